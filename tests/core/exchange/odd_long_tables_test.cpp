// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with a row for each time that write a time, a name or their headings elsewhere than in
// each row, and headings that name the days.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

const Line kThree(24, 3.0);

/// For each hour what `rows` says of it and of the two numbers of that hour.
QString longRows(const std::function<QString(const QString &, double, double)> &rows)
{
    QString text;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += rows(twoDigits(hour) + QStringLiteral(":00"), kOddDay[hour], 3.0);
    return text;
}

void expectBothTeams(const QString &sheet)
{
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "") << sheet.left(60).toStdString();
    ASSERT_EQ(oddNames(import), (QStringList{QStringLiteral("Vision"), QStringLiteral("Search")}))
        << sheet.left(60).toStdString();
    EXPECT_EQ(oddHours(import), kOddDay) << sheet.left(60).toStdString();
    EXPECT_EQ(oddHours(import, 1), kThree) << sheet.left(60).toStdString();
}

ImportChoices splitDays()
{
    ImportChoices choices;
    choices.days = SheetDaysUse::Split;
    return choices;
}

TEST(OddLongTables, NeedNoHeadings)
{
    expectBothTeams(longRows([](const QString &time, double vision, double search) {
        return QStringLiteral("%1;Vision;%2\n%1;Search;%3\n").arg(time).arg(vision).arg(search);
    }));
}

TEST(OddLongTables, WriteATimeOnceAboveItsGroups)
{
    const auto once = [](const QString &time, double vision, double search) {
        return QStringLiteral("%1;Vision;%2\n;Search;%3\n").arg(time).arg(vision).arg(search);
    };
    expectBothTeams(QStringLiteral("Hour;Team;GPUs\n") + longRows(once) +
                    QStringLiteral(";Total;270\n")); // 198 of Vision and 72 of Search
    // A sum of the group above is no group of the last hour.
    const QString summed = QStringLiteral("Hour;Team;GPUs\n") +
                           longRows([](const QString &time, double vision, double) {
                               return QStringLiteral("%1;Vision;%2\n").arg(time).arg(vision);
                           }) +
                           QStringLiteral(";Vision;198\n");
    const GroupImport import = oddImport(summed);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

TEST(OddLongTables, WriteANameOnceAboveItsTimes)
{
    QString sheet = QStringLiteral("Team;Hour;GPUs\n");
    for (const QString &team : {QStringLiteral("Vision"), QStringLiteral("Search")}) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("%1;%2:00;%3\n")
                         .arg(hour == 0 ? team : QString())
                         .arg(hour)
                         .arg(team == QStringLiteral("Vision") ? kOddDay[hour] : 3.0);
    }
    expectBothTeams(sheet);
}

TEST(OddLongTables, RepeatTheirHeadingsWithoutAQuestion)
{
    const QString headings = QStringLiteral("Hour;Team;GPUs\n");
    expectBothTeams(headings + longRows([](const QString &time, double vision, double) {
                        return QStringLiteral("%1;Vision;%2\n").arg(time).arg(vision);
                    }) +
                    headings + longRows([](const QString &time, double, double search) {
                        return QStringLiteral("%1;Search;%2\n").arg(time).arg(search);
                    }));
}

TEST(OddLongTables, NameTheDaysAcross)
{
    const GroupImport import =
        oddImport(QStringLiteral("Hour;Team;Weekday;Weekend\n") +
                      longRows([](const QString &time, double weekday, double weekend) {
                          return QStringLiteral("%1;Vision;%2;%3\n%1;Search;1;2\n")
                              .arg(time)
                              .arg(weekday)
                              .arg(weekend);
                      }),
                  splitDays());
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(oddNames(import), (QStringList{QStringLiteral("Vision"), QStringLiteral("Search")}));
    EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay);
    EXPECT_EQ(oddHoursOf(import, "weekend"), kThree);
    EXPECT_EQ(oddHoursOf(import, "weekend", 1), Line(24, 2.0));
}

TEST(OddHeadings, NameTheDayBehindTheTime)
{
    const QStringList forms{
        QStringLiteral("%1:00 %2"), QStringLiteral("%1:00 (%2)"), QStringLiteral("%1:00 - %2")};
    for (const QString &form : forms) {
        QStringList headings{QStringLiteral("Team")};
        QStringList cells{QStringLiteral("Vision")};
        for (const char *day : {"weekday", "Weekend"}) {
            for (int hour = 0; hour < kHoursPerDay; ++hour) {
                headings.append(form.arg(hour).arg(QString::fromLatin1(day)));
                cells.append(QString::number(day[0] == 'w' ? kOddDay[hour] : 3.0));
            }
        }
        const GroupImport import = oddImport(headings.join(u';') + QStringLiteral("\n") +
                                                 cells.join(u';') + QStringLiteral("\n"),
                                             splitDays());
        EXPECT_EQ(oddQuestions(import), "") << form.toStdString();
        EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay) << form.toStdString();
        EXPECT_EQ(oddHoursOf(import, "weekend"), kThree) << form.toStdString();
    }
}

