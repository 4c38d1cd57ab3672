// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came of reading device types, for people and for programs.

#include "core/exchange/device_types_entries.h"
#include "core/exchange/device_types_folder.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kf::cli {

struct ShownDeviceTypes {
    const DeviceTypeFolder &types;
    const QList<DeviceEntry> &devices; ///< of the files that are not refused, in their order
    const std::optional<DeviceTypeFolder> &modules;
};

/// Every file with what it says, what stays unknown and what is wrong with it.
QByteArray deviceTypesJson(const ShownDeviceTypes &shown);

/// How many of each kind, what stays unknown, and the module types; problems go to standard error.
QString deviceTypesText(const ShownDeviceTypes &shown);

} // namespace kf::cli
