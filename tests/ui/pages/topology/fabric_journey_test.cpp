// SPDX-License-Identifier: GPL-3.0-or-later
// Networks from nothing: a scalable unit of a SuperPOD by its template, then a pair in band, with
// real mouse and key events.
#include "core/topology/fabric_figures.h"
#include "core/words/fabric_words.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/network_offers_dialog.h"
#include "ui/pages/topology/network_part.h"
#include "ui/rack/room_view.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace kf {
namespace {

class FabricJourney : public RoomTest {
protected:
    FabricJourney()
    {
        Plan empty = test::roomPlan({0, 0, 0});
        empty.topology = {};
        empty.catalog = {};
        document.start(empty);
    }

    QAbstractButton *buttonOf(const QWidget &parent, const QString &start)
    {
        QApplication::processEvents(); // what a layout has taken in is shown then
        for (QAbstractButton *each : parent.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')).startsWith(start))
                return each;
        }
        ADD_FAILURE() << "no button " << start.toStdString();
        return nullptr;
    }

    void push(const char *start)
    {
        if (QAbstractButton *button = buttonOf(page, QString::fromLatin1(start)))
            QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Eight racks of four systems, of which one is taken out again: the 31 of a scalable unit.
    void buildSystems()
    {
        push("Add a rack");
        ASSERT_EQ(room().layoutOfRacks().cells.size(), 1);
        for (QSpinBox *box : page.catalogue().findChildren<QSpinBox *>()) {
            if (box->accessibleName() == QLatin1String("How many are placed at once"))
                box->setValue(4);
        }
        const Id first = room().layoutOfRacks().cells.first().id;
        room().selectRack(first);
        page.catalogue().search().setFocus();
        type("dgx-h100");
        press(Qt::Key_Return);
        press(Qt::Key_Return); // where they are shown
        ASSERT_EQ(deviceCount(first.toLatin1()), 4);
        room().setFocus();
        for (int i = 0; i < 7; ++i) {
            room().selectRack(first);
            page.commands().action(RoomCommand::CloneRack)->trigger();
        }
        ASSERT_EQ(room().layoutOfRacks().cells.size(), 8);
        room().fit();
        const QByteArray last = room().layoutOfRacks().cells.last().id.toLatin1();
        click(at(last, 26, 4));
        press(Qt::Key_Delete);
        ASSERT_EQ(deviceCount(last), 3);
    }

    /// From the list of templates, by keys.
    void takeTemplate(const QString &name)
    {
        QTimer::singleShot(0, &page, [&name] {
            auto *dialog = qobject_cast<NetworkOffersDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QListWidget &list = dialog->list();
            for (int i = 0; i < list.count() && !list.currentItem()->text().startsWith(name); ++i)
                QTest::keyClick(&list, Qt::Key_Down);
            QTest::keyClick(&list, Qt::Key_Return);
        });
        push("From a template");
    }

    QMap<Id, FabricFigures> figures()
    {
        return fabricSums(plan().topology, CatalogView(plan().catalog, catalog)).fabrics;
    }

    FabricFigures figuresOf(NetworkKind kind)
    {
        for (const Fabric &fabric : plan().topology.fabrics) {
            if (fabric.network == kind)
                return figures().value(fabric.id);
        }
        return {};
    }
};

TEST_F(FabricJourney, AScalableUnitFromAnEmptyPlanAndThenAPairInBand)
{
    buildSystems();
    press(Qt::Key_N);
    takeTemplate(QStringLiteral("DGX SuperPOD H100"));
    ASSERT_EQ(plan().topology.fabrics.size(), 2); // compute, out of band

    // In band is no part of it: two ports of 100 Gb/s a system on two switches. 62 ports are 31 on
    // each, joined by as many.
    auto *kinds = page.network().bar()->findChild<Segments *>();
    ASSERT_NE(kinds, nullptr);
    QTest::mouseClick(buttonOf(*kinds, networkText(NetworkKind::InBand)), Qt::LeftButton);
    push("Pair of leaves");
    ASSERT_EQ(plan().topology.fabrics.size(), 3);
    EXPECT_EQ(figuresOf(NetworkKind::InBand).links.node, 62);
    EXPECT_EQ(figuresOf(NetworkKind::InBand).links.leafLeaf, 31);

    const int before = undoStack().count();
    for (QAction *action : page.pageActions()) {
        if (action->text() == QStringLiteral("&Place what all networks miss"))
            action->trigger();
    }
    ASSERT_TRUE(room().carrying().isProposal()) << told.toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(undoStack().count(), before + 1);
    // The published unit: 31 systems on 8 leaves and 4 spines, with 4 ports for what manages them.
    const FabricFigures compute = figuresOf(NetworkKind::Compute);
    EXPECT_EQ(compute.required, (SwitchCounts{8, 4, 0}));
    EXPECT_EQ(compute.placed, compute.required);
    EXPECT_EQ(compute.links.node, 248);
    EXPECT_EQ(compute.links.manager, 4);
    EXPECT_EQ(compute.links.leafSpine, 256);
    for (const FabricFigures &its : figures()) {
        EXPECT_FALSE(its.problem) << its.id.toStdString();
        EXPECT_EQ(its.links.unplaced, 0) << its.id.toStdString();
        EXPECT_EQ(its.links.uncabled, 0) << its.id.toStdString();
        EXPECT_TRUE(its.longestM) << its.id.toStdString();
    }
    while (undoStack().canUndo())
        undoStack().undo();
    EXPECT_TRUE(plan().topology == Topology());
}

} // namespace
} // namespace kf
