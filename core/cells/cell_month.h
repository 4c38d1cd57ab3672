// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Months as people type them into a cell, in the forms that spreadsheets show them in.

#include "core/base/month.h"
#include "core/base/result.h"

#include <QLocale>
#include <QStringView>

namespace kf {

/// The month that `text` writes: "2028-01", "1/2028", "01.2028", "Jan 2028", "Jan-28", or a day of
/// it ("2028-01-15", "15.01.2028"). Fails with a sentence; with ErrorKind::Conflict where day and
/// month could be the other way round.
Result<Month> enteredMonth(QStringView text, const QLocale &locale);

/// The month counted from `start` that `text` writes: such a month, or its number ("24", "=2*12").
/// Fails also for what lies before the start.
Result<double> enteredPlanMonth(QStringView text, const Month &start, const QLocale &locale);

/// 1..12; 0 where `word`, in full or in short, names no month of the locale or in English.
int monthNamed(const QString &word, const QLocale &locale);

} // namespace kf
