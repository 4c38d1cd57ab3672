// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet of any shape to one with hours across.

#include "core/exchange/counted_words.h"
#include "core/exchange/dates_across.h"
#include "core/exchange/decimal_marks.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_import.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/long_table.h"

#include <algorithm>

namespace kf {

namespace {

/// What is written into cells that are one above the other stands in each of them. Numbers stay
/// alone: one number is not the demand of two groups.
SheetContent withMergedTexts(SheetContent sheet)
{
    CellBlock &block = sheet.block;
    for (const MergedCells &merged : std::as_const(sheet.merged)) {
        const bool isInside = merged.row >= 0 && merged.column >= 0 &&
                              merged.row < block.rows.size() && merged.column < block.columns;
        if (!isInside || merged.rows < 2)
            continue;
        const BlockCell first = block.rows[merged.row][merged.column];
        if (first.number || first.isEmpty())
            continue;
        const qsizetype end = std::min(qsizetype(merged.row) + merged.rows, block.rows.size());
        for (qsizetype row = merged.row + 1; row < end; ++row) {
            if (block.rows[row][merged.column].isEmpty())
                block.rows[row][merged.column] = first;
        }
    }
    return sheet;
}

SheetContent turnedByDay(const SheetContent &sheet)
{
    SheetContent turned;
    turned.shape = SheetShape::HoursDown;
    turned.block = transposed(sheet.block);
    for (auto it = sheet.oddities.cbegin(); it != sheet.oddities.cend(); ++it)
        turned.oddities.insert({it.key().second, it.key().first}, it.value());
    for (const MergedCells &merged : sheet.merged)
        turned.merged.append({merged.column, merged.row, merged.columns, merged.rows});
    turned.hiddenRows = sheet.hiddenColumns;
    turned.hiddenColumns = sheet.hiddenRows;
    return turned;
}

// Blocks of hours side by side, one for each day type.

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

struct DayBlocks {
    int header = 0;
    QList<HourBlock> blocks;
    QStringList labels;
    HourLine line;
};

std::optional<DayBlocks>
dayBlocks(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    if (!header)
        return std::nullopt;
    DayBlocks found;
    found.header = *header;
    found.line = hourLine(lineOfRow(sheet, *header));
    found.blocks = found.line.blocks;
    if (found.blocks.size() < 2)
        return std::nullopt;
    for (const HourBlock &block : std::as_const(found.blocks)) {
        const QString label = labelOf(sheet, *header, block);
        if (label.isEmpty() || found.labels.contains(label) || !isDayType(label, plan, choices))
            return std::nullopt;
        found.labels.append(label);
    }
    const auto isAlike = [&](const HourBlock &block) {
        const HourBlock &first = found.blocks.first();
        for (int i = 0; i <= first.last - first.first; ++i) {
            if (found.line.roles.value(block.first + i) != found.line.roles.value(first.first + i))
                return false;
        }
        return block.last - block.first == first.last - first.first;
    };
    return std::all_of(found.blocks.begin(), found.blocks.end(), isAlike) ? std::optional(found)
                                                                          : std::nullopt;
}

/// One row for each day type below each other.
class Unfolding {
public:
    Unfolding(const SheetContent &sheet, DayBlocks days) : m_sheet(sheet), m_days(std::move(days))
    {
        for (int column = 0; column < sheet.block.columns; ++column) {
            const bool isHour = std::any_of(
                m_days.blocks.begin(), m_days.blocks.end(), [column](const HourBlock &block) {
                    return column >= block.first && column <= block.last;
                });
            if (!isHour)
                m_others.append(column);
        }
    }

