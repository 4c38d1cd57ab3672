// SPDX-License-Identifier: GPL-3.0-or-later
// Every table is the same spreadsheet: the habits of tests/ui/grid/behaviours.md that concern rows,
// tried on each table of the workbench by real keys and the real clipboard.
#include "core/plan/edits/guards.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/demand/day_types_dialog.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/limits_view.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/pages/kubernetes/kubernetes_page.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/page_list.h"
#include "ui/pages/security/security_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/topology/sheets_dialog.h"
#include "ui/pages/topology/topology_sheets.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/workloads/language_model_panel.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QStackedWidget>

#include <ostream>

namespace kf {
namespace {

class Tables;

/// A table whose rows a person makes.
struct TableKind {
    const char *name;
    PageId page;
    GridView &(*grid)(Tables &test);
    int column = 0;     ///< where the new row is typed
    QString typed;      ///< into it
    QString row;        ///< a whole row as another program copies it, from `column` on
    QString shown;      ///< what its cells show afterwards, where that differs
    QString wrong;      ///< a row of which one cell cannot be
    QString guilty;     ///< the title of that cell's column
    bool moves = true;  ///< order means something
    bool named = false; ///< no two rows are called the same
};

std::ostream &operator<<(std::ostream &out, const TableKind &kind)
{
    return out << kind.name;
}

class Tables : public test::Workbench, public testing::WithParamInterface<TableKind> {
public:
    template<typename PageType> PageType &shown() { return *window->findChild<PageType *>(); }

    /// Makes what the example lacks.
    void edit(const PlanDocument::Change &change)
    {
        EXPECT_TRUE(window->document().edit(QStringLiteral("Prepare"), change));
        window->document().undoStack().clear();
        settle();
    }

    GridView &sheet(SheetsDialog::Tab tab)
    {
        auto racks = std::make_unique<SheetsDialog>(contextOfPages(), tab, window.get());
        draft = &racks->document();
        GridView &sheet = racks->grid(tab);
        show(std::move(racks));
        return sheet;
    }

    GridView &dayTypes()
    {
        auto days = std::make_unique<DayTypesDialog>(contextOfPages(), window.get());
        draft = &days->document();
        GridView &sheet = days->grid();
        show(std::move(days));
        return sheet;
    }

protected:
    void SetUp() override
    {
        window->showPage(GetParam().page);
        settle();
        grid = &GetParam().grid(*this);
        settle();
        QObject::connect(
            grid, &GridView::messageShown, grid, [this](const QString &text) { said = text; });
        before = plan();
    }

    /// What the table in front changes: the draft of a dialog, else the plan.
    PlanDocument &document() { return draft != nullptr ? *draft : window->document(); }
    const Plan &plan() { return document().plan(); }

    PageContext contextOfPages()
    {
        return {window->document(),
                catalog,
                theme,
                wording,
                [](const QString &) {},
                [](const QString &) {},
                [](const Question &) {},
                [](const QString &) {},
                [](const WhyRequest &) {
                }};
    }

