// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/base/month.h"
#include "core/base/units.h"
#include "core/evaluate/cost_studies.h"
#include "core/evaluate/cost_terms.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/cost_request.h"

#include <algorithm>

namespace kf {

namespace {

/// Where a person says what that part costs.
const char *pathOf(CostPart part)
{
    switch (part) {
    case CostPart::Capital:
        return "cost/prices";
    case CostPart::Energy:
        return "cost/finance/energy_per_kwh";
    case CostPart::Colocation:
        return "cost/finance/colocation_per_kw_month";
    case CostPart::Support:
        return "cost/finance/support_rate";
    case CostPart::Software:
        return "cost/finance/software_per_gpu_year";
    case CostPart::Staff:
        return "cost/finance/staff_per_year";
    case CostPart::Platform:
        return "cost/finance/platform_fee_per_year";
    case CostPart::Busy:
        return "cost/finance/busy_cost_per_gpu_hour";
    case CostPart::Egress:
        return "cost/policy/egress_per_gb";
    case CostPart::Interconnect:
        return "cost/policy/interconnect_per_month";
    case CostPart::Storage:
        return "cost/policy/storage_per_gb_month";
    case CostPart::OnDemand:
    case CostPart::Spot:
    case CostPart::Reserved:
        break;
    }
    return "cost/cloud";
}

constexpr double kNoMoney = 1e-6; ///< no worth of anything

bool isOpen(const Derivation &step)
{
    return std::any_of(step.arguments.cbegin(), step.arguments.cend(), [](const Argument &one) {
        return one.name == QLatin1String("open");
    });
}

/// The figures of one way to run the plan.
class StrategySteps {
public:
    StrategySteps(const Evaluation &evaluation, const Catalog &catalog, Strategy strategy)
        : m_evaluation(evaluation)
        , m_catalog(catalog)
        , m_strategy(strategy)
        , m_its(evaluation.cost.of(strategy))
    {
    }

    std::optional<Derivation> average(const QString &figure) const
    {
        if (figure == QLatin1String("per_year"))
            return ofParts(CostPart::Capital, CostPart::Storage);
        if (figure == QLatin1String("capital"))
            return ofParts(CostPart::Capital, CostPart::Capital);
        if (figure == QLatin1String("operation"))
            return ofParts(CostPart::Energy, CostPart::Busy);
        if (figure == QLatin1String("cloud"))
            return ofParts(CostPart::OnDemand, CostPart::Storage);
        if (figure == QLatin1String("per_gpu_hour"))
            return figureOf(sumOf(m_its.perGpuHour()),
                            Unit::None,
                            {termOf("per_year", m_its.perYear(), Unit::None),
                             termOf("gpu_hours", sumOf(m_its.gpuHours), Unit::GpuHours, kOver)});
        if (figure == QLatin1String("gpu_hours"))
            return gpuHours();
        if (figure == QLatin1String("energy_kwh"))
            return meanEnergy();
        if (figure == QLatin1String("co2_kg"))
            return co2(meanEnergy());
        if (figure == QLatin1String("at_start"))
            return atStart();
        if (figure == QLatin1String("npv"))
            return presentValue();
        if (figure == QLatin1String("systems"))
            return systems();
        return figure == QLatin1String("overtakes") ? overtakes() : std::nullopt;
    }

    std::optional<Derivation> ofYear(const QString &figure, int year) const
    {
        if (year < 0 || year >= m_its.years.size())
            return std::nullopt;
        const CostYear &its = m_its.years[year];
        if (figure == QLatin1String("total"))
            return figureOf(its.total(),
                            Unit::None,
                            {termOf("capex", its.capex, Unit::None),
                             termOf("opex", its.opex, Unit::None, kPlus),
                             termOf("cloud", its.cloud, Unit::None, kPlus)});
        if (figure == QLatin1String("capex"))
            return capex(year);
        if (figure == QLatin1String("opex"))
            return figureOf(its.opex,
                            Unit::None,
                            partSteps(termsOf(year).parts, CostPart::Energy, CostPart::Busy));
        if (figure == QLatin1String("cloud"))
            return figureOf(its.cloud,
                            Unit::None,
                            partSteps(termsOf(year).parts, CostPart::OnDemand, CostPart::Storage));
        if (figure == QLatin1String("energy_kwh"))
            return figureOf(its.energyKwh, Unit::None, energySteps(year));
        if (figure == QLatin1String("co2_kg"))
            return co2(figureOf(its.energyKwh, Unit::None, energySteps(year)));
        return equipmentFigure(figure, year);
    }

private:
    using CostParts = std::array<OpenSum, kCostParts>;

