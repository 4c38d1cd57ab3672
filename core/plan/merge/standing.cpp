// SPDX-License-Identifier: GPL-3.0-or-later
// Sites, rooms, rows, racks and devices of two sides: each stands at one place of the merged plan,
// whoever has moved what.

#include "core/plan/merge/merge_walk.h"
#include "core/topology/topology_keys.h"

namespace kf {

namespace {

const QString kSites = QStringLiteral("topology/sites");

/// What came or went as a whole, and the side that is followed.
struct Whole {
    MergeRow::State state;
    MergeSide side;
};
using Wholes = QHash<QString, Whole>; ///< by path

/// All things of one kind in a topology.
template<typename T> struct Standings {
    QHash<Id, Stand<T>> things;
    QStringList ids;                  ///< in the order of the plan
    QHash<QString, QStringList> held; ///< ids by holder, in order
};

template<typename T> Standings<T> standingsIn(const Topology &topology)
{
    Standings<T> found;
    walk::forEachThing(topology, {}, [&found](const auto &thing, const Place &place) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(thing)>, T>) {
            const QString holder = std::is_same_v<T, Site> ? kSites : holderOf(place);
            found.things.insert(thing.id, {&thing, holder});
            found.ids.append(thing.id);
            found.held[holder].append(thing.id);
        }
    });
    return found;
}

template<typename T> T withoutHeld(T thing)
{
    forEachKey(thing, [](const auto &, auto &member) {
        if constexpr (merging::IsListOfStanding<std::remove_cvref_t<decltype(member)>>::value)
            member.clear();
    });
    return thing;
}

/// A thing alone, with what holds it.
template<typename T> struct Placed {
    T thing;
    QString holder;

    bool operator==(const Placed &) const = default;
};

template<typename T> std::optional<Placed<T>> alone(const Stand<T> *stand)
{
    if (stand == nullptr)
        return std::nullopt;
    return Placed<T>{withoutHeld(*stand->thing), stand->holder};
}

} // namespace

