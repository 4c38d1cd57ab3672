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

/// Whether a sheet holds a table: rows of several cells with numbers among them.
bool holdsTable(const SheetContent &sheet)
{
    constexpr int kFewestRows = 2;
    int rows = 0;
    int ofNumbers = 0;
    for (const QList<BlockCell> &row : sheet.block.rows) {
        const auto filled = std::count_if(
            row.begin(), row.end(), [](const BlockCell &cell) { return !cell.isEmpty(); });
        const bool hasNumbers = std::any_of(row.begin(), row.end(), isNumeric);
        rows += filled > 1 ? 1 : 0;
        ofNumbers += filled > 1 && hasNumbers ? 1 : 0;
    }
    return rows >= kFewestRows && ofNumbers > 0;
}

/// The sheets of a workbook that hold tables, beside those that are read. In a large workbook each
/// counts as one, since reading all of them would take as long again.
QStringList otherTables(const SheetFile &file, const SheetReading &reading, const QList<int> &read)
{
    constexpr qsizetype kMostBytes = 256 << 10;
    constexpr qsizetype kMostSheets = 12;
    const bool areJudged = file.bytes.size() <= kMostBytes && file.sheets.size() <= kMostSheets;
    QStringList others;
    for (int sheet = 0; sheet < file.sheets.size(); ++sheet) {
        if (read.contains(sheet))
            continue;
        SheetReading other = reading;
        other.sheet = sheet;
        const Result<SheetContent> content =
            areJudged ? readSheet(file, other) : Result<SheetContent>(SheetContent());
        if (!content || (areJudged && !holdsTable(content.value())))
            continue;
        others.append(file.hiddenSheets.contains(sheet)
                          ? ExchangeText::tr("“%1” (hidden)").arg(file.sheets[sheet])
                          : ExchangeText::tr("“%1”").arg(file.sheets[sheet]));
    }
    return others;
}

SheetContent withOthersNamed(SheetContent content,
                             const SheetFile &file,
                             const SheetReading &reading,
                             const QList<int> &read)
{
    const QStringList others = otherTables(file, reading, read);
    constexpr qsizetype kMostNamed = 8;
    if (!others.isEmpty())
        content.remarks.append(
            {-1,
             -1,
             TurnRemark::Weight::Note,
             ExchangeText::tr(
                 "%n other sheet(s) of the workbook were not read: %1", nullptr, int(others.size()))
                 .arg(others.size() > kMostNamed
                          ? others.first(kMostNamed).join(QStringLiteral(", ")) +
                                QStringLiteral(", …")
                          : others.join(QStringLiteral(", ")))});
    return content;
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

Result<SheetContent> contentOfSheets(const SheetFile &file,
                                     const SheetReading &reading,
                                     const QList<int> &sheets,
                                     bool isDaySaid)
{
    if (file.format == SheetFormat::Csv)
        return readSheet(file, reading);
    QList<std::pair<QString, SheetContent>> read;
    QStringList hidden;
    for (const int sheet : sheets) {
        SheetReading one = reading;
        one.sheet = sheet;
        Result<SheetContent> content = readSheet(file, one);
        if (!content)
            return content;
        SheetContent cells = std::move(content).value();
        const bool isHidden = sheets.size() > 1 && file.hiddenSheets.contains(sheet);
        if (isHidden)
            hidden.append(ExchangeText::tr("“%1”").arg(file.sheets.value(sheet)));
        for (int row = 0; isHidden && row < cells.block.rows.size(); ++row)
            cells.hiddenRows.insert(row);
        read.append({file.sheets.value(sheet), std::move(cells)});
    }
    const bool isOne = read.size() == 1 && (isDaySaid || !isDayTypeSheet(read.first().first));
    SheetContent content = isOne ? std::move(read.first().second) : joinedSheets(read);
    if (!hidden.isEmpty())
        content.remarks.append({-1,
                                -1,
                                TurnRemark::Weight::Note,
                                ExchangeText::tr("%1: hidden in the workbook, so all rows of it "
                                                 "count as hidden")
                                    .arg(hidden.join(QStringLiteral(", ")))});
    return withOthersNamed(std::move(content), file, reading, sheets);
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
