// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this number?" from the headline bar and the pages, as a person asks it.
#include "core/plan/edits/settings.h"
#include "core/words/amount_words.h"
#include "tests/ui/shell/workbench.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/band_totals.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/cost/own_view.h"
#include "ui/pages/cost/years_view.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/kubernetes/kubernetes_page.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/state_table.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/workloads/workloads_page.h"
#include "ui/rack/room_view.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/why_model.h"
#include "ui/shell/why_panel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMainWindow>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>

namespace kf {
namespace {

class Why : public test::Workbench {
protected:
    WhyPanel &panel() { return *window->findChild<WhyPanel *>(); }
    QTreeView &tree() { return *panel().findChild<QTreeView *>(); }
    QModelIndex root() { return tree().model()->index(0, WhyModel::TermColumn); }
    QString rootText() { return root().data().toString(); }
    QString rootValue() { return root().siblingAtColumn(WhyModel::ValueColumn).data().toString(); }

    /// The figure of the headline bar whose name starts so.
    QAbstractButton &tile(const char *name)
    {
        const auto tiles = window->findChild<HeadlineBar *>()->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : tiles) {
            if (each->text().startsWith(QString::fromLatin1(name)))
                return *each;
        }
        ADD_FAILURE() << "no figure " << name;
        return *tiles.first();
    }

    static void clickTotal(GridView &grid, GridTotals &totals, int column)
    {
        const GridTable &table = *grid.table();
        const int x = table.rowHeader()->width() + table.columnX(column) + 3;
        QTest::mouseClick(&totals, Qt::LeftButton, {}, {x, totals.height() / 2});
    }

    /// Brings the panel of a table to the front.
    static void bringUp(const QWidget &table)
    {
        for (QWidget *above = table.parentWidget(); above != nullptr;
             above = above->parentWidget()) {
            if (auto *panel = qobject_cast<Panel *>(above))
                panel->raise();
        }
    }

    /// F1 on what has the keyboard, where the answer finds room below the page alone.
    void askBelow()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        settle();
        const auto &docks = *qobject_cast<QMainWindow *>(panel().parentWidget());
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return docks.dockWidgetArea(&panel()) == Qt::BottomDockWidgetArea; }));
        QApplication::processEvents();
    }

    void askForTile(const char *name)
    {
        tile(name).setFocus(Qt::TabFocusReason);
        QTest::keyClick(&tile(name), Qt::Key_F1);
    }
};

TEST_F(Why, F1OnAHeadlineFigureOpensItsTermsAndGivesThemTheKeyboard)
{
    const QAbstractItemModelTester tester(tree().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(panel().isVisible());
    askForTile("Peak today");
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(tree().hasFocus());
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Peak of all accelerators in 2027-01")));
    EXPECT_EQ(rootValue(), QStringLiteral("61.45 GPUs"));
    EXPECT_GT(tree().model()->rowCount(root()), 3);
}

TEST_F(Why, EveryFigureWithADerivationHasOne)
{
    askForTile("Peak in 12");
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Peak of all accelerators in 2028-01")));
    askForTile("Required");
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Required of all accelerators in 2028-01")));
    askForTile("Storage");
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("To be provided in 2028-01")));
    askForTile("Power");
    EXPECT_EQ(rootText(), QStringLiteral("Power of all devices in 2027-10")); // when all stand
    askForTile("Runs out");
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Required of ")));
    askForTile("Cost a year");
    EXPECT_EQ(rootText(), QStringLiteral("Cost of an average year: As planned"));
    EXPECT_TRUE(rootValue().endsWith(QStringLiteral("USD")));
}

