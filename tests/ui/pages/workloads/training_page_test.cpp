// SPDX-License-Identifier: GPL-3.0-or-later
// Training runs: the sheet, the advice beside it, and what-ifs of GPUs.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/training/days_chart.h"
#include "ui/pages/training/training_cards.h"
#include "ui/pages/training/training_page.h"

#include <QClipboard>
#include <QSignalSpy>

namespace kf {
namespace {

class TrainingTest : public test::Workbench {
protected:
    TrainingTest() : Workbench(kTrainingPage) { settle(); }

    TrainingPage &shown() { return page<TrainingPage>(kTrainingPage); }
    GridView &grid() { return shown().grid(); }
    GridModel &model() { return *grid().model(); }
    const TrainingRun &run(int row) { return *plan().workloads.trainingRuns[row]; }

    std::string text(int row, int column)
    {
        return model().shownText(model().valueAt(row, column), row, column).toStdString();
    }

    void typeCell(int row, int column, const char *text)
    {
        grid().selectCell(row, column);
        type(grid(), QString::fromLatin1(text), Qt::Key_Return);
        settle();
    }
};

TEST_F(TrainingTest, TheSheetSaysWhereEachRunGoes)
{
    EXPECT_EQ(text(0, RunsSheet::StrategyColumn), "several machines");
    EXPECT_EQ(text(1, RunsSheet::StrategyColumn), "one machine");
    EXPECT_EQ(text(3, RunsSheet::StrategyColumn), "CPU");
    EXPECT_TRUE(
        model().toolTipAt(1, RunsSheet::DaysColumn).startsWith(QStringLiteral("Not known")));
}

TEST_F(TrainingTest, ParametersAreTypedInBillionsOrWithTheirUnit)
{
    typeCell(1, RunsSheet::ParametersColumn, "600 M");
    EXPECT_DOUBLE_EQ(run(1).parameters.value_or(0.0), 6e8);
    typeCell(1, RunsSheet::TokensColumn, "40");
    EXPECT_DOUBLE_EQ(run(1).tokens.value_or(0.0), 4e10);
    EXPECT_NE(text(1, RunsSheet::DaysColumn), "");
}

TEST_F(TrainingTest, ARunIsPastedBelowTheLastOne)
{
    const int last = model().endOfRows();
    grid().selectCell(last, RunsSheet::NameColumn);
    grid().table()->setFocus();
    QApplication::clipboard()->setText(
        QStringLiteral("Small model\tVision research\tdeep learning\tresnet\t1 B\t20 B\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(plan().workloads.trainingRuns.size(), last + 1);
    EXPECT_EQ(run(last).name, QStringLiteral("Small model"));
    EXPECT_EQ(run(last).group, QStringLiteral("vision"));
    EXPECT_DOUBLE_EQ(run(last).parameters.value_or(0.0), 1e9);
}

/// A step of the point is a what-if until Enter; Esc puts it back.
TEST_F(TrainingTest, GpusAreLookedAtInPowersOfTwoAndKeptByEnter)
{
    grid().selectCell(0, 0);
    settle();
    DaysChart &days = shown().days();
    ASSERT_EQ(days.gpus(), 16.0);
    days.setFocus();
    QTest::keyClick(&days, Qt::Key_Right);
    EXPECT_EQ(days.gpus(), 32.0);
    EXPECT_TRUE(days.isWhatIf());
    EXPECT_EQ(run(0).gpus, 16.0);
    QTest::keyClick(&days, Qt::Key_Escape);
    EXPECT_EQ(days.gpus(), 16.0);
    QTest::keyClick(&days, Qt::Key_Right);
    QTest::keyClick(&days, Qt::Key_Return);
    settle();
    EXPECT_EQ(run(0).gpus, 32.0);
}

TEST_F(TrainingTest, TheAdvisedCardIsLookedAtFirstAndAnotherIsTaken)
{
    grid().selectCell(0, 0);
    settle();
    TrainingCards &cards = shown().cards();
    EXPECT_EQ(cards.looked(), 2); // one GPU, one machine, several machines
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Left);
    EXPECT_EQ(cards.looked(), 1);
    QTest::keyClick(&cards, Qt::Key_Return);
    settle();
    EXPECT_EQ(run(0).gpus, 8.0);
    EXPECT_EQ(text(0, RunsSheet::StrategyColumn), "one machine");
}

/// The journey: a run whose data comes more slowly than its GPUs compute.
TEST_F(TrainingTest, ARunWhoseDataIsSlowerThanItsGpusSaysSo)
{
    ASSERT_FALSE(plan().storage.datasets.isEmpty());
    typeCell(0, RunsSheet::EpochsColumn, "100000");
    grid().selectCell(0, RunsSheet::DatasetColumn);
    const QString name = plan().storage.datasets.constFirst()->name.value_or(
        plan().storage.datasets.constFirst()->id);
    QApplication::clipboard()->setText(name);
    grid().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(run(0).dataset, plan().storage.datasets.constFirst()->id);
    EXPECT_TRUE(text(0, RunsSheet::BoundColumn) == "data" ||
                model().toolTipAt(0, RunsSheet::BoundColumn).contains(QStringLiteral("tier")));
}

TEST_F(TrainingTest, AFindingLeadsToItsRow)
{
    shown().reveal(QStringLiteral("workloads/training_runs/vision-sweep"));
    EXPECT_EQ(grid().activeCell()->row, 2);
}

} // namespace
} // namespace kf
