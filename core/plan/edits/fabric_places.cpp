// SPDX-License-Identifier: GPL-3.0-or-later
// Where the switches of networks stand, and what they are for.

#include "core/plan/edits/common.h"
#include "core/plan/edits/fabrics.h"
#include "core/plan/edits/placement_effect.h"
#include "core/plan/power_rule.h"
#include "core/topology/equipment_load.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/fabric_map.h"
#include "core/topology/fabric_size.h"
#include "core/topology/fabric_switches.h"
#include "core/topology/place_left.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qint64 kMostManagers = 2; ///< of one network
constexpr double kNoWay = 1e9;      ///< metres: worse than any way that there is

QSet<Id> devicesIn(const Plan &plan)
{
    QSet<Id> ids;
    forEachDevice(plan.topology,
                  [&ids](const Rack &, const PlacedDevice &device) { ids.insert(device.id); });
    return ids;
}

/// Places the switches of one network, each where it needs the least cable.
class SwitchPlacer {
public:
    SwitchPlacer(Plan plan, const Fabric &fabric, const Catalog &catalog)
        : m_plan(std::move(plan))
        , m_fabric(fabric)
        , m_catalog(catalog)
        , m_figures(
              topologyFigures(m_plan.topology, {m_plan.catalog, catalog}, powerRuleOf(m_plan)))
    {
    }

    void place(SwitchRole role, qint64 count)
    {
        const QSet<Id> before = devicesIn(m_plan);
        place(rolesOf(m_fabric).of(role), role, count);
        nameRole(before, role);
    }

    void placeManagers(qint64 count)
    {
        place(m_fabric.manager.value_or(Id()), std::nullopt, count);
    }

    /// The plan with them; refused where none found a place.
    Result<Plan> result() const
    {
        if (m_placed > 0 || (m_left == 0 && !m_refusal))
            return m_plan;
        return m_refusal ? *m_refusal : noPlace();
    }

private:
    /// A rack and the highest unit at which a device may stand in it.
    struct FreePlace {
        Id rack;
        double u = 0.0;
        double cableM = 0.0;
        qsizetype room = 0; ///< how many places the rack has
    };

    /// Without a role: what manages the network.
    void place(const Id &device, std::optional<SwitchRole> role, qint64 count)
    {
        if (count <= 0)
            return;
        findCables(role);
        for (qint64 left = count; left > 0; --left) {
            const FreePlace place = nearestPlace(device);
            if (place.rack.isEmpty()) {
                m_left += left;
                for (const QString &text : std::as_const(m_fullPlaces))
                    note(m_reasons, text);
                return;
            }
            Result<Plan> next =
                placeDevices(m_plan, m_catalog, {{{}, device, {place.rack, place.u}}});
            if (!next) {
                m_refusal = next.error();
                return;
            }
            const Topology before = m_plan.topology;
            m_plan = std::move(next).value();
            ++m_placed;
            const EarlierTopology earlier{before, m_figures};
            m_figures = topologyFigures(m_plan.topology,
                                        {m_plan.catalog, m_catalog},
                                        powerRuleOf(m_plan),
                                        std::nullopt,
                                        &earlier);
        }
    }

    /// Metres of cable that a device takes in each rack: a leaf to the systems, a spine or core to
    /// the level below, a manager to the leaves.
    void findCables(std::optional<SwitchRole> role)
    {
        const PlaceOrder order(m_plan.topology, {m_plan.catalog, m_catalog});
        QHash<int, double> ends; // links, by rack
        const FabricMap map =
            mapOfFabric(m_plan.topology, {m_plan.catalog, m_catalog}, m_fabric.id);
        const FabricLinkKind wanted = role == SwitchRole::Spine  ? FabricLinkKind::LeafSpine
                                      : role == SwitchRole::Core ? FabricLinkKind::SpineCore
                                                                 : FabricLinkKind::Node;
        for (const FabricBundle &bundle : map.bundles) {
            const Id &end = role ? bundle.a : bundle.b;
            if (const auto at =
                    bundle.kind == wanted ? placeOfDevice(m_plan.topology, end) : std::nullopt)
                ends[order.rackOf(rackAt(m_plan.topology, at->rack).id)] += bundle.links;
        }
        m_cablesM.clear();
        forEachRack(m_plan.topology, [&](const RackSpot &spot) {
            const int rack = order.rackOf(spot.rack.id);
            double &sum = m_cablesM[spot.rack.id];
            for (auto it = ends.cbegin(); it != ends.cend(); ++it)
                sum += it.value() * order.wayM(rack, it.key()).value_or(kNoWay);
        });
    }

