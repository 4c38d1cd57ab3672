// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/why_request.h"

namespace kf {

// What all groups add up to in one hour of the plan's clock: an hour of no group.

/// The sum in `month` at `hour` (0..23) of that day type, of `key` or, where that is empty, of all
/// GPUs.
inline WhyRequest
hourTotalRequest(int month, const AcceleratorKey &key, const Id &dayType, int hour)
{
    return {Subject::GroupAtHour, month, key, {}, dayType, hour};
}

inline bool isHourTotal(const WhyRequest &request)
{
    return request.subject == Subject::GroupAtHour && request.place.isEmpty() &&
           !request.dayType.isEmpty() && request.hour >= 0 && request.hour < kHoursPerDay;
}

} // namespace kf
