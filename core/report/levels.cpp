// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/levels.h"

#include "core/base/chart_spec.h"

#include <algorithm>

namespace kf {

const DemandSum &demandOf(const DemandFigures &demand, const AcceleratorKey &key)
{
    const auto one = demand.byAccelerator.constFind(key);
    return one == demand.byAccelerator.cend() ? demand.total : *one;
}

bool countsFor(const GroupFigures &group, const AcceleratorKey &key)
{
    return group.known && (key.isEmpty() ? group.key != kCpuCore : group.key == key);
}

Level levelAt(const GrowthFigures &growth, const AcceleratorKey &key, int month)
{
    Level level;
    if (!key.isEmpty()) {
        const AcceleratorForecast &forecast = growth.byAccelerator[key];
        if (forecast.known)
            level.required = forecast.required.value(month);
        level.supply = forecast.supplyIn(month);
        return level;
    }
    if (growth.known)
        level.required = growth.required.value(month);
    double supply = 0.0;
    const auto &all = growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() == kCpuCore)
            continue;
        const std::optional<double> its = it->supplyIn(month);
        if (!its)
            return level;
        supply += *its;
    }
    level.supply = supply;
    return level;
}

QList<AcceleratorKey> keysWithoutSupply(const GrowthFigures &growth)
{
    const auto needsSome = [](double value) {
        return value > 0.0;
    };
    QList<AcceleratorKey> keys;
    const auto &all = growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const bool isNeeded =
            !it->known || std::any_of(it->required.cbegin(), it->required.cend(), needsSome);
        if (isNeeded && !it->knowsSupply())
            keys.append(it.key());
    }
    return keys;
}

std::optional<std::pair<AcceleratorKey, int>> firstRunOut(const GrowthFigures &growth)
{
    std::optional<std::pair<AcceleratorKey, int>> first;
    const auto &all = growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->runsOutMonth && (!first || *it->runsOutMonth < first->second))
            first = {it.key(), *it->runsOutMonth};
    }
    return first;
}

QList<double> supplyOf(const Evaluation &figures, const AcceleratorKey &key)
{
    QList<double> supply;
    for (int month = 0; month <= figures.plan.settings.horizonMonths; ++month) {
        const Level level = levelAt(figures.growth, key, month);
        supply.append(level.supply.value_or(kNoValue));
    }
    return supply;
}

} // namespace kf
