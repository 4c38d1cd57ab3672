// SPDX-License-Identifier: GPL-3.0-or-later
// Placement and cost by keys: prices, offers, moves, reasons.
#include "core/cost/owning.h"
#include "core/evaluate/cost_studies.h"
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "core/project/service_prices.h"
#include "core/report/cost_charts.h"
#include "tests/ui/shell/workbench.h"
#include "ui/charts/level_view.h"
#include "ui/grid/cell_editors.h"
#include "ui/grid/cell_popup.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/cost/groups_view.h"
#include "ui/pages/cost/month_lanes.h"
#include "ui/pages/cost/offers_dialog.h"
#include "ui/pages/cost/offers_model.h"
#include "ui/pages/cost/own_view.h"
#include "ui/pages/cost/quote_dialog.h"
#include "ui/pages/cost/swing_bars.h"
#include "ui/pages/cost/transport_view.h"
#include "ui/pages/cost/years_view.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/room_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace kf {
namespace {

const Id kMovingGroup = QStringLiteral("research");
const AcceleratorKey kH100 = QStringLiteral("h100-sxm5-80");

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

    /// The question that is asked before more is taken over than one would think.
    static void agree()
    {
        onDialog<QMessageBox>([](QMessageBox &box) {
            for (QAbstractButton *button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::AcceptRole)
                    return button->click();
            }
        });
    }

    static void sayProvider(OffersDialog &dialog)
    {
        QTest::keyClicks(&dialog.provider(), QStringLiteral("cloudy"));
    }

    PlacementKind placeOf(const Id &group, int month) { return placeIn(plan().cost, group, month); }

    PlaceAdvice adviceFor(const Id &group)
    {
        for (const PlaceAdvice &advice : placeAdvices(evaluate(plan(), catalog), catalog)) {
            if (advice.group == group)
                return advice;
        }
        return {};
    }

    /// As if a person had done that elsewhere in the window.
    void change(const PlanDocument::Change &change)
    {
        EXPECT_TRUE(window->document().edit(QStringLiteral("change"), change).ok());
        settle();
    }
};

TEST_F(CostTest, APriceIsTypedAndTheVerdictFollows)
{
    cost().showView(CostPage::View::Prices);
    const QString before = cost().verdict();
    typeInto(cost().priceGrid(), QStringLiteral("dgx-h100"), PriceSheet::PriceColumn, "900000");
    EXPECT_EQ(unitPrices(plan().cost.prices).value(QStringLiteral("dgx-h100")), 900000.0);
    EXPECT_NE(cost().verdict(), before);
}

/// "310.000" is what the cell itself would show in German; a rent of "1.234" per hour is asked
/// about, as others of its column have decimals.
TEST_F(CostTest, APriceIsTypedAsTheCellShowsIt)
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    cost().showView(CostPage::View::Prices);
    typeInto(cost().priceGrid(), QStringLiteral("dgx-h100"), PriceSheet::PriceColumn, "310.000");
    EXPECT_EQ(unitPrices(plan().cost.prices).value(QStringLiteral("dgx-h100")), 310000.0);
    GridView &offers = cost().offerGrid();
    const auto rent = [this] {
        return plan().cost.cloud[0].onDemandPerH;
    };
    const std::optional<double> before = rent();
    offers.selectCell(0, OfferSheet::OnDemandColumn);
    type(offers, QStringLiteral("1.234"), Qt::Key_Return);
    EXPECT_TRUE(offers.isEditing());
    EXPECT_EQ(rent(), before);
}

