// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of cells and column titles.
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QMenu>

namespace kf {

namespace {

using Run = void (GridView::*)();

/// Adds an action that `grid` answers to by itself when its keys are pressed: as a shortcut of the
/// menu they would be taken from it.
QAction *addTo(QMenu &menu, GridView &grid, const QString &text, const QKeySequence &keys, Run run)
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    return menu.addAction(shown.isEmpty() ? text : text + u'\t' + shown, &grid, [&grid, run] {
        if (grid.finishEditing()) // a menu leaves the editor open
            (grid.*run)();
    });
}

/// Where `action` cannot be done now, it says why.
void allow(QAction &action, const Result<> &possible)
{
    action.setEnabled(possible.ok());
    if (!possible)
        action.setToolTip(possible.error().message);
}

} // namespace

void GridView::showContextMenuAtActiveCell()
{
    showContextMenu(m_table->visualRect(m_table->currentIndex()).bottomLeft());
}

void GridView::showContextMenu(const QPoint &viewportPosition)
{
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSelectionActions(*menu);
    Q_EMIT contextMenuAboutToShow(menu, active->row, active->column);
    menu->popup(m_table->viewport()->mapToGlobal(viewportPosition));
}

void GridView::fillMenu(QMenu &menu)
{
    addSelectionActions(menu);
    menu.addSeparator();
    addTo(menu, *this, tr("Select &all"), QKeySequence::SelectAll, &GridView::selectEverything);
    addTo(menu, *this, tr("&Find\u2026"), QKeySequence::Find, &GridView::find)
        ->setIcon(m_theme.icon(IconName::Find));
    addTo(menu, *this, tr("&Replace\u2026"), Qt::CTRL | Qt::Key_H, &GridView::findAndReplace);
    menu.addSeparator();
    addTo(menu, *this, tr("Zoom in"), Qt::CTRL | Qt::ALT | Qt::Key_Plus, &GridView::zoomIn);
    addTo(menu, *this, tr("Zoom out"), Qt::CTRL | Qt::ALT | Qt::Key_Minus, &GridView::zoomOut);
    addTo(menu, *this, tr("Usual size"), Qt::CTRL | Qt::Key_0, &GridView::resetZoom);
}

void GridView::addSelectionActions(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    const std::optional<CellPlace> active = activeCell();
    if (active) {
        addClipboardActions(menu);
        addCellActions(menu, *active);
        menu.addSeparator();
    }
    addRowActions(menu);
    if (active)
        addSorting(menu, active->column);
}

