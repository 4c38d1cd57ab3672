// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fabric_offers.h"

#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_map.h"
#include "core/topology/fabric_served.h"
#include "core/topology/fabric_size.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kMostOfPair = 4.0; ///< down : joining links that a pair is offered with

bool isSystem(const DeviceEntry &entry, NetworkKind network)
{
    return entry.kind == DeviceKind::GpuSystem || entry.kind == DeviceKind::RackScale ||
           (network == NetworkKind::OutOfBand && entry.kind != DeviceKind::IbSwitch &&
            entry.kind != DeviceKind::EthSwitch);
}

/// The switch that fits ports of that speed best: one that stands there, else the one with most
/// ports of just that speed, of the plan's own entries before others; empty where there is none.
Id switchFor(double gbps, const Plan &plan, const CatalogView &view)
{
    const auto fits = [gbps](const DeviceEntry &entry) {
        return entry.switchGbps && entry.switchPorts && isSameSpeed(*entry.switchGbps, gbps);
    };
    Id best;
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = view.device(device.device);
        if (best.isEmpty() && entry != nullptr && fits(*entry))
            best = entry->id;
    });
    int most = 0;
    const auto look = [&](const QList<DeviceEntry> &entries) {
        for (const DeviceEntry &entry : entries) {
            if (fits(entry) && *entry.switchPorts > most) {
                most = *entry.switchPorts;
                best = entry.id;
            }
        }
    };
    if (best.isEmpty())
        look(plan.catalog.devices);
    if (best.isEmpty())
        look(view.catalog().entries().devices);
    return best;
}

/// The figures of `offer` as if it were in the plan.
Result<FabricOffer> counted(const Plan &plan, FabricOffer offer, const Catalog &catalog)
{
    const Result<Plan> with = takeOffer(plan, offer, catalog);
    if (!with)
        return with.error();
    const QList<Fabric> &fabrics = with.value().topology.fabrics;
    const auto sums =
        fabricSums(with.value().topology, CatalogView(with.value().catalog, catalog)).fabrics;
    for (qsizetype i = fabrics.size() - offer.fabrics.size(); i < fabrics.size(); ++i)
        offer.figures.append(sums.value(fabrics[i].id));
    return offer;
}

} // namespace

qint64 FabricOffer::switches() const
{
    qint64 sum = 0;
    for (const FabricFigures &its : figures)
        sum += allOf(its.required);
    return sum;
}

qint64 FabricOffer::links() const
{
    qint64 sum = 0;
    for (const FabricFigures &its : figures)
        sum += allOf(its.links);
    return sum;
}

qint64 FabricOffer::cables() const
{
    qint64 sum = 0;
    for (const FabricFigures &its : figures) {
        for (const CableCount &laid : its.cables)
            sum += laid.cables;
    }
    return sum;
}

ServablePorts servablePorts(const Plan &plan, NetworkKind network, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    QMap<double, ServablePorts> found; // by speed
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = view.device(device.device);
        if (entry == nullptr || !isSystem(*entry, network))
            return;
        QMap<double, int> its;
        for (const Port &port : portsFor(network, *entry)) {
            if (!port.gbps || port.count.value_or(0) <= 0)
                continue;
            int &sum = its[*port.gbps];
            sum = std::min(kMostFabricLinks, sum + std::min(kMostFabricLinks, *port.count));
        }
        for (auto it = its.cbegin(); it != its.cend(); ++it) {
            ServablePorts &all = found[it.key()];
            ++all.systems;
            all.ports = std::min(kMostFabricLinks, all.ports + it.value());
            all.gbps = it.key();
            if (!all.devices.contains(entry->id))
                all.devices.append(entry->id);
        }
    });
    ServablePorts most;
    for (const ServablePorts &all : std::as_const(found)) {
        if (all.ports > most.ports)
            most = all;
    }
    return most;
}

QList<FabricOffer> fabricOffers(const Plan &plan, NetworkKind network, const Catalog &catalog)
{
    const ServablePorts served = servablePorts(plan, network, catalog);
    const Id leaf =
        served.ports > 0 ? switchFor(served.gbps, plan, CatalogView(plan.catalog, catalog)) : Id();
    if (leaf.isEmpty())
        return {};
    Fabric fabric;
    fabric.id = wordFor(network);
    fabric.network = network;
    fabric.leaf = leaf;
    fabric.gbps = served.gbps;
    if (network != NetworkKind::OutOfBand) // others have no port of that speed
        fabric.serves = served.devices;
    QList<FabricOffer> offers;
    for (const FabricLayout layout : {FabricLayout::Pair, FabricLayout::Tree}) {
        fabric.layout = layout;
        fabric.rails = layout == FabricLayout::Tree && network == NetworkKind::Compute;
        Result<FabricOffer> offer = counted(plan, {std::nullopt, {fabric}, {}}, catalog);
        // Two switches hold more where fewer links join them.
        while (offer && layout == FabricLayout::Pair && fabric.oversubscription < kMostOfPair &&
               offer.value().figures.first().problem == FabricProblem::Size) {
            fabric.oversubscription += 1.0;
            offer = counted(plan, {std::nullopt, {fabric}, {}}, catalog);
        }
        fabric.oversubscription = 1.0;
        if (offer)
            offers.append(offer.value());
    }
    return offers;
}

Result<FabricOffer>
architectureOffer(const Plan &plan, FabricTemplate which, const Catalog &catalog)
{
    return counted(plan, {which, fabricsOf(which), {}}, catalog);
}

QMap<Id, int> systemsLeftOut(const Plan &plan, const Fabric &fabric, const Catalog &catalog)
{
    QMap<Id, int> leftOut;
    if (!fabric.serves)
        return leftOut;
    const CatalogView view(plan.catalog, catalog);
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = view.device(device.device);
        const bool isGpuSystem = entry != nullptr && (entry->kind == DeviceKind::GpuSystem ||
                                                      entry->kind == DeviceKind::RackScale);
        if (isGpuSystem && !fabric.serves->contains(device.device))
            ++leftOut[device.device];
    });
    return leftOut;
}

Result<Plan> takeOffer(Plan plan, const FabricOffer &offer, const Catalog &catalog)
{
    for (const Fabric &fabric : offer.fabrics) {
        Result<Plan> next = addFabric(std::move(plan), fabric, catalog);
        if (!next)
            return next;
        plan = next.value();
    }
    return plan;
}

} // namespace kf
