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
    QByteArray data;
    const QStringList folders = zoneFolders();
    for (const QString &folder : folders) {
        QFile file(folder + QLatin1String("tzdata.zi"));
        if (data.isEmpty() && file.open(QIODevice::ReadOnly) && file.size() <= kMostBytes)
            data = file.readAll();
    }
    const QList<QByteArray> lines = data.split('\n');
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

QStringList zoneFolders()
{
    QStringList folders{QStringLiteral("/usr/share/zoneinfo/"),
                        QStringLiteral("/usr/lib/zoneinfo/")};
    const QString own = qEnvironmentVariable("TZDIR");
    if (!own.isEmpty())
        folders.prepend(own + u'/');
    return folders;
}

QHash<QString, QStringList> zoneAliases()
{
    static const QHash<QString, QStringList> all = readAliases();
    return all;
}

} // namespace kf
