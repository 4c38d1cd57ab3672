// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of datasets.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Adds a dataset of that name behind the others, in the tier of the last one.
Result<Plan> addDataset(Plan plan, const QString &name);
Result<Plan> insertDataset(Plan plan, Dataset dataset, qsizetype at);
Result<Plan> replaceDataset(Plan plan, const Id &id, Dataset dataset);
Result<Plan> deleteDatasets(Plan plan, const QList<Id> &ids);

} // namespace kf
