// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The day of the published case of owning against renting.

#include <array>

namespace kf::test {

/// GPUs by hour, alike on 365 days.
inline constexpr std::array kWorkedDay{2.0,  2.0,  2.0,  2.0,  3.0,  4.0,  6.0,  9.0,
                                       12.0, 14.0, 16.0, 16.0, 15.0, 14.0, 16.0, 15.0,
                                       12.0, 9.0,  7.0,  6.0,  5.0,  4.0,  3.0,  2.0};

} // namespace kf::test
