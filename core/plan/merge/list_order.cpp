// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/list_order.h"

namespace kf {

namespace {

QSet<QString> setOf(const QStringList &keys)
{
    return {keys.cbegin(), keys.cend()};
}

QStringList onlyOf(const QStringList &keys, const QSet<QString> &wanted)
{
    QStringList found;
    for (const QString &key : keys) {
        if (wanted.contains(key))
            found.append(key);
    }
    return found;
}

/// What one side alone has, by what stands before it; an empty text for the beginning.
QHash<QString, QStringList>
runsOf(const QStringList &keys, const QSet<QString> &common, const QSet<QString> &present)
{
    QHash<QString, QStringList> runs;
    QString before;
    for (const QString &key : keys) {
        if (common.contains(key))
            before = key;
        else if (present.contains(key))
            runs[before].append(key);
    }
    return runs;
}

/// Of two runs at the same place the one whose first key is the smaller stands first.
QStringList joined(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    return a.constFirst() < b.constFirst() ? a + b : b + a;
}

} // namespace

std::optional<MergeRow::State> reordered(const ListKeys &keys)
{
    if (keys.mine == keys.base && keys.theirs == keys.base)
        return std::nullopt;
    const QSet<QString> inAll = setOf(keys.base) & setOf(keys.mine) & setOf(keys.theirs);
    const QStringList base = onlyOf(keys.base, inAll);
    const QStringList mine = onlyOf(keys.mine, inAll);
    const QStringList theirs = onlyOf(keys.theirs, inAll);
    if (mine == theirs)
        return mine == base ? std::nullopt : std::optional(MergeRow::State::Both);
    if (theirs == base)
        return MergeRow::State::Mine;
    return mine == base ? MergeRow::State::Theirs : MergeRow::State::Conflict;
}

QStringList mergedOrder(const ListKeys &keys, const QSet<QString> &present, MergeSide side)
{
    if (keys.mine == keys.theirs && present.size() == keys.mine.size())
        return keys.mine;
    const QSet<QString> common = setOf(keys.mine) & setOf(keys.theirs) & present;
    const auto mine = runsOf(keys.mine, common, present);
    const auto theirs = runsOf(keys.theirs, common, present);
    QStringList order = joined(mine.value({}), theirs.value({}));
    const QStringList spine = onlyOf(side == MergeSide::Mine ? keys.mine : keys.theirs, common);
    for (const QString &key : spine)
        order += QStringList(key) + joined(mine.value(key), theirs.value(key));
    return order;
}

} // namespace kf
