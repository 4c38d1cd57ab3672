// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hour_line.h"

#include "core/base/day.h"
#include "core/exchange/counted_line.h"
#include "core/exchange/heading_words.h"

#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

constexpr int kFewestHours = 6;                     ///< fewer clock times than that make no line
constexpr int kFewestOfBlocks = kMinutesPerDay / 2; ///< minutes that blocks of hours have together

struct Cell {
    int index = 0;
    HourHeading heading;
};

/// Reads headings that are clock times, whatever stands between them.
class ClockLine {
public:
    ClockLine(const QList<std::optional<HourHeading>> &headings, HourLine &line) : m_line(line)
    {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            if (!headings[i])
                continue;
            const HourHeading &heading = *headings[i];
            const bool isTime = heading.form == HourHeading::Form::Clock ||
                                heading.form == HourHeading::Form::Ending;
            if (isTime)
                m_cells.append({int(i), heading});
            else
                m_others.append({int(i), heading});
        }
    }

    void take()
    {
        addHundreds();
        if (m_cells.size() < 2)
            return;
        settleHalves();
        if (takeSpans())
            return;
        const int step = stepOf();
        if (step == 0 || !spansFit(step))
            return;
        m_line.minutes = step;
        m_line.namesEnds = endsAreNamed(step);
        splitBlocks();
        for (const Cell &cell : std::as_const(m_cells))
            takeCell(cell, step);
        m_line.understood = int(m_cells.size());
    }

