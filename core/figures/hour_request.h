// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/bands.h"
#include "core/figures/part_request.h"

namespace kf {

// What groups add up to on a day: all of them, or those of one band of the sheet.
inline constexpr QLatin1StringView kBandPlaces("demand/bands/"); ///< the number of a band

/// The sum in `month` at `hour` (0..23) of the plan's clock on that day type, or of its whole day,
/// of `key` or, where that is empty, of all GPUs.
inline WhyRequest
hourTotalRequest(int month, const AcceleratorKey &key, const Id &dayType, int hour)
{
    return {Subject::GroupAtHour, month, key, {}, dayType, hour};
}

/// The same of the groups of one band.
inline WhyRequest ofBand(WhyRequest total, GroupBand band)
{
    total.place = kBandPlaces + QString::number(static_cast<int>(band));
    return total;
}

/// The band that is asked about; nothing where all groups are.
inline std::optional<GroupBand> bandAsked(const WhyRequest &request)
{
    return request.place.startsWith(kBandPlaces)
               ? std::optional(
                     static_cast<GroupBand>(request.place.mid(kBandPlaces.size()).toInt()))
               : std::nullopt;
}

inline bool isSumOfGroups(const WhyRequest &request)
{
    return request.subject == Subject::GroupAtHour && !request.dayType.isEmpty() &&
           (request.place.isEmpty() || bandAsked(request)) &&
           (request.hour == kWholeDay || (request.hour >= 0 && request.hour < kHoursPerDay));
}

} // namespace kf
