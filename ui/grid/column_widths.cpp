// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/column_widths.h"

#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace kf {

namespace {

constexpr int kHeatColumn = 26; // the narrowest that still shows two digits with ease
constexpr int kBesideWord = 2;
constexpr double kLittle = 0.12; // of the room: rather than scroll by that, words are cut off

/// The longest word of a title, in full size: an emptied column keeps room for that.
int wordOfTitle(const GridColumn &column, const GridLook &look)
{
    static const QRegularExpression between(QStringLiteral("[\n \u00ad]"));
    double widest = 0.0;
    for (const QString &word : column.title.split(between))
        widest = std::max(widest, look.widthOf(word, CellFont::Body));
    return int(std::ceil(widest)) + kBesideWord;
}

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

/// Words, and figures that are no picture: as wide as what is written there.
bool ColumnWidths::isWritten(int column) const
{
    const GridColumn &spec = m_table.grid()->columnAt(column);
    return spec.look != ColumnLook::Heat && spec.kind != CellKind::Sparkline &&
           spec.kind != CellKind::Check && !m_byHand.contains(column);
}

/// Takes `over` pixels from the `shrinking` columns, from the widest first, as long as `least` lets
/// them. Returns what is still too much.
template<typename Least>
int ColumnWidths::taken(QList<int> &widths, QList<int> shrinking, int over, const Least &least)
{
    QHash<int, int> leasts; // measured once, not with every pixel
    for (const int column : shrinking)
        leasts.insert(column, least(column));
    while (over > 0) {
        shrinking.removeIf([&](int column) { return widths[column] <= leasts.value(column); });
        if (shrinking.isEmpty())
            break;
        --widths[*std::max_element(shrinking.begin(), shrinking.end(), [&](int a, int b) {
            return widths[a] < widths[b];
        })];
        --over;
    }
    return over;
}

/// What would have to be scrolled to, or would be cut off: empty room of other columns goes first;
/// then words are cut, the longest first. Of a sheet with columns of heat those are to be in sight,
/// and words before them give way; any other is cut only where it would scroll by a little.
void ColumnWidths::squeeze(QList<int> &widths, int room) const
{
    int end = 0; // behind the last column that is to be in sight
    for (int column = 0; column < widths.size(); ++column) {
        if (m_table.grid()->columnAt(column).look == ColumnLook::Heat)
            end = column + 1;
    }
    const bool hasHeat = end > 0;
    end = hasHeat ? end : int(widths.size());
    int over = std::accumulate(widths.begin(), widths.begin() + end, -room);
    int wanted = 0; // by what is cut off
    QList<int> written;
    QList<int> cut;
    for (int column = 0; column < end; ++column) {
        if (!isWritten(column))
            continue;
        const GridColumn &spec = m_table.grid()->columnAt(column);
        const bool isWords = spec.kind == CellKind::Text || spec.kind == CellKind::Choice;
        written.append(column);
        wanted += hasHeat ? 0 : std::max(0, content(column) - widths[column]);
        if (isWords && spec.width.fits > spec.width.characters)
            cut.append(column);
    }
    const auto emptied = [this](int column) {
        return std::max(content(column), wordOfTitle(m_table.grid()->columnAt(column), m_look));
    };
    const auto shortest = [this](int column) {
        const GridColumn &spec = m_table.grid()->columnAt(column);
        return std::max(widthOf(spec.width.characters, column), wordOfTitle(spec, m_look));
    };
    over = taken(widths, written, over + wanted, emptied) - wanted;
    if (hasHeat || over <= kLittle * room)
        taken(widths, cut, over, shortest);
}

/// Room to spare goes first to what is cut off: evenly, and no more than that needs. Returns what
/// is left.
int ColumnWidths::uncut(QList<int> &widths, int spare) const
{
    bool grew = true;
    while (spare > 0 && grew) {
        grew = false;
        for (int column = 0; column < widths.size() && spare > 0; ++column) {
            if (!isWritten(column) || widths[column] >= content(column))
                continue;
            ++widths[column];
            --spare;
            grew = true;
        }
    }
    return spare;
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

QList<int> ColumnWidths::fitted(int room) const
{
    const int columns = m_table.grid() != nullptr ? m_table.grid()->columnCount() : 0;
    QList<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.append(natural(column));
    squeeze(widths, room);
    return widths;
}

bool ColumnWidths::scrollsIn(int room) const
{
    const QList<int> widths = fitted(room);
    return std::accumulate(widths.cbegin(), widths.cend(), 0) > room;
}

void ColumnWidths::apply()
{
    if (m_table.grid() == nullptr || m_table.grid()->columnCount() == 0)
        return;
    const int columns = m_table.grid()->columnCount();
    const int room = m_table.viewport()->width();
    QList<int> widths = fitted(room);
    int spare = uncut(widths, room - std::accumulate(widths.cbegin(), widths.cend(), 0));
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
    int left = std::max(0, room - std::accumulate(widths.cbegin(), widths.cend(), 0));
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
