// SPDX-License-Identifier: GPL-3.0-or-later
// Things of the plan are found by words, from every page, and gone to one after the other.
#include "core/topology/topology_walk.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/room_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/plan_find.h"

#include <QLineEdit>
#include <QListWidget>

namespace kf {
namespace {

class FindInPlan : public test::Workbench {
protected:
    RoomView &room() { return page<TopologyPage>(PageId::Topology).room(); }

    void typeInFind(const char *words, int key)
    {
        onDialog<FindDialog>([words, key](FindDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            QTest::keyClicks(line, QString::fromLatin1(words));
            QTest::keyClick(line, Qt::Key(key));
        });
    }
};

TEST_F(FindInPlan, ARackIsFoundFromAnotherPageAndTheNextByF3)
{
    window->showPage(PageId::Overview);
    typeInFind("rack", Qt::Key_Return);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->currentPage(), PageId::Topology);
    const Id first = room().selection().rack;
    EXPECT_FALSE(first.isEmpty());
    activate();
    QTest::keyClick(window.get(), Qt::Key_F3);
    EXPECT_NE(room().selection(), RoomSelection());
    const RoomSelection second = room().selection();
    QTest::keyClick(window.get(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_NE(room().selection(), second);
    EXPECT_EQ(room().selection().rack, first);
}

TEST_F(FindInPlan, OnThePageOnlyItsThingsAreFound)
{
    room().setFocus();
    const QString group = plan().demand.groups.first()->name;
    onDialog<FindDialog>([&group](FindDialog &dialog) {
        auto *line = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(line, group);
        EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 0);
        QTest::keyClick(line, Qt::Key_Escape);
    });
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), PageId::Topology);
}

TEST_F(FindInPlan, ThePaletteGoesToADevice)
{
    window->showPage(PageId::Overview);
    Id wanted;
    QString name;
    forEachDevice(plan().topology, [&](const Rack &, const PlacedDevice &device) {
        wanted = device.id;
        name = device.name.value_or(device.id);
    });
    onDialog<CommandPalette>([&name](CommandPalette &palette) {
        auto *words = palette.findChild<QLineEdit *>();
        QTest::keyClicks(words, name);
        QTest::keyClick(words, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->currentPage() == PageId::Topology; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return room().selection().devices.contains(wanted); }));
}

} // namespace
} // namespace kf