    SheetContent content()
    {
        SheetContent turned;
        turned.shape = SheetShape::DayBlocks;
        for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
            if (row == m_days.header)
                add(turned, row, 0, ExchangeText::tr("Day type", "heading of a column"));
            else if (row < m_days.header)
                add(turned, row, 0, QString());
            else
                addDays(turned, row);
        }
        turned.block.columns =
            int(m_others.size()) + 1 + m_days.blocks.first().last - m_days.blocks.first().first + 1;
        return turned;
    }

private:
    void addDays(SheetContent &turned, int row) const
    {
        const QList<BlockCell> &cells = m_sheet.block.rows[row];
        const bool isEmpty =
            std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); });
        for (qsizetype day = 0; day < (isEmpty ? 1 : m_days.blocks.size()); ++day)
            add(turned, row, day, isEmpty ? QString() : m_days.labels[day]);
    }

    void add(SheetContent &turned, int row, qsizetype day, const QString &label) const
    {
        const HourBlock &block = m_days.blocks[day];
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
        for (int column = block.first; column <= block.last; ++column) {
            if (!isNumeric(m_sheet.block.rows[row][column]))
                turned.cellPlaces.insert({target, int(cells.size())}, {row, column});
            take(column);
            if (row == m_days.header)
                cells.last().text = withoutLabel(cells.last().text);
        }
        if (m_sheet.hiddenRows.contains(row))
            turned.hiddenRows.insert(target);
        hideColumns(turned, block);
        turned.block.rows.append(std::move(cells));
        turned.placeRows.append(row);
    }

    /// An hour that is hidden in one block is hidden: it is said once for all days.
    void hideColumns(SheetContent &turned, const HourBlock &block) const
    {
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            if (m_sheet.hiddenColumns.contains(m_others[i]))
                turned.hiddenColumns.insert(int(i));
        }
        for (int column = block.first; column <= block.last; ++column) {
            if (m_sheet.hiddenColumns.contains(column))
                turned.hiddenColumns.insert(int(m_others.size()) + 1 + column - block.first);
        }
    }

    /// The time of a heading without the day before it.
    QString withoutLabel(const QString &heading) const
    {
        const QString &before = m_days.blocks.first().before;
        return before.isEmpty() ? heading : heading.simplified().sliced(before.size()).trimmed();
    }

    const SheetContent &m_sheet;
    DayBlocks m_days;
    QList<int> m_others;
};

/// Whoever writes days into names does so from the first ones on.
bool anyNameHasDay(const SheetContent &sheet, qsizetype firstRow, qsizetype column)
{
    constexpr qsizetype kSample = 200;
    const qsizetype end = std::min(sheet.block.rows.size(), firstRow + kSample);
    for (qsizetype row = firstRow; row < end; ++row) {
        if (nameWithDay(sheet.block.rows[row][column].text))
            return true;
    }
    return false;
}

/// Names that say the day type ("Vision weekend") become two columns, where each such name stands
/// there for another day too.
SheetContent withDaysOfNames(SheetContent sheet)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    const QList<ColumnRole> roles = guessedColumns(sheet, header);
    const auto hasUse = [&roles](ColumnUse use) {
        return std::find_if(
            roles.begin(), roles.end(), [use](const ColumnRole &r) { return r.use == use; });
    };
    const auto name = hasUse(ColumnUse::Name);
    if (name == roles.end() || hasUse(ColumnUse::DayType) != roles.end())
        return sheet;
    const auto column = name - roles.begin();
    if (!anyNameHasDay(sheet, header.value_or(-1) + 1, column))
        return sheet;
    QHash<qsizetype, NameWithDay> split;
    QHash<QString, QSet<QString>> days;
    for (qsizetype row = header.value_or(-1) + 1; row < sheet.block.rows.size(); ++row) {
        if (const auto found = nameWithDay(sheet.block.rows[row][column].text)) {
            split.insert(row, *found);
            days[found->name.toCaseFolded()].insert(found->day.toCaseFolded());
        }
    }
    const bool hasPairs = std::any_of(
        days.begin(), days.end(), [](const QSet<QString> &each) { return each.size() > 1; });
    if (!hasPairs)
        return sheet;
    for (qsizetype row = 0; row < sheet.block.rows.size(); ++row) {
        const auto found = split.constFind(row);
        const bool isHeader = header && row == *header;
        if (found != split.cend())
            sheet.block.rows[row][column].text = found->name;
        sheet.block.rows[row].append({isHeader ? ExchangeText::tr("Day type", "heading of a column")
                                      : found != split.cend() ? found->day
                                                              : QString(),
                                      std::nullopt});
    }
    ++sheet.block.columns;
    return sheet;
}

