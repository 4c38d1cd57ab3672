// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/bin_maker.h"
#include "core/topology/equipment_load.h"
#include "core/topology/floor.h"
#include "core/topology/placement_parts.h"
#include "core/topology/placement_result.h"
#include "core/topology/placement_room.h"
#include "core/topology/topology_walk.h"
#include "core/topology/wanted_maker.h"

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
        , m_topology(topology)
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
        if (m_type)
            m_floor = floorLeft(request, m_place, *m_type, topology);
        m_result.request.racksPerRow = m_floor.racksPerRow;
    }

    PlacementResult run()
    {
        if (!m_type) {
            for (const PlacementItem &item : m_request.items)
                notPlaced(item.device, item.count, NotPlacedReason::NoRackType);
            return m_result;
        }
        m_around = RackSurroundings{&*m_type,
                                    m_place.room.deltaTK,
                                    m_place.room.supplyAirC,
                                    m_place.room.floorLoadKgPerM2,
                                    m_place.site.altitudeM};
        m_maker.emplace(m_request, *m_type, m_around, m_facts);
        if (!makeNewBin())
            return m_result;
        collectWanted();
        findRacks();
        limitToRoom();
        packAll();
        for (int round = 0; round < kMostRounds && (trimToRoom() || trimToLastRow()); ++round)
            packAgain();
        tellLosses();
        tellPlaceLimits();
        return m_result;
    }

