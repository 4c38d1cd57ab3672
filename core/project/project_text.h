// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The translation context of what reading and writing files says to people.

#include <QCoreApplication>

namespace kf {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(kf::ProjectText)
};

} // namespace kf
