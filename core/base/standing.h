// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How sure an input is: from an assumption to a decision.

#include "core/base/enum_names.h"

namespace kf {

enum class Standing { Assumed, Quoted, Measured, Decided };
template<> struct EnumWords<Standing> {
    static constexpr std::array words{"assumed", "quoted", "measured", "decided"};
};

} // namespace kf
