// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets in the shapes that people have, and what is made of them.
#include "core/exchange/csv.h"
#include "core/exchange/group_import.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using Numbers = QList<double>;

const Numbers kDayNumbers{0,  0,  0,  0,  0,  0, 4, 8, 16, 24, 24, 24,
                          16, 24, 24, 24, 16, 8, 4, 2, 0,  0,  0,  0};
const Numbers kEvening{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};

QString shapeRow(const QString &words, const Numbers &numbers)
{
    QStringList cells{words};
    for (const double number : numbers)
        cells.append(QString::number(number));
    return cells.join(u';') + u'\n';
}

QString shapeHours(const char *words)
{
    QStringList cells{QString::fromUtf8(words)};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        cells.append(QStringLiteral("%1:00").arg(hour));
    return cells.join(u';') + u'\n';
}

Numbers summed(const Numbers &a, const Numbers &b)
{
    Numbers sums;
    for (qsizetype i = 0; i < a.size(); ++i)
        sums.append(a[i] + b[i]);
    return sums;
}

GroupImport imported(const QString &text, ImportChoices choices = {}, const Plan &plan = aPlan())
{
    if (choices.accelerator.isEmpty())
        choices.accelerator = QStringLiteral("h100-sxm5-80");
    return importOf(sheetFromCsv(text, u';').value(), choices, plan, test::shippedCatalog());
}

Plan twoDayTypes()
{
    return aPlan().withDayTypes({{"workday", 261}, {"weekend", 104}}).with([](Plan &plan) {
        plan.demand.dayTypes[0].name = QStringLiteral("Weekday");
    });
}

Numbers hoursIn(const GroupImport &import, int group, const char *dayType)
{
    return asList(import.read.groups.value(group).group.demand.value(QString::fromLatin1(dayType)));
}

void expectTwoDays(const GroupImport &import)
{
    EXPECT_TRUE(import.read.open.isEmpty()) << qPrintable(import.read.open.value(0).question);
    ASSERT_EQ(import.read.groups.size(), 2);
    EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("Vision"));
    EXPECT_EQ(hoursIn(import, 0, "workday"), kDayNumbers);
    EXPECT_EQ(hoursIn(import, 0, "weekend"), kEvening);
    EXPECT_EQ(hoursIn(import, 1, "workday"), kEvening);
    EXPECT_EQ(hoursIn(import, 1, "weekend"), kDayNumbers);
}

QString shapeText(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(DaysInASheet, StandInRowsBelowEachOther)
{
    expectTwoDays(imported(shapeHours("Team;Day") +
                               shapeRow(shapeText("Vision;Mon-Fri"), kDayNumbers) +
                               shapeRow(shapeText(";Sat/Sun"), kEvening) +
                               shapeRow(shapeText("Search;Werktag"), kEvening) +
                               shapeRow(shapeText("Search;Wochenende"), kDayNumbers),
                           {},
                           twoDayTypes()));
}

TEST(DaysInASheet, StandInTheNames)
{
    expectTwoDays(imported(shapeHours("Team") + shapeRow(shapeText("Vision weekday"), kDayNumbers) +
                               shapeRow(shapeText("Vision (weekend)"), kEvening) +
                               shapeRow(shapeText("Search - weekday"), kEvening) +
                               shapeRow(shapeText("Search, weekend"), kDayNumbers),
                           {},
                           twoDayTypes()));
}

TEST(DaysInASheet, StandAsBlocksSideBySide)
{
    QString head = shapeText("Team");
    for (const char *day : {"Weekday", "Weekend"}) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            head += QStringLiteral(";%1 %2").arg(shapeText(day)).arg(hour);
    }
    const QString rows = shapeRow(shapeText("Vision"), kDayNumbers + kEvening) +
                         shapeRow(shapeText("Search"), kEvening + kDayNumbers);
    const GroupImport import = imported(head + u'\n' + rows, {}, twoDayTypes());
    expectTwoDays(import);
    EXPECT_EQ(import.content.shape, SheetShape::DayBlocks);
    const QString above = shapeText(";Weekday") + QString(24, u';') + shapeText("Weekend\n");
    QString hours = shapeText("Team");
    for (int hour = 0; hour < 2 * kHoursPerDay; ++hour)
        hours += QStringLiteral(";%1").arg(hour % kHoursPerDay);
    expectTwoDays(imported(above + hours + u'\n' + rows, {}, twoDayTypes()));
}

