// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A calendar month, as plans count time.

#include <QString>

#include <optional>

namespace kf {

inline constexpr int kMonthsPerYear = 12;

/// A calendar month of the years 1..9999.
struct Month {
    int year = 2000;
    int month = 1; ///< 1..12

    /// The month `count` months later (earlier where negative).
    Month plus(int count) const;
    /// "YYYY-MM".
    QString toString() const;
    /// From "YYYY-MM"; nothing where that is not a month.
    static std::optional<Month> fromString(QStringView text);

    bool operator==(const Month &) const = default;
};

} // namespace kf
