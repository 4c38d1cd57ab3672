// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/narrow_text.h"

#include <cmath>

namespace kf {

namespace {

constexpr double kPercent = 100.0;
constexpr double kSmallest = 0.005; ///< what two decimals would show as 0
constexpr double kMostUngrouped = 999.0;
constexpr double kTwoDigits = 9.995;
constexpr double kThreeDigits = 99.95;

} // namespace

QString narrowText(double value, NumberForm form, const QLocale &locale)
{
    const double shown = form == NumberForm::Share ? value * kPercent : value;
    const double size = std::abs(shown);
    if (size <= kMostUngrouped && shown == std::trunc(shown)) // most hours are whole: no detours
        return locale.toString(static_cast<int>(shown));
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (size < kSmallest)
        return displayText(shown, NumberForm::Plain, plain);
    const int decimals = size >= kThreeDigits ? 0 : size >= kTwoDigits ? 1 : 2;
    const QString rounded = plain.toString(shown, 'f', decimals);
    // Drops the zeros behind the decimal point.
    return decimals > 0 ? displayText(plain.toDouble(rounded), NumberForm::Plain, plain) : rounded;
}

} // namespace kf
