// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Device types of files and whole folders on disk.

#include "core/exchange/device_types.h"

#include <functional>

namespace kf {

/// Lets a long reading be watched and stopped; may be empty.
struct DeviceTypeWatch {
    std::function<void(double share)> progressed; ///< 0..1
    std::function<bool()> shouldStop;
};

/// What was read.
struct DeviceTypeFolder {
    QList<DeviceTypeFile> files; ///< *.yaml and *.yml, folder after folder, in the order of paths
    int skipped = 0;             ///< other files and links, which are not followed

    int count(DeviceTypeState state) const;
};

enum class TypeOfTypes { Device, Module };

/// Reads what lies at `paths`, which are files and folders with all below them. Stops early, with
/// what there is by then, where the watch asks for it. Refused where one of them is neither.
Result<DeviceTypeFolder>
readDeviceTypes(const QStringList &paths, TypeOfTypes types, const DeviceTypeWatch &watch = {});

} // namespace kf
