// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_values.h"

#include "core/plan/power_rule.h"
#include "core/report/rack_words.h"
#include "core/topology/device_facts.h"
#include "core/topology/reserved_units.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/state_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Racks)
};

constexpr double kWhole = 100.0; ///< shares are said in whole per cent

double shareOf(double value, const std::optional<double> &limit)
{
    return limit && *limit > 0.0 ? std::clamp(value / *limit, 0.0, 1.0) : 0.0;
}

/// One load of a rack against its limit.
struct RackLoad {
    QString name;
    double value = 0.0;
    std::optional<double> limit;
    Unit unit = Unit::None;
    LimitState state = LimitState::Within;
    bool atLeast = false; ///< some of it is not known
    bool assumed = false; ///< some of it is
};

/// The share of the limit; without one the load itself.
QString briefText(const RackLoad &load, const Wording &wording)
{
    const bool isLimited = load.limit && *load.limit > 0.0;
    return limitText(isLimited ? std::round(load.value / *load.limit * kWhole) / kWhole
                               : load.value,
                     std::nullopt,
                     isLimited ? Unit::Share : load.unit,
                     load.atLeast,
                     Digits::Short,
                     wording);
}

LimitBar bar(const RackLoad &load, const Wording &wording)
{
    return {load.name,
            limitText(load.value, load.limit, load.unit, load.atLeast, Digits::Exact, wording),
            shareOf(load.value, load.limit),
            load.limit && load.atLeast ? worse(load.state, LimitState::Unknown) : load.state,
            load.limit.has_value(),
            load.assumed,
            briefText(load, wording)};
}

/// What all racks are drawn from.
struct Source {
    const Plan &plan;
    const Evaluation &figures;
    const CatalogView &view;
    const Wording &wording;
    DeviceFactsTable &facts;
};

QString powerText(const PlacedDevice &placed, const Source &source)
{
    const DeviceFacts &facts = source.facts.of(placed.device);
    const std::optional<double> power = drawOf(placed, facts);
    if (!power || facts.isPdu)
        return {};
    const QString text = amountText({*power, Unit::Watts}, Digits::Short, source.wording);
    return source.facts.isDrawAssumed(placed) ? Words::tr("%1 assumed").arg(text) : text;
}

/// The feeds that a strip of a rack of `type` hangs on; a dash where there are none.
QString feedsText(const PlacedDevice &strip, const RackType *type)
{
    QStringList feeds;
    for (const Feed &feed : type == nullptr ? QList<Feed>() : type->feeds) {
        if (stripHangsOn(strip, *type, feed))
            feeds.append(feed.name);
    }
    return feeds.isEmpty() ? QStringLiteral("\u2013") : feeds.join(QLatin1Char(' '));
}

/// When a device comes and goes; empty where it is there all the time.
QString serviceText(const PlacedDevice &placed, const Plan &plan)
{
    const QString from = monthText(plan, placed.inServiceMonth);
    const QString gone = placed.retireMonth ? monthText(plan, *placed.retireMonth) : QString();
    if (placed.inServiceMonth > 0 && placed.retireMonth)
        return Words::tr("from %1, retires %2").arg(from, gone);
    if (placed.retireMonth)
        return Words::tr("retires %1").arg(gone);
    return placed.inServiceMonth > 0 ? Words::tr("from %1").arg(from) : QString();
}

DrawnDevice drawnDevice(const PlacedDevice &placed, const RackType *type, const Source &source)
{
    DrawnDevice drawn;
    drawn.id = placed.id;
    drawn.name = placed.name.value_or(placed.id);
    drawn.model = placed.device;
    drawn.u = placed.u.value_or(0.0);
    drawn.face = placed.face;
    drawn.side = placed.side;
    drawn.locked = placed.locked;
    drawn.spare = placed.spare;
    if (const std::optional<int> month = source.figures.question.month)
        drawn.standing = standingAt(placed, *month);
    drawn.months = serviceText(placed, source.plan);
    const DeviceEntry *entry = source.view.device(placed.device);
    if (entry == nullptr) {
        drawn.known = false;
        return drawn;
    }
    drawn.model = entry->model;
    drawn.kind = entry->kind;
    drawn.fullDepth = entry->fullDepth;
    drawn.halfWidth = entry->halfWidth;
    drawn.known = entry->height.kind == DeviceHeight::Kind::Units;
    drawn.height = drawn.known ? entry->height.units : 1.0;
    drawn.figure = powerText(placed, source);
    if (entry->kind == DeviceKind::Pdu)
        drawn.feeds = feedsText(placed, type);
    return drawn;
}

