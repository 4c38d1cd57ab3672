// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: made, copied, edited, deleted, looked at and compared by hand.
#include "tests/ui/pages/growth/growth_bench.h"
#include "ui/grid/cell_names.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace kf {
namespace {

class ScenariosTest : public test::GrowthBench {
protected:
    ScenariosTest() { page->showView(GrowthPage::View::Scenarios); }

    GridView &sheet() { return shown(0); }
    GridView &groups() { return shown(1); }
    GridView &events() { return shown(2); }
    GridView &shown(qsizetype index)
    {
        page->scenarios().showSheet(index);
        return *page->scenarios().grids()[index];
    }

    void press(const QString &text)
    {
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (QString(button->text()).remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    int rowOf(const char *id)
    {
        const auto &scenarios = plan().scenarios.scenarios;
        for (qsizetype i = 0; i < scenarios.size(); ++i) {
            if (scenarios[i].id == QLatin1StringView(id))
                return int(i) + 1; // below the base
        }
        return -1;
    }

    const Scenario &last() { return plan().scenarios.scenarios.last(); }

    QString compared(int row, int column)
    {
        return page->comparison().model()->index(row, column).data().toString();
    }
};

/// The first column only ticks what is compared: a refusal and a screen reader name the scenario.
TEST_F(ScenariosTest, CellsAreCalledByTheNameOfTheirScenario)
{
    const GridModel &model = *sheet().model();
    const QString name = plan().scenarios.scenarios[0].name.value_or(QString());
    EXPECT_EQ(cellName(model, {1, ScenarioSheet::DemandColumn}),
              name + QStringLiteral(", Demand \u00d7"));
    EXPECT_TRUE(model.accessibleTextAt(1, ScenarioSheet::DemandColumn).startsWith(name));
    sheet().selectCell(1, ScenarioSheet::DemandColumn);
    sheet().table()->setFocus();
    typeOn(QStringLiteral("much"), Qt::Key_Return);
    const auto labels = window->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [&name](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("much")) &&
               label->text().startsWith(name);
    }));
}

TEST_F(ScenariosTest, ANewOneIsNamedAndEditedInPlace)
{
    const auto count = plan().scenarios.scenarios.size();
    press(QStringLiteral("New scenario"));
    ASSERT_EQ(plan().scenarios.scenarios.size(), count + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    typeOn(QStringLiteral("Launch"), Qt::Key_Tab);
    EXPECT_EQ(last().name, QStringLiteral("Launch"));
    EXPECT_EQ(sheet().activeCell()->column, int(ScenarioSheet::DemandColumn));
    typeOn(QStringLiteral("1.5"), Qt::Key_Tab);
    typeOn(QStringLiteral("20%"), Qt::Key_Tab);
    typeOn(QStringLiteral("25%"), Qt::Key_Return);
    EXPECT_EQ(last().demandMultiplier, 1.5);
    EXPECT_DOUBLE_EQ(last().growthDelta, 0.2);
    EXPECT_EQ(last().headroom, 0.25);
}

TEST_F(ScenariosTest, ACopyChangesWhatItsOriginalChanges)
{
    const auto count = plan().scenarios.scenarios.size();
    const int row = rowOf("cautious");
    const Scenario original = plan().scenarios.scenarios[row - 1];
    sheet().selectCell(row, ScenarioSheet::NameColumn);
    press(QStringLiteral("Duplicate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_EQ(plan().scenarios.scenarios.size(), count + 1);
    const Scenario &copy = plan().scenarios.scenarios[row];
    EXPECT_EQ(copy.demandMultiplier, original.demandMultiplier);
    EXPECT_EQ(copy.growthDelta, original.growthDelta);
    EXPECT_NE(copy.id, original.id);
    EXPECT_EQ(page->scenarios().chosen(), copy.id);
}

TEST_F(ScenariosTest, TheChosenOneIsDeletedAndTheBaseIsNot)
{
    const auto count = plan().scenarios.scenarios.size();
    sheet().selectCell(0, ScenarioSheet::NameColumn);
    press(QStringLiteral("Delete"));
    EXPECT_EQ(plan().scenarios.scenarios.size(), count);
    sheet().selectCell(rowOf("ambitious"), ScenarioSheet::NameColumn);
    press(QStringLiteral("Delete"));
    EXPECT_EQ(plan().scenarios.scenarios.size(), count - 1);
    EXPECT_EQ(rowOf("ambitious"), -1);
}

TEST_F(ScenariosTest, TheBaseIsNotEdited)
{
    const Plan before = plan();
    sheet().selectCell(0, ScenarioSheet::DemandColumn);
    type(sheet(), QStringLiteral("2"), Qt::Key_Return);
    EXPECT_TRUE(plan() == before);
}

TEST_F(ScenariosTest, OneGroupIsChangedInsteadOfAll)
{
    sheet().selectCell(rowOf("cautious"), ScenarioSheet::NameColumn);
    groups().selectCell(0, 1);
    type(groups(), QStringLiteral("1.25"), Qt::Key_Return);
    const Id group = plan().demand.groups[0]->id;
    const auto change = [&] {
        return plan().scenarios.scenarios[rowOf("cautious") - 1].groups.value(group);
    };
    EXPECT_EQ(change().demandMultiplier, 1.25);
    EXPECT_FALSE(change().growthDelta);
    groups().selectCell(0, 1);
    QTest::keyClick(groups().table(), Qt::Key_Delete);
    EXPECT_EQ(change(), ScenarioGroup());
}

TEST_F(ScenariosTest, AnEventIsSwitchedOffWithTheSpaceBar)
{
    sheet().selectCell(rowOf("cautious"), ScenarioSheet::NameColumn);
    events().selectCell(0, 0);
    events().table()->setFocus();
    QTest::keyClick(events().table(), Qt::Key_Space);
    const auto off = [&] {
        return plan().scenarios.scenarios[rowOf("cautious") - 1].eventsOff;
    };
    ASSERT_TRUE(plan().demand.events[0].id);
    EXPECT_EQ(off(), QList<Id>{*plan().demand.events[0].id});
    QTest::keyClick(events().table(), Qt::Key_Space);
    EXPECT_TRUE(off().isEmpty());
}

TEST_F(ScenariosTest, EveryPageLooksAtTheOneThatIsChosen)
{
    sheet().selectCell(rowOf("ambitious"), ScenarioSheet::NameColumn);
    press(QStringLiteral("Look at it"));
    const auto shown = [&] {
        for (const QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->findData(QStringLiteral("ambitious")) >= 0)
                return box->currentData().toString();
        }
        return QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QLatin1StringView("ambitious"); }));
    sheet().selectCell(rowOf("ambitious"), ScenarioSheet::NameColumn);
    press(QStringLiteral("Delete"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return window->findChild<GrowthPage *>()->scenarios().chosen() !=
               QLatin1StringView("ambitious");
    }));
}

