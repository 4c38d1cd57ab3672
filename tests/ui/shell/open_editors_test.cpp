// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed counts as typed: it is in what is saved, shown, written and printed. What
// cannot be taken keeps its editor open, and nothing happens behind it.
#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "core/project/plan_file.h"
#include "tests/ui/shell/workbench.h"
#include "ui/grid/cell_popup.h"
#include "ui/pages/components/components_page.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/cost/cost_sheets.h"
#include "ui/pages/cost/groups_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/pages/page_list.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/name_editor.h"
#include "ui/rack/room_view.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

namespace kf {
namespace {

class OpenEditors;

/// One kind of editor: how it is opened in the page in front, and what the plan holds there.
struct EditorKind {
    const char *name;
    PageId page;
    std::function<void(OpenEditors &)> open;
    QString right; ///< typed over what it held
    QString wrong; ///< cannot be taken; empty: everything can
    std::function<QString(OpenEditors &)> held;
};

void PrintTo(const EditorKind &kind, std::ostream *out)
{
    *out << kind.name;
}

class OpenEditors : public test::Workbench, public testing::WithParamInterface<EditorKind> {
protected:
    OpenEditors()
    {
        path = file("open.kfplan");
        EXPECT_TRUE(savePlan(plan(), path, catalog.zones()).ok());
        EXPECT_TRUE(openFile(path));
    }

    /// Opens the editor of this kind and types, without an end.
    void start(const QString &text)
    {
        window->showPage(GetParam().page);
        settle();
        GetParam().open(*this);
        settle();
        typeHere(text);
    }

