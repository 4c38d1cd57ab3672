// SPDX-License-Identifier: GPL-3.0-or-later
// Panels are hidden, shown again and remembered; windows come and go by their menu.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/parts/panel.h"

#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolButton>

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
    MainWindow next(catalog, theme, preferences);
    ASSERT_TRUE(next.openExample(QStringLiteral("acme")));
    next.showPage(PageId::Demand);
    next.show();
    const auto *again = next.findChild<DemandPage *>();
    EXPECT_TRUE(again->findChild<Panel *>(QStringLiteral("day"))->isHidden());
    EXPECT_FALSE(again->findChild<Panel *>(QStringLiteral("duration"))->isHidden());
}

TEST_F(Panels, TheWindowMenuAsksForAnotherWindowAndListsThoseThatAreOpen)
{
    const QSignalSpy wanted(window.get(), &MainWindow::windowWanted);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(wanted.count(), 1);
    MainWindow second(catalog, theme, preferences);
    second.openExample(QStringLiteral("empty"));
    second.show();
    const QList<QAction *> shown = filled(*menuOf(*window, "Window"));
    ASSERT_EQ(shown.size(), 5); // new, close, a line, two windows
    EXPECT_EQ(filled(*menuOf(*window, "Window")).size(), 5);
}

TEST_F(Panels, QuittingAsksForEachChangedPlan)
{
    MainWindow second(catalog, theme, preferences);
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
