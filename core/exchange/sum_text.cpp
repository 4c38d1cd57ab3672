// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sum_text.h"

#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// For sentences: no more digits than a person compares by.
QString hoursText(double hours)
{
    return QString::fromLatin1(shortestText(std::round(hours * 1000.0) / 1000.0));
}

} // namespace

QString someText(const QStringList &names, bool isRun)
{
    constexpr qsizetype kMostNamed = 4;
    return names.size() > 1 && (isRun || names.size() > kMostNamed)
               ? ExchangeText::tr("%1 to %2").arg(names.first(), names.last())
               : names.join(QStringLiteral(", "));
}

QString rowsText(const QStringList &numbers, bool isRun)
{
    return numbers.size() == 1 ? ExchangeText::tr("row %1").arg(numbers.first())
                               : ExchangeText::tr("rows %1").arg(someText(numbers, isRun));
}

QString sumReason(const SumFinding &sum, const std::function<QString(const QList<int> &)> &named)
{
    if (sum.of.isEmpty() && sum.against.isEmpty())
        return ExchangeText::tr("is called a sum");
    const bool isSumOfDay = std::abs(sum.total - sum.expected) <= 1e-6 * std::max(1.0, sum.total);
    if (sum.of.isEmpty() && isSumOfDay) // hours of several zones stand in one column
        return ExchangeText::tr("sums %1 over the day").arg(named(sum.against));
    if (sum.of.isEmpty())
        return ExchangeText::tr("is called a sum, but has %1 GPU-hours, and %2 have %3 together")
            .arg(hoursText(sum.total), named(sum.against), hoursText(sum.expected));
    const QString rows = named(sum.of);
    switch (sum.kind) {
    case SumKind::Sum:
        return ExchangeText::tr("sums %1").arg(rows);
    case SumKind::Mean:
        return ExchangeText::tr("is the mean of %1").arg(rows);
    case SumKind::Largest:
        return ExchangeText::tr("is the maximum of %1").arg(rows);
    case SumKind::Smallest:
        return ExchangeText::tr("is the minimum of %1").arg(rows);
    }
    return {};
}

} // namespace kf
