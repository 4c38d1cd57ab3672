// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A typical day: 24 hours as people fill them in, 96 quarter-hour slots as zones need them,
// and clock times.

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace kf {

inline constexpr int kHoursPerDay = 24;
inline constexpr int kSlotsPerHour = 4;
inline constexpr int kSlotsPerDay = kHoursPerDay * kSlotsPerHour;
inline constexpr int kMinutesPerSlot = 15;
inline constexpr int kMinutesPerHour = 60;
inline constexpr int kMinutesPerDay = kHoursPerDay * kMinutesPerHour;
inline constexpr double kDaysPerYear = 365.0;
inline constexpr double kHoursPerYear = kDaysPerYear * kHoursPerDay;

/// One number for each hour 00..23 of a day.
using Hours = std::array<double, kHoursPerDay>;

/// The same numbers as a list, for charts and writers.
QList<double> asList(const Hours &hours);

/// One number for each quarter of an hour of a day; slot 0 begins at 00:00.
using Slots = std::array<double, kSlotsPerDay>;

/// A time by the clock, whichever day `minutes` after midnight fall on: 0..1439.
int withinDay(int minutes);

/// A clock time of a day, in minutes after midnight, 0..1439.
struct TimeOfDay {
    int minutes = 0;

    /// "hh:mm".
    QString toString() const;
    /// From "hh:mm", two digits each; nothing where that is not a time of day.
    static std::optional<TimeOfDay> fromString(QStringView text);

    bool operator==(const TimeOfDay &) const = default;
};

} // namespace kf
