// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_totals.h"

#include "ui/grid/band_totals.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/row_header.h"

#include <QPaintEvent>
#include <QPainter>

namespace kf {

namespace {

constexpr int kTopLine = 2;

} // namespace

GridTotals::GridTotals(const GridTable &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
}

void GridTotals::refresh()
{
    const GridModel *model = m_table.grid();
    QStringList parts;
    for (int column = 1; model != nullptr && column < model->columnCount(); ++column) {
        const QString text = model->shownText(model->totalAt(column), kNoRow, column);
        if (!text.isEmpty())
            parts.append(tr("%1: %2").arg(columnName(*model, column), text));
    }
    setAccessibleName(tr("Total row"));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    update();
}

/// What the row is goes on over the columns beside it that have no total.
int GridTotals::labelWidth() const
{
    const GridModel &model = *m_table.grid();
    int end = m_table.columnX(0) + m_table.columnWidth(0);
    for (int column = 1; column < model.columnCount(); ++column) {
        if (m_table.columnX(column) != end || !isBlank(model.totalAt(column), ColumnLook::Plain))
            break;
        end += m_table.columnWidth(column);
    }
    return end - m_table.columnX(0);
}

void GridTotals::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Roles &roles = m_table.look().roles();
    painter.fillRect(event->rect(), roles.window);
    const GridModel *model = m_table.grid();
    if (model == nullptr)
        return;
    const int left = m_table.rowHeader()->width();
    painter.setClipRect(left, 0, m_table.viewport()->width(), height());
    const CellPainter cells(*model, m_table.look());
    const auto paint = [&](int column) {
        const int width = column == 0 ? labelWidth() : m_table.columnWidth(column);
        const QRect rect(left + m_table.columnX(column), 0, width, height());
        if (rect.intersects(event->rect()))
            cells.paintTotal(painter, rect, column);
    };
    for (int column = m_table.frozenColumns(); column < model->columnCount(); ++column)
        paint(column);
    for (int column = 0; column < m_table.frozenColumns(); ++column)
        paint(column);
    painter.setClipping(false);
    painter.fillRect(QRect(0, 0, width(), kTopLine), roles.line);
    const int marked = model->markedColumn();
    if (marked >= 0)
        painter.fillRect(
            left + m_table.columnX(marked), 0, m_table.columnWidth(marked), kTopLine, roles.accent);
}

} // namespace kf

#include "moc_grid_totals.cpp"
