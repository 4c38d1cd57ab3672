// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kf {

/// What becomes of the units of columns into which data is typed when other units suit it better:
/// they stay while somebody works in the sheet, so that 2 means what it meant a moment ago.
enum class TypedUnits { Follow, Stay };

} // namespace kf