    /// Those that cost something.
    static QList<Derivation> partSteps(const CostParts &costs, CostPart first, CostPart last)
    {
        QList<Derivation> steps;
        for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i) {
            if (costs[i].known == 0.0 && !costs[i].isOpen)
                continue;
            Derivation part = termOf("", costs[i], Unit::None, kPlus);
            part.kind = StepKind::CostOfPart;
            steps.append(at(with(part, "part", QString(wordFor(static_cast<CostPart>(i)))),
                            pathOf(static_cast<CostPart>(i))));
        }
        return steps;
    }

    Derivation ofParts(CostPart first, CostPart last) const
    {
        OpenSum sum;
        for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i)
            sum.add(m_its.parts[i]);
        return figureOf(sum, Unit::None, partSteps(m_its.parts, first, last));
    }

    YearTerms termsOf(int year) const
    {
        if (m_terms.isEmpty())
            m_terms = yearTerms(m_evaluation, m_catalog, m_strategy);
        return m_terms.value(year);
    }

    /// kW x load factor x PUE x hours, of a year counted from 0.
    QList<Derivation> energySteps(int year) const
    {
        const YearTerms its = termsOf(year);
        const Finance &finance = m_evaluation.plan.cost.finance;
        OpenSum kw;
        QList<Derivation> kinds;
        for (auto draw = its.draws.cbegin(); draw != its.draws.cend(); ++draw) {
            kw.add(draw->kw);
            kinds.append(with(with(wattsOf("draw_of", draw->kw, kPlus), "of", draw.key()),
                              "count",
                              Amount{draw->count, Unit::Count}));
        }
        Derivation all = wattsOf("draw", kw, {});
        all.parts = kinds;
        return {all,
                at(termOf("load_factor", finance.loadFactor, Unit::Share, kTimes),
                   "cost/finance/load_factor"),
                at(termOf("pue", finance.pue, Unit::Count, kTimes), "cost/finance/pue"),
                termOf("hours", kHoursPerYear * its.months / kMonthsPerYear, Unit::Hours, kTimes)};
    }

    static Derivation wattsOf(const char *figure, const OpenSum &kw, QStringView sign)
    {
        return termOf(figure, {kw.known * kWattsPerKilowatt, kw.isOpen}, Unit::Watts, sign);
    }

    Derivation gpuHours() const
    {
        const OpenSum used = sumOf(m_its.gpuHours);
        const OpenSum rented = sumOf(m_its.rentedGpuHours);
        return figureOf(used,
                        Unit::GpuHours,
                        {termOf("busy_owned", less(used, rented), Unit::GpuHours),
                         termOf("rented", rented, Unit::GpuHours, kPlus)});
    }

    double yearsOfPlan() const
    {
        return static_cast<double>(m_evaluation.plan.settings.horizonMonths) / kMonthsPerYear;
    }

    /// The energy of the years, by how many they are.
    Derivation meanEnergy() const
    {
        OpenSum sum;
        QList<Derivation> terms;
        for (int year = 0; year < m_its.years.size(); ++year) {
            const OpenSum &kwh = m_its.years[year].energyKwh;
            sum.add(kwh);
            terms.append(
                with(termOf("energy_kwh", kwh, Unit::None, kPlus), "year", yearAmount(year)));
            terms.last().parts = energySteps(year);
        }
        terms.append(at(termOf("years", yearsOfPlan(), Unit::Count, kOver), "plan/horizon_months"));
        sum.known /= yearsOfPlan();
        return figureOf(sum, Unit::None, terms);
    }