/// One kind of thing.
template<typename T> class StandingMerge {
public:
    StandingMerge(PlanMerger &merger, const Versions<Topology> &versions)
        : m_merger(merger)
        , m_base(standingsIn<T>(*versions.base))
        , m_mine(standingsIn<T>(*versions.mine))
        , m_theirs(standingsIn<T>(*versions.theirs))
    {
    }

    /// What comes and goes with one of the `wholes` has no row of its own.
    void run(Wholes &wholes)
    {
        for (const Id &id : std::as_const(m_base.ids))
            mergeOne(id, wholes);
        for (const Id &id : std::as_const(m_mine.ids)) {
            if (!m_base.things.contains(id))
                mergeOne(id, wholes);
        }
        for (const Id &id : std::as_const(m_theirs.ids)) {
            if (!m_base.things.contains(id) && !m_mine.things.contains(id))
                mergeOne(id, wholes);
        }
    }

    /// What stands in `holder`, in its order.
    QList<T> heldBy(const QString &holder)
    {
        const QStringList order = m_merger.mergeOrder(
            {m_base.held.value(holder), m_mine.held.value(holder), m_theirs.held.value(holder)},
            m_held.value(holder),
            holder);
        QList<T> list;
        list.reserve(order.size());
        for (const Id &id : order)
            list.append(m_merged.value(id).thing);
        return list;
    }

    /// Those of the holders of this kind that are not there; `kind` is theirs.
    template<typename Holder> QSet<Id> missingHolders(const StandingMerge<Holder> &holders) const
    {
        QSet<Id> missing;
        for (auto it = m_held.cbegin(); it != m_held.cend(); ++it) {
            const Id id = it.key().section(u'/', -1);
            if (!holders.contains(id))
                missing.insert(id);
        }
        return missing;
    }

    bool contains(const Id &id) const { return m_merged.contains(id); }

private:
    static const Stand<T> *in(const Standings<T> &standings, const Id &id)
    {
        const auto found = standings.things.constFind(id);
        return found != standings.things.cend() ? &*found : nullptr;
    }

    void mergeOne(const Id &id, Wholes &wholes)
    {
        const Versions<Stand<T>> stands{in(m_base, id), in(m_mine, id), in(m_theirs, id)};
        if (!stands.areAll())
            return mergePresence(id, stands, wholes);
        const Place place = walk::placeOf(*stands.mine->thing, {});
        MergeSide side = m_merger.choose<QString>(
            {&stands.base->holder, &stands.mine->holder, &stands.theirs->holder},
            rules::any,
            place);
        if (m_merger.isGonePath(stands.of(side)->holder))
            side = side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
        T thing = m_merger.mergeThing<T>(
            {stands.base->thing, stands.mine->thing, stands.theirs->thing}, {});
        keep(id, {withoutHeld(std::move(thing)), stands.of(side)->holder});
    }

    /// A thing that one side has not.
    void mergePresence(const Id &id, const Versions<Stand<T>> &stands, Wholes &wholes)
    {
        using State = MergeRow::State;
        const auto base = alone(stands.base);
        const auto mine = alone(stands.mine);
        const auto theirs = alone(stands.theirs);
        const Sameness same{base == mine, base == theirs, mine == theirs};
        const Stand<T> *there = stands.mine     ? stands.mine
                                : stands.theirs ? stands.theirs
                                                : stands.base;
        if (m_merger.isGonePath(there->holder))
            return; // goes with what holds it
        const Place place = walk::placeOf(*there->thing, {});
        const State state = same.bothSame       ? State::Both
                            : same.mineAsBase   ? State::Theirs
                            : same.theirsAsBase ? State::Mine
                                                : State::Conflict;
        const auto whole = wholes.constFind(there->holder);
        const bool isPart = state != State::Conflict && whole != wholes.cend() &&
                            whole->state == state && !m_merger.isNeeded(place) &&
                            m_merger.clashOf(place).isEmpty();
        const MergeSide side =
            isPart ? whole->side
                   : m_merger.chooseBetween<T>(thingsOf(stands), same, rules::any, place);
        const auto &taken = side == MergeSide::Mine ? mine : theirs;
        const bool hasBase = m_merger.m_hasBase;
        if (isPart && !taken && (base || !hasBase))
            m_merger.m_removals.append({place.kind, *place.id, !hasBase});
        if (state != State::Conflict && (side == sideOf(state) || !hasBase))
            wholes.insert(pathTo(place), {state, side});
        if (taken)
            keep(id, *taken);
    }

    static MergeSide sideOf(MergeRow::State state)
    {
        return state == MergeRow::State::Theirs ? MergeSide::Theirs : MergeSide::Mine;
    }

    static Versions<T> thingsOf(const Versions<Stand<T>> &stands)
    {
        return {stands.base ? stands.base->thing : nullptr,
                stands.mine ? stands.mine->thing : nullptr,
                stands.theirs ? stands.theirs->thing : nullptr};
    }

    void keep(const Id &id, Placed<T> standing)
    {
        m_held[standing.holder].insert(id);
        m_merged.insert(id, std::move(standing));
    }

    PlanMerger &m_merger;
    Standings<T> m_base;
    Standings<T> m_mine;
    Standings<T> m_theirs;
    QHash<Id, Placed<T>> m_merged;
    QHash<QString, QSet<QString>> m_held; ///< by holder
};

namespace {

template<typename T> QString pathOf(const T &thing)
{
    return pathTo(walk::placeOf(thing, {}));
}

} // namespace

void PlanMerger::mergeStanding(const Versions<Topology> &versions, Topology &topology)
{
    topology.sites = versions.mine->sites;
    if (versions.base->sites == versions.mine->sites &&
        versions.base->sites == versions.theirs->sites)
        return;
    StandingMerge<Site> sites(*this, versions);
    StandingMerge<Room> rooms(*this, versions);
    StandingMerge<Row> rows(*this, versions);
    StandingMerge<Rack> racks(*this, versions);
    StandingMerge<PlacedDevice> devices(*this, versions);
    Wholes wholes;
    sites.run(wholes);
    rooms.run(wholes);
    rows.run(wholes);
    racks.run(wholes);
    devices.run(wholes);
    topology.sites = sites.heldBy(kSites);
    for (Site &site : topology.sites) {
        site.rooms = rooms.heldBy(pathOf(site));
        for (Room &room : site.rooms) {
            room.rows = rows.heldBy(pathOf(room));
            for (Row &row : room.rows) {
                row.racks.clear();
                for (Rack &rack : racks.heldBy(pathOf(row))) {
                    for (PlacedDevice &device : devices.heldBy(pathOf(rack)))
                        rack.devices.append(std::move(device));
                    row.racks.append(std::move(rack));
                }
            }
        }
    }
    m_missingHolders[IdKind::Site] = rooms.missingHolders(sites);
    m_missingHolders[IdKind::Room] = rows.missingHolders(rooms);
    m_missingHolders[IdKind::Row] = racks.missingHolders(rows);
    m_missingHolders[IdKind::Rack] = devices.missingHolders(racks);
}

} // namespace kf
