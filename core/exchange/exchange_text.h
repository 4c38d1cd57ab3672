// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The translation context of what reading foreign files says to people.

#include <QCoreApplication>

namespace kf {

struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(kf::ExchangeText)
};

} // namespace kf
