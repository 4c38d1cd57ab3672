// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/rule_at.h"

#include "core/plan/all_keys.h"
#include "core/plan/plan.h"
#include "core/plan/validate/place.h"

#include <QStringList>

#include <tuple>

namespace kf {

namespace {

/// The way from a type of the schema on; ids, places in lists and keys of maps can be anything.
template<typename T> std::optional<Rule> ruleIn(const QStringList &steps, qsizetype at, Rule rule)
{
    if constexpr (HasKeys<T>) {
        std::optional<Rule> found;
        const auto look = [&](const auto &key) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*(key.member))>;
            if (at < steps.size() && steps[at] == QLatin1StringView(key.name))
                found = ruleIn<Member>(steps, at + 1, key.rule);
        };
        std::apply([&](const auto &...key) { (look(key), ...); }, Keys<T>::table);
        return found;
    } else if constexpr (walk::IsShared<T>::value) {
        return ruleIn<std::remove_cvref_t<decltype(*std::declval<const T &>())>>(steps, at, rule);
    } else if constexpr (walk::IsOptional<T>::value) {
        return ruleIn<typename T::value_type>(steps, at, rule);
    } else if constexpr (walk::IsList<T>::value || std::is_same_v<T, Hours>) {
        return ruleIn<typename T::value_type>(steps, at + 1, rule);
    } else if constexpr (walk::IsMap<T>::value) {
        return ruleIn<typename T::mapped_type>(steps, at + 1, rule);
    } else if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
        return at == steps.size() ? std::optional(rule) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

} // namespace

std::optional<Rule> ruleAt(const QString &path)
{
    return ruleIn<Plan>(path.split(u'/'), 0, {});
}

} // namespace kf
