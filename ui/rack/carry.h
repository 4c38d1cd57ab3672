// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices on their way into racks: what is carried, by mouse or by keyboard, and where it would
// stand if it were let go now. Whether it may stand there is for the plan to say.

#include "core/plan/edits/placing.h"
#include "ui/rack/rack_values.h"
#include "ui/rack/room_layout.h"

#include <functional>

namespace kf {

/// One device that is carried, relative to the first one.
struct CarriedDevice {
    Id source; ///< a placed device that moves or is copied; empty: a new one
    Id device; ///< id of the catalogue
    QString name;
    double height = 1.0; ///< 0: takes no units
    double step = 1.0;   ///< in which it moves
    int rackOffset = 0;
    double unitOffset = 0.0;
    Face face = Face::Front;
    std::optional<RackSide> side;
    bool halfWidth = false; ///< `side` is its half of the unit then
    QString feed = {};      ///< that a new strip is to hang on
};

enum class CarryKind { Insert, Move, Copy };

/// Where carried devices are.
struct Carry {
    CarryKind kind = CarryKind::Insert;
    QList<CarriedDevice> devices;
    int cell = -1; ///< of the first device, as an index of the layout
    double u = 1.0;
    std::optional<Face> face;     ///< of all devices; each keeps its own where absent
    std::optional<RackSide> side; ///< of a single strip or device of half the width
    bool byKeyboard = false;
    int withoutPlace = 0; ///< devices at the end for which there is no room from here on

    bool isActive() const { return !devices.isEmpty(); }
    bool hasUnits() const { return isActive() && devices.first().height > 0.0; }
};

/// The targets of everything that is carried, as the plan understands them; empty where a device
/// would be beyond the last rack.
QList<Placement> placementsOf(const Carry &carry, const RoomLayout &layout);

/// What the plan says to a placement before it happens.
struct Verdict {
    bool possible = true;
    QString reason;                        ///< why not
    LimitState state = LimitState::Within; ///< of the racks with it
    QList<LimitBar> effects;               ///< what the first rack would hold of each limit
    QString note = {};                     ///< what else is to be known of it
};

/// Where several carried devices of one kind stand.
struct CarrySpread {
    QList<DevicePosition> positions; ///< fewer than are carried where there is no more room
    QString bound;                   ///< in words: which limits sent them on to other racks
};

/// The box of a device that is carried, at a place of the layout.
QRectF carriedBox(const Carry &carry, const CarriedDevice &device, const RackCell &cell);

} // namespace kf
