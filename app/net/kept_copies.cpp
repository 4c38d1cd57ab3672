// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/kept_copies.h"

#include "core/project/archive.h"
#include "core/project/own_folder.h"
#include "core/project/place.h"
#include "core/project/safe_file.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace kf {

namespace {

constexpr quint32 kMark = 0x4b465031; ///< "KFP1"
constexpr int kMostCopies = 50;       ///< of as many addresses; the oldest go

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void forgetOldest(const QDir &folder)
{
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Time);
    for (qsizetype i = kMostCopies; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

void write(const QString &folder, const QString &path, const StoredBytes &stored)
{
    if (!makeOwnFolder(folder))
        return;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kMark << QDateTime::currentDateTimeUtc() << stored.version << hashOf(stored.bytes)
        << stored.bytes;
    if (writeFileSafely(path, bytes))
        forgetOldest(QDir(folder));
}

} // namespace

QString KeptCopies::pathOf(const QString &place) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(hashOf(place.toUtf8()).toHex()));
}

void KeptCopies::keep(const QString &place, const StoredBytes &stored)
{
    if (m_backups) {
        m_newest[place] = stored;
        m_newest[place].keptAt = QDateTime::currentDateTimeUtc();
    }
    if (m_folder.isEmpty() || !mayBeRemembered(place))
        return;
    QThreadPool::globalInstance()->start(
        [folder = m_folder, path = pathOf(place), stored] { write(folder, path, stored); });
}

void KeptCopies::keepReplaced(const QString &place, const QByteArray &hash)
{
    if (!m_backups)
        return;
    const auto known = m_newest.constFind(place);
    const std::optional<StoredBytes> stored =
        known == m_newest.cend() ? find(place) : std::optional(*known);
    if (!stored || hashOf(stored->bytes).toHex() != hash)
        return;
    QThreadPool::globalInstance()->start([place, stored, rule = m_backups()] {
        (void)keepBackup(place, stored->bytes, stored->keptAt, rule);
    });
}

std::optional<StoredBytes> KeptCopies::find(const QString &place) const
{
    constexpr qint64 kMostHead = 64LL << 10;
    QFile file(pathOf(place));
    const QFileInfo info(file.fileName());
    if (m_folder.isEmpty() || !info.isFile() || info.size() > kMaxFileBytes + kMostHead ||
        !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray hash;
    StoredBytes stored;
    in >> mark >> stored.keptAt >> stored.version >> hash >> stored.bytes;
    const bool isWhole = in.status() == QDataStream::Ok && mark == kMark &&
                         stored.keptAt.isValid() && hash == hashOf(stored.bytes);
    return isWhole ? std::optional(stored) : std::nullopt;
}

} // namespace kf
