// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a device type or a module type of the NetBox device-type library. Old copies of it and
// forks break its rules in many ways: what can be used is, and each flaw is named.

#include "core/exchange/device_types.h"

#include <QByteArrayView>

namespace kf {

inline constexpr qint64 kMaxDeviceTypeBytes = 4LL << 20; ///< twenty times the largest that exists
inline constexpr int kMaxProblemsPerRule = 50;           ///< of one file; the rest says no more

/// What `bytes`, the file at `path`, says. Refused where it is no YAML within the limits of plan
/// files, no mapping, or names no manufacturer or no model.
DeviceTypeFile readDeviceType(const QString &path, QByteArrayView bytes);
DeviceTypeFile readModuleType(const QString &path, QByteArrayView bytes);

/// A file that cannot be read at all, and why.
DeviceTypeFile refusedDeviceType(const QString &path, const QString &reason);

} // namespace kf
