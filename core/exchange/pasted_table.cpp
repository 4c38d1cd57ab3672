// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_table.h"

#include "core/base/number_text.h"
#include "core/exchange/group_columns.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/long_table.h"

namespace kf {

bool isTableOfHours(const CellBlock &block)
{
    SheetContent sheet;
    sheet.block = block;
    const std::optional<int> header = guessedHeaderRow(sheet);
    const bool hasRows = header && *header + 1 < block.rows.size();
    if (hasRows && hourLine(lineOfRow(sheet, *header)).understood > 0)
        return true;
    const std::optional<LongColumns> columns = longColumns(sheet, {});
    return columns && columns->header >= 0;
}

SheetFile sheetFileOf(CellBlock block)
{
    for (QList<BlockCell> &row : block.rows) {
        for (BlockCell &cell : row) {
            if (cell.number)
                cell.text = QString::fromLatin1(shortestText(*cell.number));
        }
    }
    SheetFile file;
    file.bytes = tabbedText(block).toUtf8();
    file.guess.separator = u'\t';
    return file;
}

} // namespace kf
