// SPDX-License-Identifier: GPL-3.0-or-later
// While a scenario is looked at every number is the scenario's, what it changes is locked, and the
// window says so on every page.
#include "tests/ui/shell/workbench.h"
#include "ui/difference/difference_dialog.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parts/segments.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/note_strip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace kf {
namespace {

constexpr int kRuleRateColumn = 3; ///< of the sheet of growth

class ScenarioRuleTest : public test::Workbench {
protected:
    ScenarioRuleTest() : Workbench(PageId::Demand) {}

    NoteStrip &strip() { return *window->findChild<NoteStrip *>(); }
    DemandPage &demand() { return page<DemandPage>(PageId::Demand); }
    GridModel &sheet() { return *demand().grid().model(); }
    double number(int row, int column) { return std::get<double>(sheet().valueAt(row, column)); }
    double total(int column) { return std::get<double>(sheet().totalAt(column)); }

    /// Looks at a scenario by the palette, as a person with a keyboard does.
    void lookAt(const QString &scenario)
    {
        onDialog<CommandPalette>([scenario](CommandPalette &palette) {
            QTest::keyClicks(palette.findChild<QLineEdit *>(),
                             QStringLiteral("Scenario %1").arg(scenario));
            QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
        });
        QTest::keyClick(window.get(),
                        Qt::Key_P,
                        Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
        EXPECT_TRUE(QTest::qWaitFor([&] { return strip().isVisible(); }));
        activate(); // the palette had the keyboard
        settle();
    }

    void showSheet(int view)
    {
        const auto buttons = demand().views().findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(view), Qt::LeftButton);
        settle();
    }

