// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff.h"

#include "core/plan/diff_text.h"
#include "core/plan/validate/validate.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kf {

namespace {

/// A thing of the topology and what holds it.
template<typename T> struct Stand {
    const T *thing = nullptr;
    QString holder; ///< path
};

/// What can stand elsewhere without being another thing.
using Movable = std::tuple<QHash<Id, Stand<Room>>,
                           QHash<Id, Stand<Row>>,
                           QHash<Id, Stand<Rack>>,
                           QHash<Id, Stand<PlacedDevice>>>;

template<typename T>
concept CanMove = std::is_same_v<T, Room> || std::is_same_v<T, Row> || std::is_same_v<T, Rack> ||
    std::is_same_v<T, PlacedDevice>;

template<typename T> const T &thingIn(const T &item)
{
    return item;
}
template<typename T> const T &thingIn(const Shared<T> &item)
{
    return *item;
}

/// The path of the thing that holds the one at `place`.
QString holderOf(const Place &place)
{
    const Place *at = place.outer;
    while (at != nullptr && at->id == nullptr)
        at = at->outer;
    return at == nullptr ? QString() : pathTo(*at);
}

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

/// Ids of a list, or nothing where some element has none.
template<typename T> std::optional<QStringList> idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &item : list) {
        const Place place = walk::placeOf(thingIn(item), {});
        if (place.id == nullptr)
            return std::nullopt;
        ids.append(*place.id);
    }
    return ids;
}

class Comparison {
public:
    Comparison(const Plan &a, const Plan &b)
        : m_before(movableOf(a.topology))
        , m_after(movableOf(b.topology))
    {
    }

    template<typename T> void compare(const T &a, const T &b, const Place &place);
    void compareKept(const KeptKeys &a, const KeptKeys &b, const Place &place);
    void compareEntries(const Plan &a, const Plan &b);
    /// Rooms, rows, racks and devices that something else holds.
    void compareMoved();

    QList<Change> takeChanges() { return std::move(m_changes); }

private:
    template<typename T> void compareList(const QList<T> &a, const QList<T> &b, const Place &place);
    template<typename T>
    void compareByIndex(const QList<T> &a, const QList<T> &b, const Place &place);
    template<typename T>
    void compareById(const QList<T> &a,
                     const QList<T> &b,
                     const std::pair<QStringList, QStringList> &ids,
                     const Place &place);
    template<typename K, typename V>
    void compareMap(const QMap<K, V> &a, const QMap<K, V> &b, const Place &place);
    template<HasKeys T> void compareThing(const T &a, const T &b, const Place &place);
    template<typename T>
    void compareOptional(const std::optional<T> &a, const std::optional<T> &b, const Place &place);
    template<typename T> void compareMovedThings();

    template<typename T> bool isMoved(const T &thing) const
    {
        if constexpr (CanMove<T>)
            return std::get<QHash<Id, Stand<T>>>(m_before).contains(thing.id) &&
                   std::get<QHash<Id, Stand<T>>>(m_after).contains(thing.id);
        return false;
    }

    template<typename T> Place placeIn(const T &item, const Place &place) const
    {
        if constexpr (HasKeys<T>)
            return walk::placeOf(item, place);
        else if constexpr (walk::IsShared<T>::value)
            return walk::placeOf(*item, place);
        else
            return place;
    }

    template<typename T> void added(const T &value, const Place &place)
    {
        m_changes.append({Change::Added, pathTo(placeIn(value, place)), {}, plainText(value)});
    }
    template<typename T> void removed(const T &value, const Place &place)
    {
        m_changes.append({Change::Removed, pathTo(placeIn(value, place)), plainText(value), {}});
    }
    void changed(const Place &place, const QString &before, const QString &after)
    {
        m_changes.append({Change::Changed, pathTo(place), before, after});
    }

    Movable m_before;
    Movable m_after;
    QList<Change> m_changes;
};

template<typename T> void Comparison::compare(const T &a, const T &b, const Place &place)
{
    if constexpr (HasKeys<T>) {
        compareThing(a, b, place);
    } else if constexpr (walk::IsShared<T>::value) {
        if (!a.isSameAs(b))
            compare(*a, *b, place);
    } else if constexpr (walk::IsOptional<T>::value) {
        compareOptional(a, b, place);
    } else if constexpr (std::is_same_v<T, Hours>) {
        for (std::size_t hour = 0; hour < a.size(); ++hour)
            compare(a[hour], b[hour], place.at(static_cast<qsizetype>(hour)));
    } else if constexpr (walk::IsMap<T>::value) {
        compareMap(a, b, place);
    } else if constexpr (walk::IsList<T>::value && walk::holdsThings<T>()) {
        compareList(a, b, place);
    } else if constexpr (walk::IsVariant<T>::value) {
        const auto compareHeld = [&](const auto &held) {
            compare(held, std::get<std::remove_cvref_t<decltype(held)>>(b), place);
        };
        if (a.index() == b.index())
            std::visit(compareHeld, a);
        else
            changed(place, plainText(a), plainText(b));
    } else if (!(a == b)) {
        changed(place, plainText(a), plainText(b));
    }
}