    /// Of that energy, by what the grid gives off.
    Derivation co2(const Derivation &energy) const
    {
        const OpenSum kwh{energy.value.value, isOpen(energy)};
        const OpenSum each = sumOf(m_evaluation.plan.cost.finance.kgCo2PerKwh);
        Derivation drawn = termOf("energy_kwh", kwh, Unit::None);
        drawn.parts = energy.parts;
        return figureOf({kwh.known * each.known, kwh.isOpen || each.isOpen},
                        Unit::Kilograms,
                        {drawn,
                         at(termOf("kg_co2_per_kwh", each, Unit::Kilograms, kTimes),
                            "cost/finance/kg_co2_per_kwh")});
    }

    EquipmentCash equipment() const
    {
        return equipmentCash(m_evaluation, m_catalog).value(static_cast<qsizetype>(m_strategy));
    }

    /// What is bought, what is bought anew, and the worth of what leaves.
    static QList<Derivation> cashTerms(const EquipmentMonth &cash, const OpenSum &capex)
    {
        OpenSum spent = cash.bought;
        spent.add(cash.replaced);
        QList<Derivation> terms{at(termOf("bought", cash.bought, Unit::None), "cost/prices")};
        if (cash.replaced != OpenSum())
            terms.append(
                at(termOf("replaced", cash.replaced, Unit::None, kPlus), "cost/finance/years"));
        const OpenSum leaving = less(spent, capex);
        if (leaving.known > kNoMoney)
            terms.append(termOf("leaving", leaving, Unit::None, kMinus));
        return terms;
    }

    Derivation capex(int year) const
    {
        const OpenSum &its = m_its.years[year].capex;
        return figureOf(its, Unit::None, cashTerms(equipmentOfYear(equipment(), year), its));
    }

    Derivation atStart() const
    {
        const QList<EquipmentMonth> months = equipment().months;
        const bool buys = !months.isEmpty() && months.constFirst().month == 0;
        return figureOf(
            m_its.capexAtStart,
            Unit::None,
            cashTerms(buys ? months.constFirst() : EquipmentMonth(), m_its.capexAtStart));
    }

    std::optional<Derivation> equipmentFigure(const QString &figure, int year) const
    {
        const EquipmentCash cash = equipment();
        const EquipmentMonth its = equipmentOfYear(cash, year);
        if (figure == QLatin1String("bought"))
            return at(figureOf(its.bought, Unit::None, {}), "cost/prices");
        if (figure == QLatin1String("replaced"))
            return at(figureOf(its.replaced, Unit::None, {}), "cost/finance/years");
        if (figure == QLatin1String("end_value"))
            return at(figureOf(cash.endValue, Unit::None, {}), "cost/finance/residual_rate");
        return std::nullopt;
    }

    /// Cash of the years less what stands at the end; what is paid later counts less.
    Derivation presentValue() const
    {
        const OpenSum value = sumOf(m_its.npv);
        const OpenSum end = sumOf(m_its.endValue);
        QList<Derivation> terms;
        OpenSum paid;
        for (qsizetype i = 0; i < m_its.years.size(); ++i) {
            const OpenSum year = m_its.years[i].total();
            paid.add(year);
            terms.append(with(
                termOf("total", year, Unit::None, kPlus), "year", yearAmount(static_cast<int>(i))));
        }
        terms.append(termOf("end_value", end, Unit::None, kMinus));
        terms.append(with(at(termOf("discounted", less(less(paid, end), value), Unit::None, kMinus),
                             "cost/finance/discount_rate"),
                          "rate",
                          Amount{m_evaluation.plan.cost.finance.discountRate, Unit::Rate}));
        return figureOf(value, Unit::None, terms);
    }

    /// The systems of every accelerator when the platform is sized.
    Derivation systems() const
    {
        const int month =
            std::min(m_evaluation.growth.sizeAtMonth, m_evaluation.plan.settings.horizonMonths - 1);
        OpenSum sum;
        QList<Derivation> terms;
        for (auto own = m_its.ownedGpus.cbegin(); own != m_its.ownedGpus.cend(); ++own) {
            const AcceleratorCost cost = m_evaluation.cost.byAccelerator.value(own.key());
            const double gpus = own->has_value() ? (*own)->value(month) : 0.0;
            const bool isKnown = own->has_value() && (gpus <= 0.0 || cost.gpusPerSystem);
            const OpenSum count{isKnown && gpus > 0.0 ? gpus / *cost.gpusPerSystem : 0.0, !isKnown};
            sum.add(count);
            Derivation term = with(termOf("systems", count, Unit::Count, kPlus), "of", own.key());
            if (m_strategy == Strategy::AsPlanned)
                term.parts = wholePeak(own.key(), count);
            terms.append(term);
        }
        return with(figureOf(sum, Unit::Count, terms), "month", PlanMonth{month});
    }

