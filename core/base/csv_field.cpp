// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_field.h"

namespace kf {

namespace {

/// Characters with which a spreadsheet takes a text for a formula.
bool looksLikeFormula(const QString &text)
{
    constexpr QLatin1StringView starters("=+-@\t\r");
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (looksLikeFormula(text))
        bytes.prepend('\'');
    const bool needsQuotes =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\r') || bytes.contains('\n');
    if (!needsQuotes)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QByteArrayList &fields)
{
    return fields.join(',') + "\r\n";
}

} // namespace kf
