// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Putting a block of cells into a selection, also by the special ways of paste special.

#include "core/cells/pasted_rows.h"
#include "ui/grid/grid_operations.h"

#include <QStringList>

#include <functional>

namespace kf {

struct PasteRules {
    BlockOperation operation = BlockOperation::Replace;
    bool transposes = false;
    bool skipsBlanks = false; ///< empty cells of the block leave their targets alone
    bool addsRows = false;    ///< rows that do not fit become new rows behind the last one
    QList<int> results = {};  ///< columns of the block that held results: no cell takes them that a
                              ///< person types
    QList<int> leavesOut = {}; ///< lines of the block, as it is put in, that are not pasted
    QList<int> places = {}; ///< the column for each one of the block, -1 where none has its title,
                            ///< as the headings in line 0 say; empty: side by side
    QStringList rowKeys = {}; ///< of whole rows that were copied in this sheet, one for each line
};

/// A block of which the first line may say by titles of the sheet where its columns belong.
struct HeadedBlock {
    CellBlock block; ///< with the unit of a heading behind numbers that the column has another for
    QList<int> places; ///< as in PasteRules; empty where the first line is no such line
};
/// What else a title of that sheet is called, each with its unit: "Size" of "GB" also "Größe, GB".
using OtherTitles =
    std::function<QStringList(const GridModel &model, const QString &word, const QString &unit)>;

HeadedBlock
headedBlock(const GridModel &model, const CellBlock &block, const OtherTitles &otherTitles);

/// True where words stand in the first line, and numbers below one of them.
bool mayHaveHeadings(const GridModel &model, const CellBlock &block);

/// A paste worked out.
struct Pasting {
    GridEdit edit;
    CellRange target; ///< what is written, new rows included; no results that were left out
    int lostRows = 0; ///< rows of the block that found no place
};

/// A block put into the selection: one value fills it, a block is repeated where the selection is
/// a multiple of its size, and otherwise spills right and down from the first cell. Fails with
/// ErrorKind::Conflict where a number can be read in two ways.
Result<Pasting> pasting(const GridModel &model,
                        const QList<CellRange> &ranges,
                        const CellBlock &block,
                        const PasteRules &rules);

/// The paste of a cut block: the cells of `source` that are not written anew are emptied in the
/// same step.
Result<Pasting> moving(const GridModel &model,
                       const QList<CellRange> &source,
                       const QList<CellRange> &ranges,
                       const CellBlock &block,
                       const PasteRules &rules);

/// What that paste would make of the rows of a sheet, with those numbers that its total row adds
/// up, or all where it has none, whether it would be refused or not; nothing where no row comes
/// that a person could take for one of them. Rows that keep their names are none of the pasted
/// ones.
SummedRows summedRows(const GridModel &model,
                      const QList<CellRange> &ranges,
                      const CellBlock &block,
                      const PasteRules &rules);

} // namespace kf
