// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks, rows, rooms and fabrics as JSON, for programs.

#include "core/report/write/fabric_json.h"
#include "core/report/write/json_writer.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// Writes the key "topology" with everything that it holds, fabrics with `links` where given.
void writeTopology(JsonWriter &json,
                   const Topology &topology,
                   const TopologyFigures &figures,
                   const LinksOfFabrics *links);

} // namespace kf
