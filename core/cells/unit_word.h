// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cells/cell_unit.h"

namespace kf {

/// What stands behind a number of the column: "TB", "h"; empty where no word says it.
QString unitWord(const CellUnit &unit);

} // namespace kf
