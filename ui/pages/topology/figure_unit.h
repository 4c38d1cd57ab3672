// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a figure of the catalogue counts in, for fields in which it is typed.

#include "core/cells/cell_unit.h"

namespace kf {

/// That of a figure, which its key ends with: "power_max_w" counts in watts. A key that ends with
/// no unit has none.
CellUnit unitOfFigure(const QString &key);

} // namespace kf
