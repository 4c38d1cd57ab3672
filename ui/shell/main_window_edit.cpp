// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Edit: the history, the table that has the keyboard, finding, preferences.
#include "ui/grid/grid_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_find.h"
#include "ui/shell/preferences_dialog.h"

#include <QApplication>
#include <QMenuBar>

namespace kf {

namespace {

/// Actions of a page that say so stand in this menu while the page is shown.
constexpr const char *kEditProperty = "edit";

} // namespace

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack &stack = m_document.undoStack();
    QAction *undo =
        addAction(menu, tr("&Undo"), tr("Take the last change back"), QKeySequence::Undo, [this] {
            stepBack();
        });
    QAction *redo = addAction(menu,
                              tr("&Redo"),
                              tr("Make the change again that was taken back"),
                              QKeySequence(Qt::CTRL | Qt::Key_Y),
                              [this] { stepOn(); });
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    const auto name = [undo, redo, &stack] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
        redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, name);
    name();
    menu->addSeparator();
    QAction *behindPage = menu->addSeparator(); // where the page has nothing, one of them shows
    connect(menu, &QMenu::aboutToShow, this, [this, menu, behindPage] {
        const QList<QAction *> before = menu->actions();
        for (QAction *action : before) {
            if (action->property(kEditProperty).toBool())
                menu->removeAction(action);
        }
        for (QAction *action : page(currentPage()).pageActions()) {
            if (action->property(kEditProperty).toBool())
                menu->insertAction(behindPage, action);
        }
    });
    m_gridMenu = menu->addMenu(tr("Ta&ble"));
    connect(m_gridMenu, &QMenu::aboutToShow, this, &MainWindow::listGridActions);
    addFindActions(menu);
    menu->addSeparator();
    addAction(menu,
              tr("Prefere&nces\u2026"),
              tr("Theme, language, units and undo steps"),
              QKeySequence(Qt::CTRL | Qt::Key_Comma),
              [this] {
                  PreferencesDialog dialog(m_preferences, m_theme, this);
                  connect(&dialog, &PreferencesDialog::unitsChanged, this, &MainWindow::takeUnits);
                  dialog.exec();
                  m_document.setUndoDepth(m_preferences.undoDepth());
              });
}

/// Tables find in themselves: these keys reach the window from everywhere else.
void MainWindow::addFindActions(QMenu *menu)
{
    addAction(menu,
              tr("&Find on this page\u2026"),
              tr("Find things of this page by words; in a table, cells"),
              QKeySequence::Find,
              [this] { m_find->open(currentPage(), pageTitle(currentPage())); });
    addAction(menu,
              tr("Find in the &whole plan\u2026"),
              tr("Find devices, racks, groups, datasets and notes by words"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
              [this] { m_find->open(std::nullopt, {}); });
    addAction(menu,
              tr("Find ne&xt"),
              tr("Go to the next thing of those found last"),
              QKeySequence(Qt::Key_F3),
              [this] { m_find->step(1); });
    addAction(menu,
              tr("Find pre&vious"),
              tr("Go to the thing before of those found last"),
              QKeySequence(Qt::SHIFT | Qt::Key_F3),
              [this] { m_find->step(-1); });
}

QList<FoundThing> MainWindow::search(const QString &words) const
{
    return findThings(m_document.plan(), m_catalog, QLocale(), words);
}

void MainWindow::stepBack()
{
    QUndoStack &stack = m_document.undoStack();
    if (!commitOpenEditors() || !stack.canUndo()) // what is being typed is the last change
        return;
    const QString step = stack.undoText();
    stack.undo();
    tell(tr("Undone: %1").arg(step));
}

void MainWindow::stepOn()
{
    QUndoStack &stack = m_document.undoStack();
    if (!commitOpenEditors() || !stack.canRedo())
        return;
    const QString step = stack.redoText();
    stack.redo();
    tell(tr("Done again: %1").arg(step));
}

void MainWindow::listGridActions()
{
    m_gridMenu->clear();
    GridView *grid = nullptr;
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr && grid == nullptr;
         widget = widget->parentWidget())
        grid = qobject_cast<GridView *>(widget);
    if (grid == nullptr || grid->model() == nullptr) {
        m_gridMenu->addAction(tr("Choose a cell of a table first"))->setEnabled(false);
        return;
    }
    grid->fillMenu(*m_gridMenu);
}

} // namespace kf
