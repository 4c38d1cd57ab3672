// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

namespace kf {

QList<DayType> defaultDayTypes()
{
    DayType typical;
    typical.id = QStringLiteral("typical");
    typical.name = QStringLiteral("Typical day");
    typical.daysPerYear = kDaysPerYear;
    return {typical};
}

} // namespace kf
