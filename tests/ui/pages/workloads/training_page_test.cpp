// SPDX-License-Identifier: GPL-3.0-or-later
// Training runs: the sheet, the advice beside it, and what-ifs of GPUs.
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/sources.h"
#include "tests/ui/shell/workbench.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/page_list.h"
#include "ui/pages/training/days_chart.h"
#include "ui/pages/training/run_classes.h"
#include "ui/pages/training/training_cards.h"
#include "ui/pages/training/training_page.h"

#include <QClipboard>
#include <QPushButton>
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

    QPushButton *button(const char *text)
    {
        for (QPushButton *each : shown().findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromLatin1(text))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
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
    // It has no tokens: without its length nobody knows how long it takes.
    grid().selectCell(1, RunsSheet::HoursColumn);
    QTest::keyClick(grid().table(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(
        model().toolTipAt(1, RunsSheet::DaysColumn).startsWith(QStringLiteral("Not known")));
    const auto mark = [this](int row) {
        return model().data(model().index(row, RunsSheet::DaysColumn), kUnknownRole).toString();
    };
    EXPECT_EQ(mark(1), QStringLiteral("?"));
    EXPECT_EQ(mark(3), QString()); // on CPUs there is nothing to be known
}

/// 25,952 GPU-hours of a year are known to the hour; the 1.25 days of a run keep their decimals.
TEST_F(TrainingTest, LargeResultsHaveNoDecimalsAndEveryHeadSaysWhatItMeans)
{
    EXPECT_EQ(model().decimalsAt(RunsSheet::GpuHoursColumn), 0);
    EXPECT_EQ(model().decimalsAt(RunsSheet::DaysColumn), 2);
    for (const GridModel *sheet : {grid().model(), shown().constants().model()}) {
        for (int column = 0; column < sheet->columnCount(); ++column) {
            const GridColumn &head = sheet->columnAt(column);
            EXPECT_FALSE(head.toolTip.isEmpty()) << qPrintable(head.title);
        }
    }
}

TEST_F(TrainingTest, ParametersAreTypedInBillionsOrWithTheirUnit)
{
    typeCell(1, RunsSheet::ParametersColumn, "600 M");
    EXPECT_DOUBLE_EQ(run(1).parameters.value_or(0.0), 6e8);
    typeCell(1, RunsSheet::TokensColumn, "77");
    EXPECT_EQ(run(1).tokens, 77e9); // to the digit: files are read by people, too
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
    const auto before = text(0, RunsSheet::DaysColumn);
    QTest::keyClick(&days, Qt::Key_Right);
    EXPECT_EQ(days.gpus(), 32.0);
    EXPECT_TRUE(days.isWhatIf());
    EXPECT_EQ(run(0).gpus, 16.0);
    settle();
    EXPECT_NE(text(0, RunsSheet::DaysColumn), before); // the sheet says what the chart looks at
    QTest::keyClick(&days, Qt::Key_Escape);
    EXPECT_EQ(days.gpus(), 16.0);
    settle();
    EXPECT_EQ(text(0, RunsSheet::DaysColumn), before);
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

/// After Enter behind the last run the empty row is current: nothing is shown that Delete would
/// not delete. Up is back at the run.
TEST_F(TrainingTest, PanelsAndActionsAreAboutTheCurrentRow)
{
    const int last = model().endOfRows() - 1;
    typeCell(last, RunsSheet::NameColumn, "Renamed");
    ASSERT_EQ(grid().activeCell()->row, last + 1);
    EXPECT_EQ(shown().cards().looked(), -1);
    EXPECT_EQ(shown().days().gpus(), 0.0);
    EXPECT_FALSE(button("Delete run")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_GE(shown().cards().looked(), 0);
    EXPECT_TRUE(button("Delete run")->isEnabled());
    button("Delete run")->click();
    settle();
    EXPECT_EQ(model().endOfRows(), last);
}

/// 15.4 days at 0.4 of the speed are 12.3 at 0.5: the constant stands below the reason that names
/// it, with how sure it is.
TEST_F(TrainingTest, ConstantsAreEditedWhereTheyAreReasons)
{
    grid().selectCell(0, 0);
    settle();
    const double before = shown().days().daysThen().value_or(0.0);
    ASSERT_GT(before, 0.0);
    shown().reveal(QStringLiteral("plan/constants/model_flops_utilisation"));
    GridView &constants = shown().constants();
    type(constants, QStringLiteral("0.5"), Qt::Key_Return);
    settle();
    EXPECT_DOUBLE_EQ(plan().settings.constants.modelFlopsUtilisation, 0.5);
    EXPECT_NEAR(shown().days().daysThen().value_or(0.0), before * 0.4 / 0.5, 1e-9);
    constants.selectCell(0, ConstantsSheet::SourceColumn);
    type(constants, QStringLiteral("our cluster, May"), Qt::Key_Return);
    settle();
    const auto origin = sourceAt(plan(), QStringLiteral("plan/constants/model_flops_utilisation"));
    ASSERT_TRUE(origin);
    EXPECT_EQ(origin->source, QStringLiteral("our cluster, May"));
    constants.selectCell(0, ConstantsSheet::ValueColumn);
    type(constants, QStringLiteral("1.5"), Qt::Key_Return);
    EXPECT_TRUE(constants.isEditing()) << "more than all of the speed is refused";
}

/// Boosted trees gain nothing from a GPU: their card moves them to the group that needs CPU cores.
TEST_F(TrainingTest, ARunThatGainsNothingIsPlannedOnCpuFromItsCard)
{
    Group cores;
    cores.id = cores.name = QStringLiteral("notebooks");
    cores.accelerator = kCpuCore;
    ASSERT_TRUE(window->document().edit(QStringLiteral("cores"), [&](Plan plan) -> Result<Plan> {
        plan.demand.groups.append(Shared<Group>(cores));
        return plan;
    }));
    settle();
    grid().selectCell(3, 0);
    settle();
    TrainingCards &cards = shown().cards();
    ASSERT_EQ(text(3, RunsSheet::StrategyColumn), "CPU");
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Return);
    settle();
    EXPECT_EQ(run(3).group, cores.id);
}

/// Nothing is trained: the page is done once that is decided, not empty.
TEST_F(TrainingTest, OnlyInferenceIsDecidedWithOneClickAndTakenBackWithAnother)
{
    grid().selectCell(0, 0);
    QTest::keyClick(grid().table(), Qt::Key_A, Qt::ControlModifier);
    button("Delete run")->click();
    settle();
    ASSERT_TRUE(plan().workloads.trainingRuns.isEmpty());
    const auto state = [this] {
        return pageState(pages()[pageIndex(kTrainingPage)], plan(), evaluate(plan(), catalog));
    };
    EXPECT_EQ(state(), PageState::Empty);
    button("Only inference here")->click();
    settle();
    EXPECT_EQ(state(), PageState::Fine);
    button("Only inference here")->click();
    settle();
    EXPECT_EQ(state(), PageState::Empty);
}

/// Which work a GPU is worth it for: a run is dragged to its kind, or moved there by keys.
TEST_F(TrainingTest, ARunIsDraggedToItsKindOfWork)
{
    shown().showView(TrainingPage::View::WorthIt);
    settle();
    RunClasses &classes = shown().classes();
    classes.grab();
    const Id id = run(0).id;
    const QPoint from = classes.chipOf(id);
    const QPoint to(classes.columnOf({TrainingClass::Hpc}).x(), from.y());
    QTest::mousePress(&classes, Qt::LeftButton, {}, from);
    QTest::mouseMove(&classes, (from + to) / 2);
    QTest::mouseMove(&classes, to);
    QTest::mouseRelease(&classes, Qt::LeftButton, {}, to);
    settle();
    EXPECT_EQ(run(0).trainingClass, TrainingClass::Hpc);
    classes.setFocus();
    classes.select(id);
    QTest::keyClick(&classes, Qt::Key_Right, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(run(0).trainingClass, TrainingClass::Ported);
    // Libraries without CUDA: the class stays, the GPU is of no use.
    QTest::mousePress(&classes, Qt::LeftButton, {}, classes.chipOf(id));
    const QPoint last(classes.columnOf({TrainingClass::Other, false}).x(), from.y());
    QTest::mouseMove(&classes, (classes.chipOf(id) + last) / 2);
    QTest::mouseMove(&classes, last);
    QTest::mouseRelease(&classes, Qt::LeftButton, {}, last);
    settle();
    EXPECT_FALSE(run(0).cudaAware);
    EXPECT_EQ(run(0).trainingClass, TrainingClass::Ported);
}

/// The families have more rows than a window: the panels make way, and stand again as they stood.
TEST_F(TrainingTest, PanelsMakeWayForTheTableOfFamilies)
{
    settle();
    ASSERT_TRUE(shown().cards().isVisible());
    const QByteArray before = shown().panelLayout();
    shown().showView(TrainingPage::View::WorthIt);
    settle();
    EXPECT_FALSE(shown().cards().isVisible());
    EXPECT_EQ(shown().panelLayout(), before); // what is remembered
    shown().showView(TrainingPage::View::Runs);
    settle();
    EXPECT_TRUE(shown().cards().isVisible());
}

/// A billion runs of 30 hours keep 27 million GPUs busy: the cell says what is allowed, the days of
/// one run stay.
TEST_F(TrainingTest, TooManyRunsAYearAreMarkedWhereTheyAreTyped)
{
    const QModelIndex cell = model().index(1, RunsSheet::RunsColumn);
    EXPECT_FALSE(cell.data(kCellStateRole).isValid());
    typeCell(1, RunsSheet::RunsColumn, "1e9");
    EXPECT_EQ(cell.data(kCellStateRole).toInt(), int(LimitState::Over));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Allowed is")))
        << cell.data(Qt::ToolTipRole).toString().toStdString();
    EXPECT_EQ(text(1, RunsSheet::DaysColumn), "1.25");
    typeCell(1, RunsSheet::RunsColumn, "40");
    EXPECT_FALSE(cell.data(kCellStateRole).isValid());
}

TEST_F(TrainingTest, AFindingLeadsToItsRow)
{
    shown().reveal(QStringLiteral("workloads/training_runs/vision-sweep"));
    EXPECT_EQ(grid().activeCell()->row, 2);
}

} // namespace
} // namespace kf
