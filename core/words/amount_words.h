// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers and units as people read them, in the one way that there is.
//
// A figure is written with one of two lengths, by where it stands:
//   Short  headlines, charts and sentences that only orient: three significant digits, but never
//          fewer than the whole number has. 61.45 is 61.5, 243.47 is 243, 1234.6 is 1,235.
//   Exact  tables, findings, panels, the terminal: two decimals below 10,000, none from there on.
//          61.45 is 61.45, 243.474 is 243.47, 34803.2 is 34,803.
// In both, zeros at the end are dropped, digits are grouped as the locale does it, and what would
// read as 0 without being it keeps two significant digits (0.0042). A missing number is a dash.
//
// Power, heat and data have several units, 1,000 apart (data in TiB: 1,024). A single amount takes
// the one that leaves one to three digits before the point: 600,352.342 GB are 600.35 TB. The
// amounts of a list, a column or an axis take one unit together, which the largest decides, and
// then the same decimals: beside 1.94 PB they are 0.60 PB.

#include "core/base/amount.h"
#include "core/words/wording.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace kf {

enum class Digits { Short, Exact };

/// What stands where a figure is not known: a dash.
QString unknownText();

/// A bare number; a dash for NaN and infinities.
QString numberText(double value, Digits digits, const QLocale &locale);
QString numberText(const std::optional<double> &value, Digits digits, const QLocale &locale);

/// A number with three figures that count, however small it is: 0.0103, not 0.01.
QString figuredText(double value, const QLocale &locale);

/// A number with the sign of a difference before it: "+4.5", "\u22124.5".
QString signedText(const QString &number, bool isLess);

/// A difference, with its sign: "+4.5", "\u22124.5", "0".
QString signedNumberText(double value, Digits digits, const QLocale &locale);

/// The unit in which amounts are written, and how they become numbers of it.
struct AmountScale {
    double factor = 1.0;  ///< an amount times this is the number that is written
    QString unit;         ///< "GPUs", "TB", "%"; may be empty
    QString one;          ///< the unit of exactly 1: "GPU"
    int decimals = 0;     ///< that every number has at least, so that those of a column line up
    bool isWhole = false; ///< numbers have no decimals at all: BTU/h are small

    bool operator==(const AmountScale &) const = default;
};

/// The scale of a single amount, and of an axis whose largest amount is that.
AmountScale amountScale(Unit unit, double largest, const UnitChoice &units);

/// One scale for all these amounts; NaN among them does not count.
AmountScale
amountScale(Unit unit, const QList<double> &amounts, Digits digits, const UnitChoice &units);

/// An amount in that scale, without its unit: "0.60".
QString numberText(double amount, const AmountScale &scale, Digits digits, const QLocale &locale);

/// An amount in that scale: "0.60 PB"; a dash alone for NaN.
QString amountText(double amount, const AmountScale &scale, Digits digits, const QLocale &locale);

/// "12.5 GPUs", "1 GPU", "17.6 kW", "30 %".
QString amountText(const Amount &amount, Digits digits, const Wording &wording);
/// The same; a dash where there is none.
QString
amountText(const std::optional<double> &amount, Unit unit, Digits digits, const Wording &wording);

/// A number and its unit where they stand apart: "61.5", "GPUs".
struct AmountParts {
    QString number;
    QString unit;

    bool operator==(const AmountParts &) const = default;
};

/// A load against its limit, in one unit: "20.4 of 30 kW", "≥ 20.4 of 30 kW" where some of it is
/// not known; "20.4 kW" without a limit.
QString limitText(double value,
                  const std::optional<double> &limit,
                  Unit unit,
                  bool atLeast,
                  Digits digits,
                  const Wording &wording);

/// Heat in both of its units, the chosen one first: "10.2 kW (34,804 BTU/h)"; "≥ ..." where a
/// figure is missing in it.
QString heatText(double watts, Digits digits, const Wording &wording, bool atLeast = false);

} // namespace kf
