// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace kf {

/// Where the price of a device, rack type, cable or transceiver stands in a plan.
inline QString pathOfPrice(const Id &id)
{
    return QStringLiteral("cost/prices/%1").arg(id);
}

} // namespace kf
