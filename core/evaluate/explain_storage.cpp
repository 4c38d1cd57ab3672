// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"
#include "core/storage/storage_forecast.h"

#include <algorithm>

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
    stored.parts = {
        gigabytes(StepKind::Existing,
                  std::max(0.0, stored.value.value - ingested),
                  path + QStringLiteral("/existing_gb")),
        gigabytes(StepKind::Ingested, ingested, path + QStringLiteral("/ingest_gb_per_day"))};
    return stored;
}

Derivation stepsOfDataset(const Dataset &dataset, const DatasetFigures &figures, int month)
{
    const QString path = QStringLiteral("storage/datasets/") + dataset.id;
    Derivation total = gigabytes(StepKind::DatasetTotal, figures.total[month], path);
    total.arguments = {{QStringLiteral("dataset"), dataset.id},
                       {QStringLiteral("tier"), dataset.tier}};
    total.parts = {storedSteps(dataset, figures, month, path),
                   factor(StepKind::Compression,
                          dataset.compressionRatio,
                          path + QStringLiteral("/compression_ratio")),
                   factor(StepKind::Replication,
                          dataset.replicationFactor,
                          path + QStringLiteral("/replication_factor")),
                   gigabytes(StepKind::JobCopies, figures.jobCopy[month], path),
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

Derivation stepsOf(const DatasetFigures &figures, const Storage &storage, int month)
{
    const Dataset *dataset = datasetOf(storage, figures.backupOf.value_or(figures.id));
    if (dataset != nullptr && figures.backupOf)
        return stepsOfBackup(*dataset, figures, month);
    if (dataset != nullptr && !figures.homes)
        return stepsOfDataset(*dataset, figures, month);
    Derivation homes =
        gigabytes(StepKind::HomeVolumes, figures.total[month], QStringLiteral("storage/homes"));
    homes.arguments = {{QStringLiteral("homes"), figures.id},
                       {QStringLiteral("tier"), figures.tier}};
    return homes;
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
    for (const DatasetFigures &its : figures.datasets) {
        if (its.homes && its.tier == id)
            quotas.parts.append(stepsOf(its, plan.storage, 0));
    }
    return quotas;
}

} // namespace

std::optional<Derivation>
tierSteps(const Plan &plan, const Catalog &catalog, int month, const Id &id)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const auto tier = figures.tiers.constFind(id);
    if (tier == figures.tiers.cend() || !tier->known)
        return std::nullopt;
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    Derivation steps = gigabytes(
        StepKind::TierProvision, tier->provision[asked], QStringLiteral("storage/tiers/") + id);
    steps.arguments = {{QStringLiteral("tier"), id}, {QStringLiteral("month"), PlanMonth{asked}}};
    for (const DatasetFigures &its : figures.datasets) {
        if (its.tier == id)
            steps.parts.append(stepsOf(its, plan.storage, asked));
    }
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

std::optional<Derivation>
datasetSteps(const Plan &plan, const Catalog &catalog, int month, const Id &dataset)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    for (const DatasetFigures &its : figures.datasets) {
        if (its.id == dataset && !its.homes && !its.backupOf && its.known)
            return stepsOf(its, plan.storage, asked);
    }
    return std::nullopt;
}

Derivation storageSteps(const Plan &plan, const Catalog &catalog, int month)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    Derivation total =
        gigabytes(StepKind::StorageTotal, figures.total.value(asked), QStringLiteral("storage"));
    total.arguments = {
        {QStringLiteral("month"), PlanMonth{asked}},
        {QStringLiteral("provision"), Amount{figures.provision.value(asked), Unit::Gigabytes}}};
    QList<QString> unknown;
    for (const DatasetFigures &dataset : figures.datasets) {
        if (dataset.known)
            total.parts.append(stepsOf(dataset, plan.storage, asked));
        else
            unknown.append(dataset.id);
    }
    if (!unknown.isEmpty())
        total.arguments.append({QStringLiteral("unknown"), unknown});
    total.parts.append(headroomStep(plan));
    return total;
}

} // namespace kf
