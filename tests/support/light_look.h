// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace kf::test {

/// The light look, in force before anything is made that would have to change to it.
struct LightLook : Theme {
    LightLook() : Theme(ThemeMode::Light) { apply(); }
};

} // namespace kf::test