TEST(DaysInASheet, StandAsTablesBelowEachOther)
{
    const QString head = shapeHours("Team");
    expectTwoDays(
        imported(shapeText("Weekday\n") + head + shapeRow(shapeText("Vision"), kDayNumbers) +
                     shapeRow(shapeText("Search"), kEvening) +
                     shapeRow(shapeText("Total"), summed(kDayNumbers, kEvening)) +
                     shapeText("\nWeekend\n") + head + shapeRow(shapeText("Vision"), kEvening) +
                     shapeRow(shapeText("Search"), kDayNumbers),
                 {},
                 twoDayTypes()));
}

TEST(DaysInASheet, StandAsSheetsOfAWorkbook)
{
    const QStringList names{shapeText("Notes"), shapeText("Weekday"), shapeText("Weekend")};
    EXPECT_EQ(dayTypeSheets(names, twoDayTypes()), (QList<int>{1, 2}));
    EXPECT_TRUE(isDayTypeSheet(shapeText("Sat+Sun"))); // read with its name, also alone
    EXPECT_FALSE(isDayTypeSheet(shapeText("Do")));
    EXPECT_TRUE(dayTypeSheets({shapeText("Notes"), shapeText("Weekend")}, twoDayTypes()).isEmpty());
    const auto sheet = [](const Numbers &vision, const Numbers &search) {
        return sheetFromCsv(shapeHours("Team") + shapeRow(shapeText("Vision"), vision) +
                                shapeRow(shapeText("Search"), search),
                            u';')
            .value();
    };
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    expectTwoDays(importOf(joinedSheets({{names[1], sheet(kDayNumbers, kEvening)},
                                         {names[2], sheet(kEvening, kDayNumbers)}}),
                           choices,
                           twoDayTypes(),
                           test::shippedCatalog()));
}

TEST(DaysInASheet, AreAskedForWhereThePlanKnowsThemNot)
{
    const QString sheet =
        shapeHours("Team;Day type") + shapeRow(shapeText("Vision;Holiday"), kDayNumbers);
    const GroupImport asked = imported(sheet, {}, twoDayTypes());
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].option, shapeText("--map \"Holiday=workday\""));
    ImportChoices choices;
    mapWord(choices, shapeText("holiday"), shapeText("weekend"));
    EXPECT_EQ(hoursIn(imported(sheet, choices, twoDayTypes()), 0, "weekend"), kDayNumbers);
}

TEST(LongTable, TakesEachHourToTheZoneOfItsGroup)
{
    QString sheet = shapeText("time;team;zone;gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        for (const char *zone : {"Europe/Berlin", "Asia/Kolkata"})
            sheet += QStringLiteral("2027-01-05T%1:00:00Z;%2;%2;%3\n")
                         .arg(hour, 2, 10, QLatin1Char('0'))
                         .arg(shapeText(zone))
                         .arg(hour == 6 ? 10 : 0);
    }
    const GroupImport import = imported(sheet);
    ASSERT_TRUE(import.read.open.isEmpty()) << qPrintable(import.read.open[0].question);
    Numbers berlin(24, 0.0); // one hour ahead of UTC in winter
    berlin[7] = 10.0;
    EXPECT_EQ(hoursIn(import, 0, "typical"), berlin);
    Numbers kolkata(24, 0.0); // five and a half hours: 11:30 to 12:30
    kolkata[11] = kolkata[12] = 10.0;
    EXPECT_EQ(hoursIn(import, 1, "typical"), kolkata);
}

