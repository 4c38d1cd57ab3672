// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is selected in a room, and how a click, a band or a key changes it. Values only: nothing
// here knows how the room is shown.

#include "ui/rack/rack_picture.h"
#include "ui/rack/room_layout.h"

#include <QRectF>

#include <optional>

namespace kf {

/// What is selected: devices, or racks where no device is.
struct RoomSelection {
    QList<Id> racks;
    QList<Id> devices;
    Id rack;        ///< the one that is looked at: of the last device, or the last rack
    double u = 1.0; ///< the unit that was clicked last
    Id row = {};    ///< a row as such, empty or not; nothing else is selected then

    bool operator==(const RoomSelection &) const = default;
};

/// What is under a point of the room.
struct RoomSpot {
    int cell = -1;   ///< of the layout; -1: no rack is there
    int device = -1; ///< of the drawn rack
    bool inFrame = false;
    double u = 1.0;
    int row = -1; ///< of the layout, where no rack is
};

/// The rows as they are drawn, and where.
struct DrawnRoom {
    const QList<DrawnRow> &rows;
    const RoomLayout &layout;

    /// The rack of a cell of the layout.
    const DrawnRack &rackAt(int cell) const
    {
        const RackCell &its = layout.cells[cell];
        return rows[its.row].racks[its.rack];
    }
};

/// The selection after a click on `spot`: Ctrl adds or takes away, Shift goes on to there.
RoomSelection clicked(const DrawnRoom &drawing,
                      const RoomSelection &before,
                      const RoomSpot &spot,
                      Qt::KeyboardModifiers modifiers);

/// What `band` touches: devices, else racks; with `extends` beside the devices of before.
RoomSelection
inBand(const DrawnRoom &drawing, const RoomSelection &before, const QRectF &band, bool extends);

/// Where a device is drawn; nothing where it is not.
std::optional<RoomSpot> spotOfDevice(const DrawnRoom &drawing, const Id &device);

/// The device that many steps above the one selected last, in its rack; nothing where it ends.
std::optional<Id> deviceBeside(const DrawnRoom &drawing, const RoomSelection &selection, int step);

} // namespace kf
