// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The racks of plans that have one row.

#include "core/plan/plan.h"

namespace kf {

inline const Rack &rackOf(const Plan &plan, qsizetype index)
{
    return *plan.topology.sites[0].rooms[0].rows[0].racks[index];
}

} // namespace kf
