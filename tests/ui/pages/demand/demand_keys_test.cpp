// SPDX-License-Identifier: GPL-3.0-or-later
// The demand sheet of the example, from an empty plan and by keyboard alone.
#include "core/evaluate/explain.h"
#include "core/figures/hour_request.h"
#include "core/project/examples.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "tests/ui/shell/keyboard.h"
#include "ui/grid/cell_popup.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/row_header.h"
#include "ui/pages/demand/day_types_dialog.h"
#include "ui/pages/demand/pool_dialog.h"
#include "ui/pages/demand/source_dialog.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

namespace kf {
namespace {

class DemandKeys : public DemandTest {
protected:
    DemandKeys() : acme(examplePlan(QStringLiteral("acme"), catalog.zones()).value()) {}

    void goTo(const char *id, int column) { keys.goTo(page->grid(), rowOf(id), column); }

    /// Chooses by typing into the picker of the active cell, and goes on to the right.
    void pick(const char *text)
    {
        type(text);
        press(Qt::Key_Tab);
    }

    /// A row of its own, named and described field by field.
    void describe(const char *name, const char *kind, const char *gpu, const char *zone)
    {
        type(name);
        press(Qt::Key_Tab);
        pick(kind);
        pick(gpu);
        pick(zone);
    }

    const Group &example(const char *id)
    {
        for (const Shared<Group> &one : std::as_const(acme.demand.groups)) {
            if (one->id == QLatin1String(id))
                return *one;
        }
        ADD_FAILURE() << "no group " << id;
        return *acme.demand.groups.first();
    }

    Plan acme;
    test::Keyboard keys{*page};
};

TEST_F(DemandKeys, TheSheetOfTheExampleIsTypedAndPasted)
{
    open(test::aPlan());
    // The first row by the button of the empty page, the others in the table.
    keys.push("Add a group");
    ASSERT_EQ(plan().demand.groups.size(), 1);
    describe("Vision research", "Exploratory", "H100 SXM5", "New York");
    goTo("new-group", DemandModel::NameColumn);
    press(Qt::Key_Plus, Qt::ControlModifier);
    describe("Sales forecasts", "Scheduled", "A100 80 GB", "Singapore");
    goTo("new-group-2", DemandModel::NameColumn);
    press(Qt::Key_Plus, Qt::ControlModifier);
    describe("Nightly feature engineering", "Scheduled", "A100 80 GB", "Berlin");
    ASSERT_EQ(plan().demand.groups.size(), 3);
    const std::array ids{"new-group", "new-group-2", "new-group-3"};
    const std::array likes{"vision", "forecasting", "nightly-etl"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Group &made = group(ids.at(i));
        const Group &wanted = example(likes.at(i));
        EXPECT_EQ(made.name, wanted.name);
        EXPECT_EQ(made.kind, wanted.kind);
        // The example means any A100 with 80 GB, here it is the one of the catalogue.
        EXPECT_EQ(made.accelerator.section(u'-', 0, 0), wanted.accelerator.section(u'-', 0, 0));
        EXPECT_EQ(made.timeZone, wanted.timeZone);
    }
    // The hours as they are meant: local ones. Two rows are pasted, one is typed.
    keys.push("Local hours");
    for (std::size_t i = 0; i < 2; ++i) {
        QStringList cells;
        for (const double hour : example(likes.at(i)).demand.value(QStringLiteral("weekday")))
            cells.append(QString::number(hour));
        QApplication::clipboard()->setText(cells.join(u'\t'));
        goTo(ids.at(i), kFirst);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    goTo("new-group-3", kFirst);
    for (const double hour : example("nightly-etl").demand.value(QStringLiteral("weekday"))) {
        type(qPrintable(QString::number(hour)));
        press(Qt::Key_Tab);
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ(group(ids.at(i)).demand.value(QStringLiteral("typical")),
                  example(likes.at(i)).demand.value(QStringLiteral("weekday")));
}

TEST_F(DemandKeys, ADayTypeIsAddedAndReachedByItsKey)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    keys.chooseFromMenu("Add or edit day types", 1);
    auto *dialog = page->findChild<DayTypesDialog *>();
    ASSERT_NE(dialog, nullptr);
    activate(dialog);
    type("Weekend"); // the new name is selected
    press(Qt::Key_Tab);
    type("104");
    press(Qt::Key_Home, Qt::ControlModifier);
    type("Weekday");
    press(Qt::Key_Tab);
    type("261");
    press(Qt::Key_Return);
    test::Keyboard(*dialog).push("OK");
    ASSERT_EQ(plan().demand.dayTypes.size(), 2);
    EXPECT_EQ(plan().demand.dayTypes[0].name, QStringLiteral("Weekday"));
    EXPECT_EQ(plan().demand.dayTypes[1].name, QStringLiteral("Weekend"));
    EXPECT_EQ(plan().demand.dayTypes[1].daysPerYear, 104.0);
    activate(page.get());
    goTo("etl", kFirst + 2);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page->dayTypes().chosen(), 1);
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{rowOf("etl"), kFirst + 2}));
    type("5");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("etl", qPrintable(plan().demand.dayTypes[1].id), 2), 5.0);
    press(Qt::Key_PageDown, Qt::ControlModifier); // there is no third
    EXPECT_EQ(page->dayTypes().chosen(), 1);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(page->dayTypes().chosen(), 0);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(page->dayTypes().chosen(), 0);
}

