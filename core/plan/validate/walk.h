// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How PlanChecker goes through the types of the schema's members.

#include "core/catalog/entries.h"
#include "core/plan/validate/checker.h"
#include "core/plan/validate/rules.h"

namespace kf {

template<typename T> void IdSets::collect(const T &value)
{
    walk::forEachThing(value, {}, [this](const auto &, const Place &place) {
        if (place.id == nullptr)
            return;
        const auto kind = static_cast<std::size_t>(place.kind);
        const qsizetype before = used[kind].size();
        used[kind].insert(*place.id);
        if (used[kind].size() == before)
            usedTwice[kind].insert(*place.id);
    });
}

template<typename T> void PlanChecker::check(const T &value, const Rule &rule, const Place &place)
{
    if constexpr (HasKeys<T>) {
        checkThing(value, place);
    } else if constexpr (walk::IsShared<T>::value) {
        check(*value, rule, place);
    } else if constexpr (walk::IsOptional<T>::value) {
        if (value)
            check(*value, rule, place);
    } else if constexpr (walk::IsList<T>::value || std::is_same_v<T, Hours>) {
        qsizetype index = 0;
        for (const auto &item : value)
            check(item, rule, place.at(index++));
    } else if constexpr (walk::IsMap<T>::value) {
        checkEntries(value, rule, place);
    } else if constexpr (walk::IsVariant<T>::value) {
        std::visit([&](const auto &held) { check(held, rule, place); }, value);
    } else if constexpr (std::is_same_v<T, QString>) {
        checkText(value, rule, place);
    } else if constexpr (std::is_same_v<T, Month>) {
        checkMonth(value, place);
    } else if constexpr (std::is_same_v<T, QDate>) {
        checkDate(value, place);
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
        checkTime(value, place);
    } else if constexpr (std::is_same_v<T, DeviceHeight>) {
        checkNumber(value.units, rule, place);
    } else if constexpr (!std::is_same_v<T, bool> && std::is_arithmetic_v<T>) {
        checkNumber(value, rule, place);
    } else {
        static_assert(std::is_enum_v<T> || std::is_same_v<T, bool>, "a member of an unknown type");
    }
}

template<HasKeys T> void PlanChecker::checkThing(const T &thing, const Place &place)
{
    const Place here = walk::placeOf(thing, place);
    forEachKey(thing, [&](const auto &key, const auto &member) {
        check(member, key.rule, here.at(key.name));
    });
    if constexpr (requires { checkTogether(thing, here, *this); })
        checkTogether(thing, here, *this);
}

template<typename Map>
void PlanChecker::checkEntries(const Map &map, const Rule &rule, const Place &place)
{
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        const QString name = walk::keyText(it.key());
        const Place entry = place.at(name);
        checkKey(it.key(), rule, entry);
        check(it.value(), rule, entry);
    }
}

template<typename K> void PlanChecker::checkKey(const K &key, const Rule &rule, const Place &place)
{
    if constexpr (std::is_same_v<K, int>) {
        if (key < 0 || key >= kHoursPerDay)
            add(place, problems::notAnHour(key));
    } else if constexpr (std::is_same_v<K, QString>) {
        checkText(key, {}, place);
        if (rule.referredKey != IdKind::None)
            checkReference(key, rules::refersTo(rule.referredKey), place);
    }
}

} // namespace kf
