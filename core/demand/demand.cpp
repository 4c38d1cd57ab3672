// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

#include <cmath>

namespace kf {

namespace {

constexpr double kDaysTolerance = 1e-6; ///< rounding of many day types, far below one day

} // namespace

QList<DayType> defaultDayTypes()
{
    DayType typical;
    typical.id = QStringLiteral("typical");
    typical.name = QStringLiteral("Typical day");
    typical.daysPerYear = kDaysPerYear;
    return {typical};
}

double daysLeft(const QList<DayType> &dayTypes)
{
    double days = 0.0;
    for (const DayType &dayType : dayTypes)
        days += dayType.daysPerYear;
    const double left = kDaysPerYear - days;
    return std::abs(left) <= kDaysTolerance ? 0.0 : left;
}

bool daysAddUp(const QList<DayType> &dayTypes)
{
    return daysLeft(dayTypes) == 0.0;
}

} // namespace kf
