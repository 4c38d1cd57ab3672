// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of sites, rooms and rows.
#include "core/plan/edits/places.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/topology_columns.h"
#include "ui/pages/topology/topology_lists.h"
#include "ui/pages/topology/topology_sheets.h"

#include <algorithm>

namespace kf {

namespace {

using namespace sheets;

QList<Choice> siteChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const Site &site : plan.topology.sites)
        choices.append({site.id, site.name.value_or(site.id)});
    return choices;
}

QList<Field<SiteRow>> siteFields()
{
    using Its = SiteRow;
    return {nameField(SiteSheet::tr("Site"), &Its::site),
            countField(SiteSheet::tr("Rooms"), &Its::rooms),
            optionalField(
                inUnit(numberColumn(SiteSheet::tr("Power, kW"), SiteSheet::tr("Empty: no limit")),
                       Unit::Watts,
                       kKilo),
                &Its::site,
                &Site::powerLimitW,
                kWattsPerKilowatt),
            numberField(inUnit(numberColumn(SiteSheet::tr("Altitude, m"),
                                            SiteSheet::tr("Thin air cools less"),
                                            12),
                               Unit::Metres),
                        &Its::site,
                        &Site::altitudeM)};
}

QList<Field<RoomRow>> roomFields(PlanDocument &document)
{
    using Its = RoomRow;
    const auto kilowatts = [](const QString &title, std::optional<double> Room::*number) {
        return optionalField(
            inUnit(numberColumn(title, RoomSheet::tr("Empty: no limit")), Unit::Watts, kKilo),
            &Its::room,
            number,
            kWattsPerKilowatt);
    };
    return {nameField(RoomSheet::tr("Room"), &Its::room),
            parentField<RoomRow>(RoomSheet::tr("Site"),
                                 &Its::site,
                                 [&document] { return siteChoices(document.plan()); }),
            kilowatts(RoomSheet::tr("Power, kW"), &Room::powerLimitW),
            kilowatts(RoomSheet::tr("Air heat, kW"), &Room::heatLimitW),
            kilowatts(RoomSheet::tr("Liquid, kW"), &Room::liquidLimitW),
            numberField(
                inWords(numberColumn(RoomSheet::tr("Rise, K"),
                                     RoomSheet::tr("How much warmer the air leaves than it came")),
                        {QStringLiteral("K")}),
                &Its::room,
                &Room::deltaTK),
            numberField(inUnit(numberColumn(RoomSheet::tr("Supply, \u00b0"
                                                          "C"),
                                            RoomSheet::tr("Temperature of the cooled air")),
                               Unit::Celsius),
                        &Its::room,
                        &Room::supplyAirC),
            optionalField(inUnit(numberColumn(RoomSheet::tr("Floor, kg/m\u00b2"),
                                              RoomSheet::tr("What the floor carries"),
                                              13),
                                 Unit::KilogramsPerSquareMetre),
                          &Its::room,
                          &Room::floorLoadKgPerM2),
            optionalField(inUnit(numberColumn(RoomSheet::tr("Width, m"), {}), Unit::Metres),
                          &Its::room,
                          &Room::widthM),
            optionalField(inUnit(numberColumn(RoomSheet::tr("Depth, m"), {}), Unit::Metres),
                          &Its::room,
                          &Room::depthM)};
}

QList<Field<RowRow>> rowFields(PlanDocument &document)
{
    using Its = RowRow;
    return {nameField(RowSheet::tr("Row"), &Its::row),
            parentField<RowRow>(RowSheet::tr("Room"),
                                &Its::room,
                                [&document] { return roomChoices(document.plan()); }),
            countField(RowSheet::tr("Racks"), &Its::racks),
            {choiceColumn(RowSheet::tr("Front looks"), {}, 12),
             [](const Its &row) { return GridValue(QString(wordFor(row.row.facing))); },
             [](Its &row, const GridValue &value) {
                 row.row.facing =
                     enumFromWord<RowFacing>(textIn(value).toLatin1()).value_or(RowFacing::North);
                 return Result<>();
             },
             [] {
                 return QList<Choice>{{QStringLiteral("north"), RowSheet::tr("north")},
                                      {QStringLiteral("south"), RowSheet::tr("south")}};
             }},
            optionalField(inUnit(numberColumn(RowSheet::tr("Place, m"),
                                              RowSheet::tr("Distance from the north wall")),
                                 Unit::Metres),
                          &Its::row,
                          &Row::yM),
            optionalField(
                inUnit(numberColumn(RowSheet::tr("Power, kW"), RowSheet::tr("Empty: no limit")),
                       Unit::Watts,
                       kKilo),
                &Its::row,
                &Row::powerLimitW,
                kWattsPerKilowatt),
            optionalField(
                inUnit(numberColumn(RowSheet::tr("Air heat, kW"), RowSheet::tr("Empty: no limit")),
                       Unit::Watts,
                       kKilo),
                &Its::row,
                &Row::heatLimitW,
                kWattsPerKilowatt)};
}

QString staysInSite()
{
    return RoomSheet::tr("A room stays in its site.");
}

QString staysInRoom()
{
    return RowSheet::tr("A row stays in its room.");
}

/// Whether rows would go to a place that is beside none of their own parent.
template<typename Sheet, typename RowType>
bool leaves(const Sheet &sheet, const RowEdit &edit, Id RowType::*parent)
{
    const auto *move = std::get_if<MoveRows>(&edit);
    if (move == nullptr)
        return false;
    return std::any_of(move->rows.cbegin(), move->rows.cend(), [&](int row) {
        const Id &its = sheet.rowAt(row).*parent;
        const bool below = move->before > 0 && sheet.rowAt(move->before - 1).*parent == its;
        const bool above =
            move->before < sheet.endOfRows() && sheet.rowAt(move->before).*parent == its;
        return !below && !above;
    });
}

} // namespace

QList<Choice> sheets::roomChoices(const Plan &plan)
{
    QList<Choice> choices;
    forEachRoom(plan.topology, [&choices](const Site &, const Room &room) {
        choices.append({room.id, room.name.value_or(room.id)});
    });
    return choices;
}

SiteSheet::SiteSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(siteList());
    setFields(siteFields());
}

void SiteSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

Result<Plan> SiteSheet::replaced(Plan plan, const SiteRow &before, const SiteRow &after) const
{
    return replaceSite(std::move(plan), before.key, after.site);
}

RoomSheet::RoomSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(roomList());
    setFields(roomFields(document));
}

void RoomSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

QString RoomSheet::readOnlyReason(int row, int column) const
{
    if (column == 1 && !isNewRow(row))
        return staysInSite();
    return FieldsModel::readOnlyReason(row, column);
}

QString RoomSheet::rowsReason(const RowEdit &edit) const
{
    return leaves(*this, edit, &RoomRow::site) ? staysInSite() : QString();
}

Result<Plan> RoomSheet::replaced(Plan plan, const RoomRow &before, const RoomRow &after) const
{
    return replaceRoom(std::move(plan), before.key, after.room);
}

RowSheet::RowSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(rowList());
    setFields(rowFields(document));
}

void RowSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

QString RowSheet::readOnlyReason(int row, int column) const
{
    if (column == 1 && !isNewRow(row))
        return staysInRoom();
    return FieldsModel::readOnlyReason(row, column);
}

QString RowSheet::rowsReason(const RowEdit &edit) const
{
    return leaves(*this, edit, &RowRow::room) ? staysInRoom() : QString();
}

Result<Plan> RowSheet::replaced(Plan plan, const RowRow &before, const RowRow &after) const
{
    return replaceRow(std::move(plan), before.key, after.row);
}

} // namespace kf
