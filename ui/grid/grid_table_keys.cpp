// SPDX-License-Identifier: GPL-3.0-or-later
// Moving through a grid by keyboard.
#include "ui/grid/grid_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kf {

QList<std::pair<QString, QString>> GridTable::moves()
{
    return {{tr("Arrows"), tr("Go to the next cell")},
            {tr("Ctrl+Arrow"), tr("Go to the edge of the filled cells")},
            {tr("Home, End"),
             tr("Go to the first or last cell of the row; End stops before results first")},
            {tr("Ctrl+Home, Ctrl+End"), tr("Go to the first or last cell of the table")},
            {tr("Page Up, Page Down"), tr("Go a screen up or down; with Alt sideways")},
            {tr("Shift with any of these"), tr("Extend the selection")},
            {tr("Enter, Tab"), tr("Take over and go down or right; with Shift up or left")},
            {tr("Ctrl+A"), tr("Select everything")},
            {tr("Ctrl+Space"), tr("Select the columns")},
            {tr("Shift+Space"), tr("Select the rows")},
            {tr("Shift+Backspace"), tr("Select the active cell alone")}};
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    if (navigate(*event))
        event->accept();
    else
        event->ignore(); // no keyboard search: typing edits
}

bool GridTable::navigate(const QKeyEvent &event)
{
    if (m_grid == nullptr || m_grid->rowCount() == 0 || firstCellRow() < 0)
        return false;
    if (selectByKey(event))
        return true;
    const Qt::KeyboardModifiers modifiers =
        m_extending ? event.modifiers() | Qt::ShiftModifier : event.modifiers();
    const std::optional<CellPlace> target = destination(event.key(), modifiers);
    if (!target)
        return false;
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        select(*target);
    } else if (activeCell()) {
        span(extended(*target), *target);
        scrollTo(m_lead);
    }
    return true;
}

/// From the active cell to `to`. Rows that are selected whole stay whole while they are extended up
/// and down, columns sideways.
CellRange GridTable::extended(CellPlace to) const
{
    const CellPlace active = *activeCell();
    const CellRange before = activeRange();
    const CellRange corners = spanned(active, lead());
    const CellRange all = everything();
    CellRange range = spanned(active, to);
    if (before.width() == all.width() && corners.width() < all.width() &&
        to.column == lead().column) {
        range.left = all.left;
        range.right = all.right;
    }
    if (before.height() == all.height() && corners.height() < all.height() &&
        to.row == lead().row) {
        range.top = all.top;
        range.bottom = all.bottom;
    }
    return range;
}

/// Ctrl+A, Ctrl+Space, Shift+Space and Shift+Backspace.
bool GridTable::selectByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<CellPlace> active = activeCell();
    const CellPlace opposite = lead();
    CellRange range = activeRange();
    if (event.key() == Qt::Key_A && control && !shift) {
        range = everything();
    } else if (event.key() == Qt::Key_Space && control && !shift) {
        range.top = everything().top;
        range.bottom = everything().bottom;
    } else if (event.key() == Qt::Key_Space && shift && !control) {
        range.left = 0;
        range.right = m_grid->columnCount() - 1;
    } else if (event.key() == Qt::Key_Backspace && shift && active) {
        select(*active);
        return true;
    } else {
        return false;
    }
    // The active cell stays where it was, and the view does not jump.
    selectRanges({range}, active.value_or(CellPlace{range.top, range.left}));
    m_lead = m_grid->index(opposite.row, opposite.column);
    return true;
}

std::optional<CellPlace> GridTable::destination(int key, Qt::KeyboardModifiers modifiers) const
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    const CellPlace from = extends ? lead() : activeCell().value_or(CellPlace{firstCellRow(), 0});
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (modifiers.testFlag(Qt::AltModifier))
            return std::nullopt;
        return arrowDestination(from, key, control);
    case Qt::Key_Home:
        return CellPlace{control ? firstCellRow() : from.row, 0};
    case Qt::Key_End:
        return control ? CellPlace{lastCellRow(), m_grid->columnCount() - 1}
                       : CellPlace{from.row, endColumn(*m_grid, from)};
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (control)
            return std::nullopt;
        return pageDestination(from, key, modifiers.testFlag(Qt::AltModifier));
    default:
        return std::nullopt;
    }
}

CellPlace GridTable::arrowDestination(CellPlace from, int key, bool toEdge) const
{
    const int rowStep = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const int columnStep = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (toEdge) {
        const CellPlace edge = blockEdge(*m_grid, from, rowStep, columnStep);
        return {edge.row, std::min(edge.column, endColumn(*m_grid, from))};
    }
    if (rowStep != 0)
        return {nextCellRow(*m_grid, from.row, rowStep), from.column};
    return {from.row, std::clamp(from.column + columnStep, 0, m_grid->columnCount() - 1)};
}

CellPlace GridTable::pageDestination(CellPlace from, int key, bool sideways) const
{
    const int sign = key == Qt::Key_PageDown ? 1 : -1;
    if (sideways) {
        const int width = std::max(columnWidth(from.column), viewport()->width() - frozenEdge());
        const int position = horizontalHeader()->sectionPosition(from.column) + sign * width;
        const int column = columnAt(position - horizontalHeader()->offset());
        return {from.row, column >= 0 ? column : sign > 0 ? m_grid->columnCount() - 1 : 0};
    }
    const int page = std::max(1, viewport()->height() / m_look.rowHeight() - 1);
    int row = std::clamp(from.row + sign * page, 0, m_grid->rowCount() - 1);
    if (m_grid->bandAt(row)) {
        const int next = nextCellRow(*m_grid, row, sign);
        row = next != row ? next : nextCellRow(*m_grid, row, -sign);
    }
    return {row, from.column};
}

} // namespace kf
