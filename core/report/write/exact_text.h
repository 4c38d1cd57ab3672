// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as JSON carries them, and CSV once they are rounded.

#include <QByteArray>

namespace kf {

/// Whole numbers up to 10^15 as digits, others as the shortest text that reads back as the same
/// number. Finite values only.
QByteArray exactText(double value);

/// The same as a person would write it: sums of decimals carry an error in their last digits, and
/// 19.599999999999998 is 19.6.
QByteArray roundedText(double value);

} // namespace kf
