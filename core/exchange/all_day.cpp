// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/all_day.h"

#include "core/base/day.h"
#include "core/exchange/counted_words.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/sheet_numbers.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

namespace {

bool holdsNumbersBelow(const SheetContent &sheet, int header, int column)
{
    bool areSome = false;
    for (qsizetype row = header + 1; row < sheet.block.rows.size(); ++row) {
        const BlockCell &cell = sheet.block.rows[row][column];
        if (cell.isEmpty() || sheet.oddities.contains({int(row), column}))
            continue;
        if (!isNumeric(cell))
            return false;
        areSome = true;
    }
    return areSome;
}

} // namespace

QStringList allDayHeadings(const SheetContent &sheet)
{
    constexpr qsizetype kMost = 3;
    const std::optional<int> header = guessedHeaderRow(sheet);
    QStringList others;
    QStringList likely;
    const int end = header ? std::min(sheet.block.columns, kMaxImportColumns) : 0;
    for (int column = 0; column < end; ++column) {
        const QString heading = sheet.block.rows[*header][column].text.simplified();
        const auto meaning = headingMeaning(heading);
        const bool isAside = meaning && meaning->topic != HeadingTopic::Value;
        if (heading.isEmpty() || isAside || countsNoGpus(heading) || countsLongerTimes(heading) ||
            !holdsNumbersBelow(sheet, *header, column))
            continue;
        (meaning ? likely : others).append(heading);
    }
    const QStringList &headings = likely.isEmpty() ? others : likely;
    return headings.size() <= kMost ? headings : QStringList();
}

std::optional<SheetContent> spreadOverDay(SheetContent sheet, const ImportChoices &choices)
{
    const std::optional<QString> said = mappedWord(choices, kAllDayWord);
    const std::optional<int> header = said ? guessedHeaderRow(sheet) : std::nullopt;
    if (!header)
        return std::nullopt;
    const QList<BlockCell> &headings = std::as_const(sheet.block.rows)[*header];
    const auto found = std::find_if(headings.begin(), headings.end(), [&](const BlockCell &cell) {
        return cell.text.simplified().compare(*said, Qt::CaseInsensitive) == 0;
    });
    if (found == headings.end())
        return std::nullopt;
    const int column = int(found - headings.begin());
    const int first = sheet.block.columns;
    for (int row = 0; row < sheet.block.rows.size(); ++row) {
        QList<BlockCell> &cells = sheet.block.rows[row];
        const BlockCell number = row > *header ? cells[column] : BlockCell();
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            sheet.cellPlaces.insert({row, first + hour}, {row, column});
            cells.append(row == *header ? BlockCell{hourLabel(hour), std::nullopt} : number);
        }
        if (row >= *header)
            cells[column] = BlockCell();
    }
    sheet.block.columns += kHoursPerDay;
    return sheet;
}

} // namespace kf
