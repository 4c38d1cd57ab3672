// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A device of the catalogue on its way by drag and drop.

#include "core/base/ids.h"

class QMimeData;

namespace kf {

/// The type of such data.
QString deviceMimeType();

/// Data for the drag of a device of the catalogue; the caller owns it.
QMimeData *mimeOfDevice(const Id &device);

/// The device in `data`; empty where it holds none.
Id deviceIn(const QMimeData &data);

} // namespace kf
