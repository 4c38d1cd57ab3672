// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A place in a plan while it is walked: a chain on the stack. Texts are made of it only where
// there is something to say.

#include "core/base/enum_names.h"
#include "core/base/keys.h"
#include "core/base/shared.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <variant>

namespace kf {

/// One step of the way from a section to a value, with the steps before it.
struct Place {
    const Place *outer = nullptr;
    const char *key = nullptr;     ///< of the schema
    const QString *name = nullptr; ///< of a map whose keys people choose
    qsizetype index = -1;          ///< in a list, or an hour
    IdKind kind = IdKind::None;    ///< of the thing that stands here
    const QString *id = nullptr;   ///< its id

    /// The place of a key of what stands here.
    Place at(const char *step) const { return {.outer = this, .key = step}; }
    Place at(const QString &step) const { return {.outer = this, .name = &step}; }
    Place at(qsizetype step) const { return {.outer = this, .index = step}; }
};

/// Section, keys and list indices: {"demand", "groups", "3", "accelerator"}.
QStringList stepsTo(const Place &place);

/// The same by ids: "demand/groups/research/accelerator".
QString pathTo(const Place &place);

namespace walk {

template<typename T> struct IsShared : std::false_type {
};
template<typename T> struct IsShared<Shared<T>> : std::true_type {
};
template<typename T> struct IsOptional : std::false_type {
};
template<typename T> struct IsOptional<std::optional<T>> : std::true_type {
};
template<typename T> struct IsList : std::false_type {
};
template<typename T> struct IsList<QList<T>> : std::true_type {
};
template<typename T> struct IsMap : std::false_type {
};
template<typename K, typename V> struct IsMap<QMap<K, V>> : std::true_type {
};
template<typename T> struct IsVariant : std::false_type {
};
template<typename... T> struct IsVariant<std::variant<T...>> : std::true_type {
};

/// True for maps of the schema and for what may contain them.
template<typename T> constexpr bool holdsThings()
{
    if constexpr (HasKeys<T> || IsShared<T>::value)
        return true;
    else if constexpr (IsList<T>::value || IsOptional<T>::value)
        return holdsThings<typename T::value_type>();
    else if constexpr (IsMap<T>::value)
        return holdsThings<typename T::mapped_type>();
    else
        return false;
}

/// The text that `value` is or holds; nullptr where it is none.
template<typename T> const QString *asText(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return &value;
    else if constexpr (std::is_same_v<T, std::optional<QString>>)
        return value ? &*value : nullptr;
    else
        return nullptr;
}

/// `place` with the kind and the id of the thing that stands there.
template<HasKeys T> Place placeOf(const T &thing, Place place)
{
    forEachKey(thing, [&place](const auto &key, const auto &member) {
        if (key.rule.declared != IdKind::None) {
            place.kind = key.rule.declared;
            place.id = asText(member);
        }
    });
    return place;
}

/// The text of a map's key: ids as they are, words of enumerations, hours.
template<typename K> QString keyText(const K &key)
{
    if constexpr (std::is_same_v<K, QString>)
        return key;
    else if constexpr (std::is_enum_v<K>)
        return wordFor(key);
    else
        return QString::number(key);
}

/// Calls visit(thing, place) for `value` and everything inside it that has keys, outer ones first.
template<typename T, typename Visit>
void forEachThing(const T &value, const Place &place, const Visit &visit)
{
    if constexpr (HasKeys<T>) {
        const Place here = placeOf(value, place);
        visit(value, here);
        forEachKey(value, [&](const auto &key, const auto &member) {
            forEachThing(member, here.at(key.name), visit);
        });
    } else if constexpr (IsShared<T>::value) {
        forEachThing(*value, place, visit);
    } else if constexpr (IsOptional<T>::value && holdsThings<T>()) {
        if (value)
            forEachThing(*value, place, visit);
    } else if constexpr (IsList<T>::value && holdsThings<T>()) {
        for (qsizetype i = 0; i < value.size(); ++i)
            forEachThing(value[i], place.at(i), visit);
    } else if constexpr (IsMap<T>::value && holdsThings<T>()) {
        for (auto it = value.cbegin(); it != value.cend(); ++it) {
            const QString name = keyText(it.key());
            forEachThing(it.value(), place.at(name), visit);
        }
    }
}

} // namespace walk

} // namespace kf
