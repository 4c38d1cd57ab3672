// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The scales in which drawings come on paper, so that lengths can be taken from it with a ruler.

#include <algorithm>
#include <array>
#include <optional>

namespace kf {

/// Each is one to so many, from the largest drawing down.
inline constexpr std::array kRoundScales = {1,   2,   5,   10,  15,   20,   25,   30,
                                            40,  50,  75,  100, 125,  150,  200,  250,
                                            300, 400, 500, 750, 1000, 1500, 2000, 5000};

/// The largest round scale in which a drawing fits that fits at one to `least`; nothing where it
/// is too large for all.
inline std::optional<int> roundScale(double least)
{
    constexpr double kRounding = 1.0 - 1e-9;
    const auto *found =
        std::lower_bound(kRoundScales.begin(), kRoundScales.end(), least * kRounding);
    return found == kRoundScales.end() ? std::nullopt : std::optional(*found);
}

} // namespace kf