    /// The nearest rack that has room and stays within its limits, and within those of its row,
    /// room and site; of racks as near as each other the one with most room.
    FreePlace nearestPlace(const Id &device)
    {
        m_fullPlaces.clear();
        const EquipmentLoad load = loadOfNew(device);
        QList<FreePlace> places;
        forEachRack(m_plan.topology, [&](const RackSpot &spot) {
            if (!isIn(m_fabric, spot.room.id) || spot.rack.locked)
                return;
            const QList<double> free = freePositions(m_plan, m_catalog, spot.rack.id, device);
            if (!free.isEmpty())
                places.append(
                    {spot.rack.id, free.last(), m_cablesM.value(spot.rack.id), free.size()});
        });
        std::stable_sort(places.begin(), places.end(), [](const FreePlace &a, const FreePlace &b) {
            return a.cableM < b.cableM || (a.cableM == b.cableM && a.room > b.room);
        });
        const auto found =
            std::find_if(places.cbegin(), places.cend(), [&](const FreePlace &place) {
                return keepsLimits(device, place) && isLeftFor(load, place);
            });
        return found == places.cend() ? FreePlace() : *found;
    }

    /// False where a limit of the rack would be exceeded.
    bool keepsLimits(const Id &device, const FreePlace &place) const
    {
        static constexpr std::array limits{&RackFigures::power,
                                           &RackFigures::heat,
                                           &RackFigures::weight,
                                           &RackFigures::liquid,
                                           &RackFigures::airflow,
                                           &RackFigures::floor};
        const QList<RackEffect> effects =
            effectOf(m_plan, m_catalog, {{{}, device, {place.rack, place.u}}});
        return std::none_of(effects.cbegin(), effects.cend(), [](const RackEffect &effect) {
            return std::any_of(limits.begin(), limits.end(), [&effect](auto limit) {
                return effect.after.*limit == LimitState::Over;
            });
        });
    }

    /// False, noting why, where its row, room or site has too little left.
    bool isLeftFor(const EquipmentLoad &load, const FreePlace &place)
    {
        const Topology &topology = m_plan.topology;
        const auto at = placeOfRack(topology, place.rack);
        const auto refusal = refusalOf(
            load,
            placeLeft(
                m_figures, topology.sites[at->site], roomAt(topology, *at), &rowAt(topology, *at)));
        if (!refusal)
            return true;
        const QString text = refusal->reason == NotPlacedReason::RoomPower
                                 ? Text::tr("the power of %1 is used up", "a room")
                                 : Text::tr("%1 cannot cool more", "a room");
        note(m_fullPlaces, text.arg(refusal->place.name));
        return false;
    }

    EquipmentLoad loadOfNew(const Id &device) const
    {
        const CatalogView view(m_plan.catalog, m_catalog);
        DeviceFactsTable facts(view, powerRuleOf(m_plan));
        PlacedDevice placed;
        placed.device = device;
        return loadOf(placed, facts, Room().deltaTK);
    }

    static void note(QStringList &texts, const QString &text)
    {
        if (!texts.contains(text))
            texts.append(text);
    }

    /// Says of the new devices, those not in `before`, what they are for.
    void nameRole(const QSet<Id> &before, SwitchRole role)
    {
        changeEachRack(m_plan.topology, [&](Shared<Rack> &rack) {
            for (qsizetype i = 0; i < rack->devices.size(); ++i) {
                if (before.contains(rack->devices[i]->id))
                    continue;
                PlacedDevice &device = rack.mutate().devices[i].mutate();
                device.fabric = m_fabric.id;
                device.role = role;
            }
        });
    }

    Error noPlace() const
    {
        const auto left = static_cast<int>(m_left);
        const QString name = m_fabric.name.value_or(m_fabric.id);
        const QString text =
            m_reasons.isEmpty()
                ? Text::tr("%n device(s) of network '%1' find no place in its rooms within the "
                           "limits of the racks; add racks first",
                           nullptr,
                           left)
                      .arg(name)
                : Text::tr("%n device(s) of network '%1' find no place: %2", nullptr, left)
                      .arg(name, m_reasons.join(QStringLiteral(", ")));
        return {ErrorKind::NotAllowed, text, edits::pathOf(IdKind::Fabric, m_fabric.id), {}};
    }

    Plan m_plan;
    const Fabric &m_fabric;
    const Catalog &m_catalog;
    TopologyFigures m_figures;   ///< of `m_plan`
    QHash<Id, double> m_cablesM; ///< by rack
    qint64 m_placed = 0;
    qint64 m_left = 0;              ///< found no place
    QStringList m_fullPlaces;       ///< that have too little left for the device at hand
    QStringList m_reasons;          ///< of what found no place though racks had room
    std::optional<Error> m_refusal; ///< of a place that was found
};

} // namespace

MissingDevices &MissingDevices::operator+=(const MissingDevices &other)
{
    switches += other.switches;
    managers += other.managers;
    return *this;
}

