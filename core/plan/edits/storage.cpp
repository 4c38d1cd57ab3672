// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/storage.h"

#include "core/plan/edits/common.h"

namespace kf {

namespace {

QList<Shared<Dataset>> &datasetsOf(Plan &plan)
{
    return plan.storage.datasets;
}

Id usualTier(const Storage &storage)
{
    if (!storage.datasets.isEmpty())
        return storage.datasets.constLast()->tier;
    return storage.tiers.isEmpty() ? QStringLiteral("standard") : storage.tiers.constFirst().id;
}

} // namespace

Result<Plan> addDataset(Plan plan, const QString &name)
{
    Dataset dataset;
    dataset.name = name;
    dataset.tier = usualTier(plan.storage);
    const qsizetype last = plan.storage.datasets.size();
    return insertDataset(std::move(plan), std::move(dataset), last);
}

Result<Plan> insertDataset(Plan plan, Dataset dataset, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::Dataset, datasetsOf, std::move(dataset), at, nullptr);
}

Result<Plan> replaceDataset(Plan plan, const Id &id, Dataset dataset)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Dataset, datasetsOf, id, std::move(dataset), nullptr);
}

Result<Plan> deleteDatasets(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Dataset, datasetsOf, ids);
}

} // namespace kf
