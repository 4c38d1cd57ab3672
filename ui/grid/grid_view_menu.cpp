// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of cells and column titles.
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QMenu>

namespace kf {

/// An action that says in its tool tip why it cannot be done now.
void GridView::addToMenu(QMenu &menu,
                         const QString &text,
                         const QKeySequence &keys,
                         void (GridView::*run)(),
                         const Result<> &possible)
{
    QAction *action = menu.addAction(text, this, run);
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    action->setEnabled(possible.ok());
    if (!possible)
        action->setToolTip(possible.error().message);
}

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
    menu->setToolTipsVisible(true);
    fillCellMenu(*menu);
    menu->addSeparator();
    fillRowMenu(*menu);
    Q_EMIT contextMenuAboutToShow(menu, active->row, active->column);
    menu->popup(m_table->viewport()->mapToGlobal(viewportPosition));
}

void GridView::fillCellMenu(QMenu &menu)
{
    const auto add = [this](QMenu &into,
                            IconName icon,
                            const QString &text,
                            const QKeySequence &keys,
                            void (GridView::*run)()) {
        addToMenu(into, text, keys, run, {});
        into.actions().constLast()->setIcon(m_theme.icon(icon));
    };
    add(menu, IconName::Cut, tr("Cu&t"), QKeySequence::Cut, &GridView::cut);
    add(menu, IconName::Copy, tr("&Copy"), QKeySequence::Copy, &GridView::copy);
    addToMenu(menu, tr("Copy for &LibreOffice Calc"), {}, &GridView::copyForCalc, {});
    menu.actions().constLast()->setToolTip(
        tr("Calc then takes the cells at once, without asking about HTML"));
    add(menu, IconName::Paste, tr("&Paste"), QKeySequence::Paste, &GridView::paste);
    QMenu *special = menu.addMenu(tr("Paste &Special"));
    const QKeySequence values(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    addToMenu(*special, tr("&Values Only"), values, &GridView::pasteValues, {});
    addToMenu(*special, tr("&Transposed"), {}, &GridView::pasteTransposed, {});
    addToMenu(*special, tr("&Skip Empty Cells"), {}, &GridView::pasteWithoutBlanks, {});
    addToMenu(*special, tr("&Add to the Cells"), {}, &GridView::pasteAndAdd, {});
    addToMenu(*special, tr("&Multiply the Cells"), {}, &GridView::pasteAndMultiply, {});
    menu.addSeparator();
    add(menu, IconName::Edit, tr("&Edit Cell"), Qt::Key_F2, &GridView::editCell);
    const CellPlace active = *activeCell();
    const bool noted = !model()->noteAt(active.row, active.column).isEmpty();
    addToMenu(menu,
              noted ? tr("Edit &Note\u2026") : tr("Add &Note\u2026"),
              Qt::SHIFT | Qt::Key_F2,
              &GridView::editNote,
              model()->checkNote(active.row, active.column));
    add(menu, IconName::Delete, tr("&Delete Contents"), Qt::Key_Delete, &GridView::deleteCells);
    menu.addSeparator();
    addToMenu(menu, tr("Fill Do&wn"), Qt::CTRL | Qt::Key_D, &GridView::fillDown, {});
    addToMenu(menu, tr("Fill &Right"), Qt::CTRL | Qt::Key_R, &GridView::fillRight, {});
    add(menu, IconName::Find, tr("&Find\u2026"), Qt::CTRL | Qt::Key_F, &GridView::find);
}

void GridView::fillRowMenu(QMenu &menu)
{
    const QList<int> rows = selectedRows();
    const int count = static_cast<int>(rows.size());
    addToMenu(menu,
              tr("&Insert %n Row(s)", nullptr, count),
              Qt::CTRL | Qt::Key_Plus,
              &GridView::insertRows,
              model()->checkRows(InsertRows{rows.first(), count, {}}));
    addToMenu(menu,
              tr("D&uplicate %n Row(s)", nullptr, count),
              Qt::CTRL | Qt::SHIFT | Qt::Key_D,
              &GridView::duplicateRows,
              model()->checkRows(DuplicateRows{rows}));
    addToMenu(menu,
              tr("Delete %n Ro&w(s)", nullptr, count),
              Qt::CTRL | Qt::Key_Minus,
              &GridView::deleteRows,
              model()->checkRows(DeleteRows{rows}));
    const int above = nextCellRow(*model(), rows.first(), -1);
    const int below = nextCellRow(*model(), rows.last(), 1);
    addToMenu(menu,
              tr("Move Up"),
              Qt::ALT | Qt::Key_Up,
              &GridView::moveRowsUp,
              model()->checkRows(MoveRows{rows, above}));
    addToMenu(menu,
              tr("Move Down"),
              Qt::ALT | Qt::Key_Down,
              &GridView::moveRowsDown,
              model()->checkRows(MoveRows{rows, below + 1}));
    addSorting(menu, activeCell()->column);
}

void GridView::addSorting(QMenu &menu, int column)
{
    const QString title = model()->columnAt(column).title;
    addToMenu(menu,
              tr("Sort by %1, Smallest First").arg(title),
              {},
              &GridView::sortAscending,
              model()->checkRows(SortRows{column, Qt::AscendingOrder}));
    addToMenu(menu,
              tr("Sort by %1, Largest First").arg(title),
              {},
              &GridView::sortDescending,
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
        menu->addAction(tr("&Fit Width"), this, [this, column] { m_table->header()->fit(column); });
    fit->setToolTip(tr("A double click on the border of the title does the same"));
    QAction *reset = menu->addAction(tr("&Reset All Widths"), this, [this] {
        setColumnWidths({});
        Q_EMIT columnWidthsChanged();
    });
    reset->setEnabled(!m_widths.isEmpty());
    menu->popup(m_table->header()->viewport()->mapToGlobal(position));
}

} // namespace kf
