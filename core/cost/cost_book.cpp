// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_book.h"

#include "core/base/month.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kMonths = kMonthsPerYear;

/// What `kwh` give off, at a rate that may not be known.
std::optional<double> co2Of(const OpenSum &kwh, std::optional<double> kgPerKwh)
{
    if (kwh.value() == 0.0 || kgPerKwh == 0.0)
        return 0.0;
    if (!kwh.value() || !kgPerKwh)
        return std::nullopt;
    return *kwh.value() * *kgPerKwh;
}

} // namespace

std::optional<double> priced(double count, const UnitCost &unit, QSet<QString> &missing)
{
    if (count == 0.0)
        return 0.0;
    if (unit.value)
        return count * *unit.value;
    for (const QString &path : unit.missing)
        missing.insert(path);
    return std::nullopt;
}

CostBook::CostBook(int months, const Finance &finance, QSet<QString> &missing)
    : m_months(months)
    , m_finance(finance)
    , m_missing(missing)
    , m_capex(months)
    , m_bought(months)
    , m_replaced(months)
    , m_opex(months)
    , m_cloud(months)
    , m_kwh(months)
    , m_years((months + kMonthsPerYear - 1) / kMonthsPerYear)
{
    for (int m = 0; m < months; ++m)
        ++m_years[m / kMonthsPerYear].months;
}

void CostBook::add(CostPart part, int month, double count, const UnitCost &year)
{
    const std::optional<double> cost = priced(count, year, m_missing);
    m_parts[static_cast<std::size_t>(part)].add(cost);
    if (part != CostPart::Capital)
        m_years[month / kMonthsPerYear].parts[static_cast<std::size_t>(part)].add(cost);
    if (isCloudPart(part))
        m_cloud[month].add(cost);
    else if (part != CostPart::Capital)
        m_opex[month].add(cost);
}

void CostBook::addUnknown(CostPart part, int month)
{
    add(part, month, 1.0, UnitCost());
}

void CostBook::addEnergyKwh(int month, double count, const YearOfUnit &year)
{
    if (count == 0.0)
        return;
    const std::optional<double> kwh = year.energyKwh.value;
    m_kwh[month].add(kwh ? std::optional(count * *kwh) : std::nullopt);
    if (year.kw == 0.0)
        return;
    YearlyDraw &draw = m_years[month / kMonthsPerYear].draws[year.id];
    draw.count += count;
    draw.kw.add(year.kw ? std::optional(count * *year.kw) : std::nullopt);
}

void CostBook::buy(double count, std::optional<double> capex, int from, std::optional<int> until)
{
    if (count <= 0.0 || capex == 0.0)
        return;
    const UnitCash cash = cashOf(from, until, m_months, m_finance);
    const auto part = [&](double share) {
        return capex ? OpenSum{count * *capex * share, false} : OpenSum{0.0, true};
    };
    for (int m = 0; m < m_months; ++m) {
        if (cash.capex[m] == 0.0)
            continue;
        const OpenSum paid = part(cash.capex[m]);
        m_capex[m].add(paid);
        if (m == from)
            m_bought[m].add(paid);
        else if (m < until.value_or(m_months))
            m_replaced[m].add(paid);
    }
    if (from < m_months)
        m_endValue.add(part(cash.endWorth));
}

void CostBook::buyUnknown()
{
    for (OpenSum &month : m_capex)
        month.isOpen = true;
    m_endValue.isOpen = true;
}

void CostBook::own(const OwnedUnit &unit, const UnitPrices &prices)
{
    const YearOfUnit year = yearOf(unit, m_finance, prices);
    bool isOwned = false;
    for (int m = 0; m < m_months; ++m) {
        if (!unit.isIn(m))
            continue;
        isOwned = true;
        add(CostPart::Capital, m, unit.count, year.capital);
        add(CostPart::Energy, m, unit.count, year.energy);
        add(CostPart::Colocation, m, unit.count, year.colocation);
        add(CostPart::Support, m, unit.count, year.support);
        add(CostPart::Software, m, unit.count, year.software);
        addEnergyKwh(m, unit.count, year);
    }
    if (isOwned)
        buy(unit.count, year.capex, unit.fromMonth, unit.untilMonth);
}

StrategyFigures CostBook::figures() const
{
    StrategyFigures figures;
    for (std::size_t part = 0; part < kCostParts; ++part)
        figures.parts[part] = {m_parts[part].known / m_months, m_parts[part].isOpen};
    const auto monthly = [](const OpenSum &year) {
        return OpenSum{year.known / kMonths, year.isOpen};
    };
    OpenSum cash;
    double present = 0.0;
    for (int m = 0; m < m_months; ++m) {
        if (m % kMonthsPerYear == 0)
            figures.years.append(CostYear());
        CostYear &year = figures.years.last();
        year.capex.add(m_capex[m]);
        year.opex.add(monthly(m_opex[m]));
        year.cloud.add(monthly(m_cloud[m]));
        year.energyKwh.add(monthly(m_kwh[m]));
        const OpenSum running = [&] {
            OpenSum sum = monthly(m_opex[m]);
            sum.add(monthly(m_cloud[m]));
            return sum;
        }();
        cash.add(m_capex[m]);
        cash.add(running);
        figures.cumulative.append(cash.known);
        const double discount = 1.0 + m_finance.discountRate;
        present += m_capex[m].known * std::pow(discount, -m / kMonths) +
                   running.known * std::pow(discount, -(m + 1) / kMonths);
    }
    for (CostYear &year : figures.years)
        year.co2Kg = co2Of(year.energyKwh, m_finance.kgCo2PerKwh);
    figures.capexAtStart = m_capex.value(0);
    figures.endValue = m_endValue.value();
    if (cash.isOpen)
        figures.cumulative.clear();
    else if (figures.endValue)
        figures.npv = present - *figures.endValue *
                                    std::pow(1.0 + m_finance.discountRate, -m_months / kMonths);
    return figures;
}

QList<YearTerms> CostBook::yearTerms() const
{
    QList<YearTerms> years = m_years;
    for (YearTerms &year : years) {
        for (OpenSum &part : year.parts)
            part.known /= kMonths;
        for (YearlyDraw &draw : year.draws) {
            draw.count /= year.months;
            draw.kw.known /= year.months;
        }
    }
    return years;
}

EquipmentCash CostBook::equipment() const
{
    EquipmentCash cash{{}, m_endValue};
    for (int m = 0; m < m_months; ++m) {
        if (m_bought[m] != OpenSum() || m_replaced[m] != OpenSum())
            cash.months.append({m, m_bought[m], m_replaced[m]});
    }
    return cash;
}

} // namespace kf
