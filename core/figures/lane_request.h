// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/hour_request.h"

namespace kf {

// What a lane wants and gets in one hour: `part` of its place.
inline constexpr QLatin1StringView kLanePlaces("platform/lanes/day/"); ///< LANE; empty: no lane
inline constexpr QLatin1StringView kWantsPart("wants");
inline constexpr QLatin1StringView kBorrowsPart("borrows");
inline constexpr QLatin1StringView kShortPart("short");
inline constexpr QLatin1StringView kLendsPart("lends");
inline constexpr QLatin1StringView kIdlePart("idle");

/// Of the hour that `total` (hourTotalRequest()) is the sum of. What is in no lane has no `part`.
inline WhyRequest ofLane(WhyRequest total, const Id &lane, const QString &part)
{
    total.place = kLanePlaces + lane;
    total.part = part;
    return total;
}

/// The lane that is asked about; nothing where it is another figure.
inline std::optional<Id> laneAsked(const WhyRequest &request)
{
    return request.place.startsWith(kLanePlaces)
               ? std::optional(request.place.mid(kLanePlaces.size()))
               : std::nullopt;
}

} // namespace kf
