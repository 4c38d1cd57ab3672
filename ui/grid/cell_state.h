// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace kf {

/// A model that gives a cell a LimitState in this role, as an int, has it marked in its colour
/// beside what it says: a bar at its left edge.
inline constexpr int kCellStateRole = Qt::UserRole + 1;

/// A model that gives an empty cell a text in this role says that its value is not known: the cell
/// is hatched, and the text, which may be empty, stands in it.
inline constexpr int kUnknownRole = Qt::UserRole + 2;

} // namespace kf
