// SPDX-License-Identifier: GPL-3.0-or-later
// Own, rent or mix: the curve of 2,000 GPUs, and everything about money of a hundred groups.
#include "core/cost/gpu_use.h"
#include "core/cost/strategies.h"
#include "core/evaluate/cost_studies.h"
#include "core/evaluate/evaluate.h"
#include "tests/support/plan_builder.h"

#include <benchmark/benchmark.h>

#include <cmath>

namespace kf {
namespace {

constexpr int kMonths = 37;
constexpr int kMostGpus = 2000;
constexpr int kGroups = 100;

/// 8,760 hours as 365 days of 24: a day that rises to `peak` and grows month by month.
std::vector<StrategyMonth> growingMonths(double peak, double flexibleShare)
{
    std::vector<StrategyMonth> months;
    for (int m = 0; m < kMonths; ++m) {
        StrategyMonth month;
        for (int hour = 0; hour < 24; ++hour) {
            const double level = 0.5 + 0.5 * std::sin(hour * 0.26 + m * 0.01);
            const double gpus = peak * level * (0.6 + 0.4 * m / kMonths);
            month.push_back({365.0, 0.0, gpus, 0.0, 0.0, flexibleShare});
        }
        months.push_back(month);
    }
    return months;
}

void curveOf(benchmark::State &state, double flexibleShare)
{
    const auto months = growingMonths(kMostGpus, flexibleShare);
    for (auto _ : state) {
        for (const StrategyMonth &month : months)
            benchmark::DoNotOptimize(useCurve(month, {1.0, 0, kMostGpus}, {1.0, 0.0}));
    }
}

void OwnedCurve(benchmark::State &state)
{
    curveOf(state, 0.0);
}
BENCHMARK(OwnedCurve)->Unit(benchmark::kMillisecond);

void OwnedCurveWithSpot(benchmark::State &state)
{
    curveOf(state, 0.3);
}
BENCHMARK(OwnedCurveWithSpot)->Unit(benchmark::kMillisecond);

Plan pricedPlan()
{
    test::PlanBuilder builder = test::aPlan();
    builder.withDeviceEntry("dgx", 8);
    for (int i = 0; i < kGroups; ++i) {
        Hours hours{};
        for (std::size_t h = 0; h < hours.size(); ++h)
            hours[h] = static_cast<double>((h * 7 + static_cast<std::size_t>(i)) % 12);
        builder
            .withGroup(qPrintable(QStringLiteral("g%1").arg(i)),
                       i % 2 == 0 ? GroupKind::Exploratory : GroupKind::Serving,
                       "gpu")
            .withCells("typical", hours)
            .withGrowth(0.3);
    }
    Plan plan = builder;
    AcceleratorEntry gpu;
    gpu.id = QStringLiteral("gpu");
    plan.catalog.gpus = {gpu};
    DeviceEntry &system = plan.catalog.devices[0];
    system.kind = DeviceKind::GpuSystem;
    system.gpuCount = 8.0;
    system.gpuModel = gpu.id;
    system.powerMaxW = 10200.0;
    plan.settings.policy.systems.insert(gpu.id, system.id);
    plan.cost.finance.energyPerKwh = 0.14;
    plan.cost.prices = {{system.id, 300000.0, {}, {}, {}}};
    CloudOffer offer;
    offer.accelerator = gpu.id;
    offer.gpus = 8.0;
    offer.onDemandPerH = 30.0;
    offer.spotPerH = 12.0;
    plan.cost.cloud = {offer};
    plan.cost.policy.spotShare.insert(GroupKind::Exploratory, 0.3);
    for (const Shared<Group> &group : std::as_const(plan.demand.groups))
        plan.cost.placement.insert(group->id, PlacementKind::Hybrid);
    return plan;
}

void CostOfAHundredGroups(benchmark::State &state)
{
    const Plan plan = pricedPlan();
    const Evaluation figures = evaluate(plan, Catalog());
    for (auto _ : state) {
        benchmark::DoNotOptimize(placeAdvices(figures, Catalog()));
        benchmark::DoNotOptimize(costSwings(figures, Catalog()));
    }
}
BENCHMARK(CostOfAHundredGroups)->Unit(benchmark::kMillisecond);

void EvaluateAHundredGroups(benchmark::State &state)
{
    const Plan plan = pricedPlan();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(plan, Catalog()));
}
BENCHMARK(EvaluateAHundredGroups)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