void GridView::addClipboardActions(QMenu &menu)
{
    const auto add =
        [this, &menu](IconName icon, const QString &text, const QKeySequence &keys, Run run) {
            addTo(menu, *this, text, keys, run)->setIcon(m_theme.icon(icon));
        };
    add(IconName::Cut, tr("Cu&t"), QKeySequence::Cut, &GridView::cut);
    add(IconName::Copy, tr("&Copy"), QKeySequence::Copy, &GridView::copy);
    addTo(menu, *this, tr("Copy for Li&breOffice Calc"), {}, &GridView::copyForCalc)
        ->setToolTip(tr("Calc then takes the cells at once, without asking about HTML"));
    add(IconName::Paste, tr("&Paste"), QKeySequence::Paste, &GridView::paste);
    QMenu *special = menu.addMenu(tr("Pa&ste special"));
    const QKeySequence values(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    addTo(*special, *this, tr("&Values only"), values, &GridView::pasteValues);
    addTo(*special, *this, tr("&Transposed"), {}, &GridView::pasteTransposed);
    addTo(*special, *this, tr("&Skip empty cells"), {}, &GridView::pasteWithoutBlanks);
    addTo(*special, *this, tr("&Add to the cells"), {}, &GridView::pasteAndAdd);
    addTo(*special, *this, tr("&Multiply the cells"), {}, &GridView::pasteAndMultiply);
    menu.addSeparator();
}

void GridView::addCellActions(QMenu &menu, const CellPlace &active)
{
    addTo(menu, *this, tr("&Edit cell"), Qt::Key_F2, &GridView::editCell)
        ->setIcon(m_theme.icon(IconName::Edit));
    const bool noted = !model()->noteAt(active.row, active.column).isEmpty();
    allow(*addTo(menu,
                 *this,
                 noted ? tr("Edit &note\u2026") : tr("Add &note\u2026"),
                 Qt::SHIFT | Qt::Key_F2,
                 &GridView::editNote),
          model()->checkNote(active.row, active.column));
    addTo(menu, *this, tr("&Delete contents"), Qt::Key_Delete, &GridView::deleteCells)
        ->setIcon(m_theme.icon(IconName::Delete));
    addTo(menu, *this, tr("Fill do&wn"), Qt::CTRL | Qt::Key_D, &GridView::fillDown);
    addTo(menu, *this, tr("Fill ri&ght"), Qt::CTRL | Qt::Key_R, &GridView::fillRight);
}

void GridView::addRowActions(QMenu &menu)
{
    const auto add =
        [this, &menu](const QString &text, const QKeySequence &keys, Run run, const RowEdit &edit) {
            allow(*addTo(menu, *this, text, keys, run), model()->checkRows(edit));
        };
    const QList<int> rows = selectedRows();
    const int count = std::max(1, static_cast<int>(rows.size()));
    add(tr("&Insert %n row(s)", nullptr, count),
        Qt::CTRL | Qt::Key_Plus,
        &GridView::insertRows,
        InsertRows{rows.isEmpty() ? model()->rowCount() : rows.first(), count, {}});
    if (rows.isEmpty())
        return;
    add(tr("D&uplicate %n row(s)", nullptr, count),
        Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        &GridView::duplicateRows,
        DuplicateRows{rows});
    add(tr("De&lete %n row(s)", nullptr, count),
        Qt::CTRL | Qt::Key_Minus,
        &GridView::deleteRows,
        DeleteRows{rows});
    add(tr("&Move up"),
        Qt::ALT | Qt::Key_Up,
        &GridView::moveRowsUp,
        MoveRows{rows, nextCellRow(*model(), rows.first(), -1)});
    add(tr("Move d&own"),
        Qt::ALT | Qt::Key_Down,
        &GridView::moveRowsDown,
        MoveRows{rows, nextCellRow(*model(), rows.last(), 1) + 1});
}

void GridView::addSorting(QMenu &menu, int column)
{
    const QString title = model()->columnAt(column).title;
    allow(
        *addTo(
            menu, *this, tr("Sort by %1, smallest first").arg(title), {}, &GridView::sortAscending),
        model()->checkRows(SortRows{column, Qt::AscendingOrder}));
    allow(
        *addTo(
            menu, *this, tr("Sort by %1, largest first").arg(title), {}, &GridView::sortDescending),
        model()->checkRows(SortRows{column, Qt::DescendingOrder}));
}

void GridView::showHeaderMenu(const QPoint &position)
{
    const int column = m_table->header()->columnUnder(position);
    if (column < 0 || model()->rowCount() == 0)
        return;
    const std::optional<CellPlace> active = activeCell();
    const int first = nextCellRow(*model(), -1, 1);
    if (first < 0)
        return;
    m_table->activate({active ? active->row : first, column});
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addSorting(*menu, column);
    menu->addSeparator();
    QAction *fit =
        menu->addAction(tr("&Fit width"), this, [this, column] { m_table->header()->fit(column); });
    fit->setToolTip(tr("A double click on the border of the title does the same"));
    QAction *reset = menu->addAction(tr("&Reset all widths"), this, [this] {
        setColumnWidths({});
        Q_EMIT columnWidthsChanged();
    });
    reset->setEnabled(!m_widths.isEmpty());
    menu->popup(m_table->header()->viewport()->mapToGlobal(position));
}

} // namespace kf
