// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hour_heading.h"

#include "core/base/day.h"
#include "core/exchange/counted_words.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/heading_zone.h"
#include "core/exchange/hour_words.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace kf {

namespace {

constexpr qsizetype kLongest = 64;
constexpr int kNoonHour = 12;

// One clock time: half of the day, hour, minutes, seconds, and what follows.
constexpr char16_t kClock[] =
    u"(?:(午前|午後|오전|오후|上午|下午)\\s*)?(\\d{1,2})(?:(?:\\s*(?:[:."
    u"h]|時|时|点|시)\\s*(\\d{2})(?:分|분)?)"
    u"(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*"
    u"(?:(am|pm|πμ|μμ|π\\.\\s?μ\\.?|μ\\.\\s?μ\\.?|a\\.\\s?m\\.?|p\\.\\s?m\\.?|heures?|hours?|horas?"
    u"|hodin[ay]?|hod\\.?|"
    u"hrs?|hs|h|a(?!\\s+\\d)|p|uhr|o'?clock|時台|時|时|点|點|시|ore|ora|uur|" // "0:00 a 1:00"
    u"godz(?:\\.|ina|iny)?|saat|klo|час(?:а|ов)?|ч\\.?|годин[аиі]?|год\\.?|óra|tim(?:me|e)?|"
    u"tuntia?)(?![a-z]))?"; // "00 HGX" is no "00 h"
constexpr char16_t kTo[] = u"\\s*(?:-|~|〜|～|から|to|bis|until|till|至|到|à|a|às|até|al|alle|do|"
                           u"до|tot|/|\\.\\.\\.?|…|→)\\s*";

QString plain(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (QChar c : text.simplified().toLower()) {
        if ((c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212))
            c = u'-';
        else if (c == QChar(0x2019))
            c = u'\'';
        else if (c >= QChar(0xFF10) && c <= QChar(0xFF19))
            c = QChar(u'0' + (c.unicode() - 0xFF10));
        else if (c == QChar(0xFF1A))
            c = u':';
        folded += c;
    }
    return folded;
}

enum class Half { None, Morning, Afternoon };

struct Clock {
    int minute = 0;
    Half half = Half::None;
    bool isExplicit = false; ///< more than a number
};

Half halfOf(const QString &before, const QString &after)
{
    if (before == u"午前" || before == u"오전" || before == u"上午" || after.startsWith(u'a') ||
        after.startsWith(u'π'))
        return Half::Morning;
    if (before == u"午後" || before == u"오후" || before == u"下午" || after.startsWith(u'p') ||
        after.startsWith(u'μ'))
        return Half::Afternoon;
    return Half::None;
}

int onClock(int hour, Half half)
{
    return hour % kNoonHour + (half == Half::Afternoon ? kNoonHour : 0);
}

/// The clock in the groups of a match from `first` on; nothing where no day has that time.
std::optional<Clock> clockIn(const QRegularExpressionMatch &match, int first)
{
    Clock clock;
    const int hour = match.capturedView(first + 1).toInt();
    const int minute = match.capturedView(first + 2).toInt();
    clock.half = halfOf(match.captured(first), match.captured(first + 4));
    clock.isExplicit = !match.capturedView(first).isEmpty() ||
                       !match.capturedView(first + 2).isEmpty() ||
                       !match.capturedView(first + 4).isEmpty();
    const bool isOfHalf = clock.half != Half::None;
    if (minute >= kMinutesPerHour || hour > kHoursPerDay || (hour == kHoursPerDay && minute > 0) ||
        (isOfHalf && hour > kNoonHour)) // 0 PM is 12 PM
        return std::nullopt;
    clock.minute = (isOfHalf ? onClock(hour, clock.half) : hour) * kMinutesPerHour + minute;
    return clock;
}

/// How long from one to the other, across midnight too.
int spanOf(int begin, int end)
{
    return (end - begin + kMinutesPerDay) % kMinutesPerDay;
}

/// "11-12 pm", "4-8 pm": the half that the first one leaves out is the one that makes the shorter
/// span.
int withoutHalf(const Clock &begin, const Clock &end)
{
    const int hour = begin.minute / kMinutesPerHour;
    if (begin.half != Half::None || end.half == Half::None || hour < 1 || hour > kNoonHour)
        return begin.minute;
    const int rest = begin.minute % kMinutesPerHour;
    const int morning = onClock(hour, Half::Morning) * kMinutesPerHour + rest;
    const int afternoon = onClock(hour, Half::Afternoon) * kMinutesPerHour + rest;
    const int spanOfMorning = spanOf(morning, end.minute);
    const int spanOfAfternoon = spanOf(afternoon, end.minute);
    const bool isMorning =
        spanOfAfternoon == 0 || (spanOfMorning > 0 && spanOfMorning <= spanOfAfternoon);
    return isMorning ? morning : afternoon;
}

std::optional<int> offsetIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:z|(?:utc|gmt)?([+-]\\d{1,2})?(?::?(\\d{2}))?|utc|gmt)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (text.isEmpty() || !match.hasMatch() || text.front().isDigit() || text.front() == u':')
        return std::nullopt;
    const QString hours = match.captured(1);
    const int size = hours.toInt() * kMinutesPerHour;
    const int rest = match.capturedView(2).toInt();
    return hours.startsWith(u'-') ? size - rest : size + rest;
}

