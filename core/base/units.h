// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Conversions between units. Stored are W, GB (10^9 bytes), m, kg, s of waits, parts of 1,
// millicores and MiB of containers; a name tells the unit of a number.

#include <numbers>

namespace kf {

inline constexpr double kBtuPerHourPerWatt = 3.412141633; ///< IT BTU
inline constexpr double kM3PerHourPerCfm = 1.699;
inline constexpr double kAirDensityKgPerM3 = 1.2;
inline constexpr double kAirHeatJoulePerKgK = 1005.0;
inline constexpr int kSecondsPerMinute = 60;
inline constexpr double kSecondsPerHour = 3600.0;
inline constexpr int kSecondsPerDay = 86400;
inline constexpr double kMsPerS = 1000.0;
inline constexpr double kPercent = 100.0; ///< of 1
inline constexpr double kWattsPerKilowatt = 1000.0;
inline constexpr double kMmPerM = 1000.0;
inline constexpr double kMetresPerFoot = 0.3048;
inline constexpr double kKilogramsPerPound = 0.45359237;
inline constexpr double kBytesPerGb = 1e9;
inline constexpr double kBitsPerByte = 8.0;
inline constexpr double kFlopsPerTflops = 1e12;
inline constexpr double kMillicoresPerCore = 1000.0;
inline constexpr double kMebibytesPerGibibyte = 1024.0;

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
