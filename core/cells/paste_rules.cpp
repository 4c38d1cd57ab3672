// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to a block between the clipboard and the cells.
#include "core/cells/cell_block.h"
#include "core/cells/cell_number.h"

namespace kf {

namespace {

/// Without the sign of a share and brackets, which say nothing about the decimal mark.
QStringView bareNumber(QStringView text)
{
    QStringView bare = text.trimmed();
    if (bare.endsWith(u'%'))
        bare = bare.chopped(1).trimmed();
    if (bare.size() > 2 && bare.startsWith(u'(') && bare.endsWith(u')'))
        bare = bare.mid(1, bare.size() - 2);
    return bare;
}

bool isAmbiguous(const BlockCell &cell, const QLocale &locale)
{
    if (cell.number)
        return false;
    const Result<double> number = plainNumber(bareNumber(cell.text), locale);
    return !number && number.error().kind == ErrorKind::Conflict;
}

} // namespace

CellBlock transposed(const CellBlock &block)
{
    CellBlock result;
    result.columns = static_cast<int>(block.rows.size());
    for (int column = 0; column < block.columns; ++column) {
        QList<BlockCell> row;
        row.reserve(block.rows.size());
        for (const QList<BlockCell> &source : block.rows)
            row.append(source[column]);
        result.rows.append(row);
    }
    return result;
}

double combined(double held, double pasted, BlockOperation operation)
{
    switch (operation) {
    case BlockOperation::Add:
        return asCounted(held + pasted);
    case BlockOperation::Multiply:
        return asCounted(held * pasted);
    case BlockOperation::Replace:
        break;
    }
    return pasted;
}

std::optional<BlockCell> ambiguousCell(const CellBlock &block, const QLocale &locale)
{
    for (const QList<BlockCell> &row : block.rows) {
        for (const BlockCell &cell : row) {
            if (isAmbiguous(cell, locale))
                return cell;
        }
    }
    return std::nullopt;
}

CellBlock settled(CellBlock block, const QLocale &locale, bool pointIsDecimal)
{
    for (QList<BlockCell> &row : block.rows) {
        for (BlockCell &cell : row) {
            if (!isAmbiguous(cell, locale))
                continue;
            // "1.234" is 1,234 or 1234 for a reader who writes 1,5.
            if (pointIsDecimal)
                cell.text.replace(u'.', locale.decimalPoint());
            else
                cell.text.remove(u'.');
        }
    }
    return block;
}

} // namespace kf
