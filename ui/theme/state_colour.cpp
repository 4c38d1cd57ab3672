// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/state_colour.h"

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

} // namespace kf
