// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rows of the demand sheet by keys, in the window: each is one step, and undo brings the
// selection back.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"

namespace kf {
namespace {

class DemandRows : public test::Workbench {
protected:
    DemandRows() : Workbench(PageId::Demand) {}

    GridView &grid() { return page<DemandPage>(PageId::Demand).grid(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
        QApplication::processEvents(); // the table notices what has become of its rows
    }

    /// The groups from the first row to the last.
    std::string order()
    {
        QStringList ids;
        for (int row = 0; row < grid().model()->endOfRows(); ++row) {
            if (!grid().model()->bandAt(row))
                ids.append(grid().model()->keyOfRow(row));
        }
        return ids.join(u' ').toStdString();
    }

    int rowOf(const char *id) { return grid().model()->rowOfKey(QString::fromLatin1(id)); }

    /// Selects some cells of a group, presses a key, and expects one step that undo takes back with
    /// the selection. Returns the order after the key.
    std::string afterKey(const char *group, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        settle();
        const std::string before = order();
        const CellRange chosen{
            rowOf(group), DemandModel::FirstHour + 2, rowOf(group), DemandModel::FirstHour + 4};
        grid().selectRange(chosen);
        grid().table()->setFocus();
        const int steps = window->document().undoStack().index();
        press(key, modifiers);
        std::string after = order();
        EXPECT_EQ(window->document().undoStack().index(), steps + 1);
        grid().selectCell(1, 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(order(), before);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return grid().selectedRanges() == QList<CellRange>{chosen}; }));
        return after;
    }
};

// The rows of the example, band by band.
constexpr const char *kAtFirst = "nightly-etl risk-training forecasting "
                                 "research vision analysts search assistant";

TEST_F(DemandRows, ControlPlusInsertsAGroup)
{
    ASSERT_EQ(order(), kAtFirst);
    EXPECT_EQ(afterKey("vision", Qt::Key_Plus, Qt::ControlModifier),
              "nightly-etl risk-training forecasting "
              "research new-group vision analysts search assistant");
}

TEST_F(DemandRows, ControlShiftDDuplicatesAGroup)
{
    EXPECT_EQ(afterKey("vision", Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier),
              "nightly-etl risk-training forecasting "
              "research vision vision-research-copy analysts search assistant");
}

TEST_F(DemandRows, ControlMinusDeletesAGroup)
{
    EXPECT_EQ(afterKey("analysts", Qt::Key_Minus, Qt::ControlModifier),
              "nightly-etl risk-training forecasting "
              "research vision search assistant");
}

TEST_F(DemandRows, AltUpAndAltDownMoveAGroupWithinItsBand)
{
    EXPECT_EQ(afterKey("vision", Qt::Key_Up, Qt::AltModifier),
              "nightly-etl risk-training forecasting "
              "vision research analysts search assistant");
    EXPECT_EQ(afterKey("vision", Qt::Key_Down, Qt::AltModifier),
              "nightly-etl risk-training forecasting "
              "research analysts vision search assistant");
}

/// Emptying the cells of a group would leave it without a name; that is how a row is not deleted.
TEST_F(DemandRows, EmptyingAWholeRowIsRefusedWithTheKeyThatDeletesIt)
{
    settle();
    const std::string before = order();
    grid().selectCell(rowOf("forecasting"), DemandModel::FirstHour);
    grid().table()->setFocus();
    QString said;
    QObject::connect(
        &grid(), &GridView::messageShown, &grid(), [&said](const QString &text) { said = text; });
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_Delete, {});
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText);
    EXPECT_TRUE(said.contains(keys)) << said.toStdString();
    EXPECT_EQ(order(), before);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NE(order(), before);
}

} // namespace
} // namespace kf
