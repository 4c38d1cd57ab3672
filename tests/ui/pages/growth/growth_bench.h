// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The growth page in a window of its own, with the example, for tests.

#include "core/project/catalog_file.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace kf::test {

class GrowthBench : public testing::Test {
protected:
    GrowthBench()
        : catalog(loadCatalog().value())
        , preferences(folder.filePath(QStringLiteral("preferences.ini")))
        , theme(ThemeMode::Light)
    {
        theme.apply();
        window = std::make_unique<MainWindow>(catalog, theme, preferences);
        window->resize(1440, 900);
        EXPECT_TRUE(window->openExample(QStringLiteral("acme")));
        window->show();
        QApplication::setActiveWindow(window.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->showPage(PageId::Growth);
        page = window->findChild<GrowthPage *>();
        QTest::qWait(1); // panels get their sizes
    }

    /// Types into the active cell, each key to what has the focus, and ends with that key.
    static void type(GridView &grid, const QString &text, Qt::Key end)
    {
        grid.table()->setFocus();
        typeOn(text, end);
    }

    /// Types to what has the focus.
    static void typeOn(const QString &text, Qt::Key end)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), end);
    }

    const Plan &plan() { return window->document().plan(); }
    int steps() { return window->document().undoStack().count(); }
    void undo() { window->document().undoStack().undo(); }

    /// The row of the group that event `index` is about.
    int laneOf(int index)
    {
        const Id group = plan().demand.events[index].group;
        for (qsizetype i = 0; i < plan().demand.groups.size(); ++i) {
            if (plan().demand.groups[i]->id == group)
                return int(i);
        }
        return -1;
    }

    QTemporaryDir folder;
    Catalog catalog;
    Preferences preferences;
    Theme theme;
    std::unique_ptr<MainWindow> window;
    GrowthPage *page = nullptr;
};

} // namespace kf::test
