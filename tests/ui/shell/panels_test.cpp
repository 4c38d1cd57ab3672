// SPDX-License-Identifier: GPL-3.0-or-later
// Panels are hidden, shown again and remembered; windows come and go by their menu.
#include "tests/ui/shell/workbench.h"
#include "ui/grid/grid_header.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/storage/storage_page.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace kf {
namespace {

class Panels : public test::Workbench {
protected:
    /// A menu of the bar, or one below it, by its title; & does not count.
    static QMenu *menuOf(MainWindow &of, const char *title)
    {
        for (QMenu *menu : of.findChildren<QMenu *>()) {
            if (menu->title().remove(QLatin1Char('&')) == QLatin1String(title))
                return menu;
        }
        ADD_FAILURE() << "no menu " << title;
        return nullptr;
    }
    static QList<QAction *> filled(QMenu &menu)
    {
        Q_EMIT menu.aboutToShow();
        return menu.actions();
    }
};

TEST_F(Panels, AHiddenPanelIsShownAgainFromTheMenu)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    Panel &day = *demand.findChild<Panel *>(QStringLiteral("day"));
    QTest::mouseClick(day.titleBarWidget()->findChildren<QToolButton *>().last(), Qt::LeftButton);
    EXPECT_TRUE(day.isHidden());
    const QList<QAction *> offered = filled(*menuOf(*window, "Panels"));
    ASSERT_EQ(offered.size(), demand.panelActions().size());
    EXPECT_FALSE(offered.first()->isChecked());
    offered.first()->trigger();
    EXPECT_FALSE(day.isHidden());
}

TEST_F(Panels, APageWithoutPanelsSaysSo)
{
    window->showPage(PageId::Findings);
    const QList<QAction *> offered = filled(*menuOf(*window, "Panels"));
    ASSERT_EQ(offered.size(), 1);
    EXPECT_FALSE(offered.first()->isEnabled());
}

TEST_F(Panels, ResetPutsEveryPanelBack)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    for (Panel *panel : demand.findChildren<Panel *>())
        panel->hide();
    action(QStringLiteral("Reset panels"))->trigger();
    for (const Panel *panel : demand.findChildren<Panel *>())
        EXPECT_FALSE(panel->isHidden()) << panel->objectName().toStdString();
}

TEST_F(Panels, TheirPlacesAreRememberedByTheNextWindow)
{
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    demand.findChild<Panel *>(QStringLiteral("day"))->hide();
    ASSERT_TRUE(window->close());
    MainWindow next(catalog, theme, preferences, disk);
    ASSERT_TRUE(next.openExample(QStringLiteral("acme")));
    next.showPage(PageId::Demand);
    next.show();
    const auto *again = next.findChild<DemandPage *>();
    EXPECT_TRUE(again->findChild<Panel *>(QStringLiteral("day"))->isHidden());
    EXPECT_FALSE(again->findChild<Panel *>(QStringLiteral("duration"))->isHidden());
}

TEST_F(Panels, ColumnWidthsAreRememberedByTheNextWindow)
{
    GridView &sheet = page<DemandPage>(PageId::Demand).grid();
    GridHeader *header = sheet.table()->header();
    const int before = sheet.table()->columnWidth(0);
    const QPoint border(sheet.table()->columnX(1) - 1, 10);
    const QPoint wider = border + QPoint(30, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, border);
    QMouseEvent move(QEvent::MouseMove,
                     wider,
                     header->viewport()->mapToGlobal(wider),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QApplication::sendEvent(header->viewport(), &move);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, wider);
    ASSERT_EQ(sheet.table()->columnWidth(0), before + 30);
    ASSERT_TRUE(window->close());
    MainWindow next(catalog, theme, preferences, disk);
    next.resize(1440, 900);
    ASSERT_TRUE(next.openExample(QStringLiteral("acme")));
    next.showPage(PageId::Demand);
    next.show();
    GridView &again = next.findChild<DemandPage *>()->grid();
    EXPECT_EQ(again.table()->columnWidth(0), before + 30);
    EXPECT_EQ(again.columnWidths().size(), 1);
    // Taken back, they are no longer remembered.
    again.setColumnWidths({});
    EXPECT_EQ(again.table()->columnWidth(0), before);
    ASSERT_TRUE(next.close());
    EXPECT_TRUE(preferences.columnWidths(QStringLiteral("demand/sheet")).isEmpty());
}

