// SPDX-License-Identifier: GPL-3.0-or-later
// Why a rack stands as it does against its limits: every figure with what it is made of.

#include "core/evaluate/explain_steps.h"
#include "core/plan/power_rule.h"
#include "core/topology/equipment_load.h"
#include "core/topology/feed_loss.h"
#include "core/topology/rack_figures.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

Argument amountOf(const char *name, double value, Unit unit)
{
    return {QLatin1String(name), Amount{value, unit}};
}

/// The steps of one rack in the month asked for; else its power in its heaviest month, and each
/// other figure in the month in which that one is largest.
class RackSteps {
public:
    RackSteps(const RackSpot &spot,
              const CatalogView &catalog,
              const PowerRule &power,
              std::optional<int> asked,
              int month)
        : m_spot(spot)
        , m_rack(rackIn(spot.rack, month))
        , m_facts(catalog, power)
        , m_around{spot.type,
                   spot.room.deltaTK,
                   spot.room.supplyAirC,
                   spot.room.floorLoadKgPerM2,
                   spot.site.altitudeM}
        , m_figures(rackFigures(m_rack, m_around, catalog, power, month))
        , m_largest(rackFigures(spot.rack, m_around, catalog, power, asked))
        , m_changes(changesByMonth(spot.rack))
        , m_asked(asked)
    {
    }

    Derivation run(int month)
    {
        Derivation rack = step(StepKind::RackPower, m_figures.powerW, Unit::Watts);
        addLimit(rack, m_figures.powerLimitW);
        if (m_figures.unknown.contains(Quantity::Power))
            rack.arguments.append({QStringLiteral("unknown"), QList<QString>{m_rack.id}});
        markOpen(rack, m_figures.load.powerMissing);
        if (m_figures.load.assumed.power)
            rack.arguments.append({QStringLiteral("assumed"), m_rack.id});
        addMonth(rack, month);
        rack.parts = deviceSteps(m_rack, Unit::Watts, [](const EquipmentLoad &load) {
            return DeviceShare{load.powerW, load.powerMissing, load.assumed.power};
        });
        if (m_figures.powerLimitW)
            rack.parts.append(limitStep());
        addHeat(rack.parts);
        addWeight(rack.parts);
        addLosses(rack.parts);
        return rack;
    }

private:
    Derivation step(StepKind kind, double value, Unit unit) const
    {
        Derivation result;
        result.kind = kind;
        result.value = {value, unit};
        result.path = QStringLiteral("topology/racks/") + m_rack.id;
        result.arguments = {{QStringLiteral("name"), m_rack.name.value_or(m_rack.id)}};
        return result;
    }

    /// Names the month of a figure, where it is not month 0.
    void addMonth(Derivation &step, int largest) const
    {
        const int month = m_asked.value_or(largest);
        if (m_changes && month != 0)
            step.arguments.append({QStringLiteral("month"), PlanMonth{month}});
    }

    /// What one device adds to a figure.
    struct DeviceShare {
        double value = 0.0;
        bool isMissing = false;
        bool isAssumed = false;
    };

    /// The devices of `rack` by kind and what each adds, in the order in which they first stand in
    /// the rack; those that add nothing are left out.
    template<typename ShareOf>
    QList<Derivation> deviceSteps(const Rack &rack, Unit unit, const ShareOf &shareOf)
    {
        QList<Derivation> steps;
        for (const Shared<PlacedDevice> &device : rack.devices) {
            if (m_facts.of(device->device).standsInRoom)
                continue;
            const DeviceShare share = shareOf(loadOf(*device, m_facts, m_around.deltaTK));
            if (share.value == 0.0 && !share.isMissing)
                continue;
            Derivation own = step(StepKind::DeviceDraw, share.value, unit);
            own.path = QStringLiteral("topology/devices/") + device->id;
            own.arguments = {{QStringLiteral("device"), device->device},
                             amountOf("each", share.value, unit)};
            if (share.isMissing)
                own.arguments.append({QStringLiteral("unknown"), QList<QString>{device->device}});
            if (share.isAssumed)
                own.arguments.append({QStringLiteral("assumed"), device->device});
            const auto same = std::find_if(steps.begin(), steps.end(), [&own](const auto &other) {
                return other.arguments.mid(0, own.arguments.size()) == own.arguments;
            });
            if (same == steps.end()) {
                own.arguments.append(amountOf("count", 1.0, Unit::Count));
                steps.append(own);
                continue;
            }
            same->value.value += own.value.value;
            auto &count = std::get<Amount>(same->arguments.last().value);
            count.value += 1.0;
        }
        return steps;
    }

