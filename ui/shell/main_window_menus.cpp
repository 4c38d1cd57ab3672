// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: every action has a tip, and a shortcut where one is customary.
#include "core/project/examples.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/level_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/kubernetes/cluster_drawing.h"
#include "ui/pages/lanes/lane_strip.h"
#include "ui/pages/security/path_view.h"
#include "ui/pages/security/security_page.h"
#include "ui/pages/training/run_classes.h"
#include "ui/pages/workloads/job_lanes.h"
#include "ui/rack/room_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/exports.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_keys.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/plan_sharing.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/share_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/why_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace kf {

QAction *MainWindow::addAction(QMenu *menu,
                               const QString &text,
                               const QString &tip,
                               const QKeySequence &keys,
                               const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    menu->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::addWebAction(QMenu *menu,
                              const QString &text,
                              const QString &tip,
                              const QKeySequence &keys,
                              const std::function<void()> &run)
{
    QAction *action = addAction(menu, text, tip, keys, run);
    action->setVisible(false);
    action->setEnabled(false);
    m_webActions.append(action);
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&New"), tr("Start an empty plan"), QKeySequence::New, [this] {
        m_files->newFromExample(kEmptyExample);
    });
    QMenu *offered = menu->addMenu(tr("New from &example"));
    const QList<Example> all = kf::examples();
    for (const Example &info : all) {
        addAction(
            offered,
            tr("Example: %1").arg(info.id == kEmptyExample ? PlanFiles::tr("New plan") : info.name),
            tr("Start with a copy of this example"),
            {},
            [this, name = info.id] { m_files->newFromExample(name); });
    }
    addAction(menu, tr("&Open\u2026"), tr("Open a plan from a file"), QKeySequence::Open, [this] {
        m_files->chooseAndOpen();
    });
    addWebAction(menu,
                 tr("Open a&ddress\u2026"),
                 tr("Open a plan from a server"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                 [this] { m_sharing->openAddress(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::listRecentFiles);
    addAction(
        menu, tr("&Import\u2026"), importToolTip(), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
            importGroups();
        });
    menu->addSeparator();
    addAction(
        menu, tr("&Save"), tr("Save the plan"), QKeySequence::Save, [this] { m_files->save(); });
    addAction(menu,
              tr("Save &as\u2026"),
              tr("Save the plan under another name"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
              [this] { m_files->saveAs(); });
    addWebAction(menu,
                 tr("Save to an address\u2026"),
                 tr("Save the plan on a server, from now on"),
                 {},
                 [this] { m_sharing->saveToAddress(); });
    addWebAction(menu,
                 tr("Pu&blish at an address\u2026"),
                 tr("Put the plan as it is now on a server; where it is saved stays"),
                 {},
                 [this] { m_sharing->publish(); });
    addAction(menu,
              tr("Earlier &versions\u2026"),
              tr("What saving has replaced: open it beside, or see what has changed"),
              {},
              [this] { m_safety->showEarlierVersions(); });
    addAction(menu,
              tr("Compare &with\u2026"),
              tr("See what differs between another plan and this one, and what it comes to"),
              {},
              [this] { m_safety->compareWithFile(); });
    addAction(menu,
              tr("Mer&ge files\u2026"),
              tr("Make one plan of two that began as the same one"),
              {},
              [this] { m_safety->mergeFiles(); });
    addAction(menu,
              tr("Discarded wor&k\u2026"),
              tr("Bring back unsaved work that was discarded in the last seven days"),
              {},
              [this] { m_safety->showDiscarded(); });
    addAction(menu,
              tr("Share a cop&y\u2026"),
              tr("Write a copy without prices, names of people, notes or names of groups"),
              {},
              [this] { shareCopy(); });
    menu->addSeparator();
    addAction(menu,
              tr("Export as &PDF\u2026"),
              tr("Write the report as a PDF file"),
              QKeySequence(Qt::CTRL | Qt::Key_E),
              [this] { m_exports->exportPdf(); });
    addAction(menu,
              tr("Export as &CSV\u2026"),
              tr("Write the tables of the report as CSV files into a folder"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
              [this] { m_exports->exportCsv(); });
    addAction(menu,
              tr("E&xport for NetBox\u2026"),
              tr("Write racks, devices and cables as the CSV files that NetBox imports"),
              {},
              [this] { m_exports->exportNetbox(); });
    addAction(menu, tr("Prin&t\u2026"), tr("Print the report"), QKeySequence::Print, [this] {
        m_exports->print();
    });
    menu->addSeparator();
    addAction(
        menu, tr("&Quit"), tr("Close every window"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
            closeAll();
        });
}

/// What goes out is chosen and shown first; the plan of the window stays as it is.
void MainWindow::shareCopy()
{
    if (!commitOpenEditors())
        return;
    ShareDialog dialog(m_document.plan(), m_catalog, m_theme, m_wording, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString path =
        QFileDialog::getSaveFileName(this,
                                     tr("Share a copy"),
                                     besidePlan(m_document, QStringLiteral("-copy.kfplan")),
                                     tr("KFPlan plans (*.kfplan)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".kfplan");
    const QString name = QFileInfo(path).fileName();
    m_exports->write({tr("Writing %1").arg(name),
                      tr("Wrote %1").arg(path),
                      tr("The copy was not written"),
                      [plan = dialog.copy(), path]() -> Result<QList<ExportedFile>> {
                          const Result<QByteArray> bytes = encodePlan(plan);
                          if (!bytes)
                              return bytes.error();
                          return QList<ExportedFile>{{path, bytes.value()}};
                      }});
}

void MainWindow::listRecentFiles()
{
    m_recentMenu->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString &path : files) {
        QAction *action = m_recentMenu->addAction(placeName(path));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->openInPlace(path); });
    }
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::buildPlanMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Plan"));
    m_scenarioMenu = menu->addMenu(tr("&Scenario"));
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, &MainWindow::listScenarios);
    m_compareMenu = menu->addMenu(tr("&Difference to"));
    connect(m_compareMenu, &QMenu::aboutToShow, this, &MainWindow::listComparisons);
    addAction(menu,
              tr("Plan se&ttings\u2026"),
              tr("Name, people, zone, start and policy of the plan"),
              {},
              [this] { jumpTo(QStringLiteral("plan")); });
    addAction(menu,
              tr("&Findings"),
              tr("What contradicts itself, is at risk or is advised"),
              QKeySequence(Qt::Key_F8),
              [this] { showPage(PageId::Findings); });
}

void MainWindow::listScenarios()
{
    m_scenarioMenu->clear();
    auto *group = new QActionGroup(m_scenarioMenu);
    const auto offer = [this, group](const Id &id, const QString &name) {
        QAction *action = m_scenarioMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == m_question.scenario);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { askScenario(id); });
    };
    offer(kBaseScenario, tr("Base"));
    const QList<Scenario> &scenarios = m_document.plan().scenarios.scenarios;
    for (const Scenario &scenario : scenarios)
        offer(scenario.id, scenario.name.value_or(scenario.id));
}

