// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as sheets of all countries write them: "1 024,5", "1'024.5", "1.024,5", "12,00,000",
// "50 %", and what stands for an empty cell.

#include "core/cells/cell_block.h"

#include <optional>
#include <utility>

namespace kf {

/// How numbers that are written as text are read.
enum class DecimalMark { AskWhereUnclear, Point, Comma };

/// A text read with either decimal mark; nothing where it is no number so.
struct NumberReadings {
    std::optional<double> withPoint;
    std::optional<double> withComma;
};
NumberReadings numberReadings(const QString &text);

/// The reading that the mark chooses; nothing where it leaves two.
std::optional<double> readingBy(const NumberReadings &readings, DecimalMark mark);

/// The number that a text of the sheet writes; nothing where it is none or unclear. "50 %" is 0.5,
/// "(5)" and "5-" are -5, "1.5k" is
/// 1500, "½" is 0.5. Any space and any apostrophe between groups of digits is left out.
std::optional<double> numberIn(const BlockCell &cell, DecimalMark mark);

/// The two readings of a text that writes another number with either decimal mark: with a point,
/// with a comma. Nothing where there is one reading or none.
std::optional<std::pair<double, double>> unclearNumber(const BlockCell &cell);

/// True for numbers, clear or not.
bool isNumeric(const BlockCell &cell);

/// True for a dash of any kind alone, which the accounting format of spreadsheets writes for 0.
bool isDash(const QString &text);

/// True for texts that end with a per cent sign.
bool isPercent(const QString &text);

/// How many decimals the text shows; 0 for whole numbers.
int decimalsOf(const BlockCell &cell);

} // namespace kf
