// SPDX-License-Identifier: GPL-3.0-or-later
// ACME's hall built from nothing, by keyboard and by mouse: each gesture is one undo step.
#include "core/topology/topology_walk.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/topology/fill_dialog.h"
#include "ui/pages/topology/sheets_dialog.h"

#include <QListView>
#include <QPushButton>
#include <QTabWidget>

namespace kf {
namespace {

class AcmeJourney : public RoomTest {
protected:
    AcmeJourney()
    {
        // 256 GPUs at every hour, which is 32 systems of 8; nothing stands anywhere.
        Plan empty = test::roomPlan({0, 0, 0});
        empty.topology = {};
        empty.catalog = {};
        empty.settings.policy.systems.insert(QStringLiteral("h100-sxm5-80"),
                                             QStringLiteral("dgx-h100"));
        Group group;
        group.id = QStringLiteral("train");
        group.name = group.id;
        group.accelerator = QStringLiteral("h100-sxm5-80");
        Hours hours;
        hours.fill(256.0);
        group.demand.insert(empty.demand.dayTypes.first().id, hours);
        empty.demand.groups.append(group);
        document.start(empty);
    }

    /// So many more undo steps than the last time, each with words for the menu.
    void expectSteps(int more, const char *after)
    {
        steps += more;
        EXPECT_EQ(undoStack().count(), steps) << after << ": " << told.toStdString();
        EXPECT_FALSE(undoStack().undoText().isEmpty()) << after;
        steps = undoStack().count();
    }

    void push(const QWidget &parent, const char *text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->isVisible() &&
                button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << text;
    }

    /// Types into a cell of a sheet.
    static void fillCell(GridView &grid, int row, int column, const char *text)
    {
        grid.selectCell(row, column);
        grid.table()->setFocus();
        QTest::keyClicks(grid.table(), QString::fromLatin1(text).left(1));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text).mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    /// What is carried goes to that rack and unit by arrow keys, and is let go with Enter.
    void carryTo(const char *rack, double u)
    {
        const int cell = room().layoutOfRacks().cellOf(QString::fromLatin1(rack));
        while (room().carried().cell != cell)
            press(room().carried().cell < cell ? Qt::Key_Right : Qt::Key_Left);
        while (room().carried().u != u)
            press(room().carried().u < u ? Qt::Key_Up : Qt::Key_Down);
        press(Qt::Key_Return);
    }

    void pickFromCatalogue(const char *entry)
    {
        QLineEdit &search = page.catalogue().search();
        search.setFocus();
        search.clear();
        type(entry);
        press(Qt::Key_Return);
        EXPECT_TRUE(room().carried().isActive()) << entry << ": " << told.toStdString();
    }

    void buildRacks()
    {
        push(page, "Add a rack");
        expectSteps(1, "first rack");
        SheetsDialog sheets(context(), SheetsDialog::Tab::RackTypes, &page);
        sheets.show();
        QApplication::setActiveWindow(&sheets);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&sheets));
        GridView &types = sheets.grid(SheetsDialog::Tab::RackTypes);
        fillCell(types, 0, 2, "48");
        fillCell(types, 0, 5, "26");
        fillCell(types, 0, 8, "1300");
        auto *tabs = sheets.findChild<QTabWidget *>();
        tabs->setCurrentIndex(int(SheetsDialog::Tab::Feeds));
        for (int i = 0; i < 3; ++i)
            push(sheets, "Add");
        expectSteps(0, "nothing is taken before OK");
        push(sheets, "OK");
        expectSteps(1, "rack type and feeds");
        QApplication::setActiveWindow(&page);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    int steps = 0;
};

TEST_F(AcmeJourney, TheHallIsBuiltStepByStepAndEveryStepCanBeUndone)
{
    const Plan before = plan();
    buildRacks();
    EXPECT_EQ(plan().topology.rackTypes.first().heightU, 48);
    EXPECT_EQ(plan().topology.rackTypes.first().feeds.size(), 3);

    room().setFocus();
    room().stepRack(1);
    press(Qt::Key_F2);
    type("A{00}");
    press(Qt::Key_Return);
    expectSteps(1, "name of the rack");
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Insert);
    expectSteps(5, "a row of racks");
    const QList<RackCell> &cells = room().layoutOfRacks().cells;
    ASSERT_EQ(cells.size(), 6);
    EXPECT_EQ(room().drawnAt(0).name, QStringLiteral("A01"));
    EXPECT_EQ(room().drawnAt(5).name, QStringLiteral("A06"));
    const QByteArray first = cells[0].id.toLatin1();
    const QByteArray second = cells[1].id.toLatin1();
    const QByteArray last = cells[5].id.toLatin1();

    // Systems: one dragged from the catalogue, one placed by keys, the two of them copied.
    room().fit();
    dropFromCatalogue("dgx-h100", at(first, 3, 8));
    expectSteps(1, "system by mouse");
    room().selectRack(QString::fromLatin1(first));
    pickFromCatalogue("dgx-h100");
    carryTo(first, 13);
    expectSteps(1, "system by keys");
    EXPECT_EQ(deviceCount(first), 2);
    click(at(first, 3, 8));
    click(at(first, 13, 8), Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    click(at(second, 3));
    press(Qt::Key_V, Qt::ControlModifier);
    expectSteps(1, "systems copied");
    EXPECT_EQ(deviceCount(second), 2);
    EXPECT_EQ(room().selection().devices.size(), 2); // the copies, in the rack that is looked at
    EXPECT_EQ(room().selection().rack, QString::fromLatin1(second));

    press(Qt::Key_A, Qt::ControlModifier); // the rack's are selected: all of the room
    ASSERT_EQ(room().selection().devices.size(), 4);
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(room().selection().devices.size(), 4);
    press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type("dgx-h-{00}");
    press(Qt::Key_Return);
    expectSteps(1, "names by a pattern");

    pickFromCatalogue("qm9700");
    carryTo(last, 40);
    expectSteps(1, "switch");
    dropFromCatalogue("apc-ap8853", at(first, 30));
    expectSteps(1, "power strip");
    const Shared<PlacedDevice> strip =
        findRack(plan().topology, QString::fromLatin1(first))->devices.last();
    EXPECT_EQ(strip->device, QStringLiteral("apc-ap8853"));
    EXPECT_FALSE(strip->u); // it hangs at the side

    room().selectRack(QString::fromLatin1(second));
    press(Qt::Key_L, Qt::ControlModifier);
    expectSteps(1, "lock");
    press(Qt::Key_Delete);
    expectSteps(0, "a locked rack stays");
    EXPECT_TRUE(told.contains(QStringLiteral("A02"))) << told.toStdString();

    FillDialog fill(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    fill.show();
    ASSERT_TRUE(QTest::qWaitFor([&fill] { return !fill.alternatives().isEmpty(); }));
    ASSERT_TRUE(page.acceptFilling(fill.chosen()));
    expectSteps(1, "fill from forecast");
    EXPECT_GT(cells.size(), 6);

    const Plan after = plan();
    while (undoStack().canUndo())
        undoStack().undo();
    EXPECT_TRUE(plan() == before);
    while (undoStack().canRedo())
        undoStack().redo();
    EXPECT_TRUE(plan() == after);
}

} // namespace
} // namespace kf
