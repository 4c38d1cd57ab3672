// SPDX-License-Identifier: GPL-3.0-or-later
// Zones as people look for them.
#include "core/base/search_words.h"
#include "core/words/zone_words.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

QString saidOf(const ZoneChoice &zone)
{
    return zone.detail + u' ' + zone.others;
}

/// The zones that the words find, the likeliest first.
QStringList zonesFound(const char *typed)
{
    const QString wanted = QString::fromUtf8(typed);
    QList<ZoneChoice> found;
    const QList<ZoneChoice> all = zoneChoices(ZoneTable(), QDate(2027, 1, 15));
    for (const ZoneChoice &zone : all) {
        if (containsWords(zone.name + u' ' + saidOf(zone), wanted))
            found.append(zone);
    }
    std::stable_sort(
        found.begin(), found.end(), [&wanted](const ZoneChoice &a, const ZoneChoice &b) {
            return searchRank(a.name, saidOf(a), wanted) < searchRank(b.name, saidOf(b), wanted);
        });
    QStringList zones;
    for (const ZoneChoice &zone : std::as_const(found))
        zones.append(zone.zone);
    return zones;
}

std::string firstZone(const char *typed)
{
    return zonesFound(typed).value(0).toStdString();
}

TEST(ZoneChoices, AreFoundByCityCountryNameShortFormAndOffset)
{
    EXPECT_EQ(firstZone("kolkata"), "Asia/Kolkata");
    EXPECT_EQ(firstZone("india"), "Asia/Kolkata"); // not Indianapolis
    EXPECT_EQ(firstZone("asia/kolkata"), "Asia/Kolkata");
    EXPECT_EQ(firstZone("ist +5:30"), "Asia/Kolkata");
    EXPECT_EQ(firstZone("calcutta"), "Asia/Kolkata"); // as it was called
    EXPECT_EQ(firstZone("asia/calcutta"), "Asia/Kolkata");
    EXPECT_EQ(firstZone("us/pacific"), "America/Los_Angeles");
    EXPECT_EQ(firstZone("new york"), "America/New_York");
    EXPECT_EQ(firstZone("japan"), "Asia/Tokyo");
    EXPECT_TRUE(zonesFound("cest").contains(QStringLiteral("Europe/Berlin")));
    EXPECT_TRUE(zonesFound("UTC-8").contains(QStringLiteral("America/Los_Angeles")));
    EXPECT_TRUE(zonesFound("atlantis").isEmpty());
}

/// Whatever the language of the window: cities and countries in both, codes and short forms.
TEST(ZoneChoices, AreFoundInEachLanguageAndByShortForms)
{
    const QLocale before;
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        QLocale::setDefault(QLocale(language));
        EXPECT_EQ(firstZone("wien"), "Europe/Vienna");
        EXPECT_EQ(firstZone("vienna"), "Europe/Vienna");
        EXPECT_EQ(firstZone("österreich"), "Europe/Vienna");
        EXPECT_EQ(firstZone("austria"), "Europe/Vienna");
        EXPECT_EQ(firstZone("indien"), "Asia/Kolkata");
        EXPECT_EQ(firstZone("uk"), "Europe/London");
        EXPECT_EQ(firstZone("uae"), "Asia/Dubai");
        for (const char *states : {"us", "usa", "united states", "vereinigte staaten"})
            EXPECT_TRUE(zonesFound(states).contains(QStringLiteral("America/New_York"))) << states;
    }
    QLocale::setDefault(before);
}

/// No language is known of Antarctica, whoever looks for it.
TEST(ZoneChoices, OfACountryWithoutALanguageHaveNoOtherCountrysName)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QStringList found = zonesFound("deutschland");
    QLocale::setDefault(before);
    EXPECT_TRUE(found.contains(QStringLiteral("Europe/Berlin")));
    EXPECT_FALSE(found.contains(QStringLiteral("Antarctica/Troll")));
}

/// A German reads and looks for Indien; in English it stays India.
TEST(ZoneChoices, NameTheirCountryInTheLanguageOfTheProgram)
{
    const auto kolkata = [] {
        const QList<ZoneChoice> all = zoneChoices(ZoneTable(), QDate(2027, 1, 15));
        const auto its = std::find_if(all.cbegin(), all.cend(), [](const ZoneChoice &zone) {
            return zone.zone == QStringLiteral("Asia/Kolkata");
        });
        return its == all.cend() ? QString() : its->detail;
    };
    const QString english = kolkata();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = kolkata();
    const std::string first = firstZone("indien");
    QLocale::setDefault(before);
    EXPECT_TRUE(english.startsWith(QStringLiteral("Asia/Kolkata, India, IST")))
        << english.toStdString();
    EXPECT_TRUE(german.startsWith(QStringLiteral("Asia/Kolkata, Indien, IST")))
        << german.toStdString();
    EXPECT_EQ(first, "Asia/Kolkata");
}

/// In January Kolkata is at UTC+5:30 and Berlin at UTC+1; New York is at UTC-5.
TEST(ZoneChoices, AreFoundByTheirOffsetHoweverItIsWritten)
{
    for (const char *typed : {"+05:30", "+5:30", "utc+05:30", "GMT+5:30", "+0530"})
        EXPECT_TRUE(zonesFound(typed).contains(QStringLiteral("Asia/Kolkata"))) << typed;
    const QStringList ahead = zonesFound("gmt+1");
    EXPECT_TRUE(ahead.contains(QStringLiteral("Europe/Berlin")));
    EXPECT_FALSE(ahead.contains(QStringLiteral("Australia/Sydney"))); // UTC+11
    EXPECT_FALSE(ahead.contains(QStringLiteral("Etc/GMT+1")));        // UTC-1
    EXPECT_TRUE(zonesFound("-05:00").contains(QStringLiteral("America/New_York")));
}

TEST(ZoneChoices, ShowTheOffsetOfTheDay)
{
    const ZoneTable zones;
    EXPECT_EQ(zoneWithOffset(QStringLiteral("Asia/Kolkata"), zones, QDate(2027, 1, 15)),
              QStringLiteral("Kolkata (UTC+5:30)"));
    EXPECT_EQ(zoneWithOffset(QStringLiteral("America/New_York"), zones, QDate(2027, 7, 15)),
              QStringLiteral("New York (UTC-4)")); // summer time
    EXPECT_EQ(zoneWithOffset(QStringLiteral("UTC"), zones, QDate(2027, 1, 15)),
              QStringLiteral("UTC"));
}

} // namespace
} // namespace kf
