// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bands of the demand sheet: a stable partition of the groups in the order of the file.

#include "core/demand/demand.h"

namespace kf {

enum class GroupBand { Scheduled, Exploratory, Serving, CpuCores };

/// The bands from top to bottom.
inline constexpr std::array kGroupBands{
    GroupBand::Scheduled, GroupBand::Exploratory, GroupBand::Serving, GroupBand::CpuCores};

/// The band of a group of that kind which counts under `key`. CPU cores are no GPUs and stand by
/// themselves, whatever they are for.
inline GroupBand bandOf(GroupKind kind, QStringView key)
{
    if (key == kCpuCore)
        return GroupBand::CpuCores;
    return static_cast<GroupBand>(kind);
}

} // namespace kf
