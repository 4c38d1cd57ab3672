// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cell_words.h"

#include "core/base/units.h"
#include "core/words/amount_words.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kTen = 10.0;
constexpr double kHalf = 0.5;
/// A half goes up, in whatever order it was added up: more than adding takes away.
constexpr double kJustAbove = 1.0 + 1e-14;
constexpr int kDigits = 14;      ///< that a number has for certain
constexpr int kMostDecimals = 9; ///< beyond them stands what calculating leaves, not what was typed
constexpr int kTypedDecimals = 6; ///< a number with more of them was converted or calculated
constexpr int kResultDecimals = 2;
constexpr double kWholeResultFrom = 1e4; ///< as of other figures no decimals are shown from here on

double shownNumber(double value, NumberForm form)
{
    return form == NumberForm::Share ? value * kPercent : value;
}

/// True where a number lies below the last decimal: it would be read as none, or as twice as much.
bool isLost(double shown, int decimals)
{
    return shown != 0.0 && std::abs(shown) * std::pow(kTen, decimals) < 1.0;
}

/// Decimals of a number of 0 or more, at most `most`: the further ones would be 0.
int endOf(double shown, int most)
{
    int decimals = 0;
    for (; decimals < most; ++decimals) {
        const double rest = (shown - std::round(shown)) * std::pow(kTen, most - decimals);
        if (std::abs(rest) < kHalf)
            break;
        shown *= kTen;
    }
    return decimals;
}

/// The decimals that are known for certain.
int knownDecimals(double magnitude)
{
    const int whole = magnitude < 1.0 ? 0 : static_cast<int>(std::log10(magnitude)) + 1;
    return std::clamp(kDigits - whole, 0, kMostDecimals);
}

/// True for a number of 0 or more that was neither converted nor calculated.
bool isAsTyped(double shown)
{
    const int known = knownDecimals(shown);
    const int end = endOf(shown, known);
    return end == 0 || end < std::min(known, kTypedDecimals + 1);
}

/// The decimals that a number of 0 or more has of itself.
int ownDecimals(double shown)
{
    return endOf(shown, isAsTyped(shown) ? knownDecimals(shown) : kResultDecimals);
}

} // namespace

QString cellText(double value, NumberForm form, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    return form == NumberForm::Share ? amountText({value, Unit::Share}, Digits::Exact, locale)
                                     : numberText(value, Digits::Exact, locale);
}

QString wholeCellText(double value, NumberForm form, const QLocale &locale)
{
    const double magnitude = std::abs(shownNumber(value, form));
    const int decimals = std::isfinite(magnitude) ? ownDecimals(magnitude) : 0;
    return decimals > 0 ? fixedCellText(value, form, decimals, locale)
                        : cellText(value, form, locale);
}

QString fixedCellText(double value, NumberForm form, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    const double shown = shownNumber(value, form);
    const double magnitude = std::abs(shown);
    const QString plain = isLost(shown, decimals)
                              ? numberText(magnitude, Digits::Short, locale)
                              : locale.toString(magnitude * kJustAbove, 'f', decimals);
    const QString number = shown < 0.0 ? signedText(plain, true) : plain;
    return form == NumberForm::Share ? QStringLiteral("%1 %").arg(number) : number;
}

QString narrowFixedText(double value, NumberForm form, int decimals, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return fixedCellText(shownNumber(value, form), NumberForm::Plain, decimals, plain);
}

int decimalsOf(double value, NumberForm form, int most)
{
    const double shown = std::abs(shownNumber(value, form));
    if (!std::isfinite(shown))
        return 0;
    const int result = shown < kWholeResultFrom ? kResultDecimals : 0;
    return endOf(shown, isAsTyped(shown) ? most : std::min(most, result));
}

QString narrowCellText(double value, NumberForm form, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return numberText(shownNumber(value, form), Digits::Short, plain);
}

} // namespace kf
