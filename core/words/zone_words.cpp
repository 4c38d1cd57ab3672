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
#include <memory>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uldnames.h>
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

/// A text that ICU writes into a buffer of its own; empty where it fails.
template<typename Write> QString written(const Write &write)
{
    std::array<char16_t, kMostLetters> text{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = write(text.data(), int(text.size()), &status);
    return U_SUCCESS(status) && length < kMostLetters ? QString::fromUtf16(text.data(), length)
                                                      : QString();
}

/// Qt has it in English and in the languages of the country only.
QString nameIn(const QByteArray &language, QLocale::Territory country)
{
    const QByteArray code = '_' + QLocale::territoryToCode(country).toLatin1();
    const QString name = written([&](char16_t *text, int size, UErrorCode *status) {
        return uloc_getDisplayCountry(code, language, text, size, status);
    });
    return name.isEmpty() ? QLocale::territoryToString(country) : name;
}

/// In the language of the program.
QString nameOf(QLocale::Territory country)
{
    const QLocale reader;
    return nameIn(QLocale::languageToCode(reader.language() == QLocale::C ? QLocale::English
                                                                          : reader.language())
                      .toLatin1(),
                  country);
}

/// Short forms of countries that ICU has not.
QString everydayNames(QLocale::Territory country)
{
    switch (country) {
    case QLocale::UnitedArabEmirates:
        return QStringLiteral("UAE VAE");
    case QLocale::UnitedKingdom:
        return QStringLiteral("Great Britain Großbritannien England Scotland Schottland Wales");
    case QLocale::Netherlands:
        return QStringLiteral("Holland");
    default:
        return {};
    }
}

/// What a language calls cities and countries.
class Names {
public:
    explicit Names(const char *language) : m_language(language)
    {
        UErrorCode status = U_ZERO_ERROR;
        UDisplayContext brief = UDISPCTX_LENGTH_SHORT;
        m_short.reset(uldn_openForContext(language, &brief, 1, &status));
        if (U_SUCCESS(status))
            m_zones.reset(icu::TimeZoneNames::createInstance(icu::Locale(language), status));
    }

    /// "Wien", "Österreich" and what it is called in brief.
    QStringList of(const QString &zone, QLocale::Territory country) const
    {
        QStringList names{cityOf(zone)};
        if (country == QLocale::AnyTerritory)
            return names;
        const QByteArray code = QLocale::territoryToCode(country).toLatin1();
        names.append(nameIn(m_language, country));
        if (!m_short)
            return names;
        names.append(written([&](char16_t *text, int size, UErrorCode *status) {
            return uldn_regionDisplayName(m_short.get(), code, text, size, status);
        }));
        return names;
    }

private:
    QString cityOf(const QString &zone) const
    {
        if (!m_zones)
            return {};
        UErrorCode status = U_ZERO_ERROR;
        UBool isKnown = false;
        icu::UnicodeString canonical;
        icu::TimeZone::getCanonicalID(
            icu::UnicodeString::fromUTF8(zone.toStdString()), canonical, isKnown, status);
        icu::UnicodeString city;
        if (U_SUCCESS(status))
            m_zones->getExemplarLocationName(canonical, city);
        return city.isBogus() ? QString() : QString::fromUtf16(city.getBuffer(), city.length());
    }

    struct Close {
        void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
    };

    QByteArray m_language;
    std::unique_ptr<ULocaleDisplayNames, Close> m_short;
    std::unique_ptr<icu::TimeZoneNames> m_zones;
};

/// City and country in each language of the program, whichever is chosen, and the codes.
QString othersOf(const QString &zone, const QList<const Names *> &languages)
{
    const QLocale::Territory country = QTimeZone(zone.toLatin1()).territory();
    QStringList words;
    for (const Names *names : languages)
        words += names->of(zone, country);
    if (country != QLocale::AnyTerritory) {
        const QString code = QLocale::territoryToCode(country);
        const QByteArray id = QByteArrayLiteral("_") + code.toLatin1();
        words +=
            QStringList{code, QString::fromLatin1(uloc_getISO3Country(id)), everydayNames(country)};
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
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
    const Names english("en");
    const Names german("de");
    QList<ZoneChoice> choices;
    for (const QString &name : names) {
        const QString city = zoneText(name);
        choices.append({name,
                        cities.value(city) > 1 ? name : city,
                        detailOf(name, zones, date),
                        othersOf(name, {&english, &german})});
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
