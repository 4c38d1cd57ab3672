// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_date.h"

#include "core/cells/cell_month.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kf {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(kf::CellDate)
};

constexpr int kThisCentury = 2000; ///< of years with two digits

/// A year of two digits is one of this century.
int yearIn(const QString &digits)
{
    return digits.toInt() + (digits.size() == 2 ? kThisCentury : 0);
}

/// "2027-01-15", "2027/1/15", "15.01.2027", "15.1.27", and with a time of day behind it.
QDate plainDate(const QString &text)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression pointed(
        QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?: .*)?$"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = pointed.match(text); match.hasMatch())
        return QDate(
            yearIn(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

/// "15 Jan 2027", "15. Januar 2027", "15-Jan-27", "January 15, 2027".
QDate namedDate(const QString &text, const QLocale &locale)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})\\.?[ -](\\p{L}+\\.?)[ -](\\d{4}|\\d{2})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(\\p{L}+\\.?) (\\d{1,2}),? (\\d{4})$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(yearIn(match.captured(3)),
                     monthNamed(match.captured(2), locale),
                     match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(),
                     monthNamed(match.captured(1), locale),
                     match.captured(2).toInt());
    return {};
}

/// The locale's short form with four digits of the year: two would mean the last century.
QString longYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// "1/15/2027": as the locale writes it, else as only one of day and month can be.
Result<QDate> slashedDate(const QString &text, const QLocale &locale)
{
    const QDate own = locale.toDate(text, longYear(locale.dateFormat(QLocale::ShortFormat)));
    if (own.isValid())
        return own;
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?: .*)?$"));
    const QRegularExpressionMatch match = form.match(text);
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const QDate dayFirst(match.captured(4).toInt(), second, first);
    const QDate monthFirst(match.captured(4).toInt(), first, second);
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        return Error{
            ErrorKind::Conflict,
            CellText::tr("\u201c%1\u201d can mean %2 or %3; write one of these")
                .arg(text, dayFirst.toString(Qt::ISODate), monthFirst.toString(Qt::ISODate)),
            {},
            {}};
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

} // namespace

Result<QDate> enteredDate(QStringView text, const QLocale &locale)
{
    const QString typed = text.trimmed().toString();
    Result<QDate> date = plainDate(typed);
    if (!date.value().isValid())
        date = namedDate(typed, locale);
    if (!date.value().isValid())
        date = slashedDate(typed, locale);
    if (!date || date.value().isValid())
        return date;
    return Error{
        ErrorKind::Invalid,
        CellText::tr("\u201c%1\u201d is no day. Days are written like 2027-01-15.").arg(typed),
        {},
        {}};
}

} // namespace kf