/// The journey: choose three, read their figures side by side, see their lines, take them along.
TEST_F(ScenariosTest, ThreeAreComparedSideBySide)
{
    const QAbstractItemModel &table = *page->comparison().model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.columnCount() == 5; })); // names and all four
    sheet().selectCell(rowOf("one-region"), ScenarioSheet::CompareColumn);
    sheet().table()->setFocus();
    const Plan before = plan();
    QTest::keyClick(sheet().table(), Qt::Key_Space);
    EXPECT_TRUE(plan() == before); // what is compared is not part of the plan
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.columnCount() == 4; }));
    const auto tip = [this](const char *scenario) {
        return sheet().model()->toolTipAt(rowOf(scenario), ScenarioSheet::PeakColumn);
    };
    EXPECT_NE(tip("one-region"), tip("cautious")); // why it has no figures
    EXPECT_EQ(table.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Base"));
    EXPECT_EQ(table.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Cautious"));
    EXPECT_EQ(table.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Ambitious"));
    EXPECT_FALSE(compared(0, 1).contains(QLatin1Char('(')));
    EXPECT_TRUE(compared(0, 2).contains(QStringLiteral("(\u2212"))) << compared(0, 2).toStdString();
    EXPECT_TRUE(compared(0, 3).contains(QStringLiteral("(+"))) << compared(0, 3).toStdString();

    press(QStringLiteral("Compared"));
    const ChartSpec chart = page->monthsChart().spec();
    ASSERT_GE(chart.series.size(), 3);
    EXPECT_EQ(chart.series[1].name, QStringLiteral("Cautious"));
    EXPECT_EQ(chart.series[2].role, SeriesRole::Scenario);

    page->comparison().setFocus();
    QTest::keyClick(&page->comparison(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.size(), table.rowCount() + 1);
    EXPECT_EQ(lines.first(), QStringLiteral("Figure\tBase\tCautious\tAmbitious"));
}

TEST_F(ScenariosTest, NoMoreThanSixStandSideBySide)
{
    for (int i = 0; i < 3; ++i) { // with the base and the example's three: seven
        press(QStringLiteral("New scenario"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    const QAbstractItemModel &table = *page->comparison().model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.columnCount() == 1 + kMostCompared; }));
    sheet().selectCell(6, ScenarioSheet::CompareColumn);
    sheet().table()->setFocus();
    QTest::keyClick(sheet().table(), Qt::Key_Space);
    EXPECT_EQ(table.columnCount(), 1 + kMostCompared);
}

/// Where the window is too low for all sheets, the charts take what one of them leaves.
TEST_F(ScenariosTest, NothingIsLeftEmptyBelowOneSheet)
{
    for (int i = 0; i < 3; ++i) {
        press(QStringLiteral("New scenario"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    window->resize(1440, 800);
    const QList<GridView *> all = page->scenarios().grids();
    ASSERT_TRUE(QTest::qWaitFor([&all] { return !all[1]->isVisible() && !all[2]->isVisible(); }));
    const ScenarioView &view = page->scenarios();
    const int row = all[0]->table()->rowHeight(0);
    for (qsizetype i = 0; i < all.size(); ++i) {
        SCOPED_TRACE(i);
        page->scenarios().showSheet(i);
        ASSERT_TRUE(all[i]->isVisible());
        const auto empty = [&] {
            return view.height() - all[i]->geometry().bottom();
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return empty() < 2 * row; })) << empty();
        EXPECT_TRUE(QTest::qWaitFor([&] { return all[i]->height() >= all[i]->heightOfRows(8); }))
            << all[i]->height();
    }
    window->resize(1440, 1400);
    EXPECT_TRUE(QTest::qWaitFor([&all] { return all[0]->isVisible() && all[2]->isVisible(); }));
}

} // namespace
} // namespace kf
