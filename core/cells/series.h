// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a row or column of cells goes on when it is filled further: "2, 4" with 6 and 8, "Team 1"
// with "Team 2".

#include "core/cells/cell_block.h"

#include <QList>

namespace kf {

enum class SeriesRule {
    Automatic, ///< one number is copied; what has a constant step or ends in a number goes on
    Toggled,   ///< the other way round: one number counts up by 1, a series is copied
};

/// The next `count` cells after `cells` (before them, nearest first, where `backwards`). Without a
/// step the cells are repeated. `cells` must not be empty.
QList<BlockCell>
continued(const QList<BlockCell> &cells, int count, bool backwards, SeriesRule rule);

} // namespace kf
