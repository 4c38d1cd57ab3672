// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placing devices in racks: asked first, for the cursor of a drag, then done. The check fails
// exactly when the edit does. Locked devices and racks stay as they are.

#include "core/catalog/catalog.h"
#include "core/plan/edits/edits.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// A device that is to stand somewhere: a new one, or one that moves.
struct Placement {
    Id moved;  ///< a placed device; empty: a new one
    Id device; ///< id of the catalogue, for a new one
    DevicePosition at;
};

/// Nothing wrong, or why the first of `wanted` that cannot stand there cannot: overlap (which
/// device, on which face), outside the rack, reserved unit, half a unit for a device of whole
/// units, a position for a 0U device or none for another, unknown device or rack, locked. The
/// devices are checked together: those that move leave their places to the others.
Result<> checkPlacement(const Plan &plan, const Catalog &catalog, const QList<Placement> &wanted);

/// Places new devices and moves others. New ones get free ids; names by `namePattern`, which
/// continues the highest number of the plan; none where it is empty. Catalogue entries come along.
Result<Plan> placeDevices(Plan plan,
                          const Catalog &catalog,
                          const QList<Placement> &wanted,
                          const QString &namePattern = {});

/// The lowest units at which a device of that kind may stand in the rack, as it is now; `ignoring`
/// names a device that would leave its place. Empty for 0U devices.
QList<double> freePositions(const Plan &plan,
                            const Catalog &catalog,
                            const Id &rack,
                            const Id &device,
                            Face face = Face::Front,
                            const Id &ignoring = {});

/// The step in which a device of that kind moves: 0.5 where its height has a half unit, else 1.
double stepOf(const Plan &plan, const Catalog &catalog, const Id &device);

/// The units that a device of that kind takes, those that a person assumed too; 1 where nobody knows.
double unitsOf(const Plan &plan, const Catalog &catalog, const Id &device);

/// A copy of a placed device and where it is to stand.
struct DeviceCopy {
    Id source;
    DevicePosition at;
};
/// Copies get new ids, and names that continue the numbers of their sources.
Result<Plan> copyDevices(Plan plan, const Catalog &catalog, const QList<DeviceCopy> &copies);
/// Copies into the same racks, each at the nearest free place above its source, else below.
/// Refused, naming the rack, where it is full.
Result<Plan> duplicateDevices(Plan plan, const Catalog &catalog, const QList<Id> &ids);

/// Turns devices to the other face of their racks, all or none.
Result<Plan> flipDevices(Plan plan, const QList<Id> &ids);

/// Names devices by a pattern, in the order given: numbers from 1, or on from others of that name.
Result<Plan> renameDevices(Plan plan, const QList<Id> &ids, const QString &pattern);
Result<Plan> renameRacks(Plan plan, const QList<Id> &ids, const QString &pattern);

Result<Plan> lockDevices(Plan plan, const QList<Id> &ids, bool locked);
Result<Plan> lockRacks(Plan plan, const QList<Id> &ids, bool locked);

/// Months of service: from >= 0, and until (after from) or open. Refused where a device would meet
/// another one that stands at its place in other months.
Result<Plan>
setService(Plan plan, const QList<Id> &ids, int inServiceMonth, std::optional<int> retireMonth);
Result<Plan> setSpare(Plan plan, const QList<Id> &ids, bool spare);

/// A rack before and after.
struct RackEffect {
    RackFigures before;
    RackFigures after;
};
/// What `wanted` does to the racks that it touches, in no particular place of the plan: for the
/// ghost of a drag. Devices that could not stand there count as if they did; unknown racks and
/// devices are left out. The figures are those of `month`, or of each one's heaviest month.
QList<RackEffect> effectOf(const Plan &plan,
                           const Catalog &catalog,
                           const QList<Placement> &wanted,
                           std::optional<int> month = std::nullopt);

} // namespace kf
