// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge of large plans costs that were read from three files: they share nothing.

#include "core/plan/merge/merge.h"
#include "core/project/plan_file.h"
#include "tests/support/plan_builder.h"

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr int kGroups = 1000;

Plan readAgain(const Plan &plan)
{
    return decodePlan(encodePlan(plan).value(), test::zones()).value();
}

Plan largePlan()
{
    test::PlanBuilder builder =
        test::aPlan().withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}});
    builder.withRackType("std", 42).withRow("site", "room", "row");
    for (int i = 0; i < kGroups; ++i) {
        const QByteArray id = "group-" + QByteArray::number(i);
        builder.withGroup(id.constData(), GroupKind::Exploratory, "h100-sxm5-80")
            .withCells("weekday", test::allDay(1.0 + i))
            .withCells("weekend", test::allDay(0.5 + i));
        if (i % 4 == 0)
            builder.withRack(id.constData(), "std").withDevice(id.constData(), "node", 1.0);
    }
    return builder;
}

/// Every tenth group of a plan with another name, from the given one on.
Plan changed(Plan plan, int first)
{
    for (int i = first; i < kGroups; i += 10)
        plan.demand.groups[i].mutate().demand[QStringLiteral("weekday")][9] = 99.0;
    return plan;
}

void mergeThousandGroups(benchmark::State &state)
{
    const Plan base = largePlan();
    const Plan mine = readAgain(changed(base, 0));
    const Plan theirs = readAgain(changed(base, 5));
    const Plan read = readAgain(base);
    for (auto _ : state)
        benchmark::DoNotOptimize(mergePlans(read, mine, theirs, {}, test::zones()));
}
BENCHMARK(mergeThousandGroups)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
