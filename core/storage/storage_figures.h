// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What storage takes, by month. 1 GB = 10^9 bytes.

#include "core/base/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kf {

/// By month 0..horizon, GB. Where `known` is false the lists are as long, but hold zeros.
struct DatasetFigures {
    Id id;
    Id tier;
    bool homes = false;        ///< home volumes, which count like a dataset
    std::optional<Id> backupOf; ///< the dataset of which this is the backup
    bool known = true;
    QList<double> storedRaw;
    QList<double> onDisk;
    QList<double> jobCopy;
    QList<double> intermediate;
    QList<double> total;

    bool operator==(const DatasetFigures &) const = default;
};

/// Sums of one tier. Where `known` is false the lists hold the datasets that are known.
struct TierFigures {
    QList<double> total;
    QList<double> provision;               ///< with storage headroom
    QList<std::optional<double>> capacity; ///< by month, usable for data; nothing where unknown
    std::optional<int> fillsUpMonth;
    std::optional<double> quotaGb; ///< what groups may store, homes included
    QList<std::optional<double>> readGbPerS; ///< by month; nothing where unknown
    bool known = true;

    bool operator==(const TierFigures &) const = default;
};

struct StorageFigures {
    QList<DatasetFigures> datasets; ///< in the order of the plan, then homes, then backups
    QMap<Id, TierFigures> tiers;
    QList<double> total;
    QList<double> provision;
    std::optional<int> fillsUpMonth; ///< the first of any tier
    bool known = true;

    bool operator==(const StorageFigures &) const = default;
};

/// GB/s at which the tiers in which datasets are can be read in `month`, each once; homes and
/// backups are not read. Nothing where a rate is not known or there is no dataset.
std::optional<double> readRateOfDatasets(const StorageFigures &figures, int month);

/// What all datasets and homes add up to in one month, GB; nothing where a part is not known.
struct StorageSums {
    std::optional<double> storedRaw;
    std::optional<double> onDisk;
    std::optional<double> total;

    bool operator==(const StorageSums &) const = default;
};

/// The sums of `month`; nothing outside of the months of the figures.
StorageSums sumsAt(const StorageFigures &figures, int month);

} // namespace kf
