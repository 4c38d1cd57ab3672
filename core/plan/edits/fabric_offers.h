// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Networks that a plan could have: what each would take, before anybody decides.

#include "core/plan/edits/fabrics.h"
#include "core/topology/topology_figures.h"

#include <optional>

namespace kf {

/// Networks that are added together.
struct FabricOffer {
    std::optional<FabricTemplate> architecture; ///< else one network of `fabrics.first().layout`
    QList<Fabric> fabrics;
    QList<FabricFigures> figures; ///< of each of them, in the plan

    /// On all of them.
    qint64 switches() const;
    qint64 links() const;
    qint64 cables() const;
};

/// A pair of leaves and a tree with rails for what the plan has, on the switches that stand there,
/// else on those of the catalogue that fit the ports of its systems; none where no switch does.
QList<FabricOffer> fabricOffers(const Plan &plan, NetworkKind network, const Catalog &catalog);

/// What a reference architecture would be in the plan; fails where its switches are unknown.
Result<FabricOffer>
architectureOffer(const Plan &plan, FabricTemplate which, const Catalog &catalog);

/// Placed systems that a network does not serve, as counts by device; empty where it serves all.
QMap<Id, int> systemsLeftOut(const Plan &plan, const Fabric &fabric, const Catalog &catalog);

/// Adds the networks of an offer.
Result<Plan> takeOffer(Plan plan, const FabricOffer &offer, const Catalog &catalog);

/// Systems that could hang on a network of that kind, and their ports for it, at the speed that
/// most of the ports have.
struct ServablePorts {
    int systems = 0;
    int ports = 0;
    QList<Id> devices; ///< the kinds of those systems
    double gbps = 0.0;

    bool operator==(const ServablePorts &) const = default;
};
ServablePorts servablePorts(const Plan &plan, NetworkKind network, const Catalog &catalog);

} // namespace kf