template<typename T>
void Comparison::compareOptional(const std::optional<T> &a,
                                 const std::optional<T> &b,
                                 const Place &place)
{
    if (a && b)
        compare(*a, *b, place);
    else if (a)
        removed(*a, place);
    else if (b)
        added(*b, place);
}

template<HasKeys T> void Comparison::compareThing(const T &a, const T &b, const Place &place)
{
    const Place here = walk::placeOf(a, place);
    forEachKey(a, [&](const auto &key, const auto &member) {
        compare(member, b.*(key.member), here.at(key.name));
    });
    if constexpr (requires { a.kept; })
        compareKept(a.kept, b.kept, here);
}

template<typename T>
void Comparison::compareList(const QList<T> &a, const QList<T> &b, const Place &place)
{
    if (a.isSharedWith(b))
        return;
    const std::optional<QStringList> before = idsOf(a);
    const std::optional<QStringList> after = idsOf(b);
    if (before && after)
        compareById(a, b, {*before, *after}, place);
    else
        compareByIndex(a, b, place);
}

template<typename T>
void Comparison::compareByIndex(const QList<T> &a, const QList<T> &b, const Place &place)
{
    const qsizetype both = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < both; ++i)
        compare(a[i], b[i], place.at(i));
    for (qsizetype i = both; i < a.size(); ++i)
        removed(a[i], place.at(i));
    for (qsizetype i = both; i < b.size(); ++i)
        added(b[i], place.at(i));
}

template<typename T>
void Comparison::compareById(const QList<T> &a,
                             const QList<T> &b,
                             const std::pair<QStringList, QStringList> &ids,
                             const Place &place)
{
    const qsizetype before = m_changes.size();
    QHash<Id, qsizetype> indexInB;
    for (qsizetype i = 0; i < b.size(); ++i)
        indexInB.insert(ids.second[i], i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto found = indexInB.constFind(ids.first[i]);
        if (found != indexInB.constEnd())
            compare(a[i], b[*found], place.at(i));
        else if (!isMoved(thingIn(a[i])))
            removed(a[i], place.at(i));
    }
    const QSet<Id> inA(ids.first.cbegin(), ids.first.cend());
    for (qsizetype i = 0; i < b.size(); ++i) {
        if (!inA.contains(ids.second[i]) && !isMoved(thingIn(b[i])))
            added(b[i], place.at(i));
    }
    const bool sameThings = inA == QSet<Id>(ids.second.cbegin(), ids.second.cend());
    if (m_changes.size() == before && sameThings && ids.first != ids.second)
        changed(place, plain::list(ids.first), plain::list(ids.second));
}

template<typename K, typename V>
void Comparison::compareMap(const QMap<K, V> &a, const QMap<K, V> &b, const Place &place)
{
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const QString name = walk::keyText(it.key());
        const auto other = b.constFind(it.key());
        if (other == b.cend())
            removed(it.value(), place.at(name));
        else
            compare(it.value(), *other, place.at(name));
    }
    for (auto it = b.cbegin(); it != b.cend(); ++it) {
        const QString name = walk::keyText(it.key());
        if (!a.contains(it.key()))
            added(it.value(), place.at(name));
    }
}

void Comparison::compareKept(const KeptKeys &a, const KeptKeys &b, const Place &place)
{
    QMap<QString, KeptValue> before;
    QMap<QString, KeptValue> after;
    for (const KeptKey &key : a)
        before.insert(key.name, key.value);
    for (const KeptKey &key : b)
        after.insert(key.name, key.value);
    if (before != after)
        compareMap(before, after, place);
    else if (a != b)
        changed(place, plainText(before.keys()), plainText(after.keys()));
}

void Comparison::compareEntries(const Plan &a, const Plan &b)
{
    const auto sizes = [](const QMap<QString, QByteArray> &entries) {
        QMap<QString, QString> texts;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            texts.insert(it.key(), QString::fromLatin1(it.value().toHex()));
        return texts;
    };
    compareMap(sizes(a.otherEntries), sizes(b.otherEntries), {});
    compareKept(a.keptManifest, b.keptManifest, Place{}.at("manifest"));
}

template<typename T> void Comparison::compareMovedThings()
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

void Comparison::compareMoved()
{
    compareMovedThings<Room>();
    compareMovedThings<Row>();
    compareMovedThings<Rack>();
    compareMovedThings<PlacedDevice>();
}

} // namespace

QList<Change> diff(const Plan &a, const Plan &b)
{
    Comparison comparison(a, b);
    comparison.compare(a, b, {});
    comparison.compareMoved();
    comparison.compareEntries(a, b);
    return comparison.takeChanges();
}

} // namespace kf