/// A number is refused as it was typed: PUE is at least 1.
TEST_F(CostTest, ARefusalQuotesTheNumberAsItWasTyped)
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    cost().showView(CostPage::View::Prices);
    typeInto(cost().financeGrid(),
             QStringLiteral("cost/finance/pue"),
             FinanceSheet::ValueColumn,
             "0,25");
    ASSERT_TRUE(cost().financeGrid().isEditing());
    const auto notices = window->findChildren<CellNotice *>();
    EXPECT_TRUE(std::any_of(notices.cbegin(), notices.cend(), [](const CellNotice *notice) {
        return notice->isVisible() &&
               notice->text().contains(QStringLiteral("0,25 is not allowed"));
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

/// As the headline writes them: 300 k, 1.2 M EUR. Of a price by the hour as well.
TEST_F(CostTest, MoneyIsTypedAsItIsWritten)
{
    cost().showView(CostPage::View::Prices);
    const QString device = QStringLiteral("dgx-h100");
    typeInto(cost().priceGrid(), device, PriceSheet::PriceColumn, "300k");
    EXPECT_EQ(unitPrices(plan().cost.prices).value(device), 300e3);
    typeInto(cost().priceGrid(), device, PriceSheet::PriceColumn, "0.25 M USD");
    EXPECT_EQ(unitPrices(plan().cost.prices).value(device), 250e3);
    typeInto(cost().financeGrid(),
             QStringLiteral("cost/finance/staff_per_year"),
             FinanceSheet::ValueColumn,
             "1.2M");
    EXPECT_EQ(plan().cost.finance.staffPerYear, 1.2e6);
    typeInto(cost().offerGrid(), QStringLiteral("0"), OfferSheet::OnDemandColumn, "0.1 k USD/h");
    EXPECT_EQ(plan().cost.cloud[0].onDemandPerH, 100.0);
}

/// Where a list is open the press goes to the list: the tab below hears of the whole click.
TEST_F(CostTest, AClickOnATabClosesAnOpenListAndShowsThatTab)
{
    cost().showView(CostPage::View::Prices);
    settle();
    GridView &offers = cost().offerGrid();
    offers.selectCell(0, OfferSheet::OfferColumn);
    offers.table()->setFocus();
    QTest::keyClick(offers.table(), Qt::Key_F2);
    auto *list = offers.findChild<ChoicePicker *>();
    ASSERT_TRUE(list != nullptr && list->isVisible());
    const auto tabs = cost().findChild<Segments *>()->findChildren<QAbstractButton *>();
    QAbstractButton *years = tabs[int(CostPage::View::Years)];
    const QPoint there = list->mapFromGlobal(years->mapToGlobal(years->rect().center()));
    ASSERT_FALSE(list->rect().contains(there));
    const Plan before = plan();
    QTest::mousePress(list, Qt::LeftButton, {}, there);
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(cost().view(), CostPage::View::Years);
    for (QAbstractButton *tab : tabs)
        EXPECT_TRUE(!tab->isDown() && tab->isChecked() == (tab == years))
            << tab->text().toStdString();
    EXPECT_TRUE(plan() == before);
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

/// A setting is typed with its unit, and percent as in every column of shares: "12 %" are 12 % and
/// "0.3" are 30 %.
TEST_F(CostTest, ASettingIsTypedWithItsUnit)
{
    cost().showView(CostPage::View::Prices);
    const QString rate = QStringLiteral("cost/finance/discount_rate");
    typeInto(cost().financeGrid(), rate, FinanceSheet::ValueColumn, "12 %");
    EXPECT_DOUBLE_EQ(plan().cost.finance.discountRate, 0.12);
    typeInto(cost().financeGrid(), rate, FinanceSheet::ValueColumn, "0.3");
    EXPECT_DOUBLE_EQ(plan().cost.finance.discountRate, 0.3);
    typeInto(cost().financeGrid(), rate, FinanceSheet::ValueColumn, "0.3 %");
    EXPECT_DOUBLE_EQ(plan().cost.finance.discountRate, 0.003);
    const GridModel &sheet = *cost().financeGrid().model();
    const int row = sheet.rowOfKey(rate);
    EXPECT_EQ(sheet.editedText(row, FinanceSheet::ValueColumn), QStringLiteral("0.3%"));
    EXPECT_EQ(sheet.meaningOf(QStringLiteral("0.3"), row, FinanceSheet::ValueColumn),
              QStringLiteral("30 %"));
    typeInto(cost().financeGrid(),
             QStringLiteral("cost/finance/years"),
             FinanceSheet::ValueColumn,
             "5 years");
    EXPECT_DOUBLE_EQ(plan().cost.finance.years, 5.0);
    // Prices of offers with their currency, months as dates: 2027-06 is 5 months from 2027-01.
    typeInto(cost().offerGrid(), QStringLiteral("0"), OfferSheet::OnDemandColumn, "12.5 USD");
    EXPECT_EQ(plan().cost.cloud[0].onDemandPerH, 12.5);
    typeInto(cost().offerGrid(), QStringLiteral("0"), OfferSheet::ReservedFromColumn, "2027-06");
    EXPECT_EQ(plan().cost.cloud[0].reservedFromMonth, 5);
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

/// Without demand there is nothing to price: the first step is the demand sheet.
TEST_F(CostTest, APlanWithoutGroupsLeadsToDemandFirst)
{
    cost().showView(CostPage::View::Own);
    change([](Plan plan) {
        plan.demand.groups.clear();
        plan.cost = Cost();
        return Result<Plan>(std::move(plan));
    });
    press(QStringLiteral("Go to demand"));
    EXPECT_EQ(window->currentPage(), PageId::Demand);
}

/// The journey of a plan without anything: a system, its price, and a sum.
TEST_F(CostTest, AnEmptyPlanIsPricedFromTheSystemOn)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("philly")));
    settle();
    change([](Plan plan) {
        for (Shared<Group> &group : plan.demand.groups)
            group.mutate().accelerator = kH100;
        return Result<Plan>(std::move(plan));
    });
    const QString missing = [this] {
        for (const QString &path : evaluate(plan(), catalog).cost.missing) {
            if (path.startsWith(QLatin1String("plan/policy/systems/")))
                return path;
        }
        return QString();
    }();
    ASSERT_FALSE(missing.isEmpty());
    press(QStringLiteral("Type prices"));
    GridView &finance = cost().financeGrid();
    ASSERT_TRUE(finance.activeCell());
    const int row = finance.activeCell()->row;
    EXPECT_EQ(finance.model()->keyOfRow(row), missing);
    EXPECT_EQ(finance.activeCell()->column, int(FinanceSheet::ListColumn));
    // The list is open: what is typed searches it.
    ASSERT_TRUE(QTest::qWaitFor([&finance] { return finance.isEditing(); }));
    const QList<Choice> choices = finance.model()->choicesAt(row, FinanceSheet::ListColumn);
    ASSERT_FALSE(choices.isEmpty());
    for (const QChar c : choices.first().label)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(finance.model()->data(finance.model()->index(row, FinanceSheet::ValueColumn)),
              QVariant(choices.first().label));
    const Id device = plan().settings.policy.systems.value(missing.section(u'/', -1));
    EXPECT_EQ(device, choices.first().key);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cost().priceGrid().model()->rowOfKey(device) >= 0; }));
    window->jumpTo(QStringLiteral("cost/prices/") + device);
    EXPECT_TRUE(cost().priceGrid().table()->hasFocus());
    for (const QChar c : QStringLiteral("320000"))
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(unitPrices(plan().cost.prices).value(device), 320000.0);
}

