// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers on little room: what cells of heat show.

#include "core/cells/cell_number.h"

namespace kf {

/// The number with at most three digits that count and without signs that group them; shares
/// without their sign. Never shows a number as 0 that is not. Editors and tool tips have it whole.
QString narrowText(double value, NumberForm form, const QLocale &locale);

} // namespace kf
