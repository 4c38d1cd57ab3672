// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/counted_line.h"

#include "core/base/day.h"
#include "core/exchange/heading_words.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

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
            const bool isNextDay = expected > kMinutesPerDay - step / 2.0 && minutes < step / 2.0;
            if ((isNextDay || wrapsTo1(at + length, step)) && length < full)
                expected -= kMinutesPerDay;
            if (std::abs(minutes - expected) > tolerance ||
                m_headings[at + length]->before != m_headings[at]->before)
                break;
            ++length;
        }
        return length;
    }

    /// 1 behind 24: hours that are counted by their ends.
    bool wrapsTo1(qsizetype at, int step) const
    {
        return m_count == Count::Hours && step == kMinutesPerHour &&
               minutesAt(at - 1) == double(kMinutesPerDay) && minutesAt(at) == double(step);
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
        for (const int step : {60, 30, 15, 120, 180, 240}) {
            const qsizetype full = kMinutesPerDay / step;
            const bool canBe = step == kMinutesPerHour ||
                               (m_count != Count::Hours && step < kMinutesPerHour) ||
                               (m_count == Count::Hours && step > kMinutesPerHour);
            const qsizetype length = canBe ? runLength(at, step) : 0;
            longest = std::max(longest, length);
            if (length < full || length > full + 1 || // 1 to 31 are days of a month
                minutesAt(at + full - 1) > kMinutesPerDay)
                continue;
            if (step > kMinutesPerHour && !isDayOfBlocks(at, length, full))
                continue;
            if (length > full && minutesAt(at) > 0.0)
                m_line.doubt = LineDoubt::ClockChange;
            if (minutesAt(at) > 0.0 && minutesAt(at + full - 1) == 0.0 &&
                minutesAt(at) == double(step))
                m_line.doubt = LineDoubt::BeginOrEnd;
            bool namesEnds = std::lround(minutesAt(at + full - 1)) == kMinutesPerDay;
            for (qsizetype i = at + 1; i < at + full; ++i)
                namesEnds = namesEnds || wrapsTo1(i, step);
            takeFull(at, full, step, minutesAt(at) - (namesEnds ? step : 0));
            m_line.namesEnds = m_line.namesEnds || namesEnds;
            return full;
        }
        return longest; // what a longer run holds is no day either
    }

    /// Blocks of several hours are a day only from midnight to midnight: "0 4 8 ... 20", "4 8 ...
    /// 24".
    bool isDayOfBlocks(qsizetype at, qsizetype length, qsizetype full) const
    {
        const bool isWhole =
            minutesAt(at) == 0.0 || minutesAt(at + full - 1) == double(kMinutesPerDay);
        return length == full && isWhole;
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

} // namespace

void takeCounted(const QList<std::optional<HourHeading>> &headings, HourLine &line)
{
    CountedLine(headings, line).take();
}

} // namespace kf
