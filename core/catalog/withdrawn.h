// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When a provider stops selling a kind of instance.

#include "core/base/enum_names.h"

#include <QDate>

#include <variant>

namespace kf {

enum class WithdrawnDay { Unknown };
template<> struct EnumWords<WithdrawnDay> {
    static constexpr std::array words{"unknown"};
};

/// The last day; or gone on a day that nobody found.
using Withdrawn = std::variant<WithdrawnDay, QDate>;

} // namespace kf
