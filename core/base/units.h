// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Conversions between units. Stored are W, GB (10^9 bytes), m, kg; a name tells the unit of a
// number.

#include <numbers>

namespace kf {

inline constexpr double kBtuPerHourPerWatt = 3.412141633; ///< IT BTU
inline constexpr double kM3PerHourPerCfm = 1.699;
inline constexpr double kAirDensityKgPerM3 = 1.2;
inline constexpr double kAirHeatJoulePerKgK = 1005.0;
inline constexpr double kSecondsPerHour = 3600.0;

/// Heat in BTU/h of `watts` of heat.
constexpr double btuPerHour(double watts)
{
    return watts * kBtuPerHourPerWatt;
}

/// Air in m3/h that carries `watts` away at a rise of `deltaKelvin` (> 0).
constexpr double airflowM3PerHour(double watts, double deltaKelvin)
{
    return kSecondsPerHour * watts / (kAirDensityKgPerM3 * kAirHeatJoulePerKgK * deltaKelvin);
}

} // namespace kf
