// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that stands in racks, in the order in which fabrics look at it, and how far apart.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <optional>

namespace kf {

/// A rack where it stands.
struct OrderedRack {
    const Rack *rack = nullptr;
    const Row *row = nullptr;
    int room = 0;         ///< index into the rooms
    int rowPlace = 0;     ///< of the row in its room
    double heightM = 0.0; ///< from its floor to its top
};

/// A placed device; `entry` is nullptr where no catalogue knows it.
struct OrderedDevice {
    const PlacedDevice *placed = nullptr;
    const DeviceEntry *entry = nullptr;
    int rack = 0;         ///< index into the racks
    double middleM = 0.0; ///< above the floor of the rack
};

/// The placed devices in place order: sites, rooms and rows as in the file, racks by position,
/// devices from the lowest unit up, those without one last. Whatever month they are in service.
/// Holds references: topology and catalogue must outlive it.
class PlaceOrder {
public:
    PlaceOrder(const Topology &topology, const CatalogView &catalog);

    const QList<OrderedDevice> &devices() const { return m_devices; }
    const OrderedDevice &device(int index) const { return m_devices.at(index); }
    const QList<const Room *> &rooms() const { return m_rooms; }
    int roomOf(int device) const { return m_racks.at(m_devices.at(device).rack).room; }

    /// Index of a rack; -1 where there is none of that id.
    int rackOf(const Id &rack) const;
    /// The way along the trays between two racks, 0 in the same; nothing where no way joins them.
    std::optional<double> wayM(int fromRack, int toRack) const;
    /// Length of a cable between two devices in metres; nothing where no way joins their rooms.
    std::optional<double> lengthM(int from, int to) const;

private:
    void addRoom(const Topology &topology, const CatalogView &catalog, const Room &room);
    void addRack(const OrderedRack &rack, const CatalogView &catalog);
    void addRoomLinks(const QList<RoomLink> &links);
    std::optional<double> routeM(const OrderedRack &from, const OrderedRack &to) const;

    const Cabling &m_cabling;
    QList<const Room *> m_rooms;
    QList<OrderedRack> m_racks;
    QList<OrderedDevice> m_devices;
    QHash<QPair<int, int>, double> m_roomLinks; ///< the lower room first
};

} // namespace kf
