// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sums of which a part may not be known, and factors of which one may be missing: unknown is never
// 0, but 0 of anything is 0.

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace kf {

/// A sum that says whether anything is missing from it.
struct OpenSum {
    double known = 0.0;  ///< of what is known: "at least" where it is open
    bool isOpen = false; ///< something is not known

    void add(const std::optional<double> &value)
    {
        known += value.value_or(0.0);
        isOpen = isOpen || !value;
    }
    void add(const OpenSum &other)
    {
        known += other.known;
        isOpen = isOpen || other.isOpen;
    }
    /// Nothing where a part is not known.
    std::optional<double> value() const { return isOpen ? std::nullopt : std::optional(known); }

    bool operator==(const OpenSum &) const = default;
};

/// What one piece costs, or the paths of what is missing for it.
struct UnitCost {
    std::optional<double> value;
    QStringList missing; ///< empty where the value is known

    bool operator==(const UnitCost &) const = default;
};

/// A factor that is known, or the path of what would have to be said.
struct Factor {
    std::optional<double> value;
    QString path = {};
};

/// The product. A factor of 0 makes it 0, however unknown the others are.
UnitCost productOf(std::initializer_list<Factor> factors);

/// The sum; unknown where a part is.
UnitCost sumOf(std::initializer_list<Factor> parts);

} // namespace kf
