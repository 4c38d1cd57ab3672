// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of a table with a row for each time: which groups and day types it has, and what each
// hour of theirs takes of all its numbers.

#include "core/exchange/group_columns.h"
#include "core/plan/limits.h"

#include <QHash>

#include <array>

namespace kf {

/// What the table has for one group at one time: a number, or several.
struct LongEntry {
    qsizetype series = 0;
    int row = 0; ///< of the file, and the column there: of a cell that is no number, else the first
    int column = 0;
    int hour = 0;             ///< in which it begins, 0..23
    int hours = 1;            ///< how many it is for
    int span = 1;             ///< of how many hours it is one: of a shift
    bool reachesNext = false; ///< it begins within its hour, and is for the next one too
    QString text{};           ///< of a cell that is no number
    double value = 0.0;
    int numbers = 0;
    bool isBad = false;
};

/// The numbers of one group at one hour.
struct LongSlot {
    QString text; ///< of a cell that is no number
    int row = 0;  ///< and its place in the file
    int column = 0;
    double value = 0.0;
    int numbers = 0;
    bool isBad = false;
    bool hasRow = false;
};

/// A row of the turned sheet.
struct LongSeries {
    static constexpr int kAttributes = 5; ///< columns before the hours of the turned sheet

    std::array<QString, kAttributes> attributes; ///< name, kind, accelerator, zone, day type
    std::array<LongSlot, kHoursPerDay> hours{};
    int row = 0; ///< of the file: its first one
};

class LongNumbers {
public:
    static constexpr qsizetype kMostSeries = 4 * kMaxGroups; ///< several day types of each group

    /// They must outlive this.
    explicit LongNumbers(const ImportChoices &choices) : m_choices(&choices) {}

    /// The index of the group and day type; -1 where there are more than any plan takes.
    qsizetype seriesOf(int row, const std::array<QString, LongSeries::kAttributes> &attributes);

    /// Takes a cell. `time` tells times of all days apart. False where the series has a number for
    /// that time already.
    bool take(LongEntry entry, qint64 time, const BlockCell &cell);

    /// When all are taken: what each hour has.
    void fill();

    /// The one hour of which no series has a number, where all of them have all others.
    std::optional<int> onlyGap() const;
    /// Gives that hour the larger, or the mean, of the numbers beside it.
    void fillGap(int hour);

    const QList<LongSeries> &series() const { return m_series; }
    /// How many numbers of different times the fullest hour has.
    int mostOfAnHour() const { return m_mostNumbers; }
    bool hasTooMany() const { return m_hasTooMany; }

private:
    void takeNumber(LongEntry &entry, const BlockCell &cell, int row, int column) const;
    std::optional<double> numberOf(const BlockCell &cell) const;
    void add(LongSlot &slot, const LongEntry &entry, double value);

    const ImportChoices *m_choices;
    QList<LongSeries> m_series;
    QHash<QString, qsizetype> m_index;
    QList<LongEntry> m_entries;
    QHash<std::pair<qsizetype, qint64>, qsizetype> m_known; ///< the entry of a series at a time
    int m_mostNumbers = 0;
    bool m_hasTooMany = false;
};

} // namespace kf
