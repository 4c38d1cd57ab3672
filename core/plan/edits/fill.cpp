// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fill.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/positions.h"
#include "core/topology/floor.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error noPlan(const Id &rack)
{
    return {ErrorKind::Conflict,
            Text::tr("the plan has changed since this placement was made; place again"),
            edits::pathOf(IdKind::Rack, rack),
            {}};
}

/// Takes a result over, rack by rack.
class Taking {
public:
    Taking(Plan plan, const PlacementResult &result)
        : m_plan(std::move(plan))
        , m_result(result)
        , m_names(m_plan.topology)
    {
    }

    Result<Plan> run()
    {
        for (const RackPlacement &placement : m_result.racks) {
            std::optional<Error> error =
                placement.rack.isEmpty() ? addRack(placement) : fillRack(placement);
            if (error)
                return *error;
        }
        return std::move(m_plan);
    }

private:
    QString patternOf(int item) const
    {
        const PlacementRequest &request = m_result.request;
        const qsizetype items = request.items.size();
        const qsizetype along = items + request.along.size();
        if (item >= along)
            return patternFor({}, request.strips.at(item - along).device);
        return item < items
                   ? patternFor(request.items.at(item).namePattern, request.items.at(item).device)
                   : patternFor(request.along.at(item - items).namePattern,
                                request.along.at(item - items).device);
    }

    static QString patternFor(const QString &wanted, const Id &device)
    {
        return wanted.isEmpty() ? device + QStringLiteral("-{00}") : wanted;
    }

    std::optional<Error> addDevices(Rack &rack, const RackPlacement &placement)
    {
        for (qsizetype i = 0; i < placement.devices.size(); ++i) {
            PlacedDevice device = placement.devices[i];
            m_names.nameDevice(device, patternOf(placement.items.value(i)));
            if (auto error = edits::standRefusal(m_plan, rack, device))
                return error;
            rack.devices.append(std::move(device));
        }
        return std::nullopt;
    }

    std::optional<Error> fillRack(const RackPlacement &placement)
    {
        const auto place = placeOfRack(m_plan.topology, placement.rack);
        if (!place)
            return noPlan(placement.rack);
        Rack rack = rackAt(std::as_const(m_plan.topology), *place);
        if (auto error = edits::lockRefusal(rack))
            return error;
        if (auto error = addDevices(rack, placement))
            return noPlan(placement.rack);
        rackAt(m_plan.topology, *place) = std::move(rack);
        return std::nullopt;
    }

    std::optional<Error> addRack(const RackPlacement &placement)
    {
        Row *row = rowForOneMore(placement.room);
        if (row == nullptr)
            return edits::notFound(m_result.request.row.isEmpty() ? IdKind::Room : IdKind::Row,
                                   m_result.request.row.isEmpty() ? m_result.request.room
                                                                  : m_result.request.row);
        Rack rack;
        rack.type = m_result.request.rackType;
        for (const int unit : m_result.request.reservedU)
            rack.reservedU.append(unit);
        m_names.nameRack(rack, m_result.request.rackNamePattern);
        rack.position = 1;
        for (const Shared<Rack> &other : std::as_const(row->racks))
            rack.position = std::max(rack.position, other->position + 1);
        if (auto error = edits::refusal(checkElement(rack, m_plan, collectionPath(IdKind::Rack))))
            return error;
        if (auto error = addDevices(rack, placement))
            return error;
        row->racks.append(std::move(rack));
        return std::nullopt;
    }

    Room *room(Id wanted)
    {
        if (m_plan.topology.sites.isEmpty()) {
            Site site;
            site.id = QStringLiteral("site");
            site.name = Text::tr("Site");
            m_plan.topology.sites.append(site);
        }
        if (wanted.isEmpty() && m_plan.topology.sites.first().rooms.isEmpty() && !hasRoom()) {
            Room room;
            room.id = QStringLiteral("room");
            room.name = Text::tr("Room");
            m_plan.topology.sites.first().rooms.append(room);
        }
        forEachRoom(m_plan.topology, [&wanted](const Site &, const Room &first) {
            if (wanted.isEmpty())
                wanted = first.id;
        });
        const auto place = placeOfRoom(m_plan.topology, wanted);
        return place ? &roomAt(m_plan.topology, *place) : nullptr;
    }

    bool hasRoom() const
    {
        return std::any_of(m_plan.topology.sites.cbegin(),
                           m_plan.topology.sites.cend(),
                           [](const Site &site) { return !site.rooms.isEmpty(); });
    }

    /// The row for the next new rack in that room: the wanted one, or its last, or a new one.
    Row *rowForOneMore(const Id &roomId)
    {
        const Id known =
            m_rows.value(roomId, roomId == m_result.request.room ? m_result.request.row : Id());
        if (!known.isEmpty()) {
            const auto place = placeOfRow(m_plan.topology, known);
            if (!place)
                return nullptr;
            Room &its = roomAt(m_plan.topology, RoomPlace{place->site, place->room});
            Row &row = rowAt(m_plan.topology, *place);
            return isFull(row, its) ? newRow(its, roomId) : &row;
        }
        Room *its = room(roomId);
        if (its == nullptr)
            return nullptr;
        if (its->rows.isEmpty() || isFull(its->rows.last(), *its))
            return newRow(*its, roomId);
        m_rows.insert(roomId, its->rows.last().id);
        return &its->rows.last();
    }

    bool isFull(const Row &row, const Room &room) const
    {
        const RackType *type = findRackType(m_plan.topology, m_result.request.rackType);
        return type != nullptr &&
               freePlaces(row, room, *type, m_plan.topology, m_result.request.racksPerRow) == 0 &&
               !row.racks.isEmpty();
    }

    Row *newRow(Room &room, const Id &roomId)
    {
        Row row;
        row.id = QStringLiteral("row-1");
        for (int number = 2; placeOfRow(m_plan.topology, row.id); ++number)
            row.id = QStringLiteral("row-%1").arg(number);
        row.name = Text::tr("Row %1").arg(room.rows.size() + 1);
        m_rows.insert(roomId, row.id);
        room.rows.append(std::move(row));
        return &room.rows.last();
    }

    Plan m_plan;
    const PlacementResult &m_result;
    edits::Names m_names;
    QMap<Id, Id> m_rows; ///< where new racks go now, by room of the placement
};

Plan withEntries(Plan plan, const Catalog &catalog, const PlacementRequest &request)
{
    const auto take = [&](const Id &device) {
        if (const DeviceEntry *entry = catalog.device(device))
            plan = withCatalogEntry(std::move(plan), *entry);
    };
    for (const PlacementItem &item : request.items)
        take(item.device);
    for (const PlacementAlong &along : request.along)
        take(along.device);
    for (const PlacementStrips &strips : request.strips)
        take(strips.device);
    return plan;
}

} // namespace

Result<Plan> applyPlacement(Plan plan, const Catalog &catalog, const PlacementResult &result)
{
    Result<Plan> emptied = deleteDevices(std::move(plan), result.removed);
    if (!emptied)
        return emptied.error();
    return Taking(withEntries(std::move(emptied).value(), catalog, result.request), result).run();
}

} // namespace kf