/// What is left of the text around the time.
bool takeSurroundings(HourHeading &heading, const QString &before, const QString &after)
{
    QString word = before;
    while (!word.isEmpty() && QStringView(u"_-: .,#([=").contains(word.back()))
        word.chop(1);
    word = word.trimmed();
    if (isEndWord(word))
        heading.form = HourHeading::Form::Ending;
    else if (isHourWord(word) || (heading.end && isPartOfDay(word)))
        heading.form = HourHeading::Form::Clock;
    else if (isUnit(word) && heading.form != HourHeading::Form::Bare) // "GPU 6" counts GPUs
        heading.unit = word;
    else
        heading.before = word;
    QString rest = after.trimmed();
    while (!rest.isEmpty() && QStringView(u"_ .,)]([-").contains(rest.front()) && !offsetIn(rest))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && QStringView(u" )]").contains(rest.back()))
        rest.chop(1);
    if (rest.isEmpty())
        return true;
    if (const std::optional<int> offset = offsetIn(rest)) {
        heading.offsetMinutes = offset;
        if (rest.front().isLetter() && heading.form == HourHeading::Form::Bare)
            heading.form = HourHeading::Form::Clock; // "00 UTC"
        return true;
    }
    if (rest == u"h" || rest == u"uhr" || rest == u"hrs" || rest == u"hours" || rest == u"std" ||
        rest == u"std.") {
        heading.form = HourHeading::Form::Clock;
        return true;
    }
    if (isEndWord(rest) && heading.before.isEmpty()) { // "01:00 (ending)"
        heading.form = HourHeading::Form::Ending;
        return true;
    }
    if (heading.before.isEmpty() && heading.form != HourHeading::Form::Ending && dayClass(rest)) {
        heading.before = rest; // "06:00 weekend"
        return true;
    }
    if (!isUnit(rest) && !countsNoGpus(rest)) // "00 (DGX H100)": which is asked about
        return false;
    heading.unit = rest;
    return true;
}

std::optional<HourHeading> clockHeading(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^\\d午오上下]*?)\\s*%1(?:%2(?:h|hr|hour|he)?\\s*%1)?((?:[^\\d]|[+-]\\d{"
                       "1,2}:?\\d{0,2}).*)?$")
            .arg(QString::fromUtf16(kClock), QString::fromUtf16(kTo)));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int kBegin = 2;
    constexpr int kEnd = 7;
    constexpr int kAfter = 12;
    const std::optional<Clock> begin = clockIn(match, kBegin);
    if (!begin)
        return std::nullopt;
    HourHeading heading;
    heading.form = begin->isExplicit ? HourHeading::Form::Clock : HourHeading::Form::Bare;
    heading.minute = begin->minute;
    if (!match.capturedView(kEnd + 1).isEmpty()) {
        const std::optional<Clock> end = clockIn(match, kEnd);
        if (!end)
            return std::nullopt;
        heading.form = HourHeading::Form::Clock;
        heading.minute = withoutHalf(*begin, *end);
        heading.isHalfAssumed = begin->half == Half::None && end->half != Half::None;
        heading.end = end->minute;
    }
    if (!takeSurroundings(heading, match.captured(1), match.captured(kAfter)))
        return std::nullopt;
    heading.number = double(heading.minute) / kMinutesPerHour;
    return heading;
}

