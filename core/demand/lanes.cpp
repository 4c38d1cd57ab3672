// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/lanes.h"

#include <map>
#include <tuple>
#include <utility>

namespace kf {

bool operator<(const LaneKey &a, const LaneKey &b)
{
    return std::tie(a.key, a.zoneClass, a.inCloud) < std::tie(b.key, b.zoneClass, b.inCloud);
}

const QString &zoneOf(const Group &group, const QString &planZone)
{
    return group.timeZone && !group.timeZone->isEmpty() ? *group.timeZone : planZone;
}

std::optional<LaneKey> laneKeyOf(const Group &group,
                                 const QString &planZone,
                                 const AcceleratorKeys &keys,
                                 const Calendar &calendar,
                                 const QSet<Id> &cloudGroups)
{
    const auto zoneClass = calendar.classOf.constFind(zoneOf(group, planZone));
    if (zoneClass == calendar.classOf.constEnd())
        return std::nullopt;
    return LaneKey{keys.keyOf(group.accelerator), *zoneClass, cloudGroups.contains(group.id)};
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
