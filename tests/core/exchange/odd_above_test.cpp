// SPDX-License-Identifier: GPL-3.0-or-later
// Lines above a table that say something of all its rows: the GPU, the kind, the days.
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

QString tableBelow()
{
    return clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
}

QString gpuOfGroup(const GroupImport &import, int group = 0)
{
    return import.read.groups.value(group).group.accelerator;
}

TEST(OddAbove, TakeTheGpuThatALineAboveTheTableNames)
{
    for (const char *above : {"A100 SXM4 80GB\n",
                              "Accelerator;A100 SXM4 80GB\n",
                              "Accelerator: A100 SXM4 80GB\n",
                              "Owner;Jane\nGPU;A100 SXM4 80GB\n"}) {
        const GroupImport import = oddImport(QString::fromLatin1(above) + tableBelow());
        EXPECT_EQ(oddQuestions(import), "") << above;
        EXPECT_EQ(gpuOfGroup(import), QStringLiteral("a100-sxm4-80")) << above;
    }
    const GroupImport corner =
        oddImport(clockHeadings(QStringLiteral("A100 SXM4 80GB")) + oddRow(QStringLiteral("V")));
    EXPECT_EQ(gpuOfGroup(corner), QStringLiteral("a100-sxm4-80"));
}

TEST(OddAbove, AskOnceWhatATitleThatSpeaksOfAGpuMeans)
{
    const QString sheet = QStringLiteral("Demand for A100 GPUs\n") + tableBelow();
    const GroupImport asked = oddImport(sheet);
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(gpuOfGroup(oddAnswered(sheet, QLatin1StringView("a100-sxm4-80"))),
              QStringLiteral("a100-sxm4-80"));
    EXPECT_EQ(gpuOfGroup(oddAnswered(sheet, kTakeRow)), QStringLiteral("h100-sxm5-80"));
}

TEST(OddAbove, TakeAnotherGpuForTheRowsBelowALineThatNamesIt)
{
    const GroupImport import = oddImport(QStringLiteral("A100 SXM4 80GB\n") + tableBelow() +
                                         QStringLiteral("\nH100 SXM5\n") + tableBelow());
    EXPECT_EQ(gpuOfGroup(import, 0), QStringLiteral("a100-sxm4-80"));
    EXPECT_EQ(gpuOfGroup(import, 1), QStringLiteral("h100-sxm5-80"));
}

TEST(OddAbove, TakeTheGpuThatIsTheNameOfAGroup)
{
    QString sheet = QStringLiteral("Hour;H100 SXM5;A100 SXM4 80GB\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;%2;1\n").arg(hour).arg(kOddDay[hour]);
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(gpuOfGroup(import, 0), QStringLiteral("h100-sxm5-80"));
    EXPECT_EQ(gpuOfGroup(import, 1), QStringLiteral("a100-sxm4-80"));
}

TEST(OddAbove, TakeTheKindThatALineAboveTheTableNames)
{
    const GroupImport import = oddImport(QStringLiteral("Kind;Serving\n") + tableBelow());
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(import.read.groups.value(0).group.kind, GroupKind::Serving);
}

TEST(OddAbove, TakeTheDaysThatALineAboveTheTableNames)
{
    for (const char *above : {"Day type;Weekend\n",
                              "Weekend demand\n",
                              "Weekend (Sat, Sun)\n",
                              "GPU demand at the weekend\n"}) {
        ImportChoices choices;
        choices.days = SheetDaysUse::Split;
        const GroupImport import = oddImport(QString::fromLatin1(above) + tableBelow(), choices);
        EXPECT_EQ(oddQuestions(import), "") << above;
        EXPECT_EQ(oddHoursOf(import, "weekend"), kOddDay) << above;
        EXPECT_EQ(oddHoursOf(import, "weekday"), Line(24, 0.0)) << above;
    }
}

TEST(OddAbove, SayWhichLinesAboveTheTableAreNotTaken)
{
    const GroupImport import = oddImport(QStringLiteral("Owner;Jane\n") + tableBelow());
    ASSERT_EQ(import.read.leftOut.size(), 1);
    EXPECT_EQ(import.read.leftOut[0].where, QStringLiteral("row 1"));
    EXPECT_TRUE(import.read.leftOut[0].reason.contains(QStringLiteral("Owner, Jane")));
}

TEST(OddAbove, AZoneAboveTheHoursCountsBesideOtherHeadings)
{
    const QString table = clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("Vision"));
    for (const char *above :
         {";Uhrzeit (MEZ)", ";Time (CET);;;Total", "Who;Hour (CET);;What;Sum"}) {
        const GroupImport asked = oddImport(QString::fromUtf8(above) + u'\n' + table);
        ASSERT_EQ(asked.read.open.size(), 1) << above << oddQuestions(asked);
        EXPECT_EQ(asked.read.open[0].answers.value(0).id, QStringLiteral("Europe/Berlin")) << above;
    }
}

} // namespace
} // namespace kf
