// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words that stand beside or for times of the day, in lower case.

#include <QString>

namespace kf {

/// "hour", "Stunde", "from" ...: the number behind it is the beginning of an hour.
bool isHourWord(const QString &word);
/// "hour ending", "HE": the number behind it is the end.
bool isEndWord(const QString &word);
/// "night", "Vormittag": what stands before a span of the day.
bool isPartOfDay(const QString &word);
bool isNoonWord(const QString &word);
bool isMidnightWord(const QString &word);

} // namespace kf
