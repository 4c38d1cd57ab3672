// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what placed devices say of themselves, for one or for many at once: feeds, own draw,
// unit, kind; and the strips of racks.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/edits/sources.h"

namespace kf {

/// The feeds that devices hang on, by the names of their rack type; nothing: as where none is
/// chosen. Refused, naming the feed, where a rack has none of that name.
Result<Plan> setFeeds(Plan plan, const QList<Id> &ids, const std::optional<QList<QString>> &feeds);

/// Lets devices hang on one feed more, or one less; on all again where no other is left out. What
/// draws power hangs on one at least.
Result<Plan>
setFeed(Plan plan, const Catalog &catalog, const QList<Id> &ids, const QString &feed, bool hangs);

/// A feed that devices can hang on.
struct FeedChoice {
    QString name;
    int hanging = 0; ///< of these devices
};
/// The feeds that the racks of all these devices have, in the order of the first.
QList<FeedChoice> feedChoices(const Plan &plan, const Catalog &catalog, const QList<Id> &devices);

/// New devices, last in the rack, that hang on that feed: strips at the feed's side, others at the
/// lowest free places. Refused where the rack has no such feed or no place for one of them.
Result<Plan> placeOnFeed(Plan plan,
                         const Catalog &catalog,
                         const Id &rack,
                         const Id &device,
                         const QString &feed,
                         int count = 1);

/// What a device draws instead of the figure of its kind, and how that is known.
struct OwnPower {
    double watts = 0.0;
    Standing standing = Standing::Assumed;
    QString source; ///< may be empty
};
/// Gives devices a draw of their own; nothing: that of their kind again.
Result<Plan> setOwnPower(Plan plan, const QList<Id> &ids, const std::optional<OwnPower> &power);

/// What a person assumes of a figure of a kind that nobody publishes ("power_max_w", "weight_kg"),
/// for all devices of that kind, and why; nothing: not known again. Refused where it is published.
Result<Plan> assumeFigure(Plan plan,
                          const Catalog &catalog,
                          const Id &device,
                          const QString &key,
                          std::optional<double> value,
                          const QString &reason);
/// Where the plan keeps why.
QString pathOfAssumed(const Id &device, const QString &key);
/// Keeps `reason` for every assumed figure of these devices that the plan says nothing about.
Result<Plan> noteAssumed(Plan plan, const QList<DeviceEntry> &devices, const QString &reason);

/// Moves devices so that the lowest of them starts at `u` and the others keep their distance.
Result<Plan> setLowestUnit(Plan plan, const QList<Id> &ids, double u);

/// Makes devices ones of another kind of the catalogue, which keep place, name and months; what
/// was measured of the old kind goes. Refused where the new kind does not fit.
Result<Plan>
replaceDevices(Plan plan, const Catalog &catalog, const QList<Id> &ids, const Id &device);

/// One strip of that kind for each feed of the racks: side A at the left, side B at the right.
/// Refused for racks without feeds.
Result<Plan> addStrips(Plan plan, const Catalog &catalog, const QList<Id> &racks, const Id &strip);

} // namespace kf
