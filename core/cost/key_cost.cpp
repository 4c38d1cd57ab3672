// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/key_cost.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kSameCost = 1e-9; ///< relative

constexpr std::array kOwnedParts{CostPart::Capital,
                                 CostPart::Energy,
                                 CostPart::Colocation,
                                 CostPart::Support,
                                 CostPart::Software,
                                 CostPart::Busy};

/// Adds to the book and to the key's own sum alike.
struct KeyWriter {
    CostBook &book;
    OpenSum sum = {};

    void add(CostPart part, int month, double count, const UnitCost &year)
    {
        book.add(part, month, count, year);
        QSet<QString> named;
        sum.add(priced(count, year, named));
    }
    void addUnknown(CostPart part, int month)
    {
        book.addUnknown(part, month);
        sum.isOpen = true;
    }
};

void writeOwned(KeyWriter &writer, int m, const KeyMonth &month, const KeyPrices &prices)
{
    const YearOfUnit &system = prices.system;
    writer.add(CostPart::Capital, m, month.bought, system.capital);
    writer.add(CostPart::Energy, m, month.systems, system.energy);
    writer.add(CostPart::Colocation, m, month.systems, system.colocation);
    writer.add(CostPart::Support, m, month.systems, system.support);
    writer.add(CostPart::Software, m, month.systems, system.software);
    writer.book.addEnergyKwh(m, month.systems, system);
}

void writeRented(KeyWriter &writer, int m, const GpuUse &use, const RentTerms &rent)
{
    // Without an offer nobody knows how it would be rented: neither part is known.
    const double firm = rent.isOffered ? use.firmInstanceHours : use.rented;
    const double flexible = rent.isOffered ? use.flexibleInstanceHours : use.rented;
    writer.add(CostPart::OnDemand, m, firm, rent.onDemandPerH);
    writer.add(CostPart::Spot, m, flexible, rent.spotPerH);
}

void writeUnknown(KeyWriter &writer, int m, bool isRentKnown)
{
    for (const CostPart part : kOwnedParts)
        writer.addUnknown(part, m);
    writer.book.addUnknownEnergy(m);
    if (isRentKnown)
        return;
    writer.addUnknown(CostPart::OnDemand, m);
    writer.addUnknown(CostPart::Spot, m);
}

/// Buys what each month needs beyond what the months before it had.
void buySystems(CostBook &book, const QList<KeyMonth> &months, const KeyPrices &prices)
{
    double owned = 0.0;
    for (int m = 0; m < months.size(); ++m) {
        book.buy(months[m].bought - owned, prices.system.capex, m, std::nullopt);
        owned = months[m].bought;
    }
}

/// What is reserved in the average year.
OpenSum meanReserved(const QList<UnitCost> &byMonth, QSet<QString> &missing)
{
    OpenSum sum;
    for (const UnitCost &month : byMonth)
        sum.add(priced(1.0 / static_cast<double>(byMonth.size()), month, missing));
    return sum;
}

} // namespace

KeyPrices pricesOf(const KeyRun &run, const CostInputs &inputs, Strategy strategy)
{
    KeyPrices prices;
    if (run.system()) {
        OwnedUnit unit;
        unit.id = run.system()->device;
        unit.kw = run.system()->kw;
        unit.gpus = run.system()->gpus;
        prices.system = yearOf(unit, inputs.finance, inputs.prices);
    }
    prices.busyHour = {inputs.finance.busyCostPerGpuHour, {}};
    prices.rent = rentTerms(run.key(), inputs.cloud, inputs.policy.spotOverhead, inputs.months);
    if (strategy == Strategy::OnPremise) {
        prices.rent.reservedPerYear.fill(UnitCost{0.0, {}});
        prices.rent.holdsReserved.fill(false);
    }
    return prices;
}

QList<CostPoint> curveOf(const KeyRun &run, const KeyPrices &prices, QSet<QString> &missing)
{
    QList<CostPoint> curve;
    const YearOfUnit &system = prices.system;
    const OpenSum reserved = meanReserved(prices.rent.reservedPerYear, missing);
    const std::vector<MeanUse> &means = run.means();
    curve.reserve(static_cast<qsizetype>(means.size()));
    for (std::size_t k = 0; k < means.size(); ++k) {
        const MeanUse &mean = means[k];
        CostPoint point;
        point.hoursBeyond = mean.hoursBeyond;
        point.gpus = static_cast<double>(k) * run.system()->gpus;
        point.owned.add(priced(mean.bought, system.capital, missing));
        point.owned.add(priced(mean.systems, system.energy, missing));
        point.owned.add(priced(mean.systems, system.colocation, missing));
        point.owned.add(priced(mean.systems, system.support, missing));
        point.owned.add(priced(mean.systems, system.software, missing));
        point.owned.add(priced(mean.busy, prices.busyHour, missing));
        point.rented = reserved;
        point.rented.add(priced(mean.firmInstanceHours, prices.rent.onDemandPerH, missing));
        point.rented.add(priced(mean.flexibleInstanceHours, prices.rent.spotPerH, missing));
        curve.append(point);
    }
    return curve;
}

std::optional<int> cheapest(const QList<CostPoint> &curve)
{
    double least = std::numeric_limits<double>::infinity();
    for (const CostPoint &point : curve) {
        const std::optional<double> cost = point.perYear();
        if (!cost)
            return std::nullopt;
        least = std::min(least, *cost);
    }
    for (int k = 0; k < curve.size(); ++k) {
        if (*curve[k].perYear() <= least + kSameCost * std::abs(least))
            return k;
    }
    return std::nullopt;
}

OpenSum writeKey(CostBook &book,
                 const KeyRun &run,
                 const KeyPrices &prices,
                 const std::optional<int> &systems)
{
    KeyWriter writer{book};
    const bool isRentKnown = run.isLoadKnown() && (systems || !run.hasHybrid());
    const QList<KeyMonth> months =
        run.isLoadKnown() ? run.monthsAt(systems.value_or(0)) : QList<KeyMonth>(book.months());
    for (int m = 0; m < book.months(); ++m) {
        const KeyMonth &month = months[m];
        if (systems && !run.isPlaced())
            writeOwned(writer, m, month, prices);
        if (systems)
            writer.add(CostPart::Busy, m, month.use.busy, prices.busyHour);
        else
            writeUnknown(writer, m, isRentKnown);
        if (isRentKnown)
            writeRented(writer, m, month.use, prices.rent);
        writer.add(CostPart::Reserved, m, 1.0, prices.rent.reservedPerYear[m]);
    }
    if (!systems)
        book.buyUnknown();
    else if (!run.isPlaced())
        buySystems(book, months, prices);
    const double count = std::max(1, book.months());
    return {writer.sum.known / count, writer.sum.isOpen};
}

} // namespace kf