/// "0600", "600", "h0600", "0600-0700", "0600 hrs".
std::optional<HourHeading> hundredsHeading(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([^\\d]*?)\\s*(\\d{3,4})(?:\\s*(?:-|to|bis)\\s*(\\d{3,4}))?\\s*(h|hrs?|hours|uhr|z)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto minuteOf = [](QStringView digits) -> std::optional<int> {
        const int number = digits.toInt();
        const bool isTime = number <= 2400 && number % 100 < kMinutesPerHour;
        return isTime ? std::optional(number / 100 * kMinutesPerHour + number % 100) : std::nullopt;
    };
    const std::optional<int> begin = minuteOf(match.capturedView(2));
    const bool isModel = !match.capturedView(1).isEmpty() && match.capturedView(2).size() < 4;
    if (!begin || isModel) // "H100"
        return std::nullopt;
    HourHeading heading;
    heading.number = match.capturedView(2).toInt();
    heading.minute = *begin;
    const bool isRange = !match.capturedView(3).isEmpty();
    const bool hasZero = match.capturedView(2).size() == 4 && match.captured(2).startsWith(u'0');
    const bool isExplicit = isRange || hasZero || !match.capturedView(4).isEmpty();
    heading.form = isExplicit ? HourHeading::Form::Clock : HourHeading::Form::Hundreds;
    if (isRange) {
        heading.end = minuteOf(match.capturedView(3));
        if (!heading.end)
            return std::nullopt;
    }
    const QString after = match.captured(4) == u"z" ? QStringLiteral("z") : QString();
    if (!takeSurroundings(heading, match.captured(1), after))
        return std::nullopt;
    return heading.before.isEmpty() ? std::optional(heading) : std::nullopt;
}

/// Seconds or milliseconds since 1970, as monitoring writes times: 1799107200. From 2001 on they
/// have ten or thirteen digits.
std::optional<HourHeading> epochHeading(const QString &written, double number)
{
    constexpr double kMost = 1e13;
    if (!(std::abs(number) < kMost))
        return std::nullopt;
    const bool isPower = written.contains(u'e'); // 1.7991072e+09
    const QString text = isPower ? QString::number(qint64(number)) : written.section(u'.', 0, 0);
    constexpr qsizetype kDigitsOfSeconds = 10;
    constexpr qsizetype kDigitsOfMilliseconds = 13;
    const bool areSeconds = text.size() == kDigitsOfSeconds;
    if (!areSeconds && text.size() != kDigitsOfMilliseconds)
        return std::nullopt;
    const bool areDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!areDigits || text.front() == u'0')
        return std::nullopt;
    const auto seconds = qint64(areSeconds ? number : number / 1000.0);
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (instant.date().year() > 2100)
        return std::nullopt;
    HourHeading heading;
    heading.form = HourHeading::Form::Clock;
    heading.minute = instant.time().hour() * kMinutesPerHour + instant.time().minute();
    heading.date = instant.date();
    heading.offsetMinutes = 0;
    return heading;
}

/// A number alone, as cells of spreadsheets hold it.
std::optional<HourHeading> numberHeading(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < 0.0)
        return std::nullopt;
    static const QRegularExpression clock(QStringLiteral("^\\d{2}\\.[0-5]\\d$"));
    if (text.size() == 5 && clock.match(text).hasMatch())
        return clockHeading(text); // "06.00"
    if (const auto epoch = epochHeading(text, number))
        return epoch;
    HourHeading heading;
    heading.number = number;
    if (number == std::floor(number)) {
        const bool isTimeOfFour = text.size() == 4 && text.startsWith(u'0') && !text.contains(u'.');
        if (number >= 100.0 || isTimeOfFour)
            return hundredsHeading(text);
        heading.minute = int(number) * kMinutesPerHour;
        return heading;
    }
    if (number >= 1.0)
        return clockHeading(text); // "6.30", "06.00"
    heading.form = HourHeading::Form::Fraction;
    return heading;
}

