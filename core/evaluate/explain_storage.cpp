// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/part_request.h"
#include "core/storage/storage_forecast.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

Derivation gigabytes(StepKind kind, double value, const QString &path)
{
    Derivation step;
    step.kind = kind;
    step.value = {value, Unit::Gigabytes};
    step.path = path;
    return step;
}

Derivation factor(StepKind kind, double value, const QString &path)
{
    Derivation step;
    step.kind = kind;
    step.value = {value, Unit::None};
    step.path = path;
    return step;
}

/// What is kept of the data: what was there, and what came in since.
Derivation
storedSteps(const Dataset &dataset, const DatasetFigures &figures, int month, const QString &path)
{
    Derivation stored = gigabytes(StepKind::StoredRaw, figures.storedRaw[month], path);
    const double ingested = ingestedGb(dataset.ingestGbPerDay,
                                       dataset.ingestGrowth,
                                       double(month) / kMonthsPerYear,
                                       dataset.retentionDays);
    Derivation came =
        gigabytes(StepKind::Ingested, ingested, path + QStringLiteral("/ingest_gb_per_day"));
    came.arguments = {{QStringLiteral("a_day"), Amount{dataset.ingestGbPerDay, Unit::Gigabytes}},
                      {QStringLiteral("growth"), Amount{dataset.ingestGrowth, Unit::Share}},
                      {QStringLiteral("days"),
                       Amount{std::round(kDaysPerYear * month / kMonthsPerYear), Unit::Days}}};
    if (dataset.retentionDays)
        came.arguments.append(
            {QStringLiteral("kept"), Amount{double(*dataset.retentionDays), Unit::Days}});
    stored.parts = {gigabytes(StepKind::Existing,
                              std::max(0.0, stored.value.value - ingested),
                              path + QStringLiteral("/existing_gb")),
                    came};
    return stored;
}

/// What is kept, and what it is divided and multiplied by where it lies.
QList<Derivation>
diskFactors(const Dataset &dataset, const DatasetFigures &figures, int month, const QString &path)
{
    return {storedSteps(dataset, figures, month, path),
            factor(StepKind::Compression,
                   dataset.compressionRatio,
                   path + QStringLiteral("/compression_ratio")),
            factor(StepKind::Replication,
                   dataset.replicationFactor,
                   path + QStringLiteral("/replication_factor"))};
}

/// What the data takes as it lies there, without what jobs add.
Derivation onDiskSteps(const Dataset &dataset, const DatasetFigures &figures, int month)
{
    const QString path = QStringLiteral("storage/datasets/") + dataset.id;
    Derivation onDisk = gigabytes(StepKind::OnDisk, figures.onDisk[month], path);
    onDisk.arguments = {{QStringLiteral("dataset"), dataset.id}};
    onDisk.parts = diskFactors(dataset, figures, month, path);
    return onDisk;
}

Derivation stepsOfDataset(const Dataset &dataset, const DatasetFigures &figures, int month)
{
    const QString path = QStringLiteral("storage/datasets/") + dataset.id;
    Derivation total = gigabytes(StepKind::DatasetTotal, figures.total[month], path);
    total.arguments = {{QStringLiteral("dataset"), dataset.id},
                       {QStringLiteral("tier"), dataset.tier}};
    total.parts = diskFactors(dataset, figures, month, path) +
                  QList{gigabytes(StepKind::JobCopies, figures.jobCopy[month], path),
                        gigabytes(StepKind::Intermediate, figures.intermediate[month], path)};
    return total;
}

const Dataset *datasetOf(const Storage &storage, const Id &id)
{
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (dataset->id == id)
            return &*dataset;
    }
    return nullptr;
}

Derivation stepsOfBackup(const Dataset &dataset, const DatasetFigures &figures, int month)
{
    const QString path = QStringLiteral("storage/datasets/") + dataset.id;
    Derivation backups =
        gigabytes(StepKind::Backups, figures.total[month], path + QStringLiteral("/backup_copies"));
    backups.arguments = {{QStringLiteral("dataset"), dataset.id},
                         {QStringLiteral("tier"), figures.tier},
                         {QStringLiteral("copies"), Amount{dataset.backupCopies, Unit::None}}};
    return backups;
}

/// The home volumes in that place of the plan.
Derivation stepsOfHomes(const Homes &homes, qsizetype place, const DatasetFigures &figures)
{
    const QString path = kHomesPlace + QString::number(place);
    Derivation volumes = gigabytes(StepKind::HomeVolumes, figures.total.value(0), path);
    volumes.arguments = {{QStringLiteral("tier"), figures.tier}};
    if (homes.group)
        volumes.arguments.append({QStringLiteral("group"), *homes.group});
    Derivation people =
        factor(StepKind::HomePeople, homes.people.value_or(0.0), path + QStringLiteral("/people"));
    people.value.unit = Unit::Count;
    volumes.parts = {people,
                     gigabytes(StepKind::HomeData,
                               homes.gbPerPerson.value_or(0.0),
                               path + QStringLiteral("/gb_per_person"))};
    return volumes;
}