private:
    /// "1000" beside "0900" is a time too.
    void addHundreds()
    {
        if (m_cells.isEmpty())
            return;
        for (const Cell &other : std::as_const(m_others)) {
            if (other.heading.form == HourHeading::Form::Hundreds)
                m_cells.append(other);
        }
        std::sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) {
            return a.index < b.index;
        });
    }

    /// "10-11 AM, 11-12 AM, 12-1 PM": the time before says which half is meant.
    void settleHalves()
    {
        constexpr int kHalf = kMinutesPerDay / 2;
        for (qsizetype i = 1; i < m_cells.size(); ++i) {
            HourHeading &here = m_cells[i].heading;
            const int expected = (m_cells[i - 1].heading.minute + kMinutesPerHour) % kMinutesPerDay;
            const int other = (here.minute + kHalf) % kMinutesPerDay;
            if (!here.isHalfAssumed || !here.end || here.minute == expected || other != expected)
                continue;
            here.minute = other;
            here.end = (*here.end + kHalf) % kMinutesPerDay;
        }
    }

    /// Blocks of several hours, each as long as it says: "00-04", "08:00-12:00", "22-06". Hours may
    /// stand between them: "00-06, 06:00, 07:00 ... 19:00, 20-24".
    bool takeSpans()
    {
        bool isLonger = false;
        bool hasHours = false;
        for (const Cell &cell : std::as_const(m_cells)) {
            hasHours = hasHours || !cell.heading.end;
            isLonger = isLonger || spanOf(cell) > kMinutesPerHour;
        }
        const bool canBe = hasHours ? isLonger && makeDays() : isLonger || lastHoursCount();
        if (!canBe)
            return false;
        m_fewestOfBlock = 2;
        splitBlocks();
        const int behind = lastHoursCount() ? kMinutesPerHour : 0;
        if (!spansAreApart(behind)) {
            m_line.blocks.clear();
            return false;
        }
        for (const Cell &cell : std::as_const(m_cells))
            takeCell(cell, spanOf(cell) + behind);
        m_line.minutes = spanOf(m_cells.first()) + behind;
        m_line.understood = int(m_cells.size());
        return true;
    }

    /// True where each time begins when the one before it is over, from the first one of a day on.
    bool makeDays() const
    {
        int together = 0;
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const Cell &next = m_cells[(i + 1) % m_cells.size()];
            const int span = spanOf(m_cells[i]);
            if ((m_cells[i].heading.minute + span - next.heading.minute) % kMinutesPerDay != 0)
                return false;
            together += span;
        }
        return together % kMinutesPerDay == 0;
    }

    /// In minutes, an hour where no end is written; a span that ends with a minute 59 takes that
    /// minute too.
    static int spanOf(const Cell &cell)
    {
        if (!cell.heading.end)
            return kMinutesPerHour;
        const int span =
            (*cell.heading.end - cell.heading.minute + kMinutesPerDay) % kMinutesPerDay;
        return span % kMinutesPerHour == kMinutesPerHour - 1 ? span + 1 : span;
    }

    /// "00-03, 04-07, 08-11", "00-01, 02-03": each one ends an hour before the next one begins.
    bool lastHoursCount() const
    {
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const Cell &next = m_cells[(i + 1) % m_cells.size()];
            const int end = m_cells[i].heading.minute + spanOf(m_cells[i]) + kMinutesPerHour;
            if (end % kMinutesPerDay != next.heading.minute % kMinutesPerDay)
                return false;
        }
        return true;
    }

    /// True where the blocks of a day take no hour twice.
    bool spansAreApart(int behind) const
    {
        for (const HourBlock &block : std::as_const(m_line.blocks)) {
            QSet<int> taken;
            for (const Cell &cell : m_cells) {
                const int span = spanOf(cell) + behind;
                if (cell.index < block.first || cell.index > block.last)
                    continue;
                if (span == 0)
                    return false;
                for (int minute = 0; minute < span; minute += kMinutesPerHour) {
                    const int hour = (cell.heading.minute + minute) % kMinutesPerDay;
                    if (taken.contains(hour / kMinutesPerHour))
                        return false;
                    taken.insert(hour / kMinutesPerHour);
                }
            }
        }
        return true;
    }

    /// The smallest distance of two times; 0 where that is no even part of an hour and no block of
    /// hours of which the times make a whole day.
    int stepOf() const
    {
        QSet<int> minutes;
        for (const Cell &cell : m_cells)
            minutes.insert(cell.heading.minute);
        QList<int> sorted(minutes.begin(), minutes.end());
        std::sort(sorted.begin(), sorted.end());
        if (const int block = blockOf(sorted))
            return block;
        int step = sorted.size() < 2 ? 0 : kMinutesPerHour;
        for (qsizetype i = 1; i < sorted.size(); ++i)
            step = std::min(step, sorted[i] - sorted[i - 1]);
        const bool isRegular =
            step > 0 && kMinutesPerHour % step == 0 &&
            std::all_of(sorted.begin(), sorted.end(), [&sorted, step](int minute) {
                return (minute - sorted.first()) % step == 0;
            });
        return isRegular ? step : 0;
    }

    /// 120 for 00:00, 02:00 ... 22:00, and for 02:00 ... 24:00; 0 where the times are no such day.
    static int blockOf(const QList<int> &sorted)
    {
        if (sorted.size() < 2 || kMinutesPerDay % sorted.size() != 0)
            return 0;
        const int block = kMinutesPerDay / int(sorted.size());
        const bool beginsDay = sorted.first() == 0 || sorted.last() == kMinutesPerDay;
        for (qsizetype i = 1; i < sorted.size(); ++i) {
            if (sorted[i] - sorted[i - 1] != block)
                return 0;
        }
        return beginsDay && block > kMinutesPerHour && block % kMinutesPerHour == 0 ? block : 0;
    }

    bool spansFit(int step) const
    {
        return std::all_of(m_cells.begin(), m_cells.end(), [step](const Cell &cell) {
            if (!cell.heading.end)
                return true;
            const int span =
                (*cell.heading.end - cell.heading.minute + kMinutesPerDay) % kMinutesPerDay;
            return span == step || span == step - 1;
        });
    }

    bool endsAreNamed(int step)
    {
        const bool isSpan = m_cells.first().heading.end.has_value();
        if (m_cells.first().heading.form == HourHeading::Form::Ending)
            return true;
        if (isSpan)
            return false;
        const auto has = [this](int minute) {
            return std::any_of(m_cells.begin(), m_cells.end(), [minute](const Cell &cell) {
                return cell.heading.minute == minute;
            });
        };
        const bool isLastMinute =
            std::all_of(m_cells.begin(), m_cells.end(), [step](const Cell &cell) {
                return cell.heading.minute % step == step - 1;
            });
        if (isLastMinute && step > 1) { // 00:59, 01:59: the last minute of each
            for (Cell &cell : m_cells)
                ++cell.heading.minute;
            return true;
        }
        if (has(kMinutesPerDay) && !has(0)) {
            const bool isFirst = m_cells.first().heading.minute == kMinutesPerDay &&
                                 m_cells.value(1).heading.minute == step;
            if (!isFirst)
                return true;
            m_cells.first().heading.minute = 0; // "24:00, 01:00 ... 23:00": midnight stands first
            return false;
        }
        const bool isDay = m_cells.size() * step >= kMinutesPerDay;
        if (!isDay || m_cells.first().heading.minute != step || m_cells.last().heading.minute != 0)
            return false;
        if (step < kMinutesPerHour)
            return true; // no day begins at 00:30
        m_line.doubt = LineDoubt::BeginOrEnd;
        return false;
    }

    /// A new day begins where the first time comes again after a full day, or other words stand
    /// before the time.
    void splitBlocks()
    {
        qsizetype first = 0;
        for (qsizetype i = 1; i <= m_cells.size(); ++i) {
            const bool isNew = i == m_cells.size() || startsBlock(first, i);
            if (!isNew)
                continue;
            QString before = m_cells[first].heading.before;
            m_line.blocks.append({m_cells[first].index, m_cells[i - 1].index, before});
            first = i;
        }
    }

    bool startsBlock(qsizetype first, qsizetype i) const
    {
        const HourHeading &begin = m_cells[first].heading;
        const HourHeading &here = m_cells[i].heading;
        if (here.before != begin.before)
            return true;
        const qsizetype apart = i - first;
        return here.minute == begin.minute && apart >= m_fewestOfBlock && apart > 1 &&
               m_cells[i - 1].heading.minute != here.minute;
    }

    void takeCell(const Cell &cell, int step)
    {
        const int shift = m_line.namesEnds ? step : 0;
        int minute = cell.heading.minute - shift;
        if (minute >= kMinutesPerDay)
            return; // 24:00 beside 00:00 is the next day
        minute = (minute + kMinutesPerDay) % kMinutesPerDay;
        ColumnRole &role = m_line.roles[cell.index];
        role = {ColumnUse::Hour, minute / kMinutesPerHour, minute % kMinutesPerHour, step};
        m_line.hasDates = m_line.hasDates || cell.heading.date.has_value();
        if (!cell.heading.offsetMinutes)
            return;
        const QDate date = cell.heading.date.value_or(QDate());
        const QDate known = date.isValid() ? date : QDate(1970, 1, 1);
        const qint64 local =
            QDateTime(known, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + qint64(minute) * 60;
        role.instant = local - qint64(*cell.heading.offsetMinutes) * 60;
    }

    QList<Cell> m_cells;
    QList<Cell> m_others;
    qsizetype m_fewestOfBlock = kFewestHours;
    HourLine &m_line;
};

