// SPDX-License-Identifier: GPL-3.0-or-later
// A site from an empty plan in a whole window: two rooms, two rack types with 2N feeds, strips on
// their feeds, 16 systems, switches, storage, months, a loss and the drawing. Once by keyboard
// alone, once by mouse alone.
#include "core/topology/topology_walk.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/topology/add_racks_dialog.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/rack_panel.h"
#include "ui/pages/topology/rack_type_dialog.h"
#include "ui/pages/topology/rack_type_fields.h"
#include "ui/pages/topology/service_dialog.h"
#include "ui/pages/topology/strips_dialog.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/floor_view.h"
#include "ui/rack/room_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QToolButton>

#include <array>

namespace kf {

namespace {

/// Of the two rack types.
constexpr std::array kFeeds = {"2N, 2 \u00d7 63 A, 400 V three-phase",
                               "2N, 2 \u00d7 32 A, 400 V three-phase"};

class HallJourney : public test::Workbench {
protected:
    HallJourney() : keys(*window)
    {
        keys.press(Qt::Key_N, Qt::ControlModifier);
        EXPECT_TRUE(plan().topology.sites.isEmpty());
        window->showPage(PageId::Topology);
        settle();
    }

    TopologyPage &page() { return *window->findChild<TopologyPage *>(); }
    RoomView &room() { return page().room(); }

    QList<Id> racksOf(int hall)
    {
        QList<Id> ids;
        for (const Row &row : plan().topology.sites[0].rooms[hall].rows) {
            for (const Shared<Rack> &rack : row.racks)
                ids.append(rack->id);
        }
        return ids;
    }

    int countOf(const char *device)
    {
        int count = 0;
        forEachDevice(plan().topology, [&](const Rack &, const PlacedDevice &placed) {
            count += placed.device == QLatin1String(device) ? 1 : 0;
        });
        return count;
    }

    /// The tool button of the page with that text.
    QToolButton &tool(const char *text)
    {
        for (QToolButton *each : page().findChildren<QToolButton *>()) {
            if (each->isVisible() && each->text() == QLatin1String(text))
                return *each;
        }
        ADD_FAILURE() << "no tool " << text;
        return *page().findChild<QToolButton *>();
    }

    QComboBox &choice(const char *name)
    {
        for (QComboBox *each : page().findChildren<QComboBox *>()) {
            if (each->isVisible() && each->accessibleName() == QLatin1String(name))
                return *each;
        }
        ADD_FAILURE() << "no choice " << name;
        return *page().findChild<QComboBox *>();
    }

    static QAction *lineOf(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        ADD_FAILURE() << "no line " << text.toStdString();
        return menu.actions().first();
    }

    /// Nothing of what was built is missing.
    void expectTheHall()
    {
        const Topology &topology = plan().topology;
        ASSERT_EQ(topology.sites.size(), 1);
        ASSERT_EQ(topology.sites[0].rooms.size(), 2);
        EXPECT_EQ(topology.rackTypes.size(), 2);
        for (const RackType &type : topology.rackTypes) {
            EXPECT_EQ(type.redundancy, Redundancy::TwoN);
            EXPECT_EQ(type.feeds.size(), 2);
        }
        EXPECT_EQ(racksOf(0).size(), 8);
        EXPECT_EQ(racksOf(1).size(), 1);
        EXPECT_EQ(countOf("dgx-h100"), 16);
        EXPECT_EQ(countOf("qm9700"), 1);
        EXPECT_EQ(countOf("ddn-ai400x2"), 1);
        const Rack &first = *findRack(topology, racksOf(0).first());
        QStringList feeds;
        for (const Shared<PlacedDevice> &device : first.devices) {
            if (!device->u && device->feeds)
                feeds += *device->feeds;
        }
        EXPECT_EQ(feeds,
                  (QStringList{topology.rackTypes[0].feeds[0].name,
                               topology.rackTypes[0].feeds[1].name}));
        bool comesLater = false;
        forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
            comesLater = comesLater || placed.inServiceMonth > 0;
        });
        EXPECT_TRUE(comesLater);
    }

    test::Keyboard keys;
};