    Hours hoursOf(int row)
    {
        Hours hours{};
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            hours.at(std::size_t(hour)) = number(row, DemandModel::FirstHour + hour);
        return hours;
    }
};

// The scenario says 1.15 times the demand of all groups, 1.5 times that of research.
TEST_F(ScenarioRuleTest, CellsMaximumAndTotalsAreTheScenarios)
{
    const int vision = sheet().rowOfKey(QStringLiteral("vision"));
    const int research = sheet().rowOfKey(QStringLiteral("research"));
    const Hours visionBase = hoursOf(vision);
    const Hours researchBase = hoursOf(research);
    lookAt(QStringLiteral("Ambitious"));
    for (std::size_t hour = 0; hour < visionBase.size(); ++hour) {
        EXPECT_NEAR(hoursOf(vision).at(hour), 1.15 * visionBase.at(hour), 1e-9);
        EXPECT_NEAR(hoursOf(research).at(hour), 1.5 * researchBase.at(hour), 1e-9);
    }
    const Hours now = hoursOf(vision);
    EXPECT_DOUBLE_EQ(number(vision, DemandModel::kMaximumColumn),
                     *std::max_element(now.begin(), now.end()));
    double largest = 0.0;
    for (int column = DemandModel::FirstHour; column < DemandModel::kMaximumColumn; ++column)
        largest = std::max(largest, total(column));
    EXPECT_DOUBLE_EQ(total(DemandModel::kMaximumColumn), largest);
}

TEST_F(ScenarioRuleTest, TheYearAheadIsTodayPlusTheDifference)
{
    lookAt(QStringLiteral("Ambitious"));
    const int vision = sheet().rowOfKey(QStringLiteral("vision"));
    const Hours today = hoursOf(vision);
    const double totalToday = total(DemandModel::FirstHour);
    showSheet(1);
    const Hours ahead = hoursOf(vision);
    const double totalAhead = total(DemandModel::FirstHour);
    showSheet(2);
    for (std::size_t hour = 0; hour < today.size(); ++hour)
        EXPECT_NEAR(ahead.at(hour), today.at(hour) + hoursOf(vision).at(hour), 1e-9);
    EXPECT_NEAR(totalAhead, totalToday + total(DemandModel::FirstHour), 1e-9);
}

TEST_F(ScenarioRuleTest, AnHourIsLockedAndSaysWhy)
{
    lookAt(QStringLiteral("Ambitious"));
    const Plan before = plan();
    demand().grid().selectCell(sheet().rowOfKey(QStringLiteral("vision")), DemandModel::FirstHour);
    type(demand().grid(), QStringLiteral("7"), Qt::Key_Return);
    EXPECT_TRUE(plan() == before);
    EXPECT_FALSE(demand().grid().isEditing());
    const int row = sheet().rowOfKey(QStringLiteral("vision"));
    EXPECT_TRUE(
        sheet().readOnlyReason(row, DemandModel::FirstHour).contains(QStringLiteral("Ambitious")));
}

TEST_F(ScenarioRuleTest, WhatAScenarioDoesNotChangeIsTypedIntoTheBase)
{
    lookAt(QStringLiteral("Ambitious"));
    const int row = sheet().rowOfKey(QStringLiteral("vision"));
    demand().grid().selectCell(row, DemandModel::NameColumn);
    type(demand().grid(), QStringLiteral("Vision"), Qt::Key_Return);
    const auto &groups = plan().demand.groups;
    EXPECT_TRUE(std::any_of(groups.cbegin(), groups.cend(), [](const Shared<Group> &group) {
        return group->name == QLatin1StringView("Vision");
    }));
}

// The base grows by 0.2 a year, the scenario adds 0.2 for research.
TEST_F(ScenarioRuleTest, RatesAreTheScenariosAndLocked)
{
    lookAt(QStringLiteral("Ambitious"));
    auto &growth = page<GrowthPage>(PageId::Growth);
    settle();
    GridModel &rates = *growth.ratesGrid().model();
    const int row = rates.rowOfKey(QStringLiteral("research"));
    EXPECT_DOUBLE_EQ(std::get<double>(rates.valueAt(row, kRuleRateColumn)), 0.4);
    const Plan before = plan();
    growth.ratesGrid().selectCell(row, kRuleRateColumn);
    type(growth.ratesGrid(), QStringLiteral("5%"), Qt::Key_Return);
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(rates.readOnlyReason(row, kRuleRateColumn).contains(QStringLiteral("Ambitious")));
}

TEST_F(ScenarioRuleTest, TheNoteStandsOnEveryPageAndLeadsBackToTheBase)
{
    lookAt(QStringLiteral("Ambitious"));
    EXPECT_TRUE(strip().sentence().text().contains(QStringLiteral("locked")));
    for (const PageId id : {PageId::Overview, PageId::Storage, PageId::Topology}) {
        window->showPage(id);
        settle();
        EXPECT_TRUE(strip().isVisible());
        EXPECT_TRUE(strip().sentence().text().contains(QStringLiteral("changes the base")));
    }
    strip().button().setFocus();
    QTest::keyClick(&strip().button(), Qt::Key_Space);
    settle();
    EXPECT_FALSE(strip().isVisible());
}

/// Hours, rates and policy of both, and what they come to: as two files are compared.
TEST_F(ScenarioRuleTest, TwoScenariosAreComparedAsTwoPlansAre)
{
    lookAt(QStringLiteral("Ambitious"));
    bool isShown = false;
    onDialog<DifferenceDialog>([&isShown](DifferenceDialog &difference) {
        isShown = true;
        EXPECT_TRUE(QTest::qWaitFor([&] { return !difference.isUpdating(); }));
        EXPECT_GT(difference.merge().rows.size(), 0);
        QStringList legend;
        for (const QLabel *label : difference.findChildren<QLabel *>())
            legend.append(label->text());
        EXPECT_TRUE(legend.join(u'\n').contains(QStringLiteral("Before: Base")));
        EXPECT_TRUE(legend.join(u'\n').contains(QStringLiteral("After: Ambitious")));
        auto *hours = difference.findChild<QTableView *>();
        EXPECT_GT(hours->model()->rowCount(), 0);
        difference.reject();
    });
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') != QStringLiteral("Difference to"))
            continue;
        Q_EMIT menu->aboutToShow();
        ASSERT_FALSE(menu->actions().isEmpty());
        EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("Base"));
        menu->actions().first()->trigger();
    }
    EXPECT_TRUE(isShown);
}

/// The line below speaks of cells that are seen: not of a sheet behind, whose numbers a scenario
/// changes.
TEST_F(ScenarioRuleTest, TheLineBelowSaysNothingOfASheetBehind)
{
    QLabel *line = nullptr;
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (label->accessibleName() == QStringLiteral("Sum, average and count of the selection"))
            line = label;
    }
    ASSERT_NE(line, nullptr);
    GrowthPage &growth = page<GrowthPage>(PageId::Growth);
    window->showPage(PageId::Growth);
    growth.showView(GrowthPage::View::Groups);
    settle();
    growth.ratesGrid().selectCell(0, kRuleRateColumn);
    EXPECT_TRUE(QTest::qWaitFor([line] { return !line->text().isEmpty(); }));
    growth.showView(GrowthPage::View::Scenarios);
    settle();
    lookAt(QStringLiteral("Ambitious"));
    QTest::qWait(50); // what is said of a selection comes a little later
    EXPECT_EQ(line->text().toStdString(), "");
}

} // namespace
} // namespace kf
