// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits for the numbers: small plans at once, the largest within a frame or two.

#include "core/evaluate/evaluate.h"

#include <benchmark/benchmark.h>

namespace kf {

namespace {

constexpr std::array kZones = {"UTC",
                               "Europe/Berlin",
                               "Europe/London",
                               "America/New_York",
                               "America/Los_Angeles",
                               "America/Sao_Paulo",
                               "Asia/Tokyo",
                               "Asia/Kolkata",
                               "Asia/Kathmandu",
                               "Australia/Adelaide",
                               "Australia/Sydney",
                               "Pacific/Auckland"};
constexpr std::array kAccelerators = {"acc-a", "acc-b", "acc-c", "cpu-core"};

DayType dayType(const char *id, double days)
{
    DayType type;
    type.id = QLatin1String(id);
    type.daysPerYear = days;
    return type;
}

Group groupNumber(int number, const QList<DayType> &dayTypes)
{
    const auto index = static_cast<std::size_t>(number);
    Group group;
    group.id = QStringLiteral("group-%1").arg(number);
    group.name = group.id;
    group.accelerator =
        QLatin1String(kAccelerators[(index / kZones.size()) % kAccelerators.size()]);
    group.timeZone = QLatin1String(kZones[index % kZones.size()]);
    group.growth.annual = 0.0001 * (number % 9973);
    for (const DayType &type : dayTypes) {
        Hours hours{};
        for (std::size_t h = 0; h < hours.size(); ++h)
            hours[h] = 0.25 * static_cast<double>((index * 31 + h * 7) % 41);
        group.demand.insert(type.id, hours);
    }
    return group;
}

Plan planWith(int groups)
{
    Plan plan;
    plan.settings.name = QStringLiteral("Benchmark");
    plan.settings.typicalDate = QDate(2027, 3, 1);
    plan.demand.dayTypes = {dayType("weekday", 261.0), dayType("weekend", 104.0)};
    for (const char *id : {"acc-a", "acc-b", "acc-c"}) {
        AcceleratorEntry entry;
        entry.id = QLatin1String(id);
        entry.model = entry.id;
        plan.catalog.gpus.append(entry);
    }
    for (int i = 0; i < groups; ++i)
        plan.demand.groups.append(groupNumber(i, plan.demand.dayTypes));
    return plan;
}

/// Everything, from nothing.
void evaluateAnew(benchmark::State &state)
{
    const Catalog catalog;
    const Plan plan = planWith(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(plan, catalog));
}
BENCHMARK(evaluateAnew)->Arg(100)->Arg(10000)->Unit(benchmark::kMillisecond);

/// So many groups, `stride` places apart, have another number at noon since the last evaluation.
void evaluateAfterGroups(benchmark::State &state, int changed, int stride)
{
    const Catalog catalog;
    Plan plan = planWith(static_cast<int>(state.range(0)));
    Evaluation previous = evaluate(plan, catalog);
    qsizetype next = 0;
    for (auto _ : state) {
        state.PauseTiming();
        for (int i = 0; i < changed; ++i) {
            Group &group = plan.demand.groups[next].mutate();
            group.demand[QStringLiteral("weekday")][12] += 1.0;
            next = (next + stride) % plan.demand.groups.size();
        }
        state.ResumeTiming();
        Evaluation now = evaluate(plan, catalog, {}, &previous);
        benchmark::DoNotOptimize(now);
        state.PauseTiming();
        previous = std::move(now);
        state.ResumeTiming();
    }
}

void evaluateAfterOneCell(benchmark::State &state)
{
    evaluateAfterGroups(state, 1, 4001);
}
BENCHMARK(evaluateAfterOneCell)->Arg(100)->Arg(10000)->Unit(benchmark::kMillisecond);

void evaluateAfterAThousandGroups(benchmark::State &state)
{
    evaluateAfterGroups(state, 1000, 1);
}
BENCHMARK(evaluateAfterAThousandGroups)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kf
