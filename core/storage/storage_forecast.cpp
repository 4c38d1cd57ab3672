// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_forecast.h"

#include "core/base/day.h"
#include "core/base/month.h"
#include "core/base/state.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// GB that came in from today until `years` from now.
double arrivedGb(double gbPerDay, double growth, double years)
{
    const double perYear = gbPerDay * kDaysPerYear;
    if (growth == 0.0)
        return perYear * years;
    if (growth <= -1.0)
        return 0.0;
    const double logGrowth = std::log1p(growth);
    return perYear * std::expm1(years * logGrowth) / logGrowth;
}

/// What is left of the existing data after `years`.
double existingGb(const Dataset &dataset, double years)
{
    if (dataset.pattern == DatasetPattern::Transient)
        return 0.0;
    if (!dataset.existingExpires || !dataset.retentionDays)
        return dataset.existingGb;
    if (*dataset.retentionDays <= 0.0)
        return 0.0;
    return dataset.existingGb * std::max(0.0, 1.0 - kDaysPerYear * years / *dataset.retentionDays);
}

/// Transient data is defined by how long it stays; the other factors divide or multiply.
bool isUsable(const Dataset &dataset)
{
    if (dataset.pattern == DatasetPattern::Transient && !dataset.retentionDays)
        return false;
    return dataset.compressionRatio > 0.0 && dataset.replicationFactor >= 1.0 &&
           dataset.scratchReplication >= 1.0;
}

DatasetFigures emptyFigures(const Id &id, const Id &tier, qsizetype months)
{
    DatasetFigures figures;
    figures.id = id;
    figures.tier = tier;
    for (QList<double> *list : {&figures.storedRaw,
                                &figures.onDisk,
                                &figures.jobCopy,
                                &figures.intermediate,
                                &figures.total})
        list->resize(months, 0.0);
    return figures;
}

DatasetFigures figuresOf(const Dataset &dataset, qsizetype months)
{
    DatasetFigures figures = emptyFigures(dataset.id, dataset.tier, months);
    figures.known = isUsable(dataset);
    if (!figures.known)
        return figures;
    const double inputPerJob = dataset.jobCopiesInput ? dataset.dataPerJobGb : 0.0;
    for (qsizetype month = 0; month < months; ++month) {
        const double years = static_cast<double>(month) / kMonthsPerYear;
        const double jobs = dataset.concurrentJobs * std::pow(1.0 + dataset.jobsGrowth, years);
        const double stored =
            existingGb(dataset, years) +
            ingestedGb(dataset.ingestGbPerDay, dataset.ingestGrowth, years, dataset.retentionDays);
        figures.storedRaw[month] = stored;
        figures.onDisk[month] = stored / dataset.compressionRatio * dataset.replicationFactor;
        figures.jobCopy[month] = jobs * inputPerJob * dataset.scratchReplication;
        figures.intermediate[month] =
            jobs * dataset.intermediatePerJobGb * dataset.scratchReplication;
        figures.total[month] =
            figures.onDisk[month] + figures.jobCopy[month] + figures.intermediate[month];
    }
    return figures;
}

/// Homes have no id of their own: that of their group or tier, unless another one has it.
Id idOfHomes(const Homes &homes, QSet<Id> &taken)
{
    const Id owner = homes.group.value_or(homes.tier.value_or(Id()));
    const Id base =
        owner.isEmpty() ? QStringLiteral("homes") : QStringLiteral("homes-%1").arg(owner);
    Id id = base;
    for (int n = 2; taken.contains(id); ++n)
        id = QStringLiteral("%1-%2").arg(base).arg(n);
    taken.insert(id);
    return id;
}

DatasetFigures figuresOf(const Homes &homes, const Id &id, qsizetype months)
{
    DatasetFigures figures = emptyFigures(id, homes.tier.value_or(Id()), months);
    figures.homes = true;
    figures.known = homes.people && homes.gbPerPerson;
    if (!figures.known)
        return figures;
    const double gigabytes = *homes.people * *homes.gbPerPerson;
    for (QList<double> *list : {&figures.storedRaw, &figures.onDisk, &figures.total})
        list->fill(gigabytes);
    return figures;
}

QList<DatasetFigures> datasetsOf(const Storage &storage, qsizetype months)
{
    QList<DatasetFigures> datasets;
    datasets.reserve(storage.datasets.size() + storage.homes.size());
    QSet<Id> taken;
    for (const Shared<Dataset> &dataset : storage.datasets) {
        datasets.append(figuresOf(*dataset, months));
        taken.insert(dataset->id);
    }
    for (const Homes &homes : storage.homes)
        datasets.append(figuresOf(homes, idOfHomes(homes, taken), months));
    return datasets;
}

bool isInService(const PlacedCapacity &device, int month)
{
    return device.fromMonth <= month && (!device.untilMonth || month < *device.untilMonth);
}

/// Capacities of tiers: their own, or what placed devices hold.
class Capacities {
public:
    Capacities(const Storage &storage,
               const QList<PlacedCapacity> &placed,
               const QSet<Id> &tiersInUse)
        : m_placed(placed)
    {
        for (const Tier &tier : storage.tiers) {
            if (tier.capacityGb)
                m_own.insert(tier.id, *tier.capacityGb * tier.maxFill);
        }
        const QSet<Id> open =
            tiersInUse - QSet<Id>(m_own.keyBegin(), m_own.keyEnd()); // need placed devices
        m_tierOfUnlabelled = open.size() == 1 ? std::optional<Id>(*open.cbegin()) : std::nullopt;
    }

