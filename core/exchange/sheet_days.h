// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which day type of the plan a row of a sheet is about, by words ("Mon-Fri", "Weekend"), by dates,
// or by what a person said.

#include "core/exchange/date_order.h"
#include "core/exchange/heading_words.h"
#include "core/plan/plan.h"

#include <QHash>

namespace kf {

/// The day type of a row.
struct DayOfRow {
    QString word;             ///< as it stands in the sheet; empty where the row says nothing
    std::optional<Id> id;     ///< absent: all day types, or, with a word, not known
    bool isOneOfMany = false; ///< a single date or weekday: several make one day type
    bool isLeftOut = false;   ///< nobody wants such days
};

class SheetDays {
public:
    /// What weekdays and weekends of the sheet are for the plan's one day type.
    enum class Matter {
        None,      ///< the plan has day types of its own, or the sheet names no days
        Weekdays,  ///< the sheet has weekdays alone
        Weekends,  ///< weekends alone
        WholeWeek, ///< both
    };

    SheetDays(const Plan &plan, const ImportChoices &choices);

    /// Looks at the words of all rows before any of them is asked for: what becomes of a plan with
    /// one day type depends on all of them. `areDates`: the words were made from dates.
    void collect(const QString &word, bool areDates = false);
    void decide();

    Matter matter() const { return m_matter; }
    /// What becomes of them; AsUsual where a person has to say it.
    SheetDaysUse use() const { return m_use; }
    /// A date of the sheet whose day can be its month, where nobody said which it is.
    QString unclearDate() const { return m_order.openDate(m_choices.dates); }

    /// The plan with these day types.
    const Plan &plan() const { return m_plan; }
    /// The day types that are new; empty where the plan's stay.
    QList<DayType> added() const { return m_added; }

    DayOfRow dayOf(const QString &word);

private:
    using WrittenDate = std::pair<QDate, DateForm>;

    DayOfRow findDay(const QString &word) const;
    void noteClass(std::optional<DayClass> known);
    std::optional<DayClass> classOf(const QString &word) const;
    DayClass classOfDate(const WrittenDate &date) const;
    DayOfRow inOneDayType(DayOfRow day, DayClass known) const;
    void split();

    Plan m_plan;
    const ImportChoices &m_choices;
    QList<DayType> m_added;
    bool m_hasWeekdays = false;
    bool m_hasWeekends = false;
    bool m_areDates = false;
    Matter m_matter = Matter::None;
    SheetDaysUse m_use = SheetDaysUse::AsUsual;
    DateEvidence m_order;
    QHash<QString, WrittenDate> m_dates; ///< of the words that are dates
    QHash<QString, DayOfRow> m_known;    ///< words that were looked up
};

} // namespace kf