DrawnRack drawnRack(const Rack &rack, const Source &source)
{
    DrawnRack drawn;
    drawn.id = rack.id;
    drawn.name = rack.name.value_or(rack.id);
    drawn.locked = rack.locked;
    const RackType *type = findRackType(source.plan.topology, rack.type);
    if (type != nullptr)
        drawn.heightU = type->heightU;
    drawn.reserved = reservedUnits(rack, type).values();
    std::sort(drawn.reserved.begin(), drawn.reserved.end());
    const RackFigures its = source.figures.topology.racks.value(rack.id);
    drawn.state = stateByKnown(its);
    drawn.bars = limitBars(its, drawn.heightU, source.wording);
    drawn.freeUnits = Words::tr("%1 free").arg(
        amountText({its.freeU, Unit::RackUnits}, Digits::Exact, source.wording));
    for (const Shared<PlacedDevice> &device : rack.devices)
        drawn.devices.append(drawnDevice(*device, type, source));
    drawn.summary = Words::tr("Rack %1: %2, %3")
                        .arg(drawn.name, drawn.bar(RackBar::Power).figure, rackStateText(its));
    return drawn;
}

} // namespace

QStringList DrawnDevice::details() const
{
    QStringList parts;
    if (!figure.isEmpty())
        parts.append(figure);
    if (!feeds.isEmpty())
        parts.append(Words::tr("feed %1").arg(feeds));
    if (!months.isEmpty())
        parts.append(months);
    return parts;
}

QList<LimitBar> limitBars(const RackFigures &figures, int heightU, const Wording &wording)
{
    const auto unknown = [&figures](Quantity quantity) {
        return figures.unknown.contains(quantity);
    };
    const QList<RackLoad> loads{{Words::tr("Power"),
                                 figures.powerW,
                                 figures.powerLimitW,
                                 Unit::Watts,
                                 figures.power,
                                 unknown(Quantity::Power),
                                 figures.load.assumed.power},
                                {Words::tr("Units"),
                                 figures.usedU,
                                 double(heightU),
                                 Unit::RackUnits,
                                 LimitState::Within,
                                 unknown(Quantity::Height),
                                 figures.load.assumed.height},
                                {Words::tr("Heat"),
                                 figures.airHeatW,
                                 figures.heatLimitW,
                                 Unit::Heat,
                                 figures.heat,
                                 figures.load.airHeatMissing,
                                 figures.load.assumed.power},
                                {Words::tr("Weight"),
                                 figures.weightKg,
                                 figures.weightLimitKg,
                                 Unit::Kilograms,
                                 figures.weight,
                                 unknown(Quantity::Weight),
                                 figures.load.assumed.weight}};
    QList<LimitBar> bars;
    for (const RackLoad &load : loads)
        bars.append(bar(load, wording));
    return bars;
}

LimitBar placeBar(const QString &place, const LimitFigure &limit, const Wording &wording)
{
    const QString name = limit.kind == LimitKind::Power     ? Words::tr("%1, power")
                         : limit.kind == LimitKind::AirHeat ? Words::tr("%1, air heat")
                                                            : Words::tr("%1, liquid heat");
    return bar({name.arg(place),
                limit.value,
                limit.limit,
                limit.kind == LimitKind::Power ? Unit::Watts : Unit::Heat,
                limit.state,
                limit.atLeast,
                limit.assumed},
               wording);
}

QList<DrawnRow> drawnRows(const Plan &plan,
                          const Evaluation &figures,
                          const Catalog &catalog,
                          const Wording &wording)
{
    const CatalogView view(plan.catalog, catalog);
    DeviceFactsTable facts(view, powerRuleOf(plan));
    const Source source{plan, figures, view, wording, facts};
    QList<DrawnRow> rows;
    forEachRow(plan.topology, [&](const Site &, const Room &room, const Row &row) {
        const QString rowName = row.name.value_or(row.id);
        DrawnRow drawn{row.id,
                       QStringLiteral("%1 \u00b7 %2").arg(room.name.value_or(room.id), rowName),
                       {},
                       room.id,
                       rowName,
                       {},
                       LimitState::Within};
        const RowFigures its = figures.topology.rows.value(row.id);
        drawn.figure = limitText(its.powerW,
                                 its.powerLimitW,
                                 Unit::Watts,
                                 its.unknown.contains(Quantity::Power),
                                 Digits::Exact,
                                 wording);
        drawn.state = its.power;
        for (const Shared<Rack> &rack : row.racks)
            drawn.racks.append(drawnRack(*rack, source));
        rows.append(drawn);
    });
    return rows;
}

int deviceIndex(const DrawnRack &rack, const Id &device)
{
    const auto found = std::find_if(rack.devices.cbegin(),
                                    rack.devices.cend(),
                                    [&device](const DrawnDevice &its) { return its.id == device; });
    return found != rack.devices.cend() ? int(found - rack.devices.cbegin()) : -1;
}

QString barText(const LimitBar &bar)
{
    return bar.assumed ? Words::tr("%1: %2, some of it assumed").arg(bar.name, bar.figure)
                       : QStringLiteral("%1: %2").arg(bar.name, bar.figure);
}

QString markedFigure(const LimitBar &bar)
{
    return bar.state == LimitState::Within
               ? bar.figure
               : QStringLiteral("%1 %2").arg(stateSign(bar.state), bar.figure);
}

} // namespace kf
