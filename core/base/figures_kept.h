// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers that keep some of their figures.

#include <cmath>

namespace kf {

/// `value` with so many significant figures: 13.127874 with 3 is 13.1. What has no finite scale
/// stays as it is.
inline double withFigures(double value, int figures)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, figures - std::ceil(std::log10(std::abs(value))));
    const double kept = std::round(value * scale) / scale;
    return std::isfinite(kept) && scale > 0.0 ? kept : value;
}

} // namespace kf
