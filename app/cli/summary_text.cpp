// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_text.h"

#include "app/cli/console.h"

#include <array>
#include <cmath>

namespace kf::cli {

namespace {

constexpr qsizetype kNameWidth = 24;
constexpr qsizetype kValueWidth = 14;
constexpr double kStep = 1000.0;

QString dash()
{
    return QString(QChar(0x2013));
}

} // namespace

QString numberText(std::optional<double> value, const QLocale &locale, int decimals)
{
    if (!value || !std::isfinite(*value))
        return dash();
    QString text = locale.toString(*value, 'f', decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString amount(std::optional<double> value, const QString &unit, const QLocale &locale)
{
    const QString number = numberText(value, locale);
    return value ? number + QLatin1Char(' ') + unit : number;
}

QString dataText(std::optional<double> gigabytes, const QLocale &locale)
{
    static const std::array units{
        QStringLiteral("GB"), QStringLiteral("TB"), QStringLiteral("PB"), QStringLiteral("EB")};
    if (!gigabytes)
        return dash();
    double value = *gigabytes;
    std::size_t unit = 0;
    while (std::abs(value) >= kStep && unit + 1 < units.size()) {
        value /= kStep;
        ++unit;
    }
    return amount(value, units[unit], locale);
}

QString monthText(const Month &start, std::optional<int> month, const QString &otherwise)
{
    return month ? start.plus(*month).toString() : otherwise;
}

QString heading(const QString &title)
{
    return QLatin1Char('\n') + title.toUpper() + QLatin1Char('\n');
}

QString factLine(const QString &name, const QString &value, const QString &note)
{
    QString line =
        QStringLiteral("  ") + name.leftJustified(kNameWidth) + value.rightJustified(kValueWidth);
    if (!note.isEmpty())
        line += QStringLiteral("   ") + oneLine(note);
    return line + QLatin1Char('\n');
}

} // namespace kf::cli
