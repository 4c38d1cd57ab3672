// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/placement_effect.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/strips.h"
#include "core/plan/power_rule.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

/// The racks that are touched, as they would be.
class Touched {
public:
    explicit Touched(const Topology &topology) : m_topology(topology) {}

    Rack *rack(const RackPlace &place)
    {
        for (auto &[at, rack] : m_racks) {
            if (at == place)
                return &rack;
        }
        m_racks.append({place, rackAt(m_topology, place)});
        return &m_racks.last().second;
    }

    const QList<std::pair<RackPlace, Rack>> &racks() const { return m_racks; }

private:
    const Topology &m_topology;
    QList<std::pair<RackPlace, Rack>> m_racks;
};

/// The device of `wanted`, taken out of its rack where it moves.
std::optional<PlacedDevice>
takeUp(const Plan &plan, const CatalogView &catalog, const Placement &wanted, Touched &touched)
{
    if (wanted.moved.isEmpty()) {
        PlacedDevice device;
        device.device = wanted.device;
        return catalog.device(wanted.device) != nullptr ? std::optional(device) : std::nullopt;
    }
    const auto from = placeOfDevice(plan.topology, wanted.moved);
    if (!from)
        return std::nullopt;
    Rack &rack = *touched.rack(from->rack);
    const qsizetype index = edits::indexOf(rack.devices, wanted.moved);
    return index < 0 ? std::nullopt : std::optional(*rack.devices.takeAt(index));
}

Touched touchedBy(const Plan &plan, const CatalogView &view, const QList<Placement> &wanted)
{
    Touched touched(plan.topology);
    for (const Placement &one : wanted) {
        const auto to = placeOfRack(plan.topology, one.at.rack);
        if (!to)
            continue;
        std::optional<PlacedDevice> device = takeUp(plan, view, one, touched);
        if (!device)
            continue;
        device->u = one.at.u;
        device->face = one.at.face;
        device->side = one.at.side;
        if (!one.at.feed.isEmpty())
            device->feeds = QList<QString>{one.at.feed};
        hangPlainly(*device,
                    view.device(device->device),
                    findRackType(plan.topology, rackAt(plan.topology, *to).type));
        touched.rack(*to)->devices.append(*device);
    }
    return touched;
}

void appendTight(QList<PlaceEffect> &effects,
                 IdKind kind,
                 const Id &id,
                 const QList<LimitFigure> &limits)
{
    for (const LimitFigure &limit : limits) {
        const bool isKnown =
            std::any_of(effects.cbegin(), effects.cend(), [&](const PlaceEffect &effect) {
                return effect.kind == kind && effect.id == id && effect.limit == limit;
            });
        const bool isTight = limit.state == LimitState::Over || limit.state == LimitState::Near;
        if (isTight && !isKnown)
            effects.append({kind, id, limit});
    }
}

QList<LimitFigure> siteLimits(const SiteFigures &site)
{
    return {{LimitKind::Power,
             site.powerW,
             site.powerLimitW,
             site.unknown.contains(Quantity::Power),
             site.state,
             site.month,
             false}};
}

} // namespace

QList<RackEffect> effectOf(const Plan &plan,
                           const Catalog &catalog,
                           const QList<Placement> &wanted,
                           std::optional<int> month)
{
    const CatalogView view(plan.catalog, catalog);
    const PowerRule power = powerRuleOf(plan);
    QList<RackEffect> effects;
    const Touched touched = touchedBy(plan, view, wanted);
    for (const auto &[place, after] : touched.racks()) {
        const Site &site = plan.topology.sites[place.site];
        const Rack &before = rackAt(plan.topology, place);
        const RackSurroundings around =
            surroundingsOf(before, roomAt(plan.topology, place), site, plan.topology);
        effects.append({rackFigures(before, around, view, power, month),
                        rackFigures(after, around, view, power, month)});
    }
    return effects;
}

const TopologyFigures &
PlaceEffects::figuresBefore(const Plan &plan, const Catalog &catalog, std::optional<int> month)
{
    const bool isKnown = m_before && m_month == month && m_plan.topology == plan.topology &&
                         m_plan.catalog == plan.catalog && m_plan.settings == plan.settings;
    if (!isKnown) {
        m_plan = plan;
        m_month = month;
        m_before = topologyFigures(
            plan.topology, CatalogView(plan.catalog, catalog), powerRuleOf(plan), month);
    }
    return *m_before;
}

QList<PlaceEffect> PlaceEffects::overWith(const Plan &plan,
                                          const Catalog &catalog,
                                          const QList<Placement> &wanted,
                                          std::optional<int> month)
{
    QList<PlaceEffect> effects = tightWith(plan, catalog, wanted, month);
    effects.removeIf(
        [](const PlaceEffect &effect) { return effect.limit.state != LimitState::Over; });
    return effects;
}

QList<PlaceEffect> PlaceEffects::tightWith(const Plan &plan,
                                           const Catalog &catalog,
                                           const QList<Placement> &wanted,
                                           std::optional<int> month)
{
    const CatalogView view(plan.catalog, catalog);
    const EarlierTopology earlier{plan.topology, figuresBefore(plan, catalog, month), month};
    Topology then = plan.topology;
    const Touched touched = touchedBy(plan, view, wanted);
    for (const auto &[place, after] : touched.racks())
        rackAt(then, place) = after;
    const TopologyFigures figures = topologyFigures(then, view, powerRuleOf(plan), month, &earlier);
    QList<PlaceEffect> rows;
    QList<PlaceEffect> rooms;
    QList<PlaceEffect> sites;
    for (const auto &[place, after] : touched.racks()) {
        const Site &site = then.sites.at(place.site);
        const Room &room = site.rooms.at(place.room);
        const Id &row = room.rows.at(place.row).id;
        appendTight(rows, IdKind::Row, row, limitsOf(figures.rows.value(row)));
        appendTight(rooms, IdKind::Room, room.id, limitsOf(figures.rooms.value(room.id)));
        appendTight(sites, IdKind::Site, site.id, siteLimits(figures.sites.value(site.id)));
    }
    return rows + rooms + sites;
}

} // namespace kf
