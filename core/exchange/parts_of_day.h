// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets whose hours stand in several tables below each other: 00 to 11, and 12 to 23 below.

#include "core/exchange/sheet_content.h"

#include <optional>

namespace kf {

/// The tables as one with all hours of the day; nothing where the sheet is none of these.
std::optional<SheetContent> joinedPartsOfDay(const SheetContent &sheet);

} // namespace kf