    /// The rack in the month of a figure.
    Rack rackOf(int largest) const { return rackIn(m_spot.rack, m_asked.value_or(largest)); }

    Derivation limitStep()
    {
        Derivation limit = step(StepKind::RackLimit, *m_figures.powerLimitW, Unit::Watts);
        limit.path = QStringLiteral("topology/rack_types/") + m_rack.type;
        limit.arguments.append(amountOf("basis", double(m_figures.powerBasis), Unit::None));
        const QList<FeedLimit> limits = feedLimits(m_rack, *m_spot.type, m_facts.catalog());
        for (qsizetype i = 0; i < limits.size(); ++i)
            limit.parts.append(feedStep(m_spot.type->feeds[i], limits[i]));
        return limit;
    }

    Derivation feedStep(const Feed &feed, const FeedLimit &limit)
    {
        Derivation result = step(StepKind::FeedLimit, limit.watts.value_or(0.0), Unit::Watts);
        result.path = QStringLiteral("topology/rack_types/") + m_rack.type;
        result.arguments = {{QStringLiteral("feed"), feed.name}};
        if (!limit.watts)
            result.arguments.append({QStringLiteral("unknown"), QList<QString>{feed.name}});
        else
            result.arguments += QList<Argument>{amountOf("volts", *feed.volts, Unit::Count),
                                                amountOf("amps", *feed.amps, Unit::Count),
                                                amountOf("phases", feed.phases, Unit::Count),
                                                amountOf("factor", feed.powerFactor, Unit::Count),
                                                amountOf("derating", feed.derating, Unit::Count),
                                                amountOf("own", *limit.ownW, Unit::Watts)};
        for (const Shared<PlacedDevice> &device : std::as_const(m_rack.devices)) {
            const DeviceEntry *entry = m_facts.catalog().device(device->device);
            if (entry == nullptr || entry->kind != DeviceKind::Pdu ||
                !stripHangsOn(*device, *m_spot.type, feed))
                continue;
            const std::optional<double> rating = stripRating(*entry, feed);
            Derivation strip = step(StepKind::StripRating, rating.value_or(0.0), Unit::Watts);
            strip.path = QStringLiteral("topology/devices/") + device->id;
            strip.arguments = {{QStringLiteral("name"), device->name.value_or(device->id)},
                               {QStringLiteral("device"), device->device}};
            if (!rating)
                strip.arguments.append({QStringLiteral("unknown"), QList<QString>{device->id}});
            result.parts.append(strip);
        }
        return result;
    }

    void addHeat(QList<Derivation> &parts)
    {
        const auto add = [&](StepKind kind,
                             double value,
                             std::optional<double> limit,
                             Unit unit,
                             int month,
                             auto shareOf) {
            Derivation result = step(kind, value, unit);
            addLimit(result, limit);
            addMonth(result, month);
            result.parts = deviceSteps(rackOf(month), unit, shareOf);
            parts.append(result);
        };
        add(StepKind::RackHeat,
            m_largest.airHeatW,
            m_largest.heatLimitW,
            Unit::Heat,
            m_largest.months.airHeat,
            [](const EquipmentLoad &load) {
                return DeviceShare{load.airHeatW, load.airHeatMissing, load.assumed.power};
            });
        markOpen(parts.last(), m_largest.load.airHeatMissing);
        if (m_largest.liquidHeatW > 0.0 || m_largest.liquidLimitW) {
            add(StepKind::RackLiquidHeat,
                m_largest.liquidHeatW,
                m_largest.liquidLimitW,
                Unit::Heat,
                m_largest.months.liquidHeat,
                [](const EquipmentLoad &load) {
                    return DeviceShare{
                        load.liquidHeatW, load.liquidHeatMissing, load.assumed.power};
                });
            markOpen(parts.last(), m_largest.load.liquidHeatMissing);
        }
        add(StepKind::RackAirflow,
            m_largest.airflowM3PerH,
            m_largest.airflowLimitM3PerH,
            Unit::CubicMetresPerHour,
            m_largest.months.airflow,
            [](const EquipmentLoad &load) {
                return DeviceShare{load.airflowM3PerH, load.airflowMissing, load.assumed.airflow};
            });
        markOpen(parts.last(), m_largest.load.airflowMissing);
        parts.last().arguments.append(amountOf("delta_t", m_around.deltaTK, Unit::Count));
    }

