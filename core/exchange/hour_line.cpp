// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hour_line.h"

#include "core/exchange/heading_words.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kFewestHours = 6; ///< fewer clock times than that make no line

struct Cell {
    int index = 0;
    HourHeading heading;
};

/// Reads headings that count: 0 to 23, 1 to 24, 1 to 48, 0100 to 2400, fractions of a day.
class CountedLine {
public:
    CountedLine(const QList<std::optional<HourHeading>> &headings, HourLine &line)
        : m_headings(headings)
        , m_line(line)
    {
    }

    /// Takes runs of numbers from left to right, as many as there are.
    void take()
    {
        qsizetype at = 0;
        while (at < m_headings.size()) {
            const qsizetype taken = takeRun(at);
            at += std::max<qsizetype>(taken, 1);
        }
    }

private:
    using Form = HourHeading::Form;

    bool counts(qsizetype index) const
    {
        const std::optional<HourHeading> &heading = m_headings[index];
        return heading && heading->form != Form::Clock && heading->form != Form::Ending &&
               (heading->before.isEmpty() || dayClass(heading->before));
    }

    /// What the number says, in minutes after midnight.
    double minutesAt(qsizetype index) const
    {
        const HourHeading &heading = *m_headings[index];
        if (m_count == Count::Fractions)
            return heading.number * kMinutesPerDay;
        if (m_count == Count::Hundreds)
            return heading.form == Form::Hundreds ? heading.minute : heading.number;
        return heading.number * kMinutesPerHour;
    }

    /// How many headings from `at` on are `step` minutes after each other, across midnight once.
    qsizetype runLength(qsizetype at, int step) const
    {
        const double tolerance = m_count != Count::Fractions ? 0.0 : step == 60 ? 8.0 : 3.0;
        const qsizetype full = kMinutesPerDay / step;
        qsizetype length = 1;
        double expected = minutesAt(at);
        while (at + length < m_headings.size() && counts(at + length)) {
            expected += step;
            const double minutes = minutesAt(at + length);
            if (expected > kMinutesPerDay - step / 2.0 && minutes < step / 2.0 && length < full)
                expected -= kMinutesPerDay;
            if (std::abs(minutes - expected) > tolerance ||
                m_headings[at + length]->before != m_headings[at]->before)
                break;
            ++length;
        }
        return length;
    }

    qsizetype takeRun(qsizetype at)
    {
        if (!counts(at))
            return 0;
        const qsizetype parts = m_headings[at]->form == Form::Bare ? takeNumberedParts(at) : 0;
        if (parts > 0)
            return parts;
        m_count = isNear(at, Form::Fraction)   ? Count::Fractions
                  : isNear(at, Form::Hundreds) ? Count::Hundreds
                                               : Count::Hours;
        qsizetype longest = 0;
        for (const int step : {60, 30, 15}) {
            const qsizetype full = kMinutesPerDay / step;
            const bool canBe = step == kMinutesPerHour || m_count != Count::Hours;
            const qsizetype length = canBe ? runLength(at, step) : 0;
            longest = std::max(longest, length);
            if (length < full || length > full + 1 || // 1 to 31 are days of a month
                minutesAt(at + full - 1) > kMinutesPerDay)
                continue;
            if (length > full && minutesAt(at) > 0.0)
                m_line.doubt = LineDoubt::ClockChange;
            if (minutesAt(at) > 0.0 && minutesAt(at + full - 1) == 0.0 &&
                minutesAt(at) == double(step))
                m_line.doubt = LineDoubt::BeginOrEnd;
            const bool namesEnds = std::lround(minutesAt(at + full - 1)) == kMinutesPerDay;
            takeFull(at, full, step, minutesAt(at) - (namesEnds ? step : 0));
            m_line.namesEnds = m_line.namesEnds || namesEnds;
            return full;
        }
        return longest; // what a longer run holds is no day either
    }

    /// True where the heading or one of the next three has that form.
    bool isNear(qsizetype at, Form form) const
    {
        const qsizetype end = std::min(at + 4, m_headings.size());
        for (qsizetype i = at; i < end && m_headings[i]; ++i) {
            if (m_headings[i]->form == form)
                return true;
        }
        return false;
    }

    /// 1 to 48 and 1 to 96, also of a day on which clocks change.
    qsizetype takeNumberedParts(qsizetype at)
    {
        const double first = m_headings[at]->number;
        if (first > 1.0)
            return 0;
        qsizetype length = 1;
        while (at + length < m_headings.size() && isNumbered(at + length, first + double(length)))
            ++length;
        for (const int parts : {2, 4}) {
            const qsizetype full = qsizetype(kHoursPerDay) * parts;
            const int step = kMinutesPerHour / parts;
            if (length == full || length == full + parts || length == full - parts) {
                m_line.doubt = length == full ? m_line.doubt : LineDoubt::ClockChange;
                takeFull(at, length, step, 0.0);
                return length;
            }
        }
        return 0;
    }

    /// A number that is followed by its unit as a cell is ("48") or read as one of hundreds.
    bool isNumbered(qsizetype at, double expected) const
    {
        return counts(at) && m_headings[at]->form != Form::Fraction &&
               m_headings[at]->number == expected &&
               m_headings[at]->before == m_headings[at - 1]->before;
    }

    void takeFull(qsizetype at, qsizetype count, int step, double begin)
    {
        m_line.minutes = step;
        for (qsizetype i = 0; i < count; ++i) {
            const int minute = (int(std::lround(begin / step)) + int(i)) * step % kMinutesPerDay;
            m_line.roles[at + i] = {
                ColumnUse::Hour, minute / kMinutesPerHour, minute % kMinutesPerHour, step};
        }
        m_line.understood += int(count);
        m_line.blocks.append({int(at), int(at + count - 1), m_headings[at]->before});
    }

    enum class Count { Hours, Hundreds, Fractions };

    Count m_count = Count::Hours;
    const QList<std::optional<HourHeading>> &m_headings;
    HourLine &m_line;
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

    /// The smallest distance of two times; 0 where that is no even part of an hour.
    int stepOf() const
    {
        QSet<int> minutes;
        for (const Cell &cell : m_cells)
            minutes.insert(cell.heading.minute);
        QList<int> sorted(minutes.begin(), minutes.end());
        std::sort(sorted.begin(), sorted.end());
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
        if (has(kMinutesPerDay) && !has(0))
            return true;
        const bool isDay = m_cells.size() * step >= kMinutesPerDay;
        if (isDay && m_cells.first().heading.minute == step && m_cells.last().heading.minute == 0)
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
        return here.minute == begin.minute && apart >= kFewestHours && apart > 1 &&
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

bool isOneDay(const HourLine &line)
{
    QSet<int> minutes;
    for (const ColumnRole &role : line.roles) {
        if (role.use == ColumnUse::Hour)
            minutes.insert(role.hour * kMinutesPerHour + role.minute);
    }
    return minutes.size() >= kFewestHours;
}

} // namespace

HourLine hourLine(const QStringList &texts)
{
    QList<std::optional<HourHeading>> headings;
    headings.reserve(texts.size());
    for (const QString &text : texts)
        headings.append(hourHeading(text));
    dropStrangers(headings);
    HourLine counted;
    counted.roles.resize(texts.size());
    HourLine clocks = counted;
    CountedLine(headings, counted).take();
    ClockLine(headings, clocks).take();
    HourLine &best = clocks.understood > counted.understood ? clocks : counted;
    if (!isOneDay(best)) {
        HourLine none;
        none.roles.resize(texts.size());
        return none;
    }
    best.unit = commonUnit(headings);
    return best;
}

} // namespace kf
