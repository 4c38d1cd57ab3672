// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the room do to racks, rows and rooms.
#include "core/plan/edits/places.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/room_commands.h"
#include "ui/pages/topology/room_questions.h"

#include <algorithm>

namespace kf {

namespace {

/// The last row of the room; empty where there is none.
Id lastRow(const Topology &topology)
{
    Id last;
    forEachRow(topology, [&last](const Site &, const Room &, const Row &row) { last = row.id; });
    return last;
}

QString namePatternFor(const Topology &topology, const Id &row)
{
    const Row *its = findRow(topology, row);
    if (its == nullptr || its->racks.isEmpty())
        return QStringLiteral("rack-{00}");
    const Rack &last = *its->racks.last();
    return patternOf(last.name.value_or(last.id));
}

} // namespace

Id RoomCommands::rowAtHand() const
{
    const Topology &topology = m_document.plan().topology;
    const auto place = placeOfRack(topology, selection().rack);
    return place ? rowAt(topology, *place).id : lastRow(topology);
}

Id RoomCommands::rackTypeAtHand() const
{
    const Topology &topology = m_document.plan().topology;
    if (const Rack *rack = findRack(topology, selection().rack))
        return rack->type;
    return topology.rackTypes.isEmpty() ? Id() : topology.rackTypes.last().id;
}

void RoomCommands::addRackCommands()
{
    add(
        RoomCommand::AddRack,
        tr("Add &rack"),
        tr("Add a rack of the same type behind the last one of this row"),
        QKeySequence(Qt::Key_Insert),
        [this] { addRack(); },
        IconName::Add);
    add(RoomCommand::AddRacks,
        tr("Add row of rac&ks\u2026"),
        tr("Add several racks of one type, named by a pattern"),
        QKeySequence(Qt::CTRL | Qt::Key_Insert),
        [this] { m_hands.open(RoomCommand::AddRacks); });
    add(RoomCommand::CloneRack,
        tr("Cl&one with contents"),
        tr("Copy the selected racks with everything in them"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [this] { cloneRacks(); });
    add(RoomCommand::ShowRack,
        tr("Look closely"),
        tr("Show this rack as large as it fits"),
        {},
        [this] { m_view.fitRack(); });
}

void RoomCommands::addRoomCommands()
{
    add(RoomCommand::AddRow, tr("Add ro&w"), tr("Add an empty row to this room"), {}, [this] {
        addRow();
    });
    add(RoomCommand::RenameRow, tr("Re&name row\u2026"), tr("Rename this row"), {}, [this] {
        renameRow();
    });
    add(RoomCommand::DeleteRow,
        tr("Delete row"),
        tr("Delete this row with its racks and everything in them"),
        {},
        [this] { deleteRow(); });
    add(RoomCommand::AddRoom, tr("Add roo&m"), tr("Add a room with an empty row"), {}, [this] {
        addRoom();
    });
    add(RoomCommand::DeleteRoom,
        tr("Delete room"),
        tr("Delete this room with its rows, racks and everything in them"),
        {},
        [this] { deleteRoom(); });
    add(RoomCommand::RackTypes,
        tr("Rack &types\u2026"),
        tr("Feeds, redundancy and limits of each kind of rack"),
        {},
        [this] { m_hands.open(RoomCommand::RackTypes); });
    add(RoomCommand::RoomSettings,
        tr("Rooms and rows\u2026"),
        tr("Limits for power and cooling, temperatures, floor load"),
        {},
        [this] { m_hands.open(RoomCommand::RoomSettings); });
    add(
        RoomCommand::Fit,
        tr("&Fit"),
        tr("Show all racks (F)"),
        {},
        [this] { m_view.fit(); },
        IconName::Fit);
}

void RoomCommands::moveRacks(const QList<Id> &racks, const Id &rowId, int index)
{
    const Row *row = findRow(m_document.plan().topology, rowId);
    if (row == nullptr)
        return;
    int position = 1;
    if (index < row->racks.size())
        position = row->racks[index]->position;
    else if (!row->racks.isEmpty())
        position = row->racks.last()->position + 1;
    edit(tr("Move %n rack(s)", nullptr, int(racks.size())),
         [&](Plan plan) { return kf::moveRacks(std::move(plan), racks, rowId, position); });
}

void RoomCommands::moveSelectedRacks(int step)
{
    if (step == 0 || selection().racks.isEmpty())
        return;
    const QList<Id> racks = selection().racks;
    const Topology &topology = m_document.plan().topology;
    const auto place = placeOfRack(topology, step < 0 ? racks.first() : racks.last());
    if (!place)
        return;
    const Row &its = rowAt(topology, *place);
    const qsizetype neighbour = place->rack + step;
    if (neighbour < 0 || neighbour >= its.racks.size())
        return m_hands.tell(tr("The row ends here."));
    const Rack &beside = *its.racks[neighbour];
    // Racks step aside away from the beginning, so going right means behind the neighbour.
    const int position = step < 0 ? beside.position : beside.position + 1;
    const Id row = its.id;
    edit(
        tr("Move %n rack(s)", nullptr, int(racks.size())),
        [&](Plan plan) { return kf::moveRacks(std::move(plan), racks, row, position); },
        gestureOfKey());
}

bool RoomCommands::insertSeries(const RackSeries &series, const Id &row)
{
    return edit(tr("Add %n rack(s)", nullptr, series.count),
                [&](Plan plan) { return insertRacks(std::move(plan), row, series); });
}

void RoomCommands::addRack()
{
    RackSeries series;
    series.type = rackTypeAtHand();
    const Id row = rowAtHand();
    series.namePattern = namePatternFor(m_document.plan().topology, row);
    insertSeries(series, row);
}

void RoomCommands::cloneRacks()
{
    const QList<Id> racks = selection().racks;
    edit(tr("Clone %n rack(s)", nullptr, int(racks.size())),
         [&](Plan plan) { return kf::cloneRacks(std::move(plan), racks); });
}

void RoomCommands::renameRow()
{
    const Row *row = findRow(m_document.plan().topology, rowAtHand());
    if (row == nullptr)
        return;
    const Row before = *row;
    m_view.editText(m_view.rowBox(before.id),
                    before.name.value_or(before.id),
                    [this, before](const QString &text) {
                        Row after = before;
                        after.name = text;
                        return edit(tr("Rename row"), [&](Plan plan) {
                            return replaceRow(std::move(plan), before.id, after);
                        });
                    });
}

void RoomCommands::addRow()
{
    const Id beside = rowAtHand();
    edit(tr("Add row"), [&](Plan plan) { return kf::addRow(std::move(plan), beside); });
}

void RoomCommands::deleteRow()
{
    const Id row = rowAtHand();
    if (!row.isEmpty())
        edit(tr("Delete row"), [&](Plan plan) { return kf::deleteRow(std::move(plan), row); });
}

void RoomCommands::addRoom()
{
    edit(tr("Add room"), [](Plan plan) { return kf::addRoom(std::move(plan)); });
}

void RoomCommands::deleteRoom()
{
    const auto place = placeOfRow(m_document.plan().topology, rowAtHand());
    if (!place)
        return;
    const Id id = roomAt(m_document.plan().topology, *place).id;
    edit(tr("Delete room"), [&](Plan plan) { return kf::deleteRoom(std::move(plan), id); });
}

} // namespace kf
