// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the dates of a sheet begin with the day or with the month: one date that can be read in
// one way only ("31/1/2027") says it for all of them, else a person has to.

#include "core/exchange/group_columns.h"
#include "core/exchange/hour_heading.h"

namespace kf {

class DateEvidence {
public:
    void note(DateForm form, const QString &text)
    {
        m_isDayFirst = m_isDayFirst || form == DateForm::DayFirst;
        m_isMonthFirst = m_isMonthFirst || form == DateForm::MonthFirst;
        if (form == DateForm::Unclear && m_unclear.isEmpty())
            m_unclear = text;
    }

    /// A date that nothing settles, as it is written; empty where there is none.
    QString openDate(DateOrder said) const
    {
        const bool isSettled = said != DateOrder::AskWhereUnclear || m_isDayFirst != m_isMonthFirst;
        return isSettled ? QString() : m_unclear;
    }

    /// How unclear dates are read; by the month first where nothing settles it.
    bool isDayFirst(DateOrder said) const
    {
        return said == DateOrder::DayFirst ||
               (said == DateOrder::AskWhereUnclear && m_isDayFirst && !m_isMonthFirst);
    }

private:
    bool m_isDayFirst = false;
    bool m_isMonthFirst = false;
    QString m_unclear;
};

} // namespace kf