QString commonUnit(const QList<std::optional<HourHeading>> &headings)
{
    QSet<QString> units;
    for (const auto &heading : headings) {
        if (heading && !heading->unit.isEmpty())
            units.insert(heading->unit);
    }
    return units.size() == 1 ? *units.cbegin() : QString();
}

/// Words before times are either of days, or the same everywhere.
void dropStrangers(QList<std::optional<HourHeading>> &headings)
{
    QMap<QString, int> words;
    int times = 0;
    for (const auto &heading : std::as_const(headings)) {
        if (heading && heading->form != HourHeading::Form::Fraction) {
            ++words[heading->before];
            ++times;
        }
    }
    const bool isOneWord = words.size() == 1 && times >= kFewestHours;
    for (auto &heading : headings) {
        if (!heading || heading->before.isEmpty() || dayClass(heading->before))
            continue;
        const bool isTime = heading->form == HourHeading::Form::Clock;
        if (isOneWord && isTime)
            heading->before.clear();
        else
            heading.reset();
    }
}

bool saysHalf(const QString &text)
{
    static const QRegularExpression half(QStringLiteral("\\d\\s*[ap]\\.?m\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return half.match(text).hasMatch();
}

/// "12 AM, 1, 2 ... 11, 12 PM, 1 ...": numbers that count on from a time with its half of the day,
/// through a whole day, are times of that half.
void carryHalves(QList<std::optional<HourHeading>> &headings, const QStringList &texts)
{
    for (qsizetype first = 0; first + kHoursPerDay <= headings.size(); ++first) {
        if (!headings[first] || !saysHalf(texts[first]))
            continue;
        QList<int> minutes;
        bool hasBare = false;
        for (qsizetype i = first; i < first + kHoursPerDay && headings[i]; ++i) {
            const HourHeading &heading = *headings[i];
            const int expected = minutes.isEmpty()
                                     ? heading.minute
                                     : (minutes.last() + kMinutesPerHour) % kMinutesPerDay;
            constexpr int kHalf = kMinutesPerDay / 2;
            const bool isBare = heading.form == HourHeading::Form::Bare;
            const bool fits = heading.minute == expected ||
                              (isBare && heading.minute % kHalf == expected % kHalf);
            if (!fits || heading.date || heading.end || !heading.before.isEmpty())
                break;
            hasBare = hasBare || isBare;
            minutes.append(expected);
        }
        if (!hasBare || minutes.size() != kHoursPerDay)
            continue;
        for (int i = 0; i < kHoursPerDay; ++i) {
            headings[first + i]->form = HourHeading::Form::Clock;
            headings[first + i]->minute = minutes[i];
        }
        return;
    }
}

/// A zone that one heading names ("Hour (UTC)") is that of all times that name none.
void placeInZone(HourLine &line, const QStringList &texts)
{
    std::optional<int> ahead;
    for (qsizetype i = 0; i < texts.size() && !ahead; ++i) {
        if (line.roles[i].use != ColumnUse::Hour)
            ahead = zoneOfHeading(texts[i]);
    }
    if (!ahead)
        return;
    for (ColumnRole &role : line.roles) {
        if (role.use == ColumnUse::Hour && !role.instant)
            role.instant = qint64(role.hour * kMinutesPerHour + role.minute - *ahead) * 60;
    }
}

bool isOneDay(const HourLine &line)
{
    QMap<int, int> lengths; // of each beginning, in minutes
    for (const ColumnRole &role : line.roles) {
        if (role.use == ColumnUse::Hour)
            lengths.insert(role.hour * kMinutesPerHour + role.minute, role.minutes);
    }
    const QList<int> each = lengths.values();
    const bool hasBlocks =
        std::any_of(each.begin(), each.end(), [](int length) { return length > kMinutesPerHour; });
    const int together = std::accumulate(each.begin(), each.end(), 0);
    return hasBlocks ? together >= kFewestOfBlocks : each.size() >= kFewestHours;
}

/// A few whole hours that are written as such, later ones behind earlier ones: "09:00, 10:00,
/// 11:00". All others of the day are missing, which is asked about.
bool areFewClocks(const HourLine &line,
                  const QList<std::optional<HourHeading>> &headings,
                  const QStringList &texts)
{
    constexpr int kFewestClocks = 3;
    int clocks = 0;
    int last = -1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (line.roles[i].use != ColumnUse::Hour)
            continue;
        const HourHeading &heading = *headings[i];
        if (!texts[i].contains(u':') || heading.date || heading.end || !heading.before.isEmpty() ||
            heading.minute % kMinutesPerHour != 0 || heading.minute <= last)
            return false;
        last = heading.minute;
        ++clocks;
    }
    return clocks >= kFewestClocks && line.blocks.size() == 1 && line.minutes == kMinutesPerHour;
}

/// `headings`: what each of the texts says alone.
HourLine readLine(QList<std::optional<HourHeading>> headings, const QStringList &texts)
{
    dropStrangers(headings);
    carryHalves(headings, texts);
    HourLine counted;
    counted.roles.resize(texts.size());
    HourLine clocks = counted;
    takeCounted(headings, counted);
    ClockLine(headings, clocks).take();
    HourLine &best = clocks.understood > counted.understood ? clocks : counted;
    if (!isOneDay(best) && !areFewClocks(best, headings, texts)) {
        HourLine none;
        none.roles.resize(texts.size());
        return none;
    }
    best.unit = commonUnit(headings);
    placeInZone(best, texts);
    return best;
}

/// What the same texts from right to left give, in the order in which they stand.
HourLine reversed(HourLine line)
{
    const int last = int(line.roles.size()) - 1;
    std::reverse(line.roles.begin(), line.roles.end());
    std::reverse(line.blocks.begin(), line.blocks.end());
    for (HourBlock &block : line.blocks)
        block = {last - block.last, last - block.first, block.before};
    return line;
}

} // namespace

HourLine hourLine(const QStringList &texts)
{
    QList<std::optional<HourHeading>> headings;
    headings.reserve(texts.size());
    for (const QString &text : texts)
        headings.append(hourHeading(text));
    const bool isAny = std::any_of(headings.cbegin(), headings.cend(), [](const auto &heading) {
        return heading.has_value();
    });
    HourLine line = readLine(headings, texts);
    if (line.understood > 0 || !isAny)
        return line;
    std::reverse(headings.begin(), headings.end());
    return reversed(readLine(headings, QStringList(texts.rbegin(), texts.rend()))); // 23, 22 ... 0
}

} // namespace kf
