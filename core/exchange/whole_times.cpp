// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_times.h"

#include "core/base/day.h"
#include "core/exchange/date_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/word_list.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostLines = 8;        ///< rows or columns near the edge that can hold times
constexpr qsizetype kSample = 200;   ///< cells of a line that tell what it holds
constexpr qsizetype kFirstTime = 10; ///< times begin before that cell
constexpr int kFewestTimes = 6;

constexpr char16_t kBegins[] =
    u"from|start|starts|begin|begins|beginning|start time|begin time|from hour|start hour|hour "
    u"from|hour start|hour begin|time from|interval start|von|beginn|ab|start zeit|startzeit|"
    u"stunde von|uhrzeit von|zeit von|de|desde|du|début|inicio|início|od|van|dal|da|dalle|inizio|"
    u"から|開始|開始時刻|开始";
constexpr char16_t kEnds[] =
    u"to|till|until|end|ends|ending|finish|end time|to hour|end hour|hour to|hour end|time to|"
    u"interval end|bis|ende|endzeit|stunde bis|uhrzeit bis|zeit bis|à|a|au|fin|hasta|até|fim|do|"
    u"tot|einde|al|alle|fine|まで|終了|終了時刻|结束";
constexpr char16_t kMornings[] = u"am|a.m.|a.m|午前|오전|上午|vormittag|vormittags|vorm.|matin";
constexpr char16_t kAfternoons[] =
    u"pm|p.m.|p.m|午後|오후|下午|nachmittag|nachmittags|nachm.|après-midi";

QString wordAt(const QString &text)
{
    QString word = text.simplified().toLower().replace(u'_', u' ');
    while (word.endsWith(u':'))
        word.chop(1);
    return word.trimmed();
}

/// The rows of a sheet, or its columns: a line is one of them, a position a cell of it.
class Lines {
public:
    Lines(SheetContent &sheet, bool areRows) : m_sheet(sheet), m_areRows(areRows) {}

    int count() const
    {
        return int(
            std::min(qsizetype(kMostLines),
                     m_areRows ? m_sheet.block.rows.size() : qsizetype(m_sheet.block.columns)));
    }
    qsizetype length() const
    {
        return m_areRows ? qsizetype(m_sheet.block.columns) : m_sheet.block.rows.size();
    }
    const BlockCell &at(int line, qsizetype position) const
    {
        const QList<QList<BlockCell>> &rows = std::as_const(m_sheet.block.rows);
        return m_areRows ? rows[line][position] : rows[position][line];
    }
    QString textAt(int line, qsizetype position) const
    {
        return at(line, position).text.simplified();
    }
    void write(int line, qsizetype position, const QString &text)
    {
        const qsizetype row = m_areRows ? line : position;
        const qsizetype column = m_areRows ? position : line;
        m_sheet.block.rows[row][column] = {text, std::nullopt};
        if (text.isEmpty())
            m_sheet.oddities.remove({int(row), int(column)});
    }
    void note(const QString &text)
    {
        m_sheet.remarks.append({-1, -1, TurnRemark::Weight::Note, text});
    }

private:
    SheetContent &m_sheet;
    bool m_areRows;
};

/// The first position of the line whose text is one of `words`; -1 where none is near the edge.
qsizetype placeOf(const Lines &lines, int line, const WordSet &words)
{
    for (qsizetype at = 0; at < std::min(lines.length(), kFirstTime); ++at) {
        if (words.contains(wordAt(lines.textAt(line, at))))
            return at;
    }
    return -1;
}

/// A time of one cell without a zone and an end of its own.
std::optional<HourHeading> timeIn(const QString &text)
{
    std::optional<HourHeading> time = hourHeading(text);
    const bool isPlain = time && time->before.isEmpty() && !time->end && !time->offsetMinutes &&
                         time->form != HourHeading::Form::Fraction &&
                         time->form != HourHeading::Form::Ending;
    return isPlain ? time : std::nullopt;
}

