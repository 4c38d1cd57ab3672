// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Refusals of numbers as the person who typed them sees them: in per cent, in TB, not as the plan
// keeps them; and as sentences of their own.

#include "core/base/result.h"
#include "core/cells/cell_unit.h"

#include <QLocale>

namespace kf {

/// The error in the terms of the column in which `typed` was typed: "-5 % is not allowed (0 % to
/// 1,000 %)". Unchanged where it is about something else than the range of that number.
Error inTypedUnit(
    Error error, double typed, NumberForm form, const CellUnit &unit, const QLocale &locale);

/// Words that begin a sentence or stand by themselves: with a capital.
QString asSentence(const QString &words);

/// Why something was refused where that stands by itself, not behind the name of its place.
QString sentenceOf(const Error &error);

} // namespace kf
