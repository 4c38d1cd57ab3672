// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all edits share: looking things up by id, refusals, inserting and replacing in a list.

#include "core/base/result.h"
#include "core/plan/edits/references.h"
#include "core/plan/validate/element.h"

#include <functional>

namespace kf::edits {

/// Nothing where `problems` holds no structure problem; else why the edit is refused, with the path
/// of each problem as its entry.
std::optional<Error> refusal(const QList<PlanProblem> &problems);
Error notFound(IdKind kind, const Id &id);
Error alreadyTaken(IdKind kind, const Id &id);
/// Nothing where 0 <= at <= count; else why nothing can be put there.
std::optional<Error> positionRefusal(qsizetype at, qsizetype count, const QString &collection);

/// Nothing where `order` names each of `count` places once.
std::optional<Error>
orderRefusal(const QList<qsizetype> &order, qsizetype count, const QString &collection);
/// "Chat (copy)", "Chat (copy 2)": a name that is not taken yet.
QString copyName(const QString &name, const QStringList &taken);

/// "demand/groups/research"
QString pathOf(IdKind kind, const Id &id);

/// An id made from `name` that is not taken: "etl", else "etl-2", "etl-3" ...
Id freeId(const QString &name, const std::function<bool(const Id &)> &isTaken);

template<typename T> const T &thingIn(const T &item)
{
    return item;
}
template<typename T> const T &thingIn(const Shared<T> &item)
{
    return *item;
}

/// Index of the thing with that id, or -1.
template<typename List> qsizetype indexOf(const List &list, const Id &id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (thingIn(list[i]).id == id)
            return i;
    }
    return -1;
}

inline QString nameOf(const QString &name)
{
    return name;
}
inline QString nameOf(const std::optional<QString> &name)
{
    return name.value_or(QString());
}

/// The name of a thing; empty where things of its kind have none but their id.
template<typename T> QString nameIn(const T &thing)
{
    if constexpr (requires { thing.name; })
        return nameOf(thing.name);
    else
        return {};
}

/// Puts a thing into a list of the plan; makes its id from its name where it has none.
template<typename T, typename List>
Result<Plan> insertThing(
    Plan plan, IdKind kind, List &(*listOf)(Plan &), T thing, qsizetype at, const ZoneTable *zones)
{
    const List list = listOf(plan);
    const auto isTaken = [&list](const Id &id) {
        return indexOf(list, id) >= 0;
    };
    if (thing.id.isEmpty())
        thing.id = freeId(nameIn(thing), isTaken);
    if (isTaken(thing.id))
        return alreadyTaken(kind, thing.id);
    if (const auto error = positionRefusal(at, list.size(), collectionPath(kind)))
        return *error;
    if (const auto error = refusal(checkElement(thing, plan, collectionPath(kind), zones)))
        return *error;
    listOf(plan).insert(at, std::move(thing));
    return plan;
}

/// Replaces a thing; where its id changes, what names it follows.
template<typename T, typename List>
Result<Plan> replaceThing(
    Plan plan, IdKind kind, List &(*listOf)(Plan &), const Id &id, T thing, const ZoneTable *zones)
{
    const List list = listOf(plan);
    const qsizetype index = indexOf(list, id);
    if (index < 0)
        return notFound(kind, id);
    if (thing.id != id && indexOf(list, thing.id) >= 0)
        return alreadyTaken(kind, thing.id);
    if (const auto error = refusal(checkElement(thing, plan, collectionPath(kind), zones)))
        return *error;
    const Id newId = thing.id;
    if (!(thingIn(list[index]) == thing))
        listOf(plan)[index] = std::move(thing);
    renameReferences(plan, kind, id, newId);
    return plan;
}

/// Puts a list of the plan into another order, by the places that things have now; fails where
/// `order` does not name each of them once.
template<typename List>
Result<Plan> orderThings(Plan plan,
                         List &(*listOf)(Plan &),
                         const QList<qsizetype> &order,
                         const QString &collection)
{
    const List list = listOf(plan);
    if (const auto error = orderRefusal(order, list.size(), collection))
        return *error;
    List ordered;
    for (const qsizetype place : order)
        ordered.append(list[place]);
    listOf(plan) = ordered;
    return plan;
}

/// Deletes things with what was accepted or assumed of them; fails where one is not there.
template<typename List>
Result<Plan> deleteThings(Plan plan, IdKind kind, List &(*listOf)(Plan &), const QList<Id> &ids)
{
    for (const Id &id : ids) {
        if (indexOf(std::as_const(listOf(plan)), id) < 0)
            return notFound(kind, id);
    }
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    if (!gone.isEmpty())
        listOf(plan).removeIf(
            [&gone](const auto &item) { return gone.contains(thingIn(item).id); });
    dropReferences(plan, kind, gone);
    return plan;
}

} // namespace kf::edits
