// SPDX-License-Identifier: GPL-3.0-or-later
// Zones as people look for them.
#include "core/base/search_words.h"
#include "core/words/zone_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

/// The zones that the words find, the likeliest first.
QStringList zonesFound(const char *typed)
{
    const QString wanted = QString::fromUtf8(typed);
    QList<ZoneChoice> found;
    const QList<ZoneChoice> all = zoneChoices(ZoneTable(), QDate(2027, 1, 15));
    for (const ZoneChoice &zone : all) {
        if (containsWords(zone.name + u' ' + zone.detail, wanted))
            found.append(zone);
    }
    std::stable_sort(
        found.begin(), found.end(), [&wanted](const ZoneChoice &a, const ZoneChoice &b) {
            return searchRank(a.name, a.detail, wanted) < searchRank(b.name, b.detail, wanted);
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
    EXPECT_EQ(firstZone("new york"), "America/New_York");
    EXPECT_EQ(firstZone("japan"), "Asia/Tokyo");
    EXPECT_TRUE(zonesFound("cest").contains(QStringLiteral("Europe/Berlin")));
    EXPECT_TRUE(zonesFound("UTC-8").contains(QStringLiteral("America/Los_Angeles")));
    EXPECT_TRUE(zonesFound("atlantis").isEmpty());
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
