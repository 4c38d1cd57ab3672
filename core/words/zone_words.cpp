// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/zone_words.h"

#include "core/base/day.h"
#include "core/catalog/zone_aliases.h"
#include "core/words/time_words.h"

#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unicode/uloc.h>

namespace kf {

namespace {

constexpr int kHalfYearMonths = 6;
constexpr int kNoon = 12;
constexpr int kMostLetters = 120; ///< of the name of a country

/// "IST", or "CET, CEST" where summer has another one; nothing for those that are no letters.
QStringList shortFormsOf(const QTimeZone &zone, QDate date)
{
    QStringList forms;
    for (const int months : {0, kHalfYearMonths}) {
        const QDateTime at(date.addMonths(months), QTime(kNoon, 0), Qt::UTC);
        const QString form = zone.abbreviation(at);
        if (!form.isEmpty() && form.front().isLetter() && !forms.contains(form))
            forms.append(form);
    }
    return forms;
}

/// Fonts for other scripts may be missing, and the program speaks languages of this one.
bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.script() == QChar::Script_Latin || sign.script() == QChar::Script_Common;
    });
}

/// In the language of the program: Qt has it in English and in those of the country only.
QString nameOf(QLocale::Territory country)
{
    const QLocale reader;
    const QByteArray language =
        QLocale::languageToCode(reader.language() == QLocale::C ? QLocale::English
                                                                : reader.language())
            .toLatin1();
    const QByteArray code = '_' + QLocale::territoryToCode(country).toLatin1();
    std::array<char16_t, kMostLetters> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayCountry(code, language, name.data(), int(name.size()), &status);
    return U_SUCCESS(status) && length < kMostLetters ? QString::fromUtf16(name.data(), length)
                                                      : QLocale::territoryToString(country);
}

QStringList countryOf(const QTimeZone &zone)
{
    const QLocale::Territory country = zone.territory();
    if (country == QLocale::AnyTerritory)
        return {};
    QStringList names{nameOf(country)};
    const QLocale there(QLocale::AnyLanguage, country);
    // of Antarctica no language is known, and what comes back is the person's own country
    const QString own = there.territory() == country ? there.nativeTerritoryName() : QString();
    if (!own.isEmpty() && own != names.constFirst() && isLatin(own))
        names.append(own);
    return names;
}

QString detailOf(const QString &name, const ZoneTable &zones, QDate date)
{
    const QTimeZone zone(name.toLatin1());
    QStringList parts{name};
    parts += countryOf(zone);
    parts += shortFormsOf(zone, date);
    parts.append(offsetText(zones.offsetMinutes(name, date)));
    parts += zoneAliases().value(name);
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString offsetText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int ahead = std::abs(minutes);
    QString text = QStringLiteral("UTC%1%2")
                       .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                       .arg(ahead / kMinutesPerHour);
    if (ahead % kMinutesPerHour != 0)
        text += QStringLiteral(":%1").arg(ahead % kMinutesPerHour, 2, 10, QLatin1Char('0'));
    return text;
}

QList<ZoneChoice> zoneChoices(const ZoneTable &zones, QDate date)
{
    const QList<QString> names = zones.names();
    QHash<QString, int> cities;
    for (const QString &name : names)
        ++cities[zoneText(name)];
    QList<ZoneChoice> choices;
    for (const QString &name : names) {
        const QString city = zoneText(name);
        choices.append({name, cities.value(city) > 1 ? name : city, detailOf(name, zones, date)});
    }
    return choices;
}

QString zoneWithOffset(const QString &zone, const ZoneTable &zones, QDate date)
{
    const QString offset = offsetText(zones.offsetMinutes(zone, date));
    const QString city = zoneText(zone);
    return city == offset ? city : QStringLiteral("%1 (%2)").arg(city, offset);
}

} // namespace kf
