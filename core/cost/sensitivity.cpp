// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/sensitivity.h"

#include "core/cost/strategies.h"

#include <algorithm>
#include <functional>

namespace kf {

namespace {

constexpr double kLargest = std::numeric_limits<double>::max();
constexpr double kLeastRate = -1.0 + 1e-9;
constexpr double kMostHeadroom = 10.0;

/// One input: its value, and how another one is set.
struct SwingInput {
    QString path;
    double value = 0.0;
    double least = 0.0;
    double most = kLargest;
    std::function<void(CostInputs &, double)> set;
    bool changesRuns = false; ///< other systems are required, not just other prices
};

/// A number of the finance settings.
struct FinanceInput {
    const char *key;
    double Finance::*member;
    double least = 0.0;
    double most = kLargest;
};

constexpr std::array kFinanceInputs{
    FinanceInput{"discount_rate", &Finance::discountRate, kLeastRate},
    FinanceInput{"years", &Finance::years},
    FinanceInput{"pue", &Finance::pue, 1.0},
    FinanceInput{"load_factor", &Finance::loadFactor, 0.0, 1.0},
    FinanceInput{"colocation_per_kw_month", &Finance::colocationPerKwMonth},
    FinanceInput{"support_rate", &Finance::supportRate},
    FinanceInput{"software_per_gpu_year", &Finance::softwarePerGpuYear},
    FinanceInput{"staff_per_year", &Finance::staffPerYear},
    FinanceInput{"platform_fee_per_year", &Finance::platformFeePerYear},
    FinanceInput{"installation_rate", &Finance::installationRate},
    FinanceInput{"residual_rate", &Finance::residualRate, 0.0, 1.0},
    FinanceInput{"busy_cost_per_gpu_hour", &Finance::busyCostPerGpuHour}};

void addFinance(QList<SwingInput> &list, const Finance &finance)
{
    for (const FinanceInput &input : kFinanceInputs) {
        list.append({QStringLiteral("cost/finance/%1").arg(QLatin1String(input.key)),
                     finance.*input.member,
                     input.least,
                     input.most,
                     [member = input.member](CostInputs &inputs, double value) {
                         inputs.finance.*member = value;
                     }});
    }
    if (finance.energyPerKwh)
        list.append({QStringLiteral("cost/finance/energy_per_kwh"),
                     *finance.energyPerKwh,
                     0.0,
                     kLargest,
                     [](CostInputs &inputs, double value) {
                         inputs.finance.energyPerKwh = value;
                     }});
}

void addPrices(QList<SwingInput> &list, const UnitPrices &prices)
{
    QList<Id> ids = prices.keys();
    ids.sort();
    for (const Id &id : ids)
        list.append({QStringLiteral("cost/prices/%1").arg(id),
                     prices.value(id),
                     0.0,
                     kLargest,
                     [id](CostInputs &inputs, double value) {
                         inputs.prices[id] = value;
                     }});
}

using EntryPrice = std::optional<double> RentEntry::*;

void addEntry(QList<SwingInput> &list, const RentEntry &entry, qsizetype at)
{
    const auto add = [&](const QString &field, EntryPrice member) {
        if (entry.*member)
            list.append({pathOfOffer(entry.index, field),
                         *(entry.*member),
                         0.0,
                         kLargest,
                         [at, member](CostInputs &inputs, double value) {
                             inputs.cloud[at].*member = value;
                         }});
    };
    add(QStringLiteral("on_demand_per_h"), &RentEntry::onDemandPerH);
    add(QStringLiteral("spot_per_h"), &RentEntry::spotPerH);
    add(QStringLiteral("committed_per_h"), &RentEntry::committedPerH);
}

void addPolicy(QList<SwingInput> &list, const CloudPolicy &policy)
{
    const auto add = [&](const char *key, std::optional<double> CloudPolicy::*member) {
        if (policy.*member)
            list.append({QStringLiteral("cost/policy/%1").arg(QLatin1String(key)),
                         *(policy.*member),
                         0.0,
                         kLargest,
                         [member](CostInputs &inputs, double value) {
                             inputs.policy.*member = value;
                         }});
    };
    add("interconnect_per_month", &CloudPolicy::interconnectPerMonth);
    add("egress_per_gb", &CloudPolicy::egressPerGb);
    add("storage_per_gb_month", &CloudPolicy::storagePerGbMonth);
}

QList<SwingInput> moneyInputs(const CostInputs &inputs)
{
    QList<SwingInput> list{{QStringLiteral("plan/policy/headroom"),
                            inputs.headroom,
                            0.0,
                            kMostHeadroom,
                            [](CostInputs &changed, double value) { changed.headroom = value; },
                            true}};
    addFinance(list, inputs.finance);
    addPrices(list, inputs.prices);
    for (qsizetype i = 0; i < inputs.cloud.size(); ++i)
        addEntry(list, inputs.cloud[i], i);
    addPolicy(list, inputs.policy);
    list.removeIf([](const SwingInput &input) { return input.value == 0.0; });
    return list;
}

/// The use of systems as planned, and where they are owned and rented as it costs least.
struct SwungRuns {
    std::vector<KeyRun> planned;
    std::vector<KeyRun> mixed;
};

SwungRuns swungRuns(const CostInputs &inputs)
{
    return {runsOf(inputs, Strategy::AsPlanned), runsOf(inputs, Strategy::Hybrid)};
}

/// A cost as planned, and how many systems it would be best to own.
struct PlannedCost {
    std::optional<double> perYear;
    QList<std::optional<int>> chosen;
};

PlannedCost plannedCost(const SwungRuns &runs, const CostInputs &inputs)
{
    QSet<QString> missing;
    const StrategyResult planned = resultOf(Strategy::AsPlanned, runs.planned, inputs, missing);
    const StrategyResult mixed = resultOf(Strategy::Hybrid, runs.mixed, inputs, missing);
    return {planned.figures.perYear().value(), mixed.chosen};
}

PlannedCost plannedCost(const CostInputs &inputs)
{
    return plannedCost(swungRuns(inputs), inputs);
}

void addSwing(QList<CostSwing> &swings,
              const QString &path,
              const PlannedCost &now,
              const PlannedCost &low,
              const PlannedCost &high)
{
    if (!low.perYear || !high.perYear)
        return;
    const bool moves = low.chosen != now.chosen || high.chosen != now.chosen;
    swings.append({path, *low.perYear, *high.perYear, moves});
}

} // namespace

QList<CostSwing> costSwings(const CostInputs &inputs, const SwungDemand &demand)
{
    const SwungRuns runs = swungRuns(inputs);
    const PlannedCost now = plannedCost(runs, inputs);
    QList<CostSwing> swings;
    if (!now.perYear)
        return swings;
    if (!inputs.keys.isEmpty())
        addSwing(swings,
                 QStringLiteral("demand"),
                 now,
                 plannedCost(demand.low),
                 plannedCost(demand.high));
    CostInputs changed = inputs;
    const auto costAt = [&](const SwingInput &input, double share) {
        input.set(changed, std::clamp(input.value * share, input.least, input.most));
        return input.changesRuns ? plannedCost(changed) : plannedCost(runs, changed);
    };
    for (const SwingInput &input : moneyInputs(inputs)) {
        const PlannedCost low = costAt(input, kSwingLow);
        const PlannedCost high = costAt(input, kSwingHigh);
        input.set(changed, input.value);
        addSwing(swings, input.path, now, low, high);
    }
    return swings;
}

QList<CostSwing> widestSwings(QList<CostSwing> swings, qsizetype most)
{
    swings.removeIf([](const CostSwing &swing) { return swing.width() == 0.0; });
    std::stable_sort(swings.begin(), swings.end(), [](const CostSwing &a, const CostSwing &b) {
        return a.width() > b.width();
    });
    return swings.mid(0, most);
}

} // namespace kf
