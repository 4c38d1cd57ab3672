// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Months, dates, hours and zones as people read them.

#include "core/base/month.h"
#include "core/plan/plan.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace kf {

/// "2027-09".
QString monthText(const Month &month);
/// A month of the plan, counted from its start.
QString monthText(const Plan &plan, int month);

/// "28 Mar 2027", in the language of the program; "2027-03-28" in the C locale, which programs and
/// terminals read.
QString dateText(QDate date, const QLocale &locale);

/// "14:05": minutes after midnight, also of the day before or after.
QString clockText(int minutes);

/// "5:30": a span of hours and minutes.
QString durationText(int minutes);

/// "14:00", the beginning of that hour of a day.
QString hourText(int hour);
/// "14:00 to 15:00": from the beginning of `first` to the end of `last`.
QString hoursText(int first, int last);
/// "09": an hour where 24 of them stand in a row; 24 is the end of the day.
QString hourLabel(int hour);

/// "Los Angeles" of "America/Los_Angeles".
QString zoneText(const QString &zone);

} // namespace kf