/// The one that had the keyboard before is another one, and so is what the page is about.
TEST_F(Why, AClickedFigureIsTheOneThatF1Explains)
{
    const auto press = [this] {
        QTest::keyClick(window.get(), Qt::Key_F1);
    };
    tile("Cost a year").setFocus(Qt::TabFocusReason);
    QTest::mouseClick(&tile("Required"), Qt::LeftButton);
    press();
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Required of all accelerators in 2028-01")));
    panel().hide();
    QTest::mouseClick(&tile("Storage"), Qt::LeftButton);
    press();
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("To be provided in 2028-01")));
    panel().hide();
    // Until something on the page is chosen: the total of the first dataset.
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    constexpr int kTotal = StorageSheet::TotalColumn;
    storage.grid().selectCell(0, kTotal);
    const QRect cell = storage.grid().table()->visualRect(storage.grid().model()->index(0, kTotal));
    QTest::mouseClick(storage.grid().table()->viewport(), Qt::LeftButton, {}, cell.center());
    press();
    EXPECT_TRUE(rootText().startsWith(
        plan().storage.datasets.first()->name.value_or(plan().storage.datasets.first()->id)))
        << rootText().toStdString();
}

/// A finding that accelerators run out speaks of what is required then, one about no number says
/// that there is nothing to explain: neither of the peak of today.
TEST_F(Why, AFindingOfTheOverviewIsExplainedByItsOwnNumbers)
{
    window->showPage(PageId::Overview);
    settle();
    auto *list = window->findChild<OverviewPage *>()->findChild<QTableView *>();
    auto *model = static_cast<FindingsModel *>(list->model());
    int explained = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString rule = model->finding(row).rule;
        panel().hide();
        list->setFocus();
        list->selectRow(row);
        QTest::keyClick(list, Qt::Key_F1);
        if (rule == QLatin1String("runs-out") || rule == QLatin1String("no-supply")) {
            ++explained;
            EXPECT_TRUE(rootText().startsWith(QStringLiteral("Required of ")))
                << rootText().toStdString();
        } else if (!rule.startsWith(QLatin1String("storage-")) &&
                   !rule.startsWith(QLatin1String("rack-"))) {
            EXPECT_FALSE(panel().isVisible()) << rule.toStdString();
        }
    }
    EXPECT_GT(explained, 0);
}

/// So is one of the page of findings.
TEST_F(Why, AFindingIsExplainedByItsOwnNumbers)
{
    auto *list = page<FindingsPage>(PageId::Findings).findChild<QTableView *>();
    settle();
    auto *model = static_cast<FindingsModel *>(list->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->finding(row).rule != QLatin1String("runs-out"))
            continue;
        list->setFocus();
        list->selectRow(row);
        QTest::keyClick(list, Qt::Key_F1);
        ASSERT_TRUE(panel().isVisible());
        EXPECT_TRUE(rootText().startsWith(QStringLiteral("Required of ")))
            << rootText().toStdString();
        return;
    }
    FAIL() << "ACME has an accelerator that runs out";
}

/// In the view of the difference the total of an hour is the difference of that hour, not the peak
/// of a month: then less today.
TEST_F(Why, ATotalOfTheDifferenceIsThatOfItsHour)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    settle();
    demand.views().choose(2);
    Q_EMIT demand.views().chosenChanged(2);
    demand.monthBar().setMonth(12);
    Q_EMIT demand.monthBar().monthChanged(12);
    settle();
    constexpr int kNine = DemandModel::FirstHour + 9;
    GridView &grid = demand.grid();
    const double more = std::get<double>(grid.model()->totalAt(kNine));
    clickTotal(grid, *grid.findChild<GridTotals *>(), kNine);
    QTest::keyClick(grid.findChild<GridTotals *>(), Qt::Key_F1);
    settle();
    EXPECT_TRUE(rootText().contains(QStringLiteral(": change from today to ")))
        << rootText().toStdString();
    EXPECT_EQ(rootValue(), amountText(Amount{more, Unit::Gpus}, Digits::Exact, Wording()));
    ASSERT_EQ(tree().model()->rowCount(root()), 2);
    EXPECT_TRUE(tree().model()->index(1, 1, root()).data().toString().startsWith(QChar(0x2212)));
}

