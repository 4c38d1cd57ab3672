// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One day of a serving workload, looked at: where it is largest, and what makes it so large.

#include "core/base/day.h"

#include <array>

namespace kf {

/// What the number of replicas follows from in one hour.
enum class ServingBound {
    Nothing,     ///< nobody asks, and no replica has to stand ready
    Utilisation, ///< servers may not be busier
    Wait,        ///< the promise of a short wait asks for more servers than that
    Least        ///< more replicas stand ready than both would ask for
};

struct ServingDayFigures {
    Hours rates{}; ///< requests a second
    std::array<ServingBound, kHoursPerDay> bounds{};
    int peakHour = 0;          ///< the first of those with the most GPUs; among them that with most
                               ///< requests
    double peakRate = 0.0;     ///< the largest of the day, requests a second
    double erlangs = 0.0;      ///< in the peak hour, as what follows
    double servers = 0.0;      ///< that the rule asks for
    double replicas = 0.0;     ///< of all copies
    double gpus = 0.0;         ///< of all copies
    double utilisation = 0.0;  ///< of the servers of those replicas, 0..1
    double longestWaitS = 0.0; ///< at the percentile, in the hour in which it is longest
    int waitHour = 0;          ///< that hour
    double gpuHours = 0.0;     ///< of the whole day

    ServingBound bound() const { return bounds[static_cast<std::size_t>(peakHour)]; }

    bool operator==(const ServingDayFigures &) const = default;
};

} // namespace kf