    static void typeHere(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    QByteArray bytes() const
    {
        QFile opened(path);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }

    QString held() { return GetParam().held(*this); }
    Plan onDisk() { return loadPlan(path, catalog.zones()).value(); }

public:
    template<typename PageType> PageType &shown() { return *window->findChild<PageType *>(); }
    const Plan &thePlan() { return plan(); }

    /// As if a person had done that elsewhere in the window.
    void change(const PlanDocument::Change &change)
    {
        EXPECT_TRUE(window->document().edit(QStringLiteral("change"), change).ok());
        settle();
    }

    GridView *grid = nullptr;
    CellPlace cell;
    QString row; ///< the key of its row, which a choice can move
    QString path;
};

/// The first cell of that kind that can be edited.
CellPlace firstCell(const GridModel &model, CellKind kind)
{
    for (int row = 0; row < model.endOfRows(); ++row) {
        for (int column = 0; !model.bandAt(row) && column < model.columnCount(); ++column) {
            if (model.columnAt(column).kind == kind && model.readOnlyReason(row, column).isEmpty())
                return {row, column};
        }
    }
    ADD_FAILURE() << "no cell that can be edited";
    return {};
}

void goToFirst(OpenEditors &test, GridView &grid, CellKind kind)
{
    test.grid = &grid;
    test.cell = firstCell(*grid.model(), kind);
    test.row = grid.model()->keyOfRow(test.cell.row);
    grid.selectCell(test.cell.row, test.cell.column);
    grid.table()->setFocus();
}

QString heldInCell(OpenEditors &test)
{
    const GridModel &model = *test.grid->model();
    return model.editedText(model.rowOfKey(test.row), test.cell.column);
}

GridView &demandGrid(OpenEditors &test)
{
    return test.shown<DemandPage>().grid();
}

GridView &growthGrid(OpenEditors &test, GrowthPage::View view, int scenarioGrid = 0)
{
    auto &page = test.shown<GrowthPage>();
    page.showView(view);
    page.scenarios().showSheet(scenarioGrid);
    return view == GrowthPage::View::Groups   ? page.ratesGrid()
           : view == GrowthPage::View::Events ? page.eventsGrid()
                                              : *page.scenarios().grids()[scenarioGrid];
}

EditorKind numberCell(const char *name,
                      PageId page,
                      GridView &(*gridOf)(OpenEditors &),
                      CellKind kind = CellKind::Number)
{
    const auto open = [gridOf, kind](OpenEditors &test) {
        goToFirst(test, gridOf(test), kind);
    };
    return {name, page, open, QStringLiteral("7"), QStringLiteral("abc"), heldInCell};
}

void openNote(OpenEditors &test)
{
    goToFirst(test, demandGrid(test), CellKind::Number);
    QTest::keyClick(test.grid->table(), Qt::Key_F2, Qt::ShiftModifier);
}

void openRackName(OpenEditors &test)
{
    auto &room = test.shown<TopologyPage>().room();
    room.selectRack(QStringLiteral("a01"));
    room.setFocus();
    QTest::keyClick(&room, Qt::Key_F2);
}

const Id kPlacedGroup = QStringLiteral("research");

/// A line on a page beside its sheet: why a group runs where it does.
void openReason(OpenEditors &test)
{
    test.change([](Plan plan) {
        return explainPlace(std::move(plan), kPlacedGroup, QStringLiteral("agreed"));
    });
    auto &page = test.shown<CostPage>();
    page.showView(CostPage::View::Groups);
    const int row = page.placeGrid().model()->rowOfKey(kPlacedGroup + QStringLiteral(" 0"));
    page.placeGrid().selectCell(row, PlaceSheet::WhereColumn);
    QLineEdit &reason = page.groupsView().reason();
    ASSERT_TRUE(QTest::qWaitFor([&reason] { return reason.isVisible(); }));
    reason.setFocus();
    reason.selectAll();
}

/// A choice of a page's tools that takes words of one's own.
void openRelease(OpenEditors &test)
{
    for (auto *box : test.shown<ComponentsPage>().findChildren<QComboBox *>()) {
        if (box->accessibleName() != QStringLiteral("Release"))
            continue;
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
    }
}

void openMonth(OpenEditors &test)
{
    auto &page = test.shown<DemandPage>();
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QStringLiteral("Year ahead"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *line = page.findChild<MonthBar *>()->line();
    line->setFocus();
    line->selectAll();
}

const EditorKind kKinds[] = {
    numberCell("CellOfTheDemandSheet", PageId::Demand, demandGrid),
    numberCell("CellOfAStorageDataset",
               PageId::Storage,
               [](OpenEditors &test) -> GridView & { return test.shown<StoragePage>().grid(); }),
    numberCell(
        "CellOfAGroupThatGrows",
        PageId::Growth,
        [](OpenEditors &test) -> GridView & { return growthGrid(test, GrowthPage::View::Groups); },
        CellKind::Share),
    numberCell(
        "CellOfAnEvent",
        PageId::Growth,
        [](OpenEditors &test) -> GridView & { return growthGrid(test, GrowthPage::View::Events); }),
    numberCell("CellOfAScenario",
               PageId::Growth,
               [](OpenEditors &test) -> GridView & {
                   return growthGrid(test, GrowthPage::View::Scenarios);
               }),
    {"Choice",
     PageId::Demand,
     [](OpenEditors &test) { goToFirst(test, demandGrid(test), CellKind::Choice); },
     QStringLiteral("Explor"),
     QStringLiteral("nothing like it"),
     heldInCell},
    {"Note",
     PageId::Demand,
     openNote,
     QStringLiteral("measured"),
     {},
     [](OpenEditors &test) {
         return test.grid->model()->noteAt(test.cell.row, test.cell.column);
     }},
    {"ReasonBesideASheet",
     PageId::Cost,
     openReason,
     QStringLiteral("near the lab"),
     {},
     [](OpenEditors &test) {
         return decisionAt(test.thePlan(), pathOfPlace(kPlacedGroup));
     }},
    {"ReleaseOfThePlatform",
     kComponentsPage,
     openRelease,
     QStringLiteral("26.09"),
     {},
     [](OpenEditors &test) {
         return test.thePlan().platform.components.release.value_or(QString());
     }},
    {"NameOfARack",
     PageId::Topology,
     openRackName,
     QStringLiteral("left"),
     QStringLiteral(" "),
     [](OpenEditors &test) {
         return test.thePlan().topology.sites[0].rooms[0].rows[0].racks[0]->name.value_or(
             QString());
     }},
};

std::string nameOfKind(const testing::TestParamInfo<EditorKind> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Kinds, OpenEditors, testing::ValuesIn(kKinds), nameOfKind);

TEST_P(OpenEditors, WhatIsBeingTypedIsSaved)
{
    start(GetParam().right);
    key(Qt::Key_S);
    EXPECT_TRUE(held().contains(GetParam().right)) << held().toStdString();
    EXPECT_TRUE(onDisk() == plan());
    EXPECT_FALSE(window->isWindowModified());
    ASSERT_TRUE(openFile(path));
    settle();
    EXPECT_TRUE(held().contains(GetParam().right));
}

TEST_P(OpenEditors, AnotherPageShowsWhatWasBeingTyped)
{
    start(GetParam().right);
    key(Qt::Key_1);
    EXPECT_EQ(window->currentPage(), kf::pages()[0].id);
    EXPECT_TRUE(held().contains(GetParam().right)) << held().toStdString();
}

TEST_P(OpenEditors, ClosingAsksAboutWhatIsBeingTyped)
{
    start(GetParam().right);
    onDialog<QMessageBox>([](QMessageBox &box) {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text().contains(QStringLiteral("Save")))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    EXPECT_FALSE(window->close()); // but as soon as it is saved
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window->isVisible(); }));
    EXPECT_TRUE(onDisk() == plan());
    EXPECT_TRUE(held().contains(GetParam().right)) << held().toStdString();
}

TEST_P(OpenEditors, AWrongEntryStaysOpenAndNothingIsSavedBehindIt)
{
    if (GetParam().wrong.isEmpty())
        return;
    const QByteArray before = bytes();
    start(GetParam().wrong);
    const QPointer<QWidget> editor = QApplication::focusWidget();
    key(Qt::Key_S);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(QApplication::focusWidget(), editor.data());
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
    key(Qt::Key_Escape, Qt::NoModifier); // given up, it no longer stands in the way
    EXPECT_TRUE(editor == nullptr || !editor->isVisible());
    key(Qt::Key_1);
    EXPECT_EQ(window->currentPage(), kf::pages()[0].id);
}

TEST_P(OpenEditors, AWrongEntryKeepsThePageAndTheWindow)
{
    if (GetParam().wrong.isEmpty())
        return;
    start(GetParam().wrong);
    const QPointer<QWidget> editor = QApplication::focusWidget();
    key(Qt::Key_1);
    EXPECT_EQ(window->currentPage(), GetParam().page);
    auto *navigator = window->findChild<Navigator *>();
    QTest::mouseClick(navigator->viewport(),
                      Qt::LeftButton,
                      {},
                      navigator->visualItemRect(navigator->item(0)).center());
    EXPECT_EQ(window->currentPage(), GetParam().page);
    EXPECT_EQ(navigator->selectedItems(), QList{navigator->item(int(pageIndex(GetParam().page)))});
    window->jumpTo(QStringLiteral("findings"));
    EXPECT_EQ(window->currentPage(), GetParam().page);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
}

class OpenCell : public OpenEditors {};
INSTANTIATE_TEST_SUITE_P(Demand, OpenCell, testing::Values(kKinds[0]), nameOfKind);

TEST_P(OpenCell, UndoTakesBackWhatIsBeingTyped)
{
    window->showPage(PageId::Demand);
    goToFirst(*this, demandGrid(*this), CellKind::Number);
    typeHere(QStringLiteral("5"));
    key(Qt::Key_Return, Qt::NoModifier);
    goToFirst(*this, demandGrid(*this), CellKind::Number);
    typeHere(QStringLiteral("77"));
    for (QAction *each : window->allActions()) {
        if (each->text().startsWith(QStringLiteral("&Undo")))
            each->trigger();
    }
    settle();
    EXPECT_EQ(held(), QStringLiteral("5"));
}

TEST_P(OpenCell, AnExportHoldsWhatIsBeingTyped)
{
    start(QStringLiteral("7777"));
    onDialog<QFileDialog>([this](QFileDialog &dialog) {
        dialog.selectFile(folder.path());
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    bool isThere = false;
    QDirIterator files(
        folder.path(), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile csv(files.next());
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
        isThere = isThere || csv.readAll().contains("7777");
    }
    EXPECT_TRUE(isThere);
}

TEST_P(OpenCell, AnotherDayTypeIsShownOnlyWhenTheEntryIsTaken)
{
    start(QStringLiteral("abc"));
    auto *days = shown<DemandPage>().findChildren<Segments *>().first();
    const QList<QAbstractButton *> buttons = days->findChildren<QAbstractButton *>();
    ASSERT_GE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(days->chosen(), 0);
    EXPECT_TRUE(grid->isEditing());
    EXPECT_TRUE(grid->isAncestorOf(QApplication::focusWidget()));
}

TEST_P(OpenCell, ACommandOfTheMenuComesAfterTheEntry)
{
    start(QStringLiteral("77"));
    QMenu menu;
    grid->fillMenu(menu);
    for (QAction *each : menu.actions()) {
        if (each->text().startsWith(QStringLiteral("&Copy\t")))
            each->trigger();
    }
    EXPECT_FALSE(grid->isEditing());
    EXPECT_EQ(held(), QStringLiteral("77"));
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), QStringLiteral("77"));
}

TEST_P(OpenCell, ACommandOfThePageComesAfterTheEntry)
{
    window->showPage(PageId::Growth);
    settle();
    goToFirst(*this, growthGrid(*this, GrowthPage::View::Events), CellKind::Number);
    const auto events = plan().demand.events.size();
    typeHere(QStringLiteral("7"));
    for (auto *button : shown<GrowthPage>().findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Add eve&nt")) {
            button->click(); // as its mnemonic does, which leaves the keyboard where it is
            break;
        }
    }
    ASSERT_EQ(plan().demand.events.size(), events + 1);
    window->document().undoStack().undo();
    EXPECT_EQ(held(), QStringLiteral("7"));
}

TEST_P(OpenCell, ATypedMonthIsLookedAtBeforeThePageIsLeft)
{
    window->showPage(PageId::Demand);
    settle();
    openMonth(*this);
    typeHere(QStringLiteral("18"));
    key(Qt::Key_1);
    EXPECT_EQ(shown<DemandPage>().findChild<MonthBar *>()->month(), 18);
}

} // namespace
} // namespace kf
