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

} // namespace
} // namespace kf
