// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_commands.h"

#include "core/plan/edits/places.h"
#include "core/plan/edits/rack_types.h"
#include "core/topology/topology_walk.h"

#include <QMessageBox>

namespace kf {

namespace {

/// The last row of the room; empty where there is none.
Id lastRow(const Topology &topology)
{
    Id last;
    forEachRow(topology, [&last](const Site &, const Room &, const Row &row) { last = row.id; });
    return last;
}

/// The last row of a room, which has just been added.
Id lastRowOf(const Plan &plan, const Id &room)
{
    const Room *its = findRoom(plan.topology, room);
    return its == nullptr || its->rows.isEmpty() ? Id() : its->rows.last().id;
}

Result<Plan> insertRacksAt(Plan plan, const RacksPlace &place, const RackSeries &series)
{
    if (!place.row.isEmpty() || plan.topology.sites.isEmpty())
        return insertRacks(std::move(plan), place.row, series);
    if (place.room.isEmpty())
        return addRoom(std::move(plan)).andThen([&](Plan roomed) {
            const Id row = lastRow(roomed.topology);
            return insertRacks(std::move(roomed), row, series);
        });
    const Room *room = findRoom(plan.topology, place.room);
    const bool hasRows = room != nullptr && !room->rows.isEmpty();
    Result<Plan> rowed =
        hasRows ? addRow(plan, room->rows.first().id) : insertRow(plan, place.room, Row(), 0);
    return std::move(rowed).andThen([&](Plan next) {
        const Id row = lastRowOf(next, place.room);
        return insertRacks(std::move(next), row, series);
    });
}

} // namespace

Id RackCommands::rowAtHand() const
{
    const Topology &topology = m_hand.plan().topology;
    if (findRow(topology, m_hand.selection().row) != nullptr)
        return m_hand.selection().row;
    const auto place = placeOfRack(topology, m_hand.selection().rack);
    return place ? rowAt(topology, *place).id : lastRow(topology);
}

Id RackCommands::rackTypeAtHand() const
{
    const Topology &topology = m_hand.plan().topology;
    if (const Rack *rack = findRack(topology, m_hand.selection().rack))
        return rack->type;
    return topology.rackTypes.isEmpty() ? Id() : topology.rackTypes.last().id;
}

void RackCommands::moveRacks(const QList<Id> &racks, const Id &rowId, int index)
{
    const Row *row = findRow(m_hand.plan().topology, rowId);
    if (row == nullptr)
        return;
    int position = 1;
    if (index < row->racks.size())
        position = row->racks[index]->position;
    else if (!row->racks.isEmpty())
        position = row->racks.last()->position + 1;
    m_hand.edit(tr("Move %n rack(s)", nullptr, int(racks.size())),
                [&](Plan plan) { return kf::moveRacks(std::move(plan), racks, rowId, position); });
}

void RackCommands::moveSelected(int step)
{
    if (step == 0 || m_hand.selection().racks.isEmpty())
        return;
    const QList<Id> racks = m_hand.selection().racks;
    const Topology &topology = m_hand.plan().topology;
    const auto place = placeOfRack(topology, step < 0 ? racks.first() : racks.last());
    if (!place)
        return;
    const Row &its = rowAt(topology, *place);
    const qsizetype neighbour = place->rack + step;
    if (neighbour < 0 || neighbour >= its.racks.size())
        return m_hand.tell(tr("The row ends here."));
    const Rack &beside = *its.racks[neighbour];
    // Racks step aside away from the beginning, so going right means behind the neighbour.
    const int position = step < 0 ? beside.position : beside.position + 1;
    const Id row = its.id;
    m_hand.edit(
        tr("Move %n rack(s)", nullptr, int(racks.size())),
        [&](Plan plan) { return kf::moveRacks(std::move(plan), racks, row, position); },
        m_hand.gestureOfKey());
}

bool RackCommands::insertSeries(const RackSeries &series,
                                const RacksPlace &place,
                                const std::optional<RackType> &type)
{
    const QString label = tr("Add %n rack(s)", nullptr, series.count);
    return m_hand.editAndSelectRacks(label, [&](Plan plan) {
        if (!type)
            return insertRacksAt(std::move(plan), place, series);
        return takeRackType(std::move(plan), *type).andThen([&](Plan typed) {
            RackSeries its = series;
            its.type = typed.topology.rackTypes.contains(*type)
                           ? type->id
                           : typed.topology.rackTypes.constLast().id;
            return insertRacksAt(std::move(typed), place, its);
        });
    });
}

void RackCommands::addRack()
{
    RackSeries series;
    series.type = rackTypeAtHand();
    const Id row = rowAtHand();
    series.namePattern = rackNamePattern(m_hand.plan().topology, row);
    insertSeries(series, {row, {}});
}

void RackCommands::cloneRacks()
{
    const QList<Id> racks = m_hand.selection().racks;
    m_hand.editAndSelectRacks(tr("Clone %n rack(s)", nullptr, int(racks.size())),
                              [&](Plan plan) { return kf::cloneRacks(std::move(plan), racks); });
}

void RackCommands::renameRow()
{
    const Row *row = findRow(m_hand.plan().topology, rowAtHand());
    if (row == nullptr)
        return;
    const Row before = *row;
    m_hand.view().bringToFront();
    m_hand.view().editText(m_hand.view().rowBox(before.id),
                           before.name.value_or(before.id),
                           [this, before](const QString &text) {
                               Row after = before;
                               after.name = text;
                               return m_hand.edit(tr("Rename row"), [&](Plan plan) {
                                   return replaceRow(std::move(plan), before.id, after);
                               });
                           });
}

void RackCommands::addRow()
{
    const Id beside = rowAtHand();
    m_hand.editAndSelectRow(tr("Add row"),
                            [&](Plan plan) { return kf::addRow(std::move(plan), beside); });
}

/// Much goes at once, and not only what is selected: it is asked for.
bool RackCommands::agreesToDelete(const QString &name, qsizetype racks)
{
    return racks == 0 ||
           QMessageBox::question(
               &m_hand.view(),
               tr("Delete %1").arg(name),
               tr("Delete %1 with its %n rack(s) and everything in them?", nullptr, int(racks))
                   .arg(name)) == QMessageBox::Yes;
}

void RackCommands::deleteRow()
{
    const Id row = rowAtHand();
    const Row *its = findRow(m_hand.plan().topology, row);
    if (its != nullptr && agreesToDelete(its->name.value_or(row), its->racks.size()))
        m_hand.edit(tr("Delete row"),
                    [&](Plan plan) { return kf::deleteRow(std::move(plan), row); });
}

void RackCommands::addRoom()
{
    m_hand.editAndSelectRow(tr("Add room"), [](Plan plan) { return kf::addRoom(std::move(plan)); });
}

void RackCommands::deleteRoom()
{
    const auto place = placeOfRow(m_hand.plan().topology, rowAtHand());
    if (!place)
        return;
    const Room &room = roomAt(m_hand.plan().topology, *place);
    const Id id = room.id;
    qsizetype racks = 0;
    for (const Row &row : room.rows)
        racks += row.racks.size();
    if (!agreesToDelete(room.name.value_or(id), racks))
        return;
    m_hand.edit(tr("Delete room"), [&](Plan plan) { return kf::deleteRoom(std::move(plan), id); });
}

} // namespace kf
