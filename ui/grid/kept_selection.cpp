// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/kept_selection.h"

#include <algorithm>

namespace kf {

namespace {

QString keyAt(const GridModel &model, int row)
{
    return row >= 0 && row < model.rowCount() ? model.keyOfRow(row) : QString();
}

/// The row that is where `row` was: the one with its key, else the one in its place.
int rowNow(const GridModel &model, int row, const QString &key)
{
    if (keyAt(model, row) == key)
        return row;
    return key.isEmpty() ? row : model.rowOfKey(key);
}

/// `row` inside the model and on a row of cells; -1 where there is none.
int nearestCellRow(const GridModel &model, int row)
{
    const int inside = std::clamp(row, 0, model.rowCount() - 1);
    if (!model.bandAt(inside))
        return inside;
    const int below = nextCellRow(model, inside, 1);
    const int near = below != inside ? below : nextCellRow(model, inside, -1);
    return near != inside ? near : -1;
}

} // namespace

KeptSelection
keptSelection(const GridModel &model, const QList<CellRange> &ranges, CellPlace active)
{
    KeptSelection kept;
    for (const CellRange &range : ranges)
        kept.ranges.append({range, keyAt(model, range.top), keyAt(model, range.bottom)});
    kept.active = active;
    kept.activeKey = keyAt(model, active.row);
    return kept;
}

bool hasRowsOf(const GridModel &model, const KeptSelection &kept)
{
    const auto isThere = [&model](const QString &key) {
        return key.isEmpty() || model.rowOfKey(key) >= 0;
    };
    return isThere(kept.activeKey) &&
           std::all_of(kept.ranges.cbegin(), kept.ranges.cend(), [&](const auto &range) {
               return isThere(range.topKey) && isThere(range.bottomKey);
           });
}

QList<CellRange>
restoredRanges(const GridModel &model, const KeptSelection &kept, CellPlace &active)
{
    const int lastColumn = model.columnCount() - 1;
    if (model.rowCount() == 0 || lastColumn < 0)
        return {};
    const auto place = [&model](int row, const QString &key) {
        const int now = rowNow(model, row, key);
        return nearestCellRow(model, now < 0 ? row : now);
    };
    QList<CellRange> ranges;
    for (const KeptSelection::Range &range : kept.ranges) {
        const int top = place(range.place.top, range.topKey);
        const int bottom = place(range.place.bottom, range.bottomKey);
        if (top < 0 || bottom < 0)
            return {};
        ranges.append({std::min(top, bottom),
                       std::min(range.place.left, lastColumn),
                       std::max(top, bottom),
                       std::min(range.place.right, lastColumn)});
    }
    const int row = place(kept.active.row, kept.activeKey);
    if (row < 0)
        return {};
    active = {row, std::min(kept.active.column, lastColumn)};
    return ranges;
}

} // namespace kf
