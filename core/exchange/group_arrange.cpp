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
#include "core/exchange/title_zone.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kRowsOfTitles = 10;

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

/// The days that stand in the names of a column.
class DaysOfNames {
public:
    DaysOfNames(const SheetContent &sheet,
                qsizetype firstRow,
                qsizetype column,
                const ImportChoices &choices)
    {
        QSet<QString> names;
        for (qsizetype row = firstRow; row < sheet.block.rows.size(); ++row) {
            const QString name = sheet.block.rows[row][column].text.simplified();
            names.insert(name.toCaseFolded());
            const std::optional<QString> said = mappedWord(choices, name);
            if (const auto found = said == QString(kTakeRow) ? std::nullopt : nameWithDay(name))
                m_split.insert(row, *found);
            if (said == QString(kDayOfGroup))
                m_saidOf.insert(name.toCaseFolded());
        }
        for (const NameWithDay &each : std::as_const(m_split))
            m_days[each.name.toCaseFolded()].insert(each.day.toCaseFolded());
        const auto isOpen = [&](const NameWithDay &each, const QString &whole) {
            return names.contains(each.name.toCaseFolded()) && !m_saidOf.contains(whole);
        };
        for (auto it = m_split.begin(); it != m_split.end();) {
            const QString whole =
                sheet.block.rows[it.key()][column].text.simplified().toCaseFolded();
            it = isOpen(*it, whole) ? m_split.erase(it) : std::next(it);
        }
    }

    /// True where a name stands there for several days, or a person said that one is of days.
    bool areDays() const
    {
        return !m_saidOf.isEmpty() ||
               std::any_of(m_split.begin(), m_split.end(), [this](const NameWithDay &each) {
                   return m_days.value(each.name.toCaseFolded()).size() > 1;
               });
    }

    /// Name and day of that row; a group whose other days a person named is of the rest.
    NameWithDay of(qsizetype row, const QString &name) const
    {
        const auto found = m_split.constFind(row);
        if (found != m_split.cend())
            return *found;
        const QSet<QString> days = m_days.value(name.simplified().toCaseFolded());
        QSet<DayClass> classes;
        for (const QString &day : days)
            classes.insert(*dayClass(day));
        if (classes.size() != 1 || !isSaid(name))
            return {name, QString()};
        return {name,
                classes.contains(DayClass::Weekend) ? QStringLiteral("weekday")
                                                    : QStringLiteral("weekend")};
    }

private:
    bool isSaid(const QString &name) const
    {
        const QString key = name.simplified().toCaseFolded();
        return std::any_of(m_split.begin(), m_split.end(), [&key](const NameWithDay &each) {
            return each.name.toCaseFolded() == key;
        });
    }

    QHash<qsizetype, NameWithDay> m_split;
    QHash<QString, QSet<QString>> m_days; ///< of each name
    QSet<QString> m_saidOf;               ///< names that a person called the days of another
};

/// Names that say the day type ("Vision weekend") become two columns, where each such name stands
/// there for another day too. Where the name stands there without a day beside it, a person has to
/// say what that is.
SheetContent withDaysOfNames(SheetContent sheet, const ImportChoices &choices)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    const QList<ColumnRole> roles = guessedColumns(sheet, header);
    const auto columnOf = [&roles](ColumnUse use) {
        const auto found = std::find_if(
            roles.begin(), roles.end(), [use](const ColumnRole &r) { return r.use == use; });
        return found == roles.end() ? qsizetype(-1) : found - roles.begin();
    };
    const qsizetype firstRow = header.value_or(-1) + 1;
    const qsizetype column = columnOf(ColumnUse::Name);
    const qsizetype dayColumn = columnOf(ColumnUse::DayType);
    const bool hasDays = dayColumn >= 0 && std::any_of(sheet.block.rows.begin() + firstRow,
                                                       sheet.block.rows.end(),
                                                       [dayColumn](const QList<BlockCell> &row) {
                                                           return !row[dayColumn].isEmpty();
                                                       });
    if (column < 0 || hasDays || !anyNameHasDay(sheet, firstRow, column))
        return sheet;
    const DaysOfNames days(sheet, firstRow, column, choices);
    if (!days.areDays())
        return sheet;
    for (qsizetype row = 0; row < sheet.block.rows.size(); ++row) {
        QList<BlockCell> &cells = sheet.block.rows[row];
        NameWithDay split;
        if (header && row == *header)
            split.day = ExchangeText::tr("Day type", "heading of a column");
        else if (row >= firstRow)
            split = days.of(row, cells[column].text);
        if (row >= firstRow)
            cells[column].text = split.name;
        if (dayColumn < 0)
            cells.append({split.day, std::nullopt});
        else if (row >= firstRow)
            cells[dayColumn].text = split.day;
    }
    sheet.block.columns += dayColumn < 0 ? 1 : 0;
    sheet.daysAreOfNames = true;
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
        return withDaysOfNames(withMergedTexts(turnedByDay(sheet)), choices);
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
    return withDaysOfNames(std::move(turned), choices);
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
        return withDaysOfNames(whole, choices);
    if (std::optional<DayBlocks> days = dayBlocks(whole, choices, plan))
        return Unfolding(whole, std::move(*days)).content();
    return withDaysOfNames(whole, choices);
}

} // namespace

SheetContent arrangedSheet(const SheetContent &sheet,
                           const ImportChoices &choices,
                           const Plan &plan,
                           const Catalog &catalog)
{
    const SheetContent bare = withoutZonesAtTimes(sheet);
    SheetContent content = arranged(bare, choices, plan, catalog);
    content.counted = countedInstead(sheet);
    content.zoneOfHours = bare.zoneOfHours;
    if (content.zoneOfHours.text.isEmpty()) {
        SheetContent titled;
        titled.block.rows = sheet.block.rows.mid(0, kRowsOfTitles);
        titled.shape =
            content.shape == SheetShape::DayBlocks ? SheetShape::HoursAcross : content.shape;
        content.zoneOfHours = zoneOfTitles(titled, catalog.zones());
    }
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
