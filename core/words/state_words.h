// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// States as people read them. Programs read those of core/report/state_ids.h.

#include "core/base/state.h"

#include <QString>

namespace kf {

/// "within its limit", "near its limit", "not known", "over its limit".
QString stateText(LimitState state);

/// One sign that tells the states apart without colour.
QString stateSign(LimitState state);

} // namespace kf
