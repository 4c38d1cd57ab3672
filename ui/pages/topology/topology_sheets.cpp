// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/topology_sheets.h"

#include "core/plan/edits/places.h"
#include "core/plan/edits/rack_types.h"
#include "core/report/rack_type_words.h"
#include "core/topology/topology_walk.h"

namespace kf {

namespace {

constexpr double kWattsPerKilowatt = 1000.0;

GridColumn textColumn(const QString &title, double characters)
{
    return {
        title, {}, CellKind::Text, ColumnLook::Plain, Qt::AlignLeft, {characters, characters * 2}};
}

GridColumn numberColumn(const QString &title, const QString &tip, double characters = 10)
{
    return {title, tip, CellKind::Number, ColumnLook::Plain, Qt::AlignRight, {characters, 0}};
}

GridColumn choiceColumn(const QString &title, const QString &tip, double characters = 12)
{
    return {title, tip, CellKind::Choice, ColumnLook::Plain, Qt::AlignLeft, {characters, 0}};
}

/// A field for a name that may be absent.
template<typename RowType, typename Thing>
Field<RowType> nameField(const QString &title, Thing RowType::*thing)
{
    return {textColumn(title, 34),
            [thing](const RowType &row) {
                return GridValue((row.*thing).name.value_or((row.*thing).id));
            },
            [thing](RowType &row, const GridValue &value) {
                const QString name = textIn(value);
                (row.*thing).name = name.isEmpty() ? std::nullopt : std::optional(name);
                return Result<>();
            }};
}

/// A field for a number that may be absent; stored in `unit` of what is shown.
template<typename RowType, typename Thing>
Field<RowType> optionalField(const GridColumn &column,
                             Thing RowType::*thing,
                             std::optional<double> Thing::*number,
                             double unit = 1.0)
{
    return {column,
            [=](const RowType &row) {
                const std::optional<double> &its = (row.*thing).*number;
                return its ? GridValue(*its / unit) : GridValue();
            },
            [=](RowType &row, const GridValue &value) {
                std::optional<double> shown;
                Result<> taken = takeOptional(shown, value);
                if (taken)
                    (row.*thing).*number = shown ? std::optional(*shown * unit) : std::nullopt;
                return taken;
            }};
}

/// A field for a number that is always there.
template<typename RowType, typename Thing>
Field<RowType> numberField(const GridColumn &column, Thing RowType::*thing, double Thing::*number)
{
    return {column,
            [=](const RowType &row) { return GridValue((row.*thing).*number); },
            [=](RowType &row, const GridValue &value) {
                return takeNumber((row.*thing).*number, value);
            }};
}

template<typename RowType> Field<RowType> countField(const QString &title, int RowType::*count)
{
    return {{title, {}, CellKind::Number, ColumnLook::Muted, Qt::AlignRight, {8, 0}},
            [count](const RowType &row) {
                return GridValue(double(row.*count));
            }};
}

template<typename Row> Field<Row> readText(const QString &title, QString Row::*text)
{
    return {{title, {}, CellKind::Text, ColumnLook::Muted, Qt::AlignLeft, {16, 30}},
            [text](const Row &row) {
                return GridValue(row.*text);
            }};
}

QList<Choice> redundancyChoices()
{
    QList<Choice> choices;
    for (const Redundancy each : {Redundancy::None, Redundancy::NPlus1, Redundancy::TwoN})
        choices.append({QString(wordFor(each)), redundancyText(each)});
    return choices;
}

QList<Field<RackTypeRow>> rackTypeFields()
{
    using Its = RackTypeRow;
    const auto kilowatts = [](const QString &title, std::optional<double> RackType::*number) {
        return optionalField(numberColumn(title, RackTypeSheet::tr("Empty: no limit of its own")),
                             &Its::type,
                             number,
                             kWattsPerKilowatt);
    };
    return {
        nameField(RackTypeSheet::tr("Rack type"), &Its::type),
        countField(RackTypeSheet::tr("Racks"), &Its::racks),
        {numberColumn(RackTypeSheet::tr("Height, U"), {}, 9),
         [](const Its &row) { return GridValue(double(row.type.heightU)); },
         [](Its &row, const GridValue &value) {
             return takeWhole(row.type.heightU, value);
         }},
        {choiceColumn(RackTypeSheet::tr("Redundancy"),
                      RackTypeSheet::tr("What the power limit keeps back"),
                      20),
         [](const Its &row) { return GridValue(QString(wordFor(row.type.redundancy))); },
         [](Its &row, const GridValue &value) {
             row.type.redundancy =
                 enumFromWord<Redundancy>(textIn(value).toLatin1()).value_or(Redundancy::None);
             return Result<>();
         },
         redundancyChoices},
        kilowatts(RackTypeSheet::tr("Power, kW"), &RackType::powerLimitW),
        kilowatts(RackTypeSheet::tr("Air heat, kW"), &RackType::heatLimitW),
        kilowatts(RackTypeSheet::tr("Liquid, kW"), &RackType::liquidLimitW),
        optionalField(numberColumn(RackTypeSheet::tr("Airflow, m\u00b3/h"), {}, 13),
                      &Its::type,
                      &RackType::airflowLimitM3PerH),
        optionalField(
            numberColumn(RackTypeSheet::tr("Weight, kg"), RackTypeSheet::tr("What it carries")),
            &Its::type,
            &RackType::weightLimitKg),
        numberField(numberColumn(RackTypeSheet::tr("Own, kg"), RackTypeSheet::tr("Empty rack")),
                    &Its::type,
                    &RackType::ownWeightKg),
        numberField(
            numberColumn(RackTypeSheet::tr("Width, mm"), {}), &Its::type, &RackType::outerWidthMm),
        numberField(
            numberColumn(RackTypeSheet::tr("Depth, mm"), {}), &Its::type, &RackType::outerDepthMm)};
}

QList<Field<FeedRow>> feedFields()
{
    return {
        readText(FeedSheet::tr("Rack type"), &FeedRow::typeName),
        {textColumn(FeedSheet::tr("Feed"), 8),
         [](const FeedRow &row) { return GridValue(row.feed.name); },
         [](FeedRow &row, const GridValue &value) {
             row.feed.name = textIn(value);
             return Result<>();
         }},
        {choiceColumn(FeedSheet::tr("Side"), FeedSheet::tr("By its name where none is given"), 10),
         [](const FeedRow &row) {
             return GridValue(row.feed.side ? QString(wordFor(*row.feed.side)) : QString());
         },
         [](FeedRow &row, const GridValue &value) {
             row.feed.side = enumFromWord<FeedSide>(textIn(value).toLatin1());
             return Result<>();
         },
         [] {
             return QList<Choice>{{QString(), FeedSheet::tr("by name")},
                                  {QStringLiteral("A"), QStringLiteral("A")},
                                  {QStringLiteral("B"), QStringLiteral("B")}};
         }},
        optionalField(numberColumn(FeedSheet::tr("Volts"), {}, 8), &FeedRow::feed, &Feed::volts),
        optionalField(numberColumn(FeedSheet::tr("Amps"), {}, 8), &FeedRow::feed, &Feed::amps),
        {choiceColumn(FeedSheet::tr("Phases"), {}, 8),
         [](const FeedRow &row) { return GridValue(QString::number(row.feed.phases)); },
         [](FeedRow &row, const GridValue &value) {
             row.feed.phases = textIn(value) == QLatin1String("3") ? 3 : 1;
             return Result<>();
         },
         [] {
             return QList<Choice>{{QStringLiteral("1"), QStringLiteral("1")},
                                  {QStringLiteral("3"), QStringLiteral("3")}};
         }},
        numberField(numberColumn(FeedSheet::tr("Power factor"), {}, 12),
                    &FeedRow::feed,
                    &Feed::powerFactor),
        numberField(numberColumn(FeedSheet::tr("Derating"),
                                 FeedSheet::tr("0.8 for continuous load by NEC, 1 by IEC")),
                    &FeedRow::feed,
                    &Feed::derating)};
}

QList<Field<RoomRow>> roomFields()
{
    using Its = RoomRow;
    const auto kilowatts = [](const QString &title, std::optional<double> Room::*number) {
        return optionalField(numberColumn(title, RoomSheet::tr("Empty: no limit")),
                             &Its::room,
                             number,
                             kWattsPerKilowatt);
    };
    return {nameField(RoomSheet::tr("Room"), &Its::room),
            readText(RoomSheet::tr("Site"), &Its::site),
            kilowatts(RoomSheet::tr("Power, kW"), &Room::powerLimitW),
            kilowatts(RoomSheet::tr("Air heat, kW"), &Room::heatLimitW),
            kilowatts(RoomSheet::tr("Liquid, kW"), &Room::liquidLimitW),
            numberField(numberColumn(RoomSheet::tr("Rise, K"),
                                     RoomSheet::tr("How much warmer the air leaves than it came")),
                        &Its::room,
                        &Room::deltaTK),
            numberField(numberColumn(RoomSheet::tr("Supply, \u00b0"
                                                   "C"),
                                     RoomSheet::tr("Temperature of the cooled air")),
                        &Its::room,
                        &Room::supplyAirC),
            optionalField(numberColumn(RoomSheet::tr("Floor, kg/m\u00b2"),
                                       RoomSheet::tr("What the floor carries"),
                                       13),
                          &Its::room,
                          &Room::floorLoadKgPerM2),
            optionalField(numberColumn(RoomSheet::tr("Width, m"), {}), &Its::room, &Room::widthM),
            optionalField(numberColumn(RoomSheet::tr("Depth, m"), {}), &Its::room, &Room::depthM)};
}

QList<Field<RowRow>> rowFields()
{
    using Its = RowRow;
    return {
        nameField(RowSheet::tr("Row"), &Its::row),
        readText(RowSheet::tr("Room"), &Its::room),
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
        optionalField(
            numberColumn(RowSheet::tr("Place, m"), RowSheet::tr("Distance from the north wall")),
            &Its::row,
            &Row::yM),
        optionalField(numberColumn(RowSheet::tr("Power, kW"), RowSheet::tr("Empty: no limit")),
                      &Its::row,
                      &Row::powerLimitW,
                      kWattsPerKilowatt),
        optionalField(numberColumn(RowSheet::tr("Air heat, kW"), RowSheet::tr("Empty: no limit")),
                      &Its::row,
                      &Row::heatLimitW,
                      kWattsPerKilowatt)};
}

} // namespace

RackTypeSheet::RackTypeSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(rackTypeFields());
}