/// A click on what a band adds up selects its groups: F1 tells that sum by them.
TEST_F(Why, TheSumOfABandIsMadeOfItsGroups)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    settle();
    constexpr int kNine = DemandModel::FirstHour + 9;
    GridTable &table = *demand.grid().table();
    const GridModel &model = *demand.grid().model();
    int band = 0; // with several groups
    while (band + 2 < model.endOfRows() &&
           (!model.bandAt(band) || model.bandAt(band + 1) || model.bandAt(band + 2)))
        ++band;
    ASSERT_TRUE(model.bandAt(band));
    const double sum = std::get<double>(bandTotalOf(model, band, kNine));
    const QPoint at = table.visualRect(model.index(band, kNine)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    QTest::keyClick(&table, Qt::Key_F1);
    settle();
    ASSERT_TRUE(panel().isVisible());
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Sum of all accelerators, ")))
        << rootText().toStdString();
    EXPECT_EQ(rootValue(), amountText(Amount{sum, Unit::Gpus}, Digits::Exact, Wording()));
}

/// Right after opening and at any width, no line of a term or a value lies below its row.
TEST_F(Why, EveryTermIsSeenAsAWhole)
{
    auto &docks = *qobject_cast<QMainWindow *>(panel().parentWidget());
    constexpr int kPadding = 2 * (6 + 3); // of the item, and beside its text
    const auto expectWhole = [&](const QModelIndex &index) {
        const QRect cell = tree().visualRect(index);
        const QString text = index.data().toString();
        const QRect needed = tree().fontMetrics().boundingRect(
            QRect(0, 0, cell.width() - kPadding, 0), Qt::TextWordWrap, text);
        EXPECT_GE(cell.height(), needed.height() + 8)
            << text.toStdString() << " in " << cell.width();
    };
    for (const char *figure : {"Cost a year", "Runs out", "Peak today"}) {
        askForTile(figure);
        for (const int wide : {0, 280, 420}) {
            if (wide > 0)
                docks.resizeDocks({&panel()}, {wide}, Qt::Horizontal);
            QApplication::processEvents();
            for (QModelIndex at = root(); at.isValid(); at = tree().indexBelow(at)) {
                expectWhole(at);
                expectWhole(at.siblingAtColumn(WhyModel::ValueColumn));
            }
        }
        panel().hide();
    }
}

/// A rate is explained as one, not by the GPUs that it makes grow.
TEST_F(Why, ARateSaysWhoseItIs)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    settle();
    demand.views().choose(3);
    Q_EMIT demand.views().chosenChanged(3);
    settle();
    GridModel &model = *demand.grid().model();
    int row = 0;
    while (model.bandAt(row))
        ++row;
    demand.grid().selectCell(row, DemandModel::FirstHour + 13);
    demand.grid().table()->setFocus();
    QTest::keyClick(demand.grid().table(), Qt::Key_F1);
    EXPECT_FALSE(panel().isVisible());
    const QString said = window->statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("a year is "))) << said.toStdString();
    EXPECT_TRUE(said.contains(QLatin1Char('%'))) << said.toStdString();
}

/// Where a row is one figure, the row has its name; beside the name it is that of the first
/// scenario.
TEST_F(Why, AComparedFigureIsCalledByItsRow)
{
    GrowthPage &growth = page<GrowthPage>(PageId::Growth);
    growth.showView(GrowthPage::View::Scenarios);
    settle();
    auto &table = *growth.findChild<ComparisonTable *>();
    const auto ask = [&](int row, int column) {
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&table, Qt::Key_F1);
    };
    int row = 0;
    while (!table.model()->index(row, 0).data().toString().startsWith(QStringLiteral("GPU-hours")))
        ++row;
    for (const int column : {0, 1}) {
        ask(row, column);
        const QString said = window->statusBar()->currentMessage();
        EXPECT_TRUE(said.contains(QStringLiteral("“GPU-hours a year, today”")))
            << said.toStdString();
    }
    ask(0, 0);
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("Peak of all accelerators in 2027-01")))
        << rootText().toStdString();
}

TEST_F(Why, EnterOnATermGoesToItsPlace)
{
    window->showPage(PageId::Findings);
    askForTile("Peak today");
    QTest::keyClick(&tree(), Qt::Key_Down);
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), PageId::Demand);
}

TEST_F(Why, AClickOnATermGoesToItsPlace)
{
    askForTile("Storage");
    const QModelIndex headroom = tree().model()->index(1, WhyModel::TermColumn, root());
    ASSERT_TRUE(headroom.isValid());
    window->showPage(PageId::Findings);
    bool isAsked = false; // the place of the headroom is a field of the settings
    QTimer::singleShot(0, window.get(), [&isAsked] {
        if (auto *settings = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            isAsked = true;
            settings->reject();
        }
    });
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(headroom).center());
    EXPECT_TRUE(isAsked);
    EXPECT_EQ(window->currentPage(), PageId::Findings); // they open over the page in front
}

