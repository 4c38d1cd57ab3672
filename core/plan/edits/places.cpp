// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/places.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/positions.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<Site> &sitesOf(Plan &plan)
{
    return plan.topology.sites;
}

/// Ids of everything inside that goes away with it.
struct Content {
    QSet<Id> rooms;
    QSet<Id> rows;
    QSet<Id> racks;
    QSet<Id> devices;

    /// Nothing where all of it may go.
    std::optional<Error> add(const Row &row)
    {
        rows.insert(row.id);
        for (const Shared<Rack> &rack : row.racks) {
            if (auto error = edits::contentLockRefusal(*rack))
                return error;
            racks.insert(rack->id);
            for (const Shared<PlacedDevice> &device : rack->devices)
                devices.insert(device->id);
        }
        return std::nullopt;
    }

    std::optional<Error> add(const Room &room)
    {
        rooms.insert(room.id);
        for (const Row &row : room.rows) {
            if (auto error = add(row))
                return error;
        }
        return std::nullopt;
    }

    void drop(Plan &plan) const
    {
        dropReferences(plan, IdKind::Device, devices);
        dropReferences(plan, IdKind::Rack, racks);
        dropReferences(plan, IdKind::Row, rows);
        plan.topology.cabling.roomLinks.removeIf([this](const RoomLink &link) {
            return rooms.contains(link.from) || rooms.contains(link.to);
        });
        dropReferences(plan, IdKind::Room, rooms);
    }
};

