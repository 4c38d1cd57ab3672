// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/phase_hours.h"

#include <algorithm>

namespace kf {

void PhaseHours::add(const double *local, int shiftSlots)
{
    const int hours = shiftSlots / kSlotsPerHour;
    const auto index = static_cast<std::size_t>(shiftSlots % kSlotsPerHour);
    Hours &phase = m_phases[index];
    m_used[index] = true;
    for (int h = hours; h < kHoursPerDay; ++h)
        phase[static_cast<std::size_t>(h)] += local[h - hours];
    for (int h = 0; h < hours; ++h)
        phase[static_cast<std::size_t>(h)] += local[h + kHoursPerDay - hours];
}

void PhaseHours::add(const PhaseHours &other)
{
    for (std::size_t p = 0; p < m_phases.size(); ++p) {
        if (!other.m_used[p])
            continue;
        m_used[p] = true;
        for (std::size_t h = 0; h < m_phases[p].size(); ++h)
            m_phases[p][h] += other.m_phases[p][h];
    }
}

Slots PhaseHours::slotTotals() const
{
    Slots totals{};
    for (std::size_t h = 0; h < kHoursPerDay; ++h) {
        const std::size_t before = (h + kHoursPerDay - 1) % kHoursPerDay;
        for (std::size_t quarter = 0; quarter < kSlotsPerHour; ++quarter) {
            double total = 0.0;
            for (std::size_t p = 0; p < m_phases.size(); ++p) {
                if (m_used[p])
                    total += m_phases[p][quarter >= p ? h : before];
            }
            totals[h * kSlotsPerHour + quarter] = total;
        }
    }
    return totals;
}

bool PhaseHours::hasFullHoursOnly() const
{
    return std::none_of(m_used.begin() + 1, m_used.end(), [](bool used) { return used; });
}

double PhaseHours::peak() const
{
    if (hasFullHoursOnly()) {
        const Hours &hours = m_phases.front();
        return std::max(0.0, *std::max_element(hours.begin(), hours.end()));
    }
    const Slots totals = slotTotals();
    return std::max(0.0, *std::max_element(totals.begin(), totals.end()));
}

} // namespace kf
