// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figures.h"

namespace kf::test {

/// True where both say the same; how they were computed does not count.
bool sameFigures(const Evaluation &a, const Evaluation &b);

} // namespace kf::test
