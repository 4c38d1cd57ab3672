// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/topology_month.h"

#include "core/topology/equipment_load.h"
#include "core/topology/topology_sums.h"

#include <algorithm>

namespace kf {

namespace {

bool isInService(const PlacedDevice &device, int month)
{
    return standingAt(device, month) == DeviceStanding::InService;
}

void keepInService(Shared<Rack> &rack, int month)
{
    const QList<Shared<PlacedDevice>> &devices = rack->devices;
    const bool changes = std::any_of(devices.cbegin(), devices.cend(), [month](const auto &device) {
        return !isInService(*device, month);
    });
    if (changes)
        rack.mutate().devices.removeIf(
            [month](const Shared<PlacedDevice> &device) { return !isInService(*device, month); });
}

/// Adds one device to the months in which it is in service.
void addMonths(TopologyMonths &months, const PlacedDevice &device, const EquipmentLoad &load)
{
    const int horizon = static_cast<int>(months.powerW.size());
    const int end = std::min(device.retireMonth.value_or(horizon), horizon);
    for (int m = std::max(0, device.inServiceMonth); m < end; ++m) {
        months.gpus[m] += device.spare ? 0.0 : load.gpus;
        months.powerW[m] += load.powerW;
        months.heatW[m] += load.heatW();
        months.weightKg[m] += load.weightKg;
        months.powerMissing[m] = months.powerMissing[m] || load.powerMissing;
    }
}

} // namespace

DeviceStanding standingAt(const PlacedDevice &device, int month)
{
    if (device.retireMonth && month >= *device.retireMonth)
        return DeviceStanding::Retired;
    return month >= device.inServiceMonth ? DeviceStanding::InService : DeviceStanding::Planned;
}

Topology topologyAt(const Topology &topology, int month)
{
    Topology result = topology;
    for (Site &site : result.sites) {
        for (Room &room : site.rooms) {
            for (Row &row : room.rows) {
                for (Shared<Rack> &rack : row.racks)
                    keepInService(rack, month);
            }
        }
    }
    return result;
}

TopologyMonths topologyMonths(const Topology &topology,
                              const CatalogView &catalog,
                              PowerBasis basis,
                              int horizonMonths)
{
    const qsizetype count = horizonMonths + 1;
    TopologyMonths months{QList<double>(count, 0.0),
                          QList<double>(count, 0.0),
                          QList<double>(count, 0.0),
                          QList<double>(count, 0.0),
                          QList<bool>(count, false),
                          std::nullopt};
    DeviceFactsTable facts(catalog, basis);
    double limitW = 0.0;
    bool everyRackIsLimited = true;
    bool hasRacks = false;
    forEachRack(topology, [&](const Rack &rack, const RackType *type, const Room &room) {
        for (const Shared<PlacedDevice> &device : rack.devices)
            addMonths(months, *device, loadOf(*device, facts.of(device->device), room.deltaTK));
        const PowerLimit limit = type != nullptr ? powerLimit(rack, *type, catalog) : PowerLimit();
        everyRackIsLimited = everyRackIsLimited && limit.watts;
        limitW += limit.watts.value_or(0.0);
        hasRacks = true;
    });
    if (hasRacks && everyRackIsLimited)
        months.powerLimitW = limitW;
    return months;
}

} // namespace kf