class HallByKeys : public HallJourney {
protected:
    /// Opens the menu of a tool button and chooses a line by arrows.
    void menu(const char *button, const char *line)
    {
        keys.reach(tool(button));
        QTimer::singleShot(0, window.get(), [line] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            choose(*menu, QString::fromUtf8(line));
        });
        keys.press(Qt::Key_Space);
        activate();
    }

    static void choose(QMenu &menu, const QString &line)
    {
        const QAction *wanted = lineOf(menu, line);
        for (int i = 0; i < menu.actions().size() && menu.activeAction() != wanted; ++i)
            QTest::keyClick(&menu, Qt::Key_Down);
        EXPECT_EQ(menu.activeAction(), wanted);
        QTest::keyClick(&menu, Qt::Key_Return);
    }

    /// The Menu key, and a line of what it opens.
    void contextMenu(const char *line)
    {
        const QPoint at = room().rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, room().mapToGlobal(at));
        QApplication::sendEvent(&room(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        choose(*menu, QString::fromUtf8(line));
        activate();
    }

    void makeTypes()
    {
        onDialog<RackTypeDialog>([](RackTypeDialog &dialog) {
            const test::Keyboard inside(dialog);
            test::Keyboard::activate(&dialog);
            for (int type = 0; type < 2; ++type) {
                if (type > 0 || dialog.draft().topology.rackTypes.isEmpty())
                    inside.push("New");
                inside.reach(dialog.fields().name());
                inside.press(Qt::Key_A, Qt::ControlModifier);
                inside.type(type == 0 ? QStringLiteral("Compute") : QStringLiteral("Network"));
                inside.press(Qt::Key_Return);
                inside.reach(dialog.presets());
                inside.press(Qt::Key_Home);
                const QString wanted = QString::fromUtf8(kFeeds.at(std::size_t(type)));
                for (int i = 0; i < dialog.presets().count() &&
                                !dialog.presets().currentText().startsWith(wanted);
                     ++i)
                    inside.press(Qt::Key_Down);
                EXPECT_TRUE(dialog.presets().currentText().startsWith(wanted));
            }
            inside.push("OK");
        });
        menu("Racks", "Rack types\u2026");
        ASSERT_EQ(plan().topology.rackTypes.size(), 2);
    }

    void addRacks(int count, int downTo, const char *type)
    {
        onDialog<AddRacksDialog>([=](AddRacksDialog &dialog) {
            const test::Keyboard inside(dialog);
            test::Keyboard::activate(&dialog);
            auto *kinds = dialog.findChild<QComboBox *>();
            inside.reach(*kinds);
            inside.press(Qt::Key_Home);
            for (int i = 0; i < kinds->count() && kinds->currentText() != QLatin1String(type); ++i)
                inside.press(Qt::Key_Down);
            inside.reach(*dialog.findChild<QSpinBox *>());
            inside.press(Qt::Key_A, Qt::ControlModifier);
            inside.type(QString::number(count));
            inside.reach(dialog.where());
            inside.press(Qt::Key_Home);
            for (int i = 0; i < downTo; ++i)
                inside.press(Qt::Key_Down);
            inside.press(Qt::Key_Return);
        });
        menu("Racks", "Add row of racks\u2026");
    }

    void place(const char *device, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            keys.reach(page().catalogue().search());
            keys.press(Qt::Key_A, Qt::ControlModifier);
            keys.type(QString::fromLatin1(device));
            keys.press(Qt::Key_Return);
            ASSERT_TRUE(room().carried().isActive()) << device;
            keys.press(Qt::Key_Return);
            settle();
        }
    }

    void goToTheFirstRack()
    {
        keys.reach(room());
        for (int i = 0; i < 20 && room().selection().rack != racksOf(0).first(); ++i)
            keys.press(Qt::Key_BracketLeft);
        ASSERT_EQ(room().selection().rack, racksOf(0).first());
    }

    /// Two systems in the first rack, copied into the seven others.
    void fillTheRow()
    {
        goToTheFirstRack();
        place("dgx-h100", 2);
        keys.reach(room());
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.press(Qt::Key_C, Qt::ControlModifier);
        for (int i = 1; i < 8; ++i) {
            keys.press(Qt::Key_BracketRight);
            keys.press(Qt::Key_V, Qt::ControlModifier);
            settle();
        }
    }

    void hangStrips()
    {
        goToTheFirstRack();
        onDialog<StripsDialog>([](StripsDialog &dialog) {
            test::Keyboard::activate(&dialog);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        contextMenu("Strips, one on each feed\u2026");
        settle();
    }

    /// A device of the last rack comes with month 6.
    void letItComeLater()
    {
        keys.reach(room());
        keys.press(Qt::Key_Up);
        ASSERT_FALSE(room().selection().devices.isEmpty());
        keys.reach(page().selectionPanel().deviceFields().from());
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(QStringLiteral("6"));
        keys.press(Qt::Key_Return);
        settle();
    }

    void loseAFeed()
    {
        const QComboBox &loss = choice("Lost feed");
        keys.reach(loss);
        keys.press(Qt::Key_Down);
        settle();
        EXPECT_GT(loss.currentIndex(), 0);
        EXPECT_FALSE(room().loss() == RoomLoss());
        keys.press(Qt::Key_Up);
    }

    void draw()
    {
        onDialog<QFileDialog>([this](QFileDialog &dialog) {
            const test::Keyboard inside(dialog);
            test::Keyboard::activate(&dialog);
            inside.reach(*dialog.findChild<QLineEdit *>());
            inside.press(Qt::Key_A, Qt::ControlModifier);
            inside.type(file("hall.svg"));
            inside.press(Qt::Key_Return);
        });
        menu("Drawing", "Export as SVG\u2026");
        settle();
        EXPECT_TRUE(QFile::exists(file("hall.svg")));
    }
};

class HallByMouse : public HallJourney {
protected:
    static void click(QWidget &widget, const QPoint &at)
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
    }
    static void click(QWidget &widget) { click(widget, widget.rect().center()); }

    static void push(const QWidget &root, const char *text)
    {
        for (QPushButton *each : root.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == QLatin1String(text))
                return click(*each);
        }
        ADD_FAILURE() << "no button " << text;
    }

    static void clickLine(QMenu &menu, const QString &line)
    {
        click(menu, menu.actionGeometry(lineOf(menu, line)).center());
    }

    void menu(const char *button, const char *line)
    {
        QTimer::singleShot(0, window.get(), [line] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            clickLine(*menu, QString::fromUtf8(line));
        });
        click(tool(button));
        activate();
    }

    void contextMenu(const QPoint &at, const char *line)
    {
        QTest::mouseClick(room().viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, room().viewport()->mapToGlobal(at));
        QApplication::sendEvent(room().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        clickLine(*menu, QString::fromUtf8(line));
        activate();
    }

    /// Opens a choice and clicks on the entry with that text.
    static void pick(QComboBox &box, const QString &text)
    {
        int index = -1;
        for (int i = 0; i < box.count(); ++i)
            index = box.itemText(i).contains(text) && index < 0 ? i : index;
        ASSERT_GE(index, 0) << text.toStdString();
        click(box);
        QAbstractItemView &list = *box.view();
        ASSERT_TRUE(QTest::qWaitFor([&list] { return list.isVisible(); }));
        const QModelIndex entry = box.model()->index(index, box.modelColumn());
        list.scrollTo(entry);
        QTest::mouseMove(list.viewport(), list.visualRect(entry).center());
        QCoreApplication::processEvents(); // the list follows the pointer
        click(*list.viewport(), list.visualRect(entry).center());
        EXPECT_TRUE(QTest::qWaitFor([&] { return box.currentIndex() == index; }));
    }

    /// Clicks on the arrow of a box until it shows `value`.
    static void spin(QSpinBox &box, int value)
    {
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        for (int i = 0; i < 1000 && box.value() != value; ++i) {
            const QStyle::SubControl arrow =
                box.value() < value ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
            const QPoint at =
                box.style()->subControlRect(QStyle::CC_SpinBox, &option, arrow, &box).center();
            click(box, at);
        }
        EXPECT_EQ(box.value(), value);
    }

    static void pressOk(QDialog &dialog)
    {
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        click(*buttons->button(QDialogButtonBox::Ok));
    }

    /// Drags what the search finds first into the room.
    void dropAt(const char *device, const QPoint &point)
    {
        CatalogueModel &model = page().catalogue().model();
        int row = 0;
        while (row < model.rowCount() && model.deviceAt(row) != QLatin1String(device))
            ++row;
        ASSERT_LT(row, model.rowCount()) << device;
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(row)}));
        QWidget *viewport = room().viewport();
        QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
        QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &drop);
        settle();
    }

    QPoint at(const Id &rack, double u, double height)
    {
        return room().viewportBox(rack, u, height).center();
    }

    void makeTypes()
    {
        onDialog<RackTypeDialog>([](RackTypeDialog &dialog) {
            for (const char *feeds : kFeeds) {
                if (feeds != kFeeds[0] || dialog.draft().topology.rackTypes.isEmpty())
                    push(dialog, "New");
                pick(dialog.presets(), QString::fromUtf8(feeds));
            }
            pressOk(dialog);
        });
        menu("Racks", "Rack types\u2026");
        ASSERT_EQ(plan().topology.rackTypes.size(), 2);
    }

    /// So many racks into a room, of the type with the same number.
    void addRacks(int count, int index)
    {
        const Room &hall = plan().topology.sites[0].rooms[index];
        const QString where = hall.name.value_or(hall.id);
        onDialog<AddRacksDialog>([=](AddRacksDialog &dialog) {
            auto *kinds = dialog.findChild<QComboBox *>();
            pick(*kinds, kinds->itemText(index));
            spin(*dialog.findChild<QSpinBox *>(), count);
            pick(dialog.where(), where);
            pressOk(dialog);
        });
        menu("Racks", "Add row of racks\u2026");
        settle();
    }

    void letItComeLater(const QPoint &device)
    {
        onDialog<ServiceDialog>([](ServiceDialog &dialog) {
            spin(*dialog.findChild<QSpinBox *>(), 6);
            pressOk(dialog);
        });
        contextMenu(device, "Months of service\u2026");
        settle();
    }

    void loseAFeed()
    {
        QComboBox &loss = choice("Lost feed");
        pick(loss, loss.itemText(1));
        settle();
        EXPECT_FALSE(room().loss() == RoomLoss());
        pick(loss, loss.itemText(0));
    }

    void draw()
    {
        onDialog<QFileDialog>([this](QFileDialog &dialog) {
            EXPECT_FALSE(dialog.directory().isRoot()); // nobody keeps drawings there
            dialog.setDirectory(folder.path());        // the name that is offered stays
            push(dialog, "Save");
        });
        menu("Drawing", "Export as SVG\u2026");
        settle();
        EXPECT_TRUE(QFile::exists(file("room.svg")));
    }
};