TEST(LongTable, FoldsDaysIntoDayTypes)
{
    QString sheet = shapeText("Date;Hour;Team;GPUs\n");
    for (int day = 4; day <= 10; ++day) { // Monday 2027-01-04 to Sunday
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("2027-01-%1;%2;Vision;%3\n")
                         .arg(day, 2, 10, QLatin1Char('0'))
                         .arg(hour)
                         .arg(day);
    }
    EXPECT_EQ(hoursIn(imported(sheet, {}, twoDayTypes()), 0, "workday"), Numbers(24, 8.0));
    EXPECT_EQ(hoursIn(imported(sheet, {}, twoDayTypes()), 0, "weekend"), Numbers(24, 10.0));
    ImportChoices mean;
    mean.parts = HourParts::Mean; // (4 + ... + 8) / 5, (9 + 10) / 2
    EXPECT_EQ(hoursIn(imported(sheet, mean, twoDayTypes()), 0, "workday"), Numbers(24, 6.0));
    EXPECT_EQ(hoursIn(imported(sheet, mean, twoDayTypes()), 0, "weekend"), Numbers(24, 9.5));
}

TEST(LongTable, AsksWhereATimeComesTwiceOrIsNone)
{
    QString sheet = shapeText("Hour;Team;GPUs\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;Vision;4\n").arg(hour);
    EXPECT_TRUE(imported(sheet).read.open.isEmpty());
    EXPECT_EQ(imported(sheet + shapeText("7:00;Vision;9\n")).read.open.size(), 1);
    const GroupImport asked = imported(sheet + shapeText("noon;Vision;9\n"));
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].where, shapeText("A26"));
}

TEST(HeadingsWithAZone, AreTheHoursOfEachGroup)
{
    QString sheet = shapeText("Team;Zone");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral(";2027-07-05T%1:00Z").arg(hour, 2, 10, QLatin1Char('0'));
    sheet += u'\n' + shapeRow(shapeText("Vision;Europe/Berlin"), kDayNumbers) +
             shapeRow(shapeText("Search;UTC"), kDayNumbers);
    const GroupImport import = imported(sheet);
    ASSERT_TRUE(import.read.open.isEmpty());
    EXPECT_EQ(hoursIn(import, 0, "typical")[11], 24.0); // 09:00Z, two hours ahead in summer
    EXPECT_EQ(hoursIn(import, 0, "typical")[10], 16.0);
    EXPECT_EQ(hoursIn(import, 1, "typical"), kDayNumbers);
}

TEST(ClockChange, LeavesNoHourEmpty)
{
    QString spring = shapeText("Team");
    QString autumn = spring;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        const QString halves = QStringLiteral(";%1:00;%1:30").arg(hour);
        spring += hour == 2 ? QString() : halves;
        autumn += hour == 2 ? halves + halves : halves;
    }
    const GroupImport shorter =
        imported(spring + u'\n' + shapeRow(shapeText("A"), Numbers(46, 3.0)));
    EXPECT_TRUE(shorter.read.open.isEmpty());
    EXPECT_EQ(hoursIn(shorter, 0, "typical"), Numbers(24, 3.0));
    Numbers numbers(50, 3.0);
    numbers[6] = 9.0; // the second 02:00
    const GroupImport longer = imported(autumn + u'\n' + shapeRow(shapeText("A"), numbers));
    EXPECT_TRUE(longer.read.open.isEmpty());
    EXPECT_EQ(hoursIn(longer, 0, "typical")[2], 9.0);
}

TEST(Sums, AreFoundAsSubtotalsMeansAndPeaks)
{
    const Numbers all = summed(summed(kDayNumbers, kEvening), kEvening);
    Numbers mean;
    for (const double number : all)
        mean.append(number / 3);
    const GroupImport import = imported(
        shapeHours("Team") + shapeRow(shapeText("Vision"), kDayNumbers) +
        shapeRow(shapeText("Search"), kEvening) +
        shapeRow(shapeText("R&D"), summed(kDayNumbers, kEvening)) +
        shapeRow(shapeText("Web"), kEvening) + shapeRow(shapeText("Web Total"), kEvening) +
        shapeRow(shapeText("Alles zusammen"), all) + shapeRow(shapeText("Mittelwert"), mean));
    QStringList names;
    for (const ImportedGroup &group : import.read.groups)
        names.append(group.group.name);
    EXPECT_EQ(names, (QStringList{shapeText("Vision"), shapeText("Search"), shapeText("Web")}));
    EXPECT_TRUE(import.read.open.isEmpty()) << qPrintable(import.read.open.value(0).question);
}

