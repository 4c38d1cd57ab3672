// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/disk.h"

#include "core/project/archive.h"
#include "core/project/obstacle.h"
#include "core/project/project_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace kf {

namespace {

constexpr qint64 kPieceBytes = 256LL << 10; ///< read at once: progress shows on slow shares
constexpr auto kHash = QCryptographicHash::Sha256;
constexpr int kWaitedForOthers = 10'000; ///< milliseconds; each replaces within a moment

Error fileError(ErrorKind kind, const QString &message, const QString &path)
{
    return {kind, message, path, {{{}, 0, 0, message, ProjectText::tr("a .kfplan file")}}};
}

Error tooLarge(const QString &path)
{
    return fileError(
        ErrorKind::Invalid,
        ProjectText::tr("The file is larger than %1 MiB: no plan is").arg(kMaxFileBytes >> 20),
        path);
}

Error unreadable(const QString &path, const QString &reason)
{
    return fileError(
        ErrorKind::NotAllowed, ProjectText::tr("The file cannot be read (%1)").arg(reason), path);
}

/// Nothing is seen at `path`: there is nothing, or nobody lets this person look.
Error unseen(const QString &path)
{
    const int reason = obstacleAt(path, F_OK);
    if (reason == EACCES)
        return fileError(
            ErrorKind::NotAllowed,
            ProjectText::tr("You have no permission to look into the folder of this file"),
            path);
    if (reason == 0 || reason == ENOENT || reason == ENOTDIR)
        return fileError(ErrorKind::NotFound, ProjectText::tr("There is no such file"), path);
    return unreadable(path, qt_error_string(reason));
}

Error notReadable(const QFile &file)
{
    if (obstacleAt(file.fileName(), R_OK) == EACCES)
        return fileError(ErrorKind::NotAllowed,
                         ProjectText::tr("You have no permission to read this file"),
                         file.fileName());
    return unreadable(file.fileName(), file.errorString());
}

/// The hash of what stands at `path` now, of any size; empty where nothing does.
Result<QByteArray> versionAt(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return QByteArray(); // a folder or a device is refused when it is to be replaced
    QFile file(path);
    QCryptographicHash hash(kHash);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return notReadable(file);
    return hash.result();
}

Result<> checkVersion(const QString &path, const std::optional<QByteArray> &expected)
{
    if (!expected)
        return {};
    const Result<QByteArray> there = versionAt(path);
    if (!there)
        return there.error();
    if (there.value().isEmpty() || there.value() == *expected)
        return {};
    return Error{ErrorKind::Conflict,
                 ProjectText::tr("The file was changed by somebody else since it was opened."),
                 path,
                 {}};
}

/// Whoever edits a plan keeps a mark beside it: where not even that is left, a drive or a share was
/// taken away and its place on this computer stayed. Nobody would find the plan in there again.
Result<> checkFolder(const QString &path, const std::optional<QByteArray> &expected)
{
    if (!expected || expected->isEmpty())
        return {}; // no plan is known to have been there
    const QDir folder = QFileInfo(path).dir();
    const bool isLeft = !folder.exists() || !folder.isEmpty(QDir::AllEntries | QDir::Hidden |
                                                            QDir::System | QDir::NoDotAndDotDot);
    if (isLeft)
        return {};
    return Error{ErrorKind::NotFound,
                 ProjectText::tr("The folder of the file is empty now: is its drive or share still "
                                 "connected? Connect it again or save under another name"),
                 path,
                 {}};
}

/// Lets one program at a time look at the file at `path` and replace it: of two who look at once
/// both would find what they expect.
class TurnToReplace {
public:
    explicit TurnToReplace(const QString &path) : m_path(path), m_mark(markOf(path)) {}

    Result<> take()
    {
        if (m_mark.tryLock(kWaitedForOthers) || m_mark.error() != QLockFile::LockFailedError)
            return {}; // a folder that takes no mark takes no plan either, which replacing says
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("Somebody else is saving the file at this moment: try again"),
                     m_path,
                     {}};
    }

private:
    /// Beside the file that `path` finally links to: the same for everybody.
    static QString markOf(const QString &path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QFileInfo info(canonical.isEmpty() ? path : canonical);
        return info.dir().filePath(QStringLiteral(".~save.%1#").arg(info.fileName()));
    }

    QString m_path;
    QLockFile m_mark;
};

} // namespace

Result<QByteArray> readFile(const QString &path, const FileControl &control)
{
    const QFileInfo info(path);
    if (!info.exists() || obstacleAt(path, F_OK) != 0)
        return unseen(path);
    if (!info.isFile())
        return fileError(
            ErrorKind::Invalid, ProjectText::tr("This is a folder or a device, not a plan"), path);
    if (info.size() > kMaxFileBytes)
        return tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    QByteArray bytes;
    for (QByteArray piece = file.read(kPieceBytes); !piece.isEmpty();
         piece = file.read(kPieceBytes)) {
        bytes += piece;
        if (bytes.size() > kMaxFileBytes)
            return tooLarge(path);
        if (control.progressed)
            control.progressed(double(bytes.size()) / double(std::max(info.size(), bytes.size())));
    }
    if (file.error() != QFileDevice::NoError)
        return fileError(
            ErrorKind::Damaged,
            ProjectText::tr("The file cannot be read to its end (%1)").arg(file.errorString()),
            path);
    return bytes;
}

bool takesWriting(const QString &path)
{
    const QFileInfo file(path);
    return QFileInfo(file.path()).isWritable() && (!file.exists() || file.isWritable());
}

PlanStore::ReadAnswer readFromDisk(const QString &path, const FileControl &control)
{
    Result<QByteArray> bytes = readFile(path, control);
    if (!bytes)
        return bytes.error();
    const QByteArray version = QCryptographicHash::hash(bytes.value(), kHash);
    return StoredBytes{std::move(bytes).value(), version};
}

PlanStore::WriteAnswer
writeToDisk(const StoreWrite &wanted, const FileControl &control, const BackupRule &backups)
{
    const Result<> isThere = checkFolder(wanted.place, wanted.expected);
    if (!isThere)
        return isThere.error();
    FileControl checked = control;
    TurnToReplace turn(wanted.place); // until it is replaced
    // As late as can be: what a sync client writes while the new file is made counts as well.
    checked.lastCheck = [&wanted, &backups, &turn] {
        Result<> unchanged = turn.take();
        if (unchanged)
            unchanged = checkVersion(wanted.place, wanted.expected);
        if (unchanged)
            (void)keepBackup(wanted.place, backups);
        return unchanged;
    };
    const Result<bool> replaced = replaceFile(wanted.place, wanted.bytes, checked);
    if (!replaced)
        return replaced.error();
    if (!replaced.value())
        return std::optional<QByteArray>();
    return std::optional(QCryptographicHash::hash(wanted.bytes, kHash));
}

} // namespace kf
