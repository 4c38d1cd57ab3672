// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns and fields that the sheets of racks and rooms have in common.

#include "core/base/units.h"
#include "ui/pages/parts/fields_model.h"

namespace kf::sheets {

inline GridColumn textColumn(const QString &title, double characters)
{
    return {
        title, {}, CellKind::Text, ColumnLook::Plain, Qt::AlignLeft, {characters, characters * 2}};
}

inline GridColumn numberColumn(const QString &title, const QString &tip, double characters = 10)
{
    return {title, tip, CellKind::Number, ColumnLook::Plain, Qt::AlignRight, {characters, 0}};
}

inline GridColumn inUnit(GridColumn column, Unit unit, double factor = 1.0)
{
    column.unit = {unit, factor};
    return column;
}

/// A unit that the plan has no other name for.
inline GridColumn inWords(GridColumn column, const QStringList &words)
{
    column.unit.words = words;
    return column;
}

inline constexpr double kKilo = 1e-3; ///< kW are that much of the watts
inline constexpr double kMilli = 1e3; ///< mm are that much of the metres

inline GridColumn choiceColumn(const QString &title, const QString &tip, double characters = 12)
{
    return {title, tip, CellKind::Choice, ColumnLook::Plain, Qt::AlignLeft, {characters, 0}};
}

/// A field for a name that may be absent.
template<typename RowType, typename Thing>
Field<RowType> nameField(const QString &title, Thing RowType::*thing)
{
    return {textColumn(title, 34),
            [thing](const RowType &row) {
                return GridValue((row.*thing).name.value_or((row.*thing).id));
            },
            [thing](RowType &row, const GridValue &value) {
                const QString name = textIn(value);
                (row.*thing).name = name.isEmpty() ? std::nullopt : std::optional(name);
                return Result<>();
            }};
}

/// A field for a number that may be absent; stored in `unit` of what is shown.
template<typename RowType, typename Thing>
Field<RowType> optionalField(const GridColumn &column,
                             Thing RowType::*thing,
                             std::optional<double> Thing::*number,
                             double unit = 1.0)
{
    return {column,
            [=](const RowType &row) {
                const std::optional<double> &its = (row.*thing).*number;
                return its ? GridValue(*its / unit) : GridValue();
            },
            [=](RowType &row, const GridValue &value) {
                std::optional<double> shown;
                Result<> taken = takeOptional(shown, value);
                if (taken)
                    (row.*thing).*number = shown ? std::optional(*shown * unit) : std::nullopt;
                return taken;
            }};
}

/// A field for a number that is always there.
template<typename RowType, typename Thing>
Field<RowType> numberField(const GridColumn &column, Thing RowType::*thing, double Thing::*number)
{
    return {column,
            [=](const RowType &row) { return GridValue((row.*thing).*number); },
            [=](RowType &row, const GridValue &value) {
                return takeNumber((row.*thing).*number, value);
            }};
}

template<typename RowType> Field<RowType> countField(const QString &title, int RowType::*count)
{
    return {{title, {}, CellKind::Number, ColumnLook::Muted, Qt::AlignRight, {8, 0}},
            [count](const RowType &row) {
                return GridValue(double(row.*count));
            }};
}

/// The rooms of a plan, by name.
QList<Choice> roomChoices(const Plan &plan);

/// What a row belongs to; of a new one it can be chosen.
template<typename Row>
Field<Row>
parentField(const QString &title, Id Row::*parent, const std::function<QList<Choice>()> &choices)
{
    return {{title, {}, CellKind::Choice, ColumnLook::Muted, Qt::AlignLeft, {16, 30}},
            [parent](const Row &row) { return GridValue(QString(row.*parent)); },
            [parent](Row &row, const GridValue &value) {
                row.*parent = textIn(value);
                return Result<>();
            },
            choices};
}

} // namespace kf::sheets
