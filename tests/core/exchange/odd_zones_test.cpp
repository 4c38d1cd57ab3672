// SPDX-License-Identifier: GPL-3.0-or-later
// A zone that a sheet states: in a heading, above the table, above some rows. It moves the hours of
// groups that name another one, and is the zone of those that name none.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

/// Nine hours ahead of UTC all year: 00:00 UTC is 09:00 there.
GroupImport inTokyoZone(const QString &text)
{
    ImportChoices choices;
    choices.zone = QStringLiteral("Asia/Tokyo");
    return oddImport(text, choices);
}

Line nineLater()
{
    Line moved = kOddDay;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        moved[(hour + 9) % kHoursPerDay] = kOddDay[hour];
    return moved;
}

QString longZoned(const QString &heading)
{
    QString text = heading + QStringLiteral(";Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1;Vision;%2\n").arg(hour).arg(kOddDay[hour]);
    return text;
}

QString zoneOfGroup(const GroupImport &import, int group = 0)
{
    return import.read.groups.value(group).group.timeZone.value_or(QString());
}

std::string zoneRemarks(const GroupImport &import)
{
    QStringList texts;
    for (const ImportRemark &remark : import.read.remarks)
        texts.append(remark.text);
    return texts.join(u'|').toStdString();
}

TEST(OddZones, UnderstandTheZoneInTheHeadingOfTheTimes)
{
    for (const char *heading : {"hour_utc",
                                "time_utc",
                                "ts_utc",
                                "timestamp_utc",
                                "event_time_utc",
                                "hour_gmt",
                                "HourUTC",
                                "hourUtc",
                                "UTC time",
                                "UTC hour",
                                "timestamp[Z]",
                                "Time (Etc/UTC)",
                                "Time (UTC+0)",
                                "utc"}) {
        const QString word = QString::fromLatin1(heading);
        QString down = word + QStringLiteral(";Vision\n");
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            down += QStringLiteral("%1:00;%2\n").arg(hour).arg(kOddDay[hour]);
        for (const QString &sheet :
             {longZoned(word), down, clockHeadings(word) + oddRow(QStringLiteral("Vision"))}) {
            const GroupImport import = inTokyoZone(sheet);
            EXPECT_EQ(oddQuestions(import), "") << heading;
            EXPECT_EQ(oddHours(import), nineLater()) << heading;
            EXPECT_THAT(zoneRemarks(import), HasSubstr("zone")) << heading;
        }
    }
}

TEST(OddZones, GiveTheStatedZoneToGroupsThatNameNone)
{
    for (const char *heading : {"hour (Europe/London)", "Time (London time)"}) {
        const GroupImport import = oddImport(longZoned(QString::fromLatin1(heading)));
        EXPECT_EQ(oddQuestions(import), "") << heading;
        EXPECT_EQ(zoneOfGroup(import), QStringLiteral("Europe/London")) << heading;
        EXPECT_EQ(oddHours(import), kOddDay) << heading; // as they are typed
    }
}

TEST(OddZones, AskForAShortFormInAHeading)
{
    const GroupImport asked = oddImport(longZoned(QStringLiteral("hour_cet")));
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"CET=Europe/Berlin\""));
}

TEST(OddZones, UnderstandNumbersWithTheZoneBehindThem)
{
    const GroupImport import = inTokyoZone(
        oddHeadings(
            QStringLiteral("Team"),
            [](int hour) { return QStringLiteral("%1 UTC").arg(hour, 2, 10, QLatin1Char('0')); }) +
        oddRow(QStringLiteral("Vision")));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), nineLater());
}

TEST(OddZones, ReadALineOfAZoneWhereverItStandsAboveTheTable)
{
    const QString table = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *above : {"Time zone;Asia/Kolkata\n",
                              "Owner;Jane\nTime zone;Asia/Kolkata\n",
                              "Kind;Serving\nTime zone;Asia/Kolkata\nDate;2027-01-05\n",
                              "GPU demand 2027\nTime zone;Kolkata\n",
                              "Timezone: Kolkata\n",
                              "Times in Asia/Kolkata\n"}) {
        const GroupImport import = oddImport(QString::fromLatin1(above) + table);
        EXPECT_EQ(oddQuestions(import), "") << above;
        EXPECT_EQ(zoneOfGroup(import), QStringLiteral("Asia/Kolkata")) << above;
        EXPECT_EQ(oddHours(import), kOddDay) << above;
    }
    const GroupImport american = oddImport(QStringLiteral("Times in US Eastern\n") + table);
    EXPECT_EQ(oddQuestions(american), "");
    EXPECT_EQ(zoneOfGroup(american), QStringLiteral("US/Eastern"));
    const GroupImport unknown = oddImport(QStringLiteral("Time zone;Headquarters\n") + table);
    ASSERT_EQ(unknown.read.open.size(), 1) << oddQuestions(unknown);
    EXPECT_EQ(unknown.read.open[0].word, QStringLiteral("Headquarters"));
}

