// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of a scalable unit: a SuperPOD by its template, a pair in band, all switches placed in
// one gesture, the bill read; once by keys, once by the mouse.
#include "core/topology/fabric_figures.h"
#include "core/words/fabric_words.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/network_offers_dialog.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/network_table_dialog.h"
#include "ui/rack/room_view.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace kf {
namespace {

constexpr int kLongestDialogMs = 5000; ///< then nobody answers it
constexpr int kMostSteps = 20;         ///< of whatever is repeated
constexpr int kTryMs = 10;
constexpr int kMostTries = 300; ///< until a dialog is there

/// Nine racks of four DGX H100, of which the last is empty and the one before has three: the 31 of
/// a scalable unit.
Plan scalableUnit()
{
    Plan plan = test::roomPlan({3, 3, 4});
    QList<Shared<Rack> *> racks;
    for (Row &row : plan.topology.sites[0].rooms[0].rows) {
        for (Shared<Rack> &rack : row.racks)
            racks.append(&rack);
    }
    for (Shared<Rack> *rack : std::as_const(racks)) {
        for (Shared<PlacedDevice> &device : rack->mutate().devices)
            device.mutate().device = QStringLiteral("dgx-h100");
    }
    racks[8]->mutate().devices.clear();
    racks[7]->mutate().devices.removeLast();
    return plan;
}

class FabricJourney : public RoomTest {
protected:
    FabricJourney()
    {
        // A dialog that is left open would wait for ever.
        QObject::connect(&m_watch, &QTimer::timeout, &page, [this] {
            QWidget *open = QApplication::activeModalWidget();
            if (open != nullptr && open == m_open.data()) {
                ADD_FAILURE() << "nobody answered " << open->windowTitle().toStdString();
                open->close();
            }
            m_open = open;
        });
        m_watch.start(kLongestDialogMs);
        document.start(scalableUnit());
        present();
        toRoom();
        room().fit();
        press(Qt::Key_N);
    }

    void toRoom()
    {
        QApplication::setActiveWindow(&page); // a dialog may have been in front
        room().setFocus();
    }

    /// The button that is seen and begins so.
    QAbstractButton *buttonOf(QWidget &parent, const QString &start)
    {
        QApplication::processEvents(); // what a layout has taken in is shown then
        for (QAbstractButton *each : parent.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')).startsWith(start))
                return each;
        }
        ADD_FAILURE() << "no button " << start.toStdString();
        return nullptr;
    }

    void clickOn(QWidget &parent, const QString &start)
    {
        if (QAbstractButton *button = buttonOf(parent, start))
            QTest::mouseClick(button, Qt::LeftButton);
    }

    void pressOn(QWidget &parent, const QString &start)
    {
        QAbstractButton *button = buttonOf(parent, start);
        if (button == nullptr)
            return;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// Answers the dialog that the next step opens, as soon as it is there; another one is told.
    template<typename Dialog>
    void onDialog(const std::function<void(Dialog &)> &answer, int tries = kMostTries)
    {
        QTimer::singleShot(kTryMs, &page, [this, answer, tries] {
            QWidget *open = QApplication::activeModalWidget();
            if (auto *dialog = qobject_cast<Dialog *>(open))
                return answer(*dialog);
            if (tries > 0)
                return onDialog<Dialog>(answer, tries - 1);
            ADD_FAILURE() << "another dialog, or none";
        });
    }

    static int rowOf(const QListWidget &list, const QString &start)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->text().startsWith(start))
                return row;
        }
        ADD_FAILURE() << "no offer " << start.toStdString();
        return 0;
    }

    QAction *actionCalled(const QString &text)
    {
        for (QAction *action : page.network().actions()) {
            if (action->text() == text)
                return action;
        }
        ADD_FAILURE() << "no command " << text.toStdString();
        return nullptr;
    }

    void trigger(const QString &text)
    {
        if (QAction *action = actionCalled(text))
            action->trigger();
    }

    Segments &kinds() { return *page.network().bar()->findChild<Segments *>(); }

    FabricFigures figuresOf(NetworkKind kind)
    {
        const auto all = fabricSums(plan().topology, CatalogView(plan().catalog, catalog)).fabrics;
        for (const Fabric &fabric : plan().topology.fabrics) {
            if (fabric.network == kind)
                return all.value(fabric.id);
        }
        return {};
    }

    /// The published unit: 31 systems on 8 leaves and 4 spines, with 4 ports for what manages
    /// them: 31 x 8 + 4 links of 32 ports a leaf, and as many up as each leaf has: 8 x 32.
    void expectTheUnit()
    {
        const FabricFigures compute = figuresOf(NetworkKind::Compute);
        EXPECT_EQ(compute.systems, 31);
        EXPECT_EQ(compute.required, (SwitchCounts{8, 4, 0}));
        EXPECT_EQ(compute.links.node, 248);
        EXPECT_EQ(compute.links.manager, 4);
        EXPECT_EQ(compute.links.leafSpine, 256);
    }

    /// Two ports of 100 Gb/s a system: 62 are 31 on each leaf, joined by as many.
    void expectThePair()
    {
        const FabricFigures inBand = figuresOf(NetworkKind::InBand);
        EXPECT_EQ(inBand.required, (SwitchCounts{2, 0, 0}));
        EXPECT_EQ(inBand.links.node, 62);
        EXPECT_EQ(inBand.links.leafLeaf, 31);
    }

    void expectAllPlaced()
    {
        for (const NetworkKind kind : {NetworkKind::Compute, NetworkKind::InBand}) {
            const FabricFigures its = figuresOf(kind);
            EXPECT_FALSE(its.problem) << its.id.toStdString();
            EXPECT_EQ(its.placed, its.required) << its.id.toStdString();
            EXPECT_EQ(its.links.unplaced, 0) << its.id.toStdString();
            EXPECT_TRUE(its.longestM) << its.id.toStdString();
        }
        EXPECT_GT(figuresOf(NetworkKind::OutOfBand).placed.leaf, 0);
    }

    /// What the bill lists, by name.
    static QStringList namesIn(const NetworkTableDialog &dialog)
    {
        QStringList names;
        const Table &bill = dialog.shown();
        const auto isName = [](const Column &column) {
            return column.id == QLatin1String("name");
        };
        const auto name = std::find_if(bill.columns.cbegin(), bill.columns.cend(), isName);
        if (name == bill.columns.cend())
            return names;
        for (const QList<Cell> &row : bill.rows) {
            if (const auto *text = std::get_if<QString>(&row[name - bill.columns.cbegin()]))
                names.append(*text);
        }
        return names;
    }

    static void expectTheBill(const QStringList &names)
    {
        for (const char *model : {"DGX H100", "QM9700"}) {
            EXPECT_TRUE(std::any_of(
                names.cbegin(),
                names.cend(),
                [model](const QString &name) { return name.startsWith(QLatin1String(model)); }))
                << model << " in " << names.join(QStringLiteral(", ")).toStdString();
        }
    }

    void expectUndoneInThreeSteps()
    {
        EXPECT_EQ(undoStack().count(), 3); // the unit, the pair, their switches
        for (int i = 0; i < kMostSteps && undoStack().canUndo(); ++i)
            undoStack().undo();
        EXPECT_TRUE(plan() == scalableUnit());
    }

    const QString offerOfUnit = QStringLiteral("DGX SuperPOD H100");
    const QString placeAll = QStringLiteral("&Place what all networks miss");