TEST(OddHeadings, OfHalfHoursThatEndAtMidnightAreEnds)
{
    QStringList headings{QStringLiteral("Team")};
    QStringList cells{QStringLiteral("Vision")};
    for (int half = 1; half <= 2 * kHoursPerDay; ++half) { // 00:30, 01:00 ... 23:30, 00:00
        headings.append(QStringLiteral("%1:%2").arg(twoDigits(half / 2 % kHoursPerDay),
                                                    half % 2 == 1 ? QStringLiteral("30")
                                                                  : QStringLiteral("00")));
        cells.append(QString::number(kOddDay[(half - 1) / 2]));
    }
    const GroupImport import = oddImport(headings.join(u';') + QStringLiteral("\n") +
                                         cells.join(u';') + QStringLiteral("\n"));
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
}

TEST(OddHeadings, OfGroupsThatLookLikeHoursStandAboveHours)
{
    QStringList headings{QStringLiteral("Hour")};
    for (int team = 0; team < kHoursPerDay; ++team)
        headings.append(QStringLiteral("T%1").arg(twoDigits(team)));
    QString sheet = headings.join(u';') + QStringLiteral("\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        QStringList cells{twoDigits(hour) + QStringLiteral(":00")};
        for (int team = 0; team < kHoursPerDay; ++team)
            cells.append(QString::number(kOddDay[hour] + team * team));
        sheet += cells.join(u';') + QStringLiteral("\n");
    }
    const GroupImport import = oddImport(sheet); // which asks whether "T04" is a card
    ASSERT_EQ(import.read.groups.size(), kHoursPerDay);
    EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("T00"));
    EXPECT_EQ(oddHours(import), kOddDay);
}

// What must not be taken without a word

TEST(OddTables, BelowEachOtherWithTheSameGroupsAreAskedAbout)
{
    const QString headings = clockHeadings(QStringLiteral("Team"));
    const QString sheet = QStringLiteral("2027\n") + headings + oddRow(QStringLiteral("Vision")) +
                          QStringLiteral("\n2028\n") + headings +
                          oddRow(QStringLiteral("Vision"), kThree);
    EXPECT_THAT(oddQuestions(oddImport(sheet)), HasSubstr("which hours count?"));
    EXPECT_EQ(oddNames(oddAnswered(sheet, kTwiceApart)),
              (QStringList{QStringLiteral("Vision"), QStringLiteral("Vision")}));
    const GroupImport last = oddAnswered(sheet, kTwiceLast);
    EXPECT_EQ(oddQuestions(last), "");
    EXPECT_EQ(oddHours(last), kThree);
}

TEST(OddTables, AskAboutRowsThatAreNotActiveAndOfLastYear)
{
    const QString flagged = clockHeadings(QStringLiteral("Team;Active")) +
                            oddRow(QStringLiteral("Vision;yes")) +
                            oddRow(QStringLiteral("Search;no"), kThree);
    EXPECT_THAT(oddQuestions(oddImport(flagged)), HasSubstr("“no” stands in “Active”"));
    const QString compared = clockHeadings(QStringLiteral("Team")) +
                             oddRow(QStringLiteral("Vision")) +
                             oddRow(QStringLiteral("Last year"), kThree);
    EXPECT_THAT(oddQuestions(oddImport(compared)), HasSubstr("Last year"));
    const QString unit = clockHeadings(QString()) + oddRow(QStringLiteral("GPUs"));
    EXPECT_THAT(oddQuestions(oddImport(unit)), HasSubstr("“GPUs” is a unit"));
}

TEST(OddTables, AskAboutPartsOfGpuHours)
{
    for (const char *heading : {"GPU seconds", "gpu_minutes", "GPU-Minuten"}) {
        const QString sheet =
            QStringLiteral("Hour;Team;%1\n").arg(QString::fromUtf8(heading)) +
            longRows([](const QString &time, double vision, double) {
                return QStringLiteral("%1;Vision;%2\n").arg(time).arg(vision * 60.0);
            });
        EXPECT_NE(oddQuestions(oddImport(sheet)), "") << heading;
        const QString wide =
            clockHeadings(QStringLiteral("Team (%1)").arg(QString::fromUtf8(heading))) +
            oddRow(QStringLiteral("Vision"));
        EXPECT_NE(oddQuestions(oddImport(wide)), "") << heading;
    }
}

TEST(OddHeadings, ThatBeginWith2400BeginAtMidnight)
{
    const auto hours = [](int hour) {
        return QStringLiteral("%1:00").arg(hour == 0 ? kHoursPerDay : hour);
    };
    const QString sheet =
        oddHeadings(QStringLiteral("Team"), hours) + oddRow(QStringLiteral("Vision"));
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(oddHours(import), kOddDay);
    // 24:00, 23:00 ... 01:00 are ends, from the last hour of the day on.
    const QString backwards =
        oddHeadings(QStringLiteral("Team"),
                    [](int hour) { return QStringLiteral("%1:00").arg(kHoursPerDay - hour); }) +
        oddRow(QStringLiteral("Vision"), Line(kOddDay.rbegin(), kOddDay.rend()));
    EXPECT_EQ(oddHours(oddImport(backwards)), kOddDay);
}

} // namespace
} // namespace kf
