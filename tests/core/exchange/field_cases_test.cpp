// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that people really have, and what has to come of them.
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;

/// From six in the morning on; 24 GPUs from nine, none in the night.
const QList<double> kVision{0,  0,  0,  0,  0,  0, 4, 8, 16, 24, 24, 24,
                            16, 24, 24, 24, 16, 8, 4, 2, 0,  0,  0,  0};

GroupImport fieldCase(const char *name, ImportChoices choices = {}, const Plan &plan = aPlan())
{
    const QString folder =
        *test::sharedData() + QStringLiteral("/field-cases/") + QString::fromLatin1(name);
    const QString workbook = folder + QStringLiteral("/demand.xlsx");
    const QByteArray bytes =
        test::readAll(QFile::exists(workbook) ? workbook : folder + QStringLiteral("/demand.csv"));
    const SheetFile file = openSheetFile(bytes).value();
    if (choices.accelerator.isEmpty())
        choices.accelerator = QStringLiteral("h100-sxm5-80");
    return importOf(readSheet(file, file.guess).value(), choices, plan, test::shippedCatalog());
}

QList<double> fieldHours(const GroupImport &import, int group = 0, const char *dayType = "typical")
{
    return asList(import.read.groups.value(group).group.demand.value(QString::fromLatin1(dayType)));
}

/// The first question; empty where nothing is open.
std::string fieldQuestion(const GroupImport &import)
{
    return import.read.open.isEmpty() ? std::string()
                                      : import.read.open.first().question.toStdString() + " | " +
                                            import.read.open.first().option.toStdString();
}

TEST(FieldCase, TakesHeadingsAsTheySay)
{
    KF_NEED_SHARED_DATA();
    for (const char *name : {"heading-hour-underscore",
                             "heading-military",
                             "heading-range-am-pm",
                             "heading-datetime-cells"}) {
        const GroupImport import = fieldCase(name);
        EXPECT_EQ(fieldQuestion(import), "") << name;
        ASSERT_EQ(import.read.groups.size(), 1) << name;
        EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("Vision")) << name;
        EXPECT_EQ(fieldHours(import), kVision) << name;
    }
}

TEST(FieldCase, FindsTheHeadingsWhateverTheFirstColumnIsCalled)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("heading-unknown-name-column");
    EXPECT_EQ(fieldQuestion(import), "");
    ASSERT_EQ(import.read.groups.size(), 2);
    EXPECT_EQ(fieldHours(import), kVision);
    EXPECT_EQ(fieldHours(import, 1), QList<double>(24, 2.0));
}

TEST(FieldCase, TakesHeadCountsForNoHours)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("numbers-before-hours");
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(fieldHours(import), kVision);
    EXPECT_EQ(import.read.leftOut.size(), 2); // head count and budget
}

TEST(FieldCase, LeavesOutSums)
{
    KF_NEED_SHARED_DATA();
    for (const char *name : {"pivot-grand-total", "total-row-other-words"}) {
        const GroupImport import = fieldCase(name);
        EXPECT_EQ(fieldQuestion(import), "") << name;
        ASSERT_EQ(import.read.groups.size(), 2) << name;
        EXPECT_EQ(fieldHours(import), kVision) << name;
        const QList<ImportLeftOut> &out = import.read.leftOut;
        const auto sum = std::find_if(
            out.begin(), out.end(), [](const ImportLeftOut &each) { return each.row == 3; });
        ASSERT_NE(sum, out.end()) << name;
        EXPECT_EQ(sum->reason, QStringLiteral("sums rows 2 to 3")) << name;
    }
}

TEST(FieldCase, KeepsThePeakOfHalfHours)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("half-hour-columns");
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(fieldHours(import)[9], 40.0); // of 10 and 40
    ImportChoices mean;
    mean.parts = HourParts::Mean;
    EXPECT_EQ(fieldHours(fieldCase("half-hour-columns", mean))[9], 25.0); // (10 + 40) / 2
}

