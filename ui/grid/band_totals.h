// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a model adds whose bands show what their rows add up to.

#include "ui/grid/grid_model.h"

namespace kf {

/// Where totals stand.
inline constexpr int kNoRow = -1;

class BandTotals {
public:
    virtual ~BandTotals() = default;

    /// What stands on the band in that row, in `column`; nothing where nothing does.
    virtual GridValue bandTotalAt(int row, int column) const = 0;
};

/// The same of any model.
inline GridValue bandTotalOf(const GridModel &model, int row, int column)
{
    const auto *totals = dynamic_cast<const BandTotals *>(&model);
    return totals != nullptr ? totals->bandTotalAt(row, column) : GridValue();
}

} // namespace kf
