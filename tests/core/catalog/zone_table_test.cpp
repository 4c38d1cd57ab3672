// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_abbreviations.h"
#include "core/catalog/zone_table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

QString zone(const char *name)
{
    return QString::fromLatin1(name);
}

const QDate kFirst2027(2027, 1, 1);
const QDate kLast2027(2027, 12, 31);

TEST(ZoneLookup, KnowsNamesOfTheDatabaseOnly)
{
    const ZoneTable zones;
    for (const char *name : {"UTC", "Europe/Berlin", "Asia/Kathmandu", "America/Sao_Paulo"})
        EXPECT_TRUE(zones.contains(zone(name))) << name;
    for (const char *name : {"",
                             "UTC+3",
                             "UTC+03:00",
                             "+03:00",
                             "../etc/passwd",
                             "../../../../etc/passwd",
                             "/etc/passwd",
                             "Europe",
                             "Europe/",
                             "Europe//Berlin",
                             "europe/berlin ",
                             "Europe/Atlantis",
                             "zone.tab",
                             "tzdata.zi",
                             "CET-1CEST,M3.5.0,M10.5.0/3"})
        EXPECT_FALSE(zones.contains(zone(name))) << name;
}

TEST(ZoneLookup, SpellsNamesAndAliasesAsTheDatabaseDoes)
{
    const ZoneTable zones;
    EXPECT_EQ(zones.spelled(zone("us/pacific")), zone("US/Pacific"));
    EXPECT_EQ(zones.spelled(zone("Asia/Calcutta")), zone("Asia/Calcutta"));
    EXPECT_EQ(zones.spelled(zone("america/New York")), zone("America/New_York"));
    EXPECT_EQ(zones.spelled(zone("utc")), zone("UTC"));
    for (const char *name : {"", "Berlin", "../etc/passwd", "Europe", "zone.tab", "leapseconds"})
        EXPECT_EQ(zones.spelled(zone(name)), QString()) << name;
}

TEST(ZoneAbbreviations, AreNoZonesButMeanSome)
{
    EXPECT_EQ(zonesMeantBy(zone("PDT")), QStringList{zone("America/Los_Angeles")});
    EXPECT_EQ(zonesMeantBy(zone("ist")).size(), 3);
    EXPECT_EQ(zonesMeantBy(zone("UTC+3")), QStringList{zone("Etc/GMT-3")});
    EXPECT_EQ(zonesMeantBy(zone("GMT-05:00")), QStringList{zone("Etc/GMT+5")});
    EXPECT_EQ(zonesMeantBy(zone("+05:45")), QStringList{zone("Asia/Kathmandu")});
    for (const char *word : {"", "UTC", "Europe/Berlin", "UTC+25", "+1:07", "Berlin"})
        EXPECT_TRUE(zonesMeantBy(zone(word)).isEmpty()) << word;
}

TEST(ZoneLookup, GivesTheOffsetOfTheDay)
{
    const ZoneTable zones;
    EXPECT_EQ(zones.offsetMinutes(zone("UTC"), kFirst2027), 0);
    EXPECT_EQ(zones.offsetMinutes(zone("Asia/Kathmandu"), kFirst2027), 5 * 60 + 45);
    EXPECT_EQ(zones.offsetMinutes(zone("Asia/Kolkata"), kFirst2027), 5 * 60 + 30);
    EXPECT_EQ(zones.offsetMinutes(zone("Europe/Berlin"), kFirst2027), 60);
    EXPECT_EQ(zones.offsetMinutes(zone("Europe/Berlin"), QDate(2027, 7, 1)), 120);
    EXPECT_EQ(zones.offsetMinutes(zone("America/New_York"), kFirst2027), -300);
    EXPECT_EQ(zones.offsetMinutes(zone("Nowhere/At_All"), kFirst2027), 0);
}

