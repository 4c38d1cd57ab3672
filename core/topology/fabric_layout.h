// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The arithmetic of leaves, spines and cores: from numbers of ports to numbers of switches.

#include "core/topology/fabric_size.h"

namespace kf {

/// What decides how many switches one plane takes. Whole numbers that cannot overflow as doubles.
struct LayoutInput {
    FabricLayout layout = FabricLayout::Tree;
    bool rails = true;
    qsizetype systems = 0; ///< at least 1
    double ports = 0.0;    ///< of all systems
    int mostPortsOfSystem = 0;
    int managerPorts = 0;
    double oversubscription = 1.0;
    std::optional<int> systemsPerUnit;
    std::optional<int> pairLinks;
    double leafPorts = 0.0;           ///< like those of spines and cores at most kMostFabricLinks
    std::optional<double> spinePorts; ///< nothing where unknown, or the spine is too slow
    std::optional<double> corePorts;
    int planes = 1;
};

/// Writes levels, switches, units and pods into `size`, or the problem: Spine or Size.
void layOut(const LayoutInput &input, FabricSize &size);

} // namespace kf
