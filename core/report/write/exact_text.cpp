// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/exact_text.h"

#include "core/base/number_text.h"

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

} // namespace kf
