// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_hand.h"

#include "core/topology/topology_walk.h"
#include "ui/pages/topology/change_place.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace {

/// The devices of every rack, in the order of the plan.
QList<Id> placedIds(const Topology &topology)
{
    QList<Id> ids;
    forEachDevice(topology,
                  [&ids](const Rack &, const PlacedDevice &placed) { ids.append(placed.id); });
    return ids;
}

} // namespace

RoomHand::RoomHand(RoomView &view,
                   const PlanDocument &document,
                   const Catalog &catalog,
                   const RoomHands &hands)
    : m_view(view)
    , m_document(document)
    , m_catalog(catalog)
    , m_hands(hands)
{
}

bool RoomHand::edit(const QString &label, const PlanDocument::Change &change, Gesture gesture) const
{
    return m_hands.edit(label, change, gesture);
}

bool RoomHand::editAndSelect(const QString &label,
                             const PlanDocument::Change &change,
                             const QList<Id> &moved,
                             Gesture gesture) const
{
    const QList<Id> before = placedIds(plan().topology);
    if (!edit(label, change, gesture))
        return false;
    const QSet<Id> known(before.cbegin(), before.cend());
    const Topology &topology = plan().topology;
    QList<Id> chosen = moved;
    for (const Id &id : placedIds(topology)) {
        if (!known.contains(id))
            chosen.append(id);
    }
    const auto last = chosen.isEmpty() ? std::nullopt : placeOfDevice(topology, chosen.last());
    if (!last)
        return true;
    // The unit of the lowest: pasted again into the next rack, they stand as high as here.
    const Rack &rack = rackAt(topology, last->rack);
    double u = deviceAt(topology, *last).u.value_or(1.0);
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (chosen.contains(device->id))
            u = std::min(u, device->u.value_or(u));
    }
    m_view.select({{}, chosen, rack.id, u});
    return true;
}

bool RoomHand::editAndSelectRacks(const QString &label, const PlanDocument::Change &change) const
{
    QSet<Id> known;
    forEachRack(plan().topology, [&known](const RackSpot &spot) { known.insert(spot.rack.id); });
    if (!edit(label, change))
        return false;
    QList<Id> made;
    forEachRack(plan().topology, [&](const RackSpot &spot) {
        if (!known.contains(spot.rack.id))
            made.append(spot.rack.id);
    });
    if (made.isEmpty())
        return true;
    m_view.show({made, {}, made.first(), 1.0});
    return true;
}

void RoomHand::editAndSelectRow(const QString &label, const PlanDocument::Change &change) const
{
    const Topology before = plan().topology;
    if (!edit(label, change))
        return;
    if (const auto made = placeOfChange(before, plan().topology))
        m_view.show(*made);
}

Gesture RoomHand::gestureOfKey()
{
    if (m_gesture.number == 0 || !m_view.keyIsHeld())
        m_gesture = newGesture();
    return m_gesture;
}

Gesture RoomHand::newGesture()
{
    static quint64 last = quint64(1) << 32; // apart from the gestures of other pages
    return {++last};
}

} // namespace kf