/// A jump to a cell gives it the keyboard: what is typed next stands there.
TEST_F(CostTest, JumpsLandInTheCellThatIsTyped)
{
    struct Jump {
        const char *path;
        GridView &grid;
        int column;
    };
    CostPage &page = cost();
    const Jump jumps[]{
        {"cost/prices/dgx-h100", page.priceGrid(), PriceSheet::PriceColumn},
        {"cost/finance/energy_per_kwh", page.financeGrid(), FinanceSheet::ValueColumn},
        {"cost/finance/years", page.financeGrid(), FinanceSheet::ValueColumn},
        {"plan/policy/systems/h100-sxm5-80", page.financeGrid(), FinanceSheet::ListColumn},
        {"cost/cloud/0", page.offerGrid(), OfferSheet::OfferColumn},
        {"cost/cloud/0/host_per_h", page.offerGrid(), OfferSheet::HostColumn},
        {"cost/cloud/0/on_demand_per_h", page.offerGrid(), OfferSheet::OnDemandColumn},
        {"cost/cloud/0/committed_per_h", page.offerGrid(), OfferSheet::OneYearColumn},
        {"cost/cloud/h200", page.offerGrid(), OfferSheet::AcceleratorColumn},
        {"cost/placement/research", page.placeGrid(), PlaceSheet::WhereColumn}};
    for (const Jump &jump : jumps) {
        window->showPage(PageId::Overview);
        window->jumpTo(QString::fromLatin1(jump.path));
        settle();
        EXPECT_TRUE(jump.grid.table()->hasFocus()) << jump.path;
        ASSERT_TRUE(jump.grid.activeCell()) << jump.path;
        EXPECT_EQ(jump.grid.activeCell()->column, jump.column) << jump.path;
    }
}

TEST_F(CostTest, TheCurveMarksTheCheapestNumberOfSystems)
{
    cost().showView(CostPage::View::Own);
    settle();
    const ChartSpec &chart = cost().ownView().curve().spec();
    EXPECT_FALSE(chart.marks.isEmpty());
    EXPECT_GT(chart.categories.size(), 1);
}