private:
    void notPlaced(const Id &device,
                   int count,
                   NotPlacedReason reason,
                   PlacementLimit limit = PlacementLimit::Nothing,
                   const MissingFigure &missing = {},
                   const PlaceLimit &place = {})
    {
        if (count > 0)
            m_result.notPlaced.append(
                {device, count, reason, limit, missing.figure, missing.lacking, place});
    }

    bool makeNewBin()
    {
        Rack rack;
        rack.type = m_type->id;
        const auto missing = m_maker->make(rack, m_new);
        if (!missing)
            return true;
        const auto reason =
            missing->figure.isEmpty() ? NotPlacedReason::TooLarge : NotPlacedReason::UnknownFigure;
        const auto tell = [&](const Id &device, int count) {
            notPlaced(device, count, reason, PlacementLimit::Nothing, *missing);
        };
        for (const PlacementAlong &along : m_request.along)
            tell(along.device, along.count);
        for (const PlacementStrips &strips : m_request.strips)
            tell(strips.device, strips.count);
        for (const PlacementItem &item : m_request.items)
            tell(item.device, item.count);
        return false;
    }

    void collectWanted()
    {
        const WantedMaker maker(m_request, m_catalog, m_facts, m_new, m_left, m_around);
        for (qsizetype i = 0; i < m_request.items.size(); ++i) {
            const PlacementItem &item = m_request.items[i];
            const int most =
                item.atMostPerRack > 0 ? item.atMostPerRack : std::numeric_limits<int>::max();
            addWanted(maker, static_cast<int>(i), item.device, item.count, most);
        }
        for (qsizetype i = 0; i < m_request.along.size(); ++i) {
            const PlacementAlong &along = m_request.along[i];
            if (along.racks > 1)
                addWanted(maker,
                          static_cast<int>(m_request.items.size() + i),
                          along.device,
                          along.count,
                          along.count);
        }
    }

    void addWanted(const WantedMaker &maker, int index, const Id &device, int count, int most)
    {
        Wanted wanted;
        wanted.index = index;
        wanted.device = device;
        wanted.devices = wanted.kind.count = std::max(0, count);
        wanted.kind.most = most;
        if (const auto refusal = maker.make(wanted))
            return notPlaced(device, count, refusal->reason, refusal->limit, refusal->missing);
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
                if (!mayHold(*rack, m_request, m_catalog))
                    continue;
                RackBin bin;
                bin.row = row.id;
                if (const auto missing = m_maker->make(*rack, bin)) {
                    if (!missing->figure.isEmpty())
                        m_result.skipped.append({rack->id, missing->figure, missing->lacking});
                    continue;
                }
                pairUp(bin, m_wanted, m_request.inServiceMonth, m_facts);
                // Where its row has limits, an empty rack is not like the others.
                const bool isEqual = rack->devices.isEmpty() && rack->reservedU.isEmpty() &&
                                     !m_left.rows.contains(row.id);
                (isEqual ? m_empty : m_partly).push_back(bin);
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
                notPlaced(wanted.device,
                          reason->count * wanted.devicesEach(),
                          reason->reason,
                          PlacementLimit::Nothing,
                          {},
                          reason->place);
        }
    }

    /// True where what goes along is too much for the room: then fewer items are placed.
    bool trimToRoom()
    {
        EquipmentLoad added;
        for (const RackPlacement &rack : m_result.racks)
            added += loadOfAll(rack.devices);
        return trim(m_left.power, added.powerW, Power) ||
               trim(m_left.airHeat, added.airHeatW, AirHeat) ||
               trim(m_left.liquidHeat, added.liquidHeatW, LiquidHeat);
    }

    /// True where the new racks are too much for the row in which the first of them stand.
    bool trimToLastRow()
    {
        const QList<Row> &rows = m_place.room.rows;
        if (rows.isEmpty() || !m_rowsLeft.contains(rows.last().id))
            return false;
        const RowLeft left = m_rowsLeft.value(rows.last().id);
        const std::optional<int> places =
            freePlaces(rows.last(), m_place.room, *m_type, m_topology, m_floor.racksPerRow);
        int racks = std::min(m_result.newRacks, places.value_or(m_result.newRacks));
        EquipmentLoad added;
        for (const RackPlacement &rack : std::as_const(m_result.racks)) {
            if (rack.rack.isEmpty() && racks-- > 0)
                added += loadOfAll(rack.devices);
        }
        return trim(left.power, added.powerW, Power) || trim(left.airHeat, added.airHeatW, AirHeat);
    }

    EquipmentLoad loadOfAll(const QList<PlacedDevice> &devices)
    {
        EquipmentLoad load;
        for (const PlacedDevice &device : devices)
            load += loadOf(device, m_facts, m_place.room.deltaTK);
        return load;
    }

    /// Names the kinds that were placed though they lose full load after a promised loss.
    void tellLosses()
    {
        for (const Wanted &wanted : m_wanted) {
            const bool stands = std::any_of(
                m_result.racks.cbegin(), m_result.racks.cend(), [&wanted](const auto &rack) {
                    return rack.items.contains(wanted.index);
                });
            if (wanted.losesLoad && stands)
                m_result.notRedundant.append(wanted.device);
        }
    }

    /// Where nothing of the rack itself binds, the room may.
    void tellPlaceLimits()
    {
        const auto binds = [](const NotPlaced &one) {
            return one.reason == NotPlacedReason::RoomPower ||
                   one.reason == NotPlacedReason::RoomHeat;
        };
        const auto found =
            std::find_if(m_result.notPlaced.cbegin(), m_result.notPlaced.cend(), binds);
        if (found == m_result.notPlaced.cend())
            return;
        for (RackPlacement &rack : m_result.racks) {
            if (rack.binding.limit != PlacementLimit::Nothing)
                continue;
            rack.binding.limit = found->reason == NotPlacedReason::RoomPower
                                     ? PlacementLimit::PlacePower
                                     : PlacementLimit::PlaceHeat;
            rack.binding.device = found->device;
            rack.binding.place = found->place;
        }
    }

    bool trim(const LimitLeft &left, double added, Resource resource)
    {
        if (!left.watts || isWithin(added, *left.watts))
            return false;
        for (std::size_t k = m_wanted.size(); k-- > 0;) {
            Kind &kind = m_wanted[k].kind;
            if (m_wanted[k].index >= m_request.items.size() || kind.count == 0 ||
                kind.uses[resource] <= 0.0)
                continue;
            const double excess = std::ceil((added - *left.watts) / kind.uses[resource] - 1e-9);
            const int fewer = std::clamp(static_cast<int>(excess), 1, kind.count);
            kind.count -= fewer;
            notPlaced(m_wanted[k].device,
                      fewer * m_wanted[k].devicesEach(),
                      resource == Power ? NotPlacedReason::RoomPower : NotPlacedReason::RoomHeat,
                      PlacementLimit::Nothing,
                      {},
                      left.place);
            return true;
        }
        return false;
    }

    void packAgain()
    {
        m_result.racks.clear();
        m_result.weightless.clear();
        m_result.newRacks = m_result.emptyRacks = m_result.filledRacks = 0;
        m_result.lowerBound = 0;
        m_result.notPlaced.removeIf([](const NotPlaced &one) {
            return one.reason == NotPlacedReason::NoMoreRacks ||
                   one.reason == NotPlacedReason::NoFloor;
        });
        packAll();
    }

    /// The kinds as `bin` may take them, with the counts of `list`.
    std::vector<Kind> kindsIn(const RackBin &bin, const std::vector<Kind> &list) const
    {
        std::vector<Kind> result;
        const std::vector<Wanted> wanted = wantedIn(bin, m_wanted);
        for (std::size_t k = 0; k < wanted.size(); ++k) {
            result.push_back(wanted[k].kind);
            result.back().count = list[k].count;
        }
        return result;
    }

    /// The kinds as a new rack may take them.
    std::vector<Kind> kinds() const
    {
        std::vector<Kind> list;
        for (const Wanted &wanted : wantedIn(m_new, m_wanted))
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
        for (RackBin bin : m_partly) {
            const auto row = m_rowsLeft.find(bin.row);
            if (row != m_rowsLeft.end() && !limitTo(bin, *row, loadOfAll(bin.along)))
                continue;
            std::vector<int> counts;
            for (std::size_t k = 0; k < list.size(); ++k)
                counts.push_back(m_wanted[k].index < m_request.items.size() ? list[k].count : 0);
            const std::vector<Kind> own = kindsIn(bin, list);
            Filling filling = bestFilling(own, bin.bin, counts, values).filling;
            fillUp(own, bin.bin, counts, filling);
            const bool isFilled =
                std::any_of(filling.begin(), filling.end(), [](int n) { return n > 0; });
            if (!isFilled && !bin.hasPartners)
                continue;
            for (std::size_t k = 0; k < list.size(); ++k)
                list[k].count -= filling[k];
            append(bin, filling);
            if (row != m_rowsLeft.end())
                takeOff(*row, loadOfAll(m_result.racks.last().devices));
            const bool wasEmpty = bin.rack.devices.size() == bin.along.size();
            ++(wasEmpty ? m_result.emptyRacks : m_result.filledRacks);
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
            racks -= bestFilling(kindsOfBound(kindsIn(bin, list), bin.bin), bin.bin, counts, values)
                         .atMost;
        return std::max(0, static_cast<int>(std::ceil(racks - 1e-6)));
    }

    void packAll()
    {
        m_rowsLeft = m_left.rows;
        m_nextEmpty = 0;
        std::vector<Kind> list = kinds();
        setAlong(list, 0);
        std::optional<int> bound;
        if (!m_partly.empty()) {
            const std::vector<Kind> free = kindsOfBound(list, m_new.bin);
            const std::vector<double> values = rackValues(free, m_new.bin, m_control.shouldStop);
            bound = boundBesidePartly(list, values);
            fillPartly(list, values);
        }
        const Packed packed = packEqual(list, bound);
        m_result.lowerBound = bound.value_or(m_result.lowerBound);
        m_result.stopped = packed.stopped;
        m_result.boundLimit = boundLimit(m_wanted, list, m_new);
        for (const Racks &racks : packed.racks) {
            for (int i = 0; i < racks.times; ++i)
                appendEqual(racks.filling);
        }
        const int most = m_request.mostRacks.value_or(std::numeric_limits<int>::max());
        const bool isFloor = m_floor.newRacks && *m_floor.newRacks < most;
        keepNewRacks(m_result,
                     isFloor ? *m_floor.newRacks : most,
                     isFloor ? NotPlacedReason::NoFloor : NotPlacedReason::NoMoreRacks);
        if (const int used = m_result.newRacks + m_result.emptyRacks; used < m_result.lowerBound) {
            m_result.lowerBound = used;
            m_result.boundLimit = isFloor ? PlacementLimit::Floor : PlacementLimit::MostRacks;
        }
        dropOdd(m_result, m_wanted);
        markSpares(m_result);
    }

    /// Packs into new and empty racks. What goes along depends on their number, which depends on
    /// it: the number only grows.
    Packed packEqual(std::vector<Kind> list, std::optional<int> bound)
    {
        int racks = singleBound(kindsOfBound(list, m_new.bin), m_new.bin).racks;
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

    void append(const RackBin &bin, const Filling &filling)
    {
        const std::vector<Wanted> wanted = wantedIn(bin, m_wanted);
        RackPlacement rack = placed(bin, wanted, filling, m_request);
        rack.binding = bindingOf(bin, wanted, filling, m_request.items.size());
        if (rack.rack.isEmpty())
            rack.room = m_request.room;
        tellWeightless(bin.rack);
        for (const PlacedDevice &device : std::as_const(rack.devices))
            tellWeightless(device.device);
        m_result.racks.append(rack);
    }

    void tellWeightless(const Rack &rack)
    {
        for (const Shared<PlacedDevice> &device : rack.devices)
            tellWeightless(device->device);
    }

    void tellWeightless(const Id &device)
    {
        if (!m_facts.of(device).weightKg.value && !m_result.weightless.contains(device))
            m_result.weightless.append(device);
    }

    /// The next empty rack of the plan, else a new one.
    void appendEqual(const Filling &filling)
    {
        if (m_nextEmpty < m_empty.size()) {
            append(m_empty[m_nextEmpty], filling);
            ++m_nextEmpty;
            ++m_result.emptyRacks;
            return;
        }
        append(m_new, filling);
        ++m_result.newRacks;
    }

    const PlacementRequest &m_request;
    const PlacementControl &m_control;
    const Topology &m_topology;
    Place m_place;
    const CatalogView &m_catalog;
    DeviceFactsTable m_facts;
    std::optional<RackType> m_type;
    std::optional<BinMaker> m_maker;
    RackSurroundings m_around; ///< of a rack of the type in the room
    RoomLeft m_left;
    QMap<Id, RowLeft> m_rowsLeft; ///< as racks are filled
    FloorLeft m_floor;
    RackBin m_new;
    std::vector<Wanted> m_wanted;
    std::vector<RackBin> m_empty;  ///< equal to new ones
    std::size_t m_nextEmpty = 0;   ///< of them
    std::vector<RackBin> m_partly; ///< with something in them
    PlacementResult m_result;
};

} // namespace

PlacementResult placeTogether(const PlacementRequest &request,
                              const Topology &topology,
                              const CatalogView &catalog,
                              PowerBasis basis,
                              const PlacementControl &control)
{
    const Topology standing = standingFrom(topology, request.inServiceMonth);
    return Placer(request, standing, catalog, basis, control).run();
}

} // namespace kf