TEST_F(Why, TheTermsFollowThePlan)
{
    askForTile("Required");
    const QString before = rootValue();
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("Change headroom"),
                          [this](Plan plan) {
                              PlanBasics basics = basicsOf(plan.settings);
                              basics.headroom = 1.0;
                              return setBasics(std::move(plan), basics, catalog.zones());
                          })
                    .ok());
    settle();
    EXPECT_NE(rootValue(), before);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(rootValue(), before);
}

TEST_F(Why, EscapeClosesThePanelAndGoesBack)
{
    askForTile("Power");
    QTest::keyClick(&tree(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(tile("Power").hasFocus());
}

/// Wherever the keyboard is by then: in a table, and in the room, where Escape selects less and
/// less otherwise. The keyboard stays there.
TEST_F(Why, EscapeClosesThePanelFromThePageAsWell)
{
    const auto closes = [this](QWidget &here) {
        askForTile("Power");
        EXPECT_TRUE(panel().isVisible());
        here.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&here, Qt::Key_Escape);
        return !panel().isVisible() && here.hasFocus();
    };
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    settle();
    EXPECT_TRUE(closes(*storage.grid().table()));
    TopologyPage &topology = page<TopologyPage>(PageId::Topology);
    settle();
    auto &room = *topology.findChild<RoomView *>();
    room.selectRack(plan().topology.sites[0].rooms[0].rows[0].racks[0]->id);
    EXPECT_TRUE(closes(room));
    ChartView &months = page<GrowthPage>(PageId::Growth).monthsChart();
    settle();
    EXPECT_TRUE(closes(months));
}

/// What F1 says in the status bar is of what was selected then: the sum of the next selection is
/// seen.
TEST_F(Why, AnAnswerInTheStatusBarGoesWithTheSelection)
{
    UsersPage &users = page<UsersPage>(kUsersPage);
    settle();
    users.profiles().table()->setFocus();
    users.profiles().selectCell(0, ProfileSheet::PeopleColumn);
    QTest::keyClick(users.profiles().table(), Qt::Key_F1);
    EXPECT_FALSE(window->statusBar()->currentMessage().isEmpty());
    users.profiles().selectRange({0, ProfileSheet::PeopleColumn, 1, ProfileSheet::PeopleColumn});
    QApplication::processEvents();
    EXPECT_EQ(window->statusBar()->currentMessage(), QString());
}

/// The panel beside the matrix says what decides a need: nobody is told that there is no answer.
TEST_F(Why, ANeedIsExplainedByThePanelBesideIt)
{
    UsersPage &users = page<UsersPage>(kUsersPage);
    settle();
    users.needs().select(plan().demand.groups[0]->id, 0);
    users.needs().setFocus(Qt::OtherFocusReason);
    ASSERT_TRUE(users.needs().hasFocus());
    QTest::keyClick(&users.needs(), Qt::Key_F1);
    EXPECT_EQ(window->statusBar()->currentMessage(), QString());
    EXPECT_FALSE(users.findChild<Panel *>(QStringLiteral("why"))->visibleRegion().isEmpty());
    EXPECT_TRUE(users.needs().hasFocus());
}

TEST_F(Why, AChosenDatasetIsExplainedByItself)
{
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    storage.grid().selectCell(0, StorageSheet::TotalColumn);
    storage.grid().table()->setFocus();
    QTest::keyClick(storage.grid().table(), Qt::Key_F1);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(rootText().startsWith(
        plan().storage.datasets.first()->name.value_or(plan().storage.datasets.first()->id)));
}

TEST_F(Why, TheMonthUnderACrosshairIsTheOneExplained)
{
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    auto *chart = storage.findChild<Panel *>(QStringLiteral("chart"))->findChild<ChartView *>();
    chart->setFocus();
    chart->setCrosshair(3);
    QTest::keyClick(chart, Qt::Key_F1);
    EXPECT_EQ(rootText(), QStringLiteral("To be provided in 2027-04"));
}

TEST_F(Why, APageWithoutNumbersSaysWhereNumbersAre)
{
    window->showPage(PageId::Report);
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_FALSE(panel().isVisible());
}

/// Below a page it must not cost the sheet its rows, nor stand below the next page.
TEST_F(Why, InASmallWindowTheSheetKeepsItsRowsAndAnotherPageHasItsRoom)
{
    window->resize(1000, 720);
    window->showPage(PageId::Demand);
    askForTile("Peak today");
    const auto &docks = *qobject_cast<QMainWindow *>(panel().parentWidget());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return docks.dockWidgetArea(&panel()) == Qt::BottomDockWidgetArea; }));
    GridView *grid = window->findChild<DemandPage *>()->grids().first();
    constexpr int kRows = 5;
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid->height() >= grid->heightOfRows(kRows); }))
        << grid->height();
    grid->table()->setFocus(Qt::OtherFocusReason);
    window->showPage(PageId::Growth);
    EXPECT_FALSE(panel().isVisible());
}