/// "6" and "7" as one span; empty where they are none.
QString spanOf(const QString &from, const QString &to)
{
    const QString span = from + u'-' + to;
    const std::optional<HourHeading> heading = hourHeading(span);
    const bool isSpan = heading && heading->end && heading->before.isEmpty() &&
                        *heading->end % kMinutesPerDay != heading->minute % kMinutesPerDay;
    return isSpan ? span : QString();
}

/// Whether `to` is at most an hour behind `from`, both with a date; nothing where one has none.
std::optional<bool> isNextStamp(const HourHeading &from, const HourHeading &to)
{
    if (!from.date || !to.date)
        return std::nullopt;
    constexpr qint64 kHour = 60;
    const qint64 span = from.date->daysTo(*to.date) * kMinutesPerDay + to.minute - from.minute;
    return span > 0 && span <= kHour;
}

class SpansOfTwoLines {
public:
    explicit SpansOfTwoLines(Lines &lines) : m_lines(lines) {}

    void join()
    {
        static const WordSet begins = setOfWords(kBegins);
        static const WordSet ends = setOfWords(kEnds);
        for (int line = 0; line < m_lines.count(); ++line) {
            const qsizetype begin = placeOf(m_lines, line, begins);
            for (int other = 0; begin >= 0 && other < m_lines.count(); ++other) {
                const bool isPair = other != line && placeOf(m_lines, other, ends) == begin;
                if (isPair && areSpans(line, other, begin + 1))
                    return write(line, other, begin);
            }
            if (line + 1 < m_lines.count() && followEachOther(line, line + 1, ends))
                return write(line, line + 1, -1);
        }
    }

private:
    bool areSpans(int from, int to, qsizetype first) const
    {
        int spans = 0;
        for (qsizetype at = first; at < std::min(m_lines.length(), first + kSample); ++at) {
            const std::optional<HourHeading> begin = timeIn(m_lines.textAt(from, at));
            const std::optional<HourHeading> end = timeIn(m_lines.textAt(to, at));
            if (!begin || !end)
                continue; // a sum, a note
            const std::optional<bool> isNext = isNextStamp(*begin, *end);
            if (isNext ? !*isNext
                       : spanOf(m_lines.textAt(from, at), m_lines.textAt(to, at)).isEmpty())
                return false;
            ++spans;
        }
        return spans >= kFewestTimes;
    }

    /// Clock times of which each is as much behind the one beside it. Two clocks of different zones
    /// look so too: another heading than one of ends speaks against it.
    bool followEachOther(int from, int to, const WordSet &ends) const
    {
        int spans = 0;
        int length = 0;
        for (qsizetype at = 0; at < std::min(m_lines.length(), kSample); ++at) {
            const std::optional<HourHeading> begin = timeIn(m_lines.textAt(from, at));
            const std::optional<HourHeading> end = timeIn(m_lines.textAt(to, at));
            const bool areClocks = begin && end && begin->form == HourHeading::Form::Clock &&
                                   end->form == HourHeading::Form::Clock && !begin->date &&
                                   !end->date;
            if (!areClocks) {
                const QString heading = spans == 0 ? wordAt(m_lines.textAt(to, at)) : QString();
                const bool isOther = !heading.isEmpty() && !ends.contains(heading);
                if (isOther || (spans > 0 && begin && end))
                    return false;
                continue;
            }
            constexpr int kHour = 60;
            const int span = (end->minute - begin->minute + kMinutesPerDay) % kMinutesPerDay;
            if (span == 0 || span > kHour || kHour % span != 0 || (length > 0 && span != length))
                return false;
            length = span;
            ++spans;
        }
        return spans >= kFewestTimes;
    }

