// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/lanes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace kf {

bool PlaceMonths::contains(int month) const
{
    const auto later = std::upper_bound(changes.cbegin(), changes.cend(), month);
    return std::distance(changes.cbegin(), later) % 2 == 1;
}

bool operator<(const LaneKey &a, const LaneKey &b)
{
    const GroupPlaces &one = a.places;
    const GroupPlaces &other = b.places;
    return std::tie(a.key, a.zoneClass, a.kind, one.cloud.changes, one.hybrid.changes) <
           std::tie(b.key, b.zoneClass, b.kind, other.cloud.changes, other.hybrid.changes);
}

const QString &zoneOf(const Group &group, const QString &planZone)
{
    return group.timeZone && !group.timeZone->isEmpty() ? *group.timeZone : planZone;
}

std::optional<LaneKey> laneKeyOf(const Group &group,
                                 const QString &planZone,
                                 const AcceleratorKeys &keys,
                                 const Calendar &calendar,
                                 const QHash<Id, GroupPlaces> &places)
{
    const auto zoneClass = calendar.classOf.constFind(zoneOf(group, planZone));
    if (zoneClass == calendar.classOf.constEnd())
        return std::nullopt;
    return LaneKey{keys.keyOf(group.accelerator), *zoneClass, group.kind, places.value(group.id)};
}

LaneLayout layOut(QList<LaneKey> keyOf)
{
    std::map<LaneKey, DemandLane> lanes;
    for (int i = 0; i < keyOf.size(); ++i) {
        DemandLane &lane = lanes[keyOf[i]];
        lane.key = keyOf[i];
        if (lane.chunks.isEmpty() || lane.chunks.constLast().size() == kGroupsPerChunk)
            lane.chunks.append(QList<int>());
        lane.chunks.last().append(i);
    }
    LaneLayout layout;
    layout.lanes.reserve(static_cast<qsizetype>(lanes.size()));
    for (auto &[key, lane] : lanes)
        layout.lanes.append(std::move(lane));
    layout.keyOf = std::move(keyOf);
    return layout;
}

} // namespace kf