/// The journey: another number of systems is looked at, in both charts at once, and put back.
TEST_F(CostTest, KIsDraggedAsAWhatIfAndPutBack)
{
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    view.curve().grab(); // lays it out
    const Plan before = plan();
    const int best = view.systems();
    const int wanted = best + 1;
    const QPoint at = view.curve().dotOf(best);
    QTest::mousePress(&view.curve(), Qt::LeftButton, {}, at);
    QTest::mouseMove(&view.curve(), {view.curve().dotOf(wanted).x(), at.y()});
    EXPECT_EQ(view.systems(), wanted);
    EXPECT_EQ(view.curve().level().at, wanted);
    EXPECT_EQ(view.why().level().at, wanted); // in the same frame
    QTest::mouseRelease(&view.curve(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(view.isWhatIf());
    EXPECT_EQ(plan(), before);
    press(QStringLiteral("Back to K*"));
    EXPECT_EQ(view.systems(), best);
    EXPECT_FALSE(view.isWhatIf());
}

TEST_F(CostTest, KIsMovedByKeysInEitherChart)
{
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    const int best = view.systems();
    view.why().setFocus();
    QTest::keyClick(&view.why(), Qt::Key_Up);
    EXPECT_EQ(view.systems(), best + 1);
    EXPECT_EQ(view.curve().level().at, best + 1);
    view.curve().setFocus();
    QTest::keyClick(&view.curve(), Qt::Key_Left);
    QTest::keyClick(&view.curve(), Qt::Key_Left);
    EXPECT_EQ(view.systems(), best - 1);
    QTest::keyClick(&view.curve(), Qt::Key_Home);
    EXPECT_EQ(view.systems(), best);
    QTest::keyClick(&view.curve(), Qt::Key_Right, Qt::ShiftModifier);
    const int last = int(view.curve().level().steps.size()) - 1;
    EXPECT_EQ(view.systems(), std::min(best + 10, last));
    QTest::keyClick(&view.curve(), Qt::Key_Escape);
    EXPECT_EQ(view.systems(), best);
}

/// Taken over, groups that may leave overflow; another number than K* is what is placed.
TEST_F(CostTest, KIsTakenOverInOneStep)
{
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    const Plan before = plan();
    const int steps = window->document().undoStack().count();
    view.curve().setFocus();
    agree(); // a group leaves the cloud
    QTest::keyClick(&view.curve(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    EXPECT_EQ(placeOf(kMovingGroup, 0), PlacementKind::Hybrid);
    EXPECT_EQ(plan().cost.finance.basis, CostBasis::Required);
    EXPECT_EQ(view.systems(), ownedChoice(evaluate(plan(), catalog), kH100).best);
    QTest::keyClick(&view.curve(), Qt::Key_Right);
    QString asked;
    onDialog<QMessageBox>([&asked](QMessageBox &box) {
        asked = box.informativeText();
        box.reject();
    });
    press(QStringLiteral("Take over\u2026"));
    EXPECT_TRUE(asked.contains(QStringLiteral("What is placed is owned"))) << qPrintable(asked);
    EXPECT_EQ(plan().cost.finance.basis, CostBasis::Required); // not taken
    agree();
    press(QStringLiteral("Take over\u2026"));
    EXPECT_EQ(plan().cost.finance.basis, CostBasis::Placed);
    EXPECT_FALSE(cost().verdict().startsWith(QStringLiteral("What if")));
    window->document().undoStack().undo();
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

/// What "Place them" does: they are carried already, where they stand is all that is left to say.
TEST_F(CostTest, SystemsToBePlacedAreCarriedToTheRacks)
{
    TopologyPage &topology = page<TopologyPage>(PageId::Topology);
    topology.catalogue().search().setText(QStringLiteral("switch")); // hides them
    Q_EMIT cost().ownView().placeWanted(QStringLiteral("dgx-h100"), 2);
    settle();
    EXPECT_EQ(window->currentPage(), PageId::Topology);
    EXPECT_EQ(topology.catalogue().current(), QStringLiteral("dgx-h100"));
    EXPECT_EQ(topology.catalogue().count(), 2);
    const Carry &carried = topology.room().carried();
    ASSERT_EQ(carried.devices.size(), 2);
    EXPECT_EQ(carried.devices.first().device, QStringLiteral("dgx-h100"));
    EXPECT_TRUE(topology.room().hasFocus());
}

TEST_F(CostTest, WhatMattersMostLeadsToItsCell)
{
    cost().showView(CostPage::View::Own);
    settle();
    SwingBars &bars = cost().ownView().swings();
    const QList<SwingBar> &all = bars.view().bars;
    ASSERT_FALSE(all.isEmpty());
    int row = -1;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].path.startsWith(QLatin1String("cost/prices/")))
            row = i;
    }
    ASSERT_GE(row, 0);
    bars.setFocus();
    for (int i = 0; i <= all.size() && bars.selected() < row; ++i)
        QTest::keyClick(&bars, Qt::Key_Down);
    ASSERT_EQ(bars.selected(), row);
    QTest::keyClick(&bars, Qt::Key_Return);
    settle();
    EXPECT_EQ(cost().view(), CostPage::View::Prices);
    EXPECT_EQ(cost().priceGrid().activeCell()->column, int(PriceSheet::PriceColumn));
}

/// The journey: a group moves on the time line, by keys and by the mouse, as one step each.
TEST_F(CostTest, AMoveIsAFlagOnTheTimeLine)
{
    cost().showView(CostPage::View::Groups);
    GridView &grid = cost().placeGrid();
    grid.selectCell(grid.model()->rowOfKey(kMovingGroup + QStringLiteral(" 0")),
                    PlaceSheet::WhereColumn);
    press(QStringLiteral("Add move"));
    MonthLanes &lanes = cost().groupsView().lanes();
    lanes.grab();
    const int lane = lanes.selected().lane;
    ASSERT_GE(lane, 0);
    lanes.setFocus();
    QTest::keyClick(&lanes, Qt::Key_Right); // the start
    QTest::keyClick(&lanes, Qt::Key_Right); // the move
    QTest::keyClick(&lanes, Qt::Key_Left, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(placeOf(kMovingGroup, 11), PlacementKind::Cloud);
    EXPECT_EQ(placeOf(kMovingGroup, 10), PlacementKind::OnPremise);
    const int steps = window->document().undoStack().count();
    lanes.grab();
    QTest::mousePress(&lanes, Qt::LeftButton, {}, lanes.pointOf(lane, 11));
    QTest::mouseMove(&lanes, lanes.pointOf(lane, 15));
    settle();
    QTest::mouseMove(&lanes, lanes.pointOf(lane, 20));
    settle();
    QTest::mouseRelease(&lanes, Qt::LeftButton, {}, lanes.pointOf(lane, 20));
    EXPECT_EQ(placeOf(kMovingGroup, 19), PlacementKind::OnPremise);
    EXPECT_EQ(placeOf(kMovingGroup, 20), PlacementKind::Cloud);
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    QTest::keyClick(&lanes, Qt::Key_Delete);
    settle();
    EXPECT_EQ(placeOf(kMovingGroup, 30), PlacementKind::OnPremise);
}

TEST_F(CostTest, MonthsAreTypedAsDates)
{
    cost().showView(CostPage::View::Groups);
    GridView &grid = cost().placeGrid();
    grid.selectCell(grid.model()->rowOfKey(kMovingGroup + QStringLiteral(" 0")),
                    PlaceSheet::WhereColumn);
    press(QStringLiteral("Add move"));
    const Month start = plan().settings.start;
    const QString later =
        QStringLiteral("%1-%2").arg(start.year + 2).arg(start.month, 2, 10, QLatin1Char('0'));
    typeInto(grid,
             kMovingGroup + QStringLiteral(" 12"),
             PlaceSheet::FromColumn,
             later.toLatin1().constData());
    EXPECT_EQ(placeOf(kMovingGroup, 23), PlacementKind::OnPremise);
    EXPECT_EQ(placeOf(kMovingGroup, 24), PlacementKind::Cloud);
}

/// The journey: the advice is overruled, and the reason is asked for where that was done.
TEST_F(CostTest, OverrulingTheAdviceAsksForAReasonInPlace)
{
    cost().showView(CostPage::View::Groups);
    settle();
    GridView &grid = cost().placeGrid();
    grid.selectCell(grid.model()->rowOfKey(kMovingGroup + QStringLiteral(" 0")),
                    PlaceSheet::WhereColumn);
    settle();
    QLineEdit &reason = cost().groupsView().reason();
    const PlaceAdvice advice = adviceFor(kMovingGroup);
    ASSERT_TRUE(advice.recommended());
    const PlacementKind other = *advice.recommended() == PlacementKind::Cloud
                                    ? PlacementKind::OnPremise
                                    : PlacementKind::Cloud;
    change([&](Plan plan) {
        return placeGroup(std::move(plan), kMovingGroup, *advice.recommended());
    });
    settle();
    EXPECT_FALSE(reason.isVisible());
    change([&](Plan plan) { return placeGroup(std::move(plan), kMovingGroup, other); });
    settle();
    ASSERT_TRUE(reason.isVisible());
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("near the lab"));
    QTest::keyClick(&reason, Qt::Key_Return);
    settle();
    EXPECT_EQ(decisionAt(plan(), pathOfPlace(kMovingGroup)), QStringLiteral("near the lab"));
    EXPECT_EQ(sourceAt(plan(), pathOfPlace(kMovingGroup))->confidence, Standing::Decided);
}

/// The journey: offers are imported, looked at before they are kept, and serve.
TEST_F(CostTest, OffersAreImportedFromAPriceList)
{
    QFile list(file("vms.csv"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,"
               "SpotPrice,AvailabilityZone\n"
               "huge.8,H100,8,192,2048,40,east,9,east-a\n"
               "huge.8,H100,8,192,2048,39,east,9.5,east-b\n"
               "odd.8,H100,0.3,192,2048,39,east,,east-b\n"
               "small,T4,1,4,16,0.5,east,,east-a\n");
    list.close();
    cost().showView(CostPage::View::Prices);
    settle();
    const Plan before = plan();
    onDialog<OffersDialog>([this, &before](OffersDialog &dialog) {
        dialog.read(file("vms.csv"));
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.model().rowCount() > 0; }));
        EXPECT_FALSE(dialog.keepButton().isEnabled()); // nobody said which cloud it is
        sayProvider(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.keepButton().isEnabled(); }));
        EXPECT_EQ(dialog.model().rowCount(), 1); // T4 is of no use here
        EXPECT_EQ(dialog.notes().count(), 1);
        EXPECT_EQ(plan(), before);
        QTest::mouseClick(&dialog.keepButton(), Qt::LeftButton);
    });
    press(QStringLiteral("Import offers…"));
    EXPECT_EQ(cost().offerGrid().activeCell()->column, int(OfferSheet::OfferColumn));
    EXPECT_TRUE(cost().offerGrid().isAncestorOf(window->focusWidget()));
    ASSERT_EQ(plan().catalog.offers.size(), before.catalog.offers.size() + 1);
    EXPECT_EQ(plan().catalog.offers.constLast().provider, QStringLiteral("cloudy"));
    EXPECT_EQ(plan().catalog.offers.constLast().onDemandPerH, 39.0);
    EXPECT_EQ(plan().catalog.offers.constLast().spotPerH, 9.0);
}

