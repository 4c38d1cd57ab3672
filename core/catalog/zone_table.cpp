// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_table.h"

#include "core/catalog/zone_aliases.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace kf {

namespace {

bool isZoneCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'_' || c == u'+' || c == u'-' || c == u'/';
}

bool looksLikeZone(const QString &zone)
{
    return !zone.isEmpty() && zone.front().isLetter() && !zone.endsWith(u'/') &&
           !zone.contains(QLatin1String("//")) &&
           std::all_of(zone.begin(), zone.end(), isZoneCharacter);
}

/// Qt also understands offsets ("UTC+03:00") and POSIX rules; only names of the database count.
bool isInDatabase(const QString &zone)
{
    const QStringList folders = zoneFolders();
    return std::any_of(folders.cbegin(), folders.cend(), [&zone](const QString &folder) {
        return QFileInfo(folder + zone).isFile();
    });
}

/// Every file of the database by its name in lower case. Some of them are no zones.
QHash<QString, QString> databaseNames()
{
    QHash<QString, QString> names;
    const QStringList folders = zoneFolders();
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(folder.size());
            const bool isCopy = name.startsWith(u"posix/") || name.startsWith(u"right/");
            if (!isCopy && looksLikeZone(name))
                names.insert(name.toLower(), name);
        }
    }
    return names;
}

QDateTime noonUtc(QDate date)
{
    return QDateTime(date, QTime(12, 0), Qt::UTC);
}

} // namespace

struct ZoneTable::Cache {
    QMutex mutex;
    QHash<QString, std::optional<QTimeZone>> zones; ///< nothing: no such zone
    QHash<QString, QString> spellings;              ///< by lower case; read when first asked for

    QString spelling(const QString &lowerCase)
    {
        const QMutexLocker lock(&mutex);
        if (spellings.isEmpty())
            spellings = databaseNames();
        return spellings.value(lowerCase);
    }

    std::optional<QTimeZone> find(const QString &name)
    {
        const QMutexLocker lock(&mutex);
        const auto known = zones.constFind(name);
        if (known != zones.constEnd())
            return *known;
        std::optional<QTimeZone> zone;
        if (name == QLatin1String("UTC")) {
            zone = QTimeZone::utc();
        } else if (looksLikeZone(name) && isInDatabase(name)) {
            const QTimeZone candidate(name.toLatin1());
            if (candidate.isValid())
                zone = candidate;
        }
        zones.insert(name, zone);
        return zone;
    }
};

ZoneTable::ZoneTable() : m_cache(std::make_shared<Cache>()) {}

bool ZoneTable::contains(const QString &zone) const
{
    return m_cache->find(zone).has_value();
}

int ZoneTable::offsetMinutes(const QString &zone, QDate date) const
{
    const std::optional<QTimeZone> found = m_cache->find(zone);
    return found ? found->offsetFromUtc(noonUtc(date)) / 60 : 0;
}

QList<ZoneOffset> ZoneTable::offsets(const QString &zone, QDate first, QDate last) const
{
    const std::optional<QTimeZone> found = m_cache->find(zone);
    QList<ZoneOffset> offsets{{first, offsetMinutes(zone, first)}};
    if (!found || !found->hasTransitions())
        return offsets;
    QDateTime at = noonUtc(first);
    while (true) {
        const QTimeZone::OffsetData next = found->nextTransition(at);
        if (!next.atUtc.isValid() || next.atUtc > noonUtc(last))
            return offsets;
        // Asked from the moment of the last listed change itself, Qt 6.4 knows of no later one.
        at = next.atUtc.addSecs(1);
        const bool beforeNoon = next.atUtc.time() <= QTime(12, 0);
        const QDate date = next.atUtc.date().addDays(beforeNoon ? 0 : 1);
        const int minutes = found->offsetFromUtc(noonUtc(date)) / 60;
        if (minutes != offsets.constLast().minutes && date <= last)
            offsets.append({date, minutes});
    }
}

QString ZoneTable::spelled(const QString &zone) const
{
    const QString name = zone.simplified().replace(u' ', u'_');
    if (contains(name))
        return name;
    const QString spelled = m_cache->spelling(name.toLower());
    return contains(spelled) ? spelled : QString();
}

QList<QString> ZoneTable::names() const
{
    QList<QString> names;
    const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : available) {
        const QString name = QString::fromLatin1(id);
        if (contains(name))
            names.append(name);
    }
    if (!names.contains(QLatin1String("UTC")))
        names.append(QStringLiteral("UTC"));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace kf
