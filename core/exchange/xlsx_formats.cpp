// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_formats.h"

#include "core/base/number_text.h"
#include "core/base/units.h"
#include "core/exchange/xlsx_package.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using Kind = NumberFormat::Kind;

constexpr double kLastDay = 2958465.0; ///< 9999-12-31, the last day that spreadsheets know
constexpr double kMostPadded = 1e15;   ///< whole numbers up to here are exact
constexpr int kMostDigits = 15;

/// The formats that every workbook has by number (18.8.30).
NumberFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return {Kind::Percent, 0, {}, {}};
    if (id == 46)
        return {Kind::Elapsed, 0, {}, {}};
    const bool isAmount = (id >= 5 && id <= 8) || id == 42 || id == 44;
    if (isAmount)
        return {Kind::Number, 0, {}, {}, QStringLiteral("$")};
    const bool isTime = (id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47;
    const bool isDate = (id >= 14 && id <= 36 && (id <= 22 || id >= 27)) || (id >= 50 && id <= 58);
    constexpr int kDayAndTime = 22;
    return {isTime              ? Kind::Time
            : id == kDayAndTime ? Kind::Stamp
            : isDate            ? Kind::Date
                                : Kind::Number,
            0,
            {},
            {}};
}

/// Takes a format code apart: its first section, which is that of positive numbers.
class FormatCode {
public:
    explicit FormatCode(QStringView code) : m_code(code) {}

    NumberFormat read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';' && !m_isBroken)
            step();
        if (m_isBroken)
            return {};
        if (m_isElapsed || m_hasTime || m_hasDay || m_hasMonth)
            return {m_isElapsed              ? Kind::Elapsed
                    : m_hasTime && !m_hasDay ? Kind::Time
                    : m_hasTime              ? Kind::Stamp
                                             : Kind::Date,
                    0,
                    {},
                    {}};
        if (m_isPercent)
            return {Kind::Percent, 0, {}, {}};
        if (m_isOther || m_zeros > kMostDigits)
            return {Kind::Number, 0, {}, {}, m_currency};
        return {Kind::Number, m_zeros, m_before, m_behind, m_currency};
    }

private:
    void step()
    {
        const QChar c = m_code[m_at];
        if (c == u'"') {
            const qsizetype end = m_code.indexOf(u'"', m_at + 1);
            literal(m_code.sliced(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1));
            m_at = end < 0 ? m_code.size() : end + 1;
        } else if (c == u'[') {
            bracket();
        } else if (c == u'\\') {
            literal(m_code.mid(m_at + 1, 1));
            m_at += 2;
        } else if (c == u'_' || c == u'*') {
            m_at += 2; // room as wide as a character
        } else if (m_code.sliced(m_at).startsWith(u"General", Qt::CaseInsensitive)) {
            m_hasNumber = true;
            m_at += 7;
        } else {
            letter(c);
            ++m_at;
        }
    }

    /// A bracket is a colour, a condition or a currency, but [h] and [mm] count time.
    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        m_isBroken = end < 0;
        if (m_isBroken)
            return;
        const QStringView inside = m_code.sliced(m_at + 1, end - m_at - 1);
        const bool counts = std::all_of(inside.begin(), inside.end(), [](QChar c) {
            return QStringView(u"hms").contains(c.toLower());
        });
        m_isElapsed = m_isElapsed || (counts && !inside.isEmpty());
        if (inside.startsWith(u'$')) // "[$€-407]"; "[$-407]" is a language alone
            noteCurrency(inside.sliced(1).left(
                inside.lastIndexOf(u'-') < 0 ? inside.size() : inside.lastIndexOf(u'-') - 1));
        m_at = end + 1;
    }

    void letter(QChar c)
    {
        const QChar lower = c.toLower();
        if (lower == u'h' || lower == u's')
            m_hasTime = true;
        else if (lower == u'y' || lower == u'd')
            m_hasDay = true;
        else if (lower == u'm')
            m_hasMonth = true; // or minutes, beside hours or seconds
        else if (c == u'%')
            m_isPercent = true;
        else if (c == u'0' && m_behind.isEmpty())
            ++m_zeros, m_hasNumber = true;
        else if (c == u'#' || c == u'@')
            m_hasNumber = true;
        else if (c == u' ' || c == u':' || c == u'-' || c == u'+' || c == u'(' || c == u')')
            literal(QStringView(&c, 1));
        else if (c.category() == QChar::Symbol_Currency)
            noteCurrency(QStringView(&c, 1));
        else
            m_isOther = true; // decimals, groups, fractions, exponents: numbers as they are
    }

    void literal(QStringView text)
    {
        (m_hasNumber ? m_behind : m_before) += text;
        noteCurrency(text);
    }

    void noteCurrency(QStringView text)
    {
        static const QStringList codes{QStringLiteral("USD"),
                                       QStringLiteral("EUR"),
                                       QStringLiteral("GBP"),
                                       QStringLiteral("CHF"),
                                       QStringLiteral("JPY"),
                                       QStringLiteral("CNY"),
                                       QStringLiteral("zł"),
                                       QStringLiteral("Kč"),
                                       QStringLiteral("kr")};
        const QStringView bare = text.trimmed();
        const bool isSign = bare.size() == 1 && bare.front().category() == QChar::Symbol_Currency;
        const bool isCode = codes.contains(bare.toString());
        if (m_currency.isEmpty() && (isSign || isCode))
            m_currency = bare.toString();
    }

    QStringView m_code;
    qsizetype m_at = 0;
    bool m_hasTime = false;
    bool m_hasDay = false;
    bool m_hasMonth = false;
    bool m_isElapsed = false;
    bool m_isPercent = false;
    bool m_isOther = false;
    bool m_isBroken = false;
    bool m_hasNumber = false;
    int m_zeros = 0;
    QString m_before;
    QString m_behind;
    QString m_currency;
};