TEST(ZoneChanges, FallOnThePublishedDaysOf2027)
{
    const ZoneTable zones;
    // European Union: last Sundays of March and October, at 01:00 UTC.
    EXPECT_EQ(zones.offsets(zone("Europe/Berlin"), kFirst2027, kLast2027),
              (QList<ZoneOffset>{
                  {kFirst2027, 60}, {QDate(2027, 3, 28), 120}, {QDate(2027, 10, 31), 60}}));
    // United States: second Sunday of March, first Sunday of November, before 12:00 UTC.
    EXPECT_EQ(zones.offsets(zone("America/New_York"), kFirst2027, kLast2027),
              (QList<ZoneOffset>{
                  {kFirst2027, -300}, {QDate(2027, 3, 14), -240}, {QDate(2027, 11, 7), -300}}));
    // New South Wales: first Sundays of April and October, at 16:00 UTC of the Saturday before.
    EXPECT_EQ(zones.offsets(zone("Australia/Sydney"), kFirst2027, kLast2027),
              (QList<ZoneOffset>{
                  {kFirst2027, 660}, {QDate(2027, 4, 4), 600}, {QDate(2027, 10, 3), 660}}));
    // Brazil has had no summer time since 2019.
    EXPECT_EQ(zones.offsets(zone("America/Sao_Paulo"), kFirst2027, kLast2027),
              (QList<ZoneOffset>{{kFirst2027, -180}}));
}

/// Fails where the changes from `first` to `last` say another offset than the days themselves.
void expectAgreement(const ZoneTable &zones, const char *name, QDate first, QDate last)
{
    const QList<ZoneOffset> offsets = zones.offsets(zone(name), first, last);
    qsizetype at = 0;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        while (at + 1 < offsets.size() && offsets[at + 1].date <= date)
            ++at;
        ASSERT_EQ(offsets[at].minutes, zones.offsetMinutes(zone(name), date))
            << name << ' ' << date.toString(Qt::ISODate).toStdString();
    }
}

TEST(ZoneChanges, GoOnBeyondTheLastOneThatIsListed)
{
    // Zone files list changes up to 2037 and give a rule for later years.
    const QList<ZoneOffset> offsets =
        ZoneTable().offsets(zone("Europe/Berlin"), QDate(2037, 6, 1), QDate(2038, 12, 31));
    EXPECT_EQ(offsets,
              (QList<ZoneOffset>{{QDate(2037, 6, 1), 120},
                                 {QDate(2037, 10, 25), 60},
                                 {QDate(2038, 3, 28), 120},
                                 {QDate(2038, 10, 31), 60}}));
}

TEST(ZoneChanges, AgreeWithEveryDay)
{
    const ZoneTable zones;
    for (const char *name : {"Europe/Berlin",
                             "America/New_York",
                             "Australia/Lord_Howe",
                             "Africa/Casablanca",
                             "Pacific/Apia",
                             "UTC"}) {
        for (const int year : {2000, 2011, 2018, 2027, 2038, 2060, 2099})
            expectAgreement(zones, name, QDate(year, 1, 1), QDate(year, 12, 31));
        expectAgreement(zones, name, QDate(2030, 1, 1), QDate(2050, 12, 31));
    }
}

TEST(ZoneChanges, OfUnknownZonesAreNone)
{
    EXPECT_EQ(ZoneTable().offsets(zone("Nowhere/At_All"), kFirst2027, kLast2027),
              (QList<ZoneOffset>{{kFirst2027, 0}}));
}

TEST(ZoneNames, AreSortedAndKnown)
{
    const ZoneTable zones;
    const QList<QString> names = zones.names();
    EXPECT_TRUE(std::is_sorted(names.cbegin(), names.cend()));
    EXPECT_TRUE(names.contains(zone("UTC")));
    EXPECT_TRUE(names.contains(zone("Europe/Berlin")));
    for (const QString &name : names)
        EXPECT_TRUE(zones.contains(name)) << name.toStdString();
}

} // namespace
} // namespace kf
