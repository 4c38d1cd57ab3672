// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Number formats of workbooks, as far as they say what a cell is: a time of day, a share, "6:00"
// that is the number 6 with a text behind it. Headings are found by what a person sees.

#include "core/cells/cell_block.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace kf {

struct NumberFormat {
    enum class Kind {
        Number,
        Percent,
        Date,    ///< a day; the time only where the number holds one
        Stamp,   ///< a day and a time, midnight too
        Time,    ///< a time of day; what day it is does not show
        Elapsed, ///< hours and minutes that may be more than a day: [h]:mm
    };
    Kind kind = Kind::Number;
    int digits = 0; ///< of a whole number, at least: "0600" has four
    QString before; ///< text in front of the number
    QString behind;
    QString currency{}; ///< "€", "USD": what the number is shown as an amount of

    bool operator==(const NumberFormat &) const = default;
};

/// Formats by the index of a cell style.
using NumberFormats = QHash<int, NumberFormat>;

/// What a format code shows: "yyyy-mm-dd", "[h]:mm", "0.00 \"days\"", "0\":00\"".
NumberFormat numberFormat(QStringView code);

/// A number as its cell shows it, near enough to be understood; not a number for dates and times.
struct ShownNumber {
    BlockCell cell;
    bool isDate = false; ///< or a time

    bool operator==(const ShownNumber &) const = default;
};

/// Dates and times are written like "2027-01-05", "08:00", "2027-01-05 08:00", "24:00"; where a
/// format leaves the time out, the cell does not have one. What is no day of a calendar stays a
/// number.
ShownNumber shownNumber(double number, const NumberFormat &format, bool countsFrom1904);

/// The formats of the cell styles of xl/styles.xml that are not plain. Fails where the XML does.
Result<NumberFormats> xlsxFormats(const QByteArray &xml, const QString &part);

} // namespace kf
