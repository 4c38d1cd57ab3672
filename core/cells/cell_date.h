// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Days as people type them.

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QStringView>

namespace kf {

/// The day that `text` writes: "2027-01-15", "15.01.2027", "15 Jan 2027", "January 15, 2027", or as
/// the locale writes days. Fails with a sentence that shows a form; with ErrorKind::Conflict where
/// day and month could be the other way round.
Result<QDate> enteredDate(QStringView text, const QLocale &locale);

} // namespace kf
