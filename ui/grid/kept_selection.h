// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A selection that finds its cells again after rows have come, gone or moved.

#include "ui/grid/grid_ranges.h"

#include <QList>
#include <QString>

namespace kf {

struct KeptSelection {
    struct Range {
        CellRange place;
        QString topKey;
        QString bottomKey;
    };
    QList<Range> ranges;
    CellPlace active;
    QString activeKey;
};

KeptSelection
keptSelection(const GridModel &model, const QList<CellRange> &ranges, CellPlace active);

/// True where every row of `kept` is in the model.
bool hasRowsOf(const GridModel &model, const KeptSelection &kept);

/// The ranges that `kept` stands for now, and its active cell in `active`; rows that are gone are
/// replaced by those that have come into their places. Empty where the model has no cells.
QList<CellRange>
restoredRanges(const GridModel &model, const KeptSelection &kept, CellPlace &active);

} // namespace kf
