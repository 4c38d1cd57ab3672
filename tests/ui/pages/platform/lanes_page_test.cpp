// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: quotas typed, dragged and proposed; who gets what in an hour.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/lanes/hog_bars.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/parts/month_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace kf {
namespace {

class LanesTest : public test::Workbench {
protected:
    LanesTest() : Workbench(kLanesPage)
    {
        settle();
        // The accelerator of most lanes stands second in ACME.
        auto *keys = lanes().findChild<QComboBox *>();
        keys->setCurrentIndex(keys->findText(QStringLiteral("H100"), Qt::MatchContains));
        Q_EMIT keys->activated(keys->currentIndex());
        settle();
    }

    LanesPage &lanes() { return page<LanesPage>(kLanesPage); }
    GridView &grid() { return lanes().grid(); }
    GridModel &model() { return *grid().model(); }
    Quota quotaOf(int lane)
    {
        return plan().platform.lanes[lane].quota.value(QStringLiteral("h100-sxm5-80"));
    }
    double shown(int row, int column) { return std::get<double>(model().valueAt(row, column)); }
    QAbstractButton *button(const char *text)
    {
        for (QAbstractButton *each : lanes().findChildren<QAbstractButton *>()) {
            if (QString(each->text()).remove(u'&').startsWith(QString::fromUtf8(text)))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
};

/// What is typed is the quota of the accelerator that is looked at, and its sum follows.
TEST_F(LanesTest, QuotasAreTypedOfTheAcceleratorThatIsShown)
{
    const double before = std::get<double>(model().totalAt(LaneSheet::OwnsColumn));
    const double owned = shown(0, LaneSheet::OwnsColumn);
    grid().selectCell(0, LaneSheet::OwnsColumn);
    type(grid(), QStringLiteral("24 GPUs"), Qt::Key_Return);
    settle();
    EXPECT_EQ(quotaOf(0).nominal, 24.0);
    EXPECT_NEAR(
        std::get<double>(model().totalAt(LaneSheet::OwnsColumn)), before - owned + 24.0, 1e-9);
    grid().selectCell(0, LaneSheet::BorrowColumn);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    EXPECT_FALSE(quotaOf(0).borrow); // as much as the others lend
}

/// As in the demand sheet: what lanes own is summed below them, and a row of sums is no lane.
TEST_F(LanesTest, ATotalThatIsPastedAlongIsAskedAbout)
{
    const qsizetype count = plan().platform.lanes.size();
    const QString group = plan().demand.groups.first()->name;
    grid().selectCell(model().endOfRows(), LaneSheet::NameColumn);
    grid().table()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Reserve\t%1\t4\nTotal\t\t4\n").arg(group));
    QString asked;
    onDialog<QMessageBox>([&asked](QMessageBox &box) {
        asked = box.text();
        for (QAbstractButton *each : box.buttons()) {
            if (each->text().contains(QStringLiteral("Leave")))
                return each->click();
        }
        box.reject();
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(asked.startsWith(QStringLiteral("“Total” in row 2"))) << asked.toStdString();
    ASSERT_EQ(plan().platform.lanes.size(), count + 1);
    EXPECT_EQ(plan().platform.lanes.constLast().name, QStringLiteral("Reserve"));
}

TEST_F(LanesTest, ALaneIsTypedOrPastedBelowTheLastRow)
{
    const qsizetype count = plan().platform.lanes.size();
    const QString group = plan().demand.groups.first()->name;
    grid().selectCell(model().endOfRows(), LaneSheet::NameColumn);
    grid().table()->setFocus();
    QApplication::clipboard()->setText(
        QStringLiteral("Reserve\t%1\t4\t2\t1\t10\t8\t2\tmain\n").arg(group));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(plan().platform.lanes.size(), count + 1);
    const Lane lane = plan().platform.lanes.last();
    EXPECT_EQ(lane.name, QStringLiteral("Reserve"));
    EXPECT_EQ(lane.groups, QList<Id>{plan().demand.groups.first()->id});
    EXPECT_EQ(quotaOf(int(count)).nominal, 4.0);
    EXPECT_EQ(lane.priority, 10);
    EXPECT_EQ(lane.maxGpusPerUser, 2.0);
    EXPECT_EQ(lane.cohort, QStringLiteral("main"));
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan().platform.lanes.size(), count);
}

TEST_F(LanesTest, AGroupThatIsNotThereIsRefused)
{
    const QList<Id> before = plan().platform.lanes[0].groups;
    grid().selectCell(0, LaneSheet::GroupsColumn);
    type(grid(), QStringLiteral("Nobody here"), Qt::Key_Return);
    EXPECT_TRUE(grid().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(plan().platform.lanes[0].groups, before);
}

/// The proposal stands there before anything changes; keeping it is one step, undo takes it back.
TEST_F(LanesTest, QuotasAreProposedKeptAndTakenBack)
{
    const Plan before = plan();
    const int steps = window->document().undoStack().count();
    QTest::mouseClick(button("Propose"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(lanes().isProposing());
    EXPECT_EQ(plan(), before);
    ASSERT_FALSE(lanes().strips().isEmpty());
    ASSERT_EQ(QApplication::focusWidget(), button("Keep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    EXPECT_FALSE(lanes().isProposing());
    // Nothing is given twice: the quotas add up to what there is at most, or to what is wanted.
    const double given = std::get<double>(model().totalAt(LaneSheet::OwnsColumn));
    const auto supply = lanes().verdict();
    EXPECT_FALSE(supply.contains(QStringLiteral("more than is in service"))) << given;
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    // Nothing is proposed any more: there is nothing to keep and nothing to put back.
    EXPECT_FALSE(button("Keep")->isEnabled());
    EXPECT_FALSE(button("Put back")->isEnabled());
}

/// Another way is looked at by keys as by mouse: Enter in the list keeps nothing.
TEST_F(LanesTest, AnotherWayIsChosenByKeysAndNothingIsKept)
{
    const Plan before = plan();
    lanes().propose();
    settle();
    QComboBox *ways = nullptr;
    for (QComboBox *box : lanes().findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("How quotas are proposed"))
            ways = box;
    }
    ASSERT_NE(ways, nullptr);
    ways->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    settle();
    EXPECT_TRUE(ways->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_TRUE(lanes().isProposing());
}

/// Tab to Propose, Enter, Enter keeps.
TEST_F(LanesTest, EnterProposesAndKeeps)
{
    const Plan before = plan();
    activate();
    button("Propose")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(lanes().isProposing());
    ASSERT_EQ(QApplication::focusWidget(), button("Keep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(lanes().isProposing());
    EXPECT_NE(plan(), before);
}

/// What limits nothing is found at its cell, in the accelerator whose quota it is.
TEST_F(LanesTest, FindingsOfALimitLeadToItsCell)
{
    lanes().reveal(QStringLiteral("platform/lanes/services/quota/h100-sxm5-80/borrow"));
    ASSERT_TRUE(grid().activeCell());
    EXPECT_EQ(grid().activeCell()->row, model().rowOfKey(QStringLiteral("services")));
    EXPECT_EQ(grid().activeCell()->column, int(LaneSheet::BorrowColumn));
    lanes().reveal(QStringLiteral("platform/lanes/nightly/max_gpus_per_job"));
    EXPECT_EQ(grid().activeCell()->column, int(LaneSheet::JobColumn));
}

/// Another principle proposes other quotas; keeping them is one step. The bars stand for every lane
/// of the accelerator.
TEST_F(LanesTest, QuotasAreProposedByAnotherPrinciple)
{
    const Plan before = plan();
    EXPECT_EQ(lanes().hogBars().shares().size(), lanes().strips().size());
    lanes().proposeBy(QuotaPrinciple::ByPriority);
    settle();
    EXPECT_TRUE(lanes().isProposing());
    EXPECT_EQ(plan(), before);
    lanes().keepProposal();
    settle();
    EXPECT_FALSE(plan().platform.lanes == before.platform.lanes);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

TEST_F(LanesTest, LeavingThePageDropsTheProposal)
{
    lanes().propose();
    settle();
    window->showPage(PageId::Demand);
    settle();
    EXPECT_FALSE(lanes().isProposing());
}

/// Up and down change what the lane of the strip owns; a held key is one step.
TEST_F(LanesTest, AStripIsSteppedByKeys)
{
    LaneStrip &strip = *lanes().strips().first();
    const Id lane = strip.lane();
    const auto nominal = [&] {
        for (const Lane &one : plan().platform.lanes) {
            if (one.id == lane)
                return one.quota.value(QStringLiteral("h100-sxm5-80"));
        }
        return Quota();
    };
    const Quota before = nominal();
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Up);
    settle();
    EXPECT_EQ(nominal().nominal, *before.nominal + 1.0);
    QTest::keyClick(&strip, Qt::Key_Down, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(nominal().borrow, *before.borrow - 1.0);
    window->document().undoStack().undo();
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(nominal(), before);
}

/// Training owns 40 and lends 8 at most: owning less than that, it lends as much as it owns.
TEST_F(LanesTest, WhatIsLentFollowsWhatIsOwnedDown)
{
    ASSERT_EQ(quotaOf(0).lend, 8.0);
    grid().selectCell(0, LaneSheet::OwnsColumn);
    type(grid(), QStringLiteral("8"), Qt::Key_Return);
    settle();
    LaneStrip &strip = *lanes().strips().first();
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Down);
    settle();
    EXPECT_EQ(quotaOf(0).nominal, 7.0);
    EXPECT_EQ(quotaOf(0).lend, 7.0);
}

/// Without a group on own GPUs there is nothing to divide: said in place, not after a click.
TEST_F(LanesTest, AnEmptyPageSaysWhyItsFirstStepsCannotBeTaken)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    EXPECT_FALSE(button("A lane for each kind")->isEnabled());
    bool isSaid = false;
    for (const QLabel *label : lanes().findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() &&
                            label->text().startsWith(QStringLiteral("No group of the demand")));
    EXPECT_TRUE(isSaid);
}

TEST_F(LanesTest, ALineIsDraggedByItsGrip)
{
    LaneStrip &strip = *lanes().strips().first();
    const Plan before = plan();
    const auto grip = strip.gripOf(QuotaPart::Nominal);
    ASSERT_TRUE(grip);
    const int steps = window->document().undoStack().count();
    QTest::mousePress(&strip, Qt::LeftButton, {}, *grip);
    QTest::mouseMove(&strip, *grip + QPoint(0, 6));
    QTest::mouseMove(&strip, *grip + QPoint(0, 12));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, *grip + QPoint(0, 12));
    settle();
    EXPECT_NE(plan(), before);
    EXPECT_EQ(window->document().undoStack().count(), steps + 1); // one drag is one step
}

/// Training owns 40 and Services 8: a fifth of it, in GPUs and in height. A line that is moved up
/// takes all scales with it.
TEST_F(LanesTest, AllStripsHaveOneScale)
{
    const QList<LaneStrip *> strips = lanes().strips();
    ASSERT_GE(strips.size(), 2);
    const double top = strips.first()->spec().leastTop;
    EXPECT_GE(top, 56.0); // owns 40, borrows up to 16
    for (const LaneStrip *strip : strips)
        EXPECT_EQ(strip->spec().leastTop, top) << strip->lane().toStdString();
    grid().selectCell(0, LaneSheet::OwnsColumn);
    type(grid(), QStringLiteral("400"), Qt::Key_Return);
    settle();
    for (const LaneStrip *strip : lanes().strips())
        EXPECT_GE(strip->spec().leastTop, 416.0) << strip->lane().toStdString();
}

TEST_F(LanesTest, AnHourIsChosenInAStrip)
{
    LaneStrip &strip = *lanes().strips().first();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.pointOf(3));
    settle();
    bool names = false;
    for (const QDockWidget *dock : lanes().findChildren<QDockWidget *>())
        names = names || dock->windowTitle().contains(QStringLiteral("03:00"));
    EXPECT_TRUE(names);
}

/// From an empty plan with groups: one click makes lanes, one undo takes them back.
TEST_F(LanesTest, FirstLanesAreMadeByKind)
{
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("none"),
                          [](Plan plan) {
                              plan.platform.lanes.clear();
                              return Result<Plan>(plan);
                          })
                    .ok());
    settle();
    QTest::mouseClick(button("A lane for each kind"), Qt::LeftButton);
    settle();
    EXPECT_GE(plan().platform.lanes.size(), 2);
    window->document().undoStack().undo();
    settle();
    EXPECT_TRUE(plan().platform.lanes.isEmpty());
}

/// Demand grows: another month wants more, and the sheet says so.
TEST_F(LanesTest, AnotherMonthIsLookedAt)
{
    const double now = shown(0, LaneSheet::WantsColumn);
    lanes().month().setMonth(24);
    Q_EMIT lanes().month().monthChanged(24);
    settle();
    EXPECT_GT(shown(0, LaneSheet::WantsColumn), now);
}

} // namespace
} // namespace kf
