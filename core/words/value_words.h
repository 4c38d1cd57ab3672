// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers of a plan that nothing can be computed from: what a sheet says where they stand and what
// the findings say are the same words, with the name and the unit of the sheet's column.

#include "core/base/keys.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace kf {

/// What the sheets call the number at that key of a file ("max_utilisation"): "Util. max". The key
/// itself where no sheet shows it.
QString valueName(const QString &key);

/// "Util. max = 120 %": the number as the file has it, in the unit in which the sheets show it.
QString namedValueText(const QString &key, double value, const QLocale &locale);

/// "above 0 % and below 100 %": what the rule allows, in the unit in which the sheets show it.
QString rangeText(const QString &key, const Rule &rule, const QLocale &locale);

/// "Util. max = 120 %: nothing can be computed from it. Allowed is above 0 % and below 100 %."
QString unusableText(const QString &key, double value, const Rule &rule, const QLocale &locale);

/// The number that `member` is or holds, where the plan may hold it but it cannot be used.
template<typename Member>
std::optional<double> unusableNumber(const Rule &rule, const Member &member)
{
    if constexpr (std::is_arithmetic_v<Member> && !std::is_same_v<Member, bool>) {
        const auto number = static_cast<double>(member);
        if (rule.ruleClass == RuleClass::Value && !rule.allows(number))
            return number;
    } else if constexpr (requires { member.has_value(); }) {
        if (member)
            return unusableNumber(rule, *member);
    }
    return std::nullopt;
}

/// A sentence for each number of `thing` that cannot be used.
template<HasKeys T> QStringList unusableTexts(const T &thing, const QLocale &locale)
{
    QStringList texts;
    forEachKey(thing, [&](const auto &key, const auto &member) {
        if (const std::optional<double> number = unusableNumber(key.rule, member))
            texts.append(unusableText(QLatin1String(key.name), *number, key.rule, locale));
    });
    return texts;
}

/// The sentence for one member of `thing`; empty where it can be used.
template<HasKeys T, typename Member>
QString unusableText(const T &thing, Member T::*wanted, const QLocale &locale)
{
    QString text;
    forEachKey(thing, [&](const auto &key, const auto &member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, Member>) {
            const std::optional<double> number =
                key.member == wanted ? unusableNumber(key.rule, member) : std::nullopt;
            if (number)
                text = unusableText(QLatin1String(key.name), *number, key.rule, locale);
        }
    });
    return text;
}

} // namespace kf
