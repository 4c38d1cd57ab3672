// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Adds up local hours of many zones in the 96 slots of the reference zone. Zones that are whole
// hours apart share a phase, so that a sum takes 24 additions and not 96.

#include "core/base/day.h"

#include <array>

namespace kf {

/// Sums of hours that begin 0, 15, 30 or 45 minutes after a reference hour.
class PhaseHours {
public:
    /// Adds 24 local hours that fall `shiftSlots` (0..95) slots later in the reference zone.
    void add(const double *local, int shiftSlots);
    void add(const PhaseHours &other);

    /// total[slot] in the reference zone.
    Slots slotTotals() const;

    /// The largest slot total; 0 where nothing was added.
    double peak() const;

private:
    /// True where nothing was added but to the hours of the reference zone.
    bool hasFullHoursOnly() const;

    std::array<Hours, kSlotsPerHour> m_phases{};
    std::array<bool, kSlotsPerHour> m_used{}; ///< most plans use one or two of them
};

} // namespace kf
