// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Units of a rack as NetBox has them: in halves, two faces, one device in each, whatever its month.

#include "core/topology/device_facts.h"
#include "core/topology/topology.h"

#include <QMap>

namespace kf {

/// Where a device stands in NetBox.
struct NetboxPlace {
    QString position; ///< lowest unit; empty where it takes none
    QString face;     ///< empty without a position
    QString refused;  ///< why it has no position although it has one in the plan; else empty
};

class NetboxRackUnits {
public:
    explicit NetboxRackUnits(int heightU) : m_heightU(heightU) {}

    /// The place of the next device of the rack; `name` is what others are told of it.
    NetboxPlace place(const PlacedDevice &device, const DeviceFacts &facts, const QString &name);

private:
    int m_heightU;
    QMap<std::pair<int, Face>, QString> m_taken; ///< by half unit from 0 and face: by whom
};

} // namespace kf
