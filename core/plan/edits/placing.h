// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placing devices in racks: asked first, for the cursor of a drag, then done. The check fails
// exactly when the edit does. Locked devices and racks stay as they are.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

namespace kf {

/// Where a device is to stand.
struct DevicePosition {
    Id rack;
    std::optional<double> u; ///< absent: takes no position
    Face face = Face::Front;
    std::optional<RackSide> side = {}; ///< of what takes no position
    QString feed = {};                 ///< that a new strip hangs on; empty: as it fits
};

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
/// A strip that hangs on no feed hangs on the only one that fits it then.
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

/// The units that a device of that kind takes, those that a person assumed too; 1 where nobody
/// knows.
double unitsOf(const Plan &plan, const Catalog &catalog, const Id &device);

/// Moves devices to another rack or position, each by its own target.
Result<Plan> moveDevices(Plan plan, const QList<std::pair<Id, DevicePosition>> &moves);
/// Turns devices to the other face of their racks, all or none.
Result<Plan> flipDevices(Plan plan, const QList<Id> &ids);

} // namespace kf
