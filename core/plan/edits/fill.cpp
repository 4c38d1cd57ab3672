// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/fill.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/positions.h"
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
        const qsizetype items = m_result.request.items.size();
        QString pattern = item < items ? m_result.request.items.at(item).namePattern
                                       : m_result.request.along.at(item - items).namePattern;
        if (!pattern.isEmpty())
            return pattern;
        const Id &device = item < items ? m_result.request.items.at(item).device
                                        : m_result.request.along.at(item - items).device;
        return device + QStringLiteral("-{00}");
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
        Row *row = rowForOneMore();
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

    Room *room()
    {
        if (m_plan.topology.sites.isEmpty()) {
            Site site;
            site.id = QStringLiteral("site");
            site.name = Text::tr("Site");
            m_plan.topology.sites.append(site);
        }
        if (m_result.request.room.isEmpty() && m_plan.topology.sites.first().rooms.isEmpty() &&
            !hasRoom()) {
            Room room;
            room.id = QStringLiteral("room");
            room.name = Text::tr("Room");
            m_plan.topology.sites.first().rooms.append(room);
        }
        Id wanted = m_result.request.room;
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

    Row *rowForOneMore()
    {
        if (!m_row.isEmpty() || !m_result.request.row.isEmpty()) {
            const auto place =
                placeOfRow(m_plan.topology, m_row.isEmpty() ? m_result.request.row : m_row);
            if (!place)
                return nullptr;
            Row &row = rowAt(m_plan.topology, *place);
            return isFull(row)
                       ? newRow(roomAt(m_plan.topology, RoomPlace{place->site, place->room}))
                       : &row;
        }
        Room *its = room();
        if (its == nullptr)
            return nullptr;
        if (its->rows.isEmpty() || isFull(its->rows.last()))
            return newRow(*its);
        m_row = its->rows.last().id;
        return &its->rows.last();
    }

    bool isFull(const Row &row) const
    {
        const int most = m_result.request.racksPerRow;
        return most > 0 && row.racks.size() >= most;
    }

    Row *newRow(Room &room)
    {
        Row row;
        row.id = QStringLiteral("row-1");
        for (int number = 2; placeOfRow(m_plan.topology, row.id); ++number)
            row.id = QStringLiteral("row-%1").arg(number);
        row.name = Text::tr("Row %1").arg(room.rows.size() + 1);
        m_row = row.id;
        room.rows.append(std::move(row));
        return &room.rows.last();
    }

    Plan m_plan;
    const PlacementResult &m_result;
    edits::Names m_names;
    Id m_row; ///< where new racks go now
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