/// Why `row` cannot come in: an id in it stands elsewhere, or something in it does not fit.
std::optional<Error> contentIdsRefusal(const Plan &plan, const Row &row)
{
    if (findRow(plan.topology, row.id))
        return edits::alreadyTaken(IdKind::Row, row.id);
    for (const Shared<Rack> &rack : row.racks) {
        if (findRack(plan.topology, rack->id))
            return edits::alreadyTaken(IdKind::Rack, rack->id);
        for (const Shared<PlacedDevice> &device : rack->devices) {
            if (findDevice(plan.topology, device->id))
                return edits::alreadyTaken(IdKind::Device, device->id);
        }
        if (auto error = edits::contentRefusal(plan, *rack))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> contentIdsRefusal(const Plan &plan, const Room &room)
{
    if (findRoom(plan.topology, room.id))
        return edits::alreadyTaken(IdKind::Room, room.id);
    for (const Row &row : room.rows) {
        if (auto error = contentIdsRefusal(plan, row))
            return error;
    }
    return std::nullopt;
}

template<typename T>
std::optional<Error> elementRefusal(const Plan &plan, const T &thing, IdKind kind)
{
    return edits::refusal(checkElement(thing, plan, collectionPath(kind)));
}

/// The plan with at least one site.
Result<Plan> withSite(Plan plan)
{
    if (!plan.topology.sites.isEmpty())
        return plan;
    Site site;
    site.name = Text::tr("Site");
    return insertSite(std::move(plan), std::move(site), 0);
}

template<typename Thing> QStringList namesOf(const QList<Thing> &things)
{
    QStringList names;
    for (const Thing &thing : things)
        names.append(thing.name.value_or(thing.id));
    return names;
}

/// "Row {0}" from a translated "Row %1": where the number goes.
QString numbered(const QString &text)
{
    return text.arg(QLatin1String("{0}"));
}

Result<Plan> addRowTo(Plan plan, const RoomPlace &place)
{
    const Room &room = roomAt(std::as_const(plan.topology), place);
    const Id id = room.id;
    const QStringList names = namesOf(room.rows);
    Row row;
    row.name = nameOfOneMore(numbered(Text::tr("Row %1")), names);
    return insertRow(std::move(plan), id, std::move(row), names.size());
}

} // namespace

Result<Plan> addRow(Plan plan, const Id &beside)
{
    if (const auto place = placeOfRow(plan.topology, beside))
        return addRowTo(std::move(plan), {place->site, place->room});
    const QList<Site> sites = plan.topology.sites;
    if (sites.isEmpty() || sites.last().rooms.isEmpty())
        return addRoom(std::move(plan));
    return addRowTo(std::move(plan), {sites.size() - 1, sites.last().rooms.size() - 1});
}

Result<Plan> insertRow(Plan plan, const Id &room, Row row, qsizetype at)
{
    const auto place = placeOfRoom(plan.topology, room);
    if (!place)
        return edits::notFound(IdKind::Room, room);
    if (row.id.isEmpty())
        row.id = edits::freeId(row.name.value_or(QStringLiteral("row")), [&plan](const Id &id) {
            return findRow(plan.topology, id) != nullptr;
        });
    if (const auto error = contentIdsRefusal(plan, row))
        return *error;
    if (const auto error = elementRefusal(plan, row, IdKind::Row))
        return *error;
    QList<Row> &rows = roomAt(plan.topology, *place).rows;
    if (const auto error =
            edits::positionRefusal(at, rows.size(), edits::pathOf(IdKind::Room, room)))
        return *error;
    rows.insert(at, std::move(row));
    return plan;
}

Result<Plan> replaceRow(Plan plan, const Id &id, Row row)
{
    const auto place = placeOfRow(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Row, id);
    if (row.id != id && findRow(plan.topology, row.id))
        return edits::alreadyTaken(IdKind::Row, row.id);
    Row &its = rowAt(plan.topology, *place);
    row.racks = its.racks;
    if (const auto error = elementRefusal(plan, row, IdKind::Row))
        return *error;
    const Id newId = row.id;
    its = std::move(row);
    renameReferences(plan, IdKind::Row, id, newId);
    return plan;
}

Result<Plan> moveRow(Plan plan, const Id &id, qsizetype to)
{
    const auto place = placeOfRow(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Row, id);
    QList<Row> &rows = roomAt(plan.topology, RoomPlace{place->site, place->room}).rows;
    if (const auto error =
            edits::positionRefusal(to, rows.size() - 1, edits::pathOf(IdKind::Row, id)))
        return *error;
    rows.move(place->row, to);
    return plan;
}

Result<Plan> deleteRow(Plan plan, const Id &id)
{
    const auto place = placeOfRow(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Row, id);
    QList<Row> &rows = roomAt(plan.topology, RoomPlace{place->site, place->room}).rows;
    Content gone;
    if (const auto error = gone.add(rows.at(place->row)))
        return *error;
    rows.removeAt(place->row);
    gone.drop(plan);
    return plan;
}

Result<Plan> addRoom(Plan plan, const Id &wanted)
{
    Result<Plan> sited = withSite(std::move(plan));
    if (!sited)
        return sited;
    const QList<Site> sites = std::as_const(sited.value()).topology.sites;
    const qsizetype asked = edits::indexOf(sites, wanted);
    const qsizetype at = asked < 0 ? sites.size() - 1 : asked;
    const QStringList names = namesOf(sites[at].rooms);
    Room room;
    room.name = nameOfOneMore(numbered(Text::tr("Hall %1")), names);
    const Id site = sites[at].id;
    return insertRoom(std::move(sited).value(), site, std::move(room), names.size())
        .andThen([&](Plan roomed) {
            return addRowTo(std::move(roomed), {at, names.size()});
        });
}

Result<Plan> insertRoom(Plan plan, const Id &site, Room room, qsizetype at)
{
    if (site.isEmpty())
        return withSite(std::move(plan)).andThen([&](Plan sited) {
            const Id last = sited.topology.sites.constLast().id;
            return insertRoom(std::move(sited), last, std::move(room), at);
        });
    const qsizetype index = edits::indexOf(plan.topology.sites, site);
    if (index < 0)
        return edits::notFound(IdKind::Site, site);
    if (room.id.isEmpty())
        room.id = edits::freeId(room.name.value_or(QStringLiteral("room")), [&plan](const Id &id) {
            return findRoom(plan.topology, id) != nullptr;
        });
    if (const auto error = contentIdsRefusal(plan, room))
        return *error;
    if (const auto error = elementRefusal(plan, room, IdKind::Room))
        return *error;
    QList<Room> &rooms = plan.topology.sites[index].rooms;
    if (const auto error =
            edits::positionRefusal(at, rooms.size(), edits::pathOf(IdKind::Site, site)))
        return *error;
    rooms.insert(at, std::move(room));
    return plan;
}

Result<Plan> replaceRoom(Plan plan, const Id &id, Room room)
{
    const auto place = placeOfRoom(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Room, id);
    if (room.id != id && findRoom(plan.topology, room.id))
        return edits::alreadyTaken(IdKind::Room, room.id);
    Room &its = roomAt(plan.topology, *place);
    room.rows = its.rows;
    if (const auto error = elementRefusal(plan, room, IdKind::Room))
        return *error;
    const Id newId = room.id;
    its = std::move(room);
    renameReferences(plan, IdKind::Room, id, newId);
    return plan;
}

Result<Plan> moveRoom(Plan plan, const Id &id, qsizetype to)
{
    const auto place = placeOfRoom(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Room, id);
    QList<Room> &rooms = plan.topology.sites[place->site].rooms;
    if (const auto error =
            edits::positionRefusal(to, rooms.size() - 1, edits::pathOf(IdKind::Room, id)))
        return *error;
    rooms.move(place->room, to);
    return plan;
}

Result<Plan> deleteRoom(Plan plan, const Id &id)
{
    const auto place = placeOfRoom(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Room, id);
    Content gone;
    if (const auto error = gone.add(roomAt(std::as_const(plan.topology), *place)))
        return *error;
    plan.topology.sites[place->site].rooms.removeAt(place->room);
    gone.drop(plan);
    return plan;
}

Result<Plan> insertSite(Plan plan, Site site, qsizetype at)
{
    for (const Room &room : std::as_const(site.rooms)) {
        if (const auto error = contentIdsRefusal(plan, room))
            return *error;
    }
    return edits::insertThing(std::move(plan), IdKind::Site, sitesOf, std::move(site), at, nullptr);
}

Result<Plan> replaceSite(Plan plan, const Id &id, Site site)
{
    const qsizetype index = edits::indexOf(plan.topology.sites, id);
    if (index >= 0)
        site.rooms = plan.topology.sites.at(index).rooms;
    return edits::replaceThing(
        std::move(plan), IdKind::Site, sitesOf, id, std::move(site), nullptr);
}

Result<Plan> deleteSite(Plan plan, const Id &id)
{
    const qsizetype index = edits::indexOf(plan.topology.sites, id);
    if (index < 0)
        return edits::notFound(IdKind::Site, id);
    Content gone;
    for (const Room &room : std::as_const(plan.topology.sites[index].rooms)) {
        if (const auto error = gone.add(room))
            return *error;
    }
    gone.drop(plan);
    return edits::deleteThings(std::move(plan), IdKind::Site, sitesOf, {id});
}

Result<Plan> orderSites(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), sitesOf, order, collectionPath(IdKind::Site));
}

} // namespace kf
