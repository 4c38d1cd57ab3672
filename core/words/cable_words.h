// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kinds of cables are called.

#include "core/catalog/entries.h"
#include "core/words/wording.h"

#include <QString>

namespace kf {

/// "Multimode fibre, 2 links of 400 Gbit/s, to 50 m", of what the entry says.
QString cableName(const CableEntry &cable, const Wording &wording);

} // namespace kf
