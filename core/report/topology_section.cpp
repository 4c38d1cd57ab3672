// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace kf {

namespace {

/// A rack with the places around it.
struct RackPlace {
    const Site &site;
    const Room &room;
    const Row &row;
    const Rack &rack;
};

template<typename Visit> void forEachPlace(const Topology &topology, const Visit &visit)
{
    for (const Site &site : topology.sites)
        for (const Room &room : site.rooms)
            for (const Row &row : room.rows)
                for (const auto &rack : row.racks)
                    visit(RackPlace{site, room, row, *rack});
}

QList<Column> placeColumns()
{
    return {{QStringLiteral("site"), ReportText::tr("Site"), Unit::None},
            {QStringLiteral("room"), ReportText::tr("Room"), Unit::None},
            {QStringLiteral("row"), ReportText::tr("Row"), Unit::None},
            {QStringLiteral("rack"), ReportText::tr("Rack"), Unit::None}};
}

QList<Cell> placeCells(const RackPlace &place)
{
    return {place.site.id, place.room.id, place.row.id, place.rack.id};
}

QList<Cell> rackCells(const RackPlace &place, const RackFigures &figures)
{
    return placeCells(place) +
           QList<Cell>{textCell(place.rack.name),
                       place.rack.type,
                       figures.gpus,
                       figures.usedU,
                       figures.freeU,
                       figures.powerW,
                       cell(figures.powerLimitW),
                       figures.heatW,
                       btuPerHour(figures.heatW),
                       figures.airHeatW,
                       cell(figures.heatLimitW),
                       figures.airflowM3PerH,
                       figures.weightKg,
                       cell(figures.weightLimitKg),
                       quantityWords(figures.unknown).join(QLatin1Char(' ')),
                       QString(figures.assumed ? QStringLiteral("yes") : QStringLiteral("no")),
                       QString(stateWord(figures.state))};
}

Table rackTable(const Evaluation &evaluation)
{
    Table table{
        QStringLiteral("racks"), ReportText::tr("Racks against their limits"), placeColumns(), {}};
    table.columns +=
        {{QStringLiteral("name"), ReportText::tr("Name"), Unit::None},
         {QStringLiteral("type"), ReportText::tr("Type"), Unit::None},
         {QStringLiteral("gpus"), ReportText::tr("GPUs"), Unit::Gpus},
         {QStringLiteral("used_u"), ReportText::tr("Used"), Unit::RackUnits},
         {QStringLiteral("free_u"), ReportText::tr("Free"), Unit::RackUnits},
         {QStringLiteral("power_w"), ReportText::tr("Power"), Unit::Watts},
         {QStringLiteral("power_limit_w"), ReportText::tr("Power limit"), Unit::Watts},
         {QStringLiteral("heat_w"), ReportText::tr("Heat"), Unit::Watts},
         {QStringLiteral("heat_btu_per_h"), ReportText::tr("Heat"), Unit::BtuPerHour},
         {QStringLiteral("air_heat_w"), ReportText::tr("Heat to the air"), Unit::Watts},
         {QStringLiteral("heat_limit_w"), ReportText::tr("Heat limit"), Unit::Watts},
         {QStringLiteral("airflow_m3_per_h"), ReportText::tr("Air, m³/h"), Unit::None},
         {QStringLiteral("weight_kg"), ReportText::tr("Weight"), Unit::Kilograms},
         {QStringLiteral("weight_limit_kg"), ReportText::tr("Weight limit"), Unit::Kilograms},
         {QStringLiteral("unknown"), ReportText::tr("Not known"), Unit::None},
         {QStringLiteral("assumed"), ReportText::tr("Assumed figures"), Unit::None},
         {QStringLiteral("state"), ReportText::tr("State"), Unit::None}};
    forEachPlace(evaluation.plan.topology, [&](const RackPlace &place) {
        const auto figures = evaluation.topology.racks.constFind(place.rack.id);
        if (figures != evaluation.topology.racks.cend())
            table.rows += rackCells(place, *figures);
    });
    return table;
}

/// The columns that rows and rooms share, behind those of their place.
QList<Column> sumColumns()
{
    return {{QStringLiteral("racks"), ReportText::tr("Racks"), Unit::Count},
            {QStringLiteral("gpus"), ReportText::tr("GPUs"), Unit::Gpus},
            {QStringLiteral("used_u"), ReportText::tr("Used"), Unit::RackUnits},
            {QStringLiteral("free_u"), ReportText::tr("Free"), Unit::RackUnits},
            {QStringLiteral("power_w"), ReportText::tr("Power"), Unit::Watts},
            {QStringLiteral("power_limit_w"), ReportText::tr("Power limit"), Unit::Watts},
            {QStringLiteral("air_heat_w"), ReportText::tr("Heat to the air"), Unit::Watts},
            {QStringLiteral("heat_limit_w"), ReportText::tr("Heat limit"), Unit::Watts},
            {QStringLiteral("liquid_heat_w"), ReportText::tr("Heat to the liquid"), Unit::Watts},
            {QStringLiteral("airflow_m3_per_h"), ReportText::tr("Air, m³/h"), Unit::None},
            {QStringLiteral("weight_kg"), ReportText::tr("Weight"), Unit::Kilograms},
            {QStringLiteral("unknown"), ReportText::tr("Not known"), Unit::None},
            {QStringLiteral("state"), ReportText::tr("State"), Unit::None}};
}

template<typename Figures> QList<Cell> sumCells(const Figures &figures)
{
    return {double(figures.racks),
            figures.gpus,
            figures.usedU,
            figures.freeU,
            figures.powerW,
            cell(figures.powerLimitW),
            figures.airHeatW,
            cell(figures.heatLimitW),
            figures.liquidHeatW,
            figures.airflowM3PerH,
            figures.weightKg,
            quantityWords(figures.unknown).join(QLatin1Char(' ')),
            QString(stateWord(figures.state))};
}

Table roomTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("rooms"),
                ReportText::tr("Rooms against their limits"),
                {{QStringLiteral("site"), ReportText::tr("Site"), Unit::None},
                 {QStringLiteral("room"), ReportText::tr("Room"), Unit::None}},
                {}};
    table.columns += sumColumns();
    for (const Site &site : evaluation.plan.topology.sites) {
        for (const Room &room : site.rooms)
            table.rows +=
                QList<Cell>{site.id, room.id} + sumCells(evaluation.topology.rooms.value(room.id));
    }
    return table;
}

