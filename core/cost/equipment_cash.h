// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is paid for equipment, month by month: what the CapEx of a year is made of.

#include "core/cost/open_sum.h"

#include <QList>

namespace kf {

/// Equipment of one month, in the plan's currency.
struct EquipmentMonth {
    int month = 0;
    OpenSum bought;
    OpenSum replaced; ///< bought anew at the end of its life, less what the old one is worth then

    bool operator==(const EquipmentMonth &) const = default;
};

/// Equipment of one way to run the plan.
struct EquipmentCash {
    QList<EquipmentMonth> months; ///< in which something is bought or replaced, rising
    OpenSum endValue; ///< of what stands or leaves when the horizon ends; open without any months
                      ///< where it is not known how much is owned

    bool operator==(const EquipmentCash &) const = default;
};

/// The sums of a year of the plan, counted from 0; `month` is its first one.
EquipmentMonth equipmentOfYear(const EquipmentCash &cash, int year);

} // namespace kf
