// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/topology_json.h"

#include "core/base/units.h"
#include "core/report/state_ids.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_walk.h"

#include <QHash>

namespace kf {

namespace {

void writeTotals(JsonWriter &json, const TopologyTotals &totals)
{
    json.key("totals");
    json.beginObject();
    json.number("racks", totals.racks);
    json.number("devices", totals.devices);
    json.number("gpus", totals.gpus);
    json.number("power_w", totals.powerW);
    json.number("power_limit_w", totals.powerLimitW);
    json.number("heat_w", totals.heatW);
    json.number("heat_btu_per_h", btuPerHour(totals.heatW));
    json.number("weight_kg", totals.weightKg);
    json.number("assumed_devices", totals.assumed.devices);
    json.key("unknown");
    json.texts(quantityWords(totals.unknown));
    json.endObject();
}

void writeState(JsonWriter &json, const char *key, LimitState state)
{
    json.key(key);
    json.text(stateWord(state));
}

void writeSide(JsonWriter &json, std::optional<FeedSide> side)
{
    json.key("side");
    if (side)
        json.text(wordFor(*side));
    else
        json.null();
}

void writeShortages(JsonWriter &json, const QList<SupplyShortage> &shortages)
{
    json.key("supplies");
    json.beginList();
    for (const SupplyShortage &shortage : shortages) {
        json.beginObject();
        json.key("device");
        json.text(shortage.device);
        json.number("supplies", shortage.supplies);
        json.number("left", shortage.left);
        json.number("needed", shortage.needed);
        json.number("carried_w", shortage.carriedW);
        json.number("drawn_w", shortage.drawnW);
        json.endObject();
    }
    json.endList();
}

void writeFeeds(JsonWriter &json, const RackFigures &rack)
{
    json.key("feeds");
    json.beginList();
    for (const FeedFigures &feed : rack.feeds) {
        json.beginObject();
        json.key("name");
        json.text(feed.name);
        writeSide(json, feed.side);
        json.number("load_w", feed.loadW);
        json.number("limit_w", feed.limitW);
        json.key("at_least");
        json.boolean(feed.atLeast);
        json.key("by_strips");
        json.boolean(feed.byStrips);
        writeState(json, "state", feed.state);
        json.endObject();
    }
    json.endList();
}

void writeLosses(JsonWriter &json, const RackFigures &rack)
{
    json.key("after_loss");
    json.beginList();
    for (const FeedLoss &loss : rack.losses) {
        json.beginObject();
        json.texts("lost", loss.lost);
        writeSide(json, loss.side);
        json.key("load_w");
        json.numbers(loss.loadW);
        writeState(json, "state", loss.state);
        json.texts("down", loss.down);
        json.texts("degraded", loss.degraded);
        json.texts("unknown", loss.unknown);
        writeShortages(json, loss.shortages);
        json.endObject();
    }
    json.endList();
}

QLatin1StringView basisWord(PowerBasisOfLimit basis)
{
    switch (basis) {
    case PowerBasisOfLimit::NoLimit:
        break;
    case PowerBasisOfLimit::Budget:
        return QLatin1StringView("budget");
    case PowerBasisOfLimit::Feeds:
        return QLatin1StringView("feeds");
    case PowerBasisOfLimit::FeedsNPlus1:
        return QLatin1StringView("n_plus_1");
    case PowerBasisOfLimit::FeedsAfterLossOfSide:
        return QLatin1StringView("2n");
    }
    return QLatin1StringView("none");
}

void writeLimits(JsonWriter &json, const QList<LimitFigure> &limits)
{
    json.key("limits");
    json.beginObject();
    for (const LimitFigure &limit : limits) {
        json.key(wordFor(limit.kind));
        json.beginObject();
        json.number("value", limit.value);
        json.number("limit", limit.limit);
        json.key("at_least");
        json.boolean(limit.atLeast);
        writeState(json, "state", limit.state);
        json.number("month", limit.month);
        json.endObject();
    }
    json.endObject();
}

/// What rows and rooms say alike.
template<typename Figures>
void writeSums(JsonWriter &json, const Figures &figures, double heightU)
{
    json.number("racks", figures.racks);
    json.number("used_u", figures.usedU);
    json.number("reserved_u", reservedIn(figures, heightU));
    json.number("free_u", figures.freeU);
    json.number("gpus", figures.gpus);
    json.number("power_w", figures.powerW);
    json.number("power_limit_w", figures.powerLimitW);
    json.number("heat_w", figures.heatW);
    json.number("heat_btu_per_h", btuPerHour(figures.heatW));
    json.number("air_heat_w", figures.airHeatW);
    json.number("liquid_heat_w", figures.liquidHeatW);
    json.number("heat_limit_w", figures.heatLimitW);
    json.number("airflow_m3_per_h", figures.airflowM3PerH);
    json.number("weight_kg", figures.weightKg);
    json.texts("unknown", quantityWords(figures.unknown));
    writeState(json, "state", figures.state);
    writeLimits(json, limitsOf(figures));
}

void writeRow(JsonWriter &json, const RowFigures &row, double heightU)
{
    json.key(row.id);
    json.beginObject();
    json.key("room");
    json.text(row.room);
    writeSums(json, row, heightU);
    json.endObject();
}

void writeRoom(JsonWriter &json, const RoomFigures &room, double heightU)
{
    json.key(room.id);
    json.beginObject();
    json.key("site");
    json.text(room.site);
    writeSums(json, room, heightU);
    json.endObject();
}

void writeSite(JsonWriter &json, const SiteFigures &site)
{
    json.key(site.id);
    json.beginObject();
    json.number("power_w", site.powerW);
    json.number("power_limit_w", site.powerLimitW);
    json.texts("unknown", quantityWords(site.unknown));
    writeState(json, "state", site.state);
    json.endObject();
}

void writeRack(JsonWriter &json, const RackFigures &rack, const RackType *type)
{
    json.key(rack.id);
    json.beginObject();
    json.number("used_u", rack.usedU);
    json.number("reserved_u", reservedIn(rack, type));
    json.number("free_u", rack.freeU);
    json.number("power_w", rack.powerW);
    json.number("power_limit_w", rack.powerLimitW);
    json.number("heat_w", rack.heatW);
    json.number("heat_btu_per_h", btuPerHour(rack.heatW));
    json.number("weight_kg", rack.weightKg);
    json.number("gpus", rack.gpus);
    json.key("unknown");
    json.texts(quantityWords(rack.unknown));
    json.key("assumed");
    json.boolean(rack.load.assumed.any());
    writeState(json, "state", rack.state);
    json.key("power_basis");
    json.text(basisWord(rack.powerBasis));
    json.number("air_heat_w", rack.airHeatW);
    json.number("liquid_heat_w", rack.liquidHeatW);
    writeState(json, "worst", rack.worst);
    writeLimits(json, limitsOf(rack, type));
    writeFeeds(json, rack);
    writeLosses(json, rack);
    json.endObject();
}

} // namespace

void writeTopology(JsonWriter &json,
                   const Topology &topology,
                   const TopologyFigures &figures,
                   const LinksOfFabrics *links)
{
    json.key("topology");
    json.beginObject();
    writeTotals(json, figures.totals);
    json.key("racks");
    json.beginObject();
    QHash<Id, const RackType *> types;
    forEachRack(topology,
                [&types](const RackSpot &spot) { types.insert(spot.rack.id, spot.type); });
    for (const RackFigures &rack : figures.racks)
        writeRack(json, rack, types.value(rack.id));
    json.endObject();
    QHash<Id, double> ofRows;
    QHash<Id, double> ofRooms;
    forEachRow(topology, [&](const Site &, const Room &room, const Row &row) {
        ofRows.insert(row.id, heightOf(row, topology));
        ofRooms[room.id] += ofRows.value(row.id);
    });
    json.key("rows");
    json.beginObject();
    for (const RowFigures &row : figures.rows)
        writeRow(json, row, ofRows.value(row.id));
    json.endObject();
    json.key("rooms");
    json.beginObject();
    for (const RoomFigures &room : figures.rooms)
        writeRoom(json, room, ofRooms.value(room.id));
    json.endObject();
    json.key("sites");
    json.beginObject();
    for (const SiteFigures &site : figures.sites)
        writeSite(json, site);
    json.endObject();
    writeFabrics(json, figures.fabrics, links);
    json.endObject();
}

} // namespace kf
