// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kf {

/// Makes a folder that only its owner can look into, with what is missing above it.
Result<> makeOwnFolder(const QString &path);

} // namespace kf
