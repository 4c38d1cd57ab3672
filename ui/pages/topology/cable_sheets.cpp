// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of what cables run along: ways between rooms, and trays.
#include "core/plan/edits/cabling.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/topology_columns.h"
#include "ui/pages/topology/topology_lists.h"
#include "ui/pages/topology/topology_sheets.h"

namespace kf {

namespace {

using namespace sheets;

RoomLink linkOf(const CableWayRow &row)
{
    return {row.from, row.to, row.metres.value_or(0.0), row.kept};
}

/// What is still missing; nothing where the way is whole.
std::optional<Error> missingIn(const CableWayRow &row)
{
    if (row.from.isEmpty() || row.to.isEmpty())
        return Error{ErrorKind::Invalid,
                     CableWaySheet::tr("A way leads from one room to another: choose both, and add "
                                       "a room where there is only one."),
                     {},
                     {}};
    if (!row.metres)
        return Error{ErrorKind::Invalid,
                     CableWaySheet::tr("Type how many metres cables between the two rooms are."),
                     {},
                     {}};
    return std::nullopt;
}

QList<CableWayRow> wayRows(const Plan &plan)
{
    QList<CableWayRow> rows;
    for (const RoomLink &link : plan.topology.cabling.roomLinks)
        rows.append({QString::number(rows.size()), link.from, link.to, link.metres, link.kept});
    return rows;
}

RowList<CableWayRow> wayList()
{
    RowList<CableWayRow> list;
    list.rows = wayRows;
    list.fresh = [](const Plan &plan, const CableWayRow *) {
        CableWayRow row;
        std::tie(row.from, row.to) = std::pair(roomsWithoutLink(plan.topology));
        return row;
    };
    list.insert = [](Plan plan, const CableWayRow &row, qsizetype at) {
        const std::optional<Error> missing = missingIn(row);
        return missing ? Result<Plan>(*missing) : insertRoomLink(std::move(plan), linkOf(row), at);
    };
    list.remove = [](Plan plan, const QList<CableWayRow> &rows) {
        Result<Plan> next = std::move(plan);
        for (auto row = rows.crbegin(); row != rows.crend() && next; ++row)
            next = deleteRoomLink(std::move(next).value(), row->key.toInt());
        return next;
    };
    list.placeholder = CableWaySheet::tr("Type to add a way");
    list.placeholderColumn = CableWaySheet::kLength;
    list.keysArePlaces = true;
    return list;
}

QList<Field<CableWayRow>> wayFields(PlanDocument &document)
{
    const auto end = [&document](const QString &title, Id CableWayRow::*room) {
        return Field<CableWayRow>(
            choiceColumn(title, {}, 30),
            [room](const CableWayRow &row) { return GridValue(QString(row.*room)); },
            [room](CableWayRow &row, const GridValue &value) {
                row.*room = textIn(value);
                return Result<>();
            },
            [&document] { return roomChoices(document.plan()); });
    };
    return {end(CableWaySheet::tr("From room"), &CableWayRow::from),
            end(CableWaySheet::tr("To room"), &CableWayRow::to),
            {inUnit(numberColumn(CableWaySheet::tr("Way, m"),
                                 CableWaySheet::tr("The whole way between the tops of racks in "
                                                   "the two rooms; it counts both ways round, and "
                                                   "not on to a third room"),
                                 18),
                    Unit::Metres),
             [](const CableWayRow &row) { return orNothing(row.metres); },
             [](CableWayRow &row, const GridValue &value) {
                 return takeOptional(row.metres, value);
             }}};
}

QList<Field<TrayRow>> trayFields()
{
    const auto metres =
        [](const QString &title, const QString &tip, double Cabling::*number, double usual) {
            return Field<TrayRow>(
                inUnit(numberColumn(title, tip, 22), Unit::Metres),
                [number](const TrayRow &row) { return GridValue(row.cabling.*number); },
                [number, usual](TrayRow &row, const GridValue &value) {
                    return takeNumber(row.cabling.*number, value, usual);
                });
        };
    const Cabling usual;
    return {metres(TraySheet::tr("Tray a rack, m"),
                   TraySheet::tr("Along a row, from one rack to the next"),
                   &Cabling::trayMPerRack,
                   usual.trayMPerRack),
            metres(TraySheet::tr("Between rows, m"),
                   TraySheet::tr("From one row to the next where the rows state no place"),
                   &Cabling::rowPitchM,
                   usual.rowPitchM),
            metres(TraySheet::tr("Drop, m"),
                   TraySheet::tr("From the top of a rack up to the tray"),
                   &Cabling::dropM,
                   usual.dropM),
            metres(TraySheet::tr("Slack, m"),
                   TraySheet::tr("Left over at each end of a cable"),
                   &Cabling::slackM,
                   usual.slackM)};
}

} // namespace

CableWaySheet::CableWaySheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(wayList());
    setFields(wayFields(document));
}

void CableWaySheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

Result<Plan>
CableWaySheet::replaced(Plan plan, const CableWayRow &before, const CableWayRow &after) const
{
    const std::optional<Error> missing = missingIn(after);
    return missing ? Result<Plan>(*missing)
                   : replaceRoomLink(std::move(plan), before.key.toInt(), linkOf(after));
}

TraySheet::TraySheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(trayFields());
}

void TraySheet::present(const Plan &plan)
{
    TrayRow row{QStringLiteral("trays"), plan.topology.cabling};
    row.cabling.roomLinks.clear();
    showRows({row});
}

Result<Plan> TraySheet::replaced(Plan plan, const TrayRow &, const TrayRow &after) const
{
    return setTrays(std::move(plan), after.cabling);
}

} // namespace kf
