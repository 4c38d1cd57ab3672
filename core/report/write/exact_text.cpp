// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/exact_text.h"

#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kf {

namespace {

constexpr double kLargestPlainWhole = 1e15; ///< every whole number up to here is a double

} // namespace

QByteArray exactText(double value)
{
    if (std::abs(value) <= kLargestPlainWhole && value == std::trunc(value))
        return QByteArray::number(static_cast<qint64>(value));
    return shortestText(value);
}

QByteArray roundedText(double value)
{
    constexpr int kDigits = 15; // each of these decimals is a double of its own
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.begin(), text.end(), value, std::chars_format::general, kDigits);
    double rounded = value;
    std::from_chars(text.begin(), end.ptr, rounded);
    return exactText(rounded);
}

} // namespace kf
