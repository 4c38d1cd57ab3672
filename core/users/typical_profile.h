// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people of a persona usually know and how they usually submit work: a start for a profile.

#include "core/users/profile.h"

namespace kf {

/// Without id, group and people. An application knows nothing: it is a program.
Profile typicalProfile(Persona persona);

} // namespace kf