TEST(OddZones, TakeARowThatOnlyNamesAZoneForTheRowsBelowIt)
{
    const QString sheet = clockHeadings(QStringLiteral("Team")) +
                          QStringLiteral("Europe/Berlin\n") + oddRow(QStringLiteral("Vision")) +
                          QStringLiteral("US/Pacific\n") + oddRow(QStringLiteral("ETL"));
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(zoneOfGroup(import), QStringLiteral("Europe/Berlin"));
    EXPECT_EQ(zoneOfGroup(import, 1), QStringLiteral("US/Pacific"));
    EXPECT_EQ(oddHours(import, 1), kOddDay);
    // A place alone may be a site.
    const QString site = clockHeadings(QStringLiteral("Team")) + QStringLiteral("Berlin\n") +
                         oddRow(QStringLiteral("Vision"));
    EXPECT_EQ(oddImport(site).read.open.value(0).option,
              QStringLiteral("--map \"Berlin=Europe/Berlin\""));
    const GroupImport other = oddAnswered(site, kZonesOfGroups);
    EXPECT_EQ(oddQuestions(other), "");
    EXPECT_EQ(zoneOfGroup(other), QString());
}

TEST(OddZones, ReadARowOfZonesBelowTheNames)
{
    QString sheet = QStringLiteral("Hour;Vision;ETL\n;Europe/Berlin;US/Pacific\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1;%2;%3\n").arg(hour).arg(kOddDay[hour]).arg(hour);
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(zoneOfGroup(import), QStringLiteral("Europe/Berlin"));
    EXPECT_EQ(zoneOfGroup(import, 1), QStringLiteral("US/Pacific"));
    EXPECT_EQ(oddHours(import), kOddDay);
    EXPECT_EQ(oddHours(import, 1).value(23), 23.0);
}

/// Two teams in two cities, a row for each hour; or a row for each team.
QString inCities(const QString &heading, const QString &first, const QString &second, bool isLong)
{
    QString text = QStringLiteral("Team;%1").arg(heading);
    for (int hour = 0; hour < kHoursPerDay && !isLong; ++hour)
        text += QStringLiteral(";%1:00").arg(hour);
    text += isLong ? QStringLiteral(";Hours;GPUs\n") : QStringLiteral("\n");
    for (const auto &[team, city] :
         {std::pair(QStringLiteral("Ads"), first), std::pair(QStringLiteral("Maps"), second)}) {
        if (!isLong)
            text += team + u';' + city;
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            if (isLong)
                text +=
                    QStringLiteral("%1;%2;%3:00;%4\n").arg(team, city).arg(hour).arg(kOddDay[hour]);
            else
                text += QStringLiteral(";%1").arg(kOddDay[hour]);
        }
        text += isLong ? QString() : QStringLiteral("\n");
    }
    return text;
}

TEST(OddZones, CitiesOfZonesAreTheZonesOfTheirGroups)
{
    for (const bool isLong : {true, false}) {
        for (const char *heading : {"City", "Location", "Site", "Region", "Standort", "Ville"}) {
            const GroupImport import = oddImport(inCities(QString::fromUtf8(heading),
                                                          QStringLiteral("New York"),
                                                          QStringLiteral("Tokyo"),
                                                          isLong));
            EXPECT_EQ(zoneOfGroup(import, 0), QStringLiteral("America/New_York")) << heading;
            EXPECT_EQ(zoneOfGroup(import, 1), QStringLiteral("Asia/Tokyo")) << heading;
            EXPECT_EQ(oddHours(import, 0), kOddDay) << heading; // hours of their own zone
            EXPECT_THAT(zoneRemarks(import), HasSubstr("is taken for the time zone")) << heading;
            EXPECT_TRUE(import.read.open.isEmpty()) << heading;
        }
    }
}

TEST(OddZones, PlacesOfWhichOnlySomeAreZonesAreAskedAbout)
{
    for (const bool isLong : {true, false}) {
        const QString text = inCities(QStringLiteral("City"),
                                      QStringLiteral("New York"),
                                      QStringLiteral("San Francisco"),
                                      isLong);
        EXPECT_THAT(oddQuestions(oddImport(text)), HasSubstr("Some texts below “City”"));
        const GroupImport left = oddAnswered(text, kLeaveRowOut);
        EXPECT_TRUE(left.read.open.isEmpty()) << oddQuestions(left);
        EXPECT_EQ(zoneOfGroup(left), QString());
        ASSERT_EQ(left.read.leftOut.size(), 1);
        EXPECT_EQ(left.read.leftOut.first().where, QStringLiteral("column B"));
        const GroupImport taken = oddAnswered(text, QLatin1StringView("zone"));
        EXPECT_EQ(zoneOfGroup(taken), QStringLiteral("America/New_York"));
        EXPECT_THAT(oddQuestions(taken), HasSubstr("“San Francisco” is no time zone"));
    }
    // Sites that are no cities of zones are none of it.
    const GroupImport sites = oddImport(
        inCities(QStringLiteral("Site"), QStringLiteral("DC 1"), QStringLiteral("DC 2"), true));
    EXPECT_TRUE(sites.read.open.isEmpty()) << oddQuestions(sites);
    EXPECT_EQ(sites.read.leftOut.size(), 1);
}

} // namespace
} // namespace kf
