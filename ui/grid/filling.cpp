// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/filling.h"

#include "ui/grid/change_collector.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

Error refusal(const QString &message)
{
    return Error{ErrorKind::NotAllowed, message, {}, {}};
}

Error noSelection()
{
    return refusal(Words::tr("No cell is selected"));
}

/// The columns before (nearest first) or behind `source` in `whole`.
QList<int> columnsBeside(const CellRange &source, const CellRange &whole)
{
    QList<int> columns;
    for (int column = source.left - 1; column >= whole.left; --column)
        columns.append(column);
    for (int column = source.right + 1; column <= whole.right; ++column)
        columns.append(column);
    return columns;
}

QList<int> rowsBeside(const GridModel &model, const CellRange &source, const CellRange &whole)
{
    QList<int> above = cellRows(model, whole.top, source.top - 1);
    std::reverse(above.begin(), above.end());
    return above + cellRows(model, source.bottom + 1, whole.bottom);
}

bool isFilled(const GridModel &model, int row, int column)
{
    return !isBlank(model.valueAt(row, column), model.columnAt(column).look);
}

/// The number alone, where there is one: 1.2 of a series of shares is no 1.2 %.
BlockCell rawOf(const BlockCell &cell)
{
    return cell.number ? BlockCell{QString(), cell.number} : cell;
}

void fillColumns(const GridModel &model,
                 const CellRange &source,
                 const CellRange &whole,
                 SeriesRule rule,
                 ChangeCollector &collector)
{
    const QList<int> rows = rowsBeside(model, source, whole);
    for (int column = source.left; column <= source.right; ++column) {
        QList<BlockCell> cells;
        for (const int row : cellRows(model, source.top, source.bottom))
            cells.append(blockCell(model, row, column));
        const QList<BlockCell> next =
            continued(cells, static_cast<int>(rows.size()), whole.top < source.top, rule);
        for (qsizetype i = 0; i < rows.size(); ++i)
            collector.addText(rows[i], column, rawOf(next[i]));
    }
}

void fillRows(const GridModel &model,
              const CellRange &source,
              const CellRange &whole,
              SeriesRule rule,
              ChangeCollector &collector)
{
    const QList<int> columns = columnsBeside(source, whole);
    for (const int row : cellRows(model, source.top, source.bottom)) {
        QList<BlockCell> cells;
        for (int column = source.left; column <= source.right; ++column)
            cells.append(blockCell(model, row, column));
        const QList<BlockCell> next =
            continued(cells, static_cast<int>(columns.size()), whole.left < source.left, rule);
        for (qsizetype i = 0; i < columns.size(); ++i)
            collector.addText(row, columns[i], rawOf(next[i]));
    }
}

} // namespace

Result<GridEdit> fillDown(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    ChangeCollector collector(model);
    for (const CellRange &range : ranges) {
        QList<int> rows = cellRows(model, range.top, range.bottom);
        if (rows.size() == 1)
            rows.prepend(nextCellRow(model, rows.first(), -1));
        if (rows.size() < 2 || rows[0] == rows[1])
            return refusal(Words::tr("There is no cell above to fill from"));
        for (int column = range.left; column <= range.right; ++column) {
            const BlockCell source = blockCell(model, rows.first(), column);
            for (const int row : rows.mid(1))
                collector.addText(row, column, rawOf(source));
        }
    }
    return std::move(collector).take(Words::tr("Fill down"));
}

Result<GridEdit> fillRight(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    ChangeCollector collector(model);
    for (const CellRange &range : ranges) {
        const int source = range.width() > 1 ? range.left : range.left - 1;
        if (source < 0)
            return refusal(Words::tr("There is no cell to the left to fill from"));
        for (const int row : cellRows(model, range.top, range.bottom)) {
            const BlockCell cell = blockCell(model, row, source);
            for (int column = source + 1; column <= range.right; ++column)
                collector.addText(row, column, rawOf(cell));
        }
    }
    return std::move(collector).take(Words::tr("Fill right"));
}

Result<GridEdit>
fillSeries(const GridModel &model, const CellRange &source, const CellRange &whole, SeriesRule rule)
{
    ChangeCollector collector(model);
    const bool vertical = whole.top < source.top || whole.bottom > source.bottom;
    if (vertical)
        fillColumns(model, source, whole, rule, collector);
    else
        fillRows(model, source, whole, rule, collector);
    const int count = static_cast<int>(collector.count());
    return std::move(collector).take(Words::tr("Fill %n cell(s)", nullptr, count));
}

CellRange filledDownRange(const GridModel &model, const CellRange &source)
{
    const int below = nextCellRow(model, source.bottom, 1);
    for (const int beside : {source.left - 1, source.right + 1}) {
        const bool exists = beside >= 0 && beside < model.columnCount();
        if (!exists || below == source.bottom || !isFilled(model, below, beside))
            continue;
        CellRange whole = source;
        whole.bottom = below;
        for (int next = nextCellRow(model, below, 1);
             next != whole.bottom && isFilled(model, next, beside);
             next = nextCellRow(model, next, 1))
            whole.bottom = next;
        return whole;
    }
    return source;
}

} // namespace kf
