// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/rack_tables.h"

#include "core/base/units.h"
#include "core/report/build/cells.h"
#include "core/report/build/places.h"
#include "core/report/rack_words.h"
#include "core/report/state_ids.h"
#include "core/report/write/exact_text.h"
#include "core/topology/topology_limits.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace kf {

namespace {

/// A figure of which some may be missing: the number for programs, "\u2265 12.5 kW" for people.
Cell figureCell(double value, bool atLeast, Unit unit, const Wording &wording)
{
    if (!atLeast)
        return value;
    return Term{QString::fromLatin1(roundedText(value)),
                limitText(value, std::nullopt, unit, true, Digits::Exact, wording)};
}

/// The draw as a share of the limit; an empty cell without one.
Cell loadCell(const RackFigures &rack, const Wording &wording)
{
    return rack.powerLimitW && *rack.powerLimitW > 0.0
               ? figureCell(
                     rack.powerW / *rack.powerLimitW, rack.load.powerMissing, Unit::Share, wording)
               : Cell();
}

/// A figure that counts in its heaviest month.
struct FigureInMonth {
    const char *column; ///< the id of its own column
    QString name;
    double value = 0.0;
    int month = 0;
};

/// The figures that racks, rows and rooms share; figures of nothing have no month.
template<typename Figures> QList<FigureInMonth> figuresInMonths(const Figures &figures)
{
    const PeakMonths &months = figures.months;
    QList<FigureInMonth> all{
        {"gpus", ReportText::tr("GPUs"), figures.gpus, months.gpus},
        {"used_u", ReportText::tr("Used"), figures.usedU, months.units},
        {"power_w", ReportText::tr("Power"), figures.powerW, months.power},
        {"air_heat_w", ReportText::tr("Heat to the air"), figures.airHeatW, months.airHeat},
        {"liquid_heat_w",
         ReportText::tr("Heat to the liquid"),
         figures.liquidHeatW,
         months.liquidHeat},
        {"airflow_m3_per_h", ReportText::tr("Air"), figures.airflowM3PerH, months.airflow},
        {"weight_kg", ReportText::tr("Weight"), figures.weightKg, months.weight}};
    all.removeIf([](const FigureInMonth &figure) { return figure.value <= 0.0; });
    return all;
}

Column monthsColumn()
{
    return summaryColumn("largest_in", ReportText::tr("Month"));
}

/// The month of the figures where it is not month 0; figures of different months are named.
template<typename Figures> Cell monthsCell(const Figures &figures, const Plan &plan)
{
    const QList<FigureInMonth> all = figuresInMonths(figures);
    const auto isAsFirst = [&all](const FigureInMonth &each) {
        return each.month == all.constFirst().month;
    };
    if (std::all_of(all.cbegin(), all.cend(), isAsFirst)) {
        const int month = all.isEmpty() ? 0 : all.constFirst().month;
        return month == 0 ? Cell(Term()) : monthCell(plan, month);
    }
    QStringList data;
    QStringList texts;
    for (const FigureInMonth &figure : all) {
        if (figure.month == 0)
            continue;
        const QString month = monthText(plan, figure.month);
        data += QStringLiteral("%1:%2").arg(QLatin1String(figure.column), month);
        texts += QStringLiteral("%1 %2").arg(figure.name, month);
    }
    return Term{data.join(QLatin1Char(' ')), texts.join(QStringLiteral(", "))};
}

QList<Column> rackColumns(const Topology &topology)
{
    return placeColumns(topology) +
           QList<Column>{
               dataColumn("name", ReportText::tr("Name")),
               dataColumn("type", ReportText::tr("Type")),
               summaryColumn("gpus", ReportText::tr("GPUs")),
               summaryColumn("used_u", ReportText::tr("Used"), Unit::RackUnits),
               column("reserved_u", ReportText::tr("Reserved"), Unit::RackUnits),
               summaryColumn("free_u", ReportText::tr("Free"), Unit::RackUnits),
               summaryColumn("power_w", ReportText::tr("Power"), Unit::Watts),
               summaryColumn("power_limit_w", ReportText::tr("Power limit"), Unit::Watts),
               summaryColumn("heat_w", ReportText::tr("Heat"), Unit::Heat),
               dataColumn("heat_btu_per_h", ReportText::tr("Heat"), Unit::BtuPerHour),
               dataColumn("air_heat_w", ReportText::tr("Heat to the air"), Unit::Heat),
               column("heat_limit_w", ReportText::tr("Heat limit"), Unit::Heat),
               column("airflow_m3_per_h", ReportText::tr("Air"), Unit::CubicMetresPerHour),
               summaryColumn("weight_kg", ReportText::tr("Weight"), Unit::Kilograms),
               column("weight_limit_kg", ReportText::tr("Weight limit"), Unit::Kilograms),
               column("unknown", ReportText::tr("Not known")),
               column("assumed", ReportText::tr("Assumed")),
               summaryColumn("state", ReportText::tr("State")),
               column("load", ReportText::tr("Load"), Unit::Share),
               monthsColumn()};
}

QList<Cell> rackCells(const RackSpot &spot, const RackFigures &figures, const PartInput &input)
{
    const Wording &wording = input.wording;
    const EquipmentLoad &load = figures.load;
    return placeCells(spot) +
           QList<Cell>{
               textCell(spot.rack.name),
               named(spot.rack.type,
                     spot.type == nullptr ? std::optional<QString>() : spot.type->name),
               figures.gpus,
               figures.usedU,
               reservedIn(figures, spot.type),
               figures.freeU,
               figureCell(figures.powerW, load.powerMissing, Unit::Watts, wording),
               cell(figures.powerLimitW),
               figureCell(figures.heatW, load.powerMissing, Unit::Heat, wording),
               btuPerHour(figures.heatW),
               figureCell(figures.airHeatW, load.airHeatMissing, Unit::Heat, wording),
               cell(figures.heatLimitW),
               figureCell(
                   figures.airflowM3PerH, load.airflowMissing, Unit::CubicMetresPerHour, wording),
               figureCell(figures.weightKg, load.weightMissing, Unit::Kilograms, wording),
               cell(figures.weightLimitKg),
               unknownCell(figures.unknown),
               yesNo(load.assumed.any()),
               Term{QString(stateWord(figures.state)), rackStateText(figures)},
               loadCell(figures, wording),
               monthsCell(figures, input.plan)};
}

/// The columns that rows and rooms share, behind those of their place.
QList<Column> sumColumns()
{
    return {summaryColumn("racks", ReportText::tr("Racks")),
            summaryColumn("gpus", ReportText::tr("GPUs")),
            summaryColumn("used_u", ReportText::tr("Used"), Unit::RackUnits),
            column("reserved_u", ReportText::tr("Reserved"), Unit::RackUnits),
            summaryColumn("free_u", ReportText::tr("Free"), Unit::RackUnits),
            summaryColumn("power_w", ReportText::tr("Power"), Unit::Watts),
            summaryColumn("power_limit_w", ReportText::tr("Power limit"), Unit::Watts),
            column("air_heat_w", ReportText::tr("Heat to the air"), Unit::Heat),
            column("heat_limit_w", ReportText::tr("Heat limit"), Unit::Heat),
            column("liquid_heat_w", ReportText::tr("Heat to the liquid"), Unit::Heat),
            column("airflow_m3_per_h", ReportText::tr("Air"), Unit::CubicMetresPerHour),
            column("weight_kg", ReportText::tr("Weight"), Unit::Kilograms),
            column("unknown", ReportText::tr("Not known")),
            summaryColumn("state", ReportText::tr("State")),
            monthsColumn()};
}

template<typename Place>
QList<Cell> sumCells(const Place &figures, double heightU, const PartInput &input)
{
    const Wording &wording = input.wording;
    const bool power = figures.unknown.contains(Quantity::Power);
    const bool weight = figures.unknown.contains(Quantity::Weight);
    return {
        double(figures.racks),
        figures.gpus,
        figures.usedU,
        reservedIn(figures, heightU),
        figures.freeU,
        figureCell(figures.powerW, power, Unit::Watts, wording),
        cell(figures.powerLimitW),
        figureCell(figures.airHeatW, power, Unit::Heat, wording),
        cell(figures.heatLimitW),
        figureCell(figures.liquidHeatW, power && figures.liquidHeatW > 0.0, Unit::Heat, wording),
        figureCell(
            figures.airflowM3PerH, figures.airflowMissing, Unit::CubicMetresPerHour, wording),
        figureCell(figures.weightKg, weight, Unit::Kilograms, wording),
        unknownCell(figures.unknown),
        stateCell(figures.state, limitsOf(figures)),
        monthsCell(figures, input.plan)};
}

/// The fullest feed that is left, as load and limit.
QList<Cell> fullestCells(const RackFigures &rack, const FeedLoss &loss, const Wording &wording)
{
    double largest = -1.0;
    QList<Cell> cells{Cell(), Cell(), Cell()};
    for (qsizetype i = 0; i < rack.feeds.size(); ++i) {
        const double load = loss.loadW.value(i);
        const double share = load / rack.feeds[i].limitW.value_or(1.0);
        if (loss.lost.contains(rack.feeds[i].name) || share <= largest)
            continue;
        largest = share;
        cells = {rack.feeds[i].name,
                 figureCell(load, rack.feeds[i].atLeast, Unit::Watts, wording),
                 cell(rack.feeds[i].limitW)};
    }
    return cells;
}

/// What is lost, for programs: the side, or the name of the feed.
QString lostWord(const FeedLoss &loss)
{
    return loss.side ? QString(wordFor(*loss.side)) : loss.lost.join(QLatin1Char(' '));
}

/// Devices as their ids for programs and their names for people.
Cell deviceList(const Rack &rack, const QList<Id> &ids)
{
    QStringList names;
    for (const auto &device : rack.devices) {
        if (ids.contains(device->id))
            names.append(device->name.value_or(device->id));
    }
    return Term{QStringList(ids).join(QLatin1Char(' ')), names.join(QStringLiteral(", "))};
}

/// What is left of the supplies of devices that run below full load.
Cell supplyList(const FeedLoss &loss, const Wording &wording)
{
    QStringList data;
    QStringList texts;
    for (const SupplyShortage &shortage : loss.shortages) {
        data += QStringLiteral("%1/%2").arg(shortage.left).arg(shortage.supplies);
        const QString text = shortageText(shortage, wording);
        if (!texts.contains(text))
            texts += text;
    }
    return Term{data.join(QLatin1Char(' ')), texts.join(QStringLiteral("; "))};
}

} // namespace

