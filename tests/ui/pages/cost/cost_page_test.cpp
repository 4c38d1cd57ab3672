// SPDX-License-Identifier: GPL-3.0-or-later
// Placement and cost by keys: prices, offers, moves, reasons.
#include "core/cost/owning.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "tests/ui/shell/workbench.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/cost/own_view.h"

#include <QPushButton>

namespace kf {
namespace {

const Id kMovingGroup = QStringLiteral("research");

class CostTest : public test::Workbench {
protected:
    CostTest() : Workbench(PageId::Cost) {}

    CostPage &cost() { return page<CostPage>(PageId::Cost); }

    /// Types into the cell of a row by its key.
    void typeInto(GridView &grid, const QString &key, int column, const char *text)
    {
        const int row = grid.model()->rowOfKey(key);
        ASSERT_GE(row, 0);
        grid.selectCell(row, column);
        type(grid, QString::fromLatin1(text), Qt::Key_Return);
        settle();
    }

    void press(const QString &text)
    {
        for (QPushButton *button : cost().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    PlacementKind placeOf(const Id &group, int month) { return placeIn(plan().cost, group, month); }
};

TEST_F(CostTest, APriceIsTypedAndTheVerdictFollows)
{
    cost().showView(CostPage::View::Prices);
    const QString before = cost().verdict();
    typeInto(cost().priceGrid(), QStringLiteral("dgx-h100"), PriceSheet::PriceColumn, "900000");
    EXPECT_EQ(unitPrices(plan().cost.prices).value(QStringLiteral("dgx-h100")), 900000.0);
    EXPECT_NE(cost().verdict(), before);
}

TEST_F(CostTest, AnEmptiedPriceIsUnknownAndSaidSo)
{
    cost().showView(CostPage::View::Prices);
    GridView &grid = cost().priceGrid();
    grid.selectCell(grid.model()->rowOfKey(QStringLiteral("dgx-h100")), PriceSheet::PriceColumn);
    grid.table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    EXPECT_FALSE(unitPrices(plan().cost.prices).contains(QStringLiteral("dgx-h100")));
    EXPECT_TRUE(cost().verdict().contains(QChar(0x2265))); // at least
}

TEST_F(CostTest, WhatIsPaidForIsMarkedOnThePlacedOnes)
{
    cost().showView(CostPage::View::Prices);
    typeInto(cost().priceGrid(), QStringLiteral("dgx-h100"), PriceSheet::OwnedColumn, "2");
    const PriceSheet &sheet = static_cast<const PriceSheet &>(*cost().priceGrid().model());
    EXPECT_EQ(sheet.rowAt(sheet.rowOfKey(QStringLiteral("dgx-h100"))).owned, 2.0);
}

TEST_F(CostTest, AGroupMovesToTheCloudForAYearAndBack)
{
    cost().showView(CostPage::View::Groups);
    GridView &grid = cost().placeGrid();
    grid.selectCell(grid.model()->rowOfKey(kMovingGroup + QStringLiteral(" 0")),
                    PlaceSheet::WhereColumn);
    press(QStringLiteral("Add move"));
    EXPECT_EQ(placeOf(kMovingGroup, 11), PlacementKind::OnPremise);
    EXPECT_EQ(placeOf(kMovingGroup, 12), PlacementKind::Cloud);
    press(QStringLiteral("Add move"));
    EXPECT_EQ(placeOf(kMovingGroup, 24), PlacementKind::OnPremise);
    typeInto(grid, kMovingGroup + QStringLiteral(" 12"), PlaceSheet::FromColumn, "6");
    EXPECT_EQ(placeOf(kMovingGroup, 6), PlacementKind::Cloud);
    grid.selectCell(grid.model()->rowOfKey(kMovingGroup + QStringLiteral(" 6")),
                    PlaceSheet::WhereColumn);
    press(QStringLiteral("Delete move"));
    EXPECT_EQ(placeOf(kMovingGroup, 8), PlacementKind::OnPremise);
}

TEST_F(CostTest, AnOwnReasonIsKeptAsADecision)
{
    cost().showView(CostPage::View::Groups);
    typeInto(cost().placeGrid(),
             kMovingGroup + QStringLiteral(" 0"),
             PlaceSheet::ReasonColumn,
             "near the lab");
    const auto decision = sourceAt(plan(), pathOfPlace(kMovingGroup));
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->confidence, Standing::Decided);
}

TEST_F(CostTest, AFinanceSettingIsACell)
{
    cost().showView(CostPage::View::Prices);
    typeInto(cost().financeGrid(),
             QStringLiteral("cost/finance/discount_rate"),
             FinanceSheet::ValueColumn,
             "5");
    EXPECT_DOUBLE_EQ(plan().cost.finance.discountRate, 0.05);
}

TEST_F(CostTest, AnEmptyPlanTakesTheCatalogueCloudPrices)
{
    cost().showView(CostPage::View::Own);
    ASSERT_TRUE(window->openExample(QStringLiteral("philly")));
    settle();
    press(QStringLiteral("Take cloud prices of the catalogue"));
    EXPECT_FALSE(plan().cost.cloud.isEmpty());
    EXPECT_TRUE(plan().cost.cloud.first().offer);
}

TEST_F(CostTest, TheCurveMarksTheCheapestNumberOfSystems)
{
    cost().showView(CostPage::View::Own);
    settle();
    const ChartSpec &chart = cost().ownView().curve().spec();
    EXPECT_FALSE(chart.marks.isEmpty());
    EXPECT_GT(chart.categories.size(), 1);
}

} // namespace
} // namespace kf
