// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that lead to the import of groups, the way that undo goes back, and the list of keys.
#include "core/findings/findings.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/parts/segments.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>
#include <QTreeWidget>

namespace kf {
namespace {

class WaysTest : public test::Workbench {
protected:
    WaysTest() : Workbench(PageId::Demand) {}

    DemandPage &demand() { return page<DemandPage>(PageId::Demand); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    /// A sheet of one group that needs 3 GPUs in every hour.
    QString sheetFile()
    {
        QByteArray text = "Name,GPU,Zone";
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += ',' + QByteArray::number(hour) + ":00";
        text += "\nTrials,h100-sxm5-80,UTC";
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += ",3";
        QFile file(this->file("trials.csv"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
        return file.fileName();
    }

    bool hasTrials()
    {
        const auto &groups = plan().demand.groups;
        return std::any_of(groups.cbegin(), groups.cend(), [](const Shared<Group> &group) {
            return group->name == QLatin1StringView("Trials");
        });
    }

    /// Presses the button of the import dialog that opens next.
    static void takeAll()
    {
        onDialog<ImportDialog>([](ImportDialog &dialog) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.importButton().isEnabled(); }));
            QTest::mouseClick(&dialog.importButton(), Qt::LeftButton);
        });
    }

    void showDay(int index)
    {
        const auto buttons = demand().dayTypes().findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(index), Qt::LeftButton);
        settle();
    }
};

TEST_F(WaysTest, ASheetThatIsDroppedOnAnyPageIsImported)
{
    window->showPage(PageId::Overview);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sheetFile())});
    const QPoint place(10, 10);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    takeAll();
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &dropped);
    EXPECT_TRUE(QTest::qWaitFor([this] { return hasTrials(); }));
}

/// File managers propose to move a file; one that was moved they may take away.
TEST_F(WaysTest, ADroppedFileIsCopiedWhateverIsProposed)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sheetFile())});
    const Qt::DropActions both = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(10, 10), both, &data, Qt::LeftButton, Qt::ShiftModifier);
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    EXPECT_EQ(enter.dropAction(), Qt::CopyAction);
}

TEST_F(WaysTest, TheImportStandsInTheFileMenuAndIsFoundByItsName)
{
    QAction *import = action(QStringLiteral("Import\u2026"));
    ASSERT_NE(import, nullptr);
    EXPECT_FALSE(import->shortcut().isEmpty());
    bool isFound = false;
    onDialog<CommandPalette>([&isFound](CommandPalette &palette) {
        QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("import"));
        const QListWidget &found = *palette.findChild<QListWidget *>();
        isFound = found.count() > 0 && found.item(0)->text().contains(QStringLiteral("Import"));
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Escape);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(isFound);
}

TEST_F(WaysTest, AnEmptyDemandPageOffersTheImport)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    const test::Keyboard keys(demand());
    EXPECT_TRUE(keys.button("Import\u2026").isVisible());
}

TEST_F(WaysTest, UndoGoesBackToThePageTheDayTypeAndTheCell)
{
    GridView &grid = demand().grid();
    const int row = grid.model()->rowOfKey(QStringLiteral("vision"));
    showDay(1);
    const CellPlace typed{row, DemandModel::FirstHour + 7};
    grid.selectCell(typed.row, typed.column);
    type(grid, QStringLiteral("9"), Qt::Key_Return);
    settle();
    showDay(0);
    grid.selectCell(row + 1, DemandModel::FirstHour);
    type(grid, QStringLiteral("4"), Qt::Key_Return);
    settle();
    window->showPage(PageId::Storage);
    settle();

    press(Qt::Key_Z, Qt::ControlModifier); // the 4 on the weekday
    settle();
    EXPECT_EQ(window->currentPage(), PageId::Demand);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return grid.activeCell() == CellPlace{row + 1, DemandModel::FirstHour};
    }));
    EXPECT_TRUE(window->statusBar()->currentMessage().startsWith(QStringLiteral("Undone")))
        << window->statusBar()->currentMessage().toStdString();

    press(Qt::Key_Z, Qt::ControlModifier); // the 9 on the weekend
    settle();
    EXPECT_EQ(demand().dayTypes().chosen(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid.activeCell() == typed; }));

    window->showPage(PageId::Storage);
    press(Qt::Key_Y, Qt::ControlModifier);
    settle();
    EXPECT_EQ(window->currentPage(), PageId::Demand);
    EXPECT_EQ(demand().dayTypes().chosen(), 1);
}

