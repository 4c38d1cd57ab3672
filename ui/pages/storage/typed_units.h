// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The unit of a column into which data is typed: 500 means tomorrow what it means today.

#include "core/words/amount_words.h"

#include <algorithm>

namespace kf {

/// When the units of columns that are typed into may be chosen.
enum class TypedUnits {
    Anew,  ///< another plan is open, or other units are preferred
    First, ///< nobody works in the sheet: of columns that have held no number yet
    Stay,  ///< somebody types in the sheet
};

/// Suits the numbers of a column as they are first seen, or is what the first of them was typed in.
/// Then it stays as long as the plan is open.
class TypedUnit {
public:
    const AmountScale &scale() const { return m_scale; }

    /// `best`: the unit that suits `column` now.
    void follow(const QList<double> &column, const AmountScale &best, TypedUnits typed)
    {
        if (typed == TypedUnits::Anew || (typed == TypedUnits::First && !m_isHeld))
            m_scale = best;
        const bool holds = std::any_of(
            column.cbegin(), column.cend(), [](double gigabytes) { return gigabytes != 0.0; });
        m_isHeld = holds || (m_isHeld && typed != TypedUnits::Anew);
    }

    bool operator==(const TypedUnit &) const = default;

private:
    AmountScale m_scale = amountScale(Unit::Gigabytes, {}, Digits::Exact, {});
    bool m_isHeld = false;
};

} // namespace kf
