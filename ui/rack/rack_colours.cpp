// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of states and kinds in the drawing of racks.
#include "ui/rack/rack_picture.h"

namespace kf {

QColor stateColour(LimitState state, const Roles &roles)
{
    switch (state) {
    case LimitState::Within:
        return roles.within;
    case LimitState::Near:
        return roles.nearLimit;
    case LimitState::Unknown:
        return roles.muted;
    case LimitState::Over:
        return roles.over;
    }
    return roles.muted;
}

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
