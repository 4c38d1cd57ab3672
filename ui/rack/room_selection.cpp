// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_selection.h"

#include <algorithm>

namespace kf {

namespace {

/// Everything between what was looked at last and the spot: devices in a rack, else racks.
RoomSelection upTo(const DrawnRoom &drawing, const RoomSelection &before, const RoomSpot &spot)
{
    const int from = drawing.layout.cellOf(before.rack);
    if (from < 0)
        return clicked(drawing, before, spot, Qt::NoModifier);
    RoomSelection next = before;
    next.racks.clear();
    next.row.clear();
    if (spot.device < 0 || before.devices.isEmpty()) {
        next.devices.clear();
        for (int i = std::min(from, spot.cell); i <= std::max(from, spot.cell); ++i)
            next.racks.append(drawing.layout.cells[i].id);
        return next;
    }
    const double low = std::min(before.u, spot.u);
    const double high = std::max(before.u, spot.u);
    for (int i = std::min(from, spot.cell); i <= std::max(from, spot.cell); ++i) {
        for (const DrawnDevice &device : drawing.rackAt(i).devices) {
            const bool inside =
                !device.isStrip() && device.u <= high && device.u + device.height > low;
            if (inside && !next.devices.contains(device.id))
                next.devices.append(device.id);
        }
    }
    return next;
}

} // namespace

RoomSelection clicked(const DrawnRoom &drawing,
                      const RoomSelection &before,
                      const RoomSpot &spot,
                      Qt::KeyboardModifiers modifiers)
{
    const bool toggles = modifiers & Qt::ControlModifier;
    if (spot.cell < 0)
        return toggles || modifiers & Qt::ShiftModifier
                   ? before
                   : RoomSelection{{},
                                   {},
                                   before.rack,
                                   before.u,
                                   spot.row < 0 ? Id() : drawing.layout.rows[spot.row].id};
    if (modifiers & Qt::ShiftModifier)
        return upTo(drawing, before, spot);
    const DrawnRack &rack = drawing.rackAt(spot.cell);
    RoomSelection next = before;
    next.row.clear();
    next.rack = rack.id;
    next.u = spot.u;
    const bool isRack = spot.device < 0;
    const Id id = isRack ? rack.id : rack.devices[spot.device].id;
    QList<Id> &chosen = isRack ? next.racks : next.devices;
    (isRack ? next.devices : next.racks).clear();
    if (!toggles)
        chosen.clear();
    if (!toggles || !chosen.removeOne(id))
        chosen.append(id);
    return next;
}

RoomSelection
inBand(const DrawnRoom &drawing, const RoomSelection &before, const QRectF &band, bool extends)
{
    RoomSelection next;
    next.rack = before.rack;
    next.u = before.u;
    if (extends)
        next.devices = before.devices;
    QList<Id> touched;
    for (int i = 0; i < drawing.layout.cells.size(); ++i) {
        if (!drawing.layout.cells[i].cell.intersects(band))
            continue;
        const DrawnRack &rack = drawing.rackAt(i);
        touched.append(rack.id);
        for (int k = 0; k < rack.devices.size(); ++k) {
            const Id &id = rack.devices[k].id;
            if (deviceBox(rack, drawing.layout.cells[i], k).intersects(band) &&
                rack.devices[k].standing != DeviceStanding::Retired && !next.devices.contains(id)) {
                next.devices.append(id);
                next.rack = rack.id;
                next.u = std::max(1.0, rack.devices[k].u);
            }
        }
    }
    if (next.devices.isEmpty())
        next.racks = touched;
    if (!touched.isEmpty() && next.devices.isEmpty())
        next.rack = touched.first();
    return next;
}

std::optional<RoomSpot> spotOfDevice(const DrawnRoom &drawing, const Id &device)
{
    for (int i = 0; i < drawing.layout.cells.size(); ++i) {
        const DrawnRack &rack = drawing.rackAt(i);
        if (const int found = deviceIndex(rack, device); found >= 0)
            return RoomSpot{i, found, true, rack.devices[found].u, -1};
    }
    return std::nullopt;
}

std::optional<Id> deviceBeside(const DrawnRoom &drawing, const RoomSelection &selection, int step)
{
    const int cell = drawing.layout.cellOf(selection.rack);
    if (cell < 0)
        return std::nullopt;
    QList<const DrawnDevice *> devices;
    for (const DrawnDevice &device : drawing.rackAt(cell).devices)
        devices.append(&device);
    std::stable_sort(
        devices.begin(), devices.end(), [](const auto *a, const auto *b) { return a->u < b->u; });
    const Id current = selection.devices.isEmpty() ? Id() : selection.devices.last();
    qsizetype at = -1;
    for (qsizetype i = 0; i < devices.size(); ++i)
        at = devices[i]->id == current ? i : at;
    const qsizetype next = at < 0 ? (step > 0 ? 0 : devices.size() - 1) : at + step;
    if (next < 0 || next >= devices.size())
        return std::nullopt;
    return devices[next]->id;
}

} // namespace kf
