// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields that jobs and people have in common: days on which they count, times of the clock.

#include "core/plan/plan.h"
#include "ui/pages/parts/work_fields.h"

namespace kf::work {

/// "7:30", "07:30", "22" or "7.30" as a time of the day; nothing where it is none.
std::optional<TimeOfDay> clockIn(const QString &text);

Error noClock();

/// The names of day types, separated by commas; empty for all.
QString dayTypesText(const Plan &plan, const std::optional<QList<Id>> &dayTypes);
/// The same backwards; fails naming what is no day type of the plan.
Result<std::optional<QList<Id>>> dayTypesIn(const Plan &plan, const QString &text);

template<typename Row> Field<Row> daysField(PlanDocument &document)
{
    return {column(Text::tr("Days"),
                   Text::tr("The day types on which it counts, by name, separated by commas; "
                            "empty: all"),
                   CellKind::Text,
                   8),
            [&document](const Row &row) {
                const QString text = dayTypesText(document.plan(), row.work.dayTypes);
                return text.isEmpty() ? GridValue() : GridValue(text);
            },
            [&document](Row &row, const GridValue &value) {
                Result<std::optional<QList<Id>>> days = dayTypesIn(document.plan(), textIn(value));
                if (!days)
                    return Result<>(days.error());
                row.work.dayTypes = days.value();
                return Result<>();
            }};
}

} // namespace kf::work