    void write(int from, int to, qsizetype heading)
    {
        for (qsizetype at = heading + 1; at < m_lines.length(); ++at) {
            const QString begin = m_lines.textAt(from, at);
            const QString end = m_lines.textAt(to, at);
            if (begin.isEmpty() || end.isEmpty())
                continue;
            const std::optional<HourHeading> time = timeIn(begin);
            const QString span = time && time->date ? begin : spanOf(begin, end);
            if (span.isEmpty())
                continue;
            m_lines.write(from, at, span);
            m_lines.write(to, at, QString());
        }
        if (heading >= 0)
            m_lines.write(to, heading, QString());
    }

    Lines &m_lines;
};

/// An hour in one line and AM or PM in another one.
class HalvesOfTwoLines {
public:
    explicit HalvesOfTwoLines(Lines &lines) : m_lines(lines) {}

    void join()
    {
        for (int line = 0; line < m_lines.count(); ++line) {
            if (!holdsHalves(line))
                continue;
            for (const int hours : linesOfHours(line)) {
                if (canBe(hours, line))
                    return write(hours, line);
            }
        }
    }

private:
    bool holdsHalves(int line)
    {
        m_first = -1;
        for (qsizetype at = 0; at < std::min(m_lines.length(), kSample); ++at) {
            const QString text = m_lines.textAt(line, at);
            const bool isHalf = !halfOfDayWord(text).isEmpty();
            if (m_first < 0 && isHalf && at < kFirstTime)
                m_first = at;
            else if (m_first >= 0 && !isHalf && !text.isEmpty())
                return false;
        }
        return m_first >= 0;
    }

    /// The lines that can be the hours, the likeliest first.
    QList<int> linesOfHours(int halves) const
    {
        QList<int> lines;
        for (int line = 0; line < m_lines.count(); ++line) {
            for (qsizetype at = 0; at < m_first && line != halves; ++at) {
                const auto meaning = headingMeaning(m_lines.textAt(line, at));
                if (meaning && meaning->topic == HeadingTopic::Time && !lines.contains(line))
                    lines.append(line);
            }
        }
        for (const int line : {halves - 1, halves + 1}) {
            if (line >= 0 && line < m_lines.count() && !lines.contains(line))
                lines.append(line);
        }
        return lines;
    }

    /// "12:00" and "PM" as one time; empty where they are none.
    static QString wholeTime(const QString &hour, const QString &half)
    {
        static const QRegularExpression zero(QStringLiteral("^0{1,2}(?=$|[:.h])"));
        const std::optional<HourHeading> time = timeIn(hour);
        if (!time || half.isEmpty())
            return {};
        QString written = hour;
        const QString whole =
            written.replace(zero, QStringLiteral("12")) + u' ' + halfOfDayWord(half);
        return hourHeading(whole) && !time->date ? whole : QString();
    }

    /// The half that is said beside the time, else the last one before it: cells that were merged
    /// leave all but the first of them empty.
    QString halfAt(int halves, qsizetype at, const QString &before) const
    {
        const QString text = m_lines.textAt(halves, at);
        return text.isEmpty() ? before : text;
    }

    bool canBe(int hours, int halves) const
    {
        QHash<QString, int> times;
        int found = 0;
        bool isCarried = false;
        QString half;
        for (qsizetype at = m_first; at < std::min(m_lines.length(), m_first + kSample); ++at) {
            half = halfAt(halves, at, half);
            const QString hour = m_lines.textAt(hours, at);
            const bool isBeside = !m_lines.textAt(halves, at).isEmpty();
            if (hour.isEmpty() || (!isBeside && !timeIn(hour)))
                continue;
            const QString whole = wholeTime(hour, half);
            if (whole.isEmpty())
                return false;
            isCarried = isCarried || !isBeside;
            ++times[whole];
            ++found;
        }
        constexpr int kHoursOfHalf = 12;
        const bool areDays = times.size() % (2 * kHoursOfHalf) == 0;
        return found >= kFewestTimes && (!isCarried || areDays);
    }

