// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/column_widths.h"

#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace kf {

namespace {

constexpr int kHeatColumn = 26; // the narrowest that still shows two digits with ease

} // namespace

ColumnWidths::ColumnWidths(const GridLook &look, GridTable &table) : m_look(look), m_table(table) {}

void ColumnWidths::setByHand(int column, int pixels)
{
    m_byHand.insert(column, static_cast<int>(pixels / m_look.zoom()));
}

int ColumnWidths::natural(int column) const
{
    if (m_byHand.contains(column))
        return m_look.scaled(m_byHand.value(column));
    const ColumnWidth &width = m_table.grid()->columnAt(column).width;
    const int least = widthOf(width.characters, column);
    if (width.fits <= width.characters)
        return least;
    return std::clamp(content(column), least, widthOf(width.fits, column));
}

/// What the first rows of a column need; measured once, and again when they have changed.
int ColumnWidths::content(int column) const
{
    if (!m_contents.contains(column))
        m_contents.insert(column, m_table.fittedWidth(column, 0));
    return std::max(m_contents.value(column).width, totalOf(column));
}

/// The label before the totals goes on over the columns beside it.
int ColumnWidths::totalOf(int column) const
{
    const bool hasOne = column > 0 && m_table.grid()->hasTotals();
    if (!m_totals.contains(column))
        m_totals.insert(column,
                        hasOne ? CellPainter(*m_table.grid(), m_look).widthForTotal(column) : 0);
    return m_totals.value(column);
}

bool ColumnWidths::followTotals()
{
    const QHash<int, int> before = std::exchange(m_totals, {});
    return std::any_of(before.keyBegin(), before.keyEnd(), [&](int column) {
        return totalOf(column) != before.value(column);
    });
}

bool ColumnWidths::followContents(const CellRange &changed)
{
    const int last = std::min(changed.bottom, GridTable::kFittedRows - 1);
    bool isOther = false;
    for (int column = changed.left; column <= changed.right; ++column) {
        const auto known = m_contents.find(column);
        if (known == m_contents.end() || last < changed.top)
            continue;
        const FittedWidth before = *known;
        const FittedWidth now = m_table.widestCell(column, changed.top, last);
        if (now.width >= before.width)
            *known = now;
        else if (before.row >= changed.top && before.row <= last) // the widest has shrunk
            *known = m_table.fittedWidth(column, 0);
        isOther = isOther || known->width != before.width;
    }
    return isOther;
}

int ColumnWidths::widthOf(double characters, int column) const
{
    const GridColumn &spec = m_table.grid()->columnAt(column);
    const int margins = 2 * CellPainter::marginOf(spec) + 1;
    const int width = static_cast<int>(std::ceil(m_look.digits(characters))) + margins;
    return spec.look == ColumnLook::Heat ? std::max(width, m_look.scaled(kHeatColumn)) : width;
}

/// How far a column may grow into spare room.
int ColumnWidths::most(int column) const
{
    const double most = m_table.grid()->columnAt(column).width.most;
    const int least = natural(column);
    return m_byHand.contains(column) ? least : std::max(least, widthOf(most, column));
}

int ColumnWidths::needed() const
{
    int width = 0;
    const int columns = m_table.grid() != nullptr ? m_table.grid()->columnCount() : 0;
    for (int column = 0; column < columns; ++column)
        width += natural(column);
    return width;
}

/// Words before the columns of heat are cut off until all of those are in sight: the longest first.
void ColumnWidths::squeeze(QList<int> &widths) const
{
    int end = 0; // behind the last column of heat
    QList<int> shrinking;
    for (int column = 0; column < widths.size(); ++column) {
        const GridColumn &spec = m_table.grid()->columnAt(column);
        if (spec.look == ColumnLook::Heat)
            end = column + 1;
        else if (end == 0 && spec.width.fits > spec.width.characters && !m_byHand.contains(column))
            shrinking.append(column);
    }
    int over = std::accumulate(widths.begin(), widths.begin() + end, -m_table.viewport()->width());
    while (over > 0) {
        shrinking.removeIf([&](int column) {
            return widths[column] <=
                   widthOf(m_table.grid()->columnAt(column).width.characters, column);
        });
        if (shrinking.isEmpty())
            return;
        --widths[*std::max_element(shrinking.begin(), shrinking.end(), [&](int a, int b) {
            return widths[a] < widths[b];
        })];
        --over;
    }
}

/// Columns of heat are equally wide, so that their digits have one size.
void ColumnWidths::level(QList<int> &widths) const
{
    QList<int> heat;
    for (int column = 0; column < widths.size(); ++column) {
        if (m_table.grid()->columnAt(column).look == ColumnLook::Heat && !m_byHand.contains(column))
            heat.append(column);
    }
    int least = std::numeric_limits<int>::max();
    for (const int column : std::as_const(heat))
        least = std::min(least, widths[column]);
    for (const int column : std::as_const(heat))
        widths[column] = least;
}

void ColumnWidths::apply()
{
    if (m_table.grid() == nullptr || m_table.grid()->columnCount() == 0)
        return;
    const int columns = m_table.grid()->columnCount();
    QList<int> widths;
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        widths.append(natural(column));
        used += widths.last();
    }
    squeeze(widths);
    int spare = m_table.viewport()->width() - used;
    bool grew = true;
    while (spare > 0 && grew) {
        grew = false;
        for (int column = 0; column < columns && spare > 0; ++column) {
            if (widths[column] >= most(column))
                continue;
            ++widths[column];
            --spare;
            grew = true;
        }
    }
    level(widths);
    used = std::accumulate(widths.begin(), widths.end(), 0);
    int left = std::max(0, m_table.viewport()->width() - used);
    // Numbers in a last column that takes all of it would stand far from what they belong to.
    const GridColumn &last = m_table.grid()->columnAt(columns - 1);
    if (last.kind == CellKind::Number && last.look != ColumnLook::Heat) {
        for (int column = 0, open = columns; column < columns; ++column, --open) {
            const int share = m_byHand.contains(column) ? 0 : left / open;
            widths[column] += share;
            left -= share;
        }
    }
    widths.last() += left;
    for (int column = 0; column < columns; ++column)
        m_table.setColumnWidth(column, widths[column]);
}

} // namespace kf