/// "20270111T060000Z": a stamp without marks between its digits, with them.
QString withMarks(const QString &text)
{
    static const QRegularExpression basic(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})t(\\d{2})(\\d{2})?(?:\\d{2}(?:[.,]\\d+)?)?(z|[+-]"
                       "\\d{2}:?(?:\\d{2})?)?$"));
    constexpr qsizetype kDigitsOfDate = 8;
    if (text.size() <= kDigitsOfDate || text[kDigitsOfDate] != u't')
        return text;
    const QRegularExpressionMatch match = basic.match(text);
    if (!match.hasMatch())
        return text;
    const QString minute = match.captured(5).isEmpty() ? QStringLiteral("00") : match.captured(5);
    return QStringLiteral("%1-%2-%3t%4:%5%6")
        .arg(match.captured(1),
             match.captured(2),
             match.captured(3),
             match.captured(4),
             minute,
             match.captured(6));
}

/// "0 days 06:00:00", "Mon Jan  4 06:00:00 2027", "04-JAN-27 06.00.00.000000 AM": as programs for
/// tables, systems and databases write a time, with the date before a clock that is read.
QString asProgramsWrite(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^0 days?,? \\+?(?=\\d)"));
    static const QRegularExpression yearLast(
        QStringLiteral("^[a-z]{3} ([a-z]{3}) +(\\d{1,2}) +(\\d{1,2}:\\d{2})(?::\\d{2})?(?: "
                       "(utc|gmt))? (\\d{4})$"));
    static const QRegularExpression dots(
        QStringLiteral("^(\\d{1,2}-[a-z]{3}-(?:\\d{4}|\\d{2})) (\\d{1,2})\\.(\\d{2})(?:\\.\\d{2}(?:"
                       "\\.\\d{1,9})?)?( [ap]m)?( [+-]\\d{2}:\\d{2})?$"));
    if (text.startsWith(u"0 day"))
        return QString(text).remove(span);
    if (const auto match = yearLast.match(text); match.hasMatch())
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(match.captured(2),
                 match.captured(1),
                 match.captured(5),
                 match.captured(3),
                 match.captured(4))
            .trimmed();
    if (const auto match = dots.match(text); match.hasMatch())
        return match.captured(1) + u' ' + match.captured(2) + u':' + match.captured(3) +
               match.captured(4) + match.captured(5);
    return text;
}

std::optional<HourHeading> stampHeading(const QString &written)
{
    static const QRegularExpression dateOfHan( // "2027年1月4日 6時"
        QStringLiteral(
            "^(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]\\s*(?=\\S)"));
    QString text = withMarks(written);
    if (text.contains(u'年') || text.contains(u'년'))
        text.replace(dateOfHan, QStringLiteral("\\1-\\2-\\3 "));
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?:[t ,]+(.*))?$"));
    static const QRegularExpression zonePattern(
        QStringLiteral("^(.*?)\\s*(z|utc|gmt|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)$"));
    static const QRegularExpression otherPattern( // "05.01.27 6:00", "5 Jan 2027 6:00"
        QStringLiteral("^(.{6,30}?)[t ,]+(\\d{1,2}[:.h]\\d{2}.*)$"));
    QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        match = otherPattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    DateForm form = DateForm::Plain;
    const std::optional<QDate> date = dateOf(match.captured(1), form);
    if (!date || match.capturedView(2).trimmed().isEmpty())
        return std::nullopt;
    QString clock = match.captured(2).trimmed();
    const QRegularExpressionMatch zoned = zonePattern.match(clock);
    std::optional<int> offset;
    if (zoned.hasMatch()) {
        offset = offsetIn(zoned.captured(2));
        clock = zoned.captured(1);
    }
    std::optional<HourHeading> heading = clockHeading(clock);
    if (!heading || !heading->before.isEmpty())
        return std::nullopt;
    heading->form = HourHeading::Form::Clock;
    heading->date = date;
    heading->dateForm = form;
    heading->offsetMinutes = offset;
    return heading;
}

