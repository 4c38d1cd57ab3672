// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which group reads which dataset, and whether it may.

#include "core/platform/platform_context.h"

namespace kf {

/// The highest sensitivity that a profile of the group is cleared for; nothing where none says.
std::optional<Sensitivity> clearanceOf(const Id &group, const PlatformContext &context);

/// A cell for each reader of each dataset.
DataAccess dataAccess(const PlatformContext &context);

/// True where some cell is of that state.
bool hasCell(const DataAccess &access, Clearance state);

} // namespace kf
