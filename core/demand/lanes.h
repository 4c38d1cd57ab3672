// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sorts groups into lanes whose local hours may be added before zones come into play, and lanes
// into chunks that one changed cell makes invalid. The order depends on the groups alone, so that
// sums come out the same to the last bit however they are computed.

#include "core/demand/accelerator_keys.h"
#include "core/demand/calendar.h"

#include <QHash>

#include <optional>

namespace kf {

inline constexpr int kGroupsPerChunk = 64; ///< what one edit recomputes

/// The months in which a group runs in some place.
struct PlaceMonths {
    QList<int> changes; ///< into the place, out of it, into it ...: ascending

    bool any() const { return !changes.isEmpty(); }
    bool contains(int month) const;

    bool operator==(const PlaceMonths &) const = default;
};

/// Where a group runs; on premises in all other months.
struct GroupPlaces {
    PlaceMonths cloud;  ///< in the cloud alone, where supply on premises does not serve it
    PlaceMonths hybrid; ///< on premises, and in the cloud what does not fit there

    bool operator==(const GroupPlaces &) const = default;
};

/// What groups of one lane have in common.
struct LaneKey {
    AcceleratorKey key;
    int zoneClass = 0; ///< index in Calendar::classes
    GroupKind kind = GroupKind::Scheduled;
    GroupPlaces places;

    bool operator==(const LaneKey &) const = default;
};

bool operator<(const LaneKey &a, const LaneKey &b);

struct DemandLane {
    LaneKey key;
    QList<QList<int>> chunks; ///< indices of groups, ascending

    bool operator==(const DemandLane &) const = default;
};

struct LaneLayout {
    QList<DemandLane> lanes; ///< sorted by key
    QList<LaneKey> keyOf;    ///< of each group

    bool operator==(const LaneLayout &) const = default;
};

/// The lane of one group; groups that `places` does not name always run on premises. Nothing where
/// the calendar does not know its zone.
std::optional<LaneKey> laneKeyOf(const Group &group,
                                 const QString &planZone,
                                 const AcceleratorKeys &keys,
                                 const Calendar &calendar,
                                 const QHash<Id, GroupPlaces> &places);

/// Lanes and chunks for groups with these keys.
LaneLayout layOut(QList<LaneKey> keyOf);

/// The group's own zone, else the plan's.
const QString &zoneOf(const Group &group, const QString &planZone);

} // namespace kf