/// A person has to say which column of numbers is the demand.
SheetContent withValueHeadings(SheetContent sheet, const LongColumns &columns)
{
    for (const int column : columns.numbers) {
        const QString heading = columns.header < 0
                                    ? QString()
                                    : sheet.block.rows[columns.header][column].text.simplified();
        if (!heading.isEmpty())
            sheet.valueHeadings.append(heading);
    }
    return sheet;
}

SheetContent turnedRows(const SheetContent &sheet,
                        const LongColumns &columns,
                        const ImportChoices &choices,
                        const Plan &plan,
                        const Catalog &catalog)
{
    const bool isDown = choices.hours == HoursPlace::Rows ||
                        (choices.hours == HoursPlace::Recognised && columns.isDay);
    if (isDown && columns.isDay)
        return withDaysOfNames(withMergedTexts(turnedByDay(sheet)));
    if (columns.values.isEmpty())
        return withValueHeadings(sheet, columns);
    ImportChoices settled = choices;
    if (choices.mark == DecimalMark::AskWhereUnclear)
        settled.mark = markOf(sheet, columns.header, columns.values, choices);
    SheetContent turned = turnedLongTable(sheet, columns, settled, plan, catalog);
    if (settled.mark == DecimalMark::AskWhereUnclear) {
        const MixedMarks mixed = mixedMarks(sheet, columns.header, columns.values);
        if (!mixed.text.isEmpty())
            turned.remarks.append({mixed.row, mixed.column, TurnRemark::Weight::Note, mixed.text});
    }
    return turned;
}

SheetContent arranged(const SheetContent &sheet,
                      const ImportChoices &choices,
                      const Plan &plan,
                      const Catalog &catalog)
{
    const SheetContent whole = withMergedTexts(sheet);
    const bool canBeDown = choices.hours == HoursPlace::Recognised ||
                           choices.hours == HoursPlace::Rows || choices.hours == HoursPlace::Long;
    const std::optional<int> header = guessedHeaderRow(whole);
    const bool isAcross = choices.hours == HoursPlace::Recognised && header &&
                          hourLine(lineOfRow(whole, *header)).understood > 0;
    if (choices.hours == HoursPlace::Recognised && header) {
        const std::optional<DatesAcross> across = datesAcross(whole, *header);
        const auto columns = across ? longColumns(across->table, choices) : std::nullopt;
        if (columns)
            return across->placed(turnedRows(across->table, *columns, choices, plan, catalog));
    }
    if (canBeDown && !isAcross) {
        if (const std::optional<LongColumns> columns = longColumns(whole, choices))
            return turnedRows(whole, *columns, choices, plan, catalog);
    }
    if (choices.hours == HoursPlace::InOrder)
        return withDaysOfNames(whole);
    if (std::optional<DayBlocks> days = dayBlocks(whole, choices, plan))
        return Unfolding(whole, std::move(*days)).content();
    return withDaysOfNames(whole);
}

} // namespace

SheetContent arrangedSheet(const SheetContent &sheet,
                           const ImportChoices &choices,
                           const Plan &plan,
                           const Catalog &catalog)
{
    SheetContent content = arranged(sheet, choices, plan, catalog);
    content.counted = countedInstead(sheet);
    return content;
}

GroupImport importOf(const SheetContent &sheet,
                     const ImportChoices &wanted,
                     const Plan &plan,
                     const Catalog &catalog)
{
    GroupImport import;
    import.content = arrangedSheet(sheet, wanted, plan, catalog);
    import.choices = guessedChoices(import.content, wanted);
    import.read = readGroups(import.content, import.choices, plan, catalog);
    return import;
}

} // namespace kf
