// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Days as people type them.

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QStringView>

namespace kf {

/// The day that `text` writes: "2027-01-15", or as the locale writes days with a year of four
/// digits, in short or with the month's name. Fails with a sentence that shows a form.
Result<QDate> enteredDate(QStringView text, const QLocale &locale);

} // namespace kf