Table rackTable(const PartInput &input)
{
    Table table{QStringLiteral("racks"),
                ReportText::tr("Racks against their limits"),
                rackColumns(input.plan.topology),
                {}};
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        const auto figures = input.figures.topology.racks.constFind(spot.rack.id);
        if (figures != input.figures.topology.racks.cend())
            table.rows += rackCells(spot, *figures, input);
    });
    return table;
}

Table fullestRacks(const PartInput &input, qsizetype most)
{
    const auto &racks = input.figures.topology.racks;
    const auto share = [](const RackFigures &rack) {
        return rack.powerLimitW.value_or(0.0) > 0.0 ? rack.powerW / *rack.powerLimitW : 0.0;
    };
    QList<RackFigures> worst = racks.values();
    std::stable_sort(
        worst.begin(), worst.end(), [&share](const RackFigures &a, const RackFigures &b) {
            return a.state != b.state ? a.state > b.state : share(a) > share(b);
        });
    QHash<Id, qsizetype> ranks;
    for (qsizetype i = 0; i < std::min(most, worst.size()); ++i)
        ranks.insert(worst[i].id, i);
    Table table{QStringLiteral("fullest-racks"),
                ReportText::tr("The fullest racks"),
                rackColumns(input.plan.topology),
                QList<QList<Cell>>(ranks.size())};
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        const auto rank = ranks.constFind(spot.rack.id);
        if (rank != ranks.cend())
            table.rows[*rank] = rackCells(spot, worst[*rank], input);
    });
    return table;
}