    void write(int hours, int halves)
    {
        QString half;
        bool isCarried = false;
        for (qsizetype at = m_first; at < m_lines.length(); ++at) {
            half = halfAt(halves, at, half);
            const QString hour = m_lines.textAt(hours, at);
            const QString whole = hour.isEmpty() ? QString() : wholeTime(hour, half);
            isCarried = isCarried || (!whole.isEmpty() && m_lines.textAt(halves, at).isEmpty());
            m_lines.write(halves, at, QString());
            if (!whole.isEmpty())
                m_lines.write(hours, at, whole);
        }
        for (qsizetype at = 0; at < m_first; ++at) {
            if (!m_lines.textAt(hours, at).isEmpty())
                m_lines.write(halves, at, QString());
        }
        if (isCarried)
            m_lines.note(
                ExchangeText::tr("AM and PM stand once for the hours behind them; together "
                                 "they make a whole day"));
    }

    Lines &m_lines;
    qsizetype m_first = -1; ///< the first AM or PM
};

/// An hour that stands once beside several days ("06" above "Weekday, Weekend"), or several numbers
/// ("mean, max"), stands beside each.
class HoursOfDays {
public:
    explicit HoursOfDays(Lines &lines) : m_lines(lines) {}

    void fill()
    {
        for (int days = 0; days < m_lines.count(); ++days) {
            for (const int hours : {days - 1, days + 1}) {
                if (hours >= 0 && hours < m_lines.count() && canBe(hours, days))
                    return write(hours, days);
            }
        }
    }

private:
    static bool isTime(const QString &text)
    {
        const std::optional<HourHeading> heading = hourHeading(text);
        return heading && heading->before.isEmpty();
    }

    static bool isLabel(const QString &text) { return dayClass(text) || isFigure(text); }

    /// Between two hours each day stands once.
    bool canBe(int hours, int days)
    {
        m_first = -1;
        QSet<QString> beside;
        int found = 0;
        int gaps = 0;
        for (qsizetype at = 0; at < std::min(m_lines.length(), kSample); ++at) {
            const QString day = m_lines.textAt(days, at).toLower();
            const QString hour = m_lines.textAt(hours, at);
            if (day.isEmpty() || !isLabel(day)) {
                if (m_first >= 0 && !hour.isEmpty() && isTime(hour))
                    return false;
                continue;
            }
            if (!hour.isEmpty()) {
                if (!isTime(hour))
                    return false;
                m_first = m_first < 0 ? at : m_first;
                beside.clear();
                ++found;
            }
            if (m_first < 0 || beside.contains(day))
                return false;
            gaps += hour.isEmpty() ? 1 : 0;
            beside.insert(day);
        }
        return found >= kFewestTimes && gaps >= found;
    }

    void write(int hours, int days)
    {
        QString hour;
        for (qsizetype at = m_first; at < m_lines.length(); ++at) {
            const QString text = m_lines.textAt(hours, at);
            if (!text.isEmpty())
                hour = text;
            else if (isLabel(m_lines.textAt(days, at)))
                m_lines.write(hours, at, hour);
        }
    }

    Lines &m_lines;
    qsizetype m_first = -1; ///< the first hour
};

} // namespace

QString halfOfDayWord(const QString &text)
{
    static const WordSet mornings = setOfWords(kMornings);
    static const WordSet afternoons = setOfWords(kAfternoons);
    const QString word = wordAt(text);
    return mornings.contains(word)     ? QStringLiteral("AM")
           : afternoons.contains(word) ? QStringLiteral("PM")
                                       : QString();
}

