// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The units of a rack that are kept free.

#include "core/topology/topology.h"

#include <QSet>

namespace kf {

/// The units of a rack that nothing may take, its own and those of its type; `type` may be nullptr.
QSet<int> reservedUnits(const Rack &rack, const RackType *type);

} // namespace kf
