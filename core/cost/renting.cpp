// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/renting.h"

#include "core/base/day.h"

#include <algorithm>

namespace kf {

namespace {

/// A price of an instance with its host, in the plan's currency.
UnitCost pricePerH(const RentEntry &entry, std::optional<double> price, const QString &field)
{
    const Factor own{price, pathOfOffer(entry.index, field)};
    const Factor host{entry.includesHost ? std::optional(0.0) : entry.hostPerH,
                      pathOfOffer(entry.index, QStringLiteral("host_per_h"))};
    const UnitCost sum = sumOf({own, host});
    if (!sum.value)
        return sum;
    return productOf(
        {{sum.value}, {entry.exchange, QStringLiteral("cost/exchange/%1").arg(entry.currency)}});
}

/// `price` of something that is counted in instances: not known where the size of those of
/// `unsized`, if any, is not.
UnitCost countedInInstances(UnitCost price, const RentEntry *unsized)
{
    if (unsized == nullptr || price.value == 0.0)
        return price;
    price.value = std::nullopt;
    price.missing.append(pathOfOffer(unsized->index, QStringLiteral("gpus")));
    return price;
}

void addReserved(RentTerms &terms, const RentEntry &entry)
{
    if (entry.reservedInstances <= 0)
        return;
    const UnitCost price = pricePerH(entry, entry.committedPerH, committedField(entry.commitment));
    const double hours = entry.reservedInstances * kHoursPerYear;
    for (qsizetype m = std::max(0, entry.reservedFromMonth); m < terms.reservedGpus.size(); ++m) {
        terms.reservedGpus[m] += entry.reservedInstances * entry.gpus.value_or(0.0);
        terms.holdsReserved[m] = true;
        UnitCost &year = terms.reservedPerYear[m];
        year.missing += price.missing;
        if (year.value && price.value)
            *year.value += hours * *price.value;
        else
            year.value = std::nullopt;
    }
}

/// The one that serves the demand; nothing where the accelerator is not offered.
const RentEntry *servingEntry(const AcceleratorKey &key, const QList<RentEntry> &entries)
{
    const auto first = std::find_if(entries.cbegin(),
                                    entries.cend(),
                                    [&key](const RentEntry &entry) { return entry.key == key; });
    return first == entries.cend() ? nullptr : &*first;
}

void addPrices(RentTerms &terms,
               const RentEntry &entry,
               double spotOverhead,
               const RentEntry *unsized)
{
    terms.isOffered = true;
    terms.gpusPerInstance = entry.gpus.value_or(1.0);
    const UnitCost onDemand =
        pricePerH(entry, entry.onDemandPerH, QStringLiteral("on_demand_per_h"));
    if (onDemand.value && entry.gpus)
        terms.onDemandPerGpuHour.value = *onDemand.value / *entry.gpus;
    terms.onDemandPerH = countedInInstances(onDemand, unsized);
    UnitCost spot = pricePerH(entry, entry.spotPerH, QStringLiteral("spot_per_h"));
    if (spot.value)
        *spot.value *= 1.0 + spotOverhead;
    terms.spotPerH = countedInInstances(spot, unsized);
}

} // namespace

QString pathOfOffer(int index, const QString &field)
{
    const QString path = QStringLiteral("cost/cloud/%1").arg(index);
    return field.isEmpty() ? path : path + QLatin1Char('/') + field;
}

QString committedField(Commitment commitment)
{
    return commitment == Commitment::OneYear ? QStringLiteral("committed_1y_per_h")
                                             : QStringLiteral("committed_3y_per_h");
}

QList<AcceleratorKey> idleOffers(const QList<RentEntry> &entries)
{
    QList<AcceleratorKey> keys;
    for (const RentEntry &entry : entries) {
        const bool isIdle = !entry.key.isEmpty() && entry.reservedInstances == 0 &&
                            servingEntry(entry.key, entries) != &entry;
        if (isIdle && !keys.contains(entry.key))
            keys.append(entry.key);
    }
    return keys;
}

RentTerms rentTerms(const AcceleratorKey &key,
                    const QList<RentEntry> &entries,
                    double spotOverhead,
                    int months)
{
    RentTerms terms;
    terms.reservedGpus.fill(0.0, months);
    terms.reservedPerYear.fill(UnitCost{0.0, {}}, months);
    terms.holdsReserved.fill(false, months);
    const RentEntry *serving = servingEntry(key, entries);
    const RentEntry *unsized = nullptr; ///< of unknown size: what it serves is not known either
    for (const RentEntry &entry : entries) {
        if (entry.key != key)
            continue;
        if (!entry.gpus && (serving == &entry || entry.reservedInstances > 0))
            unsized = &entry;
        addReserved(terms, entry);
    }
    if (serving == nullptr) {
        const QString path = QStringLiteral("cost/cloud/%1").arg(key);
        terms.onDemandPerH.missing = QStringList{path};
        terms.spotPerH.missing = QStringList{path};
        return terms;
    }
    addPrices(terms, *serving, spotOverhead, unsized);
    return terms;
}

} // namespace kf
