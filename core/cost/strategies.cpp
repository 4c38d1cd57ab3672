// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/strategies.h"

#include "core/base/month.h"
#include "core/cost/key_cost.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kSameCash = 1e-9; ///< relative

/// Whether something is the case, where one may not know.
enum class Certainty { No, Unknown, Yes };

Certainty either(Certainty a, Certainty b)
{
    return std::max(a, b);
}

/// Writes what all accelerators share, once it is known what is owned and rented.
class SharedWriter {
public:
    SharedWriter(CostBook &book, const CostInputs &inputs, Strategy strategy)
        : m_book(book)
        , m_inputs(inputs)
        , m_strategy(strategy)
    {
    }

    void write(const QList<Certainty> &rents, Certainty owns)
    {
        for (int m = 0; m < m_book.months(); ++m) {
            m_book.add(CostPart::Platform, m, 1.0, {m_inputs.finance.platformFeePerYear, {}});
            addIf(owns, CostPart::Staff, m, {m_inputs.finance.staffPerYear, {}});
            writeCloud(rents[m], m);
        }
        if (owns == Certainty::Yes)
            writeEquipment();
    }

private:
    bool isPlaced() const
    {
        return m_strategy == Strategy::AsPlanned && m_inputs.finance.basis == CostBasis::Placed;
    }

    /// What comes about only where something is the case.
    void addIf(Certainty certainty, CostPart part, int month, const UnitCost &year)
    {
        if (certainty == Certainty::Yes)
            m_book.add(part, month, 1.0, year);
        else if (certainty == Certainty::Unknown && year.value != 0.0)
            m_book.addUnknown(part, month);
    }

    void writeCloud(Certainty rents, int month)
    {
        const CloudPolicy &policy = m_inputs.policy;
        addIf(rents,
              CostPart::Egress,
              month,
              productOf({{policy.egressGbPerMonth.value_or(0.0) * kMonthsPerYear},
                         {policy.egressPerGb, QStringLiteral("cost/policy/egress_per_gb")}}));
        addIf(rents, CostPart::Interconnect, month, interconnect());
        if (policy.storagePerGbMonth)
            addIf(rents, CostPart::Storage, month, storage(month));
    }

    UnitCost interconnect() const
    {
        const CloudPolicy &policy = m_inputs.policy;
        const std::optional<double> perMonth = policy.interconnectGbps
                                                   ? policy.interconnectPerMonth
                                                   : policy.interconnectPerMonth.value_or(0.0);
        return productOf(
            {{kMonthsPerYear}, {perMonth, QStringLiteral("cost/policy/interconnect_per_month")}});
    }

    UnitCost storage(int month) const
    {
        const GbByMonth &gb =
            m_strategy == Strategy::AsPlanned ? m_inputs.plannedGb : m_inputs.allGb;
        return productOf(
            {{gb.value(month)}, {m_inputs.policy.storagePerGbMonth}, {kMonthsPerYear}});
    }

    void writeEquipment()
    {
        for (const OwnedUnit &unit : m_inputs.equipment)
            m_book.own(unit, m_inputs.prices);
        if (isPlaced())
            return;
        for (const OwnedUnit &unit : m_inputs.required)
            m_book.own(unit, m_inputs.prices);
    }

    CostBook &m_book;
    const CostInputs &m_inputs;
    Strategy m_strategy;
};

/// Whether `run` rents in `month`, or has something reserved.
Certainty rentsIn(const KeyRun &run, const KeyPrices &prices, std::optional<int> systems, int month)
{
    if (prices.rent.holdsReserved[month])
        return Certainty::Yes;
    if (!run.isLoadKnown())
        return Certainty::Unknown;
    if (systems)
        return run.monthsAt(*systems)[month].use.rented > 0.0 ? Certainty::Yes : Certainty::No;
    if (run.hasCloudIn(month))
        return Certainty::Yes;
    return run.hasHybridIn(month) ? Certainty::Unknown : Certainty::No;
}

Certainty ownsAny(const KeyRun &run, std::optional<int> systems)
{
    if (!systems)
        return Certainty::Unknown;
    const QList<KeyMonth> &months = run.monthsAt(*systems);
    const bool owns = std::any_of(
        months.cbegin(), months.cend(), [](const KeyMonth &month) { return month.gpus > 0.0; });
    return owns ? Certainty::Yes : Certainty::No;
}

