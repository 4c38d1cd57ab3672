// SPDX-License-Identifier: GPL-3.0-or-later
// What placing and the limits of a large room cost.

#include "core/evaluate/evaluate.h"
#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/placing.h"
#include "core/topology/placement.h"
#include "tests/support/random_inventory.h"

#include <benchmark/benchmark.h>

namespace kf {
namespace {

DeviceEntry kind(const char *id, double units, double watts, double kg)
{
    DeviceEntry entry;
    entry.id = QLatin1String(id);
    entry.model = entry.id;
    entry.kind = DeviceKind::GpuSystem;
    entry.height = DeviceHeight::ofUnits(units);
    entry.powerMaxW = watts;
    entry.weightKg = kg;
    entry.psuCount = 6;
    entry.psuMinForFullLoad = 4;
    return entry;
}

CatalogEntries fiveKinds()
{
    CatalogEntries entries;
    entries.devices = {kind("dgx", 8, 10200, 130.45),
                       kind("node", 2, 1900, 32),
                       kind("dense", 4, 6300, 61),
                       kind("store", 4, 1500, 98),
                       kind("leaf", 1, 1720, 14.8)};
    return entries;
}

Topology emptyRoom()
{
    RackType type;
    type.id = QStringLiteral("std");
    type.heightU = 48;
    type.powerLimitW = 44000.0;
    type.weightLimitKg = 1200.0;
    Room room;
    room.id = QStringLiteral("room");
    Site site;
    site.id = QStringLiteral("site");
    site.rooms = {room};
    Topology topology;
    topology.rackTypes = {type};
    topology.sites = {site};
    return topology;
}

void measure(benchmark::State &state, const QList<PlacementItem> &items)
{
    const CatalogEntries entries = fiveKinds();
    const Topology topology = emptyRoom();
    const Catalog none;
    PlacementRequest request;
    request.rackType = QStringLiteral("std");
    request.items = items;
    PlacementResult result;
    for (auto _ : state)
        result = place(request, topology, CatalogView(entries, none), PowerBasis::Maximum);
    state.counters["racks"] = result.newRacks;
    state.counters["gap"] = result.gap();
}

void fillTwoThousandGpus(benchmark::State &state)
{
    measure(state, {{QStringLiteral("dgx"), 256}});
}
BENCHMARK(fillTwoThousandGpus)->Unit(benchmark::kMillisecond);

void fillTenThousandSystemsOfFiveTypes(benchmark::State &state)
{
    measure(state,
            {{QStringLiteral("dgx"), 3000},
             {QStringLiteral("node"), 2500},
             {QStringLiteral("dense"), 2000},
             {QStringLiteral("store"), 1500},
             {QStringLiteral("leaf"), 1000}});
}
BENCHMARK(fillTenThousandSystemsOfFiveTypes)->Unit(benchmark::kMillisecond);

void fillRandomInventories(benchmark::State &state)
{
    const Catalog none;
    int close = 0;
    int asked = 0;
    unsigned number = 0;
    for (auto _ : state) {
        const test::Inventory inventory = test::randomInventory(++number);
        const PlacementResult result = place(inventory.request,
                                             inventory.topology,
                                             CatalogView(inventory.catalog, none),
                                             PowerBasis::Maximum);
        close += result.gap() <= 1 ? 1 : 0;
        ++asked;
    }
    state.counters["within_one"] = asked > 0 ? double(close) / asked : 0.0;
}
BENCHMARK(fillRandomInventories)->Unit(benchmark::kMillisecond)->Iterations(1000);

/// 500 racks in rows of 20 with 8 devices each, on two feeds.
Plan fiveHundredRacks()
{
    Plan plan;
    plan.catalog = fiveKinds();
    plan.topology = emptyRoom();
    Feed feed;
    feed.volts = 400.0;
    feed.amps = 63.0;
    feed.phases = 3;
    for (const char *name : {"A", "B"}) {
        feed.name = QLatin1String(name);
        plan.topology.rackTypes[0].feeds.append(feed);
    }
    plan.topology.rackTypes[0].redundancy = Redundancy::TwoN;
    for (int r = 0; r < 25; ++r) {
        Row row;
        row.id = QStringLiteral("row-%1").arg(r);
        for (int i = 0; i < 20; ++i) {
            Rack rack;
            rack.id = QStringLiteral("rack-%1-%2").arg(r).arg(i);
            rack.type = QStringLiteral("std");
            rack.position = i + 1;
            for (int d = 0; d < 8; ++d) {
                PlacedDevice device;
                device.id = QStringLiteral("%1-%2").arg(rack.id).arg(d);
                device.device = QStringLiteral("dense");
                device.u = 1.0 + 4.0 * d;
                rack.devices.append(device);
            }
            row.racks.append(rack);
        }
        plan.topology.sites[0].rooms[0].rows.append(row);
    }
    return plan;
}

Placement moved(int times)
{
    const double u = times % 2 == 0 ? 33.0 : 37.0;
    return {QStringLiteral("rack-7-3-7"), {}, {QStringLiteral("rack-7-3"), u, Face::Front}};
}

void editToAllLimits(benchmark::State &state)
{
    const Catalog none;
    Evaluation evaluation = evaluate(fiveHundredRacks(), none);
    int times = 0;
    for (auto _ : state) {
        const Plan next = placeDevices(evaluation.plan, none, {moved(++times)}).value();
        evaluation = evaluate(next, none, {}, &evaluation);
    }
}
BENCHMARK(editToAllLimits)->Unit(benchmark::kMillisecond);

void ghostOfADrag(benchmark::State &state)
{
    const Catalog none;
    const Plan plan = fiveHundredRacks();
    int times = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(checkPlacement(plan, none, {moved(++times)}));
        benchmark::DoNotOptimize(effectOf(plan, none, {moved(times)}));
    }
}
BENCHMARK(ghostOfADrag)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
