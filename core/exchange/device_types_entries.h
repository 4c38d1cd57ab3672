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

/// Where the kind of a device comes from; the library states none.
enum class KindPolicy {
    Library, ///< strips by their outlets, anything else is Other
    Parts    ///< as its parts speak for
};
template<> struct EnumWords<KindPolicy> {
    static constexpr std::array words{"library", "parts"};
};

/// The kind that the parts of a device speak for: outlets for a strip; a device of at most 4 U with
/// 16 network ports of one speed for a switch, of InfiniBand by the types of most of its ports or
/// by the model names of NVIDIA; anything else stays Other.
DeviceKind kindByParts(const DeviceTypeFacts &facts);

/// Makes `entry` a device of that kind; a switch takes number and speed of its ports from `facts`.
void setKind(DeviceEntry &entry, DeviceKind kind, const DeviceTypeFacts &facts);

/// What the device draws at most, in watts; nothing where fewer power ports state a draw than the
/// policy counts.
std::optional<double> powerOf(const DeviceTypeFacts &facts, SupplyPolicy policy);

/// The same for `count` modules of one type in the bays of a device, in watts.
std::optional<double> powerOfModules(const DeviceTypeFacts &module, int count, SupplyPolicy policy);

/// An entry for each file that is not refused, in their order. Its id is the slug, made valid, and
/// unique by a number where an entry before or `isTaken` has it.
QList<DeviceEntry> deviceEntries(
    const QList<DeviceTypeFile> &files,
    SupplyPolicy policy,
    const std::function<bool(const Id &)> &isTaken = [](const Id &) { return false; },
    KindPolicy kinds = KindPolicy::Library);

/// The keys of figures that an import can bring and this entry does not know.
QStringList unknownFigures(const DeviceEntry &entry);

} // namespace kf