/// GPU-hours of the average year.
struct HourSums {
    OpenSum used;
    OpenSum rented;
    OpenSum shortage;

    void add(const KeyRun &run, std::optional<int> systems)
    {
        if (!run.isLoadKnown()) {
            used.isOpen = rented.isOpen = shortage.isOpen = true;
            return;
        }
        const QList<KeyMonth> &months = run.monthsAt(systems.value_or(0));
        for (const KeyMonth &month : months) {
            const double share = 1.0 / static_cast<double>(months.size());
            used.known += (month.use.busy + month.use.rented) * share;
            rented.known += month.use.rented * share;
            shortage.known += month.use.shortage * share;
        }
        if (systems)
            return;
        used.isOpen = shortage.isOpen = true;
        rented.isOpen = rented.isOpen || run.hasHybrid();
    }
};

std::optional<QList<double>> ownedGpus(const KeyRun &run, std::optional<int> systems)
{
    if (!systems)
        return std::nullopt;
    QList<double> gpus;
    for (const KeyMonth &month : run.monthsAt(*systems))
        gpus.append(month.gpus);
    return gpus;
}

/// Chooses how much of each accelerator is owned.
std::optional<int> chosenOf(const KeyRun &run,
                            const KeyPrices &prices,
                            QList<CostPoint> &curve,
                            QSet<QString> &missing)
{
    if (!run.isLoadKnown() || !run.isCountable())
        return std::nullopt;
    if (!run.hasChoice())
        return 0;
    curve = curveOf(run, prices, missing);
    return cheapest(curve);
}

/// Names the system that nobody chose.
void askForSystem(const KeyRun &run, QSet<QString> &missing)
{
    if (run.isLoadKnown() && !run.isCountable() && !run.system())
        missing.insert(QStringLiteral("plan/policy/systems/%1").arg(run.key()));
}

/// Placed systems, where they are what is owned: those of accelerators that groups name, or the
/// others, which are shared.
void writePlaced(CostBook &book,
                 const std::vector<KeyRun> &runs,
                 const CostInputs &inputs,
                 bool areNamed)
{
    for (const PlacedSystem &placed : inputs.systems) {
        const bool isNamed = std::any_of(
            runs.begin(), runs.end(), [&](const KeyRun &run) { return run.key() == placed.key; });
        if (isNamed == areNamed)
            book.own(placed.unit, inputs.prices);
    }
}

std::optional<int> overtakesMonth(const StrategyFigures &owning, const StrategyFigures &renting)
{
    const QList<double> &own = owning.cumulative;
    const QList<double> &rent = renting.cumulative;
    if (own.isEmpty() || rent.isEmpty())
        return std::nullopt;
    std::optional<int> month;
    for (qsizetype m = own.size(); m-- > 0;) {
        if (!(own[m] < rent[m] - kSameCash * std::abs(rent[m])))
            break;
        month = static_cast<int>(m);
    }
    return month;
}

std::optional<double> breakEven(const AcceleratorCost &cost, double busyCost)
{
    if (!cost.ownedPerGpuYear || !cost.cloudPerGpuHour)
        return std::nullopt;
    const double saved = *cost.cloudPerGpuHour - busyCost;
    return saved > 0.0 ? std::optional(*cost.ownedPerGpuYear / saved) : std::nullopt;
}

