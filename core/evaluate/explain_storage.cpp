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

Derivation stepsOf(const DatasetFigures &figures, const Storage &storage, int month)
{
    if (!figures.homes) {
        for (const Shared<Dataset> &dataset : storage.datasets) {
            if (dataset->id == figures.id)
                return stepsOfDataset(*dataset, figures, month);
        }
    }
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

} // namespace

std::optional<Derivation>
datasetSteps(const Plan &plan, const Catalog &catalog, int month, const Id &dataset)
{
    const StorageFigures figures = figuresOf(plan, catalog);
    const int asked = std::clamp(month, 0, plan.settings.horizonMonths);
    for (const DatasetFigures &its : figures.datasets) {
        if (its.id == dataset && !its.homes && its.known)
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
    Derivation headroom = factor(StepKind::StorageHeadroom,
                                 plan.settings.policy.storageHeadroom,
                                 QStringLiteral("plan/policy/storage_headroom"));
    headroom.value.unit = Unit::Share;
    total.parts.append(headroom);
    return total;
}

} // namespace kf
