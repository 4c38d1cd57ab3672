// SPDX-License-Identifier: GPL-3.0-or-later
// What edits of a large plan cost: time, and memory while every step before is kept for undo.

#include "core/catalog/zone_table.h"
#include "core/plan/edits/cells.h"
#include "core/plan/edits/placing.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <benchmark/benchmark.h>

#include <malloc.h>

namespace kf {
namespace {

constexpr int kGroups = 10'000;
constexpr int kRows = 500;
constexpr int kRacksPerRow = 20;
constexpr int kEdits = 200;

Plan manyGroups()
{
    test::PlanBuilder builder =
        test::aPlan().withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}});
    for (int i = 0; i < kGroups; ++i) {
        const QByteArray id = "group-" + QByteArray::number(i);
        builder.withGroup(id.constData(), GroupKind::Exploratory, "h100-sxm5-80")
            .withCells("weekday", test::allDay(1.0))
            .withCells("weekend", test::allDay(0.5));
    }
    return builder;
}

/// 10,000 racks in rows of 20, with one device each.
Plan manyRacks()
{
    test::PlanBuilder builder = test::aPlan().withDeviceEntry("node", 8.0).withRackType("std", 42);
    for (int row = 0; row < kRows; ++row) {
        const QByteArray name = QByteArray::number(row);
        builder.withRow(("site-" + name).constData(),
                        ("room-" + name).constData(),
                        ("row-" + name).constData());
        for (int i = 0; i < kRacksPerRow; ++i) {
            const QByteArray id = name + '-' + QByteArray::number(i);
            builder.withRack(id.constData(), "std").withDevice(id.constData(), "node", 1.0);
        }
    }
    return builder;
}

double heapMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
}

/// Makes kEdits edits in each round and keeps every plan, as an undo stack does.
template<typename Edit> void measure(benchmark::State &state, const Plan &start, const Edit &edit)
{
    double megabytes = 0.0;
    for (auto _ : state) {
        QList<Plan> steps;
        steps.reserve(kEdits + 1);
        steps.append(start);
        const double before = heapMegabytes();
        for (int i = 0; i < kEdits; ++i)
            steps.append(edit(steps.constLast(), i).value());
        state.PauseTiming();
        megabytes = heapMegabytes() - before;
        steps.clear();
        state.ResumeTiming();
    }
    state.counters["undo_MB"] = megabytes;
}

void twoHundredOneCellEdits(benchmark::State &state)
{
    measure(state, manyGroups(), [](const Plan &plan, int i) {
        const Id group = plan.demand.groups[(i * 7919) % kGroups]->id;
        return setCells(plan, {{group, QStringLiteral("weekday"), i % kHoursPerDay, i + 2.0}});
    });
}
BENCHMARK(twoHundredOneCellEdits)->Unit(benchmark::kMillisecond);

void twoHundredMovedDevices(benchmark::State &state)
{
    measure(state, manyRacks(), [](const Plan &plan, int i) {
        const Id id = QStringLiteral("%1-%2").arg((i * 31) % kRows).arg(i % kRacksPerRow);
        return moveDevices(plan, {{id, {id, 9.0, Face::Front}}});
    });
}
BENCHMARK(twoHundredMovedDevices)->Unit(benchmark::kMillisecond);

void validateTenThousandGroups(benchmark::State &state)
{
    const Plan plan = manyGroups();
    const ZoneTable zones;
    for (auto _ : state)
        benchmark::DoNotOptimize(validate(plan, zones));
}
BENCHMARK(validateTenThousandGroups)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
