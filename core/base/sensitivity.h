// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much harm it does if data gets out, from none to a breach of the law.

#include "core/base/enum_names.h"

namespace kf {

enum class Sensitivity { Public, Internal, Confidential, Regulated };
template<> struct EnumWords<Sensitivity> {
    static constexpr std::array words{"public", "internal", "confidential", "regulated"};
};

} // namespace kf
