// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A number with its unit, as figures, findings and charts carry it. How it is written is for
// core/words to say.

namespace kf {

// GCC 12 takes the scoped Unit::Hours for something that hides the type Hours of day.h.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
/// Unit of a number. An acceptance of a finding keeps the place of a unit in this list: new ones
/// stand at its end.
enum class Unit {
    None,
    Gpus,
    Cores,
    Systems,
    GpuHours,
    Hours,
    Days,
    Months,
    Watts, ///< of electrical power
    BtuPerHour,
    Kilograms,
    RackUnits,
    Gigabytes, ///< 10^9 bytes
    Share,     ///< 0.3 is 30 %
    Rate,      ///< 0.3 is 30 % a year
    Count,
    Seconds,
    PerSecond,
    Heat, ///< in watts
    CubicMetresPerHour,
    Metres,
    KilogramsPerSquareMetre,
    GigabytesPerSecond,
    GigabitsPerSecond,
    Celsius,
};
#pragma GCC diagnostic pop

/// A number with its unit.
struct Amount {
    double value = 0.0;
    Unit unit = Unit::None;

    bool operator==(const Amount &) const = default;
};

} // namespace kf
