// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/messages.h"

#include "core/base/number_text.h"
#include "core/plan/validate/nearest.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanProblem)
};

constexpr qsizetype kNamesShown = 5;

QString plain(double number)
{
    return QString::fromLatin1(shortestText(number));
}

QString lowerBound(const Rule &rule)
{
    const QString low = plain(rule.lowest);
    if (rule.step > 0.0)
        return Text::tr("a number of at least %1 in steps of %2").arg(low, plain(rule.step));
    return rule.aboveLowest ? Text::tr("a number above %1").arg(low)
                            : Text::tr("a number of at least %1").arg(low);
}

QString bothBounds(const Rule &rule)
{
    const QString low = plain(rule.lowest);
    const QString high = plain(rule.highest);
    if (rule.aboveLowest && rule.belowHighest)
        return Text::tr("a number above %1 and below %2").arg(low, high);
    if (rule.aboveLowest)
        return Text::tr("a number above %1 and at most %2").arg(low, high);
    if (rule.belowHighest)
        return Text::tr("a number of at least %1 and below %2").arg(low, high);
    return Text::tr("a number from %1 to %2").arg(low, high);
}

QString expectedNumber(const Rule &rule)
{
    if (rule.oneOrThree)
        return Text::tr("1 or 3");
    return std::isinf(rule.highest) ? lowerBound(rule) : bothBounds(rule);
}

QString noSuchMessage(IdKind kind)
{
    switch (kind) {
    case IdKind::Group:
        return Text::tr("'%1' names no group of this plan");
    case IdKind::DayType:
        return Text::tr("'%1' names no day type of this plan");
    case IdKind::Event:
        return Text::tr("'%1' names no event of this plan");
    case IdKind::RackType:
        return Text::tr("'%1' names no rack type of this plan");
    case IdKind::Room:
        return Text::tr("'%1' names no room of this plan");
    case IdKind::Dataset:
        return Text::tr("'%1' names no dataset of this plan");
    case IdKind::Row:
        return Text::tr("'%1' names no row of this plan");
    case IdKind::Rack:
        return Text::tr("'%1' names no rack of this plan");
    case IdKind::Device:
        return Text::tr("'%1' names no device of this plan");
    case IdKind::Fabric:
        return Text::tr("'%1' names no network of this plan");
    case IdKind::Scenario:
        return Text::tr("'%1' names no scenario of this plan");
    default:
        return Text::tr("'%1' names nothing in this plan");
    }
}

} // namespace

namespace problems {

ProblemText outOfRange(double number, const Rule &rule)
{
    return {Text::tr("%1 is not allowed here").arg(plain(number)), expectedNumber(rule)};
}

ProblemText notFinite()
{
    return {Text::tr("this number is not finite"), Text::tr("a finite number")};
}

ProblemText notAnId(const QString &text)
{
    return {text.isEmpty() ? Text::tr("no id is given") : Text::tr("'%1' is not an id").arg(text),
            Text::tr("lower-case letters, digits, '.', '_' and '-' after a letter or a digit")};
}

ProblemText notAZone(const QString &text)
{
    return {text.isEmpty() ? Text::tr("no time zone is given")
                           : Text::tr("'%1' is not a time zone").arg(text),
            Text::tr("a name of the IANA database such as Europe/Berlin or UTC")};
}

ProblemText notText()
{
    return {Text::tr("this text holds half a character"), Text::tr("valid Unicode text")};
}

ProblemText reserved(const QString &text)
{
    return {Text::tr("'%1' is reserved").arg(text), Text::tr("another id")};
}

ProblemText duplicateId(const QString &id)
{
    return {Text::tr("'%1' is already taken").arg(id), Text::tr("an id that is used once")};
}

ProblemText noSuchThing(const QString &id, IdKind kind, const QStringList &known)
{
    const QString message = id.isEmpty() ? Text::tr("no id is given") : noSuchMessage(kind).arg(id);
    if (known.isEmpty())
        return {message, Text::tr("nothing: the plan has none yet")};
    const QString names = nearestNames(id, known, kNamesShown).join(QStringLiteral(", "));
    if (known.size() > kNamesShown)
        return {message, Text::tr("one of: %1, ...").arg(names)};
    return {message, Text::tr("one of: %1").arg(names)};
}

ProblemText notAnHour(int hour)
{
    return {Text::tr("%1 is not an hour of a day").arg(hour), Text::tr("an hour from 0 to 23")};
}

ProblemText notAMonth(int year, int month)
{
    return {Text::tr("month %1 of the year %2 does not exist").arg(month).arg(year),
            Text::tr("a month of the years 1 to 9999")};
}

ProblemText notADate()
{
    return {Text::tr("this date does not exist"), Text::tr("a date such as 2027-01-15")};
}

ProblemText notATimeOfDay(int minutes)
{
    return {Text::tr("%n minute(s) after midnight is not a time of day", nullptr, minutes),
            Text::tr("a time from 00:00 to 23:59")};
}

} // namespace problems

} // namespace kf
