// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Links of fabrics as NetBox has cables: one for each, between interfaces of their own.

#include "core/exchange/netbox_export.h"

namespace kf {

struct NetboxLinks {
    QList<NetboxLink> links;
    int leftOut = 0; ///< links that lack an end or a cable
};

/// The links of all fabrics that have no problem, in the order of the plan.
NetboxLinks netboxLinks(const Topology &topology, const CatalogView &catalog);

} // namespace kf