TEST_F(HallByKeys, ASiteIsBuiltLookedAtAndDrawn)
{
    keys.push("Add a room");
    menu("Racks", "Add room");
    ASSERT_EQ(plan().topology.sites[0].rooms.size(), 2);
    makeTypes();
    addRacks(8, 0, "Compute");
    ASSERT_EQ(racksOf(0).size(), 8);
    fillTheRow();
    ASSERT_EQ(countOf("dgx-h100"), 16);
    hangStrips();
    addRacks(1, 2, "Network"); // behind the two places of the first room
    ASSERT_EQ(racksOf(1).size(), 1);
    place("qm9700");
    place("ddn-ai400x2");
    letItComeLater();
    loseAFeed();
    draw();
    keys.reach(room());
    keys.press(Qt::Key_V);
    EXPECT_TRUE(page().floor().isVisible());
    EXPECT_EQ(page().floor().layoutOfFloor().racks.size(), 9);
    expectTheHall();
}

TEST_F(HallByMouse, ASiteIsBuiltLookedAtAndDrawn)
{
    push(page(), "Add a room");
    menu("Racks", "Add room");
    ASSERT_EQ(plan().topology.sites[0].rooms.size(), 2);
    makeTypes();
    addRacks(8, 0);
    ASSERT_EQ(racksOf(0).size(), 8);
    addRacks(1, 1);
    ASSERT_EQ(racksOf(1).size(), 1);
    menu("Racks", "Fit");
    for (const Id &rack : racksOf(0)) {
        dropAt("dgx-h100", at(rack, 1, 8));
        dropAt("dgx-h100", at(rack, 9, 8));
    }
    ASSERT_EQ(countOf("dgx-h100"), 16);
    onDialog<StripsDialog>([](StripsDialog &dialog) { pressOk(dialog); });
    contextMenu(room().headBox(racksOf(0).first()).center(), "Strips, one on each feed\u2026");
    settle();
    const Id network = racksOf(1).first();
    dropAt("qm9700", at(network, 40, 1));
    dropAt("ddn-ai400x2", at(network, 1, 2));
    letItComeLater(at(network, 40, 1));
    loseAFeed();
    draw();
    push(page(), "Floor plan");
    EXPECT_TRUE(page().floor().isVisible());
    EXPECT_EQ(page().floor().layoutOfFloor().racks.size(), 9);
    expectTheHall();
}

} // namespace
} // namespace kf
