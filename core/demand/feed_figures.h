// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How fast busy GPUs read data in one month, against what storage and the link to the cloud give.

#include "core/base/day.h"

#include <QList>

#include <optional>

namespace kf {

/// GB/s by day type and reference hour, the largest of the hour's slots. Nothing where a figure is
/// missing.
struct DataFeedFigures {
    QList<Hours> onPremise; ///< of all groups that are not in the cloud
    QList<Hours> cloud;
    bool known = true; ///< false: the demand of a group that reads is not known
    std::optional<double> readGbPerS; ///< of the tiers in which datasets are
    std::optional<double> linkGbPerS;
    std::optional<double> storageShortHoursPerYear; ///< in which GPUs wait for storage
    std::optional<double> linkShortHoursPerYear;    ///< in which GPUs in the cloud wait

    bool operator==(const DataFeedFigures &) const = default;
};

} // namespace kf
