// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which day of the calendar one text writes: "2027-01-05", "5.1.27", "1/5/2027", "5 Jan 2027",
// "Tue, January 5, 2027", in several languages.

#include <QDate>
#include <QString>

#include <optional>

namespace kf {

/// What tells day and month of a date apart.
enum class DateForm {
    Plain,      ///< the year stands first, dots, a name, or day and month are the same number
    DayFirst,   ///< "31/1/2027": there is no such month
    MonthFirst, ///< "1/31/2027"
    Unclear,    ///< "1/5/2027": nothing; it is read with the month first
};

/// The day, and how that is known; nothing for other texts. Years of two digits are those of this
/// century, from 2020 on.
std::optional<QDate> dateOf(const QString &text, DateForm &form);

/// That date where the day stands first and dateOf took the month for it.
QDate withDayFirst(QDate date, DateForm form);

} // namespace kf
