// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_operations.h"

#include "ui/grid/change_collector.h"
#include "ui/grid/typed_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

Error refusal(const QString &message)
{
    return Error{ErrorKind::NotAllowed, message, {}, {}};
}

Error noSelection()
{
    return refusal(Words::tr("No cell is selected"));
}

/// Ranges that have the same rows, sorted from left to right, or the same columns, from top down.
bool lineUp(QList<CellRange> &ranges, bool &sideBySide)
{
    const CellRange first = ranges.first();
    const auto all = [&ranges](auto &&test) {
        return std::all_of(ranges.begin(), ranges.end(), test);
    };
    sideBySide = all([first](const CellRange &range) {
        return range.top == first.top && range.bottom == first.bottom;
    });
    const bool stacked = all([first](const CellRange &range) {
        return range.left == first.left && range.right == first.right;
    });
    std::sort(ranges.begin(), ranges.end(), [](const CellRange &a, const CellRange &b) {
        return std::pair(a.top, a.left) < std::pair(b.top, b.left);
    });
    return sideBySide || stacked;
}

void appendRange(const GridModel &model,
                 const CellRange &range,
                 NumberTexts numbers,
                 bool beside,
                 CellBlock &block)
{
    const QList<int> rows = cellRows(model, range.top, range.bottom);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!beside)
            block.rows.append(QList<BlockCell>());
        QList<BlockCell> &line = beside ? block.rows[i] : block.rows.last();
        for (int column = range.left; column <= range.right; ++column)
            line.append(blockCell(model, rows[i], column, numbers));
    }
}

} // namespace

int newRowsOf(const GridModel &model, const QList<CellChange> &changes)
{
    int rows = 0;
    for (const CellChange &change : changes)
        rows = std::max(rows, change.row + 1 - model.endOfRows());
    return rows;
}

Result<GridEdit> deletion(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    ChangeCollector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        if (!model.isNewRow(row)) // which holds nothing yet
            collector.add(row, column, emptyOf(model.columnAt(column).kind));
    });
    const int count = static_cast<int>(collector.count());
    return std::move(collector).take(Words::tr("Delete %n cell(s)", nullptr, count));
}

Result<GridEdit>
entryIntoAll(const GridModel &model, const QList<CellRange> &ranges, const QString &text)
{
    if (ranges.isEmpty())
        return noSelection();
    ChangeCollector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        collector.addText(
            row, column, BlockCell{typedText(model, row, column, text), std::nullopt});
    });
    const int count = static_cast<int>(collector.count());
    const QString label = count == 1 ? Words::tr("Type %1").arg(text)
                                     : Words::tr("Type %1 into %n cells", nullptr, count).arg(text);
    Result<GridEdit> edit = std::move(collector).take(label);
    if (edit)
        edit.value().isTyped = true;
    return edit;
}

Result<GridEdit> relativeChange(const GridModel &model,
                                const QList<CellRange> &ranges,
                                const RelativeOperation &operation,
                                const QString &text)
{
    ChangeCollector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        const GridValue value = model.valueAt(row, column);
        const auto *number = std::get_if<double>(&value);
        if (number != nullptr)
            collector.add(row, column, operation.appliedTo(*number));
    });
    const int count = static_cast<int>(collector.count());
    const QString label = Words::tr("Change %n cell(s) by %1", nullptr, count).arg(text.trimmed());
    Result<GridEdit> edit = std::move(collector).take(label);
    if (edit && edit.value().changes.isEmpty())
        return refusal(Words::tr("There is no number to change in the selection"));
    return edit;
}

Result<CellBlock> blockOf(const GridModel &model, QList<CellRange> ranges, NumberTexts numbers)
{
    if (ranges.isEmpty())
        return noSelection();
    bool beside = false;
    if (!lineUp(ranges, beside))
        return refusal(Words::tr("These ranges do not line up: copy ranges with the same rows or "
                                 "the same columns"));
    if (cellCount(model, ranges) > kMaximumBlockCells)
        return refusal(Words::tr("These are too many cells to copy at once"));
    CellBlock block;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        appendRange(model, ranges[i], numbers, beside && i > 0, block);
        block.columns = beside || i == 0 ? block.columns + ranges[i].width() : block.columns;
    }
    return block;
}

QList<int> resultColumnsOf(const GridModel &model, QList<CellRange> ranges)
{
    bool beside = false;
    if (ranges.isEmpty() || !lineUp(ranges, beside))
        return {};
    QList<bool> typed;
    for (const CellRange &range : std::as_const(ranges)) {
        const qsizetype before = beside ? typed.size() : 0;
        typed.resize(before + range.width());
        forEachCell(model, {range}, [&](int row, int column) {
            bool &its = typed[before + column - range.left];
            its = its || takesEntries(model, row, column);
        });
    }
    QList<int> results;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!typed[i])
            results.append(int(i));
    }
    return results.size() < typed.size() ? results : QList<int>();
}

QStringList rowKeysOf(const GridModel &model, QList<CellRange> ranges)
{
    const bool areWhole =
        std::all_of(ranges.cbegin(), ranges.cend(), [&model](const CellRange &range) {
            return range.left == 0 && range.right == model.columnCount() - 1;
        });
    bool beside = false;
    if (!areWhole || ranges.isEmpty() || !lineUp(ranges, beside) || (beside && ranges.size() > 1))
        return {};
    QStringList keys;
    for (const CellRange &range : std::as_const(ranges)) {
        for (const int row : cellRows(model, range.top, range.bottom))
            keys.append(model.keyOfRow(row));
    }
    return keys;
}

} // namespace kf