AcceleratorCost acceleratorCost(const KeyRun &run,
                                const CostInputs &inputs,
                                const std::array<StrategyResult, 4> &all,
                                qsizetype index)
{
    const auto own = [&](Strategy strategy) {
        return all[static_cast<std::size_t>(strategy)].ownPerYear[index].value();
    };
    const KeyPrices prices = pricesOf(run, inputs, Strategy::Hybrid);
    const StrategyResult &mix = all[static_cast<std::size_t>(Strategy::Hybrid)];
    AcceleratorCost cost;
    if (run.system()) {
        cost.device = run.system()->device;
        cost.gpusPerSystem = run.system()->gpus;
        OpenSum year;
        for (const UnitCost *part : {&prices.system.capital,
                                     &prices.system.energy,
                                     &prices.system.colocation,
                                     &prices.system.support,
                                     &prices.system.software})
            year.add(part->value);
        if (!year.isOpen)
            cost.ownedPerGpuYear = year.known / run.system()->gpus;
    }
    cost.cloudPerGpuHour = prices.rent.onDemandPerGpuHour.value;
    cost.breakEvenHours = breakEven(cost, inputs.finance.busyCostPerGpuHour);
    cost.onPremisePerYear = own(Strategy::OnPremise);
    cost.cloudPerYear = own(Strategy::Cloud);
    cost.bestPerYear = own(Strategy::Hybrid);
    if (const std::optional<int> chosen = mix.chosen[index])
        cost.bestGpus = run.system() ? *chosen * run.system()->gpus : 0.0;
    else
        cost.bestPerYear = std::nullopt;
    cost.curve = mix.curves[index];
    const StrategyResult &planned = all[static_cast<std::size_t>(Strategy::AsPlanned)];
    const std::optional<QList<double>> owned = planned.figures.ownedGpus.value(run.key());
    if (owned && !planned.curves[index].isEmpty())
        cost.plannedGpus = owned->value(std::min(inputs.sizeAtMonth, inputs.months - 1));
    return cost;
}

} // namespace

std::vector<KeyRun> runsOf(const CostInputs &inputs, Strategy strategy)
{
    std::vector<KeyRun> runs;
    runs.reserve(static_cast<std::size_t>(inputs.keys.size()));
    for (const CostKey &key : inputs.keys)
        runs.emplace_back(key, inputs, strategy);
    return runs;
}

StrategyResult resultOf(Strategy strategy,
                        const std::vector<KeyRun> &runs,
                        const CostInputs &inputs,
                        QSet<QString> &missing)
{
    StrategyResult result;
    CostBook book(inputs.months, inputs.finance, missing);
    QList<Certainty> rents(inputs.months, Certainty::No);
    Certainty owns = Certainty::No;
    HourSums hours;
    QMap<AcceleratorKey, std::optional<QList<double>>> owned;
    for (const KeyRun &run : runs) {
        const KeyPrices prices = pricesOf(run, inputs, strategy);
        askForSystem(run, missing);
        QList<CostPoint> curve;
        const std::optional<int> chosen = chosenOf(run, prices, curve, missing);
        result.chosen.append(chosen);
        result.curves.append(curve);
        result.ownPerYear.append(writeKey(book, run, prices, chosen));
        hours.add(run, chosen);
        owns = either(owns, ownsAny(run, chosen));
        owned.insert(run.key(), ownedGpus(run, chosen));
        for (int m = 0; m < inputs.months; ++m)
            rents[m] = either(rents[m], rentsIn(run, prices, chosen, m));
    }
    const bool isPlaced =
        strategy == Strategy::AsPlanned && inputs.finance.basis == CostBasis::Placed;
    if (isPlaced)
        writePlaced(book, runs, inputs, true);
    if (isPlaced && owns == Certainty::Yes)
        writePlaced(book, runs, inputs, false);
    SharedWriter(book, inputs, strategy).write(rents, owns);
    result.figures = book.figures();
    result.equipment = book.equipment();
    result.years = book.yearTerms();
    result.figures.gpuHours = hours.used.value();
    result.figures.rentedGpuHours = hours.rented.value();
    result.figures.shortGpuHours = hours.shortage.value();
    result.figures.ownedGpus = owned;
    return result;
}

CostFigures strategyCosts(const CostInputs &inputs)
{
    CostFigures figures;
    QSet<QString> missing;
    std::array<StrategyResult, kStrategies.size()> results;
    std::vector<KeyRun> runs;
    for (const Strategy strategy : kStrategies) {
        const auto index = static_cast<std::size_t>(strategy);
        runs = runsOf(inputs, strategy);
        results[index] = resultOf(strategy, runs, inputs, missing);
        figures.strategies[index] = results[index].figures;
    }
    for (qsizetype i = 0; i < inputs.keys.size(); ++i) {
        const KeyRun &run = runs[static_cast<std::size_t>(i)];
        figures.byAccelerator.insert(run.key(), acceleratorCost(run, inputs, results, i));
    }
    figures.owningOvertakesMonth =
        overtakesMonth(figures.of(Strategy::OnPremise), figures.of(Strategy::Cloud));
    figures.idleOffers = idleOffers(inputs.cloud);
    figures.missing = QStringList(missing.cbegin(), missing.cend());
    figures.missing.sort();
    return figures;
}

} // namespace kf
