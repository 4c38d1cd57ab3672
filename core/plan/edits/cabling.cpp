// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cabling.h"

#include "core/plan/edits/common.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString cablingPath()
{
    return QStringLiteral("topology/cabling");
}

QString linksPath()
{
    return QStringLiteral("topology/cabling/room_links");
}

bool joins(const RoomLink &link, const Id &from, const Id &to)
{
    return (link.from == from && link.to == to) || (link.from == to && link.to == from);
}

QString roomName(const Topology &topology, const Id &id)
{
    const Room *room = findRoom(topology, id);
    return room == nullptr ? id : room->name.value_or(id);
}

/// Why `link` cannot stand beside `others`.
std::optional<Error>
linkRefusal(const Plan &plan, const RoomLink &link, const QList<RoomLink> &others)
{
    if (auto error = edits::refusal(checkElement(link, plan, linksPath())))
        return error;
    const QString from = roomName(plan.topology, link.from);
    if (link.from == link.to)
        return Error{
            ErrorKind::NotAllowed,
            Text::tr("A way leads from one room to another, and both ends are in %1.").arg(from),
            {},
            {}};
    // Only the first that joins two rooms counts.
    if (std::any_of(others.cbegin(), others.cend(), [&link](const RoomLink &other) {
            return joins(other, link.from, link.to);
        }))
        return Error{ErrorKind::NotAllowed,
                     Text::tr("The way between %1 and %2 is stated already.")
                         .arg(from, roomName(plan.topology, link.to)),
                     {},
                     {}};
    return std::nullopt;
}

} // namespace

Result<Plan> setTrays(Plan plan, Cabling cabling)
{
    cabling.roomLinks = plan.topology.cabling.roomLinks;
    if (auto error = edits::refusal(checkElement(cabling, plan, cablingPath())))
        return *error;
    plan.topology.cabling = std::move(cabling);
    return plan;
}

Result<Plan> insertRoomLink(Plan plan, RoomLink link, qsizetype at)
{
    const QList<RoomLink> others = plan.topology.cabling.roomLinks;
    if (auto error = edits::positionRefusal(at, others.size(), linksPath()))
        return *error;
    if (auto error = linkRefusal(plan, link, others))
        return *error;
    plan.topology.cabling.roomLinks.insert(at, std::move(link));
    return plan;
}

Result<Plan> replaceRoomLink(Plan plan, qsizetype index, RoomLink link)
{
    QList<RoomLink> others = plan.topology.cabling.roomLinks;
    if (auto error = edits::positionRefusal(index, others.size() - 1, linksPath()))
        return *error;
    others.removeAt(index);
    if (auto error = linkRefusal(plan, link, others))
        return *error;
    plan.topology.cabling.roomLinks[index] = std::move(link);
    return plan;
}

Result<Plan> deleteRoomLink(Plan plan, qsizetype index)
{
    if (auto error =
            edits::positionRefusal(index, plan.topology.cabling.roomLinks.size() - 1, linksPath()))
        return *error;
    plan.topology.cabling.roomLinks.removeAt(index);
    return plan;
}

QPair<Id, Id> roomsWithoutLink(const Topology &topology)
{
    QList<Id> rooms;
    forEachRoom(topology, [&rooms](const Site &, const Room &room) { rooms.append(room.id); });
    const QList<RoomLink> &links = topology.cabling.roomLinks;
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        for (qsizetype j = i + 1; j < rooms.size(); ++j) {
            if (std::none_of(links.cbegin(), links.cend(), [&](const RoomLink &link) {
                    return joins(link, rooms[i], rooms[j]);
                }))
                return {rooms[i], rooms[j]};
        }
    }
    return {};
}

} // namespace kf