/// A term has led from the demand, which is tight, to a page whose panels give way: the terms get
/// the eight rows that are meant for them, and no room lies bare.
TEST_F(Why, BelowAPageThatHasTheRoomAllOfItsRowsAreSeen)
{
    window->resize(1000, 720);
    window->showPage(PageId::Demand);
    askForTile("Peak today");
    const auto &docks = *qobject_cast<QMainWindow *>(panel().parentWidget());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return docks.dockWidgetArea(&panel()) == Qt::BottomDockWidgetArea; }));
    ASSERT_TRUE(panel().isAncestorOf(QApplication::focusWidget()));
    window->showPage(kTrainingPage);
    EXPECT_TRUE(panel().isVisible());
    constexpr int kRows = 8;
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel().height() >= kRows * metrics::kRowHeight; }))
        << panel().height();
}

/// What lanes own of an accelerator adds up; each lane is a term that leads to its cell.
/// What the page gives up for the answer below it is the answer's.
TEST_F(Why, InALowWindowTheAnswerHasTheRoomOfThePanels)
{
    window->resize(1280, 720);
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    storage.grid().selectCell(0, StorageSheet::TotalColumn);
    storage.grid().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    settle();
    QApplication::processEvents();
    ASSERT_TRUE(panel().isVisible());
    constexpr int kRows = 5;
    EXPECT_GE(tree().viewport()->height(), kRows * metrics::kRowHeight);
}

/// Its groups leave room above the answer: the panels of the page keep it.
TEST_F(Why, BelowAPageThatIsShortThePanelsStay)
{
    window->resize(1280, 900);
    auto &growth = page<GrowthPage>(PageId::Growth);
    GridView &rates = *growth.grids().value(QStringLiteral("rates"));
    constexpr int kTodayColumn = 2;
    rates.selectCell(0, kTodayColumn);
    rates.table()->setFocus();
    askBelow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rates.height() >= rates.sizeHint().height(); }))
        << rates.height();
    EXPECT_TRUE(growth.findChild<ChartView *>()->isVisible());
}

/// In a window with less room the other panels go, not the one that the number stands in.
TEST_F(Why, ThePanelThatIsAskedAboutStaysInSight)
{
    window->resize(1280, 720);
    auto &table = *page<GrowthPage>(PageId::Growth).findChild<ComparisonTable *>();
    bringUp(table);
    table.setCurrentIndex(table.model()->index(0, 1));
    table.setFocus();
    askBelow();
    EXPECT_GE(table.visibleRegion().boundingRect().height(), 3 * table.rowHeight(0));
}

TEST_F(Why, ASumOfQuotasIsMadeOfTheLanes)
{
    LanesPage &lanes = page<LanesPage>(kLanesPage);
    settle();
    auto *totals = lanes.grid().findChild<GridTotals *>();
    ASSERT_NE(totals, nullptr);
    const double sum = std::get<double>(lanes.grid().model()->totalAt(LaneSheet::OwnsColumn));
    clickTotal(lanes.grid(), *totals, LaneSheet::OwnsColumn);
    ASSERT_EQ(chosenTotal(lanes.grid()), int(LaneSheet::OwnsColumn));
    QTest::keyClick(totals, Qt::Key_F1);
    settle();
    EXPECT_TRUE(rootText().startsWith(QStringLiteral("What all lanes own of")))
        << rootText().toStdString();
    EXPECT_EQ(rootValue(), amountText(Amount{sum, Unit::Gpus}, Digits::Exact, Wording()));
    EXPECT_EQ(tree().model()->rowCount(root()), int(plan().platform.lanes.size()));
}