/// Ticks of many rows at once, and a search; a number of GPUs that is hardly ever right is said.
TEST_F(CostTest, ManyOffersAreUntickedAtOnce)
{
    QFile list(file("vms.csv"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,"
               "SpotPrice,AvailabilityZone\n"
               "huge.8,H100,8,192,2048,40,east,9,east-a\n"
               "huge.8,H100,8,192,2048,41,west,9,west-a\n"
               "odd.7,H100,7,192,2048,39,east,,east-b\n");
    list.close();
    cost().showView(CostPage::View::Prices);
    settle();
    onDialog<OffersDialog>([this](OffersDialog &dialog) {
        dialog.read(file("vms.csv"));
        sayProvider(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.keepButton().isEnabled(); }));
        EXPECT_EQ(dialog.model().chosen().size(), 3);
        dialog.table().setFocus();
        QTest::keyClick(&dialog.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&dialog.table(), Qt::Key_Space);
        EXPECT_EQ(dialog.model().chosen().size(), 0);
        dialog.search().setText(QStringLiteral("west"));
        QTest::keyClick(&dialog.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&dialog.table(), Qt::Key_Space);
        EXPECT_EQ(dialog.model().chosen().size(), 1);
        int unusual = 0;
        for (int row = 0; row < dialog.model().rowCount(); ++row)
            unusual += dialog.model()
                           .index(row, OffersModel::RemarkColumn)
                           .data()
                           .toString()
                           .contains(QStringLiteral("unusual"));
        EXPECT_EQ(unusual, 1);
        EXPECT_EQ(dialog.model().index(0, OffersModel::ProviderColumn).data().toString(),
                  QStringLiteral("cloudy"));
        const QAbstractItemView &view = dialog.table();
        EXPECT_GE(dialog.table().columnWidth(OffersModel::RemarkColumn),
                  view.sizeHintForColumn(OffersModel::RemarkColumn));
        dialog.reject();
    });
    press(QStringLiteral("Import offers…"));
}

