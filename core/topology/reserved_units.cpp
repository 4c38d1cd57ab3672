// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/reserved_units.h"

namespace kf {

QSet<int> reservedUnits(const Rack &rack, const RackType *type)
{
    QSet<int> units(rack.reservedU.cbegin(), rack.reservedU.cend());
    if (type != nullptr)
        units.unite({type->reservedU.cbegin(), type->reservedU.cend()});
    return units;
}

} // namespace kf
