// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far two calendar months are apart.

#include "core/base/month.h"

namespace kf {

/// How many months `month` is after `start`; negative where it is before.
constexpr int monthsBetween(const Month &start, const Month &month)
{
    return (month.year - start.year) * kMonthsPerYear + month.month - start.month;
}

} // namespace kf