TEST_F(Why, ASumOfPeopleIsMadeOfTheProfiles)
{
    UsersPage &users = page<UsersPage>(kUsersPage);
    settle();
    auto *totals = users.profiles().findChild<GridTotals *>();
    ASSERT_NE(totals, nullptr);
    clickTotal(users.profiles(), *totals, ProfileSheet::PeopleColumn);
    ASSERT_EQ(chosenTotal(users.profiles()), int(ProfileSheet::PeopleColumn));
    QTest::keyClick(totals, Qt::Key_F1);
    settle();
    EXPECT_EQ(rootText(), QStringLiteral("People of all profiles"));
    EXPECT_EQ(rootValue(), QStringLiteral("106")); // 28 + 14 + 6 + 4 + 8 + 40 + 0 + 0 + 6
}

/// F1 is about the number that the keyboard is on: of one that nothing leads to the window says so,
/// and what it has said of another number goes.
TEST_F(Why, ANumberWithoutDerivationIsNotAnsweredByAnother)
{
    const auto asksInVain = [this](QTableView &table, int row, int column) {
        askForTile("Power");
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&table, Qt::Key_F1);
        settle();
        return panel().isVisible() ? QString() : window->statusBar()->currentMessage();
    };
    const auto isWithout = [](const QString &said, const char *column) {
        return said.startsWith(
            QStringLiteral("There is no derivation for “%1”").arg(QString::fromLatin1(column)));
    };
    CostPage &cost = page<CostPage>(PageId::Cost);
    settle();
    cost.showView(CostPage::View::Prices);
    settle();
    const QString price = asksInVain(*cost.priceGrid().table(), 0, PriceSheet::PriceColumn);
    EXPECT_TRUE(price.contains(QStringLiteral("is entered here, not calculated")))
        << price.toStdString();
    LanesPage &lanes = page<LanesPage>(kLanesPage);
    settle();
    const QString day = asksInVain(*lanes.grid().table(), 0, LaneSheet::DayColumn);
    EXPECT_TRUE(isWithout(day, "Day")) << day.toStdString();
    KubernetesPage &kubernetes = page<KubernetesPage>(kKubernetesPage);
    settle();
    const QString asked = asksInVain(*kubernetes.poolGrid().table(), 0, PoolSheet::OfferedColumn);
    EXPECT_TRUE(isWithout(asked, "Pods ask for")) << asked.toStdString();
    UsersPage &users = page<UsersPage>(kUsersPage);
    settle();
    const QString people = asksInVain(*users.profiles().table(), 0, ProfileSheet::PeopleColumn);
    EXPECT_TRUE(people.startsWith(QStringLiteral("“People” is entered here, not calculated")))
        << people.toStdString();

    askForTile("Power"); // an answer: what was said before it goes
    EXPECT_TRUE(panel().isVisible());
    EXPECT_TRUE(window->statusBar()->currentMessage().isEmpty());
}

TEST_F(Why, ThePeakOfAProfileIsThatOfItsGroup)
{
    UsersPage &users = page<UsersPage>(kUsersPage);
    settle();
    users.profiles().selectCell(0, ProfileSheet::PeakColumn);
    users.profiles().table()->setFocus();
    const double peak =
        std::get<double>(users.profiles().model()->valueAt(0, ProfileSheet::PeakColumn));
    QTest::keyClick(users.profiles().table(), Qt::Key_F1);
    settle();
    ASSERT_TRUE(panel().isVisible());
    EXPECT_EQ(rootValue(), amountText(Amount{peak, Unit::Gpus}, Digits::Exact, Wording()));
}

