// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns that the sheets of placement and cost have in common.

#include "ui/pages/parts/fields_model.h"

namespace kf::cost {

inline constexpr double kWidestText = 28;
inline constexpr double kWidestNumber = 14;

inline GridColumn column(const QString &title, const QString &tip, CellKind kind, double characters)
{
    const bool isText = kind == CellKind::Text || kind == CellKind::Choice;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? kWidestText : 0.0, isText ? kWidestText : kWidestNumber},
            {}};
}

/// A text that is worked out.
template<typename Row>
Field<Row> told(const QString &title, const QString &tip, double characters, QString Row::*member)
{
    return {column(title, tip, CellKind::Text, characters), [member](const Row &row) {
                return GridValue(row.*member);
            }};
}

/// A number that may be missing, in `member(row)`.
template<typename Row, typename Member> Field<Row> number(const GridColumn &shown, Member member)
{
    return {shown,
            [member](const Row &row) { return orNothing(member(row)); },
            [member](Row &row, const GridValue &value) {
                return takeOptional(member(row), value);
            }};
}

} // namespace kf::cost
