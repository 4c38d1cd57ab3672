// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_parts.h"

#include "core/topology/topology_walk.h"

#include <algorithm>
#include <map>
#include <set>

namespace kf {

namespace {

/// What another room, or another rack of it, may still take.
bool mayGoElsewhere(NotPlacedReason reason)
{
    return reason == NotPlacedReason::RoomPower || reason == NotPlacedReason::RoomHeat ||
           reason == NotPlacedReason::NoMoreRacks || reason == NotPlacedReason::NoFloor;
}

/// Those of `more` that `ids` does not have yet.
void addNew(QList<Id> &ids, const QList<Id> &more)
{
    for (const Id &id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

/// A request for some of the items of another one, in one room, with where their indices come from.
struct Part {
    int set = -1;
    PlacementRequest request;
    QList<int> origins; ///< by index of its items, then along, then strips
};

/// What one set has in one room, of one part or of several.
struct Share {
    PlacementRequest request; ///< for all of it
    int parts = 0;
    int lowerBound = 0;
    PlacementLimit boundLimit = PlacementLimit::Nothing;
};

/// Racks of a room that got something.
struct Filled {
    int newRacks = 0;
    std::set<Id> existing;
};

/// Places part after part; each sees what the ones before it have placed.
class Parts {
public:
    Parts(const PlacementRequest &request,
          const Topology &topology,
          const CatalogView &catalog,
          PowerBasis basis,
          const PlacementControl &control)
        : m_request(request)
        , m_before(topology)
        , m_topology(topology)
        , m_catalog(catalog)
        , m_basis(basis)
        , m_control(control)
    {
        m_result.request = request;
        for (const PlacementItem &item : request.items) {
            m_left.append(item.count);
            m_spares.append(item.spares);
        }
    }

    PlacementResult run()
    {
        QList<Id> rooms{m_request.room};
        rooms += m_request.moreRooms;
        for (qsizetype r = 0; r < rooms.size(); ++r)
            placeInRoom(rooms[r], rooms.size() - r);
        // What did not find its place in a room goes to the ones that have some left.
        for (qsizetype r = 0; rooms.size() > 1 && r < rooms.size(); ++r)
            placeInRoom(rooms[r], 1);
        for (const Id &room : std::as_const(rooms))
            placeAlongApart(room);
        for (const NotPlaced &one : std::as_const(m_elsewhere)) {
            NotPlaced left = one;
            left.count = leftOf(one.device);
            if (left.count > 0)
                m_result.notPlaced.append(left);
        }
        addBounds();
        return std::move(m_result);
    }

private:
    int leftOf(const Id &device) const
    {
        int left = 0;
        for (qsizetype i = 0; i < m_left.size(); ++i)
            left += m_request.items[i].device == device ? m_left[i] : 0;
        return left;
    }

    /// One of `shares` equal shares of what is left of each item goes into that room.
    void placeInRoom(const Id &room, qsizetype shares)
    {
        std::set<int> sets;
        for (const PlacementItem &item : m_request.items)
            sets.insert(setOf(m_request, item.device));
        for (const int set : sets)
            placePart(partOf(set, room, static_cast<int>(shares)));
    }

    /// The request for that room, without anything to place.
    Part emptyPart(int set, const Id &room) const
    {
        Part part{set, m_request, {}};
        part.request.room = room;
        part.request.moreRooms.clear();
        part.request.items.clear();
        part.request.along.clear();
        if (room != m_request.room)
            part.request.row.clear();
        if (m_request.mostRacks)
            part.request.mostRacks = std::max(0, *m_request.mostRacks - m_result.newRacks);
        return part;
    }

    void addStripOrigins(Part &part) const
    {
        const qsizetype others = m_request.items.size() + m_request.along.size();
        for (qsizetype i = 0; i < m_request.strips.size(); ++i)
            part.origins.append(static_cast<int>(others + i));
    }

    /// True where no item may share a rack with what goes along: it gets racks of its own.
    bool standsApart(const PlacementAlong &along) const
    {
        const int set = setOf(m_request, along.device);
        return std::none_of(
            m_request.items.cbegin(), m_request.items.cend(), [&](const PlacementItem &item) {
                return setOf(m_request, item.device) == set;
            });
    }

    /// What goes along with the racks of that room and may not stand in them.
    void placeAlongApart(const Id &room)
    {
        const Filled &filled = m_filled[room];
        const auto racks = static_cast<int>(filled.newRacks + filled.existing.size());
        for (qsizetype i = 0; i < m_request.along.size(); ++i) {
            const PlacementAlong &along = m_request.along[i];
            if (racks == 0 || !standsApart(along))
                continue;
            Part part = emptyPart(setOf(m_request, along.device), room);
            PlacementItem item;
            item.device = along.device;
            item.count = along.count * ((racks + along.racks - 1) / along.racks);
            part.request.items.append(item);
            part.origins.append(static_cast<int>(m_request.items.size() + i));
            addStripOrigins(part);
            for (const NotPlaced &one : placed(part))
                addNotPlaced(one);
        }
    }

    void addNotPlaced(const NotPlaced &one)
    {
        for (NotPlaced &other : m_result.notPlaced) {
            if (other.device == one.device && other.reason == one.reason) {
                other.count += one.count;
                return;
            }
        }
        m_result.notPlaced.append(one);
    }

    Part partOf(int set, const Id &room, int shares) const
    {
        Part part = emptyPart(set, room);
        for (qsizetype i = 0; i < m_request.items.size(); ++i) {
            PlacementItem item = m_request.items[i];
            if (setOf(m_request, item.device) != set || m_left[i] == 0)
                continue;
            item.count = (m_left[i] + shares - 1) / shares;
            item.spares = std::min((m_spares[i] + shares - 1) / shares, item.count);
            part.request.items.append(item);
            part.origins.append(static_cast<int>(i));
        }
        const auto items = static_cast<int>(m_request.items.size());
        for (qsizetype i = 0; i < m_request.along.size(); ++i) {
            if (setOf(m_request, m_request.along[i].device) != set)
                continue;
            part.request.along.append(m_request.along[i]);
            part.origins.append(items + static_cast<int>(i));
        }
        addStripOrigins(part);
        return part;
    }

    void placePart(const Part &part)
    {
        if (part.request.items.isEmpty())
            return;
        for (const NotPlaced &one : placed(part))
            tell(one);
    }

    /// Places the part and keeps what it came to; what found no place.
    QList<NotPlaced> placed(const Part &part)
    {
        PlacementResult result =
            placeTogether(part.request, m_topology, m_catalog, m_basis, m_control);
        for (RackPlacement &rack : result.racks) {
            for (int &item : rack.items)
                item = part.origins.value(item);
            for (qsizetype i = 0; i < rack.items.size(); ++i) {
                const int item = rack.items[i];
                if (item >= m_left.size())
                    continue;
                --m_left[item];
                m_spares[item] -= rack.devices[i].spare ? 1 : 0;
            }
        }
        addShare(part, result);
        takeAway(result.removed);
        Filled &filled = m_filled[part.request.room];
        for (const RackPlacement &rack : std::as_const(result.racks)) {
            stand(rack, part.request);
            if (rack.rack.isEmpty())
                ++filled.newRacks;
            else
                filled.existing.insert(rack.rack);
        }
        add(result);
        return result.notPlaced;
    }

    void addShare(const Part &part, const PlacementResult &result)
    {
        Share &share = m_shares[{part.set, part.request.room}];
        ++share.parts;
        share.lowerBound = result.lowerBound;
        share.boundLimit = result.boundLimit;
        QList<PlacementItem> items = part.request.items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            items[i].count = 0;
            for (const RackPlacement &rack : result.racks)
                items[i].count += int(rack.items.count(part.origins[i]));
            for (const PlacementItem &other : std::as_const(share.request.items))
                items[i].count += other.device == items[i].device ? other.count : 0;
        }
        for (const PlacementItem &other : std::as_const(share.request.items)) {
            const auto isIt = [&other](const PlacementItem &item) {
                return item.device == other.device;
            };
            if (std::none_of(items.cbegin(), items.cend(), isIt))
                items.append(other);
        }
        share.request = part.request;
        share.request.items = items;
    }

    /// The bound of each room is that of all it has in the end, however many parts it came in.
    void addBounds()
    {
        int largest = 0;
        for (auto &[place, share] : m_shares) {
            if (share.parts > 1) {
                const PlacementResult all =
                    placeTogether(share.request, m_before, m_catalog, m_basis, m_control);
                share.lowerBound = all.lowerBound;
                share.boundLimit = all.boundLimit;
            }
            m_result.lowerBound += share.lowerBound;
            if (share.lowerBound > largest)
                m_result.boundLimit = share.boundLimit;
            largest = std::max(largest, share.lowerBound);
        }
    }

    void takeAway(const QList<Id> &removed)
    {
        if (removed.isEmpty())
            return;
        changeEachRack(m_topology, [&removed](Shared<Rack> &rack) {
            const auto goes = [&removed](const Shared<PlacedDevice> &device) {
                return removed.contains(device->id);
            };
            if (std::any_of(rack->devices.cbegin(), rack->devices.cend(), goes))
                rack.mutate().devices.removeIf(goes);
        });
    }

    /// What can go elsewhere is told at the end, everything else at once and only once.
    void tell(const NotPlaced &one)
    {
        const auto isIt = [&one](const NotPlaced &other) {
            return other.device == one.device;
        };
        if (mayGoElsewhere(one.reason)) {
            m_elsewhere.removeIf(isIt);
            m_elsewhere.append(one);
            return;
        }
        NotPlaced all = one;
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (m_request.items[i].device != one.device)
                continue;
            all.count = std::max(all.count, m_left[i]);
            m_left[i] = 0;
        }
        if (std::none_of(m_result.notPlaced.cbegin(), m_result.notPlaced.cend(), isIt))
            m_result.notPlaced.append(all);
    }

    void add(const PlacementResult &result)
    {
        m_result.racks += result.racks;
        m_result.newRacks += result.newRacks;
        m_result.emptyRacks += result.emptyRacks;
        m_result.filledRacks += result.filledRacks;
        m_result.removed += result.removed;
        addNew(m_result.weightless, result.weightless);
        addNew(m_result.notRedundant, result.notRedundant);
        m_result.stopped = m_result.stopped || result.stopped;
        m_result.request.racksPerRow = result.request.racksPerRow;
        for (const SkippedRack &skipped : result.skipped) {
            if (!m_result.skipped.contains(skipped))
                m_result.skipped.append(skipped);
        }
    }

    /// Puts a filled rack into the topology that the next parts see, closed to them where it is
    /// new.
    void stand(const RackPlacement &placement, const PlacementRequest &request)
    {
        if (!placement.rack.isEmpty()) {
            if (const auto place = placeOfRack(m_topology, placement.rack))
                addDevices(rackAt(m_topology, *place), placement);
            return;
        }
        const auto place = placeOfRoom(m_topology, placeIdOf(request));
        if (!place)
            return;
        Room &room = roomAt(m_topology, *place);
        if (room.rows.isEmpty() || (request.racksPerRow > 0 && request.row.isEmpty() &&
                                    room.rows.last().racks.size() >= request.racksPerRow))
            room.rows.append(Row());
        Row *row = &room.rows.last();
        for (Row &other : room.rows) {
            if (!request.row.isEmpty() && other.id == request.row)
                row = &other;
        }
        Rack rack;
        rack.id = QStringLiteral("\n%1").arg(++m_made); // an id that no plan has
        rack.type = request.rackType;
        rack.locked = true;
        for (const Shared<Rack> &other : std::as_const(row->racks))
            rack.position = std::max(rack.position, other->position + 1);
        addDevices(rack, placement);
        row->racks.append(rack);
    }

    Id placeIdOf(const PlacementRequest &request) const
    {
        Id room = request.room;
        forEachRoom(m_topology, [&room](const Site &, const Room &first) {
            if (room.isEmpty())
                room = first.id;
        });
        return room;
    }

    void addDevices(Rack &rack, const RackPlacement &placement)
    {
        for (PlacedDevice device : placement.devices) {
            device.id = QStringLiteral("\n%1").arg(++m_made);
            device.locked = true; // a later part takes nothing away that an earlier one placed
            rack.devices.append(device);
        }
    }

    const PlacementRequest &m_request;
    const Topology &m_before;
    Topology m_topology;
    const CatalogView &m_catalog;
    PowerBasis m_basis;
    const PlacementControl &m_control;
    QList<int> m_left;   ///< of each item
    QList<int> m_spares; ///< of them
    QList<NotPlaced> m_elsewhere;
    std::map<Id, Filled> m_filled;                ///< by room
    std::map<std::pair<int, Id>, Share> m_shares; ///< by set and room
    PlacementResult m_result;
    int m_made = 0;
};

} // namespace

bool mayHold(const Rack &rack, const PlacementRequest &request, const CatalogView &catalog)
{
    const auto isStrip = [&catalog](const Id &device) {
        const DeviceEntry *entry = catalog.device(device);
        return entry != nullptr && entry->kind == DeviceKind::Pdu;
    };
    const int own = setOf(request,
                          request.items.isEmpty() ? request.along.value(0).device
                                                  : request.items.first().device);
    return std::all_of(
        rack.devices.cbegin(), rack.devices.cend(), [&](const Shared<PlacedDevice> &device) {
            return isStrip(device->device) || setOf(request, device->device) == own;
        });
}

int setOf(const PlacementRequest &request, const Id &device)
{
    for (qsizetype i = 0; i < request.apart.size(); ++i) {
        if (request.apart[i].contains(device))
            return static_cast<int>(i);
    }
    return -1;
}

PlacementResult place(const PlacementRequest &request,
                      const Topology &topology,
                      const CatalogView &catalog,
                      PowerBasis basis,
                      const PlacementControl &control)
{
    if (request.apart.isEmpty() && request.moreRooms.isEmpty())
        return placeTogether(request, topology, catalog, basis, control);
    return Parts(request, topology, catalog, basis, control).run();
}

} // namespace kf
