// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits for the numbers: small plans at once, the largest within a frame or two.

#include "core/evaluate/evaluate.h"
#include "core/storage/storage_forecast.h"
#include "core/workloads/training.h"

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

Plan planWithRuns(int runs)
{
    Plan plan = planWith(100);
    plan.catalog.gpus[0].memoryGb = 80.0;
    plan.catalog.gpus[0].bf16DenseTflops = 989.0;
    DeviceEntry system;
    system.id = QStringLiteral("node");
    system.model = system.id;
    system.kind = DeviceKind::GpuSystem;
    system.gpuModel = QStringLiteral("acc-a");
    system.gpuCount = 8.0;
    plan.catalog.devices.append(system);
    plan.settings.policy.systems = {{QStringLiteral("acc-a"), system.id}};
    for (int i = 0; i < 1000; ++i) {
        Dataset dataset;
        dataset.id = QStringLiteral("data-%1").arg(i);
        dataset.tier = QStringLiteral("fast");
        dataset.existingGb = 1000.0 + i;
        plan.storage.datasets.append(Shared<Dataset>(dataset));
    }
    for (int i = 0; i < runs; ++i) {
        TrainingRun run;
        run.id = QStringLiteral("run-%1").arg(i);
        run.group = plan.demand.groups[i % 12]->id;
        run.parameters = 1e9 * (1 + i % 70);
        run.tokens = 2e11;
        run.runsPerYear = 12.0;
        run.dataset = QStringLiteral("data-%1").arg((i * 37) % 1000);
        plan.workloads.trainingRuns.append(Shared<TrainingRun>(run));
    }
    return plan;
}

/// A cell is typed in a plan with so many training runs, each with data of its own.
void evaluateCellBesideRuns(benchmark::State &state)
{
    const Catalog catalog;
    Plan plan = planWithRuns(static_cast<int>(state.range(0)));
    Evaluation previous = evaluate(plan, catalog);
    for (auto _ : state) {
        plan.demand.groups[5].mutate().demand[QStringLiteral("weekday")][12] += 1.0;
        previous = evaluate(plan, catalog, {}, &previous);
    }
}
BENCHMARK(evaluateCellBesideRuns)->Arg(0)->Arg(200)->Unit(benchmark::kMillisecond);

/// Demand of so many services of 24 h, each of at most 200 erlangs.
void evaluateServicesAnew(benchmark::State &state)
{
    const Catalog catalog;
    Plan plan = planWith(100);
    for (Shared<Group> &group : plan.demand.groups)
        group.mutate().source = DemandSource::Workloads;
    for (int i = 0; i < state.range(0); ++i) {
        ServingWorkload work;
        work.id = QStringLiteral("service-%1").arg(i);
        work.group = plan.demand.groups[i % 100]->id;
        Hours rates{};
        for (std::size_t h = 0; h < rates.size(); ++h)
            rates[h] = static_cast<double>(1 + (i * 7 + int(h) * 13) % 2000);
        work.requestsPerS = rates;
        work.serviceTimeS = 0.1;
        work.maxUtilisation = 0.8;
        work.waitTargetS = 0.05;
        work.waitPercentile = 0.99;
        plan.workloads.serving.append(Shared<ServingWorkload>(work));
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(plan, catalog));
}
BENCHMARK(evaluateServicesAnew)->Arg(0)->Arg(1000)->Unit(benchmark::kMillisecond);

/// Storage of so many datasets over the months of the plan.
void forecastStorage(benchmark::State &state)
{
    Storage storage;
    for (int i = 0; i < state.range(0); ++i) {
        Dataset dataset;
        dataset.id = QStringLiteral("data-%1").arg(i);
        dataset.tier = QStringLiteral("tier-%1").arg(i % 5);
        dataset.existingGb = 100.0 + i;
        dataset.ingestGbPerDay = 1.0 + i % 10;
        dataset.ingestGrowth = 0.2;
        dataset.retentionDays = 400.0;
        storage.datasets.append(Shared<Dataset>(dataset));
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(storageForecast(storage, {}, 36, 0.2));
}
BENCHMARK(forecastStorage)->Arg(10000)->Unit(benchmark::kMillisecond);

/// The GPUs that so many kinds of runs keep busy at once, 1,000 of them on average.
void occasionalGpus(benchmark::State &state)
{
    QList<OccasionalRun> runs;
    for (int i = 0; i < state.range(0); ++i) {
        const double gpus = 1.0 + i % 64;
        runs.append({gpus, 1000.0 / static_cast<double>(state.range(0)) / gpus});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(occasionalFigures(runs));
}
BENCHMARK(occasionalGpus)->Arg(200)->Unit(benchmark::kMillisecond);

void evaluateAfterAThousandGroups(benchmark::State &state)
{
    evaluateAfterGroups(state, 1000, 1);
}
BENCHMARK(evaluateAfterAThousandGroups)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kf
