// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand of another month beside that of today.

#include "core/demand/demand_figures.h"

namespace kf {

/// What `then` has more than `today` (less where negative): in each hour; for a group in its local
/// hours; for a sum in each hour of the day types and in GPU-hours, the rest of it is that of
/// `then`.
Hours difference(const Hours &then, const Hours &today);
GroupFigures difference(const GroupFigures &then, const GroupFigures &today);
DemandSum difference(const DemandSum &then, const DemandSum &today);

} // namespace kf
