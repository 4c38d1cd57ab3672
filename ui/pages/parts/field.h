// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field of a kind of thing as a column of a sheet: how it is read and written.

#include "core/base/result.h"
#include "core/words/value_words.h"
#include "ui/grid/grid_model.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>
#include <optional>

namespace kf {

/// Words that all sheets share.
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(kf::SheetWords)
};

template<typename Row> struct Field {
    using Get = std::function<GridValue(const Row &)>;
    using Set = std::function<Result<>(Row &, const GridValue &)>;
    using Choices = std::function<QList<Choice>()>;

    /// Without `setter` the field is worked out and read-only.
    Field(GridColumn shown, Get getter, Set setter = nullptr, Choices offered = nullptr)
        : column(std::move(shown))
        , get(std::move(getter))
        , set(std::move(setter))
        , choices(std::move(offered))
    {
    }

    GridColumn column;
    Get get;
    Set set;
    Choices choices;
    /// What is wrong with a number that the plan holds but that cannot be used; may be null.
    std::function<QString(const Row &)> fault = nullptr;
};

/// The field over `member` of the thing that `thing(row)` gives, which says where its number cannot
/// be used.
template<typename Row, typename Thing, typename Work, typename Member>
Field<Row> checked(Field<Row> field, const Thing &thing, Member Work::*member)
{
    field.fault = [thing, member](const Row &row) {
        return unusableText(thing(row), member, QLocale());
    };
    return field;
}

/// A number that may be missing, as a cell shows it.
inline GridValue orNothing(const std::optional<double> &value)
{
    return value ? GridValue(*value) : GridValue();
}

/// Writes a number into `target`; an emptied cell is `whenEmpty`, where that is given.
inline Result<>
takeNumber(double &target, const GridValue &value, std::optional<double> whenEmpty = std::nullopt)
{
    if (const auto *number = std::get_if<double>(&value))
        target = *number;
    else if (std::holds_alternative<std::monostate>(value) && whenEmpty)
        target = *whenEmpty;
    else
        return Error{ErrorKind::Invalid, SheetWords::tr("A number is needed here."), {}, {}};
    return {};
}

/// Writes a whole number; an emptied cell is `whenEmpty`, where that is given.
inline Result<>
takeWhole(int &target, const GridValue &value, std::optional<int> whenEmpty = std::nullopt)
{
    if (std::holds_alternative<std::monostate>(value) && whenEmpty) {
        target = *whenEmpty;
        return {};
    }
    const auto *number = std::get_if<double>(&value);
    if (number == nullptr || *number != std::floor(*number) || std::abs(*number) > 1e9)
        return Error{ErrorKind::Invalid, SheetWords::tr("A whole number is needed here."), {}, {}};
    target = static_cast<int>(*number);
    return {};
}

/// Writes a month, counted from the start of the plan.
inline Result<> takeMonth(int &target, const GridValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return Error{
            ErrorKind::Invalid, SheetWords::tr("A month is needed here, such as 2028-01."), {}, {}};
    return takeWhole(target, value);
}

/// Writes a number that may be missing: an emptied cell takes it away.
inline Result<> takeOptional(std::optional<double> &target, const GridValue &value)
{
    double number = 0.0;
    const bool isEmptied = std::holds_alternative<std::monostate>(value);
    Result<> taken = isEmptied ? Result<>() : takeNumber(number, value);
    if (taken)
        target = isEmptied ? std::nullopt : std::optional(number);
    return taken;
}

/// The same for a whole number.
inline Result<> takeOptionalWhole(std::optional<int> &target, const GridValue &value)
{
    int number = 0;
    const bool isEmptied = std::holds_alternative<std::monostate>(value);
    Result<> taken = isEmptied ? Result<>() : takeWhole(number, value);
    if (taken)
        target = isEmptied ? std::nullopt : std::optional(number);
    return taken;
}

/// A text; an emptied cell is an empty text.
inline QString textIn(const GridValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

} // namespace kf
