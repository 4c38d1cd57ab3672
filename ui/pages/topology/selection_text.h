// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the status bar says of selected devices.

#include "core/topology/topology_figures.h"
#include "core/words/wording.h"

namespace kf {

/// "3 devices    Power 30.6 kW    Weight 391 kg": of a topology that holds a selection alone.
QString selectionText(const TopologyFigures &figures, const Wording &wording);

} // namespace kf
