// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The guards that suit the most sensitive data of a plan: where somebody starts who has decided
// nothing yet, and changes one by one what does not suit them.

#include "core/base/sensitivity.h"
#include "core/report/threat_view.h"

namespace kf {

/// What suits data up to that level, in the order in which people decide; the level itself first.
QList<GuardStep> suitedGuards(Sensitivity level);

} // namespace kf
