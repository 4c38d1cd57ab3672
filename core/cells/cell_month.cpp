// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_month.h"

#include "core/base/months_between.h"
#include "core/cells/cell_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellMonth)
};

constexpr int kLongestMonth = 40; ///< characters
constexpr int kCentury = 2000;    ///< of years with two digits
constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2199;
constexpr double kMostMonths = 1200; ///< a number above is none of a month

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

Error notAMonth(QStringView text)
{
    return invalid(Words::tr("“%1” is not a month; write it like %2")
                       .arg(text.left(kLongestMonth), QStringLiteral("2028-01")));
}

std::optional<Month> monthOf(int year, int month)
{
    if (year < 1 || year > 9999 || month < 1 || month > kMonthsPerYear)
        return std::nullopt;
    return Month{year, month};
}

QString withoutDot(QString name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// "2028-01", "2028/1/15", and with a time of day behind it.
std::optional<Month> yearFirst(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-./](\\d{1,2})(?:[-./]\\d{1,2}(?:[T ].*)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return monthOf(match.captured(1).toInt(), match.captured(2).toInt());
}

/// "1/2028", "01.2028".
std::optional<Month> monthFirst(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[-./](\\d{4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return monthOf(match.captured(2).toInt(), match.captured(1).toInt());
}

/// "Jan 2028", "15 January 2028", "Jan-28", "2028 Jan".
std::optional<Month> named(const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:\\d{1,2}\\.?[ -])?(\\p{L}+\\.?)[ ,-]+(?:\\d{1,2},? )?'?(\\d{4}|\\d{2})$"));
    static const QRegularExpression turned(QStringLiteral("^(\\d{4})[ -](\\p{L}+\\.?)$"));
    QRegularExpressionMatch match = form.match(text);
    const bool isTurned = !match.hasMatch();
    if (isTurned)
        match = turned.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(isTurned ? 1 : 2);
    const int its = year.toInt() + (year.size() == 2 ? kCentury : 0);
    return monthOf(its, monthNamed(match.captured(isTurned ? 2 : 1), locale));
}

/// "15.01.2028", "1/15/2028": points stand in day, month, year; slashes in both orders.
std::optional<Result<Month>> dayOfMonth(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})(?: .*)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool dayFirst = match.captured(2) == QLatin1String(".") || first > kMonthsPerYear;
    const bool eitherWay = !dayFirst && first != second && second <= kMonthsPerYear;
    const auto month = monthOf(year, dayFirst || eitherWay ? second : first);
    if (!month)
        return Result<Month>(notAMonth(text));
    if (eitherWay)
        return Result<Month>(Error{ErrorKind::Conflict,
                                   Words::tr("“%1” can mean %2 or %3; write one of these")
                                       .arg(text, month->toString(), Month{year, first}.toString()),
                                   {},
                                   {}});
    return Result<Month>(*month);
}

} // namespace

int monthNamed(const QString &word, const QLocale &locale)
{
    const QString wanted = withoutDot(word);
    for (const QLocale &one : {locale, QLocale::c()}) {
        for (int month = 1; month <= kMonthsPerYear; ++month) {
            for (const auto format :
                 {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
                const QString name = withoutDot(one.standaloneMonthName(month, format));
                const QString other = withoutDot(one.monthName(month, format));
                const bool isLetter = name.size() < 2; // "J" is three months
                if (!isLetter && (name.compare(wanted, Qt::CaseInsensitive) == 0 ||
                                  other.compare(wanted, Qt::CaseInsensitive) == 0))
                    return month;
            }
        }
    }
    return 0;
}

Result<Month> enteredMonth(QStringView text, const QLocale &locale)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() > kLongestMonth)
        return notAMonth(trimmed);
    if (const auto month = yearFirst(trimmed))
        return *month;
    if (const auto month = monthFirst(trimmed))
        return *month;
    if (const auto month = named(trimmed, locale))
        return *month;
    if (const auto day = dayOfMonth(trimmed))
        return *day;
    return notAMonth(trimmed);
}

Result<double> enteredPlanMonth(QStringView text, const Month &start, const QLocale &locale)
{
    const QStringView trimmed = text.trimmed();
    const Result<Month> month = enteredMonth(trimmed, locale);
    if (month) {
        const int count = monthsBetween(start, month.value());
        if (count >= 0)
            return double(count);
        return invalid(Words::tr("%1 is before the start of the plan, %2")
                           .arg(month.value().toString(), start.toString()));
    }
    if (month.error().kind == ErrorKind::Conflict)
        return month.error();
    const Result<double> number = enteredNumber(trimmed, NumberForm::Plain, locale);
    if (!number)
        return notAMonth(trimmed);
    const double value = number.value();
    if (value >= kFirstYear && value <= kLastYear)
        return invalid(Words::tr("“%1” is a year; write the month too, such as %2")
                           .arg(trimmed, Month{int(value), 1}.toString()));
    if (value != std::floor(value) || value < 0.0 || value > kMostMonths)
        return notAMonth(trimmed);
    return value;
}

} // namespace kf