/// The journey: when must we order?
TEST_F(CostTest, WhenToOrderIsAnsweredAndFollowsTheDraggedFlag)
{
    cost().showView(CostPage::View::Years);
    settle();
    YearsView &years = cost().yearsView();
    EXPECT_TRUE(years.orderSentence().contains(QStringLiteral("H100")))
        << years.orderSentence().toStdString();
    ASSERT_TRUE(plan().settings.policy.leadTimeMonths);
    const double lead = *plan().settings.policy.leadTimeMonths;
    MonthLanes &lanes = years.orders();
    lanes.setFocus();
    QTest::keyClick(&lanes, Qt::Key_Down);
    QTest::keyClick(&lanes, Qt::Key_Right);
    QTest::keyClick(&lanes, Qt::Key_Left, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(*plan().settings.policy.leadTimeMonths, std::ceil(lead) + 1.0);
}

TEST_F(CostTest, TheLeadTimeIsTypedAndAnOverdueOrderIsShown)
{
    cost().showView(CostPage::View::Years);
    settle();
    YearsView &years = cost().yearsView();
    years.leadTime().setValue(4.25);
    settle();
    EXPECT_TRUE(years.leadTime().text().startsWith(QStringLiteral("4.25 ")));
    EXPECT_EQ(plan().settings.policy.leadTimeMonths, 4.25);
    years.leadTime().setValue(48.0); // longer than anything lasts here
    settle();
    EXPECT_EQ(plan().settings.policy.leadTimeMonths, 48.0);
    EXPECT_TRUE(years.orderSentence().contains(QStringLiteral("should have been ordered")));
    MonthLanes &lanes = years.orders();
    lanes.grab();
    ASSERT_FALSE(lanes.lanes().isEmpty());
    const MonthFlag &order = lanes.lanes()[0].flags[0];
    EXPECT_LT(order.month, 0.0);
    EXPECT_TRUE(order.isLate);
    EXPECT_TRUE(order.text.contains(QStringLiteral("overdue")));
    EXPECT_GE(lanes.pointOf(0, order.month).x(), 0); // within the widget
    years.leadTime().setValue(-1.0);
    settle();
    EXPECT_FALSE(plan().settings.policy.leadTimeMonths);
}

TEST_F(CostTest, YearsTellWhatIsBoughtAndReplaced)
{
    cost().showView(CostPage::View::Years);
    settle();
    YearsView &years = cost().yearsView();
    ASSERT_TRUE(QTest::qWaitFor([&] { return years.yearly().spec().series.size() == 4; }));
    EXPECT_EQ(years.yearly().spec().series[1].name, QStringLiteral("CapEx, replaced"));
    EXPECT_TRUE(std::any_of(
        years.cumulative().spec().marks.cbegin(),
        years.cumulative().spec().marks.cend(),
        [](const ChartMark &mark) { return mark.text.endsWith(QStringLiteral("bought")); }));
}

/// What is to be ordered, and how much to own, is decided here: both findings lead to it.
TEST_F(CostTest, FindingsLeadToTheMixAndToTheOrder)
{
    window->jumpTo(QStringLiteral("cost/mix/%1").arg(kH100));
    settle();
    EXPECT_EQ(window->currentPage(), PageId::Cost);
    EXPECT_EQ(cost().view(), CostPage::View::Own);
    window->jumpTo(QStringLiteral("cost/orders/%1").arg(kH100));
    settle();
    EXPECT_EQ(cost().view(), CostPage::View::Years);
    const int lane = cost().yearsView().orders().selected().lane;
    ASSERT_GE(lane, 0);
    EXPECT_EQ(cost().yearsView().orders().lanes()[lane].id, kH100);
}

/// The verdict is that of the plan; what is looked at stands below the curve, once.
TEST_F(CostTest, AWhatIfLeavesTheVerdictAlone)
{
    cost().showView(CostPage::View::Own);
    settle();
    const QString planned = cost().verdict();
    OwnView &view = cost().ownView();
    view.curve().setFocus();
    QTest::keyClick(&view.curve(), Qt::Key_Right);
    EXPECT_EQ(cost().verdict(), planned);
    EXPECT_TRUE(view.told().startsWith(QStringLiteral("What if"))) << qPrintable(view.told());
    const QSize chart = view.curve().size();
    for (int i = 0; i < 3; ++i) { // whatever is said, the curve stays where it is
        QTest::keyClick(&view.curve(), Qt::Key_Left);
        EXPECT_EQ(view.curve().size(), chart);
    }
    press(QStringLiteral("Back to K*"));
    EXPECT_FALSE(view.told().startsWith(QStringLiteral("What if")));
}

TEST_F(CostTest, AYearAndAllAcceleratorsAreChosenInTheToolRow)
{
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    const int mean = view.strategies().model()->rowCount();
    cost().period().setCurrentIndex(1);
    Q_EMIT cost().period().activated(1);
    EXPECT_NE(view.strategies().model()->rowCount(), mean);
    Q_EMIT cost().period().activated(0);
    EXPECT_EQ(view.strategies().model()->rowCount(), mean);
    const int all = cost().keys().count() - 1;
    ASSERT_GT(all, 1);
    cost().keys().setCurrentIndex(all);
    Q_EMIT cost().keys().activated(all);
    EXPECT_TRUE(view.accelerators().isVisible());
    EXPECT_FALSE(view.curve().isVisible());
    EXPECT_EQ(view.accelerators().model()->rowCount(), all); // each with its own K*
}

/// Taken over against the advice, the reason is asked for in place, as in the sheet of groups.
TEST_F(CostTest, TakingOverAgainstTheAdviceAsksForAReason)
{
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    EXPECT_FALSE(view.reason().isVisible());
    view.curve().setFocus();
    agree();
    QTest::keyClick(&view.curve(), Qt::Key_Return);
    settle();
    ASSERT_EQ(placeOf(kMovingGroup, 0), PlacementKind::Hybrid);
    const PlaceAdvice advice = adviceFor(kMovingGroup);
    ASSERT_TRUE(advice.recommended());
    ASSERT_NE(*advice.recommended(), PlacementKind::Hybrid);
    ASSERT_TRUE(view.reason().isVisible());
    for (const QLabel *label : view.findChildren<QLabel *>()) // K* is no choice of one's own
        EXPECT_FALSE(label->text().contains(QStringLiteral("Own choice")));
    EXPECT_FALSE(view.reason().placeholderText().contains(QStringLiteral("Own choice")));
    view.reason().setFocus();
    QTest::keyClicks(&view.reason(), QStringLiteral("cheapest"));
    QTest::keyClick(&view.reason(), Qt::Key_Return);
    settle();
    const auto decision = sourceAt(plan(), pathOfPlace(kMovingGroup));
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->confidence, Standing::Decided);
    EXPECT_EQ(decisionAt(plan(), pathOfPlace(kMovingGroup)), QStringLiteral("cheapest"));
    EXPECT_FALSE(view.reason().isVisible());
}

/// Undone, nothing is asked about it any more; a place with a reason is not taken over at all.
TEST_F(CostTest, WhatIsUndoneIsNotAskedAboutAndADecidedPlaceStays)
{
    change([](Plan plan) {
        return explainPlace(std::move(plan), QStringLiteral("assistant"), QStringLiteral("agreed"));
    });
    cost().showView(CostPage::View::Own);
    settle();
    OwnView &view = cost().ownView();
    view.curve().setFocus();
    QTest::keyClick(&view.curve(), Qt::Key_Return); // no question: nothing leaves the cloud
    settle();
    EXPECT_EQ(placeOf(QStringLiteral("assistant"), 0), PlacementKind::Cloud);
    ASSERT_TRUE(view.reason().isVisible());
    window->document().undoStack().undo();
    settle();
    EXPECT_FALSE(view.reason().isVisible());
}

