// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Headings that count: 0 to 23, 1 to 24, 1 to 48, 0100 to 2400, fractions of a day.

#include "core/exchange/hour_line.h"

namespace kf {

/// Takes the full days among these headings, from left to right, as many as there are.
void takeCounted(const QList<std::optional<HourHeading>> &headings, HourLine &line);

} // namespace kf
