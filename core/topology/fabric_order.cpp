// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_order.h"

#include "core/topology/device_facts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kf {

namespace {

constexpr double kUnitM = 0.04445; ///< one rack unit, EIA-310

/// Height of a device in units; nothing where it is not known, or it stands on the floor.
std::optional<double> unitsOf(const DeviceEntry *entry)
{
    if (entry == nullptr || entry->height.kind == DeviceHeight::Kind::Floor)
        return std::nullopt;
    if (entry->height.kind == DeviceHeight::Kind::Units)
        return entry->height.units;
    return factOf(*entry, std::nullopt, QStringLiteral("height_u")).value;
}

double middleOf(const PlacedDevice &device, const DeviceEntry *entry, double rackHeightM)
{
    const std::optional<double> units = unitsOf(entry);
    if (!device.u || !units)
        return rackHeightM / 2.0;
    return (*device.u - 1.0 + *units / 2.0) * kUnitM;
}

QList<const Rack *> byPosition(const Row &row)
{
    QList<const Rack *> racks;
    racks.reserve(row.racks.size());
    for (const Shared<Rack> &rack : row.racks)
        racks.append(&*rack);
    std::sort(racks.begin(), racks.end(), [](const Rack *a, const Rack *b) {
        return std::tie(a->position, a->id) < std::tie(b->position, b->id);
    });
    return racks;
}

QList<const PlacedDevice *> fromTheBottom(const Rack &rack)
{
    QList<const PlacedDevice *> devices;
    devices.reserve(rack.devices.size());
    for (const Shared<PlacedDevice> &device : rack.devices)
        devices.append(&*device);
    const auto key = [](const PlacedDevice *device) {
        return std::tuple(!device->u, device->u.value_or(0.0));
    };
    std::sort(devices.begin(), devices.end(), [&key](const PlacedDevice *a, const PlacedDevice *b) {
        return key(a) != key(b) ? key(a) < key(b) : a->id < b->id;
    });
    return devices;
}

} // namespace

PlaceOrder::PlaceOrder(const Topology &topology, const CatalogView &catalog)
    : m_cabling(topology.cabling)
{
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms)
            addRoom(topology, catalog, room);
    }
    addRoomLinks(topology.cabling.roomLinks);
}

void PlaceOrder::addRoom(const Topology &topology, const CatalogView &catalog, const Room &room)
{
    QHash<Id, int> heights;
    for (const RackType &type : topology.rackTypes)
        heights.insert(type.id, type.heightU);
    OrderedRack place;
    place.room = static_cast<int>(m_rooms.size());
    m_rooms.append(&room);
    for (const Row &row : room.rows) {
        place.row = &row;
        const QList<const Rack *> racks = byPosition(row);
        for (const Rack *rack : racks) {
            place.rack = rack;
            place.heightM = heights.value(rack->type, 0) * kUnitM;
            addRack(place, catalog);
        }
        ++place.rowPlace;
    }
}

void PlaceOrder::addRack(const OrderedRack &rack, const CatalogView &catalog)
{
    const int index = static_cast<int>(m_racks.size());
    m_racks.append(rack);
    const QList<const PlacedDevice *> devices = fromTheBottom(*rack.rack);
    for (const PlacedDevice *device : devices) {
        const DeviceEntry *entry = catalog.device(device->device);
        m_devices.append({device, entry, index, middleOf(*device, entry, rack.heightM)});
    }
}

void PlaceOrder::addRoomLinks(const QList<RoomLink> &links)
{
    QHash<Id, int> index;
    for (int i = 0; i < m_rooms.size(); ++i)
        index.insert(m_rooms.at(i)->id, i);
    for (const RoomLink &link : links) {
        const QPair<int, int> rooms =
            std::minmax({index.value(link.from, -1), index.value(link.to, -1)});
        if (!m_roomLinks.contains(rooms)) // the first that joins the two
            m_roomLinks.insert(rooms, link.metres);
    }
}

std::optional<double> PlaceOrder::routeM(const OrderedRack &from, const OrderedRack &to) const
{
    if (from.room != to.room) {
        const auto link = m_roomLinks.constFind(std::minmax({from.room, to.room}));
        return link == m_roomLinks.constEnd() ? std::nullopt : std::optional(*link);
    }
    const double along =
        m_cabling.trayMPerRack *
        std::abs(static_cast<double>(from.rack->position) - static_cast<double>(to.rack->position));
    const double across = from.row->yM && to.row->yM
                              ? std::abs(*from.row->yM - *to.row->yM)
                              : m_cabling.rowPitchM * std::abs(from.rowPlace - to.rowPlace);
    return along + across;
}

int PlaceOrder::rackOf(const Id &id) const
{
    for (int i = 0; i < m_racks.size(); ++i) {
        if (m_racks.at(i).rack->id == id)
            return i;
    }
    return -1;
}

std::optional<double> PlaceOrder::wayM(int fromRack, int toRack) const
{
    return fromRack == toRack ? 0.0 : routeM(m_racks.at(fromRack), m_racks.at(toRack));
}

std::optional<double> PlaceOrder::lengthM(int from, int to) const
{
    const OrderedDevice &a = m_devices.at(from);
    const OrderedDevice &b = m_devices.at(to);
    const double slack = 2.0 * m_cabling.slackM;
    if (a.rack == b.rack)
        return std::abs(a.middleM - b.middleM) + slack;
    const OrderedRack &rackA = m_racks.at(a.rack);
    const OrderedRack &rackB = m_racks.at(b.rack);
    const std::optional<double> route = routeM(rackA, rackB);
    if (!route)
        return std::nullopt;
    const double upA = m_cabling.dropM + rackA.heightM - a.middleM;
    const double upB = m_cabling.dropM + rackB.heightM - b.middleM;
    return upA + upB + slack + *route;
}

} // namespace kf
