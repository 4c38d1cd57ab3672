// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement.h"

#include "core/topology/bin_maker.h"
#include "core/topology/equipment_load.h"
#include "core/topology/placement_room.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using namespace packing;

constexpr int kMostRounds = 12; ///< of adjusting what goes along to the number of racks

class Placer {
public:
    Placer(const PlacementRequest &request,
           const Topology &topology,
           const CatalogView &catalog,
           PowerBasis basis,
           const PlacementControl &control)
        : m_request(request)
        , m_control(control)
        , m_place(placeOf(request, topology))
        , m_catalog(catalog)
        , m_facts(catalog, basis)
    {
        m_result.request = request;
        if (request.replacesExisting)
            m_result.removed = removeReplaced(request, m_place.room);
        if (const RackType *type = findRackType(topology, request.rackType))
            m_type = *type;
        m_left = roomLeft(request, m_place, topology, catalog, basis);
    }

    PlacementResult run()
    {
        if (!m_type) {
            for (const PlacementItem &item : m_request.items)
                notPlaced(item.device, item.count, NotPlacedReason::NoRackType);
            return m_result;
        }
        m_maker.emplace(m_request,
                        *m_type,
                        RackSurroundings{&*m_type,
                                         m_place.room.deltaTK,
                                         m_place.room.supplyAirC,
                                         m_place.room.floorLoadKgPerM2,
                                         m_place.site.altitudeM},
                        m_facts);
        if (!makeNewBin())
            return m_result;
        collectWanted();
        findRacks();
        limitToRoom();
        packAll();
        for (int round = 0; round < kMostRounds && trimToRoom(); ++round)
            packAgain();
        return m_result;
    }

private:
    void notPlaced(const Id &device,
                   int count,
                   NotPlacedReason reason,
                   PlacementLimit limit = PlacementLimit::Nothing,
                   const QString &figure = {})
    {
        if (count > 0)
            m_result.notPlaced.append({device, count, reason, limit, figure});
    }

    bool makeNewBin()
    {
        Rack rack;
        rack.type = m_type->id;
        const auto missing = m_maker->make(rack, m_new);
        if (!missing)
            return true;
        const auto reason =
            missing->isEmpty() ? NotPlacedReason::TooLarge : NotPlacedReason::UnknownFigure;
        for (const PlacementAlong &along : m_request.along)
            notPlaced(along.device, along.count, reason, PlacementLimit::Nothing, *missing);
        for (const PlacementItem &item : m_request.items)
            notPlaced(item.device, item.count, reason, PlacementLimit::Nothing, *missing);
        return false;
    }

    /// Which figure of a device is missing for a limit of the rack or the room.
    std::optional<QString> missingFigure(const EquipmentLoad &load, const DeviceFacts &facts) const
    {
        if (!facts.heightU.value)
            return QStringLiteral("height_u");
        const bool heats = m_new.capacity[AirHeat] != kUnlimited || m_left.airHeatW;
        const bool drains = m_new.capacity[LiquidHeat] != kUnlimited || m_left.liquidHeatW;
        const bool powers = m_new.capacity[Power] != kUnlimited || m_left.powerW;
        if ((load.powerMissing && powers) || (load.airHeatMissing && heats) ||
            (load.liquidHeatMissing && drains))
            return QStringLiteral("power_max_w");
        if (load.airflowMissing && m_new.capacity[Airflow] != kUnlimited)
            return QStringLiteral("airflow_cfm");
        if (load.weightMissing && m_new.capacity[Weight] != kUnlimited)
            return QStringLiteral("weight_kg");
        return std::nullopt;
    }

    void collectWanted()
    {
        for (qsizetype i = 0; i < m_request.items.size(); ++i) {
            const PlacementItem &item = m_request.items[i];
            const int most =
                item.atMostPerRack > 0 ? item.atMostPerRack : std::numeric_limits<int>::max();
            addWanted(static_cast<int>(i), item.device, item.count, most);
        }
        for (qsizetype i = 0; i < m_request.along.size(); ++i) {
            const PlacementAlong &along = m_request.along[i];
            if (along.racks > 1)
                addWanted(static_cast<int>(m_request.items.size() + i),
                          along.device,
                          along.count,
                          along.count);
        }
    }