MissingDevices missingOf(const Plan &plan, const Fabric &fabric, const FabricFigures &figures)
{
    if (figures.problem)
        return {};
    MissingDevices missing;
    missing.switches = allOf(figures.required) - allOf(figures.placed);
    const Id manager = fabric.manager.value_or(Id());
    if (manager.isEmpty())
        return missing;
    qint64 placed = 0;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        if (!isIn(fabric, spot.room.id))
            return;
        for (const Shared<PlacedDevice> &device : spot.rack.devices)
            placed += device->device == manager ? 1 : 0;
    });
    const qint64 wanted = std::min(kMostManagers, qint64(fabric.managerPorts));
    missing.managers = std::max<qint64>(0, wanted - placed);
    return missing;
}

MissingDevices missingOf(const Plan &plan, const QMap<Id, FabricFigures> &figures)
{
    MissingDevices missing;
    for (const Fabric &fabric : plan.topology.fabrics)
        missing += missingOf(plan, fabric, figures.value(fabric.id));
    return missing;
}

namespace {

/// The switches that the network takes are meant for the roles that they have in it.
Plan withRolesKept(Plan plan, const Fabric &fabric, const Catalog &catalog)
{
    std::array<QList<Id>, 3> switches;
    {
        const CatalogView view(plan.catalog, catalog);
        const PlaceOrder order(plan.topology, view);
        SwitchPool pool(order);
        for (const Fabric &each : std::as_const(plan.topology.fabrics)) {
            const FabricSize size = fabricSize(each, order, view);
            const FabricSwitches taken = size.problem ? FabricSwitches() : pool.take(each, size);
            if (each.id != fabric.id)
                continue;
            for (const SwitchRole role : {SwitchRole::Leaf, SwitchRole::Spine, SwitchRole::Core}) {
                for (const int index : taken.of(role)) {
                    if (index != kNotPlaced)
                        switches[std::size_t(role)].append(order.device(index).placed->id);
                }
            }
            break;
        }
    }
    for (const SwitchRole role : {SwitchRole::Leaf, SwitchRole::Spine, SwitchRole::Core}) {
        const QList<Id> &its = switches[std::size_t(role)];
        if (Result<Plan> named = nameSwitches(plan, its, fabric.id, role); named)
            plan = std::move(named).value();
    }
    return plan;
}

} // namespace

Result<Plan> placeMissing(Plan plan, const Id &id, const Catalog &catalog)
{
    const qsizetype index = edits::indexOf(plan.topology.fabrics, id);
    if (index < 0)
        return edits::notFound(IdKind::Fabric, id);
    const Fabric fabric = plan.topology.fabrics.at(index);
    const FabricFigures figures =
        fabricSums(plan.topology, CatalogView(plan.catalog, catalog)).fabrics.value(id);
    const qint64 managers = missingOf(plan, fabric, figures).managers;
    const std::array missing{
        std::pair(SwitchRole::Leaf, figures.required.leaf - figures.placed.leaf),
        std::pair(SwitchRole::Spine, figures.required.spine - figures.placed.spine),
        std::pair(SwitchRole::Core, figures.required.core - figures.placed.core)};
    if (std::any_of(missing.begin(), missing.end(), [](const auto &its) { return its.second > 0; }))
        plan = withRolesKept(std::move(plan), fabric, catalog);
    SwitchPlacer placer(std::move(plan), fabric, catalog);
    for (const auto &[role, count] : missing)
        placer.place(role, count);
    placer.placeManagers(managers);
    return placer.result();
}

Result<Plan> placeMissing(Plan plan, const Catalog &catalog)
{
    QList<Fabric> fabrics = plan.topology.fabrics;
    std::stable_partition(fabrics.begin(), fabrics.end(), [](const Fabric &fabric) {
        return fabric.network != NetworkKind::OutOfBand;
    });
    QStringList refusals;
    std::optional<Error> refusal;
    const qsizetype before = devicesIn(plan).size();
    for (const Fabric &fabric : std::as_const(fabrics)) {
        Result<Plan> next = placeMissing(plan, fabric.id, catalog);
        if (!next) {
            refusals.append(next.error().message);
            refusal = refusal.value_or(next.error());
            continue;
        }
        plan = std::move(next).value();
    }
    if (!refusal || devicesIn(plan).size() > before)
        return plan;
    refusal->message = refusals.join(QStringLiteral(" \u00b7 "));
    return *refusal;
}

Result<Plan> nameSwitches(Plan plan,
                          const QList<Id> &devices,
                          const std::optional<Id> &fabric,
                          std::optional<SwitchRole> role)
{
    if (fabric && edits::indexOf(plan.topology.fabrics, *fabric) < 0)
        return edits::notFound(IdKind::Fabric, *fabric);
    for (const Id &id : devices) {
        if (!placeOfDevice(plan.topology, id))
            return edits::notFound(IdKind::Device, id);
    }
    changeEachRack(plan.topology, [&](Shared<Rack> &rack) {
        for (qsizetype i = 0; i < rack->devices.size(); ++i) {
            if (!devices.contains(rack->devices[i]->id))
                continue;
            PlacedDevice &device = rack.mutate().devices[i].mutate();
            device.fabric = fabric;
            device.role = role;
        }
    });
    return plan;
}

} // namespace kf