    /// What tier `id` holds in `month`; nothing where that is not known.
    std::optional<double> at(const Id &id, int month) const
    {
        const auto own = m_own.constFind(id);
        if (own != m_own.constEnd())
            return *own;
        double sum = 0.0;
        bool holdsAnything = false;
        for (const PlacedCapacity &device : m_placed) {
            if (device.tier ? *device.tier != id : m_tierOfUnlabelled.value_or(id) != id)
                continue;
            holdsAnything = true;
            if (!isInService(device, month))
                continue;
            if (!device.usableGb || (!device.tier && !m_tierOfUnlabelled))
                return std::nullopt;
            sum += *device.usableGb;
        }
        return holdsAnything ? std::optional<double>(sum) : std::nullopt;
    }

private:
    const QList<PlacedCapacity> &m_placed;
    QMap<Id, double> m_own;
    std::optional<Id> m_tierOfUnlabelled; ///< nothing where several tiers could be meant
};

void addTo(QList<double> &sums, const QList<double> &values)
{
    for (qsizetype i = 0; i < sums.size(); ++i)
        sums[i] += values[i];
}

QList<double> scaled(const QList<double> &values, double factor)
{
    QList<double> result(values.size());
    std::transform(values.cbegin(), values.cend(), result.begin(), [factor](double value) {
        return value * factor;
    });
    return result;
}

/// The first month in which `tier` needs more than it holds.
std::optional<int> fillsUpMonth(const TierFigures &tier)
{
    if (!tier.known)
        return std::nullopt;
    for (qsizetype month = 0; month < tier.provision.size(); ++month) {
        const std::optional<double> capacity = tier.capacity[month];
        if (capacity && stateOf(tier.provision[month], *capacity) == LimitState::Over)
            return static_cast<int>(month);
    }
    return std::nullopt;
}

void finishTier(TierFigures &tier, const Id &id, const Capacities &capacities, double factor)
{
    tier.provision = scaled(tier.total, factor);
    tier.capacity.reserve(tier.total.size());
    for (qsizetype month = 0; month < tier.total.size(); ++month)
        tier.capacity.append(capacities.at(id, static_cast<int>(month)));
    tier.fillsUpMonth = fillsUpMonth(tier);
}

/// Sums of every tier that the plan describes or that data names.
QMap<Id, TierFigures>
tierTotals(const Storage &storage, const QList<DatasetFigures> &datasets, qsizetype months)
{
    QMap<Id, TierFigures> tiers;
    for (const Tier &tier : storage.tiers)
        tiers[tier.id].total.resize(months, 0.0);
    for (const DatasetFigures &dataset : datasets) {
        if (dataset.tier.isEmpty())
            continue;
        TierFigures &tier = tiers[dataset.tier];
        tier.total.resize(months, 0.0);
        addTo(tier.total, dataset.total);
        tier.known = tier.known && dataset.known;
    }
    return tiers;
}

} // namespace

double ingestedGb(double gbPerDay, double growth, double years, std::optional<double> retentionDays)
{
    const double arrived = arrivedGb(gbPerDay, growth, years);
    if (!retentionDays)
        return arrived;
    const double expiredYears = std::max(0.0, years - *retentionDays / kDaysPerYear);
    return arrived - arrivedGb(gbPerDay, growth, expiredYears);
}

StorageFigures storageForecast(const Storage &storage,
                               const QList<PlacedCapacity> &placed,
                               int horizonMonths,
                               double storageHeadroom)
{
    const qsizetype months = std::max(0, horizonMonths) + qsizetype{1};
    const double factor = 1.0 + storageHeadroom;
    StorageFigures figures;
    figures.datasets = datasetsOf(storage, months);
    figures.tiers = tierTotals(storage, figures.datasets, months);
    figures.total.resize(months, 0.0);

    QSet<Id> tiersInUse;
    for (const DatasetFigures &dataset : std::as_const(figures.datasets)) {
        addTo(figures.total, dataset.total);
        figures.known = figures.known && dataset.known;
        if (!dataset.tier.isEmpty())
            tiersInUse.insert(dataset.tier);
    }
    figures.provision = scaled(figures.total, factor);

    const Capacities capacities(storage, placed, tiersInUse);
    for (auto tier = figures.tiers.begin(); tier != figures.tiers.end(); ++tier) {
        finishTier(*tier, tier.key(), capacities, factor);
        if (tier->fillsUpMonth)
            figures.fillsUpMonth =
                std::min(figures.fillsUpMonth.value_or(*tier->fillsUpMonth), *tier->fillsUpMonth);
    }
    return figures;
}

StorageSums sumsAt(const StorageFigures &figures, int month)
{
    if (!figures.known || month < 0 || month >= figures.total.size())
        return {};
    StorageSums sums{0.0, 0.0, figures.total[month]};
    for (const DatasetFigures &dataset : figures.datasets) {
        *sums.storedRaw += dataset.storedRaw.value(month);
        *sums.onDisk += dataset.onDisk.value(month);
    }
    return sums;
}

} // namespace kf
