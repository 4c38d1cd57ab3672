// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/ids.h"

namespace kf {

/// What demand and supply of `key` are counted in.
inline Unit unitOf(const AcceleratorKey &key)
{
    return key == kCpuCore ? Unit::Cores : Unit::Gpus;
}

} // namespace kf