TEST_F(WaysTest, UndoGoesBackToTheViewOfThePage)
{
    auto &growth = page<GrowthPage>(PageId::Growth);
    growth.showView(GrowthPage::View::Events);
    const auto count = plan().demand.events.size();
    const test::Keyboard keys(growth);
    keys.push("Add event");
    ASSERT_EQ(plan().demand.events.size(), count + 1);
    growth.showView(GrowthPage::View::Scenarios);
    window->showPage(PageId::Overview);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(plan().demand.events.size(), count);
    EXPECT_EQ(window->currentPage(), PageId::Growth);
    EXPECT_EQ(growth.view(), GrowthPage::View::Events);
}

/// The list is made from the table of rules: each stands in it once, with what can be done.
TEST_F(WaysTest, HelpListsEveryRuleOfFindings)
{
    QStringList rules;
    onDialog<ShortcutsDialog>([&](ShortcutsDialog &dialog) {
        ASSERT_EQ(dialog.list().topLevelItemCount(), 2); // ACME has findings, but not of all rules
        for (int i = 0; i < 2; ++i) {
            const QTreeWidgetItem *place = dialog.list().topLevelItem(i);
            for (int line = 0; line < place->childCount(); ++line) {
                rules.append(place->child(line)->text(0));
                EXPECT_FALSE(place->child(line)->text(1).isEmpty()) << qPrintable(rules.last());
            }
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    action(QStringLiteral("Rules of findings\u2026"))->trigger();
    EXPECT_EQ(rules.size(), qsizetype(findingRules().size()));
    EXPECT_EQ(QSet<QString>(rules.cbegin(), rules.cend()).size(), rules.size());
    EXPECT_TRUE(rules.contains(QStringLiteral("lend-over-nominal")));
}

TEST_F(WaysTest, TheListOfKeysHasMenusTablesAndPages)
{
    QStringList places;
    QStringList keys;
    onDialog<ShortcutsDialog>([&](ShortcutsDialog &dialog) {
        for (int i = 0; i < dialog.list().topLevelItemCount(); ++i) {
            const QTreeWidgetItem *place = dialog.list().topLevelItem(i);
            places.append(place->text(0));
            for (int line = 0; line < place->childCount(); ++line)
                keys.append(place->child(line)->text(0) + u' ' + place->child(line)->text(1));
        }
        QTest::keyClicks(&dialog.words(), QStringLiteral("fill down"));
        int shown = 0;
        for (int i = 0; i < dialog.list().topLevelItemCount(); ++i)
            shown += dialog.list().topLevelItem(i)->isHidden() ? 0 : 1;
        EXPECT_EQ(shown, 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    action(QStringLiteral("Keyboard shortcuts"))->trigger();
    EXPECT_TRUE(places.contains(QStringLiteral("Menu File"))) << places.join(u'|').toStdString();
    EXPECT_TRUE(places.contains(QStringLiteral("In every table")));
    EXPECT_TRUE(places.contains(QStringLiteral("On the page Topology")));
    EXPECT_TRUE(places.contains(QStringLiteral("In the room of racks")));
    EXPECT_TRUE(
        keys.contains(QStringLiteral("Right or ] The rack at the right, with Shift as well")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+D Fill down"))) << keys.join(u'|').toStdString();
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+S Save")));
}

} // namespace
} // namespace kf