void RackTypeSheet::present(const Plan &plan)
{
    QMap<Id, int> racks;
    forEachRack(plan.topology, [&racks](const RackSpot &spot) { ++racks[spot.rack.type]; });
    QList<RackTypeRow> rows;
    for (const RackType &type : plan.topology.rackTypes)
        rows.append({type.id, type, racks.value(type.id)});
    showRows(rows);
}

Result<Plan>
RackTypeSheet::replaced(Plan plan, const RackTypeRow &before, const RackTypeRow &after) const
{
    return replaceRackType(std::move(plan), before.key, after.type);
}

FeedSheet::FeedSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(feedFields());
}

void FeedSheet::present(const Plan &plan, const Id &only)
{
    QList<FeedRow> rows;
    for (const RackType &type : plan.topology.rackTypes) {
        if (!only.isEmpty() && type.id != only)
            continue;
        for (int i = 0; i < type.feeds.size(); ++i)
            rows.append({QStringLiteral("%1 %2").arg(type.id).arg(i),
                         type.id,
                         type.name.value_or(type.id),
                         i,
                         type.feeds[i]});
    }
    showRows(rows);
}

Result<Plan> FeedSheet::replaced(Plan plan, const FeedRow &before, const FeedRow &after) const
{
    return replaceFeed(std::move(plan), before.type, before.index, after.feed);
}

RoomSheet::RoomSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(roomFields());
}

void RoomSheet::present(const Plan &plan)
{
    QList<RoomRow> rows;
    forEachRoom(plan.topology, [&rows](const Site &site, const Room &room) {
        rows.append({room.id, room, site.name.value_or(site.id)});
        rows.last().room.rows.clear();
    });
    showRows(rows);
}

Result<Plan> RoomSheet::replaced(Plan plan, const RoomRow &before, const RoomRow &after) const
{
    return replaceRoom(std::move(plan), before.key, after.room);
}

RowSheet::RowSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(rowFields());
}

void RowSheet::present(const Plan &plan)
{
    QList<RowRow> rows;
    forEachRow(plan.topology, [&rows](const Site &, const Room &room, const Row &row) {
        rows.append({row.id, row, room.name.value_or(room.id), int(row.racks.size())});
        rows.last().row.racks.clear();
    });
    showRows(rows);
}

Result<Plan> RowSheet::replaced(Plan plan, const RowRow &before, const RowRow &after) const
{
    return replaceRow(std::move(plan), before.key, after.row);
}

} // namespace kf
