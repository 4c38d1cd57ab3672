// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The style sheet of the program, written with roles and filled in for the current look.

#include "ui/theme/roles.h"

#include <QString>

namespace kf {

QString styleSheet(const Roles &roles);

} // namespace kf
