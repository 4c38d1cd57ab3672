// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of a workbook that hold one day type each, read as one.

#include "core/exchange/exchange_text.h"
#include "core/exchange/group_import.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"

#include <algorithm>

namespace kf {

namespace {

QString dayIn(const QString &name)
{
    if (dayClass(name))
        return name;
    const std::optional<NameWithDay> both = nameWithDay(name);
    return both ? both->day : QString();
}

/// Appends the rows of a sheet with the name of its day type before them.
void appendRows(SheetContent &joined, const QString &day, const SheetContent &sheet, int from)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    for (int row = from; row < sheet.block.rows.size(); ++row) {
        const QList<BlockCell> &cells = sheet.block.rows[row];
        const bool isEmpty =
            std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); });
        const int target = int(joined.block.rows.size());
        const bool isHeader = header && row == *header;
        QList<BlockCell> joinedRow{{isEmpty    ? QString()
                                    : isHeader ? ExchangeText::tr("Day type", "heading of a column")
                                               : day,
                                    std::nullopt}};
        for (int column = 0; column < cells.size(); ++column) {
            const auto oddity = sheet.oddities.constFind({row, column});
            if (oddity != sheet.oddities.cend())
                joined.oddities.insert({target, column + 1}, *oddity);
        }
        joinedRow += cells;
        joined.block.columns = std::max(joined.block.columns, int(joinedRow.size()));
        if (sheet.hiddenRows.contains(row))
            joined.hiddenRows.insert(target);
        joined.block.rows.append(std::move(joinedRow));
        joined.placeRows.append(row);
    }
    for (const int column : sheet.hiddenColumns)
        joined.hiddenColumns.insert(column + 1);
}

bool hasSameHours(const SheetContent &a, int rowOfA, const SheetContent &b, int rowOfB)
{
    const HourLine first = hourLine(lineOfRow(a, rowOfA));
    return first.understood > 0 && first.roles == hourLine(lineOfRow(b, rowOfB)).roles;
}

} // namespace

QList<int> dayTypeSheets(const QStringList &names, const Plan &plan)
{
    QList<int> sheets;
    QStringList days;
    for (int i = 0; i < names.size(); ++i) {
        QString day = dayIn(names[i]);
        for (const DayType &type : plan.demand.dayTypes) {
            const bool isThis =
                names[i].compare(type.id, Qt::CaseInsensitive) == 0 ||
                names[i].compare(type.name.value_or(type.id), Qt::CaseInsensitive) == 0;
            day = isThis ? type.id : day;
        }
        if (day.isEmpty() || days.contains(day, Qt::CaseInsensitive))
            continue;
        days.append(day);
        sheets.append(i);
    }
    return sheets.size() < 2 ? QList<int>() : sheets;
}

bool isDayTypeSheet(const QString &name)
{
    constexpr qsizetype kShortest = 3; // "We" and "Do" are names of other things
    return name.simplified().size() >= kShortest && dayClass(name).has_value();
}

SheetContent joinedSheets(const QList<std::pair<QString, SheetContent>> &sheets)
{
    SheetContent joined;
    for (const auto &[name, sheet] : sheets) {
        const QString day = dayIn(name);
        const SheetContent &first = sheets.first().second;
        const std::optional<int> header = guessedHeaderRow(sheet);
        const std::optional<int> firstHeader = guessedHeaderRow(first);
        const bool isNext = &sheet != &first && header && firstHeader &&
                            hasSameHours(first, *firstHeader, sheet, *header);
        appendRows(joined, day.isEmpty() ? name : day, sheet, isNext ? *header + 1 : 0);
    }
    for (QList<BlockCell> &row : joined.block.rows)
        row.resize(joined.block.columns);
    return joined;
}

} // namespace kf
