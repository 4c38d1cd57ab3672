// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parts_of_day.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/group_columns.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/whole_times.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostRows = 2000; ///< in which headings are looked for
constexpr qsizetype kMostAbove = 30;  ///< rows above the first of them

/// The headings of one of the tables, and its rows.
struct PartOfDay {
    int header = 0;
    QString half; ///< AM or PM, where a row above says it
};

struct PartsOfDay {
    QList<int> columns; ///< of the hours, the same in all tables
    QList<PartOfDay> parts;
};

bool isTime(const BlockCell &cell)
{
    const std::optional<HourHeading> heading = hourHeading(cell.text);
    return heading && heading->before.isEmpty() && !heading->date &&
           heading->form != HourHeading::Form::Fraction;
}

/// The one run of times of a row; empty where there is none or another.
QList<int> timesIn(const QList<BlockCell> &row)
{
    QList<int> columns;
    for (int column = 0; column < std::min(row.size(), qsizetype(kMaxImportColumns)); ++column) {
        if (!isTime(row[column]))
            continue;
        if (!columns.isEmpty() && columns.last() + 1 != column)
            return {};
        columns.append(column);
    }
    return columns;
}

/// The lone word in one of the two rows above, where it is a half of the day.
QString halfAbove(const SheetContent &sheet, int header)
{
    for (int row = header - 1; row >= std::max(0, header - 2); --row) {
        QStringList texts;
        for (const BlockCell &cell : sheet.block.rows[row]) {
            if (!cell.isEmpty())
                texts.append(cell.text);
        }
        if (!texts.isEmpty())
            return texts.size() == 1 ? halfOfDayWord(texts.first()) : QString();
    }
    return {};
}

class Joining {
public:
    explicit Joining(const SheetContent &sheet) : m_sheet(sheet) {}

    std::optional<SheetContent> joined()
    {
        return findParts() && findRows() ? std::optional(content()) : std::nullopt;
    }

private:
    const QList<BlockCell> &rowAt(int row) const { return m_sheet.block.rows[row]; }
    bool isHour(int column) const { return m_hours.contains(column); }

    /// Rows of times of which only all together are a whole day.
    bool findParts()
    {
        const int end = int(std::min(m_sheet.block.rows.size(), kMostRows));
        for (int row = 0; row < std::min(end, int(kMostAbove)); ++row) {
            const QList<int> columns = timesIn(rowAt(row));
            const bool canBe = columns.size() == 12 || columns.size() == 8 || columns.size() == 6;
            if (!canBe)
                continue;
            m_days.columns = columns;
            m_hours = QSet<int>(columns.begin(), columns.end());
            m_days.parts.clear();
            m_days.parts.append({row, halfAbove(m_sheet, row)});
            for (int other = row + 1; other < end; ++other) {
                if (isHeadedAlike(row, other))
                    m_days.parts.append({other, halfAbove(m_sheet, other)});
            }
            if (areWholeDay())
                return true;
        }
        return false;
    }