Table rowTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("rows"),
                ReportText::tr("Rows against their limits"),
                {{QStringLiteral("site"), ReportText::tr("Site"), Unit::None},
                 {QStringLiteral("room"), ReportText::tr("Room"), Unit::None},
                 {QStringLiteral("row"), ReportText::tr("Row"), Unit::None}},
                {}};
    table.columns += sumColumns();
    for (const Site &site : evaluation.plan.topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows)
                table.rows += QList<Cell>{site.id, room.id, row.id} +
                              sumCells(evaluation.topology.rows.value(row.id));
        }
    }
    return table;
}

QString listed(const QList<Id> &ids)
{
    return QStringList(ids).join(QLatin1Char(' '));
}

/// The fullest feed that is left, as load and limit.
QList<Cell> fullestCells(const RackFigures &rack, qsizetype lost)
{
    double largest = -1.0;
    QList<Cell> cells{Cell(), Cell(), Cell()};
    for (qsizetype i = 0; i < rack.feeds.size(); ++i) {
        const double load = rack.losses[lost].loadW.value(i);
        const double share = load / rack.feeds[i].limitW.value_or(1.0);
        if (i == lost || share <= largest)
            continue;
        largest = share;
        cells = {rack.feeds[i].name, load, cell(rack.feeds[i].limitW)};
    }
    return cells;
}

