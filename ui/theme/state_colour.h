// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "ui/theme/roles.h"

namespace kf {

/// The colour of a state.
QColor stateColour(LimitState state, const Roles &roles);

} // namespace kf