TEST_F(Panels, EveryTableOfAPageIsRememberedUnderItsOwnName)
{
    for (const PageId id : {PageId::Demand, PageId::Growth, PageId::Storage}) {
        window->showPage(id);
        auto *shown = qobject_cast<Page *>(window->findChild<QStackedWidget *>()->currentWidget());
        QList<GridView *> remembered = shown->grids().values();
        QList<GridView *> made = shown->findChildren<GridView *>();
        std::sort(remembered.begin(), remembered.end());
        std::sort(made.begin(), made.end());
        EXPECT_EQ(remembered, made) << shown->accessibleName().toStdString();
    }
}

/// What a long sheet had and a short one does not need goes to the panels below it, in a low window
/// too.
TEST_F(Panels, NoRoomIsLeftEmptyBelowAShortSheet)
{
    window->resize(1280, 720);
    StoragePage &storage = page<StoragePage>(PageId::Storage);
    const auto gap = [&storage] {
        int sheetEnds = 0;
        for (const GridView *grid : storage.grids()) {
            if (grid->isVisible())
                sheetEnds =
                    std::max(sheetEnds, grid->mapTo(&storage, QPoint(0, grid->height())).y());
        }
        int panelsBegin = storage.height();
        for (const Panel *panel : storage.findChildren<Panel *>()) {
            if (!panel->visibleRegion().isEmpty()) // not behind another one
                panelsBegin = std::min(panelsBegin, panel->mapTo(&storage, QPoint()).y());
        }
        return panelsBegin - sheetEnds;
    };
    // Eight groups, then three quotas. Between sheet and panels are a separator and tabs.
    for (const StoragePage::View view : {StoragePage::View::Feed, StoragePage::View::Quotas}) {
        storage.showView(view);
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&gap] { return gap() < 60; }, 1000)) << gap();
    }
}

TEST_F(Panels, InALowWindowThePanelsBelowASheetCanBeRead)
{
    window->resize(1280, 720);
    DemandPage &demand = page<DemandPage>(PageId::Demand);
    for (const char *name : {"heat", "why"}) {
        auto &panel = *demand.findChild<Panel *>(QLatin1String(name));
        panel.show();
        panel.raise();
        settle();
        QApplication::processEvents();
        constexpr int kLines = 8; // a tab is one of eleven and its frame two
        EXPECT_GE(panel.height(), kLines * window->fontMetrics().height()) << name;
    }
    EXPECT_GE(demand.grid().height(), demand.grid().minimumSizeHint().height());
}

TEST_F(Panels, DamagedWidthsAreLeftOut)
{
    const QString name = QStringLiteral("demand/sheet");
    QSettings damaged(file("preferences.ini"), QSettings::IniFormat);
    damaged.setValue(QStringLiteral("columns/demand/sheet"),
                     QStringList{QStringLiteral("0:200"),
                                 QStringLiteral("-1:50"),
                                 QStringLiteral("x:50"),
                                 QStringLiteral("2:-9"),
                                 QStringLiteral("3:999999"),
                                 QStringLiteral("4")});
    damaged.sync();
    const Preferences read(file("preferences.ini"));
    EXPECT_EQ(read.columnWidths(name), (QHash<int, int>{{0, 200}}));
}

TEST_F(Panels, TheWindowMenuAsksForAnotherWindowAndListsThoseThatAreOpen)
{
    const QSignalSpy wanted(window.get(), &MainWindow::windowWanted);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(wanted.count(), 1);
    MainWindow second(catalog, theme, preferences, disk);
    second.openExample(QStringLiteral("empty"));
    second.show();
    const QList<QAction *> shown = filled(*menuOf(*window, "Window"));
    ASSERT_EQ(shown.size(), 5); // new, close, a line, two windows
    EXPECT_EQ(filled(*menuOf(*window, "Window")).size(), 5);
}

TEST_F(Panels, QuittingAsksForEachChangedPlan)
{
    MainWindow second(catalog, theme, preferences, disk);
    second.openExample(QStringLiteral("acme"));
    second.show();
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("Rename"),
                          [](Plan plan) -> Result<Plan> {
                              plan.settings.name = QStringLiteral("changed");
                              return plan;
                          })
                    .ok());
    int asked = 0;
    onDialog<QDialog>([&asked](QDialog &dialog) {
        ++asked;
        dialog.reject();
    });
    QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(window->isVisible());
}

} // namespace
} // namespace kf
