// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/grown_demand.h"

#include "core/base/month.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace kf {

namespace {

/// The months of a sheet in which the group is active.
struct MonthRange {
    int first = 0;
    int last = -1;
};

MonthRange activeMonths(const ActiveMonths &active, const MonthSheet &sheet)
{
    return {std::max(active.fromMonth, sheet.firstMonth()),
            std::min(active.toMonth.value_or(sheet.lastMonth()), sheet.lastMonth())};
}

/// Compound growth at a yearly `rate` above -1: whole years times the rest of one, (1 +
/// rate)^(m/12) for m of 0..11. Powers are what takes the time: those of a year's parts serve every
/// year.
class CompoundGrowth {
public:
    explicit CompoundGrowth(double rate) : m_base(1.0 + rate) {}

    double at(int month)
    {
        const int years = month / kMonthsPerYear;
        if (years != m_years) {
            m_years = years;
            m_wholeYears = std::pow(m_base, years);
        }
        double &part = m_parts[static_cast<std::size_t>(month % kMonthsPerYear)];
        if (part == 0.0)
            part = std::pow(m_base, double(month % kMonthsPerYear) / kMonthsPerYear);
        return m_wholeYears * part;
    }

private:
    double m_base;
    int m_years = 0; ///< that m_wholeYears is for
    double m_wholeYears = 1.0;
    std::array<double, kMonthsPerYear> m_parts{}; ///< 0: not worked out yet
};

/// growthFactor() of each month.
std::vector<double> factorSeries(const GrowthInput &input, double yearly, MonthRange months)
{
    const double rate = yearly + input.change.growthDelta;
    const GrowthModel model = input.group.growth.model;
    const bool isCompound = model == GrowthModel::Compound && rate > -1.0;
    CompoundGrowth compound(rate);
    const int count = months.last - months.first + 1;
    std::vector<double> factors;
    factors.reserve(static_cast<std::size_t>(count));
    for (int m = months.first; m <= months.last; ++m)
        factors.push_back(isCompound ? compound.at(m) : growthFactor(model, rate, m));
    return factors;
}

/// Growth factors of one day type, by month and local hour.
class Factors {
public:
    Factors(const GrowthInput &input, const std::vector<double> &annual, MonthRange months)
        : m_input(input)
        , m_annual(annual)
        , m_months(months)
        , m_largestAnnual(*std::max_element(annual.begin(), annual.end()))
    {
    }

    void setDayType(const Id &dayType)
    {
        m_own.clear();
        if (m_input.group.growth.cells.isEmpty())
            return;
        m_ownOf.fill(-1);
        const QMap<int, double> rates = m_input.group.growth.cells.value(dayType);
        for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate) {
            if (rate.key() < 0 || rate.key() >= kHoursPerDay)
                continue;
            m_ownOf[static_cast<std::size_t>(rate.key())] = static_cast<int>(m_own.size());
            m_own.push_back(factorSeries(m_input, rate.value(), m_months));
        }
    }

    bool hasOwn() const { return !m_own.empty(); }
    double annual(int month) const
    {
        return m_annual[static_cast<std::size_t>(month - m_months.first)];
    }
    double at(std::size_t hour, int month) const
    {
        const int own = m_own.empty() ? -1 : m_ownOf[hour];
        return own < 0 ? annual(month)
                       : m_own[static_cast<std::size_t>(own)]
                              [static_cast<std::size_t>(month - m_months.first)];
    }
    double largest() const
    {
        double largest = m_largestAnnual;
        for (const std::vector<double> &series : m_own)
            largest = std::max(largest, *std::max_element(series.begin(), series.end()));
        return largest;
    }

private:
    const GrowthInput &m_input;
    const std::vector<double> &m_annual;
    MonthRange m_months;
    double m_largestAnnual;
    std::vector<std::vector<double>> m_own; ///< series of the cells with a rate of their own
    std::array<int, kHoursPerDay> m_ownOf{};
};

/// What the events of one day type have done so far.
struct EventState {
    double multiplier = 1.0;
    Hours added{};

    void apply(const Event &event)
    {
        multiplier *= event.multiply.value_or(1.0);
        if (!event.add)
            return;
        for (int h = 0; h < kHoursPerDay; ++h)
            added[static_cast<std::size_t>(h)] += addedInHour(*event.add, h);
    }
};

/// The group's events by month, those of the same month in the order of the file.
std::vector<const Event *> byMonth(const QList<Event> &events)
{
    std::vector<const Event *> sorted;
    for (const Event &event : events)
        sorted.push_back(&event);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Event *a, const Event *b) {
        return a->month < b->month;
    });
    return sorted;
}

Hours scaledBase(const GrowthInput &input, const Id &dayType)
{
    Hours base{};
    const auto found = input.base.constFind(dayType);
    if (found == input.base.cend())
        return base;
    for (std::size_t h = 0; h < base.size(); ++h)
        base[h] = (*found)[h] * input.change.demandMultiplier;
    return base;
}

/// base x factor, without events. The common case: keep the loops tight.
void addWithoutEvents(
    const Hours &base, const Factors &factors, MonthRange months, int day, MonthSheet &sums)
{
    for (int m = months.first; m <= months.last; ++m) {
        double *sum = sums.hours(day, m);
        if (factors.hasOwn()) {
            for (std::size_t h = 0; h < base.size(); ++h)
                sum[h] += base[h] * factors.at(h, m);
        } else {
            const double factor = factors.annual(m);
            for (std::size_t h = 0; h < base.size(); ++h)
                sum[h] += base[h] * factor;
        }
    }
}