/// Each cell of the tables of placement and cost leads to its own number. Of ACME as planned 4 DGX
/// A100 and 8 DGX H100 serve when it is sized; to buy are 11 DGX H100, and 10 are placed.
TEST_F(Why, ANumberOfTheCostIsExplainedWhereItStands)
{
    CostPage &cost = page<CostPage>(PageId::Cost);
    settle();
    const auto ask = [this](QTableView &table, int row, int column) {
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&table, Qt::Key_F1);
        settle();
        EXPECT_TRUE(panel().isVisible());
        return table.model()->index(row, column).data().toString();
    };
    ValueTable &strategies = cost.ownView().strategies();
    EXPECT_EQ(ask(strategies, 0, 1), QStringLiteral("12"));
    EXPECT_EQ(rootText(), QStringLiteral("Systems in service, 2028-01: As planned"));
    EXPECT_EQ(rootValue(), QStringLiteral("12"));
    EXPECT_EQ(tree().model()->rowCount(root()), 3); // two kinds, and what is counted
    const QString mix = ask(strategies, 1, 4);
    EXPECT_EQ(rootText(), QStringLiteral("Cost of an average year: Mix"));
    EXPECT_EQ(rootValue(), mix + QStringLiteral(" USD"));
    cost.period().setCurrentIndex(2);
    Q_EMIT cost.period().activated(2);
    const QString cash = ask(strategies, 1, 2);
    EXPECT_EQ(rootText(), QStringLiteral("CapEx of year 2, as cash: Own the peak"));
    EXPECT_EQ(rootValue(), cash + QStringLiteral(" USD"));

    cost.showView(CostPage::View::Years);
    settle();
    const QString total = ask(cost.yearsView().table(), 5, 5); // own the peak, in its last year
    EXPECT_EQ(rootText(), QStringLiteral("Cash of year 3, as cash: Own the peak"));
    EXPECT_EQ(rootValue(), total + QStringLiteral(" USD"));

    cost.showView(CostPage::View::Prices);
    settle();
    GridView &prices = cost.priceGrid();
    prices.selectCell(prices.model()->rowOfKey(QStringLiteral("dgx-h100")),
                      PriceSheet::QuantityColumn);
    prices.table()->setFocus();
    QTest::keyClick(prices.table(), Qt::Key_F1);
    settle();
    EXPECT_EQ(rootText(), QStringLiteral("Quantity: DGX H100"));
    EXPECT_EQ(rootValue(), QStringLiteral("11"));
    const auto term = [this](int row) {
        const QModelIndex index = tree().model()->index(row, WhyModel::TermColumn, root());
        return index.data().toString() + u' ' +
               index.siblingAtColumn(WhyModel::ValueColumn).data().toString();
    };
    EXPECT_EQ(term(0), QStringLiteral("Placed 10"));
    EXPECT_EQ(term(1), QStringLiteral("Required 11"));
}

/// Workloads and training runs say beside their sheet how a row comes about: that is the answer,
/// and the one to another number goes.
TEST_F(Why, ARowIsExplainedByThePanelOfItsPage)
{
    const auto asks = [this](Page &shown, GridView &grid, int column) {
        settle();
        askForTile("Power");
        EXPECT_TRUE(panel().isVisible());
        grid.selectCell(0, column);
        grid.table()->setFocus();
        QTest::keyClick(grid.table(), Qt::Key_F1);
        settle();
        const auto *own = shown.findChild<Panel *>(QStringLiteral("why"));
        return !panel().isVisible() && own != nullptr && !own->visibleRegion().isEmpty();
    };
    WorkloadsPage &workloads = page<WorkloadsPage>(kWorkloadsPage);
    EXPECT_TRUE(asks(
        workloads, workloads.grid(WorkloadsPage::View::Serving), ServingSheet::ReplicasColumn));
    TrainingPage &training = page<TrainingPage>(kTrainingPage);
    EXPECT_TRUE(asks(training, training.grid(), RunsSheet::DaysColumn));
}