/// Of the figures in place `at`: home volumes follow the datasets in the order of the plan.
Derivation stepsOf(const StorageFigures &all, qsizetype at, const Storage &storage, int month)
{
    const DatasetFigures &figures = all.datasets[at];
    if (const Homes *homes = homesBehind(storage, all, at))
        return stepsOfHomes(*homes, homes - storage.homes.constData(), figures);
    const Dataset *dataset = datasetOf(storage, figures.backupOf.value_or(figures.id));
    return figures.backupOf ? stepsOfBackup(*dataset, figures, month)
                            : stepsOfDataset(*dataset, figures, month);
}

StorageFigures figuresOf(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    return storageForecast(plan.storage,
                           placedCapacities(plan.topology, view),
                           plan.settings.horizonMonths,
                           plan.settings.policy.storageHeadroom);
}

Derivation headroomStep(const Plan &plan)
{
    Derivation headroom = factor(StepKind::StorageHeadroom,
                                 plan.settings.policy.storageHeadroom,
                                 QStringLiteral("plan/policy/storage_headroom"));
    headroom.value.unit = Unit::Share;
    return headroom;
}

/// What the tier can hold: of its own entry, or of what is placed.
Derivation capacityStep(const Plan &plan, const Id &id, double usable, int month)
{
    const QString path = QStringLiteral("storage/tiers/") + id;
    Derivation capacity =
        gigabytes(StepKind::TierCapacity, usable, path + QStringLiteral("/capacity_gb"));
    capacity.arguments = {{QStringLiteral("month"), PlanMonth{month}}};
    for (const Tier &tier : plan.storage.tiers) {
        if (tier.id == id && tier.capacityGb)
            capacity.arguments += QList<Argument>{
                {QStringLiteral("typed"), Amount{*tier.capacityGb, Unit::Gigabytes}},
                {QStringLiteral("max_fill"), Amount{tier.maxFill, Unit::Share}}};
    }
    return capacity;
}

/// The same of what is stored or on disk: homes and backups are both as they are.
Derivation stepsOfPart(
    const StorageFigures &all, qsizetype at, const Storage &storage, int month, const QString &part)
{
    const DatasetFigures &figures = all.datasets[at];
    const Dataset *dataset =
        figures.homes || figures.backupOf ? nullptr : datasetOf(storage, figures.id);
    if (dataset == nullptr || (part != kOnDiskPart && part != kStoredPart))
        return stepsOf(all, at, storage, month);
    if (part == kOnDiskPart)
        return onDiskSteps(*dataset, figures, month);
    Derivation stored =
        storedSteps(*dataset, figures, month, QStringLiteral("storage/datasets/") + dataset->id);
    stored.arguments = {{QStringLiteral("dataset"), dataset->id}};
    return stored;
}

/// What groups may store in the tier, homes included.
Derivation quotaSteps(const Plan &plan, const StorageFigures &figures, const Id &id, double sum)
{
    Derivation quotas = gigabytes(StepKind::TierQuotas, sum, QStringLiteral("storage/quotas"));
    for (qsizetype i = 0; i < plan.storage.quotas.size(); ++i) {
        const StorageQuota &quota = plan.storage.quotas[i];
        if (quota.tier != id)
            continue;
        Derivation one =
            gigabytes(StepKind::Quota, quota.gb, QStringLiteral("storage/quotas/%1").arg(i));
        one.arguments = {{QStringLiteral("group"), quota.group}};
        quotas.parts.append(one);
    }
    for (qsizetype i = 0; i < figures.datasets.size(); ++i) {
        const DatasetFigures &its = figures.datasets[i];
        if (its.homes && its.tier == id)
            quotas.parts.append(stepsOf(figures, i, plan.storage, 0));
    }
    return quotas;
}

} // namespace

