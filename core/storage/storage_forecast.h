// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How data grows: stored, copied and provisioned, month by month.

#include "core/base/supply.h"
#include "core/storage/storage.h"
#include "core/storage/storage_figures.h"

namespace kf {

/// GB that came in during the last `retentionDays` (all where absent) after `years`, at
/// `gbPerDay` today and `growth` a year (> -1). Never fails.
double
ingestedGb(double gbPerDay, double growth, double years, std::optional<double> retentionDays);

/// Every dataset, tier and total for months 0..horizonMonths. Datasets with unusable factors are
/// marked as unknown, and so is what sums them. `placed` is what storage devices hold.
StorageFigures storageForecast(const Storage &storage,
                               const QList<PlacedCapacity> &placed,
                               int horizonMonths,
                               double storageHeadroom);

/// The home volumes of which the figures in place `at` are; nullptr where they are of other data.
const Homes *homesBehind(const Storage &storage, const StorageFigures &figures, qsizetype at);

/// GB of a dataset whose figures are known, as a job reads it: once, and compressed.
double readGb(const Dataset &dataset, const DatasetFigures &figures, int month);

} // namespace kf
