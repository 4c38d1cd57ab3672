// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assumed_inputs.h"

#include "core/cost/price_path.h"
#include "core/plan/edits/sources.h"
#include "core/report/training_constants.h"

#include <algorithm>

namespace kf {

namespace {

/// Settings of the cost that the program has a value for; what is 0 there is left out of the sum.
QList<AssumedInput> settingsOf(const Cost &cost)
{
    const Finance &finance = cost.finance;
    const Finance own;
    QList<AssumedInput> all{
        {QStringLiteral("cost/finance/years"), finance.years, finance.years == own.years},
        {QStringLiteral("cost/finance/pue"), finance.pue, finance.pue == own.pue},
        {QStringLiteral("cost/finance/load_factor"),
         finance.loadFactor,
         finance.loadFactor == own.loadFactor}};
    if (cost.policy.interconnectGbps)
        all.append({QStringLiteral("cost/policy/interconnect_efficiency"),
                    cost.policy.interconnectEfficiency,
                    cost.policy.interconnectEfficiency == CloudPolicy().interconnectEfficiency});
    all.removeIf([](const AssumedInput &one) { return !one.isProgramsOwn; });
    return all;
}

QList<AssumedInput> constantsOf(const Constants &constants)
{
    QList<AssumedInput> all;
    for (const TrainingConstant &constant : trainingConstants()) {
        const double value = constants.*constant.member;
        all.append({constant.path(), value, value == Constants().*constant.member});
    }
    return all;
}

} // namespace

QList<AssumedInput> assumedInputs(const Plan &plan)
{
    QList<AssumedInput> all;
    for (const Price &price : plan.cost.prices) {
        if (price.device && price.unitPrice)
            all.append({pathOfPrice(*price.device), *price.unitPrice, false});
    }
    if (plan.cost != Cost())
        all += settingsOf(plan.cost);
    if (!plan.workloads.trainingRuns.isEmpty())
        all += constantsOf(plan.settings.constants);
    // What is said of all prices is said of each.
    all.removeIf([&plan](const AssumedInput &one) {
        const QString group = one.path.section(QLatin1Char('/'), 0, -2);
        return sourceAt(plan, one.path) || sourceAt(plan, group);
    });
    return all;
}

bool isProgramsOwn(const Plan &plan, const QString &path)
{
    const QList<AssumedInput> all = settingsOf(plan.cost);
    return !sourceAt(plan, path) &&
           std::any_of(all.cbegin(), all.cend(), [&path](const AssumedInput &one) {
               return one.path == path;
           });
}

} // namespace kf
