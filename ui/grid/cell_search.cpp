// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_search.h"

#include "ui/grid/change_collector.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

bool isIn(const CellSearch &search, CellPlace place)
{
    return search.ranges.isEmpty() ||
           std::any_of(search.ranges.begin(), search.ranges.end(), [place](const CellRange &range) {
               return range.contains(place.row, place.column);
           });
}

/// True where a number can show the text at all: most searches are for names, and writing out every
/// number of a long sheet would take its time.
bool canBeInNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

std::optional<CellPlace>
matchInRow(const GridModel &model, const CellSearch &search, int row, int first, int last, int step)
{
    for (int column = first; step > 0 ? column <= last : column >= last; column += step) {
        if (matches(model, search, {row, column}))
            return CellPlace{row, column};
    }
    return std::nullopt;
}

} // namespace

bool matches(const GridModel &model, const CellSearch &search, CellPlace place)
{
    if (search.text.isEmpty() || !isIn(search, place))
        return false;
    const GridValue value = model.valueAt(place.row, place.column);
    if (isBlank(value, model.columnAt(place.column).look))
        return false;
    if (std::holds_alternative<double>(value) && !canBeInNumber(search.text))
        return false;
    const QString shown = model.shownText(value, place.row, place.column);
    return search.wholeCell ? shown.compare(search.text, Qt::CaseInsensitive) == 0
                            : shown.contains(search.text, Qt::CaseInsensitive);
}

std::optional<CellPlace>
nextMatch(const GridModel &model, const CellSearch &search, CellPlace from, bool backwards)
{
    const int rows = model.rowCount();
    const int step = backwards ? -1 : 1;
    const int last = backwards ? 0 : model.columnCount() - 1;
    const int begin = model.columnCount() - 1 - last;
    // The row itself twice: behind the cell first, and at the end up to the cell.
    for (int i = 0; i <= rows; ++i) {
        const int row = ((from.row + step * i) % rows + rows) % rows;
        if (model.bandAt(row))
            continue;
        const int first = i == 0 ? from.column + step : begin;
        const int end = i == rows ? from.column : last;
        if (const auto found = matchInRow(model, search, row, first, end, step))
            return found;
    }
    return std::nullopt;
}

Result<GridEdit> replacement(const GridModel &model,
                             const CellSearch &search,
                             const QString &replaced,
                             std::optional<CellPlace> place)
{
    ChangeCollector collector(model);
    bool found = false;
    const auto replace = [&](int row, int column) {
        if (!matches(model, search, {row, column}))
            return;
        found = true;
        QString text = model.editedText(row, column);
        const bool hasText = text.contains(search.text, Qt::CaseInsensitive);
        // A number may show what it does not hold ("1,000"): then the whole cell is meant.
        text = hasText && !search.wholeCell
                   ? text.replace(search.text, replaced, Qt::CaseInsensitive)
                   : replaced;
        collector.addText(row, column, BlockCell{text, std::nullopt});
    };
    const CellRange everything{0, 0, model.rowCount() - 1, model.columnCount() - 1};
    if (place)
        replace(place->row, place->column);
    else
        forEachCell(model, search.ranges.isEmpty() ? QList{everything} : search.ranges, replace);
    if (!found)
        return Error{
            ErrorKind::NotFound, Words::tr("No cell contains “%1”").arg(search.text), {}, {}};
    const int count = static_cast<int>(collector.count());
    return std::move(collector).take(Words::tr("Replace in %n cell(s)", nullptr, count));
}

} // namespace kf
