// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/references.h"

#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

/// Things of `kind` with the ids `from` get the id `to`, or go away.
struct Change {
    IdKind kind = IdKind::None;
    QSet<Id> from;
    std::optional<Id> to;
};

/// True where `value` names something that changes. Only what does is written to, so that the
/// rest stays shared.
template<typename T> bool mentions(const T &value, const Rule &rule, const Change &change)
{
    if constexpr (HasKeys<T>) {
        bool found = false;
        forEachKey(value, [&](const auto &key, const auto &member) {
            found = found || mentions(member, key.rule, change);
        });
        return found;
    } else if constexpr (walk::IsShared<T>::value) {
        return mentions(*value, rule, change);
    } else if constexpr (walk::IsOptional<T>::value) {
        return value && mentions(*value, rule, change);
    } else if constexpr (walk::IsList<T>::value) {
        return std::any_of(value.cbegin(), value.cend(), [&](const auto &item) {
            return mentions(item, rule, change);
        });
    } else if constexpr (std::is_same_v<T, QString>) {
        return rule.referred == change.kind && change.from.contains(value);
    } else if constexpr (walk::IsVariant<T>::value) {
        return std::visit([&](const auto &held) { return mentions(held, rule, change); }, value);
    } else if constexpr (walk::IsMap<T>::value) {
        bool found = false;
        if constexpr (std::is_same_v<typename T::key_type, QString>)
            found = rule.referredKey == change.kind &&
                    std::any_of(change.from.cbegin(), change.from.cend(), [&value](const Id &id) {
                        return value.contains(id);
                    });
        return found || std::any_of(value.cbegin(), value.cend(), [&](const auto &item) {
                   return mentions(item, rule, change);
               });
    } else {
        return false;
    }
}

template<typename V> void changeKeys(QMap<QString, V> &map, const Change &change)
{
    for (const Id &id : change.from) {
        const auto entry = map.constFind(id);
        if (entry == map.constEnd())
            continue;
        V value = map.take(id);
        if (change.to)
            map.insert(*change.to, std::move(value));
    }
}

void changeTexts(QList<Id> &ids, const Change &change)
{
    QList<Id> changed;
    for (const Id &id : std::as_const(ids)) {
        if (!change.from.contains(id))
            changed.append(id);
        else if (change.to)
            changed.append(*change.to);
    }
    ids = changed;
}

template<typename T> void apply(T &value, const Rule &rule, const Change &change);

template<typename V> void applyToMap(V &map, const Rule &rule, const Change &change)
{
    if constexpr (std::is_same_v<typename V::key_type, QString>) {
        if (rule.referredKey == change.kind)
            changeKeys(map, change);
    }
    const auto keys = map.keys();
    for (const auto &key : keys) {
        if (mentions(*map.constFind(key), rule, change))
            apply(map[key], rule, change);
    }
}

/// Writes the change into `value`, which mentions it.
template<typename T> void apply(T &value, const Rule &rule, const Change &change)
{
    if constexpr (HasKeys<T>) {
        forEachKey(value, [&](const auto &key, auto &member) {
            if (mentions(std::as_const(member), key.rule, change))
                apply(member, key.rule, change);
        });
    } else if constexpr (walk::IsShared<T>::value) {
        apply(value.mutate(), rule, change);
    } else if constexpr (std::is_same_v<T, std::optional<QString>>) {
        value = change.to;
    } else if constexpr (walk::IsOptional<T>::value) {
        apply(*value, rule, change);
    } else if constexpr (std::is_same_v<T, QList<QString>>) {
        changeTexts(value, change);
    } else if constexpr (walk::IsList<T>::value) {
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (mentions(value.at(i), rule, change))
                apply(value[i], rule, change);
        }
    } else if constexpr (std::is_same_v<T, QString>) {
        if (change.to)
            value = *change.to;
    } else if constexpr (walk::IsVariant<T>::value) {
        std::visit([&](auto &held) { apply(held, rule, change); }, value);
    } else if constexpr (walk::IsMap<T>::value) {
        applyToMap(value, rule, change);
    }
}

bool isUnder(const QString &path, const QString &thing)
{
    return path == thing || path.startsWith(thing + u'/');
}

/// Moves or removes what stands under the changed things in a list of things with a path.
template<typename T> void changePaths(QList<T> &list, const Change &change)
{
    const QString collection = collectionPath(change.kind) + u'/';
    for (const Id &id : change.from) {
        const QString thing = collection + id;
        if (!change.to) {
            list.removeIf([&thing](const T &item) { return isUnder(item.path, thing); });
            continue;
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (isUnder(list.at(i).path, thing))
                list[i].path.replace(0, thing.size(), collection + *change.to);
        }
    }
}

void changeReferences(Plan &plan, const Change &change)
{
    apply(plan, rules::any, change);
    changePaths(plan.settings.accepted, change);
    changePaths(plan.settings.assumptions, change);
}

} // namespace

void renameReferences(Plan &plan, IdKind kind, const Id &from, const Id &to)
{
    if (from != to)
        changeReferences(plan, {kind, {from}, to});
}

void dropReferences(Plan &plan, IdKind kind, const QSet<Id> &ids)
{
    if (!ids.isEmpty())
        changeReferences(plan, {kind, ids, std::nullopt});
}

} // namespace kf
