// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks, rows, rooms and fabrics as JSON, for programs.

#include "core/report/write/json_writer.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// Writes the key "topology" with everything that it holds.
void writeTopology(JsonWriter &json, const TopologyFigures &topology);

} // namespace kf
