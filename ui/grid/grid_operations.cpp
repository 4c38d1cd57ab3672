// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_operations.h"

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

/// "Vision, 08: reason".
Error refusalAt(const GridModel &model, int row, int column, const QString &reason)
{
    const QString rowTitle = model.shownText(model.valueAt(row, 0), row, 0);
    return refusal(Words::tr("%1, %2: %3").arg(rowTitle, model.columnAt(column).title, reason));
}

/// Collects changes; read-only cells are left out and counted, a refused value ends it all.
class Collector {
public:
    explicit Collector(const GridModel &model) : m_model(model) {}

    bool add(int row, int column, const GridValue &value)
    {
        if (m_error)
            return false;
        const QString reason = m_model.readOnlyReason(row, column);
        if (!reason.isEmpty()) {
            if (m_readOnly++ == 0)
                m_readOnlyError = refusalAt(m_model, row, column, reason);
            return true;
        }
        const Result<> checked = m_model.check(row, column, value);
        if (!checked) {
            m_error = refusalAt(m_model, row, column, checked.error().message);
            return false;
        }
        m_changes.append({row, column, value});
        return true;
    }

    bool addText(int row, int column, const BlockCell &cell)
    {
        if (m_error || !m_model.readOnlyReason(row, column).isEmpty())
            return add(row, column, {});
        const Result<GridValue> value = m_model.valueFrom(cell, row, column);
        if (value)
            return add(row, column, value.value());
        m_error = refusalAt(m_model, row, column, value.error().message);
        return false;
    }

    qsizetype count() const { return m_changes.size(); }

    /// Fails with the first refused value, or where every cell was read-only.
    Result<GridEdit> take(const QString &label) &&
    {
        if (m_error)
            return *m_error;
        if (m_changes.isEmpty() && m_readOnlyError)
            return *m_readOnlyError;
        GridEdit edit{std::move(m_changes), label, {}};
        if (m_readOnly > 0)
            edit.message =
                Words::tr("%n read-only cell(s) stayed as they were", nullptr, m_readOnly);
        return edit;
    }

private:
    const GridModel &m_model;
    QList<CellChange> m_changes;
    std::optional<Error> m_error;
    std::optional<Error> m_readOnlyError;
    int m_readOnly = 0;
};

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Words::tr("%1. %2").arg(first, second);
}

GridValue emptyOf(CellKind kind)
{
    if (kind == CellKind::Text)
        return QString();
    if (kind == CellKind::Check)
        return false;
    return {};
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

BlockCell blockCell(const GridModel &model, int row, int column)
{
    const GridValue value = model.valueAt(row, column);
    BlockCell cell{model.shownText(value, row, column), std::nullopt};
    if (const auto *number = std::get_if<double>(&value))
        cell.number = *number;
    return cell;
}

void appendRange(const GridModel &model, const CellRange &range, bool beside, CellBlock &block)
{
    const QList<int> rows = cellRows(model, range.top, range.bottom);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!beside)
            block.rows.append(QList<BlockCell>());
        QList<BlockCell> &line = beside ? block.rows[i] : block.rows.last();
        for (int column = range.left; column <= range.right; ++column)
            line.append(blockCell(model, rows[i], column));
    }
}

/// Where a block goes: the rows of cells and the number of columns to write.
struct PasteArea {
    QList<int> rows;
    int left = 0;
    int columns = 0;
    int lostRows = 0;
    int lostColumns = 0;
};

PasteArea areaFor(const GridModel &model, const CellRange &range, const CellBlock &block)
{
    PasteArea area;
    area.left = range.left;
    area.rows = cellRows(model, range.top, range.bottom);
    const qsizetype blockRows = block.rows.size();
    const bool tiles = area.rows.size() % blockRows == 0 && range.width() % block.columns == 0;
    if (tiles) {
        area.columns = range.width();
        return area;
    }
    area.rows = cellRows(model, range.top, model.rowCount() - 1);
    area.lostRows = static_cast<int>(std::max<qsizetype>(0, blockRows - area.rows.size()));
    area.rows = area.rows.mid(0, blockRows);
    area.columns = std::min(block.columns, model.columnCount() - range.left);
    area.lostColumns = block.columns - area.columns;
    return area;
}

QString lossText(const PasteArea &area)
{
    const QString rows = Words::tr("%n row(s)", nullptr, area.lostRows);
    const QString columns = Words::tr("%n column(s)", nullptr, area.lostColumns);
    if (area.lostRows > 0 && area.lostColumns > 0)
        return Words::tr("%1 and %2 did not fit and were left out").arg(rows, columns);
    if (area.lostRows > 0)
        return Words::tr("%1 did not fit and were left out").arg(rows);
    if (area.lostColumns > 0)
        return Words::tr("%1 did not fit and were left out").arg(columns);
    return {};
}

} // namespace