namespace {

/// Where rows say when they begin and end.
struct SpanColumns {
    qsizetype header = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<SpanColumns> spanColumns(const SheetContent &sheet)
{
    constexpr qsizetype kMostHeaderRows = 20;
    static const WordSet begins = setOfWords(kBegins);
    static const WordSet ends = setOfWords(kEnds);
    const QList<QList<BlockCell>> &rows = sheet.block.rows;
    constexpr qint64 kHour = 60;
    const auto minutesAt = [](const BlockCell &cell) -> std::optional<qint64> {
        DateForm form = DateForm::Plain;
        const QString text = cell.text.simplified();
        if (const auto time = timeIn(text))
            return (time->date ? time->date->toJulianDay() * kMinutesPerDay : 0) + time->minute;
        const std::optional<QDate> date = dateOf(text, form);
        return date ? std::optional(date->toJulianDay() * kMinutesPerDay) : std::nullopt;
    };
    const auto isLong = [&](const QList<BlockCell> &cells, qsizetype begin, qsizetype end) {
        const std::optional<qint64> from = minutesAt(cells[begin]);
        const std::optional<qint64> to = minutesAt(cells[end]);
        return from && to && std::abs(*to - *from) > kHour;
    };
    for (qsizetype row = 0; row + 1 < std::min(rows.size(), kMostHeaderRows); ++row) {
        const auto placeOfOne = [&](const WordSet &words) {
            const auto isIt = [&](const BlockCell &cell) {
                const QString word = wordAt(cell.text);
                return words.contains(word) || words.contains(word.section(u' ', 0, 0));
            };
            const auto found = std::find_if(rows[row].begin(), rows[row].end(), isIt);
            return found == rows[row].end() ? -1 : found - rows[row].begin();
        };
        const qsizetype begin = placeOfOne(begins);
        const qsizetype end = placeOfOne(ends);
        if (begin < 0 || end < 0 || begin == end)
            continue;
        const auto last = rows.begin() + std::min(rows.size(), row + kSample);
        if (std::any_of(rows.begin() + row + 1, last, [&](const QList<BlockCell> &cells) {
                return isLong(cells, begin, end);
            }))
            return SpanColumns{row, begin, end};
    }
    return std::nullopt;
}

/// A whole hour of a day without its date.
std::optional<int> plainHour(const BlockCell &cell)
{
    const auto time = timeIn(cell.text.simplified());
    const bool isPlain = time && !time->date && !time->end && !time->offsetMinutes &&
                         time->minute % kMinutesPerHour == 0 && time->before.isEmpty();
    return isPlain ? std::optional(time->minute / kMinutesPerHour) : std::nullopt;
}

} // namespace

SheetContent withWholeTimes(SheetContent sheet)
{
    for (const bool areRows : {false, true}) {
        Lines lines(sheet, areRows);
        HalvesOfTwoLines(lines).join();
        SpansOfTwoLines(lines).join();
        HoursOfDays(lines).fill();
    }
    return sheet;
}

std::optional<std::pair<QString, QString>> headingsOfSpans(const SheetContent &sheet)
{
    const std::optional<SpanColumns> spans = spanColumns(sheet);
    if (!spans)
        return std::nullopt;
    const QList<BlockCell> &headings = sheet.block.rows[spans->header];
    return std::pair(headings[spans->begin].text.simplified(),
                     headings[spans->end].text.simplified());
}

SheetContent withShiftsJoined(SheetContent sheet)
{
    const std::optional<SpanColumns> spans = spanColumns(sheet);
    if (!spans)
        return sheet;
    QList<QList<BlockCell>> &rows = sheet.block.rows;
    QList<std::pair<qsizetype, QString>> joined;
    for (qsizetype row = spans->header + 1; row < rows.size(); ++row) {
        const BlockCell &from = rows[row][spans->begin];
        const BlockCell &to = rows[row][spans->end];
        if (from.isEmpty() && to.isEmpty())
            continue;
        const std::optional<int> begin = plainHour(from);
        const std::optional<int> end = plainHour(to);
        if (!begin || !end || *begin == *end)
            return sheet;
        joined.append({row, QStringLiteral("%1:00-%2:00").arg(*begin).arg(*end)});
    }
    for (const auto &[row, text] : std::as_const(joined)) {
        rows[row][spans->begin] = {text, std::nullopt};
        rows[row][spans->end] = {};
        sheet.oddities.remove({int(row), int(spans->begin)});
        sheet.oddities.remove({int(row), int(spans->end)});
    }
    rows[spans->header][spans->end] = {};
    return sheet;
}

} // namespace kf
