// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include "core/base/month.h"

namespace kf {

QList<double> asList(const Hours &hours)
{
    return QList<double>(hours.begin(), hours.end());
}

int withinDay(int minutes)
{
    return ((minutes % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay;
}

namespace {

/// The number that the ASCII digits text[from, from + count) write, or nothing.
std::optional<int> digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (const QChar c : text.mid(from, count)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString twoDigits(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString TimeOfDay::toString() const
{
    return twoDigits(minutes / 60) + QLatin1Char(':') + twoDigits(minutes % 60);
}

std::optional<TimeOfDay> TimeOfDay::fromString(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    const std::optional<int> hour = digits(text, 0, 2);
    const std::optional<int> minute = digits(text, 3, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

Month Month::plus(int count) const
{
    const int months = year * 12 + (month - 1) + count;
    return {months / 12, months % 12 + 1};
}

QString Month::toString() const
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0')) + QLatin1Char('-') +
           twoDigits(month);
}

std::optional<Month> Month::fromString(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const std::optional<int> year = digits(text, 0, 4);
    const std::optional<int> month = digits(text, 5, 2);
    if (!year || !month || *year < 1 || *month < 1 || *month > 12)
        return std::nullopt;
    return Month{*year, *month};
}

} // namespace kf
