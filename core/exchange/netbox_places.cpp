// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/netbox_places.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/netbox_table.h"

#include <cmath>

namespace kf {

NetboxPlace
NetboxRackUnits::place(const PlacedDevice &device, const DeviceFacts &facts, const QString &name)
{
    constexpr double kHalves = 2.0;
    const double height = facts.heightU.value.value_or(1.0);
    if (!device.u || facts.standsInRoom || height <= 0.0)
        return {};
    if (*device.u < 1.0 || *device.u + height > m_heightU + 1.0)
        return {{}, {}, ExchangeText::tr("it stands outside the rack")};
    const int from = int(std::floor((*device.u - 1.0) * kHalves));
    const int to = int(std::ceil((*device.u - 1.0 + height) * kHalves));
    QList<std::pair<int, Face>> units;
    for (int half = from; half < to; ++half) {
        units.append({half, device.face});
        if (facts.takesWholeUnit)
            units.append({half, device.face == Face::Front ? Face::Rear : Face::Front});
    }
    for (const auto &unit : units) {
        if (m_taken.contains(unit))
            return {{}, {}, ExchangeText::tr("%1 has these units").arg(m_taken.value(unit))};
    }
    for (const auto &unit : units)
        m_taken.insert(unit, name);
    return {netboxNumber(device.u), QString(wordFor(device.face)), {}};
}

} // namespace kf
