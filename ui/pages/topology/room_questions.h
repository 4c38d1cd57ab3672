// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the room view asks while devices are carried, answered from the open plan.

#include "core/catalog/catalog.h"
#include "ui/document/plan_document.h"
#include "ui/rack/room_view.h"

namespace kf {

/// Answers from `document` as it is when asked; the references must outlive them. `count` says how
/// many of a device of the catalogue are carried at once, `month` in which month the room is looked
/// at.
RoomQuestions roomQuestions(const PlanDocument &document,
                            const Catalog &catalog,
                            const Wording &wording,
                            const std::function<int()> &count,
                            const std::function<std::optional<int>()> &month);

/// Devices of one kind above each other, to be carried.
QList<CarriedDevice>
carriedFromCatalogue(const Plan &plan, const Catalog &catalog, const Id &device, int count);

/// New devices where they would stand, together in `layout`; those that are in no rack of it are
/// left out.
Carry carriedTo(const Plan &plan,
                const Catalog &catalog,
                const QList<Placement> &wanted,
                const RoomLayout &layout);

/// Placed devices to be carried, each relative to the first one. Unknown ids are left out.
QList<CarriedDevice>
carriedFromRacks(const Plan &plan, const Catalog &catalog, const QList<Id> &devices);

} // namespace kf
