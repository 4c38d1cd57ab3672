// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_text.h"

#include "core/exchange/heading_words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kLongest = 40;
constexpr int kMonths = 12;

/// "27" is 2027; nothing where no plan is of that year.
std::optional<int> yearOf(QStringView digits)
{
    constexpr int kCentury = 2000;
    constexpr int kFirst = 2020;
    constexpr int kLast = 2060;
    const int written = digits.toInt();
    if (digits.size() == 4)
        return written;
    const int year = kCentury + written;
    return digits.size() == 2 && year >= kFirst && year <= kLast ? std::optional(year)
                                                                 : std::nullopt;
}

std::optional<QDate> numberedDate(const QString &text, DateForm &form)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    if (match.capturedView(1).size() == 4)
        return QDate(first, second, match.capturedView(4).toInt());
    const std::optional<int> year = yearOf(match.capturedView(4));
    const bool hasDots = match.capturedView(2) == u".";
    const bool isShort = match.capturedView(4).size() == 2;
    if (!year || (isShort && match.capturedView(2) == u"-"))
        return std::nullopt;
    if (hasDots)
        return QDate(*year, second, first);
    if (first > kMonths) {
        form = DateForm::DayFirst;
        return QDate(*year, second, first);
    }
    form = second > kMonths  ? DateForm::MonthFirst
           : first != second ? DateForm::Unclear
                             : DateForm::Plain;
    return QDate(*year, first, second);
}

QString monthKey(const QString &name)
{
    QString key = name.toCaseFolded();
    return key.endsWith(u'.') ? key.chopped(1) : key;
}

/// 1..12 by the names of the months, long and short; 0 for other words.
int monthNamed(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> known{{QStringLiteral("sept"), 9}};
        for (const QLocale::Language language : {QLocale::English,
                                                 QLocale::German,
                                                 QLocale::French,
                                                 QLocale::Spanish,
                                                 QLocale::Portuguese,
                                                 QLocale::Italian,
                                                 QLocale::Dutch,
                                                 QLocale::Polish}) {
            const QLocale locale(language);
            for (int month = 1; month <= kMonths; ++month) {
                for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    known.insert(monthKey(locale.monthName(month, type)), month);
                    known.insert(monthKey(locale.standaloneMonthName(month, type)), month);
                }
            }
        }
        return known;
    }();
    return months.value(monthKey(name), 0);
}

/// "5 Jan 2027", "5. Januar 27", "05-Jan-27", "January 5, 2027", "2027 Jan 5", "2027年1月5日".
std::optional<QDate> namedDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?[\\s-]*(?:de\\s+)?(\\p{L}{3,})\\.?"
                       "[\\s,-]*(?:de\\s+)?(\\d{4}|\\d{2})$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        QStringLiteral("^(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[\\s-]+(\\p{L}{3,})\\.?[\\s-]+(\\d{1,2})$"));
    static const QRegularExpression signs(
        QStringLiteral("^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(yearOf(match.capturedView(3)).value_or(0),
                     monthNamed(match.captured(2)),
                     match.capturedView(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return QDate(match.capturedView(3).toInt(),
                     monthNamed(match.captured(1)),
                     match.capturedView(2).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(match.capturedView(1).toInt(),
                     monthNamed(match.captured(2)),
                     match.capturedView(3).toInt());
    if (const auto match = signs.match(text); match.hasMatch())
        return QDate(match.capturedView(1).toInt(),
                     match.capturedView(2).toInt(),
                     match.capturedView(3).toInt());
    return std::nullopt;
}

/// Without the name of a day before the date: "Tue, ".
QString withoutDay(const QString &text)
{
    const qsizetype at = text.indexOf(u' ');
    const bool isDay = at > 0 && text.front().isLetter() && dayClass(text.left(at));
    return isDay ? text.sliced(at + 1).trimmed() : text;
}

} // namespace

std::optional<QDate> dateOf(const QString &text, DateForm &form)
{
    form = DateForm::Plain;
    const QString trimmed = text.trimmed();
    const bool hasDigit =
        std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasDigit || trimmed.size() > kLongest)
        return std::nullopt;
    const QString written = withoutDay(trimmed);
    std::optional<QDate> date = numberedDate(written, form);
    if (!date)
        date = namedDate(written);
    return date && date->isValid() ? date : std::nullopt;
}

QDate withDayFirst(QDate date, DateForm form)
{
    return form == DateForm::Unclear ? QDate(date.year(), date.day(), date.month()) : date;
}

} // namespace kf
