// SPDX-License-Identifier: GPL-3.0-or-later
// The same keys on every page: segments by Alt and a digit, parts by F6.
#include "tests/ui/shell/workbench.h"
#include "ui/charts/level_view.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/cost/own_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/training/days_chart.h"
#include "ui/pages/training/training_cards.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/shell/page_keys.h"

#include <QAbstractButton>
#include <QDockWidget>

#include <algorithm>
#include <utility>

namespace kf {
namespace {

class PageKeysTest : public test::Workbench {
protected:
    PageKeysTest() : Workbench(PageId::Cost) {}

    /// The segments of the page that stand at the top; those of a panel behind another are not
    /// seen.
    Segments *segmentsOf(PageId id)
    {
        window->showPage(id);
        settle();
        Segments *first = nullptr;
        const auto at = [this](const QWidget *widget) {
            const QPoint place = widget->mapTo(window.get(), QPoint());
            return std::pair(place.y(), place.x());
        };
        for (Segments *one : window->findChildren<Segments *>()) {
            if (!one->visibleRegion().isEmpty() && (first == nullptr || at(one) < at(first)))
                first = one;
        }
        return first;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : window.get(), key, modifiers);
        settle();
    }
};

TEST_F(PageKeysTest, AltAndADigitChooseASegmentOnEveryPage)
{
    for (const PageId id : {PageId::Cost,
                            PageId::Demand,
                            PageId("workloads"),
                            PageId("growth"),
                            PageId("storage"),
                            PageId("users"),
                            PageId("kubernetes"),
                            PageId("security")}) {
        Segments *segments = segmentsOf(id);
        ASSERT_NE(segments, nullptr) << qPrintable(id.word());
        press(Qt::Key_2, Qt::AltModifier);
        EXPECT_EQ(segments->chosen(), 1) << qPrintable(id.word());
        press(Qt::Key_1, Qt::AltModifier);
        EXPECT_EQ(segments->chosen(), 0) << qPrintable(id.word());
        press(Qt::Key_9, Qt::AltModifier); // none there
        EXPECT_EQ(segments->chosen(), 0) << qPrintable(id.word());
    }
}

TEST_F(PageKeysTest, AltAndThreeAreThePrices)
{
    settle();
    CostPage &cost = page<CostPage>(PageId::Cost);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(cost.view(), CostPage::View::Prices);
}

/// From the navigator to the curve, on to the reason beside it, and around.
TEST_F(PageKeysTest, F6GoesFromPartToPart)
{
    settle();
    CostPage &cost = page<CostPage>(PageId::Cost);
    press(Qt::Key_F6);
    EXPECT_TRUE(cost.ownView().curve().hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(cost.ownView().why().hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(cost.ownView().curve().hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier); // the last part
    EXPECT_FALSE(cost.ownView().curve().hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(cost.ownView().curve().hasFocus());
}

/// From a sheet to the next panel and back; before the sheet come the tools above it, as one part.
TEST_F(PageKeysTest, F6GoesFromASheetToTheNextPanelAndBackwardsToTheTools)
{
    auto &demand = page<DemandPage>(PageId::Demand);
    settle();
    QWidget &sheet = *demand.grid().table();
    sheet.setFocus();
    press(Qt::Key_F6);
    const auto isInPanel = [](QWidget *widget) {
        while (widget != nullptr && qobject_cast<QDockWidget *>(widget) == nullptr)
            widget = widget->parentWidget();
        return widget != nullptr;
    };
    EXPECT_TRUE(isInPanel(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(sheet.hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    const QWidget *tool = QApplication::focusWidget();
    EXPECT_NE(qobject_cast<const QAbstractButton *>(tool), nullptr);
    EXPECT_TRUE(demand.isAncestorOf(tool) && !isInPanel(QApplication::focusWidget()));
    press(Qt::Key_Tab); // another one of them
    press(Qt::Key_F6);
    EXPECT_TRUE(sheet.hasFocus());
}

/// A sheet takes Tab for its cells; F6 leads out of it and on, never back to the tools above it
/// before all that lies below has had its turn.
TEST_F(PageKeysTest, F6LeadsFromASheetThroughThePartsBelowIt)
{
    auto &training = page<TrainingPage>(PageId("training"));
    settle();
    training.grid().table()->setFocus();
    const auto reach = [this](const QWidget &part) {
        constexpr int kMostParts = 8;
        for (int i = 0; i < kMostParts && !part.hasFocus(); ++i)
            press(Qt::Key_F6);
        return part.hasFocus();
    };
    EXPECT_TRUE(reach(training.cards()));
    EXPECT_TRUE(reach(training.days()));
}

TEST_F(PageKeysTest, AreListed)
{
    EXPECT_EQ(PageKeys::shortcuts().size(), 3);
}

/// Panels that share one place have their turn in the order of their tabs, whichever of them the
/// last press has brought to the front; after the last part come the tools and the sheet again.
TEST_F(PageKeysTest, F6GoesRoundAllPartsAndBackToTheSheet)
{
    const auto goRound = [this](QWidget &sheet, Qt::KeyboardModifiers modifiers) {
        constexpr int kMostParts = 16;
        QList<QWidget *> seen;
        for (int i = 0; i < kMostParts; ++i) {
            press(Qt::Key_F6, modifiers);
            if (sheet.hasFocus())
                return seen;
            EXPECT_FALSE(seen.contains(QApplication::focusWidget())) << i;
            seen.append(QApplication::focusWidget());
        }
        ADD_FAILURE() << "never back";
        return seen;
    };
    const auto goesRound = [&](QWidget &sheet) {
        settle();
        sheet.setFocus();
        const QList<QWidget *> on = goRound(sheet, Qt::NoModifier);
        QList<QWidget *> reversed = goRound(sheet, Qt::ShiftModifier);
        std::reverse(reversed.begin(), reversed.end());
        EXPECT_EQ(on, reversed);
        return on;
    };
    auto &training = page<TrainingPage>(PageId("training"));
    const QList<QWidget *> parts = goesRound(*training.grid().table());
    EXPECT_TRUE(parts.contains(&training.cards()));
    EXPECT_TRUE(parts.contains(training.constants().table())); // on a tab behind them
    EXPECT_TRUE(parts.contains(&training.days()));
    auto &users = page<UsersPage>(kUsersPage);
    const QList<QWidget *> seen = goesRound(*users.profiles().table());
    for (const QDockWidget *panel : users.findChildren<QDockWidget *>()) { // some of words alone
        EXPECT_TRUE(std::any_of(seen.cbegin(), seen.cend(), [panel](const QWidget *part) {
            return panel->isAncestorOf(part);
        })) << panel->windowTitle().toStdString();
    }
}

} // namespace
} // namespace kf
