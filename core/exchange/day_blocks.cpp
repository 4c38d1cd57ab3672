// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_blocks.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/hour_line.h"

#include <algorithm>

namespace kf {

namespace {

bool isDayType(const QString &text, const Plan &plan, const ImportChoices &choices)
{
    if (dayClass(text) || mappedWord(choices, text))
        return true;
    return std::any_of(
        plan.demand.dayTypes.begin(), plan.demand.dayTypes.end(), [&text](const DayType &type) {
            return text.compare(type.id, Qt::CaseInsensitive) == 0 ||
                   text.compare(type.name.value_or(type.id), Qt::CaseInsensitive) == 0;
        });
}

/// The words that name the day type of a block: those before its times, else those above it.
QString labelOf(const SheetContent &sheet, int header, const HourBlock &block)
{
    if (!block.before.isEmpty())
        return block.before;
    constexpr int kRowsAbove = 3;
    for (int row = header - 1; row >= std::max(0, header - kRowsAbove); --row) {
        for (int column = block.first; column <= block.last; ++column) {
            const QString text = sheet.block.rows[row][column].text.simplified();
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

/// "06:00" of "Weekday 06:00" and of "06:00 weekday".
QString withoutDay(const QString &text, const QString &day)
{
    return text.startsWith(day, Qt::CaseInsensitive)
               ? text.sliced(day.size()).trimmed()
               : text.left(text.lastIndexOf(day, -1, Qt::CaseInsensitive)).trimmed();
}

QList<int> columnsOf(const HourBlock &block)
{
    QList<int> columns;
    for (int column = block.first; column <= block.last; ++column)
        columns.append(column);
    return columns;
}

/// The columns of a row whose cells are words that `isLabel` knows, by their word.
template<typename IsLabel>
DayBlocks labelledColumns(const SheetContent &sheet, int row, const IsLabel &isLabel)
{
    DayBlocks found;
    const QStringList texts = lineOfRow(sheet, row);
    for (int column = 0; column < texts.size(); ++column) {
        const QString text = texts[column].simplified();
        if (text.isEmpty() || !isLabel(text))
            continue;
        const QString label = text.toCaseFolded();
        qsizetype at = 0;
        while (at < found.labels.size() && found.labels[at].toCaseFolded() != label)
            ++at;
        if (at == found.labels.size()) {
            found.labels.append(text);
            found.columns.append(QList<int>());
        }
        found.columns[at].append(column);
    }
    return found;
}

/// True where the columns of each day are headed with the same hours of a day in that row.
bool takeHours(DayBlocks &days, const SheetContent &sheet, int row)
{
    QList<QStringList> hours;
    for (const QList<int> &columns : std::as_const(days.columns)) {
        QStringList texts;
        for (const int column : columns)
            texts.append(sheet.block.rows[row][column].text.simplified());
        hours.append(texts);
    }
    const HourLine line = hourLine(hours.first());
    const bool areHours = line.understood == hours.first().size() && line.blocks.size() == 1;
    if (!areHours || hours.count(hours.first()) != hours.size())
        return false;
    days.hours = hours.first();
    return true;
}

/// "00:00 mean", "00:00 max": the columns of each word, where all have the same hours of a day.
DayBlocks figuresBehindTimes(const SheetContent &sheet, int row)
{
    DayBlocks found;
    QList<QStringList> hours;
    const QStringList texts = lineOfRow(sheet, row);
    for (int column = 0; column < texts.size(); ++column) {
        const auto split = nameWithFigure(texts[column].simplified());
        if (!split || !hourHeading(split->name))
            continue;
        qsizetype at = 0;
        while (at < found.labels.size() &&
               found.labels[at].compare(split->figure, Qt::CaseInsensitive) != 0)
            ++at;
        if (at == found.labels.size()) {
            found.labels.append(split->figure);
            found.columns.append(QList<int>());
            hours.append(QStringList());
        }
        found.columns[at].append(column);
        hours[at].append(split->name);
    }
    const bool areAlike = hours.size() > 1 && hours.count(hours.first()) == hours.size();
    const HourLine line = areAlike ? hourLine(hours.first()) : HourLine();
    if (!areAlike || line.understood != hours.first().size() || line.blocks.size() != 1)
        return {};
    found.hours = hours.first();
    return found;
}

class Unfolding {
public:
    Unfolding(const SheetContent &sheet, const DayBlocks &days) : m_sheet(sheet), m_days(days)
    {
        QSet<int> hours;
        for (const QList<int> &columns : days.columns)
            hours.unite(QSet<int>(columns.begin(), columns.end()));
        for (int column = 0; column < sheet.block.columns; ++column) {
            if (!hours.contains(column))
                m_others.append(column);
        }
    }

    SheetContent content()
    {
        SheetContent turned;
        turned.shape = SheetShape::DayBlocks;
        turned.block.columns = int(m_others.size() + 1 + m_days.hours.size());
        turned.figures = m_days.areFigures ? int(m_others.size()) : -1;
        for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
            if (row < m_days.firstHeader)
                add(turned, row, 0, QString());
            else if (row == m_days.lastHeader)
                addHeadings(turned);
            else if (row > m_days.lastHeader)
                addDays(turned, row);
        }
        return turned;
    }

private:
    void addHeadings(SheetContent &turned) const
    {
        add(turned,
            m_days.lastHeader,
            0,
            m_days.areFigures ? ExchangeText::tr("Figure", "heading of a column")
                              : ExchangeText::tr("Day type", "heading of a column"));
        QList<BlockCell> &cells = turned.block.rows.last();
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            for (int row = m_days.lastHeader; cells[i].isEmpty() && row >= m_days.firstHeader;
                 --row)
                cells[i] = m_sheet.block.rows[row][m_others[i]];
        }
        for (qsizetype i = 0; i < m_days.hours.size(); ++i)
            cells[m_others.size() + 1 + i] = {m_days.hours[i], std::nullopt};
    }

    void addDays(SheetContent &turned, int row) const
    {
        const QList<BlockCell> &cells = m_sheet.block.rows[row];
        const bool isEmpty =
            std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); });
        for (qsizetype day = 0; day < (isEmpty ? 1 : m_days.labels.size()); ++day)
            add(turned, row, day, isEmpty ? QString() : m_days.labels[day]);
    }

