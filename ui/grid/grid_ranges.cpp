// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_ranges.h"

#include <algorithm>

namespace kf {

namespace {

bool isFilled(const GridModel &model, CellPlace place)
{
    return !isBlank(model.valueAt(place.row, place.column), model.columnAt(place.column).look);
}

/// One step; the same place at the edge of the sheet.
CellPlace stepped(const GridModel &model, CellPlace from, int rowStep, int columnStep)
{
    if (rowStep != 0)
        return {nextCellRow(model, from.row, rowStep), from.column};
    return {from.row, std::clamp(from.column + columnStep, 0, model.columnCount() - 1)};
}

/// The place within one range as a running number.
qint64 positionIn(const QList<int> &rows, const CellRange &range, CellPlace place, bool downwards)
{
    const qint64 rowAt = std::max<qint64>(0, rows.indexOf(place.row));
    const qint64 columnAt = place.column - range.left;
    return downwards ? columnAt * rows.size() + rowAt : rowAt * range.width() + columnAt;
}

CellPlace placeIn(const QList<int> &rows, const CellRange &range, qint64 position, bool downwards)
{
    if (downwards)
        return {rows.at(position % rows.size()),
                range.left + static_cast<int>(position / rows.size())};
    return {rows.at(position / range.width()),
            range.left + static_cast<int>(position % range.width())};
}

} // namespace

QList<CellRange> rangesOf(const QItemSelection &selection)
{
    QList<CellRange> ranges;
    ranges.reserve(selection.size());
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.left(), range.bottom(), range.right()});
    return ranges;
}

void forEachCell(const GridModel &model,
                 const QList<CellRange> &ranges,
                 const std::function<void(int, int)> &visit)
{
    for (const CellRange &range : ranges) {
        for (const int row : cellRows(model, range.top, range.bottom)) {
            for (int column = range.left; column <= range.right; ++column)
                visit(row, column);
        }
    }
}

qint64 cellCount(const GridModel &model, const QList<CellRange> &ranges)
{
    qint64 count = 0;
    for (const CellRange &range : ranges)
        count += cellRows(model, range.top, range.bottom).size() * range.width();
    return count;
}

SelectionStatistics statisticsOf(const GridModel &model, const QList<CellRange> &ranges)
{
    SelectionStatistics statistics;
    QHash<int, bool> entered; // by column: whether some number in it is an entry
    const auto numberAt = [&model](int row, int column) {
        const GridValue value = model.valueAt(row, column);
        const auto *number = std::get_if<double>(&value);
        const bool isMonth = model.columnAt(column).kind == CellKind::Month;
        return number != nullptr && !isMonth ? std::optional(*number) : std::nullopt;
    };
    forEachCell(model, ranges, [&](int row, int column) {
        ++statistics.cells;
        bool &isEntered = entered[column];
        isEntered = isEntered || (numberAt(row, column) && takesEntries(model, row, column));
    });
    const bool hasEntries = entered.values().contains(true);
    forEachCell(model, ranges, [&](int row, int column) {
        const std::optional<double> number = numberAt(row, column);
        if (!number || entered.value(column) != hasEntries)
            return; // results stand for entries beside them, and do not add to them
        const bool first = statistics.numbers++ == 0;
        statistics.shares += model.columnAt(column).kind == CellKind::Share ? 1 : 0;
        statistics.sum += *number;
        statistics.least = first ? *number : std::min(statistics.least, *number);
        statistics.most = first ? *number : std::max(statistics.most, *number);
    });
    return statistics;
}

QList<int> cellRows(const GridModel &model, int first, int last)
{
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        if (!model.bandAt(row) && !model.isNewRow(row))
            rows.append(row);
    }
    if (rows.isEmpty() && first <= last && model.isNewRow(last))
        rows.append(last);
    return rows;
}

int nextCellRow(const GridModel &model, int row, int step)
{
    const int rows = model.rowCount();
    for (int next = row + step; next >= 0 && next < rows; next += step) {
        if (!model.bandAt(next))
            return next;
    }
    return row;
}

CellRange spanned(CellPlace a, CellPlace b)
{
    return {std::min(a.row, b.row),
            std::min(a.column, b.column),
            std::max(a.row, b.row),
            std::max(a.column, b.column)};
}

CellPlace blockEdge(const GridModel &model, CellPlace from, int rowStep, int columnStep)
{
    CellPlace at = from;
    CellPlace next = stepped(model, at, rowStep, columnStep);
    if (next == at)
        return at;
    const bool insideBlock = isFilled(model, at) && isFilled(model, next);
    while (next != at) {
        if (insideBlock && !isFilled(model, next))
            return at;
        at = next;
        if (!insideBlock && isFilled(model, at))
            return at;
        next = stepped(model, at, rowStep, columnStep);
    }
    return at;
}

bool takesEntries(const GridModel &model, int row, int column)
{
    const int open = model.patternRow(model.endOfRows());
    return model.readOnlyReason(row, column).isEmpty() ||
           (open >= 0 && model.readOnlyReason(open, column).isEmpty());
}

int endColumn(const GridModel &model, CellPlace from)
{
    const int last = model.columnCount() - 1;
    int typed = last;
    while (typed > from.column && !takesEntries(model, from.row, typed))
        --typed;
    return typed > from.column ? typed : last;
}

CellPlace
nextInRanges(const GridModel &model, const QList<CellRange> &ranges, CellPlace from, CellStep step)
{
    const bool downwards = step == CellStep::Down || step == CellStep::Up;
    const bool backwards = step == CellStep::Up || step == CellStep::Left;
    const auto found = std::find_if(ranges.begin(), ranges.end(), [from](const CellRange &range) {
        return range.contains(from.row, from.column);
    });
    qsizetype index = found == ranges.end() ? 0 : found - ranges.begin();
    QList<int> rows = cellRows(model, ranges[index].top, ranges[index].bottom);
    qint64 position = positionIn(rows, ranges[index], from, downwards) + (backwards ? -1 : 1);
    for (qsizetype tried = 0; tried <= ranges.size(); ++tried) {
        const qint64 size = rows.size() * ranges[index].width();
        if (position >= 0 && position < size)
            return placeIn(rows, ranges[index], position, downwards);
        index = (index + (backwards ? -1 : 1) + ranges.size()) % ranges.size();
        rows = cellRows(model, ranges[index].top, ranges[index].bottom);
        position = backwards ? rows.size() * ranges[index].width() - 1 : 0;
    }
    return from;
}

} // namespace kf