QString clockText(qint64 seconds)
{
    const QString text = QStringLiteral("%1:%2")
                             .arg(seconds / qint64(kSecondsPerHour), 2, 10, QLatin1Char('0'))
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return seconds % 60 == 0
               ? text
               : text + QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(qint64 day, bool countsFrom1904)
{
    // 1900 was no leap year, but spreadsheets count a 29th of February in it (day 60).
    constexpr qint64 kFirstRightDay = 61;
    const QDate epoch = countsFrom1904          ? QDate(1904, 1, 1)
                        : day >= kFirstRightDay ? QDate(1899, 12, 30)
                                                : QDate(1899, 12, 31);
    return epoch.addDays(day).toString(Qt::ISODate);
}

QString dateText(double days, Kind kind, bool countsFrom1904)
{
    const qint64 seconds = std::llround(days * double(kSecondsPerDay));
    const qint64 day = seconds / kSecondsPerDay;
    if (kind == Kind::Elapsed)
        return clockText(seconds);
    const QString clock = clockText(seconds % kSecondsPerDay);
    if (kind == Kind::Time || day == 0)
        return clock;
    const QString date = dayText(day, countsFrom1904);
    const bool isDateAlone = kind != Kind::Stamp && seconds % kSecondsPerDay == 0;
    return isDateAlone ? date : date + u' ' + clock;
}

QString plainText(double number, const NumberFormat &format)
{
    const QString shortest = QString::fromLatin1(shortestText(number));
    const bool isWhole = number >= 0.0 && number <= kMostPadded && number == std::trunc(number);
    if (!isWhole)
        return shortest;
    return format.before + shortest.rightJustified(format.digits, u'0') + format.behind;
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    return FormatCode(code).read();
}

ShownNumber shownNumber(double number, const NumberFormat &format, bool countsFrom1904)
{
    if (format.kind == Kind::Number)
        return {{plainText(number, format), number}, false};
    if (format.kind == Kind::Percent) {
        const double hundredfold = std::round(number * 1e12) / 1e10;
        return {{QString::fromLatin1(shortestText(hundredfold)) + u'%', number}, false};
    }
    const bool isDay = std::isfinite(number) && number >= 0.0 && number <= kLastDay;
    const QString text = isDay ? dateText(number, format.kind, countsFrom1904)
                               : QString::fromLatin1(shortestText(number));
    return {{text, std::nullopt}, true};
}

Result<NumberFormats> xlsxFormats(const QByteArray &xml, const QString &part)
{
    QHash<int, NumberFormat> own; ///< by number
    NumberFormats formats;
    bool isCellStyle = false;
    int style = 0;
    QXmlStreamReader reader(xml);
    while (toNextStart(reader)) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const int id = attributes.value(QLatin1StringView("numFmtId")).toInt();
        if (reader.name() == u"numFmt")
            own.insert(id, numberFormat(attributes.value(QLatin1StringView("formatCode"))));
        if (reader.name() == u"cellXfs" || reader.name() == u"cellStyles")
            isCellStyle = reader.name() == u"cellXfs";
        if (reader.name() != u"xf" || !isCellStyle)
            continue;
        const NumberFormat format = own.contains(id) ? own.value(id) : builtInFormat(id);
        if (format != NumberFormat())
            formats.insert(style, format);
        ++style;
    }
    if (const std::optional<Error> error = flawOfXml(reader, part))
        return *error;
    return formats;
}

} // namespace kf
