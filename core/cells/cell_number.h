// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as people type them into a cell and edit them there: by the person's locale, with shares
// ("10 %"), light expressions ("=8*3+2") and operations relative to what a cell holds ("+10%",
// "*1.2"). How a cell shows its number while nobody edits it is in core/words.

#include "core/base/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace kf {

/// How the numbers of a column are written.
enum class NumberForm {
    Plain,
    /// Stored as 0.05, written as "5 %". Without a sign numbers from 1 on are percent and those
    /// below are the share itself, as in spreadsheets: "5" is 5 %, "0.3" is 30 %, "0.3%" is 0.3 %.
    Share,
};

/// The number that `text` writes, read by `locale`. Where that locale refuses it, a text with
/// exactly one '.' and no ',' is read with a decimal point. Fails for everything else, and where
/// both readings are possible and differ ("1.234" in German): then with ErrorKind::Conflict.
Result<double> plainNumber(QStringView text, const QLocale &locale);

/// What a person typed into a number cell: a number, "10%", "(5)" for -5, or "=" and an expression.
/// Never NaN or infinite. Fails with a sentence that says why and what would be understood.
Result<double> enteredNumber(QStringView text, NumberForm form, const QLocale &locale);

/// The result of arithmetic on cells as it is kept: 12 times 0.3 is 3.6, not 3.5999999999999996.
/// A result that has more than twelve digits, such as 10 / 3, keeps them.
double asCounted(double value);

/// The number of a cell as it is edited: the shortest text that reads back as the same number.
QString editText(double value, NumberForm form, const QLocale &locale);

/// "+10%", "-5%", "*1.2", "/2": what happens to every number of a selection.
struct RelativeOperation {
    double factor = 1.0;  ///< value times factor, or, where divides, value by factor
    bool divides = false; ///< kept apart from a factor so that /3 and then *3 loses nothing more

    double appliedTo(double value) const
    {
        return asCounted(divides ? value / factor : value * factor);
    }
    bool operator==(const RelativeOperation &) const = default;
};

/// The operation that `text` writes; nothing where it writes none. In a column of shares "+10%" and
/// "-5%" are values and only "*" and "/" are operations.
std::optional<RelativeOperation>
relativeOperation(QStringView text, NumberForm form, const QLocale &locale);

} // namespace kf
