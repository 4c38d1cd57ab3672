// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/money_words.h"

#include <QCoreApplication>

#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::MoneyWords)
};

constexpr double kThousand = 1e3;
constexpr double kMillion = 1e6;
constexpr double kBillion = 1e9;
constexpr double kScaledFrom = 1e4; ///< smaller amounts are written out
constexpr double kCentsBelow = 100.0;
constexpr int kSignificant = 3;
constexpr int kCents = 2;

/// Three significant digits of a number of 1 to 999.
QString shortNumber(double value, const QLocale &locale)
{
    if (value < 0.0)
        return signedText(shortNumber(-value, locale), true);
    const int whole = value >= 100.0 ? 3 : value >= 10.0 ? 2 : 1;
    return locale.toString(value, 'f', kSignificant - whole);
}

QString plainNumber(double value, const QLocale &locale)
{
    if (value < 0.0)
        return signedText(plainNumber(-value, locale), true);
    const bool hasCents = value < kCentsBelow && value != std::round(value);
    return locale.toString(value + 0.0, 'f', hasCents ? kCents : 0); // -0 is 0
}

} // namespace

MoneyScale moneyScale(double largest, const QString &currency)
{
    const double size = std::abs(largest);
    if (size < kScaledFrom)
        return {1.0, currency};
    if (size < kMillion)
        return {kThousand, Words::tr("k %1", "thousands of a currency").arg(currency)};
    if (size < kBillion)
        return {kMillion, Words::tr("M %1", "millions of a currency").arg(currency)};
    return {kBillion, Words::tr("bn %1", "billions of a currency").arg(currency)};
}

AmountParts moneyParts(double value, const QString &currency, Digits digits, const Wording &wording)
{
    const MoneyScale scale =
        digits == Digits::Short ? moneyScale(value, currency) : MoneyScale{1.0, currency};
    const double number = value / scale.size;
    return {scale.size == 1.0 ? plainNumber(number, wording.locale)
                              : shortNumber(number, wording.locale),
            scale.unit};
}

QString moneyText(std::optional<double> value,
                  const QString &currency,
                  Digits digits,
                  const Wording &wording)
{
    if (!value || !std::isfinite(*value))
        return unknownText();
    const AmountParts parts = moneyParts(*value, currency, digits, wording);
    return Words::tr("%1 %2", "an amount of money and its currency").arg(parts.number, parts.unit);
}

QString
moneyText(const OpenSum &sum, const QString &currency, Digits digits, const Wording &wording)
{
    if (sum.isOpen && sum.known == 0.0)
        return unknownText(); // at least nothing says nothing
    const QString known = moneyText(std::optional(sum.known), currency, digits, wording);
    return sum.isOpen ? QStringLiteral("\u2265\u00a0%1").arg(known) : known;
}

} // namespace kf
