// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit of a hall costs while networks follow it: links with their lengths, and the bill.
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/devices.h"
#include "core/topology/bill_of_materials.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_links.h"
#include "tests/support/plan_builder.h"

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr int kSystemsPerRack = 4;
constexpr int kSwitchesPerRack = 36;
constexpr int kRacksPerRow = 20;
constexpr int kSystemUnits = 8;

/// Racks of four systems, then of switches, in rows of 20, on a network by rails whose switches all
/// stand there: 256 systems take 96 switches, 2,048 take 1,280 on three levels.
class Hall {
public:
    Hall(int systems, int switches)
    {
        m_builder.withDeviceEntry("dgx", kSystemUnits)
            .withDeviceEntry("leaf", 1.0)
            .withRackType("std", 48);
        for (int i = 0; i < systems; ++i)
            place("dgx", i, kSystemsPerRack, kSystemUnits);
        for (int i = 0; i < switches; ++i)
            place("leaf", i, kSwitchesPerRack, 1);
    }

    Plan plan()
    {
        Plan plan = m_builder;
        DeviceEntry &system = plan.catalog.devices[0];
        system.kind = DeviceKind::GpuSystem;
        system.gpuCount = 8.0;
        Port port;
        port.count = 8;
        port.gbps = 400.0;
        system.ports.compute = {port};
        DeviceEntry &leaf = plan.catalog.devices[1];
        leaf.kind = DeviceKind::IbSwitch;
        leaf.switchPorts = 64;
        leaf.switchGbps = 400.0;
        for (const double reachM : {3.0, 50.0, 500.0}) {
            CableEntry cable;
            cable.id = QStringLiteral("cable-%1").arg(reachM);
            cable.gbps = 400.0;
            cable.reachM = reachM;
            plan.catalog.cables.append(cable);
        }
        Fabric fabric;
        fabric.id = QStringLiteral("compute");
        fabric.leaf = leaf.id;
        plan.topology.fabrics = {fabric};
        return plan;
    }

private:
    void place(const char *device, int number, int perRack, int units)
    {
        const int inRack = number % perRack;
        if (inRack == 0)
            addRack();
        const QByteArray id = QByteArray(device) + '-' + QByteArray::number(number);
        m_builder.withDevice(id.constData(), device, 1.0 + inRack * units);
    }

    void addRack()
    {
        if (m_racks == 0)
            m_builder.withRow("site", "hall", "row-0");
        else if (m_racks % kRacksPerRow == 0)
            m_builder.with([this](Plan &plan) {
                Row row;
                row.id = QStringLiteral("row-%1").arg(m_racks / kRacksPerRow);
                plan.topology.sites.last().rooms.last().rows.append(row);
            });
        const QByteArray rack = "rack-" + QByteArray::number(m_racks++);
        m_builder.withRack(rack.constData(), "std");
    }

    test::PlanBuilder m_builder = test::aPlan();
    int m_racks = 0;
};

/// Everything that follows from moving a system out of the network and back, as a person waits
/// for it: what did not change is taken from before.
void editOfHall(benchmark::State &state)
{
    const Catalog catalog;
    const Plan plan =
        Hall(static_cast<int>(state.range(0)), static_cast<int>(state.range(1))).plan();
    const Plan other = setSpare(plan, {QStringLiteral("dgx-0")}, true).value();
    Evaluation last = evaluate(plan, catalog);
    bool isOther = false;
    for (auto _ : state) {
        isOther = !isOther;
        last = evaluate(isOther ? other : plan, catalog, {}, &last);
    }
    const FabricFigures figures = last.topology.fabrics.first();
    state.counters["links"] =
        double(figures.links.node + figures.links.leafSpine + figures.links.spineCore);
    state.counters["without cable"] = double(figures.links.unplaced + figures.links.uncabled);
}
BENCHMARK(editOfHall)->Args({256, 96})->Args({2048, 1280})->Unit(benchmark::kMillisecond);

/// Every link with both ends, lengths and cables, as it is listed.
void linksOfHall(benchmark::State &state)
{
    const Catalog catalog;
    const Plan plan =
        Hall(static_cast<int>(state.range(0)), static_cast<int>(state.range(1))).plan();
    const CatalogView view(plan.catalog, catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(fabricLinks(plan.topology, view));
}
BENCHMARK(linksOfHall)->Args({256, 96})->Args({2048, 1280})->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