/// Nobody guesses which one is meant.
TEST_F(Why, OfSeveralCellsNoneIsExplained)
{
    window->showPage(PageId::Demand);
    settle();
    GridView &grid = *window->findChild<DemandPage *>()->grids().first();
    GridTable &table = *grid.table();
    constexpr int kMaximum = DemandModel::kMaximumColumn;
    ASSERT_FALSE(grid.model()->bandAt(2)); // a band of several groups
    askForTile("Power");
    table.setFocus(Qt::OtherFocusReason);
    grid.selectRange({1, kMaximum - 1, 2, kMaximum});
    QTest::keyClick(&table, Qt::Key_F1);
    EXPECT_FALSE(panel().isVisible()) << rootText().toStdString();
    EXPECT_EQ(window->statusBar()->currentMessage(),
              QStringLiteral("Several cells are selected: choose the one that is to be explained"));
    grid.selectCell(1, kMaximum);
    QTest::keyClick(&table, Qt::Key_F1);
    EXPECT_TRUE(panel().isVisible());

    TrainingPage &training = page<TrainingPage>(kTrainingPage);
    settle();
    GridTable &runs = *training.grid().table();
    runs.setFocus(Qt::OtherFocusReason);
    const auto *own = training.findChild<Panel *>(QStringLiteral("why"));
    ASSERT_NE(own, nullptr);
    training.grid().selectRange({0, RunsSheet::DaysColumn, 1, RunsSheet::DaysColumn});
    QTest::keyClick(&runs, Qt::Key_F1);
    EXPECT_TRUE(window->statusBar()->currentMessage().startsWith(QStringLiteral("Several cells")));
    training.grid().selectRange({0, 0, 0, training.grid().model()->columnCount() - 1});
    QTest::keyClick(&runs, Qt::Key_F1);
    EXPECT_TRUE(window->statusBar()->currentMessage().isEmpty()); // the panel of the row answers
    EXPECT_FALSE(own->visibleRegion().isEmpty());
}

/// The sum of the sheet is what the data takes: the headroom is no part of it. Home volumes of ACME
/// are 28 people of 500 GB and 40 of 100 GB.
TEST_F(Why, EachSumOfTheDataIsExplainedAsItStands)
{
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    settle();
    GridView &grid = storage.grid();
    auto *totals = grid.findChild<GridTotals *>();
    ASSERT_NE(totals, nullptr);
    const auto ask = [&](int column) {
        grid.selectCell(0, column);
        clickTotal(grid, *totals, column);
        EXPECT_EQ(chosenTotal(grid), column);
        QTest::keyClick(totals, Qt::Key_F1);
        settle();
        constexpr double kGbOfTb = 1000.0;
        const double sum = std::get<double>(grid.model()->totalAt(column)) * kGbOfTb;
        EXPECT_EQ(rootValue(), amountText(Amount{sum, Unit::Gigabytes}, Digits::Exact, Wording()))
            << column;
        return rootText();
    };
    EXPECT_EQ(ask(StorageSheet::StoredColumn),
              QStringLiteral("All data stored in 2028-01, before compression"));
    EXPECT_EQ(ask(StorageSheet::OnDiskColumn), QStringLiteral("All data on disk in 2028-01"));
    EXPECT_EQ(ask(StorageSheet::TotalColumn), QStringLiteral("All data in 2028-01"));
    QStringList homes;
    for (int row = 0; row < tree().model()->rowCount(root()); ++row) {
        const QModelIndex term = tree().model()->index(row, WhyModel::TermColumn, root());
        const QString text = term.data().toString();
        EXPECT_FALSE(text.startsWith(QStringLiteral("Headroom")));
        if (text.startsWith(QStringLiteral("Home volumes")))
            homes.append(text + u' ' +
                         term.siblingAtColumn(WhyModel::ValueColumn).data().toString());
    }
    EXPECT_EQ(homes.size(), 2);
    EXPECT_TRUE(homes.value(0).startsWith(QStringLiteral("Home volumes of Language research on ")))
        << homes.value(0).toStdString();
    EXPECT_TRUE(homes.value(0).endsWith(QStringLiteral(" 14 TB")));
    EXPECT_TRUE(
        homes.value(1).startsWith(QStringLiteral("Home volumes of Notebooks of the analysts on ")))
        << homes.value(1).toStdString();
    EXPECT_TRUE(homes.value(1).endsWith(QStringLiteral(" 4 TB")));
}

} // namespace
} // namespace kf