    /// Times in the same columns, and beside them the same headings.
    bool isHeadedAlike(int row, int other) const
    {
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            if (!isHour(column) &&
                rowAt(other)[column].text.simplified() != rowAt(row)[column].text.simplified())
                return false;
        }
        return std::all_of(m_days.columns.begin(), m_days.columns.end(), [&](int column) {
            return isTime(rowAt(other)[column]);
        });
    }

    bool areWholeDay()
    {
        if (m_days.columns.size() * m_days.parts.size() != kHoursPerDay)
            return false;
        m_headings.clear();
        for (const PartOfDay &part : std::as_const(m_days.parts)) {
            for (const int column : std::as_const(m_days.columns)) {
                const QString time = rowAt(part.header)[column].text.simplified();
                m_headings.append(part.half.isEmpty() ? time : time + u' ' + part.half);
            }
        }
        const HourLine line = hourLine(m_headings);
        QSet<int> hours;
        for (const ColumnRole &role : line.roles)
            hours.insert(role.use == ColumnUse::Hour && role.minutes == 60 ? role.hour : -1);
        return hours.size() == kHoursPerDay && !hours.contains(-1);
    }

    bool hasHours(int row) const
    {
        return std::any_of(m_days.columns.begin(), m_days.columns.end(), [&](int column) {
            return !rowAt(row)[column].isEmpty() || m_sheet.oddities.contains({row, column});
        });
    }

    /// What a row says beside its hours.
    QString keyOf(int row) const
    {
        QString key;
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            if (!isHour(column))
                key += rowAt(row)[column].text.simplified().toCaseFolded() + QChar(0x1F);
        }
        return key;
    }

    /// The rows of each group in all tables. False where one table has a row twice: which of them
    /// goes with which is not plain.
    bool findRows()
    {
        QHash<QString, qsizetype> places;
        for (qsizetype part = 0; part < m_days.parts.size(); ++part) {
            const qsizetype next = part + 1;
            const int end = next < m_days.parts.size() ? m_days.parts[next].header
                                                       : int(m_sheet.block.rows.size());
            for (int row = m_days.parts[part].header + 1; row < end; ++row) {
                if (!hasHours(row))
                    continue;
                const QString key = keyOf(row);
                if (!places.contains(key)) {
                    places.insert(key, m_rows.size());
                    m_rows.append(QList<int>(m_days.parts.size(), -1));
                }
                int &place = m_rows[places.value(key)][part];
                if (place >= 0)
                    return false;
                place = row;
            }
        }
        return !m_rows.isEmpty();
    }

    SheetContent content() const
    {
        SheetContent whole;
        const int added = kHoursPerDay - int(m_days.columns.size());
        for (const int column : m_sheet.hiddenColumns) {
            const int place = column > m_days.columns.last() ? column + added : column;
            for (int hour = place; hour < place + (isHour(column) ? kHoursPerDay : 1);
                 hour += int(m_days.columns.size()))
                whole.hiddenColumns.insert(hour);
        }
        whole.block.columns = m_sheet.block.columns + added;
        const int header = m_days.parts.first().header;
        for (int row = 0; row < header; ++row)
            add(whole, QList<int>(m_days.parts.size(), row), row);
        QList<int> headers;
        for (const PartOfDay &part : m_days.parts)
            headers.append(part.header);
        add(whole, headers, header);
        for (const QList<int> &rows : m_rows)
            add(whole, rows, *std::find_if(rows.begin(), rows.end(), [](int r) { return r >= 0; }));
        whole.remarks.append(
            {-1,
             -1,
             TurnRemark::Weight::Note,
             ExchangeText::tr("The hours of the day stand in %n table(s) below each other, which "
                              "are read as one",
                              nullptr,
                              int(m_days.parts.size()))});
        return whole;
    }

    /// One row: what stands beside the hours from `first`, the hours of each part from its own row.
    void add(SheetContent &whole, const QList<int> &rows, int first) const
    {
        const int target = int(whole.block.rows.size());
        QList<BlockCell> cells;
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            if (column == m_days.columns.first())
                addHours(whole, cells, rows, first);
            if (!isHour(column))
                take(whole, cells, first, column);
        }
        const bool isHidden = std::any_of(
            rows.begin(), rows.end(), [this](int row) { return m_sheet.hiddenRows.contains(row); });
        if (isHidden)
            whole.hiddenRows.insert(target);
        whole.block.rows.append(std::move(cells));
        whole.placeRows.append(first);
    }

    void
    addHours(SheetContent &whole, QList<BlockCell> &cells, const QList<int> &rows, int first) const
    {
        const int target = int(whole.block.rows.size());
        for (qsizetype part = 0; part < rows.size(); ++part) {
            for (qsizetype i = 0; i < m_days.columns.size(); ++i) {
                const qsizetype hour = part * m_days.columns.size() + i;
                if (rows[part] < 0) {
                    whole.oddities.insert({target, int(cells.size())}, CellOddity::NoRow);
                    cells.append(BlockCell{});
                } else if (first < m_days.parts.first().header) { // a title stands there once
                    cells.append(part == 0 ? rowAt(first)[m_days.columns[i]] : BlockCell{});
                } else if (first == m_days.parts.first().header) {
                    cells.append({m_headings[hour], std::nullopt});
                } else {
                    take(whole, cells, rows[part], m_days.columns[i]);
                }
            }
        }
    }

    void take(SheetContent &whole, QList<BlockCell> &cells, int row, int column) const
    {
        const std::pair<int, int> place{int(whole.block.rows.size()), int(cells.size())};
        const auto oddity = m_sheet.oddities.constFind({row, column});
        if (oddity != m_sheet.oddities.cend())
            whole.oddities.insert(place, *oddity);
        if (!isNumeric(rowAt(row)[column]))
            whole.cellPlaces.insert(place, {row, column});
        cells.append(rowAt(row)[column]);
    }

    const SheetContent &m_sheet;
    PartsOfDay m_days;
    QSet<int> m_hours;        ///< columns of hours
    QStringList m_headings;   ///< of the whole day
    QList<QList<int>> m_rows; ///< of each group: its row in each table, -1 where it has none
};

} // namespace

std::optional<SheetContent> joinedPartsOfDay(const SheetContent &sheet)
{
    return Joining(sheet).joined();
}

} // namespace kf