TEST(Sums, AreAskedForWhereNumbersTellNothing)
{
    const QString flat = shapeHours("Team") + shapeRow(shapeText("A"), Numbers(24, 2.0)) +
                         shapeRow(shapeText("B"), Numbers(24, 2.0));
    EXPECT_TRUE(imported(flat + shapeRow(shapeText("C"), Numbers(24, 2.0))).read.open.isEmpty());
    const GroupImport asked = imported(flat + shapeRow(shapeText("C"), Numbers(24, 4.0)));
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].option, shapeText("--map \"C=leave-out\""));
    ImportChoices take = answeredChoices({}, asked.read.open[0], kTakeRow);
    EXPECT_EQ(imported(flat + shapeRow(shapeText("C"), Numbers(24, 4.0)), take).read.groups.size(),
              3);
    EXPECT_EQ(imported(shapeHours("Team") + shapeRow(shapeText("Total Energies"), kDayNumbers) +
                       shapeRow(shapeText("Max Planck"), kEvening))
                  .read.open.size(),
              1); // the one that is called a total
}

TEST(Words, AreMappedOnceForAllRows)
{
    const QString sheet = shapeHours("Team;Type") +
                          shapeRow(shapeText("Vision;planned"), kDayNumbers) +
                          shapeRow(shapeText("Search;Planned"), kEvening);
    const GroupImport asked = imported(sheet);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].places, 2);
    const ImportChoices answered =
        answeredChoices({}, asked.read.open[0], QStringLiteral("scheduled"));
    const GroupImport import = imported(sheet, answered);
    EXPECT_TRUE(import.read.open.isEmpty());
    EXPECT_EQ(import.read.groups[1].group.kind, GroupKind::Scheduled);
}

TEST(UpdateMode, GivesHoursToGroupsOfTheNameAndKeepsTheOthers)
{
    Plan before = aPlan()
                      .withDayTypes({{"workday", 261}, {"weekend", 104}})
                      .withGroup("vision", GroupKind::Serving, "h100-sxm5-80")
                      .withCells("workday", test::allDay(5.0))
                      .withGroup("other", GroupKind::Serving, "h100-sxm5-80");
    before.demand.groups[0].mutate().name = QStringLiteral("Vision");
    ImportChoices choices;
    choices.mode = ImportMode::Update;
    choices.dayType = QStringLiteral("weekend");
    const GroupImport import =
        imported(shapeHours("Team") + shapeRow(shapeText("vision"), kEvening), choices, before);
    const Plan after = importGroups(before, import.read, test::shippedCatalog()).value();
    ASSERT_EQ(after.demand.groups.size(), 2);
    const Group &group = *after.demand.groups[0];
    EXPECT_EQ(group.id, QStringLiteral("vision"));
    EXPECT_EQ(group.demand.value(QStringLiteral("workday"))[0], 5.0);
    EXPECT_EQ(asList(group.demand.value(QStringLiteral("weekend"))), kEvening);
}

TEST(HostileSheets, AreReadToTheEnd)
{
    const QString wide = QString(3000, u';');
    const QString deep = QString(20'000, u'\n');
    for (const QString &sheet : {wide,
                                 deep,
                                 shapeText("0;1;2\n"),
                                 QString(5000, u'9'),
                                 shapeText("\"\n;;\n\"\";"),
                                 shapeText("6:00;6:00;6:00;6:00;6:00;6:00;6:00\n1;2;3;4;5;6;7\n"),
                                 shapeText("Team;99:99;-1;1e999;NaN\nA;1;2;3;4\n"),
                                 shapeHours("") + shapeHours("")})
        EXPECT_FALSE(imported(sheet).read.rows.isEmpty() && !sheet.isEmpty());
}

} // namespace
} // namespace kf