    void show(std::unique_ptr<QDialog> shown)
    {
        dialog = std::move(shown);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    GridModel &model() { return *grid->model(); }
    int end() { return model().endOfRows(); }

    void go(int row, int column)
    {
        grid->selectCell(row, column);
        grid->table()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    void typeOut(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }

    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    QStringList texts(int row)
    {
        QStringList shown;
        for (int column = 0; column < model().columnCount(); ++column)
            shown.append(model().shownText(model().valueAt(row, column), row, column));
        return shown;
    }

    void undo()
    {
        document().undoStack().undo();
        settle();
    }

    Wording wording;
    PlanDocument *draft = nullptr;
    std::unique_ptr<QDialog> dialog;
    GridView *grid = nullptr;
    QString said; ///< the last message
    Plan before;
};

GridView &storageGrid(Tables &test, StoragePage::View view)
{
    auto &page = test.shown<StoragePage>();
    page.showView(view);
    return page.grid(view);
}

GridView &growthTable(Tables &test, GrowthPage::View view)
{
    auto &page = test.shown<GrowthPage>();
    page.showView(view);
    return view == GrowthPage::View::Events ? page.eventsGrid() : *page.scenarios().grids().first();
}

GridView &workTable(Tables &test, WorkloadsPage::View view)
{
    auto &page = test.shown<WorkloadsPage>();
    page.showView(view);
    return page.grid(view);
}

/// Of the assistant, which runs a language model.
GridView &measurements(Tables &test)
{
    GridView &services = workTable(test, WorkloadsPage::View::Serving);
    services.selectCell(1, 0);
    return test.shown<WorkloadsPage>().languageModel().measured();
}

GridView &usersTable(Tables &test, UsersPage::View view)
{
    auto &page = test.shown<UsersPage>();
    page.showView(view);
    return view == UsersPage::View::Profiles ? page.profiles() : page.decisions();
}

KubernetesPage &clusterPage(Tables &test, KubernetesPage::View view)
{
    auto &page = test.shown<KubernetesPage>();
    page.showView(view);
    return page;
}

QString line(std::initializer_list<const char *> cells)
{
    QStringList texts;
    for (const char *cell : cells)
        texts.append(QString::fromUtf8(cell));
    return texts.join(u'\t');
}

/// A night job of 24 hours, the first three of them `hour`.
QString groupLine(const char *hour)
{
    QStringList cells{QStringLiteral("Night jobs"),
                      QStringLiteral("Serving"),
                      QStringLiteral("A100 80 GB"),
                      QStringLiteral("Berlin")};
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(i < 3 ? QString::fromLatin1(hour) : QStringLiteral("0.5"));
    return cells.join(u'\t');
}

const TableKind kTables[] = {
    {"Demand",
     PageId::Demand,
     [](Tables &test) -> GridView & { return test.shown<DemandPage>().grid(); },
     0,
     QStringLiteral("Night jobs"),
     groupLine("8 GPUs"),
     groupLine("8"),
     groupLine("-8"),
     QStringLiteral("00"),
     true,
     true},
    {"DayTypes",
     PageId::Demand,
     [](Tables &test) -> GridView & { return test.dayTypes(); },
     0,
     QStringLiteral("Month end"),
     line({"Month end", "2 weeks"}),
     line({"Month end", "14"}),
     line({"Month end", "400"}),
     QStringLiteral("Days a year")},
    {"Events",
     PageId::Growth,
     [](Tables &test) -> GridView & { return growthTable(test, GrowthPage::View::Events); },
     0,
     QStringLiteral("2028-01"),
     line({"Jan-28", "Assistant for customers", "1.5x", "40 GPUs", "all", "a new team"}),
     line({"2028-01", "Assistant for customers", "1.5", "40", "all", "a new team"}),
     line({"2028-01", "Nobody", "2", "", "", ""}),
     QStringLiteral("User group")},
    {"Scenarios",
     PageId::Growth,
     [](Tables &test) -> GridView & { return growthTable(test, GrowthPage::View::Scenarios); },
     1,
     QStringLiteral("Slow start"),
     line({"Slow start", "0.8", "0.1", "30 %", "2028-01"}),
     line({"Slow start", "0.8", "10%", "30%", "2028-01"}),
     line({"Slow start", "-1", "", "", ""}),
     QStringLiteral("Demand \u00d7")},
    {"Datasets",
     PageId::Storage,
     [](Tables &test) -> GridView & { return storageGrid(test, StoragePage::View::Datasets); },
     0,
     QStringLiteral("Clicks"),
     line({"Clicks", "Tape", "120 TB", "900 GB/day", "30 %", "12 weeks", "2:1", "3"}),
     line({"Clicks", "Tape", "120", "900", "30%", "84", "2", "3"}),
     line({"Clicks", "Tape", "-5", "", "", "", "", ""}),
     QStringLiteral("Existing, TB")},
    {"Tiers",
     PageId::Storage,
     [](Tables &test) -> GridView & { return storageGrid(test, StoragePage::View::Tiers); },
     0,
     QStringLiteral("Tape"),
     line({"Tape", "2 PB", "usable", "0.9", "40 GB/s"}),
     {},
     line({"Tape", "2 PB", "usable", "150 %", ""}),
     QStringLiteral("Maximum fill")},
    {"Homes",
     PageId::Storage,
     [](Tables &test) -> GridView & { return storageGrid(test, StoragePage::View::Homes); },
     1,
     QStringLiteral("12"),
     line({"12", "500 GB", "Tape"}),
     line({"12", "500", "Tape"}),
     line({"many", "500 GB", "Tape"}),
     QStringLiteral("People")},
    {"RackTypes",
     PageId::Topology,
     [](Tables &test) -> GridView & { return test.sheet(SheetsDialog::Tab::RackTypes); },
     0,
     QStringLiteral("Wide"),
     line({"Wide", "", "48 U", "none", "30 kW", "28000 W"}),
     line({"Wide", "0", "48", "N", "30", "28"}),
     line({"Wide", "", "0", "", "", ""}),
     QStringLiteral("Height, U")},
    {"Feeds",
     PageId::Topology,
     [](Tables &test) -> GridView & { return test.sheet(SheetsDialog::Tab::Feeds); },
     1,
     QStringLiteral("Z"),
     line({"Z", "B", "230 V", "63 A", "1"}),
     line({"Z", "B", "230", "63", "1"}),
     line({"Z", "B", "-3", "", ""}),
     QStringLiteral("Volts"),
     false},
    {"Sites",
     PageId::Topology,
     [](Tables &test) -> GridView & { return test.sheet(SheetsDialog::Tab::Sites); },
     0,
     QStringLiteral("Annex"),
     line({"Annex", "", "2 MW", "150 m"}),
     {},
     line({"Annex", "", "many", ""}),
     QStringLiteral("Power, kW")},
    {"Rooms",
     PageId::Topology,
     [](Tables &test) -> GridView & { return test.sheet(SheetsDialog::Tab::Rooms); },
     0,
     QStringLiteral("Annex"),
     line({"Annex", "", "400 kW", "", "", "14 K"}),
     {},
     line({"Annex", "", "many", "", "", ""}),
     QStringLiteral("Power, kW")},
    {"Rows",
     PageId::Topology,
     [](Tables &test) -> GridView & { return test.sheet(SheetsDialog::Tab::Rows); },
     0,
     QStringLiteral("Row X"),
     line({"Row X", "", "", "south", "350 cm", "90 kW"}),
     {},
     line({"Row X", "", "", "up", "", ""}),
     QStringLiteral("Front looks")},
    {"Claims",
     PageId::Growth,
     [](Tables &test) -> GridView & {
         auto &page = test.shown<GrowthPage>();
         page.showView(GrowthPage::View::Limits);
         return page.limits().claims();
     },
     0,
     QStringLiteral("Twice as fast"),
     line({"Twice as fast", "all-reduce of gradients", "0.5 s"}),
     line({"Twice as fast", "all-reduce of gradients", "0.5"}),
     line({"Twice as fast", "", "many"}),
     QStringLiteral("Claimed")},
    {"Quotas",
     PageId::Storage,
     [](Tables &test) -> GridView & { return storageGrid(test, StoragePage::View::Quotas); },
     0,
     QStringLiteral("Search ranking"),
     line({"Search ranking", "Tape", "5 TB"}),
     {},
     line({"Search ranking", "Tape", "-5"}),
     QStringLiteral("Quota, TB")},
    {"Services",
     kWorkloadsPage,
     [](Tables &test) -> GridView & { return workTable(test, WorkloadsPage::View::Serving); },
     0,
     QStringLiteral("ocr"),
     line({"ocr", "Search ranking", "20", "0.05 s"}),
     line({"ocr", "Search ranking", "20", "0.05"}),
     line({"other", "Search ranking", "-20"}),
     QStringLiteral("Rate, /s"),
     true,
     true},
    {"Jobs",
     kWorkloadsPage,
     [](Tables &test) -> GridView & { return workTable(test, WorkloadsPage::View::Scheduled); },
     0,
     QStringLiteral("monthly"),
     line({"monthly", "Sales forecasts", "23:00", "1.5 h", "8 GPUs", "", "06:00"}),
     line({"monthly", "Sales forecasts", "23:00", "1.5", "8", "", "06:00"}),
     line({"other", "Sales forecasts", "25:99"}),
     QStringLiteral("Start"),
     true,
     true},
    {"People",
     kWorkloadsPage,
     [](Tables &test) -> GridView & { return workTable(test, WorkloadsPage::View::Exploratory); },
     0,
     QStringLiteral("pilots"),
     line({"pilots", "Vision research", "12", "1 GPU", "0.5"}),
     line({"pilots", "Vision research", "12", "1", "50%"}),
     line({"other", "Vision research", "-1"}),
     QStringLiteral("People"),
     true,
     true},
    {"Measurements",
     kWorkloadsPage,
     measurements,
     0,
     QStringLiteral("32"),
     line({"32", "18 s", "load test"}),
     line({"32", "18", "load test"}),
     line({"32", "soon", ""}),
     QStringLiteral("Service time, s"),
     false},
    {"Runs",
     kTrainingPage,
     [](Tables &test) -> GridView & { return test.shown<TrainingPage>().grid(); },
     0,
     QStringLiteral("Small one"),
     line({"Small one", "Vision research", "deep learning", "detector", "7", "200"}),
     {},
     line({"Small one", "Nobody"}),
     QStringLiteral("Group")},
    {"Lanes",
     kLanesPage,
     [](Tables &test) -> GridView & { return test.shown<LanesPage>().grid(); },
     0,
     QStringLiteral("Guests"),
     line({"Guests", "", "4 GPUs", "2"}),
     line({"Guests", "", "4", "2"}),
     line({"Others", "Nobody"}),
     QStringLiteral("Groups")},
    {"Offers",
     PageId::Cost,
     [](Tables &test) -> GridView & {
         auto &page = test.shown<CostPage>();
         page.showView(CostPage::View::Prices);
         return page.offerGrid();
     },
     0,
     QStringLiteral("A100 80 GB"),
     line({"A100 80 GB", "own figures", "", "", "", "8 GPUs"}),
     line({"A100 80 GB", "own figures", "", "", "", "8"}),
     line({"A100 80 GB", "", "", "", "", "1.5"}),
     QStringLiteral("GPUs")},
    {"Profiles",
     kUsersPage,
     [](Tables &test) -> GridView & { return usersTable(test, UsersPage::View::Profiles); },
     0,
     QStringLiteral("Pilots"),
     line({"Pilots", "Vision research", "data scientist", "12", "python", "kubectl"}),
     {},
     line({"Others", "", "", "", "", "telepathy"}),
     QStringLiteral("Submits work by"),
     true,
     true},
    {"Decisions",
     kUsersPage,
     [](Tables &test) -> GridView & { return usersTable(test, UsersPage::View::Requirements); },
     0,
     QStringLiteral("Harbor stays"),
     line({"Harbor stays", "head of research", "15.01.2027", "agreed"}),
     line({"Harbor stays", "head of research", "2027-01-15", "agreed"}),
     line({"Harbor stays", "head of research", "sometime", ""}),
     QStringLiteral("On")},
    {"ExposedServices",
     kSecurityPage,
     [](Tables &test) -> GridView & {
         auto &page = test.shown<SecurityPage>();
         page.showView(SecurityPage::View::WaysIn);
         test.edit([](Plan plan) { return insertExposed(std::move(plan), ExposedService(), 0); });
         return page.exposedGrid();
     },
     0,
     QStringLiteral("Maps"),
     line({"Maps", "Search ranking", "nobody"}),
     {},
     line({"Maps", "Nobody", ""}),
     QStringLiteral("User group")},
    {"Pools",
     kKubernetesPage,
     [](Tables &test) -> GridView & {
         return clusterPage(test, KubernetesPage::View::Cluster).poolGrid();
     },
     0,
     QStringLiteral("reserve"),
     line({"reserve", "", "", "2"}),
     {},
     line({"other", "", "", "1.5"}),
     QStringLiteral("Nodes"),
     true,
     true},
    {"Images",
     kKubernetesPage,
     [](Tables &test) -> GridView & {
         return clusterPage(test, KubernetesPage::View::Images).imageGrid();
     },
     0,
     QStringLiteral("tensorflow"),
     line({"tensorflow", "TensorFlow", "2.19", "12.5", "", "Vision research"}),
     {},
     line({"jax", "", "", "", "", "Nobody"}),
     QStringLiteral("Groups"),
     true,
     true},
};

std::string nameOfTable(const testing::TestParamInfo<TableKind> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(All, Tables, testing::ValuesIn(kTables), nameOfTable);

TEST_P(Tables, TypingBelowTheLastRowMakesARow)
{
    const int rows = end();
    ASSERT_TRUE(model().isNewRow(rows));
    go(rows, GetParam().column);
    typeOut(GetParam().typed);
    press(Qt::Key_Return);
    ASSERT_EQ(end(), rows + 1) << said.toStdString();
    EXPECT_EQ(texts(rows)[GetParam().column], GetParam().typed);
    // Enter has gone on to the next empty row, and one undo takes the row away.
    EXPECT_EQ(grid->activeCell(), (CellPlace{rows + 1, GetParam().column}));
    undo();
    EXPECT_TRUE(plan() == before);
}

TEST_P(Tables, TabGoesOnInTheRowThatWasMade)
{
    const int rows = end();
    go(rows, GetParam().column);
    typeOut(GetParam().typed);
    press(Qt::Key_Tab);
    int next = GetParam().column + 1;
    while (!model().readOnlyReason(rows, next).isEmpty())
        ++next; // worked out: nobody types there
    EXPECT_EQ(grid->activeCell(), (CellPlace{rows, next}));
}

TEST_P(Tables, AWholeRowIsPastedBelowTheLastOne)
{
    const int rows = end();
    go(rows, GetParam().column);
    paste(GetParam().row);
    ASSERT_EQ(end(), rows + 1) << said.toStdString();
    if (GetParam().shown.isEmpty())
        return;
    const auto bare = [](QString text) {
        return text.remove(u' ').remove(QChar(0xa0));
    };
    const QStringList wanted = GetParam().shown.split(u'\t');
    const QStringList got = texts(rows);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int column = GetParam().column + int(i);
        if (!wanted[i].isEmpty()) {
            EXPECT_EQ(bare(got[column]), bare(wanted[i]))
                << model().columnAt(column).title.toStdString();
        }
    }
}

/// An empty line between them makes no row.
TEST_P(Tables, SeveralRowsArePastedAsOneStep)
{
    const int rows = end();
    go(rows, GetParam().column);
    const QString row = GetParam().row;
    paste(row + QStringLiteral("\n\n") + row + u'\n' + row + u'\n');
    EXPECT_EQ(end(), rows + 3) << said.toStdString();
    undo();
    EXPECT_TRUE(plan() == before);
}

TEST_P(Tables, ARowWithAWrongCellIsRefusedWithThatCell)
{
    go(end(), GetParam().column);
    paste(GetParam().row + u'\n' + GetParam().wrong);
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(said.contains(GetParam().guilty)) << said.toStdString();
}

TEST_P(Tables, RowsAreInsertedDuplicatedAndDeletedByKeys)
{
    const int rows = end();
    ASSERT_GT(rows, 0);
    const int row = rows - 1;
    go(row, GetParam().column);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(end(), rows + 1) << said.toStdString();
    undo();
    go(row, GetParam().column);
    const QStringList copied = texts(row);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(end(), rows + 1) << said.toStdString();
    ASSERT_TRUE(grid->activeCell());
    const int copy = grid->activeCell()->row;
    EXPECT_EQ(texts(copy).first().isEmpty(), copied.first().isEmpty()); // it is called something
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(end(), rows) << said.toStdString();
    EXPECT_TRUE(plan() == before) << "the copy was row " << copy;
}

TEST_P(Tables, InsertAddsARowInTheEmptyOne)
{
    const int rows = end();
    go(rows, GetParam().column);
    press(Qt::Key_Insert);
    EXPECT_EQ(end(), rows + 1) << said.toStdString();
}

TEST_P(Tables, RowsMoveByKeysWhereTheirOrderMeansSomething)
{
    // Below the last row, and so beside it in what it belongs to.
    go(end(), GetParam().column);
    paste(GetParam().row);
    const Plan two = plan();
    const int row = end() - 1;
    go(row, GetParam().column);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    if (GetParam().moves) {
        EXPECT_FALSE(plan() == two) << said.toStdString();
        ASSERT_TRUE(grid->activeCell());
        EXPECT_EQ(grid->activeCell()->row, row - 1);
        undo();
    } else {
        EXPECT_FALSE(said.isEmpty());
    }
    EXPECT_TRUE(plan() == two);
}

TEST_P(Tables, TheEmptyRowIsNoneYet)
{
    go(end(), GetParam().column);
    press(Qt::Key_Delete);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_TRUE(said.contains(QStringLiteral("empty"))) << said.toStdString();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(plan() == before);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(grid->activeCell()->row, end() - 1); // the last row is the last one that holds cells
}

TEST_P(Tables, ACopiedRowCanBePastedBelow)
{
    const int rows = end();
    const int row = rows - 1;
    go(row, GetParam().column);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    go(rows, 0);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(end(), rows + 1) << said.toStdString();
    const QStringList copy = texts(rows);
    const QStringList like = texts(row);
    for (int column = GetParam().named ? 1 : 0; column < copy.size(); ++column) {
        if (model().readOnlyReason(row, column).isEmpty()) {
            EXPECT_EQ(copy[column], like[column]) << model().columnAt(column).title.toStdString();
        }
    }
}

/// Tables of the later pages, of which some name their rows by what must not be there twice.
struct CopiedTable {
    const char *name;
    GridView &(*grid)(MainWindow &window);
    bool takesRows = true;
};

std::ostream &operator<<(std::ostream &out, const CopiedTable &table)
{
    return out << table.name;
}

template<typename PageType> PageType &shownPage(MainWindow &window, PageId id)
{
    window.showPage(id);
    return *window.findChild<PageType *>();
}

const CopiedTable kCopiedTables[] = {
    {"Profiles",
     [](MainWindow &window) -> GridView & {
         return shownPage<UsersPage>(window, kUsersPage).profiles();
     }},
    {"Registries",
     [](MainWindow &window) -> GridView & {
         auto &page = shownPage<KubernetesPage>(window, kKubernetesPage);
         page.showView(KubernetesPage::View::Images);
         return page.registryGrid();
     }},
    {"Images",
     [](MainWindow &window) -> GridView & {
         auto &page = shownPage<KubernetesPage>(window, kKubernetesPage);
         page.showView(KubernetesPage::View::Images);
         return page.imageGrid();
     }},
    {"Offers",
     [](MainWindow &window) -> GridView & {
         auto &page = shownPage<CostPage>(window, PageId::Cost);
         page.showView(CostPage::View::Prices);
         return page.offerGrid();
     }},
    {"Prices",
     [](MainWindow &window) -> GridView & {
         auto &page = shownPage<CostPage>(window, PageId::Cost);
         page.showView(CostPage::View::Prices);
         return page.priceGrid();
     },
     false}};

class CopiedRows : public test::Workbench, public testing::WithParamInterface<CopiedTable> {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
};

std::string nameOfCopiedTable(const testing::TestParamInfo<CopiedTable> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(All, CopiedRows, testing::ValuesIn(kCopiedTables), nameOfCopiedTable);

TEST_P(CopiedRows, ChangeNothingWhereTheyStandAndAreCopiesBelow)
{
    GridView &grid = GetParam().grid(*window);
    settle();
    const GridModel &model = *grid.model();
    const Plan before = window->document().plan();
    grid.selectCell(0, 0);
    grid.table()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(window->document().plan() == before);
    EXPECT_FALSE(window->document().undoStack().canUndo());
    if (!GetParam().takesRows)
        return;
    const int rows = model.endOfRows();
    grid.selectCell(0, 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    grid.selectCell(rows, 0);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(model.endOfRows(), rows + 1);
}

class TablesOfOthers : public test::Workbench {
protected:
    TablesOfOthers() : Workbench(PageId::Growth) {}
};

/// Rows that follow from another page say where they are made.
TEST_F(TablesOfOthers, SayWhereTheirRowsAreMade)
{
    auto &page = *window->findChild<GrowthPage *>();
    const QList<GridView *> scenarios = page.scenarios().grids();
    for (GridView *grid : {&page.ratesGrid(), scenarios[1], scenarios[2]}) {
        const Result<> refused = grid->model()->checkRows(DeleteRows{{0}});
        ASSERT_FALSE(refused.ok());
        EXPECT_TRUE(refused.error().message.contains(QStringLiteral("there")) ||
                    refused.error().message.contains(QStringLiteral("under")))
            << refused.error().message.toStdString();
    }
}

/// ACME has one room: how to get on is said in words of the window.
TEST_F(TablesOfOthers, AWayForCablesNeedsTwoRooms)
{
    CableWaySheet ways(window->document(), nullptr);
    ways.present(plan());
    const auto refusal = ways.refusalOf({{ways.endOfRows(), CableWaySheet::kLength, 40.0}});
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->error.message.contains(QStringLiteral("choose both")))
        << refusal->error.message.toStdString();
}

} // namespace
} // namespace kf
