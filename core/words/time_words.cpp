// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/time_words.h"

#include "core/base/day.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::TimeWords)
};

} // namespace

QString monthText(const Month &month)
{
    return month.toString();
}

QString monthText(const Plan &plan, int month)
{
    return monthText(plan.settings.start.plus(month));
}

QString dateText(QDate date, const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return date.toString(Qt::ISODate);
    return locale.toString(date, Words::tr("d MMM yyyy"));
}

QString clockText(int minutes)
{
    return TimeOfDay{withinDay(minutes)}.toString();
}

QString durationText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / kMinutesPerHour)
        .arg(minutes % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

QString hourText(int hour)
{
    return clockText(hour * kMinutesPerHour);
}

QString hoursText(int first, int last)
{
    const int end = last + 1;
    // The end of the day is 24:00: from 23:00 to 00:00 would read as a mistake.
    return Words::tr("%1 to %2", "hours of a day")
        .arg(hourText(first), end == kHoursPerDay ? QStringLiteral("24:00") : hourText(end));
}

QString hourLabel(int hour)
{
    return QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
}

QString zoneText(const QString &zone)
{
    return zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace kf
