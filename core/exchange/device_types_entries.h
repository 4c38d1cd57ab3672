// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Device types of NetBox as entries of the catalogue.

#include "core/catalog/entries.h"
#include "core/exchange/device_types.h"

#include <QStringList>

#include <functional>

namespace kf {

/// What the draws of several power ports, mostly the ratings of supplies that stand in for each
/// other, say of the draw of the device.
enum class SupplyPolicy {
    Redundant, ///< the sum of the larger half of the ports, rounded up
    Sum,
    Largest
};
template<> struct EnumWords<SupplyPolicy> {
    static constexpr std::array words{"redundant", "sum", "largest"};
};

/// What the device draws at most, in watts; nothing where fewer power ports state a draw than the
/// policy counts.
std::optional<double> powerOf(const DeviceTypeFacts &facts, SupplyPolicy policy);

/// An entry for each file that is not refused, in their order. Its id is the slug, made valid, and
/// unique by a number where an entry before or `isTaken` has it.
QList<DeviceEntry> deviceEntries(
    const QList<DeviceTypeFile> &files,
    SupplyPolicy policy,
    const std::function<bool(const Id &)> &isTaken = [](const Id &) { return false; });

/// The keys of figures that an import can bring and this entry does not know.
QStringList unknownFigures(const DeviceEntry &entry);

} // namespace kf
