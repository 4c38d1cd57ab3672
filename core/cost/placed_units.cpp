// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/placed_units.h"

#include "core/base/units.h"
#include "core/topology/device_facts.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <map>
#include <tuple>

namespace kf {

namespace {

std::optional<double> inKw(std::optional<double> watts)
{
    return watts ? std::optional(*watts / kWattsPerKilowatt) : std::nullopt;
}

OwnedUnit piece(const Id &id, double count, std::optional<double> kw)
{
    OwnedUnit unit;
    unit.id = id;
    unit.count = count;
    unit.kw = kw;
    return unit;
}

PlacedUnits unitOf(const PlacedDevice &device, DeviceFactsTable &facts)
{
    const DeviceEntry *entry = facts.catalog().device(device.device);
    PlacedUnits placed;
    placed.unit = piece(device.device, 1.0, inKw(drawOf(device, facts.of(device.device))));
    placed.unit.fromMonth = device.inServiceMonth;
    placed.unit.untilMonth = device.retireMonth;
    placed.unit.isPaid = device.owned;
    placed.isSpare = device.spare;
    placed.hasGpus = entry != nullptr && entry->gpuCount > 0.0;
    if (placed.hasGpus) {
        placed.unit.gpus = entry->gpuCount;
        placed.accelerator = entry->gpuModel;
    }
    return placed;
}

} // namespace

QList<PlacedUnits> placedUnits(const Topology &topology, const CatalogView &catalog)
{
    using Likeness = std::tuple<Id, int, std::optional<int>, bool, bool, std::optional<double>>;
    std::map<Likeness, PlacedUnits> alike;
    DeviceFactsTable facts(catalog, PowerBasis::Maximum);
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &device) {
        if (device.retireMonth && *device.retireMonth <= device.inServiceMonth)
            return;
        const PlacedUnits one = unitOf(device, facts);
        const Likeness likeness{device.device,
                                device.inServiceMonth,
                                device.retireMonth,
                                device.owned,
                                device.spare,
                                one.unit.kw};
        const auto [entry, isNew] = alike.emplace(likeness, one);
        if (!isNew)
            entry->second.unit.count += 1.0;
    });
    QList<PlacedUnits> units;
    for (const auto &[likeness, placed] : alike)
        units.append(placed);
    return units;
}

QList<OwnedUnit> racksOf(const BillOfMaterials &bill)
{
    QList<OwnedUnit> racks;
    for (const BillRow &row : bill.rows) {
        if (row.kind == BillKind::Rack)
            racks.append(piece(row.id, static_cast<double>(row.quantity()), 0.0));
    }
    return racks;
}

QList<OwnedUnit> requiredBeyond(const BillOfMaterials &bill, const CatalogView &catalog)
{
    QList<OwnedUnit> units;
    for (const BillRow &row : bill.rows) {
        const auto more = static_cast<double>(row.quantity() - row.placed);
        if (row.kind == BillKind::Rack || more <= 0.0)
            continue;
        const bool isDevice = row.kind == BillKind::Device;
        const DeviceEntry *entry = isDevice ? catalog.device(row.id) : nullptr;
        if (entry != nullptr && entry->gpuCount > 0.0)
            continue;
        units.append(piece(row.id, more, isDevice ? mostKw(row.id, catalog) : 0.0));
    }
    return units;
}

std::optional<double> mostKw(const Id &device, const CatalogView &catalog)
{
    return inKw(deviceFacts(catalog.device(device), PowerBasis::Maximum).powerW.value);
}

SystemsInService systemsInService(const Topology &topology, const Id &device, int month)
{
    SystemsInService systems;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.device == device && isInService(placed, month))
            (placed.spare ? systems.spare : systems.serving) += 1.0;
    });
    return systems;
}

} // namespace kf
