// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/service_months.h"

#include "core/topology/equipment_load.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

/// Adds one device to the months in which it is in service.
void addMonths(TopologyMonths &months, const PlacedDevice &device, const EquipmentLoad &load)
{
    const int horizon = static_cast<int>(months.powerW.size());
    const int end = std::min(device.retireMonth.value_or(horizon), horizon);
    for (int m = std::max(0, device.inServiceMonth); m < end; ++m) {
        months.gpus[m] += device.spare ? 0.0 : load.gpus;
        months.powerW[m] += load.powerW;
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

bool isInService(const PlacedDevice &device, int month)
{
    return standingAt(device, month) == DeviceStanding::InService;
}

bool shareAMonth(const PlacedDevice &a, const PlacedDevice &b)
{
    // The first month in which both have come: one of them may have gone by then.
    const int month = std::max(a.inServiceMonth, b.inServiceMonth);
    return isInService(a, month) && isInService(b, month);
}

bool changesByMonth(const Rack &rack)
{
    return std::any_of(rack.devices.cbegin(), rack.devices.cend(), [](const auto &device) {
        return device->inServiceMonth > 0 || device->retireMonth;
    });
}

QList<int> monthsOfChange(const Rack &rack)
{
    QList<int> months{0};
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (!isInService(*device, device->inServiceMonth))
            continue;
        months.append(std::max(0, device->inServiceMonth));
        if (device->retireMonth)
            months.append(std::max(0, *device->retireMonth));
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

Rack rackIn(const Rack &rack, int month)
{
    Rack result = rack;
    result.devices.removeIf(
        [month](const Shared<PlacedDevice> &device) { return !isInService(*device, month); });
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
                          QList<bool>(count, false),
                          std::nullopt};
    DeviceFactsTable facts(catalog, basis);
    forEachRack(topology, [&](const RackSpot &spot) {
        for (const Shared<PlacedDevice> &device : spot.rack.devices)
            addMonths(months, *device, loadOf(*device, facts, spot.room.deltaTK));
    });
    months.powerLimitW = powerAllowed(topology, [&](const Rack &rack) {
        const RackType *type = findRackType(topology, rack.type);
        return type != nullptr ? powerLimit(rack, *type, catalog).watts : std::nullopt;
    });
    return months;
}

} // namespace kf