/// A row never goes because another one was edited.
TEST_F(CostTest, AMoveThatWouldSwallowAnotherIsRefused)
{
    change([](Plan plan) {
        return moveGroup(std::move(plan), kMovingGroup, 14, PlacementKind::Cloud)
            .andThen([](Plan next) {
                return moveGroup(std::move(next), kMovingGroup, 23, PlacementKind::OnPremise);
            });
    });
    cost().showView(CostPage::View::Groups);
    settle();
    const Plan before = plan();
    typeInto(
        cost().placeGrid(), kMovingGroup + QStringLiteral(" 14"), PlaceSheet::FromColumn, "29");
    EXPECT_EQ(plan(), before);
    EXPECT_TRUE(cost().placeGrid().isEditing()); // with the reason below it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

TEST_F(CostTest, AnOfferIsChosenAmongThoseOfItsAccelerator)
{
    const OfferSheet &sheet = static_cast<const OfferSheet &>(*cost().offerGrid().model());
    const int row = sheet.rowOfKey(QStringLiteral("0"));
    const CatalogView view(plan().catalog, catalog);
    const Id own = *sheet.rowAt(row).offer.accelerator;
    const QList<Choice> choices = sheet.choicesAt(row, OfferSheet::OfferColumn);
    ASSERT_GT(choices.size(), 1);
    for (const Choice &choice : choices) {
        const OfferEntry *entry = view.offer(choice.key);
        EXPECT_TRUE(entry == nullptr || entry->accelerator == own) << qPrintable(choice.key);
    }
    EXPECT_FALSE(sheet
                     .check(row,
                            OfferSheet::OfferColumn,
                            GridValue(QStringLiteral("gcp/us-central1/tpu-v5p-12288")))
                     .ok());
}

/// What was typed is shown with all of its digits.
TEST_F(CostTest, SettingsShowWhatWasTyped)
{
    cost().showView(CostPage::View::Prices);
    const QString storage = QStringLiteral("cost/policy/storage_per_gb_month");
    typeInto(cost().financeGrid(), storage, FinanceSheet::ValueColumn, "0.023");
    const GridModel &sheet = *cost().financeGrid().model();
    const int row = sheet.rowOfKey(storage);
    EXPECT_FALSE(sheet.decimalsAt(FinanceSheet::ValueColumn));
    EXPECT_EQ(sheet.shownText(
                  sheet.valueAt(row, FinanceSheet::ValueColumn), row, FinanceSheet::ValueColumn),
              QStringLiteral("0.023"));
}

/// What was tried on one plan says nothing of the next.
TEST_F(CostTest, AWhatIfGoesWithItsPlan)
{
    cost().showView(CostPage::View::Transport);
    settle();
    cost().transport().speed().setValue(77.5);
    EXPECT_TRUE(cost().transport().isWhatIf());
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    settle();
    EXPECT_FALSE(cost().transport().isWhatIf());
}

/// A price of four decimals is not shown as one of two.
TEST_F(CostTest, OffersShowEveryDigitOfAPrice)
{
    cost().showView(CostPage::View::Prices);
    typeInto(cost().offerGrid(), QStringLiteral("0"), OfferSheet::OnDemandColumn, "12.7156");
    const GridModel &sheet = *cost().offerGrid().model();
    ASSERT_EQ(plan().cost.cloud[0].onDemandPerH, 12.7156);
    EXPECT_EQ(sheet.decimalsAt(OfferSheet::OnDemandColumn), 4);
}

/// What cannot be is said in the unit in which it is typed.
TEST_F(CostTest, BadNumbersAreRefusedWhereTheyStand)
{
    const GridModel &finance = *cost().financeGrid().model();
    const auto said = [&finance](const char *key, double typed) {
        const Result<> taken = finance.check(
            finance.rowOfKey(QLatin1String(key)), FinanceSheet::ValueColumn, GridValue(typed));
        return taken ? std::string() : taken.error().message.toStdString();
    };
    EXPECT_EQ(said("cost/finance/discount_rate", -100.0), "A discount rate is above -100 %.");
    EXPECT_EQ(said("cost/finance/discount_rate", -5.0), "");
    EXPECT_NE(said("cost/finance/years", 0.02), "");
    EXPECT_EQ(said("cost/finance/years", 0.5), "");
    EXPECT_EQ(said("cost/finance/load_factor", 120.0), "This is a share: from 0 % to 100 %.");
    EXPECT_EQ(said("cost/finance/residual_rate", 100.0), "");
    const GridModel &offers = *cost().offerGrid().model();
    EXPECT_FALSE(offers.check(0, OfferSheet::GpusColumn, GridValue(0.5)).ok());
    EXPECT_TRUE(offers.check(0, OfferSheet::GpusColumn, GridValue(8.0)).ok());
}

/// 11 of 320,000 of which 3 are paid for: 8 x 320,000.
TEST_F(CostTest, WhatIsPaidForIsNotInTheSum)
{
    cost().showView(CostPage::View::Prices);
    const QString device = QStringLiteral("dgx-h100");
    typeInto(cost().priceGrid(), device, PriceSheet::PriceColumn, "320000");
    typeInto(cost().priceGrid(), device, PriceSheet::OwnedColumn, "3");
    const PriceSheet &sheet = static_cast<const PriceSheet &>(*cost().priceGrid().model());
    const int row = sheet.rowOfKey(device);
    EXPECT_EQ(sheet.valueAt(row, PriceSheet::SumColumn),
              GridValue((sheet.rowAt(row).quantity - 3.0) * 320000.0));
}

TEST_F(CostTest, QuotesAreAskedForWithATextToCopy)
{
    cost().showView(CostPage::View::Prices);
    settle();
    onDialog<QuoteDialog>([](QuoteDialog &dialog) {
        dialog.copy();
        dialog.reject();
    });
    press(QStringLiteral("Ask for quotes…"));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("DGX H100")));
}

TEST_F(CostTest, AListPriceIsChosenWithItsSource)
{
    cost().showView(CostPage::View::Prices);
    settle();
    const QString setting = QStringLiteral("cost/policy/storage_per_gb_month");
    GridModel &model = *cost().financeGrid().model();
    const int row = model.rowOfKey(setting);
    const QList<Choice> choices = model.choicesAt(row, FinanceSheet::ListColumn);
    ASSERT_FALSE(choices.isEmpty());
    const ServicePrice price = servicePricesFor(setting).constFirst();
    ASSERT_TRUE(
        model.setCells({{row, FinanceSheet::ListColumn, GridValue(nameOf(price))}}, {}).ok());
    settle();
    EXPECT_DOUBLE_EQ(*plan().cost.policy.storagePerGbMonth, price.amount);
    EXPECT_EQ(sourceAt(plan(), setting)->source, price.source);
    EXPECT_EQ(model.valueAt(row, FinanceSheet::ListColumn), GridValue(nameOf(price)));
}

TEST_F(CostTest, RatesOfExchangeAndSpotSharesAreCells)
{
    cost().showView(CostPage::View::Prices);
    typeInto(cost().financeGrid(),
             QStringLiteral("cost/policy/spot_share/scheduled"),
             FinanceSheet::ValueColumn,
             "40");
    EXPECT_DOUBLE_EQ(plan().cost.policy.spotShare.value(GroupKind::Scheduled), 0.4);
}

