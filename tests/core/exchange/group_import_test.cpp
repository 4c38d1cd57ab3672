// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet to a plan: what is taken, what is remarked on, what is refused.
#include "core/exchange/csv.h"
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::shippedCatalog;

/// Twenty-four times `number`, with one of them replaced.
QString hours(const char *number, int hour = -1, const char *other = "")
{
    QStringList cells;
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(QString::fromUtf8(i == hour ? other : number));
    return cells.join(u';');
}

QString heading()
{
    QStringList cells;
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(QString::number(i));
    return QStringLiteral("Name;Kind;GPU;Zone;") + cells.join(u';') + u'\n';
}

QString row(const char *words, const QString &numbers)
{
    return QString::fromUtf8(words) + u';' + numbers + u'\n';
}

const char *const kEtl = "ETL;scheduled;h100-sxm5-80;Europe/Berlin";

struct Import {
    SheetContent sheet;
    ImportChoices choices;

    explicit Import(const QString &rows)
        : sheet(sheetFromCsv(heading() + rows, u';').value())
        , choices(guessedChoices(sheet, {}))
    {
    }

    ImportedSheet read(const Plan &plan) const
    {
        return readGroups(sheet, choices, plan, shippedCatalog());
    }
};

QString remarkAt(const ImportedSheet &read, int row, int column)
{
    for (const ImportRemark &remark : read.remarks) {
        if (remark.row == row && remark.column == column)
            return remark.text;
    }
    return {};
}

constexpr int kFirstHour = 4;

TEST(GroupImport, TakesARowAsItStands)
{
    const Import import(row(kEtl, hours("8", 3, "12.5")));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    ASSERT_EQ(read.groups.size(), 1);
    const Result<Plan> plan = importGroups(aPlan(), read, shippedCatalog());
    ASSERT_TRUE(plan.ok());
    ASSERT_EQ(plan.value().demand.groups.size(), 1);
    const Group &group = *plan.value().demand.groups.first();
    EXPECT_EQ(group.id, QStringLiteral("etl"));
    EXPECT_EQ(group.name, QStringLiteral("ETL"));
    EXPECT_EQ(group.kind, GroupKind::Scheduled);
    EXPECT_EQ(group.accelerator, QStringLiteral("h100-sxm5-80"));
    EXPECT_EQ(group.timeZone, QStringLiteral("Europe/Berlin"));
    const Hours taken = group.demand.value(plan.value().demand.dayTypes.first().id);
    EXPECT_EQ(taken[3], 12.5);
    EXPECT_EQ(taken[23], 8.0);
    EXPECT_EQ(plan.value().catalog.gpus.size(), 1); // what the group stands on comes along
}

TEST(GroupImport, TakesTheSheetThatLibreOfficeWrote)
{
    for (const char *name : {"exchange/libreoffice.xlsx", "exchange/libreoffice.csv"}) {
        const SheetFile file =
            openSheetFile(test::readAll(test::dataPath(QString::fromLatin1(name)))).value();
        const SheetContent sheet = readSheet(file, file.guess).value();
        const ImportedSheet read =
            readGroups(sheet, guessedChoices(sheet, {}), aPlan(), shippedCatalog());
        EXPECT_EQ(read.problems, 0)
            << (read.remarks.isEmpty() ? "" : qPrintable(read.remarks[0].text));
        ASSERT_EQ(read.groups.size(), 3);
        // Title, empty row, headings, three groups, sums.
        EXPECT_THAT(read.rows,
                    testing::ElementsAre(RowFate::Above,
                                         RowFate::Above,
                                         RowFate::Header,
                                         RowFate::Taken,
                                         RowFate::Taken,
                                         RowFate::Taken,
                                         RowFate::LeftOut));
        const Plan plan = importGroups(aPlan(), read, shippedCatalog()).value();
        const Group &serving = *plan.demand.groups[2];
        EXPECT_EQ(serving.kind, GroupKind::Serving);
        EXPECT_EQ(serving.timeZone, QStringLiteral("America/New_York"));
        EXPECT_EQ(serving.demand.first()[5], 9.25); // 8 + 0.25 * 5
    }
}

TEST(GroupImport, MarksEachBadHourWithItsReason)
{
    struct Bad {
        const char *cell;
        const char *reason;
    };
    for (const Bad &bad : {Bad{"many", "“many” is not a number"},
                           Bad{"8 nodes", "is not a number"},
                           Bad{"-1", "negative"},
                           Bad{"1000001", "more than 1,000,000"},
                           Bad{"inf", "is not a number"},
                           Bad{"", "empty"},
                           Bad{"1.234", "can mean 1.234 or 1234"}}) {
        const Import import(row(kEtl, hours("8", 7, bad.cell)));
        const ImportedSheet read = import.read(aPlan());
        EXPECT_EQ(read.problems, 1) << bad.cell;
        EXPECT_TRUE(remarkAt(read, 1, kFirstHour + 7).contains(QString::fromUtf8(bad.reason)))
            << bad.cell << ": " << qPrintable(remarkAt(read, 1, kFirstHour + 7));
        EXPECT_FALSE(importGroups(aPlan(), read, shippedCatalog()).ok()) << bad.cell;
    }
    EXPECT_EQ(Import(row(kEtl, hours("1000000"))).read(aPlan()).problems, 0);
}

