// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/why_request.h"

namespace kf {

/// Asks what the average year costs, as planned: of all that stands and draws power, its money.
inline WhyRequest costRequest()
{
    WhyRequest request;
    request.subject = Subject::Power;
    request.place = QStringLiteral("cost/per_year"); // no rack: ids have no slash
    return request;
}

} // namespace kf
