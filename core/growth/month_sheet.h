// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// 24 local hours for each day type and month: sums of groups that share a clock.

#include "core/base/day.h"

#include <cstddef>
#include <vector>

namespace kf {

class MonthSheet {
public:
    MonthSheet() = default;

    /// Zeros for `dayTypes` day types and the months firstMonth..lastMonth.
    MonthSheet(int dayTypes, int firstMonth, int lastMonth);

    int dayTypes() const { return m_dayTypes; }
    int firstMonth() const { return m_firstMonth; }
    int lastMonth() const { return m_firstMonth + m_months - 1; }

    /// The 24 hours of a day type and month, both of which the sheet must have.
    double *hours(int dayType, int month) { return m_cells.data() + offsetOf(dayType, month); }
    const double *hours(int dayType, int month) const
    {
        return m_cells.data() + offsetOf(dayType, month);
    }

    /// Adds every cell of a sheet of the same extent.
    void add(const MonthSheet &other);

    /// True where every cell is a number up to `limit`.
    bool staysBelow(double limit) const;

private:
    std::size_t offsetOf(int dayType, int month) const
    {
        const int row = dayType * m_months + month - m_firstMonth;
        return static_cast<std::size_t>(row) * kHoursPerDay;
    }

    int m_dayTypes = 0;
    int m_firstMonth = 0;
    int m_months = 0;
    std::vector<double> m_cells;
};

} // namespace kf
