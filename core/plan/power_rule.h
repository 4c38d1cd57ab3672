// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which figures of power a plan counts.

#include "core/plan/plan.h"
#include "core/topology/device_facts.h"

namespace kf {

/// The power basis of the plan, and the placed devices whose own draw it calls an assumption.
PowerRule powerRuleOf(const Plan &plan);

/// Where a plan keeps the origin of a draw that is a device's own.
QString pathOfOwnPower(const Id &device);

} // namespace kf
