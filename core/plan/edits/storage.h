// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of datasets, tiers, home volumes and quotas. Homes and quotas have no id: they go by their
// place in the list of the plan. A tier exists as soon as something names it, then without a
// capacity.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

Result<Plan> insertDataset(Plan plan, Dataset dataset, qsizetype at);
Result<Plan> replaceDataset(Plan plan, const Id &id, Dataset dataset);
Result<Plan> deleteDatasets(Plan plan, const QList<Id> &ids);
Result<Plan> orderDatasets(Plan plan, const QList<qsizetype> &order);

/// Lets a group read a dataset, or not. Fails where the dataset is the group's own.
Result<Plan> setReading(Plan plan, const Id &dataset, const Id &group, bool reads);

/// Keeps the data in another way: dedicated, or transient without its existing part.
Result<Plan> keepDatasetAs(Plan plan, const Id &id, DatasetPattern pattern);

/// The tier of the last dataset, else the first tier, else one to be made.
Id usualTier(const Storage &storage);
/// The tiers that datasets, homes, backups or quotas name without an entry of their own, in that
/// order.
QList<Id> tiersWithoutEntry(const Storage &storage);
/// The tier of that name or id, in `tier`; makes one where there is none.
Result<Plan> withTierNamed(Plan plan, const QString &name, Id &tier);

Result<Plan> insertTier(Plan plan, Tier tier, qsizetype at);
/// Makes the entry of a tier that was only named so far.
Result<Plan> replaceTier(Plan plan, const Id &id, Tier tier);
/// Fails where a dataset, a backup, homes or a quota is for one of them.
Result<Plan> deleteTiers(Plan plan, const QList<Id> &ids);
Result<Plan> orderTiers(Plan plan, const QList<qsizetype> &order);

Result<Plan> insertHomes(Plan plan, Homes homes, qsizetype at);
Result<Plan> replaceHomes(Plan plan, qsizetype index, Homes homes);
Result<Plan> deleteHomes(Plan plan, const QList<qsizetype> &indices);
Result<Plan> orderHomes(Plan plan, const QList<qsizetype> &order);

Result<Plan> insertQuota(Plan plan, StorageQuota quota, qsizetype at);
Result<Plan> replaceQuota(Plan plan, qsizetype index, StorageQuota quota);
Result<Plan> deleteQuotas(Plan plan, const QList<qsizetype> &indices);
Result<Plan> orderQuotas(Plan plan, const QList<qsizetype> &order);

} // namespace kf