/// base x factor x multiplies + adds, at least 0. True where that had to be clamped.
bool addWithEvents(const GrowthInput &input,
                   const QList<DayType> &dayTypes,
                   const std::vector<const Event *> &events,
                   Factors &factors,
                   MonthRange months,
                   MonthSheet &cells)
{
    bool clamped = false;
    for (int d = 0; d < dayTypes.size(); ++d) {
        factors.setDayType(dayTypes[d].id);
        const Hours base = scaledBase(input, dayTypes[d].id);
        EventState state;
        auto next = events.begin();
        for (int m = months.first; m <= months.last; ++m) {
            for (; next != events.end() && (*next)->month <= m; ++next) {
                if (actsOn(**next, dayTypes[d].id))
                    state.apply(**next);
            }
            double *hours = cells.hours(d, m);
            for (std::size_t h = 0; h < base.size(); ++h) {
                const double cell = base[h] * factors.at(h, m) * state.multiplier + state.added[h];
                clamped = clamped || cell < 0.0;
                hours[h] = cell < 0.0 ? 0.0 : cell;
            }
        }
    }
    return clamped;
}

GrowthOutcome addGroupWithEvents(const GrowthInput &input,
                                 const QList<DayType> &dayTypes,
                                 Factors &factors,
                                 MonthRange months,
                                 MonthSheet &sums)
{
    MonthSheet cells(sums.dayTypes(), sums.firstMonth(), sums.lastMonth());
    GrowthOutcome outcome;
    outcome.clamped = addWithEvents(input, dayTypes, byMonth(input.events), factors, months, cells);
    outcome.known = cells.staysBelow(kMostGpusInCell);
    if (outcome.known)
        sums.add(cells);
    return outcome;
}

/// The base of each day type; nothing where a product of a cell and a factor is beyond the limit.
std::optional<std::vector<Hours>>
basesBelowLimit(const GrowthInput &input, const QList<DayType> &dayTypes, Factors &factors)
{
    std::vector<Hours> bases;
    bases.reserve(static_cast<std::size_t>(dayTypes.size()));
    for (const DayType &dayType : dayTypes) {
        factors.setDayType(dayType.id);
        bases.push_back(scaledBase(input, dayType.id));
        const double largest = *std::max_element(bases.back().begin(), bases.back().end());
        if (!(largest * factors.largest() <= kMostGpusInCell))
            return std::nullopt;
    }
    return bases;
}

} // namespace

GroupChange changeOf(const Scenario *scenario, const Id &group)
{
    if (scenario == nullptr)
        return {};
    GroupChange change{scenario->demandMultiplier, scenario->growthDelta};
    const auto own = scenario->groups.constFind(group);
    if (own != scenario->groups.constEnd()) {
        change.demandMultiplier = own->demandMultiplier.value_or(change.demandMultiplier);
        change.growthDelta = own->growthDelta.value_or(change.growthDelta);
    }
    return change;
}

double growthFactor(GrowthModel model, double rate, int month)
{
    if (month == 0)
        return 1.0;
    if (rate <= -1.0)
        return 0.0;
    if (model == GrowthModel::Linear)
        return std::max(0.0, 1.0 + rate * double(month) / kMonthsPerYear);
    return CompoundGrowth(rate).at(month);
}

bool isActive(const ActiveMonths &active, int month)
{
    return month >= active.fromMonth && month <= active.toMonth.value_or(month);
}

double rateOf(const Group &group, const GroupChange &change, const Id &dayType, int hour)
{
    const GroupGrowth &growth = group.growth;
    return growth.cells.value(dayType).value(hour, growth.annual) + change.growthDelta;
}

bool actsOn(const Event &event, const Id &dayType)
{
    return !event.dayType || *event.dayType == dayType;
}

double addedInHour(const AddedGpus &added, int hour)
{
    const auto *everyHour = std::get_if<double>(&added);
    return everyHour != nullptr ? *everyHour
                                : std::get<Hours>(added)[static_cast<std::size_t>(hour)];
}

GrowthOutcome addGrown(const GrowthInput &input, const QList<DayType> &dayTypes, MonthSheet &sums)
{
    const MonthRange months = activeMonths(input.group.active, sums);
    if (months.first > months.last || dayTypes.isEmpty())
        return {};
    const std::vector<double> annual = factorSeries(input, input.group.growth.annual, months);
    Factors factors(input, annual, months);
    if (!input.events.isEmpty())
        return addGroupWithEvents(input, dayTypes, factors, months, sums);
    const std::optional<std::vector<Hours>> bases = basesBelowLimit(input, dayTypes, factors);
    if (!bases)
        return {.known = false, .clamped = false};
    for (int d = 0; d < dayTypes.size(); ++d) {
        factors.setDayType(dayTypes[d].id);
        addWithoutEvents((*bases)[static_cast<std::size_t>(d)], factors, months, d, sums);
    }
    return {};
}

QList<Hours> grownHours(const GrowthInput &input, const QList<DayType> &dayTypes, int month)
{
    MonthSheet sheet(static_cast<int>(dayTypes.size()), month, month);
    addGrown(input, dayTypes, sheet);
    QList<Hours> days;
    for (int d = 0; d < dayTypes.size(); ++d) {
        Hours hours{};
        std::copy_n(sheet.hours(d, month), hours.size(), hours.begin());
        days.append(hours);
    }
    return days;
}

} // namespace kf
