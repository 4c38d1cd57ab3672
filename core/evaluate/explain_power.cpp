// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"
#include "core/figures/row_request.h"
#include "core/plan/power_rule.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <utility>

namespace kf {

namespace {

constexpr double kSmallestLoad = 1e-6; ///< watts; what sums of the same loads may differ by

Derivation watts(StepKind kind, double value, const QString &path, const QString &name)
{
    Derivation step;
    step.kind = kind;
    step.value = {value, Unit::Watts};
    step.path = path;
    step.arguments = {{QStringLiteral("name"), name}};
    return step;
}

Derivation rackStep(const Rack &rack, const RackFigures &figures)
{
    Derivation step = watts(StepKind::RackPower,
                            figures.powerW,
                            QStringLiteral("topology/racks/") + rack.id,
                            rack.name.value_or(rack.id));
    addLimit(step, figures.powerLimitW);
    if (figures.unknown.contains(Quantity::Power))
        step.arguments.append({QStringLiteral("unknown"), QList<QString>{rack.id}});
    markOpen(step, figures.load.powerMissing);
    if (figures.load.assumed.power)
        step.arguments.append({QStringLiteral("assumed"), rack.id});
    return step;
}

/// The load against its limit, with the month in which it is largest where that is not the first.
Derivation placeStep(Derivation step, std::optional<double> limit, bool isMissing, int month)
{
    addLimit(step, limit);
    markOpen(step, isMissing);
    if (month != 0)
        step.arguments.append({QStringLiteral("month"), PlanMonth{month}});
    return step;
}

/// The first month in which everything together draws most.
int heaviestMonth(const Topology &topology, const CatalogView &catalog, const PowerRule &power)
{
    int heaviest = 0;
    double largestW = -1.0;
    for (const int month : monthsOfChange(topology)) {
        const double powerW = topologyFigures(topology, catalog, power, month).totals.powerW;
        if (powerW > largestW) {
            largestW = powerW;
            heaviest = month;
        }
    }
    return heaviest;
}

} // namespace

void addLimit(Derivation &step, std::optional<double> limit)
{
    if (limit)
        step.arguments.append({QStringLiteral("limit"), Amount{*limit, step.value.unit}});
}

void markOpen(Derivation &step, bool isMissing)
{
    if (isMissing)
        step.arguments.append({QStringLiteral("open"), Amount{1.0, Unit::None}});
}

Derivation powerSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month)
{
    const CatalogView view(plan.catalog, catalog);
    const PowerRule power = powerRuleOf(plan);
    const bool changes = monthsOfChange(plan.topology).size() > 1;
    if (!month && changes)
        month = heaviestMonth(plan.topology, view, power);
    const TopologyFigures figures = topologyFigures(plan.topology, view, power, month);
    Derivation total =
        watts(StepKind::TotalPower, figures.totals.powerW, QStringLiteral("topology"), QString());
    markOpen(total, figures.totals.unknown.contains(Quantity::Power));
    if (changes)
        total.arguments.append({QStringLiteral("month"), PlanMonth{*month}});
    QMap<Id, qsizetype> partOfRoom;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        const Room &room = spot.room;
        if (!partOfRoom.contains(room.id)) {
            partOfRoom.insert(room.id, total.parts.size());
            total.parts.append(watts(StepKind::RoomPower,
                                     figures.rooms.value(room.id).powerW,
                                     QStringLiteral("topology/rooms/") + room.id,
                                     room.name.value_or(room.id)));
            addLimit(total.parts.last(), room.powerLimitW);
            markOpen(total.parts.last(),
                     figures.rooms.value(room.id).unknown.contains(Quantity::Power));
        }
        total.parts[partOfRoom.value(room.id)].parts.append(
            rackStep(spot.rack, figures.racks.value(spot.rack.id)));
    });
    for (Derivation &room : total.parts) {
        double onFloor = room.value.value;
        for (const Derivation &rack : std::as_const(room.parts))
            onFloor -= rack.value.value;
        if (onFloor > kSmallestLoad)
            room.parts.append(watts(StepKind::FloorPower, onFloor, room.path, QString()));
    }
    return total;
}

std::optional<Derivation>
rowSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month, const Id &row)
{
    const Row *its = findRow(plan.topology, row);
    if (its == nullptr)
        return std::nullopt;
    const CatalogView view(plan.catalog, catalog);
    const PowerRule power = powerRuleOf(plan);
    const TopologyFigures largest = topologyFigures(plan.topology, view, power, month);
    const RowFigures figures = largest.rows.value(row);
    const bool isMissing = figures.unknown.contains(Quantity::Power);
    const int inMonth = month.value_or(figures.months.power);
    const TopologyFigures then =
        month ? largest : topologyFigures(plan.topology, view, power, inMonth);
    const QString path = kRowPlaces + row;
    const QString name = its->name.value_or(row);
    Derivation result = watts(StepKind::RoomPower, figures.powerW, path, name);
    result.arguments.append({QStringLiteral("row"), row});
    for (const Shared<Rack> &rack : its->racks)
        result.parts.append(rackStep(*rack, then.racks.value(rack->id)));
    const auto add = [&](StepKind kind, double value, std::optional<double> limit, int largestIn) {
        Derivation heat = watts(kind, value, path, name);
        heat.value.unit = Unit::Heat;
        result.parts.append(placeStep(heat, limit, isMissing, month.value_or(largestIn)));
    };
    add(StepKind::RackHeat, figures.airHeatW, figures.heatLimitW, figures.months.airHeat);
    if (figures.liquidHeatW > 0.0)
        add(StepKind::RackLiquidHeat, figures.liquidHeatW, std::nullopt, figures.months.liquidHeat);
    return placeStep(result, figures.powerLimitW, isMissing, inMonth);
}

} // namespace kf
