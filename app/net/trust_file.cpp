// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/trust_file.h"

#include "core/project/own_folder.h"
#include "core/project/safe_file.h"

#include <QFile>
#include <QFileInfo>

namespace kf {

namespace {

constexpr qint64 kMostBytes = 1LL << 20;
constexpr qsizetype kFingerprintBytes = 32;

} // namespace

TrustFile::TrustFile(QString path) : m_path(std::move(path)), m_all(read(m_path)) {}

void TrustFile::add(const QString &server, const QByteArray &fingerprint)
{
    m_all.insert(server, fingerprint);
}

Result<> TrustFile::keep(const QString &server, const QByteArray &fingerprint)
{
    add(server, fingerprint);
    if (m_path.isEmpty())
        return {};
    QHash<QString, QByteArray> kept = read(m_path); // without those of this run alone
    kept.insert(server, fingerprint);
    QStringList lines;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        lines.append(it.key() + u' ' + QString::fromLatin1(it.value().toHex(':')));
    lines.sort();
    if (const Result<> made = makeOwnFolder(QFileInfo(m_path).path()); !made)
        return made;
    return writeFileSafely(m_path, lines.join(u'\n').toUtf8() + '\n');
}

/// Lines that are none are left out: nothing is trusted by mistake.
QHash<QString, QByteArray> TrustFile::read(const QString &path)
{
    QHash<QString, QByteArray> all;
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return all;
    for (const QString &line : QString::fromUtf8(file.read(kMostBytes)).split(u'\n')) {
        const QByteArray fingerprint = QByteArray::fromHex(line.section(u' ', 1).toLatin1());
        if (fingerprint.size() == kFingerprintBytes)
            all.insert(line.section(u' ', 0, 0), fingerprint);
    }
    return all;
}

} // namespace kf
