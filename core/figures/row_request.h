// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/why_request.h"

namespace kf {

// The power and heat of a row of racks: what stands and draws power there. A place with a slash is
// no rack.
inline constexpr QLatin1StringView kRowPlaces("topology/rows/");

inline WhyRequest rowRequest(const Id &row)
{
    WhyRequest request{Subject::Power};
    request.place = kRowPlaces + row;
    return request;
}

/// The row that is asked about; nothing where it is another place.
inline std::optional<Id> rowOf(const WhyRequest &request)
{
    return request.place.startsWith(kRowPlaces)
               ? std::optional(request.place.mid(kRowPlaces.size()))
               : std::nullopt;
}

} // namespace kf