/// "[0, 1)": what programs for tables of data call the hour from 0 to 1.
QString withoutBrackets(const QString &text)
{
    static const QRegularExpression interval(
        QStringLiteral("^[\\[(]([^,;\\[\\]()]{1,20})[,;]\\s*([^,;\\[\\]()]{1,20})[\\])]$"));
    const bool canBe = text.startsWith(u'[') || text.startsWith(u'(');
    const QRegularExpressionMatch match = canBe ? interval.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return text;
    const auto whole = [](const QString &end) { // "[0.0, 1.0)"
        return end.endsWith(u".0") ? end.chopped(2) : end;
    };
    return whole(match.captured(1)) + u'-' + whole(match.captured(2));
}

/// "noon" and "midnight", with or without the twelve before it.
std::optional<HourHeading> halfOfDay(const QString &text)
{
    const QString word = text.startsWith(u"12 ") ? text.sliced(3) : text;
    const bool isNoon = isNoonWord(word);
    if (!isNoon && !isMidnightWord(word))
        return std::nullopt;
    HourHeading heading;
    heading.form = HourHeading::Form::Clock;
    heading.minute = isNoon ? kNoonHour * kMinutesPerHour : 0;
    return heading;
}

} // namespace

std::optional<int> zoneOfHeading(const QString &heading)
{
    const std::optional<ZonedHeading> zoned = zonedHeading(heading);
    const bool isOffset = zoned && isOffsetZone(zoned->zone);
    const bool isOfTimes = isOffset && (zoned->rest.isEmpty() || headsTimes(zoned->rest));
    return isOfTimes ? offsetIn(zoned->zone.toLower()) : std::nullopt;
}

std::optional<HourHeading> hourHeading(const QString &written)
{
    if (written.isEmpty() || written.size() > kLongest)
        return std::nullopt;
    static const QRegularExpression zoneName( // "2027-01-11T06:00+01:00[Europe/Berlin]"
        QStringLiteral(
            "(?<=z|[+-]\\d\\d:\\d\\d|[+-]\\d\\d\\d\\d|[+-]\\d\\d)\\[!?[a-z][a-z0-9_/+-]*\\]$"));
    static const QRegularExpression dayOfMonth(QStringLiteral("^\\d{1,2}\\.\\s?\\d{1,2}\\.$"));
    static const QRegularExpression hourOfChange(QStringLiteral("^(0?[0-3])[ab](?=[:.]\\d{2})"));
    QString text = withoutBrackets(plain(written));
    const auto isTwin = [&text](qsizetype at) {
        return at < text.size() && (text[at] == u'a' || text[at] == u'b');
    };
    if (isTwin(1) || isTwin(2))
        text.replace(hourOfChange, QStringLiteral("\\1")); // "2A:00" and "2B:00" of 25 hours
    if (text.endsWith(u']'))
        text.remove(zoneName);
    if (text.size() > 1 && text[0] == u'\'' && text[1].isDigit())
        text.remove(0, 1);                       // how spreadsheets keep "00" as a text
    constexpr qsizetype kShortestOfProgram = 15; // "0 days 06:00:00"
    if (text.size() >= kShortestOfProgram)
        text = asProgramsWrite(text);
    if (text.endsWith(u'.') && dayOfMonth.match(text).hasMatch())
        return std::nullopt; // "01.01."
    if (const auto half = halfOfDay(text))
        return half;
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit)
        return std::nullopt;
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (isNumber)
        return numberHeading(text);
    if (const auto stamp = stampHeading(text))
        return stamp;
    if (const auto clock = clockHeading(text))
        return clock;
    return hundredsHeading(text);
}

} // namespace kf
