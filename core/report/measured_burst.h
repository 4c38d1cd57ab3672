// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How unevenly requests arrive, and how their times scatter, from what was measured.

#include "core/base/chart_spec.h"
#include "core/base/result.h"
#include "core/words/wording.h"

namespace kf {

struct MeasuredBurst {
    qsizetype arrivals = 0;
    double meanIntervalS = 0.0;
    double ca2 = 0.0; ///< squared coefficient of variation of the intervals; 1: Poisson
    double cs2 = 1.0; ///< the same of the service times; 1 where none were given
    bool hasTimes = false;
    ChartSpec intervals; ///< how many intervals are how long

    double burstiness() const { return (ca2 + cs2) / 2.0; }
};

/// One request a line: when it came (seconds, or a date with its time), and, behind a tab or
/// semicolon, how long it took in seconds, on all lines or on none. Lines of other text at the
/// beginning are headings. Fails with a sentence that names the line.
Result<MeasuredBurst> measuredBurst(const QString &text, const Wording &wording);

/// "1,000 requests, one every 0.5 s · ca² 1.8 · cs² 0.4 → burstiness 1.1"
QString burstText(const MeasuredBurst &burst, const Wording &wording);

inline constexpr qsizetype kLeastArrivals = 10;       ///< fewer say nothing
inline constexpr qsizetype kMostArrivals = 1'000'000; ///< more are refused

} // namespace kf
