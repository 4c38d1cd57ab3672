// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The topology page over a room of three racks, worked by real mouse and key events.

#include "core/evaluate/evaluate.h"
#include "core/topology/topology_walk.h"
#include "tests/support/light_look.h"
#include "tests/support/room_plan.h"
#include "tests/support/shipped_catalog.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/room_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {

/// Racks r1, r2, r3 in one row; in each two systems of 8 U, from U1 and U9: d1 and d2, d3 and d4,
/// d5 and d6.
class RoomTest : public testing::Test {
protected:
    RoomTest() : library(test::shippedCatalog(), libraryFolder.path()), page(context(), nullptr)
    {
        QObject::connect(&document, &PlanDocument::changed, &page, [this] { present(); });
        QObject::connect(&library, &Library::changed, &page, [this] { present(); });
        document.start(test::roomPlan({1, 3, 2}));
        page.resize(1300, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        room().setFocus();
        room().fit();
    }

    PageContext context()
    {
        return {document,
                catalog,
                theme,
                wording,
                [](const QString &) {},
                [this](const QString &text) { told = text; },
                [](const Question &) {},
                [this](const QString &text) { statistics = text; },
                [](const WhyRequest &) {},
                &library};
    }

    void present()
    {
        page.present(std::make_shared<const Evaluation>(evaluate(document.plan(), catalog)));
    }

    RoomView &room() { return page.room(); }
    const Plan &plan() { return document.plan(); }
    QUndoStack &undoStack() { return document.undoStack(); }

    const PlacedDevice &device(const char *id)
    {
        return *findDevice(plan().topology, QString::fromLatin1(id));
    }
    /// The rack in which a device stands.
    QString rackOf(const QString &id)
    {
        return rackAt(plan().topology, placeOfDevice(plan().topology, id)->rack).id;
    }

    qsizetype deviceCount(const char *rack)
    {
        return findRack(plan().topology, QString::fromLatin1(rack))->devices.size();
    }

    /// The middle of so many units from `u` on, in the viewport.
    QPoint at(const char *rack, double u, double height = 1.0)
    {
        return room().viewportBox(QString::fromLatin1(rack), u, height).center();
    }

    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(room().viewport(), Qt::LeftButton, modifiers, point);
    }

    void drag(const QPoint &from,
              const QPoint &to,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              Qt::MouseButton button = Qt::LeftButton)
    {
        QWidget *viewport = room().viewport();
        QTest::mousePress(viewport, button, modifiers, from);
        for (int step = 1; step <= 8; ++step) {
            const QPoint on = from + (to - from) * step / 8;
            QMouseEvent move(
                QEvent::MouseMove, on, viewport->mapToGlobal(on), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, button, modifiers, to);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &room(), Qt::Key(key), modifiers);
    }

    void type(const char *text)
    {
        for (const char *c = text; *c != '\0'; ++c)
            QTest::keyClick(QApplication::focusWidget(), *c);
    }

    /// Drags a device of the catalogue over the room and lets it go there.
    void dropFromCatalogue(const char *entry, const QPoint &point)
    {
        page.catalogue().search().setText(QString::fromLatin1(entry));
        CatalogueModel &model = page.catalogue().model();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QWidget *viewport = room().viewport();
        QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
        hovered = room().verdict();
        QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &drop);
    }

    QTemporaryDir libraryFolder;
    Library library;
    const Catalog &catalog = library.catalog();
    PlanDocument document;
    test::LightLook theme;
    Wording wording;
    QString told;
    QString statistics;
    Verdict hovered; ///< what the ghost said before the drop
    TopologyPage page;
};

} // namespace kf
