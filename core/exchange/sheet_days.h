// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which day type of the plan a row of a sheet is about, by words ("Mon-Fri", "Weekend"), by dates,
// or by what a person said.

#include "core/exchange/group_columns.h"
#include "core/exchange/heading_words.h"
#include "core/plan/plan.h"

#include <QHash>

namespace kf {

/// The day type of a row.
struct DayOfRow {
    QString word;             ///< as it stands in the sheet; empty where the row says nothing
    std::optional<Id> id;     ///< absent: all day types, or, with a word, not known
    bool isOneOfMany = false; ///< a single date or weekday: several make one day type
};

class SheetDays {
public:
    SheetDays(const Plan &plan, const ImportChoices &choices);

    /// Looks at the words of all rows before any of them is asked for: a plan with one day type
    /// gets two where the sheet has weekdays and weekends.
    void collect(const QString &word);
    void decide();

    /// The plan with these day types.
    const Plan &plan() const { return m_plan; }
    /// The day types that are new; empty where the plan's stay.
    QList<DayType> added() const { return m_added; }

    DayOfRow dayOf(const QString &word);

    /// True where the sheet names weekdays and no weekend.
    bool areWeekdaysAlone() const { return m_hasWeekdays && !m_hasWeekends; }

private:
    DayOfRow findDay(const QString &word) const;

    Plan m_plan;
    const ImportChoices &m_choices;
    QList<DayType> m_added;
    bool m_hasWeekdays = false;
    bool m_hasWeekends = false;
    QHash<QString, DayOfRow> m_known; ///< words that were looked up
};

/// The class of a word or of a date; nothing for other texts.
std::optional<DayClass> dayClassOf(const QString &word);

} // namespace kf
