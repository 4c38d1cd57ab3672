// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_totals.h"

#include "ui/grid/band_totals.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kTopLine = 2;
constexpr double kChosenFrame = 2.0;

} // namespace

std::optional<int> chosenTotal(const GridView &grid)
{
    const auto *totals = grid.findChild<GridTotals *>(QString(), Qt::FindDirectChildrenOnly);
    return totals != nullptr ? totals->chosen() : std::nullopt;
}

GridTotals::GridTotals(GridTable &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setFocusPolicy(Qt::ClickFocus);
}

/// "14: 67 GPUs"; empty where the column has no total.
QString GridTotals::totalText(int column) const
{
    const GridModel &model = *m_table.grid();
    const QString text = model.shownText(model.totalAt(column), kNoRow, column);
    return text.isEmpty() ? text : tr("%1: %2").arg(columnName(model, column), text);
}

void GridTotals::refresh()
{
    const GridModel *model = m_table.grid();
    QStringList parts;
    for (int column = 1; model != nullptr && column < model->columnCount(); ++column) {
        const QString text = totalText(column);
        if (!text.isEmpty())
            parts.append(text);
    }
    const QString name = tr("Total row");
    setAccessibleName(chosen() ? QStringLiteral("%1, %2").arg(name, totalText(m_column)) : name);
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    update();
}

/// The first column says what the row is.
bool GridTotals::hasTotal(int column) const
{
    const GridModel *model = m_table.grid();
    return model != nullptr && column > 0 && column < model->columnCount() &&
           !totalText(column).isEmpty();
}

std::optional<int> GridTotals::chosen() const
{
    return hasFocus() && hasTotal(m_column) ? std::optional(m_column) : std::nullopt;
}

/// Frozen columns stand before those that are scrolled below them.
std::optional<int> GridTotals::columnAt(int x) const
{
    const int at = x - m_table.rowHeader()->width();
    const int count = m_table.grid() != nullptr ? m_table.grid()->columnCount() : 0;
    for (int column = 0; column < count; ++column) {
        const int left = m_table.columnX(column);
        if (at >= left && at < left + m_table.columnWidth(column))
            return column;
    }
    return std::nullopt;
}

void GridTotals::choose(int column)
{
    m_column = column;
    refresh();
}

/// To the next total in that direction; false where there is none.
bool GridTotals::step(int by)
{
    const GridModel &model = *m_table.grid();
    for (int column = m_column + by; column > 0 && column < model.columnCount(); column += by) {
        if (!hasTotal(column))
            continue;
        choose(column);
        m_table.scrollTo(model.index(std::max(0, m_table.rowAt(0)), column));
        return true;
    }
    return false;
}

void GridTotals::mousePressEvent(QMouseEvent *event)
{
    m_column = columnAt(event->position().toPoint().x()).value_or(-1);
    QWidget *its = hasTotal(m_column) ? this : parentWidget();
    its->setFocus(Qt::MouseFocusReason);
    refresh();
}

void GridTotals::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Escape)
        parentWidget()->setFocus();
    else if (!chosen() || (key != Qt::Key_Left && key != Qt::Key_Right))
        QWidget::keyPressEvent(event);
    else
        step(key == Qt::Key_Left ? -1 : 1);
}

void GridTotals::focusInEvent(QFocusEvent *)
{
    refresh();
}

void GridTotals::focusOutEvent(QFocusEvent *)
{
    refresh();
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

void GridTotals::paintChosen(QPainter &painter, int column)
{
    const Roles &roles = m_table.look().roles();
    const bool isMarked = column == m_table.grid()->markedColumn(); // filled with the accent
    const QRect cell(m_table.rowHeader()->width() + m_table.columnX(column),
                     kTopLine,
                     m_table.columnWidth(column),
                     height() - kTopLine);
    QPen pen(isMarked ? roles.onAccent : roles.accent, kChosenFrame);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
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
    if (chosen() && m_column >= m_table.frozenColumns())
        paintChosen(painter, m_column);
    for (int column = 0; column < m_table.frozenColumns(); ++column)
        paint(column);
    if (chosen() && m_column < m_table.frozenColumns())
        paintChosen(painter, m_column);
    painter.setClipping(false);
    painter.fillRect(QRect(0, 0, width(), kTopLine), roles.line);
    const int marked = model->markedColumn();
    if (marked >= 0)
        painter.fillRect(
            left + m_table.columnX(marked), 0, m_table.columnWidth(marked), kTopLine, roles.accent);
}

} // namespace kf

#include "moc_grid_totals.cpp"
