// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_text.h"

#include "core/report/write/text_table.h"

#include <cmath>

namespace kf::cli {

namespace {

constexpr qsizetype kNameWidth = 24;
constexpr qsizetype kValueWidth = 14;

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

QString factLine(const QString &name, const QString &value, const QString &note)
{
    QString line =
        QStringLiteral("  ") + name.leftJustified(kNameWidth) + value.rightJustified(kValueWidth);
    if (!note.isEmpty())
        line += QStringLiteral("   ") + oneLine(note);
    return line + QLatin1Char('\n');
}

} // namespace kf::cli