    void add(SheetContent &turned, int row, qsizetype day, const QString &label) const
    {
        const int target = int(turned.block.rows.size());
        QList<BlockCell> cells;
        const auto take = [&](int column) {
            const auto oddity = m_sheet.oddities.constFind({row, column});
            if (oddity != m_sheet.oddities.cend())
                turned.oddities.insert({target, int(cells.size())}, *oddity);
            cells.append(m_sheet.block.rows[row][column]);
        };
        for (const int column : m_others)
            take(column);
        cells.append({label, std::nullopt});
        for (const int column : m_days.columns[day]) {
            if (!isNumeric(m_sheet.block.rows[row][column]))
                turned.cellPlaces.insert({target, int(cells.size())}, {row, column});
            take(column);
        }
        if (m_sheet.hiddenRows.contains(row))
            turned.hiddenRows.insert(target);
        hideColumns(turned, m_days.columns[day]);
        turned.block.rows.append(std::move(cells));
        turned.placeRows.append(row);
    }

    /// An hour that is hidden in one block is hidden: it is said once for all days.
    void hideColumns(SheetContent &turned, const QList<int> &hours) const
    {
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            if (m_sheet.hiddenColumns.contains(m_others[i]))
                turned.hiddenColumns.insert(int(i));
        }
        for (qsizetype i = 0; i < hours.size(); ++i) {
            if (m_sheet.hiddenColumns.contains(hours[i]))
                turned.hiddenColumns.insert(int(m_others.size() + 1 + i));
        }
    }

    const SheetContent &m_sheet;
    const DayBlocks &m_days;
    QList<int> m_others;
};

constexpr int kMostRows = 20;

/// The hours beside a row of labels, each of which has each label once.
template<typename IsLabel>
std::optional<DayBlocks> pairsOf(const SheetContent &sheet, const IsLabel &isLabel)
{
    constexpr qsizetype kFewestHours = 6;
    const int end = int(std::min(sheet.block.rows.size(), qsizetype(kMostRows)));
    for (int row = 0; row < end; ++row) {
        DayBlocks days = labelledColumns(sheet, row, isLabel);
        const bool areSeveral =
            days.labels.size() > 1 &&
            std::all_of(days.columns.begin(), days.columns.end(), [&days](const QList<int> &each) {
                return each.size() >= kFewestHours && each.size() == days.columns.first().size();
            });
        for (const int beside : {row - 1, row + 1}) {
            if (!areSeveral || beside < 0 || beside >= end || !takeHours(days, sheet, beside))
                continue;
            days.firstHeader = std::min(row, beside);
            days.lastHeader = std::max(row, beside);
            return days;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DayBlocks>
dayBlocks(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    if (!header)
        return std::nullopt;
    const HourLine line = hourLine(lineOfRow(sheet, *header));
    if (line.blocks.size() < 2)
        return std::nullopt;
    DayBlocks found;
    found.firstHeader = *header;
    found.lastHeader = *header;
    for (const HourBlock &block : line.blocks) {
        const QString label = labelOf(sheet, *header, block);
        if (label.isEmpty() || found.labels.contains(label) || !isDayType(label, plan, choices))
            return std::nullopt;
        found.labels.append(label);
        found.columns.append(columnsOf(block));
    }
    const auto isAlike = [&](const QList<int> &columns) {
        const QList<int> &first = found.columns.first();
        for (qsizetype i = 0; i < first.size() && i < columns.size(); ++i) {
            if (line.roles.value(columns[i]) != line.roles.value(first[i]))
                return false;
        }
        return columns.size() == first.size();
    };
    if (!std::all_of(found.columns.begin(), found.columns.end(), isAlike))
        return std::nullopt;
    for (const int column : std::as_const(found.columns).first()) { // the times without the day
        const QString text = sheet.block.rows[*header][column].text;
        const QString &day = line.blocks.first().before;
        found.hours.append(day.isEmpty() ? text : withoutDay(text.simplified(), day));
    }
    return found;
}

std::optional<DayBlocks>
dayPairs(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan)
{
    return pairsOf(sheet, [&](const QString &text) { return isDayType(text, plan, choices); });
}

std::optional<DayBlocks> figurePairs(const SheetContent &sheet)
{
    std::optional<DayBlocks> found = pairsOf(sheet, isFigure);
    const int end = int(std::min(sheet.block.rows.size(), qsizetype(kMostRows)));
    for (int row = 0; !found && row < end; ++row) {
        DayBlocks behind = figuresBehindTimes(sheet, row);
        if (behind.labels.isEmpty())
            continue;
        behind.firstHeader = row;
        behind.lastHeader = row;
        found = behind;
    }
    if (found)
        found->areFigures = true;
    return found;
}

SheetContent unfolded(const SheetContent &sheet, const DayBlocks &days)
{
    return Unfolding(sheet, days).content();
}

} // namespace kf
