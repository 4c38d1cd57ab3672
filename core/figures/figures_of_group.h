// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figures.h"

namespace kf {

/// The figures of a group; null where the evaluated plan has no such group.
inline const GroupFigures *figuresOf(const Evaluation &figures, const Id &group)
{
    const int index = figures.demand.groupIndex.value(group, -1);
    return index < 0 ? nullptr : &*figures.demand.groups[index];
}

} // namespace kf
