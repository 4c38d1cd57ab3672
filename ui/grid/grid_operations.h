// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an action of a person means for the cells of a grid: each function turns a selection and
// perhaps a block into the list of changes for one undo step. Nothing here touches the model.

#include "ui/grid/grid_ranges.h"

namespace kf {

/// The changes of one action, and what it had to leave out.
struct GridEdit {
    QList<CellChange> changes;
    QString label;                   ///< of the undo step
    QString message;                 ///< what was left out, as one sentence; may be empty
    QMap<int, QString> sources = {}; ///< of new rows, as in InsertRows
    bool isTyped = false;            ///< as in InsertRows
};

/// How many rows the changes count on behind the last one.
int newRowsOf(const GridModel &model, const QList<CellChange> &changes);

/// Empties the cells. Read-only cells stay and are counted in the message.
Result<GridEdit> deletion(const GridModel &model, const QList<CellRange> &ranges);

/// Puts what was typed into every cell of the ranges.
Result<GridEdit>
entryIntoAll(const GridModel &model, const QList<CellRange> &ranges, const QString &text);

/// Applies the operation to every number of the ranges.
Result<GridEdit> relativeChange(const GridModel &model,
                                const QList<CellRange> &ranges,
                                const RelativeOperation &operation,
                                const QString &text);

/// How numbers stand in the texts of a block.
enum class NumberTexts {
    Shown, ///< as the sheet shows them
    Full,  ///< with every digit that counts
};

/// The selected cells as a block. Several ranges must line up: the same rows side by side, or the
/// same columns one below the other.
Result<CellBlock>
blockOf(const GridModel &model, QList<CellRange> ranges, NumberTexts numbers = NumberTexts::Shown);

/// The columns of that block that hold results and nothing that can be typed; none where all do.
QList<int> resultColumnsOf(const GridModel &model, QList<CellRange> ranges);

/// The keys of the rows of that block; none where it is not of whole rows.
QStringList rowKeysOf(const GridModel &model, QList<CellRange> ranges);

} // namespace kf
