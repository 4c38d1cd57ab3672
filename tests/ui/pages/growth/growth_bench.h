// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The growth page in a window of its own, with the example, for tests.

#include "tests/ui/shell/workbench.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/scenario_view.h"

namespace kf::test {

class GrowthBench : public Workbench {
protected:
    GrowthBench() : Workbench(PageId::Growth)
    {
        page = window->findChild<GrowthPage *>();
        QApplication::processEvents(); // panels get their sizes
    }

    /// Types to what has the focus.
    static void typeOn(const QString &text, Qt::Key end)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), end);
    }

    int steps() { return window->document().undoStack().count(); }
    void undo() { window->document().undoStack().undo(); }

    /// The row of the group that event `index` is about.
    int laneOf(int index)
    {
        const Id group = plan().demand.events[index].group;
        return page->ratesGrid().model()->rowOfKey(group);
    }

    GrowthPage *page = nullptr; ///< in front
};

} // namespace kf::test
