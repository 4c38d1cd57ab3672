// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A window with an example, as a person has it in front, for tests of the shell.

#include "tests/support/light_look.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_life.h"
#include "ui/document/disk_store.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace kf::test {

/// A window with an example, on preferences of its own.
class Workbench : public testing::Test {
protected:
    /// `first`: the page that stands in front as soon as the window opens.
    explicit Workbench(PageId first = PageId::Overview)
        : catalog(shippedCatalog())
        , preferences(folder.filePath(QStringLiteral("preferences.ini")))
    {
        window = std::make_unique<MainWindow>(catalog, theme, preferences, disk);
        window->resize(1440, 900);
        window->showPage(first);
        EXPECT_TRUE(window->openExample(QStringLiteral("acme")));
        window->show();
        activate();
    }

    /// Gives the window the keyboard, as a person's click does.
    void activate()
    {
        QApplication::setActiveWindow(window.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// Waits until the figures belong to the plan and no file is on its way.
    void settle()
    {
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return !window->isTransferring() && !window->isDrawing(); }));
    }

    /// Opens a file as the start of the program does; true where it is open now.
    bool openFile(const QString &path)
    {
        bool isOpen = false;
        bool hasEnded = false;
        QObject context;
        QObject::connect(window.get(), &MainWindow::openingEnded, &context, [&](bool opened) {
            isOpen = opened;
            hasEnded = true;
        });
        window->openFile(path);
        EXPECT_TRUE(QTest::qWaitFor([&] { return hasEnded; }));
        return isOpen;
    }

    /// Types into the active cell, each key to what has the focus, and ends with that key.
    static void type(GridView &grid, const QString &text, Qt::Key end)
    {
        grid.table()->setFocus();
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), end);
    }

    template<typename PageType> PageType &page(PageId id)
    {
        window->showPage(id);
        return *window->findChild<PageType *>();
    }

    const Plan &plan() { return window->document().plan(); }

    /// The action of the menus with that text; & does not count.
    QAction *action(const QString &text)
    {
        for (QAction *each : window->allActions()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        return nullptr;
    }

    /// Runs `answer` on the next dialog of that class, as soon as it is in front in this test.
    template<typename Dialog> static void onDialog(const std::function<void(Dialog &)> &answer)
    {
        auto *look = new QTimer(testLife());
        QObject::connect(look, &QTimer::timeout, look, [look, answer] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            look->stop();
            look->deleteLater();
            answer(*dialog);
        });
        look->start(0);
    }

    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    Catalog catalog;
    Preferences preferences;
    LightLook theme;
    DiskStore disk;
    std::unique_ptr<MainWindow> window;
};

} // namespace kf::test
