// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a difference does to racks, for those who draw them: what came, went or stands elsewhere,
// each in the rack in which it is to be seen.

#include "core/plan/merge/merge.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

namespace kf {

/// The plans of a difference.
enum class PlanState { Before, Mine, Theirs, Merged };

/// What became of a rack or of a device in it. Of plans without a common beginning nobody knows
/// that: what only one has is added where the merged plan has it too, and removed where not.
struct RackChange {
    enum class Kind { Added, Removed, Moved };
    Kind kind = Kind::Added;
    Id device; ///< none: the rack itself
    /// The plan in which it stands where it is to be seen; in another than the merged one it is not
    /// there, or not yet.
    PlanState seenIn = PlanState::Merged;
    MergeRow change; ///< that tells of it; of what it came or went with
    QString text;    ///< "leaf-3: moved here from rack A04, U40"

    bool operator==(const RackChange &) const = default;
};

/// A rack in which something has changed.
struct RackDifference {
    Id rack;
    PlanState seenIn = PlanState::Merged; ///< another where the merged plan has no such rack
    QString name;
    QList<RackChange> changes; ///< those of the rack itself first

    bool operator==(const RackDifference &) const = default;
};

/// The racks of the merged plan, in its order, that the merge has changed or that something has
/// changed in; those that are gone last. What came or went with its rack is not told by itself.
/// Conflicts that nobody has decided are among them.
QList<RackDifference> rackDifferences(const Plan &base,
                                      const Plan &mine,
                                      const Plan &theirs,
                                      const PlanMerge &merge,
                                      const Wording &wording);

/// "2 racks: 1 added, 1 moved".
QString rackDifferencesText(const QList<RackDifference> &racks);

} // namespace kf
