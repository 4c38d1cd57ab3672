// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Light arithmetic in a cell: + - * / ^ %, brackets and signs, with the precedence that
// spreadsheets have (a sign binds closer than ^, and ^ groups from the left), and the functions
// SUM, MIN, MAX, AVERAGE and ROUND over numbers, also by their German names.

#include "core/base/result.h"

#include <QLocale>
#include <QStringView>

namespace kf {

inline constexpr int kMaximumExpressionLength = 256;
inline constexpr int kMaximumExpressionDepth = 64;

/// The value of `text` (without the leading '='), numbers read by `locale`. Fails where it cannot
/// be understood, is too long or too deep, divides by zero, or leaves the finite numbers.
Result<double> expressionValue(QStringView text, const QLocale &locale);

} // namespace kf
