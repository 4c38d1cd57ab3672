// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cell_words.h"

#include "core/words/amount_words.h"

#include <cmath>

namespace kf {

namespace {

constexpr double kPercent = 100.0;

} // namespace

QString cellText(double value, NumberForm form, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    return form == NumberForm::Share ? amountText({value, Unit::Share}, Digits::Exact, locale)
                                     : numberText(value, Digits::Exact, locale);
}

QString narrowCellText(double value, NumberForm form, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = form == NumberForm::Share ? value * kPercent : value;
    return numberText(shown, Digits::Short, plain);
}

} // namespace kf
