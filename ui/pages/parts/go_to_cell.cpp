// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/go_to_cell.h"

#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>

namespace kf {

void bringIntoSight(QWidget &part)
{
    for (QWidget *above = part.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *panel = qobject_cast<QDockWidget *>(above)) {
            panel->show();
            panel->raise();
        }
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&part);
    }
}

void showActiveCell(const GridView &grid)
{
    const GridTable &table = *grid.table();
    const QModelIndex active = table.currentIndex();
    const QWidget *focused = QApplication::focusWidget();
    if (!active.isValid() || focused == nullptr || !grid.isAncestorOf(focused))
        return;
    const QRect cell = table.visualRect(active);
    for (QWidget *above = grid.parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint centre = table.viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(centre.x(), centre.y(), 0, cell.height());
    }
}

void goToField(QWidget &field)
{
    bringIntoSight(field);
    field.setFocus();
    // A page that has just come is not laid out yet, and what is not shown yet takes no keyboard.
    QMetaObject::invokeMethod(
        &field,
        [&field] {
            bringIntoSight(field);
            field.setFocus();
        },
        Qt::QueuedConnection);
}

void goToCell(GridView &grid, int row, int column)
{
    if (row < 0 || row >= grid.model()->rowCount())
        return;
    bringIntoSight(grid);
    grid.selectCell(row, column);
    grid.setFocus();
    // A page that has just come is not laid out yet: what is in sight now need not stay there.
    QMetaObject::invokeMethod(
        &grid,
        [&grid] {
            bringIntoSight(grid);
            grid.table()->scrollTo(grid.table()->currentIndex());
            // Of a sheet higher than the page, the cell.
            bringIntoSight(*grid.table());
        },
        Qt::QueuedConnection);
}

void goToCell(GridView &grid, const QString &key, int column)
{
    goToCell(grid, grid.model()->rowOfKey(key), column);
}

void goToChoice(GridView &grid, int row, int column)
{
    goToCell(grid, row, column);
    const GridModel &model = *grid.model();
    if (row < 0 || !isBlank(model.valueAt(row, column), ColumnLook::Plain) ||
        model.choicesAt(row, column).isEmpty())
        return;
    // Queued behind what brings the cell in sight: the list opens where the cell then is.
    const QPersistentModelIndex place = model.index(row, column);
    QMetaObject::invokeMethod(
        &grid,
        [&grid, place] {
            if (place.isValid() && grid.isVisible() && grid.table()->currentIndex() == place)
                grid.editCell();
        },
        Qt::QueuedConnection);
}

} // namespace kf
