// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of rack types and of their feeds; a rack type that racks have stays.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// Adds a rack type like the last one, under a name of its own; the first one has 42 units and no
/// limits.
Result<Plan> addRackType(Plan plan);
/// Adds a feed like the last one of the rack type, "B"; the first one has 400 V and 32 A.
/// A feed like the last one, under the next letter.
Feed oneMoreFeed(const RackType &type);
Result<Plan> addFeed(Plan plan, const Id &rackType);
/// Gives the feed a free name where it has none.
Result<Plan> insertFeed(Plan plan, const Id &rackType, qsizetype at, Feed feed);
Result<Plan> replaceFeed(Plan plan, const Id &rackType, qsizetype index, Feed feed);
Result<Plan> deleteFeed(Plan plan, const Id &rackType, qsizetype index);
Result<Plan> insertRackType(Plan plan, RackType type, qsizetype at);
/// Takes a type of the library over: as it is where the plan has that very one already, else as one
/// more, under an id of its own where another type has its.
Result<Plan> takeRackType(Plan plan, RackType type);
/// Refused where devices would stand outside or on reserved units of racks of this type.
Result<Plan> replaceRackType(Plan plan, const Id &id, RackType type);
/// Refused while racks have it.
Result<Plan> deleteRackType(Plan plan, const Id &id);
Result<Plan> orderRackTypes(Plan plan, const QList<qsizetype> &order);

} // namespace kf
