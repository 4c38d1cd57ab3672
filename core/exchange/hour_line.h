// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which hours a row (or a column) of headings names, judged together: a number alone is an hour
// only in a full day of such numbers, and whether headings name beginnings or ends shows in the
// first and the last of them.

#include "core/exchange/group_columns.h"
#include "core/exchange/hour_heading.h"

#include <QList>
#include <QStringList>

namespace kf {

/// What is not plain about a line of headings.
enum class LineDoubt {
    None,
    BeginOrEnd,  ///< 01:00 to 00:00: beginnings of a shifted day, or ends
    ClockChange, ///< numbers of parts of a day with 23 or 25 hours
};

struct HourBlock {
    int first = 0;  ///< index of the first heading that is an hour
    int last = 0;   ///< and of the last one
    QString before; ///< words that stand before each time ("Mon"), empty where they differ
};

struct HourLine {
    QList<ColumnRole> roles; ///< one for each text; LeftOut where it names no hour
    QList<HourBlock> blocks; ///< several where each day type has its own hours
    int understood = 0;      ///< how many texts are hours
    int minutes = 60;        ///< how long each of them lasts
    LineDoubt doubt = LineDoubt::None;
    bool namesEnds = false;
    bool hasDates = false;
    QString unit; ///< what all headings give as unit
};

/// The hours that the texts name; `understood` is 0 where they name none.
HourLine hourLine(const QStringList &texts);

} // namespace kf
