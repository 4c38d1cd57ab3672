// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A scenario written out, so that two of them can be compared as two plans are.

#include "core/plan/plan.h"

namespace kf {

/// `plan` with what that scenario ("base": nothing) says written into its demand, rates, events,
/// policy and price of energy. Its growth is the scenario's growth. Demand that is derived stands
/// in it as if it had been typed, for every scenario and the base alike; where it cannot be derived
/// it is left as it is. An unknown scenario changes nothing.
Plan planUnder(Plan plan, const Id &scenario);

} // namespace kf
