// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much a plan may hold: readers and writers keep to the same.

#include <QtGlobal>

namespace kf {

inline constexpr qsizetype kMaxGroups = 20'000; ///< more cannot be edited and evaluated smoothly

} // namespace kf
