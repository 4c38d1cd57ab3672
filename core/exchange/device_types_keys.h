// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of the device-type library's own schema, with what stands behind each.

#include <QByteArrayView>

#include <span>

namespace kf {

enum class DeviceTypeValue {
    Text,
    Flag,
    Number,    ///< at least 0
    Whole,     ///< at least 1
    Weight,    ///< a number, and in old copies a list
    Draw,      ///< watts: judged by rules of its own
    Components ///< a list of maps, whose keys stand in `components`
};

struct DeviceTypeKey {
    QByteArrayView name;
    DeviceTypeValue value = DeviceTypeValue::Text;
    std::span<const DeviceTypeKey> components = {};
};

/// Of a device type.
std::span<const DeviceTypeKey> deviceTypeKeys();
/// Of a module type.
std::span<const DeviceTypeKey> moduleTypeKeys();

/// The key of that name, or nullptr.
const DeviceTypeKey *keyIn(std::span<const DeviceTypeKey> keys, QByteArrayView name);

} // namespace kf
