// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns over members that may be missing: texts, numbers, enums, yes or no. `member(row)` gives
// the member, which is an optional.

#include "core/base/enum_names.h"
#include "ui/pages/parts/told_field.h"

namespace kf {

template<typename Row, typename Member>
Field<Row> optionalText(const GridColumn &shown, const Member &member)
{
    return {shown,
            [member](const Row &row) {
                Row copy = row;
                return GridValue(member(copy).value_or(QString()));
            },
            [member](Row &row, const GridValue &value) {
                const QString text = textIn(value).trimmed();
                member(row) = text.isEmpty() ? std::nullopt : std::optional<QString>(text);
                return Result<>();
            }};
}

template<typename Row, typename Member>
Field<Row> optionalNumber(const GridColumn &shown, const Member &member)
{
    return {shown,
            [member](const Row &row) {
                Row copy = row;
                const auto &value = member(copy);
                return value ? GridValue(double(*value)) : GridValue();
            },
            [member](Row &row, const GridValue &value) {
                auto &target = member(row);
                if constexpr (std::is_same_v<std::decay_t<decltype(*target)>, int>)
                    return takeOptionalWhole(target, value);
                else
                    return takeOptional(target, value);
            }};
}

/// One of the words of an enum, or nothing; `none` is what nothing is called.
template<typename E, typename Row, typename Member>
Field<Row> optionalChoice(const GridColumn &shown,
                          const QString &none,
                          QString (*name)(E),
                          const Member &member)
{
    return {shown,
            [member](const Row &row) {
                Row copy = row;
                const std::optional<E> &value = member(copy);
                return GridValue(value ? QString(wordFor(*value)) : QString());
            },
            [member](Row &row, const GridValue &value) {
                member(row) = enumFromWord<E>(textIn(value).toLatin1());
                return Result<>();
            },
            [none, name] {
                QList<Choice> choices{{QString(), none}};
                for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i)
                    choices.append({QString(wordFor(E(i))), name(E(i))});
                return choices;
            }};
}

/// Yes, no, or nobody has said.
template<typename Row, typename Member>
Field<Row> optionalYes(const GridColumn &shown, const Member &member)
{
    return {shown,
            [member](const Row &row) {
                Row copy = row;
                const std::optional<bool> &value = member(copy);
                return GridValue(!value   ? QString()
                                 : *value ? QStringLiteral("yes")
                                          : QStringLiteral("no"));
            },
            [member](Row &row, const GridValue &value) {
                const QString key = textIn(value);
                member(row) =
                    key.isEmpty() ? std::nullopt : std::optional(key == QLatin1String("yes"));
                return Result<>();
            },
            [] {
                return QList<Choice>{{QString(), SheetWords::tr("not said")},
                                     {QStringLiteral("yes"), SheetWords::tr("yes")},
                                     {QStringLiteral("no"), SheetWords::tr("no")}};
            }};
}

} // namespace kf
