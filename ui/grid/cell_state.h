// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace kf {

/// A model that gives a cell a LimitState in this role, as an int, has it marked in its colour
/// beside what it says: a bar at its left edge.
inline constexpr int kCellStateRole = Qt::UserRole + 1;

} // namespace kf