TEST(FieldCase, TurnsHoursThatStandInRows)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("transposed");
    EXPECT_EQ(fieldQuestion(import), "");
    ASSERT_EQ(import.read.groups.size(), 2);
    EXPECT_EQ(import.read.groups[1].group.name, QStringLiteral("Search"));
    EXPECT_EQ(fieldHours(import), kVision);
    EXPECT_EQ(import.content.shape, SheetShape::HoursDown);
}

TEST(FieldCase, ReadsSpacesBetweenThousands)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("thousands-space");
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(fieldHours(import)[0], 1024.0);
    EXPECT_EQ(fieldHours(import)[12], 1024.5);
}

TEST(FieldCase, CountsDashesAsZeroWherePeopleSaySo)
{
    KF_NEED_SHARED_DATA();
    const GroupImport asked = fieldCase("dash-for-zero");
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--map \"-=0\""));
    EXPECT_EQ(asked.read.open[0].places, 14);
    ImportChoices zero;
    zero.emptyHoursAreZero = true;
    EXPECT_EQ(fieldQuestion(fieldCase("dash-for-zero", zero)), "");
    ImportChoices mapped;
    mapWord(mapped, QStringLiteral("-"), QStringLiteral("0"));
    const GroupImport import = fieldCase("dash-for-zero", mapped);
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(fieldHours(import)[6], 0.0);
    EXPECT_EQ(fieldHours(import)[5], 16.0);
}

TEST(FieldCase, ReadsElapsedHoursAsEnds)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("elapsed-24-00");
    EXPECT_EQ(fieldQuestion(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.choices.columns[1], (ColumnRole{ColumnUse::Hour, 0}));
    EXPECT_EQ(import.choices.columns[24], (ColumnRole{ColumnUse::Hour, 23}));
}

TEST(FieldCase, LeavesOutWhatTheSpreadsheetHides)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("filtered-rows");
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(import.read.groups.size(), 2);
    ASSERT_EQ(import.read.leftOut.size(), 1);
    EXPECT_TRUE(import.read.leftOut[0].reason.contains(QStringLiteral("hidden")));
}

TEST(FieldCase, TakesMergedNamesForBothDayTypes)
{
    KF_NEED_SHARED_DATA();
    const Plan days = aPlan().withDayTypes({{"weekday", 261}, {"weekend", 104}});
    const GroupImport import = fieldCase("merged-names", {}, days);
    EXPECT_EQ(fieldQuestion(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(fieldHours(import, 0, "weekday"), kVision);
    EXPECT_THAT(import.read.groups[0].dayTypes, testing::SizeIs(2));
    const GroupImport split = fieldCase("merged-names"); // one day type becomes two
    EXPECT_EQ(fieldQuestion(split), "");
    EXPECT_EQ(fieldHours(split, 0, "weekday"), kVision);
    const Result<Plan> plan = importGroups(aPlan(), split.read, test::shippedCatalog());
    ASSERT_TRUE(plan.ok());
    EXPECT_THAT(plan.value().demand.dayTypes, testing::SizeIs(2));
}

TEST(FieldCase, AsksWhichOfSeveralAcceleratorsIsMeant)
{
    KF_NEED_SHARED_DATA();
    const GroupImport asked = fieldCase("gpu-name-ambiguous");
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].where, QStringLiteral("B2"));
    EXPECT_EQ(asked.read.open[0].word, QStringLiteral("A100"));
    ASSERT_FALSE(asked.read.open[0].answers.isEmpty());
    const ImportChoices answered =
        answeredChoices(asked.choices, asked.read.open[0], asked.read.open[0].answers.last().id);
    const GroupImport import = fieldCase("gpu-name-ambiguous", answered);
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(import.read.groups[0].group.accelerator, asked.read.open[0].answers.last().id);
}

TEST(FieldCase, ReadsEscapedCharacters)
{
    KF_NEED_SHARED_DATA();
    const GroupImport import = fieldCase("xlsx-escapes");
    EXPECT_EQ(fieldQuestion(import), "");
    EXPECT_EQ(import.read.groups.value(0).group.name, QStringLiteral("Vision research EU"));
}

} // namespace
} // namespace kf
