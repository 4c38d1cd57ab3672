// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers in the cells of a sheet, as long as nobody edits them. What stands in an editor, and how
// it is read, is in core/cells.

#include "core/cells/cell_number.h"

#include <QLocale>
#include <QString>

namespace kf {

/// An exact number, a share with its sign; empty for NaN and infinities.
QString cellText(double value, NumberForm form, const QLocale &locale);

/// The whole number as it was typed, or calculated, to a hundredth, with the signs that group its
/// digits; a share with its sign.
QString wholeCellText(double value, NumberForm form, const QLocale &locale);

/// A number with exactly so many decimals, so that those of a column stand under each other; a
/// share with its sign. What is less than one of the last decimal is written short instead.
QString fixedCellText(double value, NumberForm form, int decimals, const QLocale &locale);

/// The same for little room: without signs that group its digits, a share without its sign.
QString narrowFixedText(double value, NumberForm form, int decimals, const QLocale &locale);

/// The decimals that a number needs as a cell shows it, at most `most`: what was typed has all of
/// its own, what converting or calculating left those of a figure.
int decimalsOf(double value, NumberForm form, int most);

/// A short number for little room: without signs that group its digits, a share without its sign.
QString narrowCellText(double value, NumberForm form, const QLocale &locale);

} // namespace kf
