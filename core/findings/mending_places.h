// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a finding is mended. Its own place names what it is about, often a whole row or a thing of
// another page: a person who follows the remedy is led to the cell that it speaks of.

#include "core/figures/figures.h"

namespace kf {

/// The place that the remedy speaks of: "platform/kubernetes/pools/0/taints" for a pool without
/// taints; the place of the finding where no other cell is meant.
QString placeToMend(const Finding &finding, const Evaluation &figures);

} // namespace kf
