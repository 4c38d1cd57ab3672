// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/feed_loss.h"

#include "core/topology/feed_supply.h"
#include "core/topology/rack_figures.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

QList<LostSupply> suppliesOf(const Topology &topology)
{
    QList<LostSupply> sides;
    QList<LostSupply> feeds;
    const CatalogEntries none;
    const Catalog empty;
    const CatalogView view(none, empty);
    for (const FeedSide side : {FeedSide::A, FeedSide::B}) {
        for (const RackType &type : topology.rackTypes) {
            const QList<FeedLimit> limits = feedLimits(Rack(), type, view);
            const bool has = std::any_of(limits.cbegin(),
                                         limits.cend(),
                                         [side](const FeedLimit &l) { return l.side == side; });
            if (has && !sides.contains(LostSupply{{}, side}))
                sides.append({{}, side});
        }
    }
    for (const RackType &type : topology.rackTypes) {
        for (const Feed &feed : type.feeds) {
            if (type.redundancy != Redundancy::TwoN &&
                !feeds.contains(LostSupply{feed.name, std::nullopt}))
                feeds.append({feed.name, std::nullopt});
        }
    }
    return sides + feeds;
}

LossShortfall &LossShortfall::operator+=(const LossShortfall &other)
{
    shortW += other.shortW;
    drawnW += other.drawnW;
    devices += other.devices;
    unknown += other.unknown;
    return *this;
}

LossShortfall shortfallOf(const FeedLoss &loss)
{
    LossShortfall sum;
    for (const SupplyShortage &shortage : loss.shortages) {
        ++sum.devices;
        if (!shortage.carriedW || !shortage.drawnW) {
            ++sum.unknown;
            continue;
        }
        sum.shortW += std::max(0.0, *shortage.drawnW - *shortage.carriedW);
        sum.drawnW += *shortage.drawnW;
    }
    return sum;
}

QList<RackLoss> lossesOf(const Topology &topology,
                         const CatalogView &catalog,
                         PowerBasis basis,
                         const LostSupply &lost,
                         std::optional<int> month)
{
    DeviceFactsTable facts(catalog, basis);
    QList<RackLoss> losses;
    forEachRack(topology, [&](const RackSpot &spot) {
        if (spot.type == nullptr)
            return;
        const FeedSupply supply(
            changesByMonth(spot.rack)
                ? rackIn(spot.rack, month ? *month : heaviestMonth(spot.rack, facts))
                : spot.rack,
            *spot.type,
            facts);
        const std::optional<FeedLoss> loss = supply.after(lost);
        if (!loss)
            return;
        const bool isDown = supply.consumers() > 0 && loss->down.size() == supply.consumers();
        losses.append({spot.rack.id, *loss, isDown});
    });
    return losses;
}

} // namespace kf