Table roomTable(const PartInput &input)
{
    Table table{
        QStringLiteral("rooms"),
        ReportText::tr("Rooms against their limits"),
        {column("site", ReportText::tr("Site")), summaryColumn("room", ReportText::tr("Room"))},
        {}};
    table.columns += sumColumns();
    forEachRoom(input.plan.topology, [&](const Site &site, const Room &room) {
        table.rows += QList<Cell>{named(site.id, site.name), named(room.id, room.name)} +
                      sumCells(input.figures.topology.rooms.value(room.id),
                               heightOf(room, input.plan.topology),
                               input);
    });
    return table;
}

Table rowTable(const PartInput &input)
{
    Table table{QStringLiteral("rows"),
                ReportText::tr("Rows against their limits"),
                placeColumns(input.plan.topology).first(3),
                {}};
    table.columns += sumColumns();
    forEachRow(input.plan.topology, [&](const Site &site, const Room &room, const Row &row) {
        table.rows += QList<Cell>{named(site.id, site.name),
                                  named(room.id, room.name),
                                  named(row.id, row.name)} +
                      sumCells(input.figures.topology.rows.value(row.id),
                               heightOf(row, input.plan.topology),
                               input);
    });
    return table;
}

Table lossTable(const PartInput &input)
{
    Table table{QStringLiteral("feed-loss"),
                ReportText::tr("After the loss of a feed or side"),
                placeColumns(input.plan.topology),
                {}};
    table.columns += {column("feed", ReportText::tr("Lost")),
                      column("fullest_feed", ReportText::tr("Fullest left")),
                      column("load_w", ReportText::tr("Its load"), Unit::Watts),
                      column("limit_w", ReportText::tr("Its limit"), Unit::Watts),
                      column("down", ReportText::tr("Down")),
                      column("degraded", ReportText::tr("Below full load")),
                      column("supplies", ReportText::tr("Supplies")),
                      column("unknown", ReportText::tr("Not known")),
                      column("state", ReportText::tr("State"))};
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        const RackFigures rack = input.figures.topology.racks.value(spot.rack.id);
        for (const FeedLoss &loss : rack.losses) {
            if (!loss.isHarmless())
                table.rows += placeCells(spot) + QList<Cell>{Term{lostWord(loss), lostText(loss)}} +
                              fullestCells(rack, loss, input.wording) +
                              QList<Cell>{deviceList(spot.rack, loss.down),
                                          deviceList(spot.rack, loss.degraded),
                                          supplyList(loss, input.wording),
                                          deviceList(spot.rack, loss.unknown),
                                          stateCell(loss.state)};
        }
    });
    return table;
}

} // namespace kf
