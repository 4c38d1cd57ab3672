// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/safe_file.h"

#include "core/project/obstacle.h"
#include "core/project/project_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace kf {

namespace {

constexpr qint64 kPieceBytes = 256LL << 10; ///< written at once: progress shows on slow shares

/// Where the bytes go: the file that `path` finally links to.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::NotAllowed,
            ProjectText::tr("The file could not be written (%1); what stood there is unchanged. "
                            "Free some space or save under another name")
                .arg(reason),
            path,
            {}};
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Makes the new name survive a power cut. Some file systems know no such thing: no error then.
void syncFolder(const QString &folder)
{
    const int handle = ::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

bool shouldStop(const FileControl &control)
{
    return control.shouldStop && control.shouldStop();
}

bool writeAll(QSaveFile &file, const QByteArray &bytes, const FileControl &control)
{
    for (qint64 at = 0; at < bytes.size() && !shouldStop(control); at += kPieceBytes) {
        const qint64 size = std::min<qint64>(kPieceBytes, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size)
            return false;
        if (control.progressed)
            control.progressed(double(at + size) / double(bytes.size()));
    }
    return file.flush();
}

/// Everything on disk before the old file goes: QSaveFile alone renames after a failed write.
Result<> fill(QSaveFile &file, const QByteArray &bytes, const FileControl &control)
{
    if (!writeAll(file, bytes, control))
        return notWritten(file.fileName(), file.errorString());
    if (shouldStop(control))
        return {};
    if (::fsync(file.handle()) != 0)
        return notWritten(file.fileName(), systemReason());
    if (file.size() != bytes.size())
        return notWritten(file.fileName(), ProjectText::tr("the disk took only a part"));
    return control.lastCheck ? control.lastCheck() : Result<>();
}

} // namespace

Result<bool> replaceFile(const QString &path, const QByteArray &bytes, const FileControl &control)
{
    const QString target = targetOf(path);
    const QFileInfo info(target);
    if (info.exists() && !info.isFile() && obstacleAt(target, F_OK) == 0)
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("A folder or a device stands there; choose another name"),
                     path,
                     {}};
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The file cannot be written there (%1); choose another "
                                     "folder or name")
                         .arg(file.errorString()),
                     path,
                     {}};
    const Result<> filled = fill(file, bytes, control);
    if (!filled || shouldStop(control)) {
        file.cancelWriting();
        return filled ? Result<bool>(false) : filled.error();
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    syncFolder(info.absolutePath());
    return true;
}

Result<> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    return replaceFile(path, bytes, {}).andThen([](bool) { return Result<>(); });
}

} // namespace kf
