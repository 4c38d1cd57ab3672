// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Blocks of cells on the system's clipboard: written in three formats, read in the order of what
// loses least.

#include "core/cells/cell_block.h"

#include <QMimeData>

#include <memory>

namespace kf {

enum class CopiedFor {
    Everyone,
    Calc, ///< LibreOffice Calc asks before it takes HTML; its own text it takes at once
};

/// Our own format, tab-separated text, and an HTML table with raw numbers or the text of Calc.
/// `results`: the columns of the block that hold results.
std::unique_ptr<QMimeData> mimeDataOf(const CellBlock &block,
                                      CopiedFor whom = CopiedFor::Everyone,
                                      const QList<int> &results = {});

/// The block that `data` holds: our own format, else an HTML table, else the text of a spreadsheet,
/// else plain text. Fails where there is none of them, and with the reader's reason.
Result<CellBlock> blockFrom(const QMimeData &data);

/// The columns of that block that held results where it was copied; none where that is not known.
QList<int> resultColumnsIn(const QMimeData &data);

} // namespace kf
