// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/equipment_cash.h"

#include "core/base/month.h"

namespace kf {

EquipmentMonth equipmentOfYear(const EquipmentCash &cash, int year)
{
    EquipmentMonth sums;
    sums.month = year * kMonthsPerYear;
    for (const EquipmentMonth &month : cash.months) {
        if (month.month / kMonthsPerYear != year)
            continue;
        sums.bought.add(month.bought);
        sums.replaced.add(month.replaced);
    }
    return sums;
}

} // namespace kf
