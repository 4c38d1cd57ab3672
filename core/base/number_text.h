// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as files write them: independent of any locale, exact in both directions.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kf {

/// The shortest text that reads back as exactly `value`: 0.1 -> "0.1", 8 -> "8". Finite values
/// only.
QByteArray shortestText(double value);

/// The number that `text` writes in decimal: sign, digits, fraction, exponent. Nothing for other
/// bases, leading zeros ("010"), separators, infinities, "nan", and magnitudes beyond a double.
std::optional<double> numberFromText(QByteArrayView text);

/// The whole number that `text` writes; nothing where it has a fraction or leaves 64 bits.
std::optional<qint64> wholeNumberFromText(QByteArrayView text);

} // namespace kf
