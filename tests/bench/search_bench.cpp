// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for things of a large plan: 500 racks with 4,000 devices.

#include "core/project/catalog_file.h"
#include "core/words/plan_search.h"
#include "tests/support/room_plan.h"

#include <benchmark/benchmark.h>

namespace kf {
namespace {

void findIn(benchmark::State &state, const QString &words)
{
    const Catalog catalog = loadCatalog().value();
    const Plan plan = test::roomPlan({25, 20, 8});
    for (auto _ : state) {
        const QList<FoundThing> found = findThings(plan, catalog, QLocale::c(), words);
        if (found.isEmpty())
            state.SkipWithError("nothing was found");
        benchmark::DoNotOptimize(found);
    }
}

/// By its name, at the very end of the plan.
void findADevice(benchmark::State &state)
{
    findIn(state, QStringLiteral("d4000"));
}
BENCHMARK(findADevice)->Unit(benchmark::kMillisecond);

/// By another name of its kind, which most of them have.
void findAKind(benchmark::State &state)
{
    findIn(state, QStringLiteral("gpu system"));
}
BENCHMARK(findAKind)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
