// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/long_numbers.h"

#include "core/exchange/several_numbers.h"

#include <algorithm>

namespace kf {

qsizetype LongNumbers::seriesOf(int row,
                                const std::array<QString, LongSeries::kAttributes> &attributes)
{
    QString key;
    for (const QString &attribute : attributes)
        key += attribute + QChar(0x1F);
    const auto known = m_index.constFind(key);
    if (known != m_index.cend())
        return *known;
    if (m_series.size() == kMostSeries) {
        m_hasTooMany = true;
        return -1;
    }
    m_index.insert(key, m_series.size());
    LongSeries series;
    series.attributes = attributes;
    series.row = row;
    m_series.append(std::move(series));
    return m_series.size() - 1;
}

bool LongNumbers::take(LongEntry entry, qint64 time, const BlockCell &cell)
{
    const auto known = m_known.constFind({entry.series, time});
    if (known != m_known.cend()) {
        takeNumber(m_entries[*known], cell, entry.row, entry.column);
        return false;
    }
    m_known.insert({entry.series, time}, m_entries.size());
    takeNumber(entry, cell, entry.row, entry.column);
    m_entries.append(std::move(entry));
    return true;
}

/// Of several numbers for one time, what a person said counts.
void LongNumbers::takeNumber(LongEntry &entry, const BlockCell &cell, int row, int column) const
{
    const std::optional<double> value = numberOf(cell);
    const bool isLast = m_choices->twice == TwiceUse::Last;
    entry.isBad = !value || (entry.isBad && !isLast);
    if (!value) {
        entry.text = cell.text;
        entry.row = row;
        entry.column = column;
        return;
    }
    ++entry.numbers;
    entry.value = entry.numbers == 1
                      ? *value
                      : ofSeveral(m_choices->twice, entry.value, *value, entry.numbers);
}

std::optional<double> LongNumbers::numberOf(const BlockCell &cell) const
{
    const std::optional<double> value = numberIn(cell, m_choices->mark);
    if (value)
        return value;
    const bool isNothing = cell.text.trimmed().isEmpty() || isDash(cell.text);
    if (isNothing && m_choices->emptyHoursAreZero)
        return 0.0;
    const std::optional<QString> said = mappedWord(*m_choices, cell.text);
    bool ok = false;
    const double meant = said ? said->toDouble(&ok) : 0.0;
    return ok ? std::optional(meant) : std::nullopt;
}

void LongNumbers::fill()
{
    for (const LongEntry &entry : std::as_const(m_entries)) {
        const bool isShared = m_choices->blocks == BlockUse::Shared;
        const double value = isShared ? entry.value / (entry.hours * entry.span) : entry.value;
        const int hours = entry.hours + (entry.reachesNext ? 1 : 0);
        for (int i = 0; i < hours; ++i)
            add(m_series[entry.series].hours[std::size_t((entry.hour + i) % kHoursPerDay)],
                entry,
                value);
    }
}

std::optional<int> LongNumbers::onlyGap() const
{
    std::optional<int> gap;
    for (const LongSeries &series : m_series) {
        int gaps = 0;
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            if (series.hours[std::size_t(hour)].hasRow)
                continue;
            ++gaps;
            if (gap && *gap != hour)
                return std::nullopt;
            gap = hour;
        }
        if (gaps != 1)
            return std::nullopt;
    }
    return gap;
}

void LongNumbers::fillGap(int hour)
{
    for (LongSeries &series : m_series) {
        const LongSlot &before = series.hours[std::size_t(hour - 1)];
        const LongSlot &behind = series.hours[std::size_t(hour + 1)];
        LongSlot &slot = series.hours[std::size_t(hour)];
        slot = before.isBad ? before : behind;
        if (slot.isBad)
            continue;
        slot.value = m_choices->parts == HourParts::Mean ? (before.value + behind.value) / 2.0
                                                         : std::max(before.value, behind.value);
    }
}

/// Numbers of several days, and of parts of an hour, are the largest or the mean of them.
void LongNumbers::add(LongSlot &slot, const LongEntry &entry, double value)
{
    slot.hasRow = true;
    if (entry.isBad) {
        slot.isBad = true;
        slot.text = entry.text;
        slot.row = entry.row;
        slot.column = entry.column;
        return;
    }
    ++slot.numbers;
    const bool isMean = m_choices->parts == HourParts::Mean;
    slot.value = slot.numbers == 1 ? value
                 : isMean          ? slot.value + (value - slot.value) / slot.numbers
                                   : std::max(slot.value, value);
    m_mostNumbers = std::max(m_mostNumbers, slot.numbers);
}

} // namespace kf
