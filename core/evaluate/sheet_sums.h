// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sums of a plan's demand sheet, chunk by chunk, so that one changed cell recomputes one chunk.
// The order of every sum follows from the plan alone: reused or not, the result is the same.

#include "core/demand/feed_sums.h"
#include "core/evaluate/demand_inputs.h"
#include "core/growth/lane_sums.h"

#include <memory>

namespace kf {

/// The grown sums of up to kGroupsPerChunk groups.
struct ChunkSums {
    QList<Shared<Group>> groups; ///< what they were made of
    std::shared_ptr<const MonthSheet> sums;
    QList<int> unknown; ///< positions of groups that are left out, for their demand is not known
    QList<int> clamped; ///< positions of groups whose events would have led below 0
};

/// The chunks of each lane of the layout.
using SheetChunks = QList<QList<std::shared_ptr<const ChunkSums>>>;

/// Sums for every chunk of the layout; those of `previous` are taken where they still hold.
SheetChunks sumChunks(const DemandInputs &inputs, const SheetChunks &previous);

/// The sums of whole lanes.
QList<LaneSums> laneSheets(const LaneLayout &layout, const SheetChunks &chunks);

/// Indices of groups, ascending.
struct MarkedGroups {
    QList<int> unknown;
    QList<int> clamped;
};
MarkedGroups markedGroups(const LaneLayout &layout, const SheetChunks &chunks);

/// The figures of one group in the asked month; `isKnown` tells whether its demand is known in
/// every month, as sumChunks() finds it.
GroupFigures figuresOf(const DemandInputs &inputs, int index, bool isKnown);

/// What the groups of each chunk read in one month.
struct ChunkFeeds {
    int month = 0;
    QHash<const ChunkSums *, FeedSums> feeds;
};

} // namespace kf
