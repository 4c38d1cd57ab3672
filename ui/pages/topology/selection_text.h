// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the status bar says of selected devices.

#include "core/topology/topology_figures.h"
#include "core/words/wording.h"

namespace kf {

/// "3 devices    Power 30.6 kW    Weight 391 kg".
QString selectionText(const EquipmentLoad &load, const Wording &wording);

} // namespace kf
