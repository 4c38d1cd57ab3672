// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms, rows, racks and devices that stand elsewhere without being other things.

#include "core/plan/diff_comparison.h"
#include "core/topology/topology_keys.h"

namespace kf {

QString holderOf(const Place &place)
{
    const Place *at = place.outer;
    while (at != nullptr && at->id == nullptr)
        at = at->outer;
    return at == nullptr ? QString() : pathTo(*at);
}

namespace {

Movable movableOf(const Topology &topology)
{
    Movable found;
    walk::forEachThing(topology, {}, [&found](const auto &thing, const Place &place) {
        using T = std::remove_cvref_t<decltype(thing)>;
        if constexpr (CanMove<T>)
            std::get<QHash<Id, Stand<T>>>(found).insert(thing.id, {&thing, holderOf(place)});
    });
    return found;
}

} // namespace

PlanComparison::PlanComparison(const Topology &a, const Topology &b)
    : m_before(movableOf(a))
    , m_after(movableOf(b))
{
}

template<typename T> void PlanComparison::compareMovedThings()
{
    const auto &before = std::get<QHash<Id, Stand<T>>>(m_before);
    const auto &after = std::get<QHash<Id, Stand<T>>>(m_after);
    QStringList ids = before.keys();
    ids.sort();
    for (const Id &id : std::as_const(ids)) {
        const auto other = after.constFind(id);
        const Stand<T> &standing = *before.constFind(id);
        if (other == after.constEnd() || other->holder == standing.holder)
            continue;
        changed(walk::placeOf(*standing.thing, {}), standing.holder, other->holder);
        compare(*standing.thing, *other->thing, {});
    }
}

void PlanComparison::compareMoved()
{
    compareMovedThings<Room>();
    compareMovedThings<Row>();
    compareMovedThings<Rack>();
    compareMovedThings<PlacedDevice>();
}

} // namespace kf
