// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a change of references goes through the types of the schema's members.

#include "core/plan/edits/reference_change.h"
#include "core/plan/validate/place.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace references {

/// True where `value` names something that changes.
template<typename T> bool mentions(const T &value, const Rule &rule, const ReferenceChange &change)
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

template<typename V> void changeKeys(QMap<QString, V> &map, const ReferenceChange &change)
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

inline void changeTexts(QList<Id> &ids, const ReferenceChange &change)
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

/// True where a key of `item` that must name something names what goes away: a quota of a group.
template<typename T> bool isNothingWithout(const T &item, const ReferenceChange &change)
{
    if constexpr (walk::IsShared<T>::value) {
        return isNothingWithout(*item, change);
    } else if constexpr (HasKeys<T>) {
        bool found = false;
        forEachKey(item, [&](const auto &key, const auto &member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>)
                found = found || (key.rule.isRequired && mentions(member, key.rule, change));
        });
        return found;
    } else {
        return false;
    }
}

template<typename T> void apply(T &value, const Rule &rule, const ReferenceChange &change);

template<typename V> void applyToMap(V &map, const Rule &rule, const ReferenceChange &change)
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
template<typename T> void apply(T &value, const Rule &rule, const ReferenceChange &change)
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
        if (!change.to)
            value.removeIf([&](const auto &item) { return isNothingWithout(item, change); });
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

} // namespace references

template<typename Section> bool mentionsIn(const Section &section, const ReferenceChange &change)
{
    return references::mentions(section, rules::any, change);
}

template<typename Section> void changeReferencesIn(Section &section, const ReferenceChange &change)
{
    if (references::mentions(std::as_const(section), rules::any, change))
        references::apply(section, rules::any, change);
}

} // namespace kf
