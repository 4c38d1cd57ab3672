// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/carry.h"

namespace kf {

QList<Placement> placementsOf(const Carry &carry, const RoomLayout &layout)
{
    QList<Placement> placements;
    for (const CarriedDevice &device : carry.devices) {
        const int cell = carry.cell + device.rackOffset;
        if (cell < 0 || cell >= layout.cells.size())
            return {};
        Placement placement;
        placement.moved = carry.kind == CarryKind::Move ? device.source : Id();
        placement.device = device.device;
        placement.at.rack = layout.cells[cell].id;
        if (device.height > 0.0)
            placement.at.u = carry.u + device.unitOffset;
        placement.at.side = carry.side ? carry.side : device.side;
        placement.at.feed = device.feed;
        placement.at.face = carry.face.value_or(device.face);
        placements.append(placement);
    }
    return placements;
}

QRectF carriedBox(const Carry &carry, const CarriedDevice &device, const RackCell &cell)
{
    if (device.height <= 0.0)
        return stripBox(
            cell.frame,
            seenSide(carry.side ? *carry.side : device.side.value_or(RackSide::Left), cell.face),
            0);
    DrawnDevice drawn;
    drawn.u = carry.u + device.unitOffset;
    drawn.height = device.height;
    drawn.halfWidth = device.halfWidth;
    drawn.side = carry.side ? carry.side : device.side;
    return blockBox(cell.frame, cell.heightU, drawn, cell.face);
}

} // namespace kf