    void addWeight(QList<Derivation> &parts)
    {
        Derivation weight = step(StepKind::RackWeight, m_largest.weightKg, Unit::Kilograms);
        addLimit(weight, m_largest.weightLimitKg);
        addMonth(weight, m_largest.months.weight);
        markOpen(weight, m_largest.load.weightMissing);
        weight.parts = deviceSteps(
            rackOf(m_largest.months.weight), Unit::Kilograms, [](const EquipmentLoad &load) {
                return DeviceShare{load.weightKg, load.weightMissing, load.assumed.weight};
            });
        parts.append(weight);
        if (!m_largest.floorLoadKgPerM2)
            return;
        Derivation floor =
            step(StepKind::RackFloor, *m_largest.floorLoadKgPerM2, Unit::KilogramsPerSquareMetre);
        addLimit(floor, m_largest.floorLimitKgPerM2);
        addMonth(floor, m_largest.months.weight);
        markOpen(floor, isFloorLoadOpen(m_largest.load, m_spot.type));
        floor.arguments +=
            QList<Argument>{amountOf("rack_weight", m_spot.type->ownWeightKg, Unit::Kilograms),
                            amountOf("width", m_spot.type->outerWidthMm, Unit::Count),
                            amountOf("depth", m_spot.type->outerDepthMm, Unit::Count)};
        parts.append(floor);
    }

    void addLosses(QList<Derivation> &parts)
    {
        for (const FeedLoss &loss : std::as_const(m_figures.losses)) {
            double loadW = 0.0;
            for (const double one : loss.loadW)
                loadW += one;
            const LossShortfall shortfall = shortfallOf(loss);
            Derivation result = step(StepKind::SupplyLoss, loadW, Unit::Watts);
            result.arguments = {
                {QStringLiteral("lost"), loss.lost},
                {QStringLiteral("side"), loss.side ? QString(wordFor(*loss.side)) : QString()},
                {QStringLiteral("down"), QList<QString>(loss.down)},
                {QStringLiteral("degraded"), QList<QString>(loss.degraded)},
                {QStringLiteral("not_known"), QList<QString>(loss.unknown)},
                amountOf("short", shortfall.shortW, Unit::Watts),
                amountOf("short_of", shortfall.drawnW, Unit::Watts),
                amountOf("short_unknown", shortfall.unknown, Unit::Count)};
            markOpen(result, m_figures.load.powerMissing);
            for (qsizetype i = 0; i < m_figures.feeds.size(); ++i) {
                if (loss.lost.contains(m_figures.feeds[i].name))
                    continue;
                Derivation left = step(StepKind::FeedLoad, loss.loadW.value(i), Unit::Watts);
                left.arguments = {{QStringLiteral("feed"), m_figures.feeds[i].name}};
                markOpen(left, m_figures.feeds[i].atLeast);
                addLimit(left, m_figures.feeds[i].limitW);
                result.parts.append(left);
            }
            parts.append(result);
        }
    }

    const RackSpot &m_spot;
    Rack m_rack;
    DeviceFactsTable m_facts;
    RackSurroundings m_around;
    RackFigures m_figures; ///< of the one month
    RackFigures m_largest; ///< each figure of its own month
    bool m_changes;
    std::optional<int> m_asked;
};

} // namespace

std::optional<Derivation>
rackSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month, const Id &rack)
{
    const CatalogView view(plan.catalog, catalog);
    const PowerRule power = powerRuleOf(plan);
    std::optional<Derivation> result;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        if (spot.rack.id != rack || result)
            return;
        DeviceFactsTable facts(view, power);
        const int then = month ? *month : heaviestMonth(spot.rack, facts);
        result = RackSteps(spot, view, power, month, then).run(then);
    });
    return result;
}

} // namespace kf