    void addWanted(int index, const Id &device, int count, int most)
    {
        const DeviceFacts &facts = m_facts.of(device);
        if (!facts.inCatalogue)
            return notPlaced(device, count, NotPlacedReason::UnknownDevice);
        if (facts.standsInRoom)
            return notPlaced(device, count, NotPlacedReason::StandsOnFloor);
        PlacedDevice one;
        one.device = device;
        one.u = 1.0;
        const EquipmentLoad load = loadOf(one, facts, m_place.room.deltaTK);
        if (const auto missing = missingFigure(load, facts))
            return notPlaced(
                device, count, NotPlacedReason::UnknownFigure, PlacementLimit::Nothing, *missing);
        const bool isOwnRack =
            m_catalog.device(device)->kind == DeviceKind::RackScale && *facts.heightU.value == 0.0;
        Wanted wanted{index, device, {}, isOwnRack};
        wanted.kind.halfUnits = isOwnRack
                                    ? m_new.heightHalves
                                    : static_cast<int>(std::lround(*facts.heightU.value * 2.0));
        wanted.kind.halfDepth = !facts.takesWholeUnit && !isOwnRack;
        wanted.kind.uses = usesOf(load);
        wanted.kind.count = std::max(0, count);
        wanted.kind.most = most;
        const std::vector<Wanted> alone{wanted};
        if (!fits({wanted.kind}, m_new.bin, {1}))
            return notPlaced(device,
                             count,
                             NotPlacedReason::TooLarge,
                             bindingOf(m_new, alone, {0}, index + 1).limit);
        m_wanted.push_back(wanted);
    }

    /// Racks of the room that can be filled.
    void findRacks()
    {
        if (!m_request.fillsExisting && !m_request.replacesExisting)
            return;
        for (const Row &row : m_place.room.rows) {
            if (!m_request.row.isEmpty() && row.id != m_request.row)
                continue;
            for (const Shared<Rack> &rack : row.racks) {
                if (rack->locked || rack->type != m_type->id)
                    continue;
                RackBin bin;
                if (m_maker->make(*rack, bin))
                    continue;
                const bool isEmpty = rack->devices.isEmpty() && rack->reservedU.isEmpty();
                (isEmpty ? m_empty : m_partly).push_back(bin);
            }
        }
    }

    /// Takes off what the room has no power or cooling for, last items first.
    void limitToRoom()
    {
        RoomLeft left = m_left;
        for (Wanted &wanted : m_wanted) {
            if (wanted.index >= m_request.items.size())
                continue;
            const auto reason = limitCount(wanted.kind, left);
            if (reason)
                notPlaced(wanted.device, reason->second, reason->first);
        }
    }

    /// True where what goes along is too much for the room: then fewer items are placed.
    bool trimToRoom()
    {
        EquipmentLoad added;
        for (const RackPlacement &rack : m_result.racks) {
            for (const PlacedDevice &device : rack.devices)
                added += loadOf(device, m_facts.of(device.device), m_place.room.deltaTK);
        }
        return trim(m_left.powerW, added.powerW, Power) ||
               trim(m_left.airHeatW, added.airHeatW, AirHeat) ||
               trim(m_left.liquidHeatW, added.liquidHeatW, LiquidHeat);
    }

