// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/owning.h"

#include "core/base/day.h"
#include "core/base/month.h"
#include "core/cost/price_path.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kMonthNoise = 1e-9;
constexpr double kLongestLife = 1e6; ///< months: longer than every horizon

QString pathOfPower(const Id &device)
{
    return QStringLiteral("catalog/devices/%1/power_max_w").arg(device);
}

UnitCost capitalOf(const OwnedUnit &unit, std::optional<double> capex, const Finance &finance)
{
    if (unit.isPaid)
        return {0.0, {}};
    if (!capex)
        return {std::nullopt, {pathOfPrice(unit.id)}};
    return {capitalPerYear(*capex, finance), {}};
}

} // namespace

UnitPrices unitPrices(const QList<Price> &prices)
{
    UnitPrices known;
    QSet<Id> named;
    for (const Price &price : prices) {
        if (!price.device || named.contains(*price.device))
            continue;
        named.insert(*price.device);
        if (price.unitPrice)
            known.insert(*price.device, *price.unitPrice);
    }
    return known;
}

YearOfUnit yearOf(const OwnedUnit &unit, const Finance &finance, const UnitPrices &prices)
{
    const auto found = prices.constFind(unit.id);
    const std::optional<double> price =
        found == prices.constEnd() ? std::nullopt : std::optional(*found);
    const Factor kw{unit.kw, pathOfPower(unit.id)};
    const Factor hours{finance.loadFactor * finance.pue * kHoursPerYear};
    YearOfUnit year;
    year.id = unit.id;
    year.kw = unit.kw;
    if (unit.isPaid)
        year.capex = 0.0;
    else if (price)
        year.capex = *price * (1.0 + finance.installationRate);
    year.capital = capitalOf(unit, year.capex, finance);
    year.energyKwh = productOf({kw, hours});
    year.energy = productOf(
        {kw, hours, {finance.energyPerKwh, QStringLiteral("cost/finance/energy_per_kwh")}});
    year.colocation = productOf({kw, {finance.colocationPerKwMonth * kMonthsPerYear}});
    year.support = productOf({{finance.supportRate}, {price, pathOfPrice(unit.id)}});
    year.software = {finance.softwarePerGpuYear * unit.gpus, {}};
    return year;
}

double capitalPerYear(double capex, const Finance &finance)
{
    const double residual = finance.residualRate * capex;
    const double rate = finance.discountRate;
    if (rate == 0.0)
        return (capex - residual) / finance.years;
    const double growth = -finance.years * std::log1p(rate);
    return (capex - residual * std::exp(growth)) * rate / -std::expm1(growth);
}

int lifeMonths(const Finance &finance)
{
    const double months = std::ceil(finance.years * kMonthsPerYear - kMonthNoise);
    return static_cast<int>(std::clamp(months, 1.0, kLongestLife));
}

double worthAt(double capex, int ageMonths, const Finance &finance)
{
    const double lost = capex * (1.0 - finance.residualRate);
    return capex - lost * ageMonths / lifeMonths(finance);
}

UnitCash cashOf(int from, std::optional<int> until, int months, const Finance &finance)
{
    UnitCash cash{QList<double>(months, 0.0), 0.0};
    const int life = lifeMonths(finance);
    const int end = std::min(until.value_or(months), months);
    if (from >= end)
        return cash;
    int bought = from;
    for (int month = from; month < end; month += life) {
        cash.capex[month] += 1.0 - (month > from ? worthAt(1.0, life, finance) : 0.0);
        bought = month;
    }
    const double worth = worthAt(1.0, end - bought, finance);
    if (end < months)
        cash.capex[end] -= worth;
    else
        cash.endWorth = worth;
    return cash;
}

} // namespace kf