/// What differs from another scenario to the one that is looked at.
void MainWindow::listComparisons()
{
    m_compareMenu->clear();
    const auto offer = [this](const Id &id, const QString &name) {
        if (id == m_question.scenario)
            return;
        QAction *action = m_compareMenu->addAction(name);
        action->setToolTip(tr("See what differs from that scenario to the one that is looked at"));
        connect(action, &QAction::triggered, this, [this, id] {
            m_safety->compareScenarios(id, m_question.scenario);
        });
    };
    offer(kBaseScenario, tr("Base"));
    const QList<Scenario> &scenarios = m_document.plan().scenarios.scenarios;
    for (const Scenario &scenario : scenarios)
        offer(scenario.id, scenario.name.value_or(scenario.id));
    if (m_compareMenu->isEmpty())
        m_compareMenu->addAction(tr("There is no other scenario"))->setEnabled(false);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (std::size_t i = 0; i < pages().size(); ++i) {
        const PageId id = pages()[i].id;
        const bool hasDigit = i < 9;
        addAction(menu,
                  pageTitle(id),
                  tr("Go to the page %1").arg(pageTitle(id)),
                  hasDigit ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))) : QKeySequence(),
                  [this, id] { showPage(id); });
    }
    menu->addSeparator();
    m_panelMenu = menu->addMenu(tr("&Panels"));
    connect(m_panelMenu, &QMenu::aboutToShow, this, &MainWindow::listPanels);
    addAction(menu,
              tr("&Reset panels"),
              tr("Put the panels of this page back to where they stood at first"),
              {},
              [this] { resetPanels(); });
    menu->addSeparator();
    addAction(menu,
              tr("Light or &dark"),
              tr("Switch between the light and the dark look"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
              [this] {
                  const ThemeMode mode = m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark;
                  m_preferences.setTheme(mode);
                  m_theme.setMode(mode);
              });
}

QList<QAction *> MainWindow::panelActions() const
{
    QList<QAction *> actions;
    if (const auto *current = qobject_cast<Page *>(m_stack->currentWidget()))
        actions = current->panelActions();
    if (m_asked) // before that the panel would be empty
        actions.append(m_why->toggleViewAction());
    return actions;
}

void MainWindow::listPanels()
{
    m_panelMenu->clear();
    m_panelMenu->addActions(panelActions());
    if (m_panelMenu->isEmpty())
        m_panelMenu->addAction(tr("This page has no panels"))->setEnabled(false);
}

void MainWindow::resetPanels()
{
    page(currentPage()).resetPanelLayout();
    const bool explains = m_why->isVisibleTo(this);
    m_docks->restoreState(m_firstLayout);
    m_why->setVisible(explains);
}

