// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a plan asks to be bought: devices, racks, cables and transceivers.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/catalog/entries.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace kf {

enum class BillKind { Device, Rack, Cable, Transceiver };
template<> struct EnumWords<BillKind> {
    static constexpr std::array words{"device", "rack", "cable", "transceiver"};
};

struct BillRow {
    BillKind kind = BillKind::Device;
    std::optional<DeviceKind> deviceKind; ///< nothing where no catalogue knows the device
    Id id;                                ///< of device, rack type, cable or transceiver
    std::optional<double> lengthM;        ///< bought length of a cable
    qint64 placed = 0;
    qint64 required = 0;
    std::optional<double> unitPrice; ///< in the plan's currency

    qint64 quantity() const { return std::max(placed, required); }
    std::optional<double> price() const
    {
        return unitPrice ? std::optional(*unitPrice * static_cast<double>(quantity()))
                         : std::nullopt;
    }

    bool operator==(const BillRow &) const = default;
};

struct BillOfMaterials {
    QList<BillRow> rows;          ///< by kind of device, then racks, cables, transceivers
    std::optional<double> total;  ///< nothing where a row has no price
    std::optional<double> priced; ///< of the rows that have one; nothing where none has
    QStringList unpriced;         ///< ids of the rows without a price, each once
    qint64 linksWithoutCable = 0; ///< of all fabrics
    QList<Id> fabricsUnknown;     ///< those with a problem: not in the rows

    bool operator==(const BillOfMaterials &) const = default;
};

} // namespace kf
