// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices that two sides of a merge have put into the same units of a rack.

#include "core/base/ids.h"

#include <QSet>

#include <utility>

namespace kf {

struct Plan;

using Clashes = QSet<std::pair<Id, Id>>; ///< ids of devices; the lesser first

/// Pairs in the same units of `merged` that are so in neither of the two. Heights are those of the
/// plan's own copies of the catalogue; one that is not known counts 1 U.
Clashes clashesOf(const Plan &merged, const Plan &mine, const Plan &theirs);

} // namespace kf
