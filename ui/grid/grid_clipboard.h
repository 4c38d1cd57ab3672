// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Blocks of cells on the system's clipboard: written in three formats, read in the order of what
// loses least.

#include "core/cells/cell_block.h"

#include <QMimeData>

#include <memory>

namespace kf {

/// Our own format, an HTML table with raw numbers, and tab-separated text.
std::unique_ptr<QMimeData> mimeDataOf(const CellBlock &block);

/// The block that `data` holds: our own format, else an HTML table, else the text of a spreadsheet,
/// else plain text. Fails where there is none of them, and with the reader's reason.
Result<CellBlock> blockFrom(const QMimeData &data);

} // namespace kf
