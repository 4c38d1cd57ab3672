// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: open, change, see, undo, save, refuse.
#include "core/project/safe_file.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/shell/exports.h"
#include "ui/shell/problem_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::Workbench;

/// The sheet's row of the first group whose cells are typed.
int firstTypedRow(const GridModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.readOnlyReason(row, DemandModel::FirstHour).isEmpty())
            return row;
    }
    return -1;
}

TEST_F(Workbench, TypingIntoACellChangesThePlanAndUndoTakesItBack)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    GridView &grid = demand.grid();
    const int row = firstTypedRow(*grid.model());
    ASSERT_GE(row, 0);
    const Plan before = plan();
    grid.selectCell(row, DemandModel::FirstHour + 3);
    type(grid, QStringLiteral("97.5"), Qt::Key_Return);
    EXPECT_FALSE(plan() == before);
    EXPECT_TRUE(window->document().isModified());
    EXPECT_EQ(std::get<double>(grid.model()->valueAt(row, DemandModel::FirstHour + 3)), 97.5);
    window->document().undoStack().undo();
    EXPECT_TRUE(plan() == before);
    EXPECT_FALSE(window->document().isModified());
}

TEST_F(Workbench, DeletingSeveralCellsIsOneStep)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    GridView &grid = demand.grid();
    const int row = firstTypedRow(*grid.model());
    grid.selectRange({row, DemandModel::FirstHour, row, DemandModel::FirstHour + 5});
    const int steps = window->document().undoStack().count();
    QTest::keyClick(grid.table(), Qt::Key_Delete);
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    for (int hour = 0; hour < 6; ++hour)
        EXPECT_EQ(std::get<double>(grid.model()->valueAt(row, DemandModel::FirstHour + hour)), 0.0);
}

TEST_F(Workbench, ANegativeCellIsRefusedAndNothingChanges)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    GridView &grid = demand.grid();
    const Plan before = plan();
    grid.selectCell(firstTypedRow(*grid.model()), DemandModel::FirstHour);
    type(grid, QStringLiteral("-4"), Qt::Key_Return);
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(grid.isEditing());
    QTest::keyClick(grid.findChild<QLineEdit *>(), Qt::Key_Escape);
}

TEST_F(Workbench, TheMenuEditHasWhatIsDoneWithDevicesWhileTheRacksAreShown)
{
    QMenu *edit = nullptr;
    for (QAction *each : window->menuBar()->actions()) {
        if (each->text() == QStringLiteral("&Edit"))
            edit = each->menu();
    }
    ASSERT_NE(edit, nullptr);
    const auto listed = [edit] {
        Q_EMIT edit->aboutToShow();
        QStringList texts;
        for (const QAction *each : edit->actions())
            texts.append(QString(each->text()).remove(QLatin1Char('&')));
        return texts;
    };
    EXPECT_FALSE(listed().contains(QStringLiteral("Cut")));
    window->showPage(PageId::Topology);
    for (const char *wanted : {"Cut", "Copy", "Paste", "Duplicate", "Select all devices"})
        EXPECT_EQ(listed().count(QString::fromLatin1(wanted)), 1) << wanted;
    const QStringList texts = listed();
    EXPECT_TRUE(std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) {
        return text.startsWith(QStringLiteral("Delete"));
    }));
    window->showPage(PageId::Demand);
    EXPECT_FALSE(listed().contains(QStringLiteral("Cut")));
}

TEST(NetboxNotes, SayWhatIsNotWrittenAndCountTheRest)
{
    QStringList notes{QStringLiteral("138 links have no cable yet")};
    const QString one = netboxNotesText(notes);
    EXPECT_TRUE(one.contains(notes.first())) << one.toStdString();
    EXPECT_FALSE(one.contains(QStringLiteral("more")));
    for (int i = 1; i < 10; ++i)
        notes.append(QStringLiteral("note %1").arg(i));
    const QString many = netboxNotesText(notes); // eight of ten
    EXPECT_TRUE(many.contains(QStringLiteral("note 7")));
    EXPECT_FALSE(many.contains(QStringLiteral("note 8")));
    EXPECT_TRUE(many.contains(QStringLiteral("and 2 more"))) << many.toStdString();
}

TEST_F(Workbench, AClickOnAFigureOfTheSelectionCopiesIt)
{
    GridView &grid = page<DemandPage>(PageId::Demand).grid();
    const int row = firstTypedRow(*grid.model());
    ASSERT_TRUE(grid.model()
                    ->setCells({{row, DemandModel::FirstHour, 1.5},
                                {row, DemandModel::FirstHour + 1, 2.25}},
                               QStringLiteral("Type"))
                    .ok());
    grid.selectRange({row, DemandModel::FirstHour, row, DemandModel::FirstHour + 1});
    QLabel *figures = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (QLabel *label : window->statusBar()->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("Sum 3.75")))
                figures = label;
        }
        return figures != nullptr;
    }));
    QApplication::clipboard()->clear();
    // The sum comes first.
    const QPoint first(figures->fontMetrics().horizontalAdvance(u'S'), figures->height() / 2);
    QTest::mouseClick(figures, Qt::LeftButton, {}, first);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("3.75"));
}

TEST_F(Workbench, AStorageFactorIsTypedAndFollowsIntoTheTotals)
{
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    GridView &grid = storage.grid();
    grid.selectCell(0, StorageSheet::ExistingColumn);
    // The column is in TB, since the example's largest dataset has 240 of them.
    ASSERT_EQ(plan().storage.datasets.first()->existingGb, 240000.0);
    type(grid, QStringLiteral("241"), Qt::Key_Return);
    EXPECT_EQ(plan().storage.datasets.first()->existingGb, 241000.0);
}

TEST_F(Workbench, EveryModelKeepsTheRulesOfModels)
{
    for (const PageDescription &each : pages())
        window->showPage(each.id);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const QList<QAbstractItemModel *> models = window->findChildren<QAbstractItemModel *>();
    for (QAbstractItemModel *model : models) {
        if (QByteArray(model->metaObject()->className()).startsWith("kf::")) // ours, not Qt's
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    EXPECT_GE(testers.size(), 10U);
    window->openExample(QStringLiteral("philly"));
    window->openExample(QStringLiteral("empty"));
    window->openExample(QStringLiteral("acme"));
}

TEST_F(Workbench, ARefusedFileIsExplainedAndWhatWasOpenStays)
{
    const QString path = folder.filePath(QStringLiteral("broken.kfplan"));
    ASSERT_TRUE(writeFileSafely(path, QByteArrayLiteral("no archive")).ok());
    const Plan before = plan();
    EXPECT_FALSE(openFile(path));
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(window->findChild<ProblemPanel *>()->isVisibleTo(window.get()));
}

TEST_F(Workbench, AFindingIsOneStepFromItsPlace)
{
    window->showPage(PageId::Findings);
    window->jumpTo(QStringLiteral("storage/datasets/none"));
    EXPECT_EQ(window->currentPage(), PageId::Storage);
    window->jumpTo(QStringLiteral("topology/racks/none"));
    EXPECT_EQ(window->currentPage(), PageId::Topology);
}

} // namespace
} // namespace kf