    bool trim(std::optional<double> left, double added, Resource resource)
    {
        if (!left || isWithin(added, *left))
            return false;
        for (std::size_t k = m_wanted.size(); k-- > 0;) {
            Kind &kind = m_wanted[k].kind;
            if (m_wanted[k].index >= m_request.items.size() || kind.count == 0 ||
                kind.uses[resource] <= 0.0)
                continue;
            const double excess = std::ceil((added - *left) / kind.uses[resource] - 1e-9);
            const int fewer = std::clamp(static_cast<int>(excess), 1, kind.count);
            kind.count -= fewer;
            notPlaced(m_wanted[k].device,
                      fewer,
                      resource == Power ? NotPlacedReason::RoomPower : NotPlacedReason::RoomHeat);
            return true;
        }
        return false;
    }

    void packAgain()
    {
        m_result.racks.clear();
        m_result.newRacks = m_result.emptyRacks = m_result.filledRacks = 0;
        m_result.lowerBound = 0;
        m_result.notPlaced.removeIf(
            [](const NotPlaced &one) { return one.reason == NotPlacedReason::NoMoreRacks; });
        packAll();
    }

    std::vector<Kind> kinds() const
    {
        std::vector<Kind> list;
        for (const Wanted &wanted : m_wanted)
            list.push_back(wanted.kind);
        return list;
    }

    /// Sets the counts of what goes along with every few racks.
    void setAlong(std::vector<Kind> &list, int racks) const
    {
        for (std::size_t k = 0; k < m_wanted.size(); ++k) {
            const qsizetype along = m_wanted[k].index - m_request.items.size();
            if (along < 0)
                continue;
            const PlacementAlong &its = m_request.along[along];
            list[k].count = its.count * ((racks + its.racks - 1) / its.racks);
        }
    }

    /// Fills racks that have something in them; lowers the counts of `list`.
    void fillPartly(std::vector<Kind> &list, const std::vector<double> &values)
    {
        for (const RackBin &bin : m_partly) {
            std::vector<int> counts;
            for (std::size_t k = 0; k < list.size(); ++k)
                counts.push_back(m_wanted[k].index < m_request.items.size() ? list[k].count : 0);
            Filling filling = bestFilling(list, bin.bin, counts, values).filling;
            fillUp(list, bin.bin, counts, filling);
            if (std::all_of(filling.begin(), filling.end(), [](int n) { return n == 0; }))
                continue;
            for (std::size_t k = 0; k < list.size(); ++k)
                list[k].count -= filling[k];
            append(bin, filling);
            ++m_result.filledRacks;
        }
    }

    /// How many equal racks are proven to be needed beside those that are partly filled.
    int boundBesidePartly(const std::vector<Kind> &list, const std::vector<double> &values) const
    {
        double racks = 0.0;
        std::vector<int> counts;
        for (std::size_t k = 0; k < list.size(); ++k) {
            racks += list[k].count * values[k];
            counts.push_back(list[k].count);
        }
        for (const RackBin &bin : m_partly)
            racks -= bestFilling(list, bin.bin, counts, values).atMost;
        return std::max(0, static_cast<int>(std::ceil(racks - 1e-6)));
    }

    void packAll()
    {
        std::vector<Kind> list = kinds();
        setAlong(list, 0);
        std::optional<int> bound;
        if (!m_partly.empty()) {
            const std::vector<double> values = rackValues(list, m_new.bin, m_control.shouldStop);
            bound = boundBesidePartly(list, values);
            fillPartly(list, values);
        }
        const Packed packed = packEqual(list, bound);
        m_result.lowerBound = bound.value_or(m_result.lowerBound);
        m_result.stopped = packed.stopped;
        findBoundLimit(list);
        for (const Racks &racks : packed.racks) {
            for (int i = 0; i < racks.times; ++i)
                appendEqual(racks.filling);
        }
        keepMostRacks();
        markSpares();
    }

