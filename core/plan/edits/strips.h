// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On which feeds strips hang. A strip that is placed hangs on the one feed that fits it; where
// several do, a person says which.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/edits/placing.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// A feed that a strip can hang on.
struct StripFeed {
    QString name;
    int strips = 0; ///< that hang on it already
};

/// A strip in a rack.
struct PlacedStrip {
    Id device;
    QList<QString> hangsOn; ///< empty: on none, so that it limits nothing
    /// Where it hangs on none, the feeds that fit it: those of the side that it hangs at where the
    /// rack has some, without those that have fewer phases than the strip. Those with fewer strips
    /// come first.
    QList<StripFeed> fitting;
};

/// The strips of a rack of which every feed is lost.
QList<Id> stripsWithoutFeed(const Plan &plan, const Catalog &catalog, const RackLoss &loss);

/// Which of these devices are strips, and where they hang; in the order of `devices`.
QList<PlacedStrip> placedStrips(const Plan &plan, const Catalog &catalog, const QList<Id> &devices);

/// A strip and the feed that it is to hang on.
struct StripOnFeed {
    Id device;
    QString feed;
};
/// Hangs each strip on its feed alone; refused, naming the feed, where its rack has none of that
/// name.
Result<Plan> hangStrips(Plan plan, const QList<StripOnFeed> &strips);

/// Where strips of that kind hang in a rack: one on each feed that fits it and has none, at the
/// side of that feed; where no feed fits, one at each side that has none.
QList<DevicePosition>
freeStripPlaces(const Plan &plan, const Catalog &catalog, const Id &rack, const Id &device);

/// The same for a rack of which every feed has strips: one more on each feed that fits, at its
/// side, those with fewer strips first.
QList<DevicePosition>
furtherStripPlaces(const Plan &plan, const Catalog &catalog, const Id &rack, const Id &device);

/// Hangs `device` on the only feed of the rack type that fits it, if it is a strip that hangs on
/// none.
void hangPlainly(PlacedDevice &device, const DeviceEntry *entry, const RackType *type);

/// The side of the rack at which the strip of a feed hangs: A at the left, B at the right.
RackSide sideOfFeed(const Feed &feed);

} // namespace kf
