// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which colour a group has: the same in every chart, so that it is found again.

#include "core/figures/figures.h"

#include <QHash>

namespace kf {

inline constexpr int kGroupColours = 16; ///< eight, and the same ones again, lighter

/// The place of each group's colour in the row of colours, 0..kGroupColours - 1. It follows from
/// the id of the group, so that it stays when others come, go or are moved; only groups that would
/// have the same one give way. The groups that a chart can show at once have one each: the
/// kGroupsInChart with the most GPU-hours at the start, typed or from workloads; the others share
/// them.
QHash<Id, int> groupColours(const Evaluation &figures);

} // namespace kf
