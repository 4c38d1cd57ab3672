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

/// `base`, with a number where another one has it.
Id freeId(const Id &base, QSet<Id> &taken)
{
    Id id = base;
    for (int n = 2; taken.contains(id); ++n)
        id = QStringLiteral("%1-%2").arg(base).arg(n);
    taken.insert(id);
    return id;
}

/// Homes have no id of their own: that of their group or tier.
Id idOfHomes(const Homes &homes, QSet<Id> &taken)
{
    const Id owner = homes.group.value_or(homes.tier.value_or(Id()));
    return freeId(owner.isEmpty() ? QStringLiteral("homes") : QStringLiteral("homes-%1").arg(owner),
                  taken);
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

/// The copies of `dataset`, of which `figures` are known.
DatasetFigures
backupOf(const Dataset &dataset, const DatasetFigures &figures, const Id &id, qsizetype months)
{
    DatasetFigures backup = emptyFigures(id, dataset.backupTier.value_or(dataset.tier), months);
    backup.backupOf = dataset.id;
    backup.known = figures.known;
    for (qsizetype month = 0; month < months; ++month) {
        const double gigabytes = figures.onDisk[month] * dataset.backupCopies;
        for (QList<double> *list : {&backup.storedRaw, &backup.onDisk, &backup.total})
            (*list)[month] = gigabytes;
    }
    return backup;
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
    for (qsizetype i = 0; i < storage.datasets.size(); ++i) {
        const Dataset &dataset = *storage.datasets[i];
        if (dataset.backupCopies <= 0.0)
            continue;
        const Id id = freeId(QStringLiteral("backup-%1").arg(dataset.id), taken);
        datasets.append(backupOf(dataset, DatasetFigures(datasets[i]), id, months));
    }
    return datasets;
}

bool isInService(const PlacedCapacity &device, int month)
{
    return device.fromMonth <= month && (!device.untilMonth || month < *device.untilMonth);
}

/// What tiers hold and how fast they are read: their own figures, or those of placed devices.
class TierFacts {
public:
    TierFacts(const Storage &storage,
              const QList<PlacedCapacity> &placed,
              const QSet<Id> &tiersInUse)
        : m_placed(placed)
    {
        for (const Tier &tier : storage.tiers) {
            if (tier.capacityGb)
                m_capacity.insert(tier.id, *tier.capacityGb * tier.maxFill);
            if (tier.readGbPerS)
                m_readRate.insert(tier.id, *tier.readGbPerS);
        }
        const QSet<Id> open = tiersInUse - QSet<Id>(m_capacity.keyBegin(), m_capacity.keyEnd());
        m_tierOfUnlabelled = open.size() == 1 ? std::optional<Id>(*open.cbegin()) : std::nullopt;
    }

    /// What tier `id` holds in `month`; nothing where that is not known.
    std::optional<double> capacity(const Id &id, int month) const
    {
        return factOf(id, month, m_capacity, &PlacedCapacity::usableGb);
    }

    /// GB/s that tier `id` is read at in `month`; nothing where that is not known.
    std::optional<double> readRate(const Id &id, int month) const
    {
        return factOf(id, month, m_readRate, &PlacedCapacity::readGbPerS);
    }

private:
    /// True where the device serves the tier, or nobody can say that it does not.
    bool mayServe(const PlacedCapacity &device, const Id &id) const
    {
        if (device.tier)
            return *device.tier == id;
        return m_tierOfUnlabelled ? *m_tierOfUnlabelled == id : !m_capacity.contains(id);
    }

    std::optional<double> factOf(const Id &id,
                                 int month,
                                 const QMap<Id, double> &own,
                                 std::optional<double> PlacedCapacity::*ofDevice) const
    {
        const auto said = own.constFind(id);
        if (said != own.constEnd())
            return *said;
        double sum = 0.0;
        bool hasAny = false;
        for (const PlacedCapacity &device : m_placed) {
            if (!mayServe(device, id))
                continue;
            hasAny = true;
            if (!isInService(device, month))
                continue;
            if (!(device.*ofDevice) || (!device.tier && !m_tierOfUnlabelled))
                return std::nullopt;
            sum += *(device.*ofDevice);
        }
        return hasAny ? std::optional<double>(sum) : std::nullopt;
    }

    const QList<PlacedCapacity> &m_placed;
    QMap<Id, double> m_capacity;
    QMap<Id, double> m_readRate;
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

void finishTier(TierFigures &tier, const Id &id, const TierFacts &facts, double factor)
{
    tier.provision = scaled(tier.total, factor);
    for (int month = 0; month < tier.total.size(); ++month) {
        tier.capacity.append(facts.capacity(id, month));
        tier.readGbPerS.append(facts.readRate(id, month));
    }
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
    for (const StorageQuota &quota : storage.quotas)
        tiers[quota.tier].total.resize(months, 0.0);
    return tiers;
}

/// What groups may store in tier `id`, homes included; nothing where homes do not say their size.
std::optional<double> quotaOf(const Storage &storage, const Id &id)
{
    double sum = 0.0;
    for (const StorageQuota &quota : storage.quotas) {
        if (quota.tier == id)
            sum += quota.gb;
    }
    for (const Homes &homes : storage.homes) {
        if (homes.tier != id)
            continue;
        if (!homes.people || !homes.gbPerPerson)
            return std::nullopt;
        sum += *homes.people * *homes.gbPerPerson;
    }
    return sum;
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

const Homes *homesBehind(const Storage &storage, const StorageFigures &figures, qsizetype at)
{
    return figures.datasets[at].homes ? &storage.homes[at - storage.datasets.size()] : nullptr;
}

double readGb(const Dataset &dataset, const DatasetFigures &figures, int month)
{
    return figures.storedRaw.value(month) / dataset.compressionRatio;
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

    const TierFacts facts(storage, placed, tiersInUse);
    for (auto tier = figures.tiers.begin(); tier != figures.tiers.end(); ++tier) {
        finishTier(*tier, tier.key(), facts, factor);
        tier->quotaGb = quotaOf(storage, tier.key());
        if (tier->fillsUpMonth)
            figures.fillsUpMonth =
                std::min(figures.fillsUpMonth.value_or(*tier->fillsUpMonth), *tier->fillsUpMonth);
    }
    return figures;
}

std::optional<double> readRateOfDatasets(const StorageFigures &figures, int month)
{
    QSet<Id> tiers;
    for (const DatasetFigures &dataset : figures.datasets) {
        if (!dataset.homes && !dataset.backupOf)
            tiers.insert(dataset.tier);
    }
    double sum = 0.0;
    for (const Id &tier : std::as_const(tiers)) {
        const std::optional<double> rate = figures.tiers.value(tier).readGbPerS.value(month);
        if (!rate)
            return std::nullopt;
        sum += *rate;
    }
    return tiers.isEmpty() ? std::nullopt : std::optional(sum);
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
