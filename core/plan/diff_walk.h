// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How PlanComparison goes through the types of the schema's members.

#include "core/base/day.h"
#include "core/plan/diff_comparison.h"
#include "core/plan/diff_text.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace walk {

template<typename T> const T &thingIn(const T &item)
{
    return item;
}
template<typename T> const T &thingIn(const Shared<T> &item)
{
    return *item;
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

} // namespace walk

template<typename T> bool PlanComparison::isMoved(const T &thing) const
{
    if constexpr (CanMove<T>)
        return std::get<QHash<Id, Stand<T>>>(m_before).contains(thing.id) &&
               std::get<QHash<Id, Stand<T>>>(m_after).contains(thing.id);
    return false;
}

template<typename T> Place PlanComparison::placeIn(const T &item, const Place &place) const
{
    if constexpr (HasKeys<T>)
        return walk::placeOf(item, place);
    else if constexpr (walk::IsShared<T>::value)
        return walk::placeOf(*item, place);
    else
        return place;
}

template<typename T> void PlanComparison::added(const T &value, const Place &place)
{
    m_changes.append({Change::Added, pathTo(placeIn(value, place)), {}, plainText(value)});
}

template<typename T> void PlanComparison::removed(const T &value, const Place &place)
{
    m_changes.append({Change::Removed, pathTo(placeIn(value, place)), plainText(value), {}});
}

template<typename T> void PlanComparison::compare(const T &a, const T &b, const Place &place)
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
void PlanComparison::compareOptional(const std::optional<T> &a,
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

template<HasKeys T> void PlanComparison::compareThing(const T &a, const T &b, const Place &place)
{
    const Place here = walk::placeOf(a, place);
    forEachKey(a, [&](const auto &key, const auto &member) {
        compare(member, b.*(key.member), here.at(key.name));
    });
    if constexpr (requires { a.kept; })
        compareKept(a.kept, b.kept, here);
}

template<typename T>
void PlanComparison::compareList(const QList<T> &a, const QList<T> &b, const Place &place)
{
    if (a.isSharedWith(b))
        return;
    const std::optional<QStringList> before = walk::idsOf(a);
    const std::optional<QStringList> after = walk::idsOf(b);
    if (before && after)
        compareById(a, b, {*before, *after}, place);
    else
        compareByIndex(a, b, place);
}

template<typename T>
void PlanComparison::compareByIndex(const QList<T> &a, const QList<T> &b, const Place &place)
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
void PlanComparison::compareById(const QList<T> &a,
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
        else if (!isMoved(walk::thingIn(a[i])))
            removed(a[i], place.at(i));
    }
    const QSet<Id> inA(ids.first.cbegin(), ids.first.cend());
    for (qsizetype i = 0; i < b.size(); ++i) {
        if (!inA.contains(ids.second[i]) && !isMoved(walk::thingIn(b[i])))
            added(b[i], place.at(i));
    }
    const bool sameThings = inA == QSet<Id>(ids.second.cbegin(), ids.second.cend());
    if (m_changes.size() == before && sameThings && ids.first != ids.second)
        changed(place, plain::list(ids.first), plain::list(ids.second));
}

template<typename K, typename V>
void PlanComparison::compareMap(const QMap<K, V> &a, const QMap<K, V> &b, const Place &place)
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

} // namespace kf
