// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The families of work that the program ships.

#include "core/catalog/model_family.h"

namespace kf {

/// Read at the first call; empty where the program is damaged.
const QList<ModelFamily> &modelFamilies();

} // namespace kf