private:
    QTimer m_watch;
    QPointer<QWidget> m_open; ///< that was open when it was last looked
};

TEST_F(FabricJourney, ByKeys)
{
    onDialog<NetworkOffersDialog>([this](NetworkOffersDialog &dialog) {
        QListWidget &list = dialog.list();
        const int wanted = rowOf(list, offerOfUnit);
        for (int i = 0; i < kMostSteps && list.currentRow() < wanted; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        EXPECT_EQ(list.currentRow(), wanted);
        QTest::keyClick(&list, Qt::Key_Return);
    });
    pressOn(page, QStringLiteral("From a template"));
    ASSERT_EQ(plan().topology.fabrics.size(), 2); // compute, out of band
    expectTheUnit();

    pressOn(kinds(), networkText(NetworkKind::InBand));
    pressOn(page, QStringLiteral("Pair of leaves"));
    ASSERT_EQ(plan().topology.fabrics.size(), 3);
    expectThePair();

    toRoom();
    trigger(placeAll);
    ASSERT_TRUE(room().carrying().isProposal()) << told.toStdString();
    press(Qt::Key_Return); // where they are shown
    EXPECT_FALSE(room().carrying().isProposal());
    expectTheUnit();
    expectThePair();
    expectAllPlaced();

    QStringList names;
    onDialog<NetworkTableDialog>([&names](NetworkTableDialog &dialog) {
        names = namesIn(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    toRoom();
    press(Qt::Key_B);
    expectTheBill(names);
    expectUndoneInThreeSteps();
}

TEST_F(FabricJourney, ByMouse)
{
    onDialog<NetworkOffersDialog>([this](NetworkOffersDialog &dialog) {
        QListWidget &list = dialog.list();
        QListWidgetItem *item = list.item(rowOf(list, offerOfUnit));
        list.scrollToItem(item);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(item).center());
        EXPECT_EQ(list.currentItem(), item);
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        if (dialog.isVisible()) {
            ADD_FAILURE() << "the offer was not taken";
            dialog.reject();
        }
    });
    clickOn(page, QStringLiteral("From a template"));
    ASSERT_EQ(plan().topology.fabrics.size(), 2); // compute, out of band
    expectTheUnit();

    clickOn(kinds(), networkText(NetworkKind::InBand));
    clickOn(page, QStringLiteral("Pair of leaves"));
    ASSERT_EQ(plan().topology.fabrics.size(), 3);
    expectThePair();

    toRoom();
    trigger(placeAll); // of the menu
    ASSERT_TRUE(room().carrying().isProposal()) << told.toStdString();
    click(room().viewport()->rect().center()); // takes what is shown
    EXPECT_FALSE(room().carrying().isProposal());
    expectAllPlaced();

    QStringList names;
    onDialog<NetworkTableDialog>([&names](NetworkTableDialog &dialog) {
        names = namesIn(dialog);
        dialog.close(); // by the cross of its frame
    });
    toRoom();
    trigger(QStringLiteral("&Bill of materials\u2026"));
    expectTheBill(names);
    expectUndoneInThreeSteps();
}

} // namespace
} // namespace kf