TEST_F(DemandKeys, CellsGetGrowthANoteAndASource)
{
    open(test::aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", test::allDay(4.0)));
    keys.push("Growth a year");
    goTo("etl", kFirst + 9);
    press(Qt::Key_Right, Qt::ShiftModifier);
    type("25%");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QMap<int, double> rates = group("etl").growth.cells.value(QStringLiteral("typical"));
    EXPECT_EQ(rates, (QMap<int, double>{{9, 0.25}, {10, 0.25}}));
    keys.push("Today");
    goTo("etl", kFirst + 9);
    press(Qt::Key_F2, Qt::ShiftModifier);
    type("Everybody starts");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(model().noteAt(rowOf("etl"), kFirst + 9), QStringLiteral("Everybody starts"));
    // The source is the last line of the context menu.
    goTo("etl", kFirst + 9);
    press(Qt::Key_F10, Qt::ShiftModifier);
    QWidget *menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *dialog = page->findChild<SourceDialog *>();
    ASSERT_NE(dialog, nullptr);
    activate(dialog);
    type("Cluster metrics");
    press(Qt::Key_Return);
    EXPECT_TRUE(model()
                    .toolTipAt(rowOf("etl"), kFirst + 9)
                    .contains(QStringLiteral("Source: Cluster metrics")));
}

TEST_F(DemandKeys, APoolIsMadeAndChosenForAGroup)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    keys.chooseFromMenu("Pools", 1);
    auto *dialog = page->findChild<PoolDialog *>();
    ASSERT_NE(dialog, nullptr);
    activate(dialog);
    type("Any big one");
    press(Qt::Key_Tab); // the search
    press(Qt::Key_Tab); // the list
    ASSERT_EQ(QApplication::focusWidget(), dialog->findChild<QListWidget *>());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_EQ(plan().settings.pools.size(), 1);
    EXPECT_EQ(plan().settings.pools.first().accelerators.size(), 2);
    activate(page.get());
    goTo("etl", DemandModel::AcceleratorColumn);
    pick("Any big one");
    EXPECT_EQ(group("etl").accelerator, plan().settings.pools.first().id);
}

TEST_F(DemandKeys, ACellOfAnotherMonthIsExplainedInThatMonth)
{
    open(test::aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", test::allDay(10.0))
             .withGrowth(0.21));
    const auto asked = [this] {
        return page->whyHere().value_or(WhyRequest());
    };
    goTo("etl", kFirst + 3);
    EXPECT_EQ(
        asked(),
        (WhyRequest{
            Subject::GroupAtHour, 0, {}, QStringLiteral("etl"), QStringLiteral("typical"), 3}));
    keys.push("Year ahead");
    goTo("etl", kFirst + 3);
    EXPECT_EQ(asked().subject, Subject::GroupAtHour);
    EXPECT_EQ(asked().month, 12);
    // What is explained is what the cell shows: 10 x 1.21.
    const std::optional<Derivation> answer = explain(plan(), catalog, {}, asked());
    ASSERT_TRUE(answer.has_value());
    EXPECT_DOUBLE_EQ(answer->value.value, 12.1);
    EXPECT_DOUBLE_EQ(number(rowOf("etl"), kFirst + 3), 12.1);
    goTo("etl", DemandModel::NameColumn); // no number
    EXPECT_FALSE(page->whyHere());
    goTo("etl", DemandModel::kMaximumColumn);
    EXPECT_DOUBLE_EQ(explain(plan(), catalog, {}, asked())->value.value, 12.1);
    goTo("etl", DemandModel::kGpuHoursColumn); // 24 x 12.1
    EXPECT_NEAR(explain(plan(), catalog, {}, asked())->value.value, 290.4, 1e-9);
    keys.push("Difference");
    goTo("etl", kFirst + 3); // 12.1 - 10
    EXPECT_NEAR(explain(plan(), catalog, {}, asked())->value.value, 2.1, 1e-9);
}

TEST_F(DemandKeys, ATotalIsExplainedInItsHour)
{
    open(test::aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", test::allDay(10.0)));
    goTo("etl", kFirst + 3);
    auto *totals = page->grid().findChild<GridTotals *>();
    const GridTable &table = *page->grid().table();
    const int x = table.rowHeader()->width() + table.columnX(kFirst + 5) + 3;
    QTest::mouseClick(totals, Qt::LeftButton, {}, {x, totals->height() / 2});
    EXPECT_EQ(page->whyHere(), hourTotalRequest(0, {}, QStringLiteral("typical"), 5));
}

TEST_F(DemandKeys, F6LeavesTheTableBothWays)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    goTo("etl", kFirst);
    press(Qt::Key_F6);
    EXPECT_FALSE(page->grid().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(page->grid().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_FALSE(page->grid().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    EXPECT_TRUE(page->grid().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(DemandKeys, ASheetThatIsWhollyReadOnlyIsNotHatched)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    EXPECT_TRUE(model().hatchesReadOnly());
    keys.push("Year ahead");
    // The sheet of another month is worked out beside the window.
    EXPECT_TRUE(QTest::qWaitFor([this] { return !model().hatchesReadOnly(); }));
    EXPECT_FALSE(model().readOnlyReason(rowOf("etl"), kFirst).isEmpty());
    keys.push("Growth a year");
    EXPECT_TRUE(QTest::qWaitFor([this] { return model().hatchesReadOnly(); }));
}

TEST_F(DemandTest, TheNameOfANewGroupIsOpenAndTypingReplacesIt)
{
    open(aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withGroup("chat", GroupKind::Serving, "t4"));
    page->grid().selectCell(rowOf("etl"), kFirst);
    page->addGroup();
    type("Night jobs");
    press(Qt::Key_Return);
    EXPECT_EQ(group("new-group").name, QStringLiteral("Night jobs"));
    EXPECT_EQ(group("etl").name, QStringLiteral("etl"));
    // On to the next one, as from a row that is begun in the empty one.
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{model().endOfRows(), DemandModel::NameColumn}));
}

} // namespace
} // namespace kf