TEST(GroupImport, ReadsUnclearNumbersByTheChosenMarkAndSaysSo)
{
    Import import(row(kEtl, hours("1.234")));
    EXPECT_EQ(import.read(aPlan()).problems, 24);
    import.choices.mark = DecimalMark::Comma;
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.groups[0].group.demand.first()[0], 1234.0);
    EXPECT_TRUE(remarkAt(read, 1, kFirstHour).contains(QStringLiteral("taken as 1234")));
}

TEST(GroupImport, CountsEmptyHoursAsZeroOnlyWhereThatIsChosen)
{
    Import import(row(kEtl, hours("8", 0, "")));
    EXPECT_EQ(import.read(aPlan()).problems, 1);
    import.choices.emptyHoursAreZero = true;
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.groups[0].group.demand.first()[0], 0.0);
}

TEST(GroupImport, MarksWordsThatThePlanDoesNotKnow)
{
    const Import import(row("ETL;nightly;h1000;Berlin-Mitte", hours("8")));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 3);
    EXPECT_TRUE(remarkAt(read, 1, 1).contains(QStringLiteral("no kind of group")));
    EXPECT_TRUE(remarkAt(read, 1, 2).contains(QStringLiteral("no accelerator")));
    EXPECT_TRUE(remarkAt(read, 1, 3).contains(QStringLiteral("no time zone")));
}

TEST(GroupImport, SaysHowAShortFormIsTaken)
{
    const Import import(row("ETL;Scheduled;h100-sxm5-80;berlin", hours("8")));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.groups[0].group.timeZone, QStringLiteral("Europe/Berlin"));
    EXPECT_TRUE(remarkAt(read, 1, 3).contains(QStringLiteral("taken as Europe/Berlin")));
}

TEST(GroupImport, TakesPoolsByTheirName)
{
    const Plan plan = aPlan().withPool("big", {"h100-sxm5-80", "h200-sxm5-141"});
    const ImportedSheet read = Import(row("ETL;;BIG;", hours("8"))).read(plan);
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.groups[0].group.accelerator, QStringLiteral("big"));
    EXPECT_TRUE(importGroups(plan, read, shippedCatalog()).ok());
}

TEST(GroupImport, NeedsANameAndAnAccelerator)
{
    Import import(row(";;;", hours("8")));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 2);
    EXPECT_TRUE(remarkAt(read, 1, 0).contains(QStringLiteral("no name")));
    EXPECT_TRUE(remarkAt(read, 1, 2).contains(QStringLiteral("no accelerator")));
    import.choices.accelerator = QStringLiteral("h100-sxm5-80");
    EXPECT_EQ(import.read(aPlan()).problems, 1);
}

TEST(GroupImport, NeedsEveryHourOnce)
{
    Import import(row(kEtl, hours("8")));
    import.choices.columns[kFirstHour + 5] = {ColumnUse::Hour, 4};
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 2); // 04 twice, 05 missing
    EXPECT_TRUE(remarkAt(read, -1, -1).contains(QStringLiteral("hours 05")));
    EXPECT_TRUE(remarkAt(read, -1, kFirstHour + 5).contains(QStringLiteral("same")));
    import.choices.columns.fill({});
    EXPECT_EQ(import.read(aPlan()).problems, 2); // neither names nor hours
}

TEST(GroupImport, SaysWhichColumnsAreLeftOut)
{
    const Import import(row(kEtl, hours("8") + QStringLiteral(";192")));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    EXPECT_TRUE(remarkAt(read, -1, 28).contains(QStringLiteral("left out")));
    ASSERT_EQ(read.leftOut.size(), 1);
    EXPECT_EQ(read.leftOut[0].where, QStringLiteral("column AC")); // the 29th
}

TEST(GroupImport, LeavesOutSumsAndHeadingsUnlessAPersonTakesThem)
{
    Import import(row("Batch;;;", hours("")) + row(kEtl, hours("8")) +
                  row("Total;;h100-sxm5-80;", hours("8")));
    EXPECT_THAT(
        import.read(aPlan()).rows,
        testing::ElementsAre(RowFate::Header, RowFate::LeftOut, RowFate::Taken, RowFate::LeftOut));
    import.choices.rows[3] = true;
    import.choices.rows[2] = false;
    const ImportedSheet read = import.read(aPlan());
    ASSERT_EQ(read.groups.size(), 1);
    EXPECT_EQ(read.groups[0].group.name, QStringLiteral("Total"));
}

TEST(GroupImport, LeavesOutRowsWithProblemsWhenAsked)
{
    Import import(row(kEtl, hours("8")) + row("Bad;;h100-sxm5-80;", hours("x")));
    import.choices = withoutProblemRows(import.choices, import.read(aPlan()));
    const ImportedSheet read = import.read(aPlan());
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.groups.size(), 1);
    EXPECT_EQ(read.rows.last(), RowFate::LeftOut);
}