std::optional<Derivation>
tierSteps(const Plan &plan, const Catalog &catalog, int month, const Id &id, const QString &part)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const auto tier = figures.tiers.constFind(id);
    if (tier == figures.tiers.cend())
        return std::nullopt;
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    const QList<Argument> arguments{{QStringLiteral("tier"), id},
                                    {QStringLiteral("month"), PlanMonth{asked}}};
    if (part == kQuotasPart && tier->quotaGb) {
        Derivation quotas = quotaSteps(plan, figures, id, *tier->quotaGb);
        quotas.arguments = arguments;
        return quotas;
    }
    const QString path = QStringLiteral("storage/tiers/") + id;
    if (part == kUsablePart && tier->capacity[asked]) {
        Derivation usable = gigabytes(StepKind::TierUsable, *tier->capacity[asked], path);
        usable.arguments = arguments;
        usable.parts = {capacityStep(plan, id, *tier->capacity[asked], asked)};
        return usable;
    }
    if (part == kUsablePart || part == kQuotasPart || !tier->known)
        return std::nullopt;
    const bool isData = part == kDataPart;
    Derivation steps = gigabytes(isData ? StepKind::TierData : StepKind::TierProvision,
                                 isData ? tier->total[asked] : tier->provision[asked],
                                 path);
    steps.arguments = arguments;
    for (qsizetype i = 0; i < figures.datasets.size(); ++i) {
        if (figures.datasets[i].tier == id)
            steps.parts.append(stepsOf(figures, i, plan.storage, asked));
    }
    if (isData)
        return steps;
    steps.parts.append(headroomStep(plan));
    if (const std::optional<double> usable = tier->capacity[asked])
        steps.parts.append(capacityStep(plan, id, *usable, asked));
    if (tier->fillsUpMonth) {
        Derivation full;
        full.kind = StepKind::TierFull;
        full.arguments = {{QStringLiteral("full"), PlanMonth{*tier->fillsUpMonth}}};
        steps.parts.append(full);
    }
    if (tier->quotaGb.value_or(0.0) > 0.0)
        steps.parts.append(quotaSteps(plan, figures, id, *tier->quotaGb));
    return steps;
}

std::optional<Derivation> datasetSteps(
    const Plan &plan, const Catalog &catalog, int month, const Id &dataset, const QString &part)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    for (qsizetype i = 0; i < figures.datasets.size(); ++i) {
        const DatasetFigures &its = figures.datasets[i];
        if (its.id != dataset || its.homes || its.backupOf || !its.known)
            continue;
        if (part != kBackupsPart)
            return stepsOfPart(figures, i, plan.storage, asked, part);
        for (qsizetype backup = 0; backup < figures.datasets.size(); ++backup) {
            if (figures.datasets[backup].backupOf != dataset)
                continue;
            Derivation backups = stepsOf(figures, backup, plan.storage, asked);
            backups.parts = {stepsOfPart(figures, i, plan.storage, asked, kOnDiskPart)};
            return backups;
        }
    }
    return std::nullopt;
}

namespace {

/// Nothing where the size of one is not known.
std::optional<Derivation> allHomes(const Plan &plan, const StorageFigures &figures)
{
    Derivation sum = gigabytes(StepKind::HomesSum, 0.0, QStringLiteral("storage/homes"));
    for (qsizetype i = 0; i < figures.datasets.size(); ++i) {
        if (!figures.datasets[i].homes)
            continue;
        if (!figures.datasets[i].known)
            return std::nullopt;
        sum.parts.append(stepsOf(figures, i, plan.storage, 0));
        sum.value.value += sum.parts.constLast().value.value;
    }
    return sum.parts.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace

std::optional<Derivation> homesSteps(const Plan &plan, const Catalog &catalog, const QString &place)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    if (place.isEmpty())
        return allHomes(plan, figures);
    const qsizetype asked = place.toLongLong();
    if (asked < 0 || asked >= plan.storage.homes.size())
        return std::nullopt;
    const qsizetype at = plan.storage.datasets.size() + asked;
    return figures.datasets[at].known ? std::optional(stepsOf(figures, at, plan.storage, 0))
                                      : std::nullopt;
}

Derivation storageSteps(const Plan &plan, const Catalog &catalog, int month, const QString &part)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    const StepKind kind = part == kStoredPart   ? StepKind::StoredSum
                          : part == kOnDiskPart ? StepKind::OnDiskSum
                                                : StepKind::StorageTotal;
    Derivation total = gigabytes(kind, 0.0, QStringLiteral("storage"));
    total.arguments = {{QStringLiteral("month"), PlanMonth{asked}}};
    QList<QString> unknown;
    for (qsizetype i = 0; i < figures.datasets.size(); ++i) {
        if (figures.datasets[i].known)
            total.parts.append(stepsOfPart(figures, i, plan.storage, asked, part));
        else
            unknown.append(figures.datasets[i].id);
    }
    if (!unknown.isEmpty())
        total.arguments.append({QStringLiteral("unknown"), unknown});
    for (const Derivation &step : std::as_const(total.parts))
        total.value.value += step.value.value;
    if (kind == StepKind::StorageTotal)
        total.value.value = figures.total.value(asked);
    if (part.isEmpty()) {
        total.arguments.append(
            {QStringLiteral("provision"), Amount{figures.provision.value(asked), Unit::Gigabytes}});
        total.parts.append(headroomStep(plan));
    }
    return total;
}

} // namespace kf