    /// What would serve without the cloud, where that are other systems.
    QList<Derivation> wholePeak(const AcceleratorKey &key, const OpenSum &planned) const
    {
        const AcceleratorForecast forecast = m_evaluation.growth.byAccelerator.value(key);
        if (!forecast.known || !forecast.systems)
            return {};
        const double spares = m_evaluation.plan.settings.policy.spareSystems;
        const double serving = forecast.systems->count - spares;
        if (serving == planned.known)
            return {};
        // As the page names it: with the spares.
        Derivation all =
            at(termOf("whole_peak", forecast.systems->count, Unit::Count), "plan/policy/headroom");
        if (spares > 0.0)
            all.parts = {
                with(termOf("serving", serving, Unit::Count), "of", key),
                at(termOf("spares", spares, Unit::Count, kPlus), "plan/policy/spare_systems")};
        return {all};
    }

    /// What both ways have cost by then.
    std::optional<Derivation> overtakes() const
    {
        const std::optional<int> month = m_evaluation.cost.owningOvertakesMonth;
        if (!month)
            return std::nullopt;
        const auto paid = [&](Strategy strategy) {
            return with(with(termOf("paid",
                                    m_evaluation.cost.of(strategy).cumulative.value(*month),
                                    Unit::None),
                             "of",
                             QString(wordFor(strategy))),
                        "month",
                        PlanMonth{*month});
        };
        return with(figureOf({static_cast<double>(*month), false},
                             Unit::Months,
                             {paid(Strategy::OnPremise), paid(Strategy::Cloud)}),
                    "month",
                    PlanMonth{*month});
    }

    const Evaluation &m_evaluation;
    const Catalog &m_catalog;
    Strategy m_strategy;
    const StrategyFigures &m_its;
    mutable QList<YearTerms> m_terms; ///< worked out when first asked for
};

/// STRATEGY/FIGURE of the average year, or STRATEGY/FIGURE/YEAR as cash.
std::optional<Derivation>
ofStrategy(const Evaluation &evaluation, const Catalog &catalog, const QStringList &place)
{
    const auto strategy = enumFromWord<Strategy>(place.constFirst().toLatin1());
    if (!strategy)
        return std::nullopt;
    const StrategySteps steps(evaluation, catalog, *strategy);
    if (place.size() < 3)
        return steps.average(place.value(1));
    const int year = place[2].toInt();
    std::optional<Derivation> figure = steps.ofYear(place[1], year);
    return figure ? std::optional(with(*figure, "year", yearAmount(year))) : std::nullopt;
}

} // namespace

std::optional<Derivation>
costSteps(const Evaluation &evaluation, const Catalog &catalog, const WhyRequest &request)
{
    const QStringList place = costPlaceOf(request);
    const bool isAccelerator = place.constFirst() == kCostAccelerators;
    const bool isQuantity = place.constFirst() == kCostQuantities;
    const bool isTransport = place.constFirst() == kCostTransport;
    const bool isOfThing = isAccelerator || isQuantity || isTransport;
    const QString name = place.value(isOfThing ? 2 : 1);
    const QString of = place.value(isOfThing ? 1 : 0);
    const std::optional<Derivation> figure = isAccelerator ? acceleratorSteps(evaluation, of, name)
                                             : isQuantity  ? quantitySteps(evaluation, of, name)
                                             : isTransport ? transportSteps(evaluation, place)
                                                           : ofStrategy(evaluation, catalog, place);
    if (!figure)
        return std::nullopt;
    const Derivation named = with(with(*figure, "figure", name), "of", of);
    return isOpen(named) && !isTransport
               ? with(named, "missing", QList<QString>(evaluation.cost.missing))
               : named;
}

} // namespace kf