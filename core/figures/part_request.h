// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/why_request.h"

namespace kf {

// Figures of a thing besides the one that is asked about without a part.

// Of a dataset, and of all data together.
inline constexpr QLatin1StringView kStoredPart("stored");
inline constexpr QLatin1StringView kOnDiskPart("on-disk");
inline constexpr QLatin1StringView kBackupsPart("backups"); ///< of a dataset alone
// Of a tier.
inline constexpr QLatin1StringView kDataPart("data"); ///< without headroom; of all data too
inline constexpr QLatin1StringView kUsablePart("usable");
inline constexpr QLatin1StringView kQuotasPart("quotas");
// Of what is required.
inline constexpr QLatin1StringView kSupplyPart("supply");
inline constexpr QLatin1StringView kSparePart("spare");     ///< supply less what is required
inline constexpr QLatin1StringView kSystemsPart("systems"); ///< of one accelerator
// Of a group.
inline constexpr QLatin1StringView kFeedPart("feed");             ///< at its largest hour
inline constexpr QLatin1StringView kDifferencePart("difference"); ///< to month 0

// Hours of a group on a day type that are no hour of the clock.
inline constexpr int kLargestHour = -1;
inline constexpr int kWholeDay = -2; ///< the sum of its hours

inline WhyRequest datasetRequest(int month, const Id &dataset, const QString &part = {})
{
    WhyRequest request{Subject::StorageTotal, month, {}, dataset};
    request.part = part;
    return request;
}

/// What all data adds up to, as `part` says.
inline WhyRequest storageSumRequest(int month, const QString &part)
{
    return datasetRequest(month, {}, part);
}

inline WhyRequest tierRequest(int month, const Id &tier, const QString &part = {})
{
    WhyRequest request{Subject::StorageTier, month, {}, tier};
    request.part = part;
    return request;
}

inline constexpr QLatin1StringView kHomesPlace("storage/homes/"); ///< PLACE; ids have no slash

/// The home volumes in that place of the plan; all of them where it is empty.
inline WhyRequest homesRequest(const QString &place)
{
    return datasetRequest(0, kHomesPlace + place);
}

/// Supply, what is to spare or systems beside what is required.
inline WhyRequest requiredPartRequest(int month, const AcceleratorKey &key, const QString &part)
{
    WhyRequest request{Subject::Required, month, key};
    request.part = part;
    return request;
}

/// What the GPUs of a group read together at its largest hour in `month`.
inline WhyRequest feedRequest(int month, const Id &group)
{
    WhyRequest request{Subject::GroupAtHour, month, {}, group};
    request.part = kFeedPart;
    return request;
}

} // namespace kf
