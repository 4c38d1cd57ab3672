// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_aliases.h"

#include <QFile>
#include <QList>

namespace kf {

namespace {

QHash<QString, QStringList> readAliases()
{
    constexpr qint64 kMostBytes = 4 * 1024 * 1024; // the list of 2025 has 114 KB
    QHash<QString, QStringList> aliases;
    QFile file(QStringLiteral("/usr/share/zoneinfo/tzdata.zi"));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return aliases;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 3 && words[0] == "L") // "L Asia/Kolkata Asia/Calcutta"
            aliases[QString::fromLatin1(words[1])].append(QString::fromLatin1(words[2]));
    }
    for (QStringList &names : aliases)
        names.sort();
    return aliases;
}

} // namespace

QHash<QString, QStringList> zoneAliases()
{
    static const QHash<QString, QStringList> all = readAliases();
    return all;
}

} // namespace kf