void MainWindow::buildWindowMenu()
{
    m_windowMenu = menuBar()->addMenu(tr("&Window"));
    addAction(m_windowMenu,
              tr("&New window"),
              tr("Open a second window for another plan"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
              [this] { Q_EMIT windowWanted(); });
    addAction(m_windowMenu,
              tr("&Close"),
              tr("Close this window"),
              QKeySequence(Qt::CTRL | Qt::Key_W),
              [this] { close(); });
    m_windowMenu->addSeparator();
    m_windowActions = m_windowMenu->actions().size();
    connect(m_windowMenu, &QMenu::aboutToShow, this, &MainWindow::listWindows);
}

void MainWindow::listWindows()
{
    const QList<QAction *> shown = m_windowMenu->actions();
    for (qsizetype i = m_windowActions; i < shown.size(); ++i)
        delete shown[i];
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window == nullptr || !window->isVisible())
            continue;
        QAction *action =
            m_windowMenu->addAction(QString(window->windowTitle()).remove(QStringLiteral("[*]")));
        action->setCheckable(true);
        action->setChecked(window == this);
        connect(action, &QAction::triggered, window, &QWidget::activateWindow);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu,
              tr("&Why this number?"),
              tr("Show how the chosen number came about"),
              QKeySequence(Qt::Key_F1),
              [this] { askWhy(); });
    addAction(menu,
              tr("Find a &command\u2026"),
              tr("Search all commands by words"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
              [this] { showPalette(); });
    addAction(
        menu, tr("&Keyboard shortcuts"), tr("List all shortcuts"), {}, [this] { showShortcuts(); });
    addAction(
        menu,
        tr("&Rules of findings\u2026"),
        tr("List every rule and what can be done about what it finds"),
        {},
        [this] {
            withFigures([this](const EvaluationPtr &figures) {
                ShortcutsDialog(m_theme, rulePlaces(figures->findings), ruleWords(), this).exec();
            });
        });
    addAction(menu, tr("&About KFPlan"), tr("Version and licence"), {}, [this] { showAbout(); });
}

void MainWindow::showPalette()
{
    listGridActions(); // of the table that has the focus
    listScenarios();
    listComparisons();
    QList<QAction *> gridActions;
    const QList<QAction *> listed = m_gridMenu->actions();
    for (QAction *action : listed) {
        if (action->menu() != nullptr)
            gridActions += action->menu()->actions();
        else
            gridActions.append(action);
    }
    CommandPalette palette(m_theme,
                           m_actions + page(currentPage()).pageActions() + panelActions() +
                               m_scenarioMenu->actions() + m_compareMenu->actions() + gridActions,
                           {[this](const QString &words) { return search(words); },
                            [this](const QString &path) {
                                jumpTo(path);
                            }},
                           this);
    palette.move(geometry().center() - palette.rect().center());
    palette.exec();
}

/// By place, from the tables that make them.
void MainWindow::showShortcuts()
{
    QList<ShortcutPlace> places;
    for (const QAction *menu : menuBar()->actions()) {
        QList<QAction *> own = m_actions;
        own.removeIf([menu](const QAction *action) {
            return !action->associatedObjects().contains(menu->menu());
        });
        places.append(shortcutsOf(tr("Menu %1").arg(menu->text()), own));
    }
    places.append({tr("On every page"), PageKeys::shortcuts()});
    places.append({tr("In every table"), GridView::shortcuts()});
    places.append({tr("On the time line of events"), EventLanes::shortcuts()});
    places.append({tr("In the curve of a workload"), CurveView::shortcuts()});
    places.append({tr("In the lanes of jobs"), JobLanes::shortcuts()});
    places.append({tr("At the kinds of training runs"), RunClasses::shortcuts()});
    places.append({tr("In the charts of systems owned"), LevelView::shortcuts()});
    places.append({tr("In the strip of a lane"), LaneStrip::shortcuts()});
    places.append({tr("In the request path"), PathView::shortcuts()});
    places.append({tr("In roles and threats"), SecurityPage::shortcuts()});
    places.append({tr("In the drawing of the cluster"), ClusterDrawing::shortcuts()});
    places.append({tr("In the room of racks"), RoomView::shortcuts()});
    if (const auto *chart = page(PageId::Overview).findChild<ChartView *>())
        places.append(shortcutsOf(tr("In every chart"), chart->actions()));
    for (const PageDescription &description : pages())
        places.append(shortcutsOf(tr("On the page %1").arg(pageTitle(description.id)),
                                  page(description.id).pageActions()));
    ShortcutsDialog(m_theme, places, shortcutWords(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this,
        tr("About KFPlan"),
        tr("<h3>KFPlan %1</h3><p>Plans GPU platforms for Kubeflow.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace kf
