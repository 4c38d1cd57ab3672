// SPDX-License-Identifier: GPL-3.0-or-later
// GPUs that a sheet names once for several rows, or several of in one cell: said or asked, never
// silently something else.
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const QString kMerged = clockHeadings(QStringLiteral("GPU;Team")) + oddRow(QStringLiteral("T4;A")) +
                        oddRow(QStringLiteral(";B")) + oddRow(QStringLiteral("L40S;C")) +
                        oddRow(QStringLiteral(";D"));

GroupImport gpuImport(const QString &text, const ImportChoices &choices = {})
{
    return importOf(sheetFromCsv(text, u';').value(), choices, aPlan(), test::shippedCatalog());
}

QString gpusOf(const GroupImport &import)
{
    QStringList gpus;
    for (const ImportedGroup &group : import.read.groups)
        gpus.append(group.group.accelerator);
    return gpus.join(u' ');
}

int remarksWith(const GroupImport &import, const char *words)
{
    int count = 0;
    for (const ImportRemark &remark : import.read.remarks)
        count += remark.text.contains(QString::fromUtf8(words)) ? 1 : 0;
    return count;
}

TEST(OddGpus, AreAskedAboutWhereACellBelowOneIsEmpty)
{
    const GroupImport asked = gpuImport(kMerged);
    ASSERT_EQ(asked.read.open.size(), 1);
    EXPECT_EQ(asked.read.open[0].answers.value(0).id, QString(kAsAbove));
    const GroupImport above =
        gpuImport(kMerged, answeredChoices({}, asked.read.open[0], QString(kAsAbove)));
    EXPECT_TRUE(above.read.open.isEmpty());
    EXPECT_EQ(gpusOf(above), QStringLiteral("t4 t4 l40s l40s"));
}

TEST(OddGpus, OfEmptyCellsAreSaidWhereOneIsChosenForRowsWithout)
{
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport import = gpuImport(kMerged, choices);
    EXPECT_EQ(gpusOf(import), QStringLiteral("t4 h100-sxm5-80 l40s h100-sxm5-80"));
    EXPECT_EQ(remarksWith(import, "The empty cell is taken as h100-sxm5-80"), 2);
}

TEST(OddGpus, ThatHeadRowsAreTakenForThem)
{
    const QString text = clockHeadings(QStringLiteral("Team")) + QStringLiteral("T4\n") +
                         oddRow(QStringLiteral("A")) + QStringLiteral("L40S\n") +
                         oddRow(QStringLiteral("B")) + QStringLiteral("Others\n") +
                         oddRow(QStringLiteral("C"));
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    const GroupImport import = gpuImport(text, choices);
    EXPECT_EQ(gpusOf(import), QStringLiteral("t4 l40s h100-sxm5-80"));
    EXPECT_EQ(remarksWith(import, "is taken as the GPU of the rows below it"), 2);
}

TEST(OddGpus, ThatAreCountedInACellAreSaidToBeNoMachines)
{
    ImportChoices choices;
    mapWord(choices, QStringLiteral("8x T4"), QStringLiteral("t4"));
    const GroupImport import =
        gpuImport(clockHeadings(QStringLiteral("GPU;Team")) + oddRow(QStringLiteral("8x T4;A")) +
                      oddRow(QStringLiteral("T4;B")),
                  choices);
    EXPECT_EQ(gpusOf(import), QStringLiteral("t4 t4"));
    EXPECT_EQ(remarksWith(import, "not as machines"), 1);
}

/// 1 + 2 GPUs in 24 hours are 72, as the row below says once "n/a" has been said to be 0.
TEST(OddGpus, SumsCountWhatWordsWereSaidToMean)
{
    Line one(kHoursPerDay, 1.0);
    Line two(kHoursPerDay, 2.0);
    QString second = oddRow(QStringLiteral("B"), two);
    second.replace(second.lastIndexOf(u'2'), 1, QStringLiteral("n/a"));
    Line sum(kHoursPerDay, 3.0);
    sum.last() = 1.0;
    ImportChoices choices;
    choices.accelerator = QStringLiteral("h100-sxm5-80");
    mapWord(choices, QStringLiteral("n/a"), QStringLiteral("0"));
    const GroupImport import =
        gpuImport(clockHeadings(QStringLiteral("Team")) + oddRow(QStringLiteral("A"), one) +
                      second + oddRow(QStringLiteral("Total"), sum),
                  choices);
    EXPECT_EQ(import.read.groups.size(), 2);
    EXPECT_EQ(remarksWith(import, "sums rows 2 to 3"), 1);
}

TEST(OddGpus, LabelsOfMonitoringNameThem)
{
    QString text = QStringLiteral("timestamp;namespace;modelName;value\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("2027-01-11 %1:00:00;vision;NVIDIA A100-SXM4-80GB;%2\n")
                    .arg(twoDigits(hour))
                    .arg(kOddDay[hour]);
    const GroupImport import = oddImport(text);
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(import.read.groups.size(), 1);
    EXPECT_EQ(import.read.groups[0].group.accelerator, QStringLiteral("a100-sxm4-80"));
}

TEST(OddGpus, UsersAreGroupsBeforeThePartitionsThatTheyUse)
{
    const QString text = clockHeadings(QStringLiteral("Partition;User")) +
                         oddRow(QStringLiteral("gpu;anna")) + oddRow(QStringLiteral("gpu;ben"));
    const GroupImport import = oddImport(text);
    ASSERT_EQ(import.read.groups.size(), 2) << oddQuestions(import);
    EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("anna"));
}

} // namespace
} // namespace kf
