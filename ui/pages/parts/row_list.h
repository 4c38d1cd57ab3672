// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a sheet over a list of the plan says about that list, and what whole rows mean for it.

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "ui/grid/row_edit.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace kf {

/// The list of the plan that the rows of a sheet stand for.
template<typename Row> struct RowList {
    /// The rows as a plan has them, in its order, without figures.
    std::function<QList<Row>(const Plan &plan)> rows;
    /// A row as it begins, below `above` (null: first); what a person types comes on top of it.
    std::function<Row(const Plan &plan, const Row *above)> fresh;
    /// Gives a row what the plan needs and nobody has typed; may be missing.
    std::function<void(const Plan &plan, Row &row)> complete = nullptr;
    /// Makes of a row its copy, with a name of its own; may be missing.
    std::function<void(const Plan &plan, Row &row)> copied = nullptr;
    /// Gives a row with the cells of `source` all that these do not show; may be missing.
    std::function<void(const Row &source, Row &row)> takeUnseen = nullptr;
    /// Puts the row to place `at` of the rows, with an id of its own.
    std::function<Result<Plan>(Plan plan, const Row &row, qsizetype at)> insert;
    std::function<Result<Plan>(Plan plan, const QList<Row> &rows)> remove;
    /// All rows in another order, by their places before; missing where order means nothing.
    std::function<Result<Plan>(Plan plan, const QList<qsizetype> &order)> reorder = nullptr;
    /// What the empty row below the last one says.
    QString placeholder = {};
    int placeholderColumn = 0;
    /// Keys say where a row stands: another row has the key after one above it has gone.
    bool keysArePlaces = false;
};

/// Makes `thing` another one of `source`, which is called as it was.
template<typename Thing> void takeAllButName(const Thing &source, Thing &thing)
{
    Thing copy = source;
    copy.id = thing.id;
    if constexpr (requires { copy.name; })
        copy.name = thing.name;
    thing = std::move(copy);
}

/// The places of `count` rows after `move`; `at` is the first place of those that moved.
inline QList<qsizetype> movedOrder(qsizetype count, const MoveRows &move, qsizetype &at)
{
    QList<qsizetype> order;
    QList<qsizetype> taken;
    at = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (move.rows.contains(int(i))) {
            taken.append(i);
            continue;
        }
        order.append(i);
        at += i < move.before ? 1 : 0;
    }
    for (qsizetype i = 0; i < taken.size(); ++i)
        order.insert(at + i, taken[i]);
    return order;
}

namespace rows {

template<typename Row>
QStringList keysAt(const RowList<Row> &list, const Plan &plan, qsizetype at, qsizetype count)
{
    QStringList keys;
    for (const Row &row : list.rows(plan).mid(at, count))
        keys.append(row.key);
    return keys;
}

/// The keys of `count` rows that have come, at `at` where keys are places.
template<typename Row>
QStringList newKeys(const RowList<Row> &list,
                    const QList<Row> &before,
                    const Plan &plan,
                    qsizetype at,
                    qsizetype count)
{
    if (list.keysArePlaces)
        return keysAt(list, plan, at, count);
    QStringList known;
    for (const Row &row : before)
        known.append(row.key);
    QStringList keys;
    for (const Row &row : list.rows(plan)) {
        if (!known.contains(row.key))
            keys.append(row.key);
    }
    return keys;
}

template<typename Row>
QList<Row> at(const RowList<Row> &list, const Plan &plan, const QList<int> &places)
{
    const QList<Row> all = list.rows(plan);
    QList<Row> found;
    for (const int place : places) {
        if (place < all.size())
            found.append(all[place]);
    }
    return found;
}

/// A copy of each row, the copies right below the last of them.
template<typename Row>
Result<Plan>
duplicated(const RowList<Row> &list, Plan plan, const QList<int> &places, QStringList &keys)
{
    const QList<Row> before = list.rows(plan);
    QList<Row> copies = at(list, plan, places);
    const qsizetype first = places.last() + 1;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (list.copied)
            list.copied(plan, copies[i]);
        Result<Plan> next = list.insert(std::move(plan), copies[i], first + i);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    keys = newKeys(list, before, plan, first, copies.size());
    return plan;
}

} // namespace rows

} // namespace kf