TEST(GroupImport, AddsBesideGroupsOfTheSameName)
{
    const Plan plan =
        aPlan().withGroup("etl", GroupKind::Serving, "h100-sxm5-80").with([](Plan &p) {
            p.demand.groups[0].mutate().name = QStringLiteral("ETL");
        });
    const ImportedSheet read = Import(row(kEtl, hours("8"))).read(plan);
    EXPECT_EQ(read.problems, 0);
    EXPECT_TRUE(remarkAt(read, 1, 0).contains(QStringLiteral("already")));
    const Plan after = importGroups(plan, read, shippedCatalog()).value();
    ASSERT_EQ(after.demand.groups.size(), 2);
    EXPECT_TRUE(after.demand.groups[0] == plan.demand.groups[0]);
    EXPECT_EQ(after.demand.groups[1]->id, QStringLiteral("etl-2"));
}

TEST(GroupImport, ReplacesByNameAndKeepsWhatTheSheetDoesNotSay)
{
    const Plan plan =
        aPlan()
            .withGroup("gone", GroupKind::Serving, "h100-sxm5-80")
            .withGroup("etl", GroupKind::Serving, "h100-sxm5-80")
            .withGrowth(0.25)
            .with([](Plan &p) { p.demand.groups[1].mutate().name = QStringLiteral("etl"); });
    Import import(row("ETL;;;", hours("8")));
    import.choices.mode = ImportMode::Replace;
    const ImportedSheet read = import.read(plan);
    EXPECT_EQ(read.problems, 0);
    EXPECT_EQ(read.deleted, QList<Id>{QStringLiteral("gone")});
    const Plan after = importGroups(plan, read, shippedCatalog()).value();
    ASSERT_EQ(after.demand.groups.size(), 1);
    EXPECT_EQ(after.demand.groups[0]->id, QStringLiteral("etl"));
    EXPECT_EQ(after.demand.groups[0]->kind, GroupKind::Serving);
    EXPECT_EQ(after.demand.groups[0]->growth.annual, 0.25);
    EXPECT_EQ(after.demand.groups[0]->demand.first()[0], 8.0);
}

TEST(GroupImport, KeepsTheGroupOfARowThatIsLeftOut)
{
    const Plan plan =
        aPlan().withGroup("etl", GroupKind::Serving, "h100-sxm5-80").with([](Plan &p) {
            p.demand.groups[0].mutate().name = QStringLiteral("ETL");
        });
    Import import(row(kEtl, hours("8")) + row("New;;h100-sxm5-80;", hours("1")));
    import.choices.mode = ImportMode::Replace;
    import.choices.rows[1] = false;
    const Plan after = importGroups(plan, import.read(plan), shippedCatalog()).value();
    ASSERT_EQ(after.demand.groups.size(), 2);
    EXPECT_TRUE(after.demand.groups[0] == plan.demand.groups[0]);
}

TEST(GroupImport, DoesNotReplaceHoursThatWorkloadsGive)
{
    const Plan plan =
        aPlan().withGroup("etl", GroupKind::Serving, "h100-sxm5-80").with([](Plan &p) {
            p.demand.groups[0].mutate().name = QStringLiteral("ETL");
            p.demand.groups[0].mutate().source = DemandSource::Workloads;
        });
    Import import(row(kEtl, hours("8")));
    import.choices.mode = ImportMode::Replace;
    const ImportedSheet read = import.read(plan);
    EXPECT_EQ(read.problems, 0);
    EXPECT_TRUE(read.groups.isEmpty());
    EXPECT_TRUE(read.deleted.isEmpty()); // the sheet names it: it stays as it is
    ASSERT_EQ(read.leftOut.size(), 1);
    EXPECT_TRUE(read.leftOut[0].reason.contains(QStringLiteral("workloads")));
}

TEST(GroupImport, FillsTheChosenDayTypeOnly)
{
    const Plan plan = aPlan().withDayTypes({{"workday", 261}, {"weekend", 104}});
    Import import(row(kEtl, hours("8")));
    import.choices.dayType = QStringLiteral("weekend");
    const Group group = import.read(plan).groups[0].group;
    EXPECT_EQ(group.demand.value(QStringLiteral("workday"))[0], 0.0);
    EXPECT_EQ(group.demand.value(QStringLiteral("weekend"))[0], 8.0);
}

TEST(GroupImport, RefusesASheetWithoutAGroup)
{
    const ImportedSheet read = Import(QString()).read(aPlan());
    const Result<Plan> plan = importGroups(aPlan(), read, shippedCatalog());
    ASSERT_FALSE(plan.ok());
    EXPECT_TRUE(plan.error().message.contains(QStringLiteral("No row")));
}

TEST(GroupImport, TellsAThousandRemarksAndCountsTheRest)
{
    QString rows;
    for (int i = 0; i < 60; ++i)
        rows += row(kEtl, hours("x"));
    const ImportedSheet read = Import(rows).read(aPlan());
    EXPECT_EQ(read.problems, 60 * 24);
    EXPECT_EQ(read.remarks.size(), kMostImportRemarks);
}

} // namespace
} // namespace kf
