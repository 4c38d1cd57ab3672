// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving a large plan: 10,000 groups with two day types each.
#include "core/project/catalog_file.h"
#include "core/project/plan_file.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr int kGroups = 10'000;

Plan largePlan()
{
    Plan plan;
    plan.settings.name = QStringLiteral("Large");
    plan.settings.start = {2027, 1};
    plan.settings.typicalDate = QDate(2027, 1, 15);
    const QList<Id> dayTypes{QStringLiteral("weekday"), QStringLiteral("weekend")};
    plan.demand.dayTypes = {{dayTypes[0], {}, 261.0, {}}, {dayTypes[1], {}, 104.0, {}}};
    for (int i = 0; i < kGroups; ++i) {
        Group group;
        group.id = QStringLiteral("group-%1").arg(i);
        group.name = QStringLiteral("Group %1").arg(i);
        group.kind = GroupKind::Exploratory;
        group.accelerator = QStringLiteral("h100-sxm5-80");
        group.growth.annual = 0.001 * (i % 500);
        for (const Id &dayType : dayTypes) {
            Hours hours{};
            for (std::size_t hour = 0; hour < hours.size(); ++hour)
                hours[hour] = double((i * 7 + int(hour) * 13) % 97) + 0.25 * double(hour % 3);
            group.demand.insert(dayType, hours);
        }
        plan.demand.groups.append(group);
    }
    return plan;
}

void decodeLargePlan(benchmark::State &state)
{
    const ZoneTable zones;
    const QByteArray bytes = encodePlan(largePlan()).value();
    for (auto _ : state) {
        const Result<Plan> plan = decodePlan(bytes, zones);
        if (!plan)
            state.SkipWithError("not decoded");
        benchmark::DoNotOptimize(plan);
    }
}
BENCHMARK(decodeLargePlan)->Unit(benchmark::kMillisecond);

void encodeLargePlan(benchmark::State &state)
{
    const Plan plan = largePlan();
    for (auto _ : state)
        benchmark::DoNotOptimize(encodePlan(plan));
}
BENCHMARK(encodeLargePlan)->Unit(benchmark::kMillisecond);

void saveLargePlan(benchmark::State &state)
{
    const ZoneTable zones;
    const Plan plan = largePlan();
    const QTemporaryDir folder;
    for (auto _ : state) {
        if (!savePlan(plan, folder.filePath(QStringLiteral("large.kfplan")), zones))
            state.SkipWithError("not saved");
    }
}
BENCHMARK(saveLargePlan)->Unit(benchmark::kMillisecond);

void loadShippedCatalog(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadCatalog());
}
BENCHMARK(loadShippedCatalog)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