Result<GridEdit> deletion(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    Collector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        collector.add(row, column, emptyOf(model.columnAt(column).kind));
    });
    const int count = static_cast<int>(collector.count());
    return std::move(collector).take(Words::tr("Delete %n Cell(s)", nullptr, count));
}

Result<GridEdit>
entryIntoAll(const GridModel &model, const QList<CellRange> &ranges, const QString &text)
{
    if (ranges.isEmpty())
        return noSelection();
    Collector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        collector.addText(row, column, BlockCell{text, std::nullopt});
    });
    const int count = static_cast<int>(collector.count());
    const QString label = count == 1 ? Words::tr("Type %1").arg(text)
                                     : Words::tr("Type %1 into %n Cells", nullptr, count).arg(text);
    return std::move(collector).take(label);
}

Result<GridEdit> relativeChange(const GridModel &model,
                                const QList<CellRange> &ranges,
                                const RelativeOperation &operation,
                                const QString &text)
{
    Collector collector(model);
    forEachCell(model, ranges, [&](int row, int column) {
        const GridValue value = model.valueAt(row, column);
        const auto *number = std::get_if<double>(&value);
        if (number != nullptr)
            collector.add(row, column, operation.appliedTo(*number));
    });
    const int count = static_cast<int>(collector.count());
    const QString label = Words::tr("Change %n Cell(s) by %1", nullptr, count).arg(text.trimmed());
    Result<GridEdit> edit = std::move(collector).take(label);
    if (edit && edit.value().changes.isEmpty())
        return refusal(Words::tr("There is no number to change in the selection"));
    return edit;
}

Result<GridEdit> fillDown(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    Collector collector(model);
    for (const CellRange &range : ranges) {
        QList<int> rows = cellRows(model, range.top, range.bottom);
        if (rows.size() == 1)
            rows.prepend(nextCellRow(model, rows.first(), -1));
        if (rows.size() < 2 || rows[0] == rows[1])
            return refusal(Words::tr("There is no cell above to fill from"));
        for (int column = range.left; column <= range.right; ++column) {
            const BlockCell source = blockCell(model, rows.first(), column);
            for (const int row : rows.mid(1))
                collector.addText(row, column, source);
        }
    }
    return std::move(collector).take(Words::tr("Fill Down"));
}

Result<GridEdit> fillRight(const GridModel &model, const QList<CellRange> &ranges)
{
    if (ranges.isEmpty())
        return noSelection();
    Collector collector(model);
    for (const CellRange &range : ranges) {
        const int source = range.width() > 1 ? range.left : range.left - 1;
        if (source < 0)
            return refusal(Words::tr("There is no cell to the left to fill from"));
        for (const int row : cellRows(model, range.top, range.bottom)) {
            const BlockCell cell = blockCell(model, row, source);
            for (int column = source + 1; column <= range.right; ++column)
                collector.addText(row, column, cell);
        }
    }
    return std::move(collector).take(Words::tr("Fill Right"));
}

Result<CellBlock> blockOf(const GridModel &model, QList<CellRange> ranges)
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
        appendRange(model, ranges[i], beside && i > 0, block);
        block.columns = beside || i == 0 ? block.columns + ranges[i].width() : block.columns;
    }
    return block;
}

Result<GridEdit> pasting(const GridModel &model,
                         const QList<CellRange> &ranges,
                         const CellBlock &block,
                         CellRange &target)
{
    if (block.isEmpty())
        return refusal(Words::tr("There is nothing to paste"));
    if (ranges.isEmpty())
        return noSelection();
    const bool oneValue = block.columns == 1 && block.rows.size() == 1;
    if (ranges.size() > 1 && !oneValue)
        return refusal(Words::tr("A block can be pasted into one range only"));
    Collector collector(model);
    QString lost;
    for (const CellRange &range : ranges) {
        const PasteArea area = areaFor(model, range, block);
        if (area.rows.isEmpty())
            return noSelection();
        lost = lossText(area);
        for (qsizetype i = 0; i < area.rows.size(); ++i) {
            const QList<BlockCell> &line = block.rows[i % block.rows.size()];
            for (int j = 0; j < area.columns; ++j)
                collector.addText(area.rows[i], area.left + j, line[j % block.columns]);
        }
        target = {area.rows.first(), area.left, area.rows.last(), area.left + area.columns - 1};
    }
    const QString label =
        oneValue ? Words::tr("Paste")
                 : Words::tr("Paste %1 x %2 Cells").arg(block.rows.size()).arg(block.columns);
    Result<GridEdit> edit = std::move(collector).take(label);
    if (edit)
        edit.value().message = joined(edit.value().message, lost);
    return edit;
}

} // namespace kf