TEST_F(CostTest, WithdrawnOffersStandLastAndAreStruckThrough)
{
    cost().showView(CostPage::View::Prices);
    settle();
    ASSERT_GE(plan().cost.cloud.size(), 2);
    change([](Plan plan) {
        CloudOffer offer = plan.cost.cloud[0];
        offer.withdrawn = QDate(2020, 1, 1);
        return replaceOffer(std::move(plan), 0, offer);
    });
    settle();
    const OfferSheet &sheet = static_cast<const OfferSheet &>(*cost().offerGrid().model());
    const int last = sheet.endOfRows() - 1;
    EXPECT_EQ(sheet.rowAt(last).key, QStringLiteral("0"));
    EXPECT_TRUE(sheet.data(sheet.index(last, 0), Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_FALSE(sheet.data(sheet.index(0, 0), Qt::FontRole).isValid());
}

TEST_F(CostTest, WhatAnOfferIsStandsInColumnsOfItsOwn)
{
    cost().showView(CostPage::View::Prices);
    settle();
    const OfferSheet &sheet = static_cast<const OfferSheet &>(*cost().offerGrid().model());
    int row = -1;
    for (int i = 0; i < sheet.endOfRows(); ++i) {
        if (sheet.rowAt(i).listed.provider)
            row = i;
    }
    ASSERT_GE(row, 0);
    const OfferEntry &listed = sheet.rowAt(row).listed;
    EXPECT_EQ(sheet.valueAt(row, OfferSheet::ProviderColumn), GridValue(*listed.provider));
    EXPECT_EQ(sheet.valueAt(row, OfferSheet::RegionColumn),
              GridValue(listed.region.value_or(QString())));
    EXPECT_EQ(sheet.valueAt(row, OfferSheet::InstanceColumn),
              GridValue(listed.instance.value_or(QString())));
    EXPECT_EQ(sheet.valueAt(row, OfferSheet::DateColumn),
              GridValue(listed.date.value_or(QString())));
    EXPECT_EQ(sheet.data(sheet.index(row, OfferSheet::DateColumn), kUnknownRole).toString(),
              listed.date ? QString() : QStringLiteral("no date"));
    EXPECT_EQ(sheet.valueAt(row, OfferSheet::SourceColumn),
              GridValue(listed.source.value_or(QString())));
    EXPECT_FALSE(sheet.data(sheet.index(row, OfferSheet::ProviderColumn), kUnknownRole).isValid());
}

/// What nobody knows is hatched, and of a system said to have no public list, where it stands.
TEST_F(CostTest, UnknownPricesSaySoInTheirCell)
{
    cost().showView(CostPage::View::Prices);
    settle();
    change([](Plan plan) {
        Price price;
        price.device = QStringLiteral("dgx-h100");
        CloudOffer offer = plan.cost.cloud[0];
        offer.offer.reset();
        offer.spotPerH.reset();
        return replaceOffer(setPrice(std::move(plan), price).value(), 0, offer);
    });
    const GridModel &prices = *cost().priceGrid().model();
    const int row = prices.rowOfKey(QStringLiteral("dgx-h100"));
    ASSERT_GE(row, 0);
    const QModelIndex cell = prices.index(row, PriceSheet::PriceColumn);
    EXPECT_EQ(prices.data(cell, kUnknownRole).toString(), QStringLiteral("no list"));
    EXPECT_TRUE(
        prices.data(cell, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("no list")));
    EXPECT_FALSE(
        prices.data(prices.index(row, PriceSheet::QuantityColumn), kUnknownRole).isValid());
    const GridModel &offers = *cost().offerGrid().model();
    const int offer = offers.rowOfKey(QStringLiteral("0"));
    ASSERT_GE(offer, 0);
    EXPECT_TRUE(offers.data(offers.index(offer, OfferSheet::SpotColumn), kUnknownRole).isValid());
    EXPECT_FALSE(
        offers.data(offers.index(offer, OfferSheet::ProviderColumn), kUnknownRole).isValid());
}

/// Prices have two sheets above each other; what has less fits where they do not.
TEST_F(CostTest, NoSegmentNeedsTheHeightOfPricesThatWereLookedAt)
{
    using View = CostPage::View;
    const auto leastHeight = [this](View view) {
        cost().showView(view);
        settle();
        QApplication::processEvents();
        return cost().minimumSizeHint().height();
    };
    const QList<View> lower{View::Own, View::Groups, View::Years, View::Transport};
    const int prices = leastHeight(View::Prices);
    for (qsizetype i = 0; i < lower.size(); ++i)
        EXPECT_LT(leastHeight(lower[i]), prices) << int(lower[i]);
    EXPECT_FALSE(
        cost().hasHeightForWidth()); // else the page in a low window is as high as it likes
}

/// Two offers need little: what they leave shows more of devices and settings.
TEST_F(CostTest, OffersAreNoHigherThanTheyNeedAndGroupsLeaveRoomForTheirLanes)
{
    const auto isFitted = [](const GridView &grid) {
        return grid.isVisible() && grid.height() <= grid.sizeHint().height();
    };
    cost().showView(CostPage::View::Prices);
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFitted(cost().offerGrid()); }));
    cost().showView(CostPage::View::Groups);
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFitted(cost().placeGrid()); }));
}

/// Under the verdict one line stands whatever is known: nothing below it jumps.
TEST_F(CostTest, NothingJumpsWhenTheLastPriceIsKnown)
{
    cost().showView(CostPage::View::Own);
    settle();
    const int before = cost().ownView().mapTo(&cost(), QPoint()).y();
    cost().showView(CostPage::View::Prices);
    GridView &grid = cost().priceGrid();
    grid.selectCell(grid.model()->rowOfKey(QStringLiteral("dgx-h100")), PriceSheet::PriceColumn);
    grid.table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    cost().showView(CostPage::View::Own);
    settle();
    // What belongs to prices alone goes when the page is laid out next.
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return cost().ownView().mapTo(&cost(), QPoint()).y() == before; }));
}

} // namespace
} // namespace kf
