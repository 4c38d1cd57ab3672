// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of states and kinds in the drawing of racks.
#include "ui/rack/rack_picture.h"

namespace kf {

QColor kindColour(DeviceKind kind, const Roles &roles)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
    case DeviceKind::RackScale:
    case DeviceKind::Workstation:
        return roles.series[0];
    case DeviceKind::IbSwitch:
    case DeviceKind::EthSwitch:
        return roles.series[2];
    case DeviceKind::Storage:
        return roles.series[3];
    case DeviceKind::Management:
        return roles.series[1];
    case DeviceKind::Pdu:
    case DeviceKind::Cdu:
    case DeviceKind::Other:
        return roles.series[7];
    }
    return roles.series[7];
}

} // namespace kf
