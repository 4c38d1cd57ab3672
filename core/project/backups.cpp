// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backups.h"

#include "core/project/own_folder.h"
#include "core/project/place.h"
#include "core/project/safe_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kf {

namespace {

const QString kTime = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString kSuffix = QStringLiteral(".kfplan");
constexpr int kNameLetters = 32; ///< of a hash: enough for all the plans of a person

/// The folder of one plan: a link and what it leads to have the same.
QString folderOf(const QString &path, const QString &folder)
{
    const QFileInfo info(path);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString &place = isAddress(path) ? path : file;
    const QByteArray name =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(name.first(kNameLetters)));
}

QList<Backup> listed(const QString &folder)
{
    QList<Backup> found;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {u'*' + kSuffix}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime time = QDateTime::fromString(file.baseName().section(u'-', 0, 0), kTime);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            found.append({file.filePath(), time, file.size()});
    }
    return found;
}

bool isSame(const QString &a, const QString &b)
{
    QFile first(a);
    QFile second(b);
    return first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly) &&
           first.size() == second.size() && first.readAll() == second.readAll();
}

/// A name for what was saved then, free in `folder`: two may have been saved at the same time.
QString freeName(const QString &folder, const QDateTime &saved)
{
    const QString stem = QDir(folder).filePath(saved.toUTC().toString(kTime));
    QString path = stem + kSuffix;
    for (int number = 1; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(kSuffix);
    return path;
}

void letOldestGo(const QList<Backup> &before, int most)
{
    for (qsizetype i = most - 1; i < before.size(); ++i)
        QFile::remove(before[i].path);
}

} // namespace

Result<> keepBackup(const QString &path, const BackupRule &rule)
{
    const QFileInfo info(path);
    if (rule.most <= 0 || !info.isFile())
        return {};
    const QString folder = folderOf(path, rule.folder);
    const QList<Backup> before = listed(folder);
    if (!before.isEmpty() && isSame(before.first().path, path))
        return {};
    Result<> made = makeOwnFolder(folder);
    if (!made)
        return made;
    const QString copy = freeName(folder, info.lastModified());
    QFile file(path);
    if (!file.copy(copy)) {
        QFile::remove(copy); // a part of it, on a full disk
        return Error{ErrorKind::NotAllowed, file.errorString(), copy, {}};
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    letOldestGo(before, rule.most);
    return {};
}

Result<> keepBackup(const QString &place,
                    const QByteArray &bytes,
                    const QDateTime &saved,
                    const BackupRule &rule)
{
    if (rule.most <= 0)
        return {};
    const QString folder = folderOf(place, rule.folder);
    const QList<Backup> before = listed(folder);
    QFile newest(before.isEmpty() ? QString() : before.first().path);
    if (!before.isEmpty() && newest.open(QIODevice::ReadOnly) && newest.readAll() == bytes)
        return {};
    Result<> made = makeOwnFolder(folder);
    if (!made)
        return made;
    const QString copy = freeName(folder, saved);
    Result<> written = writeFileSafely(copy, bytes);
    if (!written)
        return written;
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    letOldestGo(before, rule.most);
    return {};
}

QList<Backup> backupsOf(const QString &place, const QString &folder)
{
    return listed(folderOf(place, folder));
}

} // namespace kf
