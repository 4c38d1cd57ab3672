// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/month_sheet.h"

#include <algorithm>

namespace kf {

MonthSheet::MonthSheet(int dayTypes, int firstMonth, int lastMonth)
    : m_dayTypes(dayTypes)
    , m_firstMonth(firstMonth)
    , m_months(lastMonth - firstMonth + 1)
    , m_cells(static_cast<std::size_t>(m_dayTypes) * static_cast<std::size_t>(m_months) *
                  kHoursPerDay,
              0.0)
{
}

void MonthSheet::add(const MonthSheet &other)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] += other.m_cells[i];
}

bool MonthSheet::staysBelow(double limit) const
{
    return std::all_of(
        m_cells.begin(), m_cells.end(), [limit](double cell) { return cell <= limit; });
}

} // namespace kf