/// Racks that do not keep everything running, one line for each feed that may be lost.
Table lossTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("feed-loss"),
                ReportText::tr("After the loss of a feed"),
                placeColumns(),
                {}};
    table.columns += {{QStringLiteral("feed"), ReportText::tr("Lost feed"), Unit::None},
                      {QStringLiteral("fullest_feed"), ReportText::tr("Fullest left"), Unit::None},
                      {QStringLiteral("load_w"), ReportText::tr("Its load"), Unit::Watts},
                      {QStringLiteral("limit_w"), ReportText::tr("Its limit"), Unit::Watts},
                      {QStringLiteral("down"), ReportText::tr("Down"), Unit::None},
                      {QStringLiteral("degraded"), ReportText::tr("Degraded"), Unit::None},
                      {QStringLiteral("unknown"), ReportText::tr("Not known"), Unit::None},
                      {QStringLiteral("state"), ReportText::tr("State"), Unit::None}};
    forEachPlace(evaluation.plan.topology, [&](const RackPlace &place) {
        const RackFigures rack = evaluation.topology.racks.value(place.rack.id);
        for (qsizetype i = 0; i < rack.losses.size(); ++i) {
            const FeedLoss &loss = rack.losses[i];
            if (!loss.isHarmless())
                table.rows += placeCells(place) + QList<Cell>{loss.lost} + fullestCells(rack, i) +
                              QList<Cell>{listed(loss.down),
                                          listed(loss.degraded),
                                          listed(loss.unknown),
                                          QString(stateWord(loss.state))};
        }
    });
    return table;
}

QList<Cell>
deviceCells(const RackPlace &place, const PlacedDevice &device, const CatalogView &catalog)
{
    const DeviceEntry *entry = catalog.device(device.device);
    const auto month = [](std::optional<int> m) {
        return m ? Cell(double(*m)) : Cell();
    };
    return placeCells(place) +
           QList<Cell>{device.id,
                       textCell(device.name),
                       device.device,
                       entry ? Cell(entry->model) : Cell(),
                       entry ? Cell(QString(wordFor(entry->kind))) : Cell(),
                       cell(device.u),
                       QString(wordFor(device.face)),
                       entry ? Cell(entry->gpuCount) : Cell(),
                       double(device.inServiceMonth),
                       month(device.retireMonth),
                       QString(device.spare ? QStringLiteral("yes") : QStringLiteral("no"))};
}

Table deviceTable(const Evaluation &evaluation, const Catalog &catalog)
{
    Table table{QStringLiteral("devices"), ReportText::tr("Devices"), placeColumns(), {}};
    table.columns +=
        {{QStringLiteral("id"), ReportText::tr("Id"), Unit::None},
         {QStringLiteral("name"), ReportText::tr("Name"), Unit::None},
         {QStringLiteral("device"), ReportText::tr("Device"), Unit::None},
         {QStringLiteral("model"), ReportText::tr("Model"), Unit::None},
         {QStringLiteral("kind"), ReportText::tr("Kind"), Unit::None},
         {QStringLiteral("u"), ReportText::tr("Lowest unit"), Unit::RackUnits},
         {QStringLiteral("face"), ReportText::tr("Face"), Unit::None},
         {QStringLiteral("gpus"), ReportText::tr("GPUs"), Unit::Gpus},
         {QStringLiteral("in_service_month"), ReportText::tr("In service from"), Unit::Months},
         {QStringLiteral("retire_month"), ReportText::tr("Retired in"), Unit::Months},
         {QStringLiteral("spare"), ReportText::tr("Spare"), Unit::None}};
    const CatalogView view(evaluation.plan.catalog, catalog);
    forEachPlace(evaluation.plan.topology, [&](const RackPlace &place) {
        for (const auto &device : place.rack.devices)
            table.rows += deviceCells(place, *device, view);
    });
    return table;
}

} // namespace

ReportSection topologySection(const Evaluation &evaluation, const Catalog &catalog)
{
    return {QStringLiteral("topology"),
            ReportText::tr("Topology"),
            {roomTable(evaluation),
             rowTable(evaluation),
             rackTable(evaluation),
             lossTable(evaluation),
             deviceTable(evaluation, catalog)}};
}

} // namespace kf
