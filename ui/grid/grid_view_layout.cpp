// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a grid stand and how wide its columns are.
#include "ui/grid/cell_painter.h"
#include "ui/grid/find_bar.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kBorder = 1;
constexpr int kLeastRows = 4;
constexpr int kHeatColumn = 26; // the narrowest that still shows two digits with ease

} // namespace

int GridView::naturalWidth(int column) const
{
    if (m_widths.contains(column))
        return m_look.scaled(m_widths.value(column));
    const ColumnWidth &width = model()->columnAt(column).width;
    const int least = widthOf(width.characters, column);
    if (width.fits <= width.characters)
        return least;
    return std::clamp(contentWidth(column), least, widthOf(width.fits, column));
}

/// What the first rows of a column need; measured once, and again when they have changed.
int GridView::contentWidth(int column) const
{
    if (!m_contentWidths.contains(column))
        m_contentWidths.insert(column, m_table->fittedWidth(column, 0));
    return m_contentWidths.value(column).width;
}

/// Columns that fit what they hold get other widths where the cells in `changed` ask for it.
void GridView::followContents(const CellRange &changed)
{
    const int last = std::min(changed.bottom, GridTable::kFittedRows - 1);
    bool isOther = false;
    for (int column = changed.left; column <= changed.right; ++column) {
        const auto known = m_contentWidths.find(column);
        if (known == m_contentWidths.end() || last < changed.top)
            continue;
        const FittedWidth before = *known;
        const FittedWidth now = m_table->widestCell(column, changed.top, last);
        if (now.width >= before.width)
            *known = now;
        else if (before.row >= changed.top && before.row <= last) // the widest has shrunk
            *known = m_table->fittedWidth(column, 0);
        isOther = isOther || known->width != before.width;
    }
    if (!isOther)
        return;
    layoutParts();
    updateGeometry();
}

int GridView::widthOf(double characters, int column) const
{
    const GridColumn &spec = model()->columnAt(column);
    const int margins = 2 * CellPainter::marginOf(spec) + 1;
    const int width = static_cast<int>(std::ceil(m_look.digits(characters))) + margins;
    return spec.look == ColumnLook::Heat ? std::max(width, m_look.scaled(kHeatColumn)) : width;
}

/// How far a column may grow into spare room.
int GridView::mostWidth(int column) const
{
    const double most = model()->columnAt(column).width.most;
    const int natural = naturalWidth(column);
    return m_widths.contains(column) ? natural : std::max(natural, widthOf(most, column));
}

/// Columns get their natural width; spare room goes evenly to those that may grow, and what is
/// left then to the last one.
void GridView::layoutColumns()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    QList<int> widths;
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        widths.append(naturalWidth(column));
        used += widths.last();
    }
    int spare = m_table->viewport()->width() - used;
    bool grew = true;
    while (spare > 0 && grew) {
        grew = false;
        for (int column = 0; column < columns && spare > 0; ++column) {
            if (widths[column] >= mostWidth(column))
                continue;
            ++widths[column];
            --spare;
            grew = true;
        }
    }
    if (spare > 0)
        widths.last() += spare;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_totals->update();
}

bool GridView::showsFindBar() const
{
    return m_find != nullptr && m_find->isVisibleTo(this);
}

int GridView::usedHeight() const
{
    const int find = showsFindBar() ? m_find->sizeHint().height() : 0;
    return find + m_look.headerHeight() + m_table->verticalHeader()->length();
}

void GridView::layoutParts()
{
    const bool totals = model() != nullptr && model()->hasTotals();
    QRect area = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
    if (showsFindBar()) {
        m_find->setGeometry(area.left(), area.top(), area.width(), m_find->sizeHint().height());
        area.setTop(area.top() + m_find->height());
    }
    int needed = m_table->rowHeader()->sizeHint().width();
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column)
        needed += naturalWidth(column);
    const bool scrolls = needed > area.width();
    const int totalHeight = totals ? m_look.totalHeight() : 0;
    const int barHeight = scrolls ? m_sideways->sizeHint().height() : 0;
    const int room = std::max(0, area.height() - totalHeight - barHeight);
    const int rows = m_look.headerHeight() + m_table->verticalHeader()->length();
    const int tableHeight = std::min(room, rows);
    m_table->setGeometry(area.left(), area.top(), area.width(), tableHeight);
    m_corner->setGeometry(
        area.left(), area.top(), m_table->rowHeader()->sizeHint().width(), m_look.headerHeight());
    m_totals->setVisible(totals);
    m_totals->setGeometry(area.left(), area.top() + tableHeight, area.width(), totalHeight);
    m_sideways->setVisible(scrolls);
    m_sideways->setGeometry(
        area.left(), area.top() + tableHeight + totalHeight, area.width(), barHeight);
    layoutColumns();
    update();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutParts();
}

void GridView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QWidget *last = m_sideways->isVisible() ? static_cast<const QWidget *>(m_sideways)
                          : m_totals->isVisible() ? m_totals
                                                  : static_cast<const QWidget *>(m_table);
    painter.setPen(m_look.roles().line);
    painter.drawRect(0, 0, width() - 1, last->geometry().bottom() + 1);
}

QSize GridView::sizeHint() const
{
    if (model() == nullptr)
        return {};
    int width = 2 * kBorder + m_table->rowHeader()->sizeHint().width();
    for (int column = 0; column < model()->columnCount(); ++column)
        width += naturalWidth(column);
    const int totals = model()->hasTotals() ? m_look.totalHeight() : 0;
    const int bar = width > this->width() ? m_sideways->sizeHint().height() : 0;
    return {width, usedHeight() + totals + bar + 2 * kBorder};
}

QSize GridView::minimumSizeHint() const
{
    const int least = m_look.headerHeight() + kLeastRows * m_look.rowHeight() +
                      m_look.totalHeight() + 2 * kBorder;
    return {m_look.scaled(240), std::min(least, sizeHint().height())};
}

} // namespace kf
