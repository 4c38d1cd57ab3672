// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_result.h"

namespace kf::packing {

namespace {

void addNotPlaced(PlacementResult &result, const Id &device, NotPlacedReason reason)
{
    for (NotPlaced &one : result.notPlaced) {
        if (one.device == device && one.reason == reason) {
            ++one.count;
            return;
        }
    }
    NotPlaced one;
    one.device = device;
    one.count = 1;
    one.reason = reason;
    result.notPlaced.append(one);
}

/// Takes one of the last pair of that item away.
void dropOne(PlacementResult &result, int item)
{
    for (qsizetype r = result.racks.size(); r-- > 0;) {
        RackPlacement &rack = result.racks[r];
        for (qsizetype at = rack.items.size(); --at > 0;) {
            if (rack.items[at] != item || rack.items[at - 1] != item ||
                rack.devices[at].u != rack.devices[at - 1].u)
                continue;
            rack.items.removeAt(at);
            rack.devices.removeAt(at);
            return;
        }
    }
}

bool markOne(RackPlacement &rack, int item)
{
    for (qsizetype i = rack.devices.size(); i-- > 0;) {
        if (rack.items[i] == item && !rack.devices[i].spare) {
            rack.devices[i].spare = true;
            return true;
        }
    }
    return false;
}

} // namespace

void keepNewRacks(PlacementResult &result, int most, NotPlacedReason reason)
{
    while (result.newRacks > most) {
        const RackPlacement gone = result.racks.takeLast(); // new ones come last
        --result.newRacks;
        for (const int item : gone.items) {
            if (item < result.request.items.size())
                addNotPlaced(result, result.request.items[item].device, reason);
        }
    }
}

void dropOdd(PlacementResult &result, const std::vector<Wanted> &wanted)
{
    for (const Wanted &one : wanted) {
        if (!one.inPairs || one.index >= result.request.items.size())
            continue;
        int have = 0;
        for (const RackPlacement &rack : std::as_const(result.racks))
            have += static_cast<int>(rack.items.count(one.index));
        for (const NotPlaced &left : std::as_const(result.notPlaced))
            have += left.device == one.device ? left.count : 0;
        if (have > one.devices + one.paired)
            dropOne(result, one.index);
    }
}

PlacementLimit
boundLimit(const std::vector<Wanted> &wanted, const std::vector<Kind> &kinds, const RackBin &empty)
{
    const SingleBound bound = singleBound(kinds, empty.bin);
    if (bound.racks == 0)
        return PlacementLimit::Nothing;
    if (bound.kind) {
        const std::vector<Wanted> alone{wantedIn(empty, wanted)[*bound.kind]};
        const PlacementLimit limit =
            bindingOf(empty, alone, {bound.fitting}, alone[0].index + 1).limit;
        if (limit != PlacementLimit::Nothing)
            return limit;
    }
    constexpr std::array limits{PlacementLimit::Power,
                                PlacementLimit::AirHeat,
                                PlacementLimit::LiquidHeat,
                                PlacementLimit::Airflow,
                                PlacementLimit::Weight,
                                PlacementLimit::Units};
    return limits[bound.resource];
}

void markSpares(PlacementResult &result)
{
    for (int item = 0; item < result.request.items.size(); ++item) {
        int spares = result.request.items.at(item).spares;
        bool found = true;
        while (spares > 0 && found) {
            found = false;
            for (qsizetype r = result.racks.size(); r-- > 0 && spares > 0;) {
                if (!markOne(result.racks[r], item))
                    continue;
                --spares;
                found = true;
            }
        }
    }
}

} // namespace kf::packing
