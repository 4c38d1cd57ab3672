// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/device_types.h"

#include <QByteArrayView>

namespace kf {

/// The rules of the library that `text`, which is UTF-8, breaks as a text, each at the first place.
QList<DeviceTypeProblem> textProblems(QByteArrayView text);

} // namespace kf
