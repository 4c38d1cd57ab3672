// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects the cells of a block row by row, within the limits that every reader keeps.

#include "core/cells/cell_block.h"

namespace kf {

class BlockBuilder {
public:
    /// Adds a cell to the current row. False, and nothing added, beyond the limit of cells.
    [[nodiscard]] bool add(BlockCell cell);

    /// Ends the current row, also an empty one.
    void endRow();

    /// The block, short rows filled up. Fails where filling up would leave the limit.
    Result<CellBlock> take() &&;

    /// The refusal of what is beyond the limits.
    static Error tooLarge();

private:
    CellBlock m_block;
    QList<BlockCell> m_row;
    qsizetype m_cells = 0;
};

} // namespace kf