    /// Packs into new and empty racks. What goes along depends on their number, which depends on
    /// it: the number only grows.
    Packed packEqual(std::vector<Kind> list, std::optional<int> bound)
    {
        int racks = singleBound(list, m_new.bin);
        bool isProven = true; // that there must be so many racks
        Packed packed;
        for (int round = 0; round < kMostRounds; ++round) {
            setAlong(list, racks);
            packed = pack(list, m_new.bin, m_control.shouldStop, m_control.progressed);
            if (isProven && !bound)
                m_result.lowerBound = std::max(m_result.lowerBound, packed.lowerBound);
            if (packed.count() <= racks)
                break;
            isProven = isProven && packed.lowerBound > racks;
            racks = isProven ? packed.lowerBound : packed.count();
        }
        return packed;
    }

    void findBoundLimit(const std::vector<Kind> &list)
    {
        int resource = kResources;
        if (singleBound(list, m_new.bin, &resource) == 0)
            return;
        constexpr std::array limits{PlacementLimit::Power,
                                    PlacementLimit::AirHeat,
                                    PlacementLimit::LiquidHeat,
                                    PlacementLimit::Airflow,
                                    PlacementLimit::Weight,
                                    PlacementLimit::Units};
        m_result.boundLimit = limits[static_cast<std::size_t>(resource)];
    }

    void append(const RackBin &bin, const Filling &filling)
    {
        RackPlacement rack = placed(bin, m_wanted, filling, m_request.inServiceMonth);
        rack.binding = bindingOf(bin, m_wanted, filling, m_request.items.size());
        m_result.racks.append(rack);
    }

    /// The next empty rack of the plan, else a new one.
    void appendEqual(const Filling &filling)
    {
        if (static_cast<std::size_t>(m_result.emptyRacks) < m_empty.size()) {
            append(m_empty[static_cast<std::size_t>(m_result.emptyRacks)], filling);
            ++m_result.emptyRacks;
            return;
        }
        append(m_new, filling);
        ++m_result.newRacks;
    }

    void keepMostRacks()
    {
        while (m_request.mostRacks > 0 && m_result.newRacks > m_request.mostRacks) {
            const RackPlacement gone = m_result.racks.takeLast();
            --m_result.newRacks;
            for (const int item : gone.items) {
                if (item < m_request.items.size())
                    addNoMoreRacks(m_request.items[item].device);
            }
        }
    }

    void addNoMoreRacks(const Id &device)
    {
        for (NotPlaced &one : m_result.notPlaced) {
            if (one.device == device && one.reason == NotPlacedReason::NoMoreRacks) {
                ++one.count;
                return;
            }
        }
        notPlaced(device, 1, NotPlacedReason::NoMoreRacks);
    }

    /// Spares stand in as many racks as possible, from the last on.
    void markSpares()
    {
        for (int item = 0; item < m_request.items.size(); ++item) {
            int spares = m_request.items[item].spares;
            bool found = true;
            while (spares > 0 && found) {
                found = false;
                for (qsizetype r = m_result.racks.size(); r-- > 0 && spares > 0;) {
                    if (!markOne(m_result.racks[r], item))
                        continue;
                    --spares;
                    found = true;
                }
            }
        }
    }

    static bool markOne(RackPlacement &rack, int item)
    {
        for (qsizetype i = rack.devices.size(); i-- > 0;) {
            if (rack.items[i] == item && !rack.devices[i].spare) {
                rack.devices[i].spare = true;
                return true;
            }
        }
        return false;
    }

    const PlacementRequest &m_request;
    const PlacementControl &m_control;
    Place m_place;
    const CatalogView &m_catalog;
    DeviceFactsTable m_facts;
    std::optional<RackType> m_type;
    std::optional<BinMaker> m_maker;
    RoomLeft m_left;
    RackBin m_new;
    std::vector<Wanted> m_wanted;
    std::vector<RackBin> m_empty;  ///< equal to new ones
    std::vector<RackBin> m_partly; ///< with something in them
    PlacementResult m_result;
};

} // namespace

PlacementResult place(const PlacementRequest &request,
                      const Topology &topology,
                      const CatalogView &catalog,
                      PowerBasis basis,
                      const PlacementControl &control)
{
    return Placer(request, topology, catalog, basis, control).run();
}

} // namespace kf
