// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which cells were selected when a step was made, so that undo and redo bring the selection back.
// The grid does not know the history of the document: it sees that a step has been taken back by
// its cells holding what they held before.

#include "ui/grid/grid_ranges.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kf {

/// A selection that finds its cells again after rows have come, gone or moved.
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

/// The ranges that `kept` stands for now, and its active cell in `active`; rows that are gone are
/// replaced by those that have come into their places. Empty where the model has no cells.
QList<CellRange>
restoredRanges(const GridModel &model, const KeptSelection &kept, CellPlace &active);

/// One step: what it was made from, and how to tell whether it is done or undone.
class GridStep {
public:
    /// Call with the model as it is before the step.
    GridStep(const GridModel &model, const QList<CellChange> &changes, KeptSelection selection);
    /// A step of whole rows, or of a note at a cell.
    GridStep(const GridModel &model, KeptSelection selection);
    GridStep(const GridModel &model, CellPlace note, KeptSelection selection);

    const KeptSelection &selection() const { return m_selection; }

    bool isUndone(const GridModel &model) const;
    /// Learns what the step leads to, as soon as the model shows that.
    void learn(const GridModel &model);
    bool isDone(const GridModel &model) const;
    bool isKnown() const { return m_known; }

private:
    struct Cell {
        QString key;
        int row = 0;
        int column = 0;
        GridValue value;
        QString note;
    };
    QList<Cell> cellsNow(const GridModel &model) const;
    bool shows(const GridModel &model, const QList<Cell> &cells, const QStringList &rows) const;

    KeptSelection m_selection;
    QString m_sheet;
    QList<Cell> m_before;
    QList<Cell> m_after;
    QStringList m_rowsBefore; ///< keys of all rows, of a step of whole rows
    QStringList m_rowsAfter;
    bool m_known = false;
};

class StepMemory {
public:
    void add(GridStep step);
    void clear();

    /// The selection to bring back, where the last step has been taken back or over again since
    /// the last call.
    std::optional<KeptSelection> noticed(const GridModel &model);

private:
    QList<GridStep> m_done;
    QList<GridStep> m_undone;
};

} // namespace kf
