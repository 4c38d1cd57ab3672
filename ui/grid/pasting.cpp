// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/pasting.h"

#include "core/cells/other_mark.h"
#include "ui/grid/change_collector.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

Error refusal(const QString &message)
{
    return Error{ErrorKind::NotAllowed, message, {}, {}};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Words::tr("%1. %2").arg(first, second);
}

/// The lines of the block that are pasted.
QList<int> linesOf(const CellBlock &block, const PasteRules &rules)
{
    QList<int> lines;
    for (int line = 0; line < block.rows.size(); ++line) {
        if (!rules.leavesOut.contains(line))
            lines.append(line);
    }
    return lines;
}

/// Where a block goes: the rows of cells, those that are still to come, and the columns to write.
struct PasteArea {
    QList<int> rows;
    int newRows = 0;
    int left = 0;
    int columns = 0;
    int lostRows = 0;
    int lostColumns = 0;
};

PasteArea areaFor(const GridModel &model,
                  const CellRange &range,
                  const CellBlock &block,
                  const PasteRules &rules)
{
    PasteArea area;
    area.left = range.left;
    const int end = model.endOfRows();
    const bool isBelow = range.top >= end; // in the empty row: everything becomes rows
    // The cell that asks for a name is not the first one of every sheet.
    if (isBelow && block.columns == model.columnCount())
        area.left = 0;
    const qsizetype blockRows = linesOf(block, rules).size();
    if (!isBelow) {
        area.rows = cellRows(model, range.top, std::min(range.bottom, end - 1));
        const bool tiles = rules.leavesOut.isEmpty() && area.rows.size() % blockRows == 0 &&
                           range.width() % block.columns == 0;
        if (tiles) {
            area.columns = range.width();
            return area;
        }
        area.rows = cellRows(model, range.top, end - 1);
    }
    area.lostRows = static_cast<int>(std::max<qsizetype>(0, blockRows - area.rows.size()));
    area.rows = area.rows.mid(0, blockRows);
    if (rules.addsRows || isBelow)
        area.newRows = std::exchange(area.lostRows, 0);
    area.columns = std::min(block.columns, model.columnCount() - area.left);
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

/// What one cell of the block makes of its target; nothing where the target stays as it is.
class PasteWriter {
public:
    PasteWriter(const GridModel &model, const PasteRules &rules, const CellBlock &block)
        : m_model(model)
        , m_rules(rules)
        , m_otherMark(block, model.locale())
        , m_collector(model)
    {
    }

    /// `isResult`: of the sheet that the cell comes from.
    void write(int row, int column, const BlockCell &written, bool isResult)
    {
        if (isResult && m_model.readOnlyReason(m_model.patternRow(row), column).isEmpty()) {
            ++m_results;
            return;
        }
        if (!m_written)
            m_written = CellRange{row, column, row, column};
        m_written = CellRange{std::min(m_written->top, row),
                              std::min(m_written->left, column),
                              std::max(m_written->bottom, row),
                              std::max(m_written->right, column)};
        const CellKind kind = m_model.columnAt(column).kind;
        const bool isNumber = kind == CellKind::Number || kind == CellKind::Share;
        const BlockCell cell = isNumber ? m_otherMark.read(written) : written;
        const bool leaves = m_rules.skipsBlanks || m_rules.operation != BlockOperation::Replace;
        if (leaves && cell.isEmpty())
            return;
        if (m_rules.operation == BlockOperation::Replace)
            m_collector.addText(row, column, cell);
        else
            combine(row, column, cell);
    }

    /// What of `target` is written: results that were left out at its edges are not.
    CellRange writtenOf(const CellRange &target) const
    {
        return m_results > 0 && m_written ? *m_written : target;
    }

    Result<GridEdit> take(const QString &label) &&
    {
        Result<GridEdit> edit = std::move(m_collector).take(label);
        if (edit && m_results > 0)
            edit.value().message =
                joined(edit.value().message,
                       Words::tr("%n result(s) were left out: they are worked out, not typed",
                                 nullptr,
                                 m_results));
        return edit;
    }

private:
    void combine(int row, int column, const BlockCell &cell)
    {
        const Result<GridValue> pasted = m_model.valueFrom(cell, m_model.patternRow(row), column);
        const auto *number = pasted ? std::get_if<double>(&pasted.value()) : nullptr;
        if (number == nullptr) {
            // Text, choices and read-only cells say for themselves why not.
            m_collector.addText(row, column, cell);
            return;
        }
        const GridValue held =
            row < m_model.endOfRows() ? m_model.valueAt(row, column) : GridValue();
        const auto *before = std::get_if<double>(&held);
        const double value =
            combined(before != nullptr ? *before : 0.0, *number, m_rules.operation);
        m_collector.add(row, column, value);
    }

    const GridModel &m_model;
    const PasteRules &m_rules;
    const OtherMark m_otherMark;
    ChangeCollector m_collector;
    int m_results = 0;
    std::optional<CellRange> m_written;
};

QString labelOf(const CellBlock &block, const PasteRules &rules)
{
    const bool oneValue = block.columns == 1 && block.rows.size() == 1;
    if (rules.operation == BlockOperation::Add)
        return Words::tr("Paste and Add");
    if (rules.operation == BlockOperation::Multiply)
        return Words::tr("Paste and Multiply");
    return oneValue
               ? Words::tr("Paste")
               : Words::tr("Paste %1 \u00d7 %2 cells").arg(block.rows.size()).arg(block.columns);
}

bool isEmptyLine(const QList<BlockCell> &line)
{
    return std::all_of(
        line.cbegin(), line.cend(), [](const BlockCell &cell) { return cell.isEmpty(); });
}

/// Calls `visit` with each row that a block over that area writes, and the line of the block in it.
/// An empty line makes no new row.
template<typename Visit>
void forEachLine(const GridModel &model,
                 const PasteArea &area,
                 const CellBlock &block,
                 const PasteRules &rules,
                 const Visit &visit)
{
    const qsizetype rows = area.rows.size() + area.newRows;
    int next = model.endOfRows();
    const QList<int> lines = linesOf(block, rules);
    for (qsizetype i = 0; i < rows; ++i) {
        const int line = lines[i % lines.size()];
        const bool isNew = i >= area.rows.size();
        if (!isNew || !isEmptyLine(block.rows[line]))
            visit(isNew ? next++ : area.rows[i], line);
    }
}

/// Writes the block over one area.
void write(const GridModel &model,
           const PasteArea &area,
           const CellBlock &block,
           const PasteRules &rules,
           PasteWriter &writer)
{
    forEachLine(model, area, block, rules, [&](int row, int line) {
        for (int j = 0; j < area.columns; ++j) {
            const int column = j % block.columns;
            const bool isResult = rules.results.contains(rules.transposes ? line : column);
            writer.write(row, area.left + j, block.rows[line][column], isResult);
        }
    });
}

/// The columns of a sheet that tell what its rows are called and what its total row adds up.
struct SheetColumns {
    explicit SheetColumns(const GridModel &sheet) : model(sheet)
    {
        const int pattern = model.patternRow(model.endOfRows());
        for (int column = 0; column < model.columnCount(); ++column) {
            const CellKind kind = model.columnAt(column).kind;
            const bool isTyped = model.readOnlyReason(pattern, column).isEmpty();
            if (kind == CellKind::Text && isTyped && name < 0)
                name = column;
            if (kind == CellKind::Number && isTyped &&
                std::holds_alternative<double>(model.totalAt(column)))
                numbers.append(column);
        }
    }

    SummedRow read(int row, int line, const QMap<int, GridValue> &written) const
    {
        const auto valueAt = [&](int column) {
            const bool stands = !written.contains(column) && row < model.endOfRows();
            return stands ? model.valueAt(row, column) : written.value(column);
        };
        SummedRow read{line, {}, {}};
        const GridValue called = valueAt(name);
        if (const auto *text = std::get_if<QString>(&called))
            read.name = *text;
        for (const int column : numbers) {
            const GridValue value = valueAt(column);
            const auto *number = std::get_if<double>(&value);
            read.values.append(number != nullptr ? *number : 0.0);
        }
        return read;
    }

    const GridModel &model;
    int name = -1;
    QList<int> numbers;
};

CellRange targetOf(const GridModel &model, const PasteArea &area)
{
    const int end = model.endOfRows();
    const int last = area.newRows > 0 ? end + area.newRows - 1 : area.rows.last();
    return {area.rows.isEmpty() ? end : area.rows.first(),
            area.left,
            last,
            area.left + area.columns - 1};
}

} // namespace

Result<Pasting> pasting(const GridModel &model,
                        const QList<CellRange> &ranges,
                        const CellBlock &copied,
                        const PasteRules &rules)
{
    if (copied.isEmpty())
        return refusal(Words::tr("There is nothing to paste"));
    if (ranges.isEmpty())
        return refusal(Words::tr("No cell is selected"));
    const CellBlock block = rules.transposes ? transposed(copied) : copied;
    const bool oneValue = block.columns == 1 && block.rows.size() == 1;
    if (linesOf(block, rules).isEmpty())
        return refusal(Words::tr("Every row of what is pasted is left out"));
    if (ranges.size() > 1 && !oneValue)
        return refusal(Words::tr("A block can be pasted into one range only"));
    PasteWriter writer(model, rules, block);
    Pasting pasting;
    QString lost;
    for (const CellRange &range : ranges) {
        const PasteArea area = areaFor(model, range, block, rules);
        if (area.rows.isEmpty() && area.newRows == 0)
            return refusal(Words::tr("No cell is selected"));
        write(model, area, block, rules, writer);
        lost = lossText(area);
        pasting.lostRows = area.lostRows;
        pasting.target = writer.writtenOf(targetOf(model, area));
    }
    Result<GridEdit> edit = std::move(writer).take(labelOf(block, rules));
    if (!edit)
        return edit.error();
    pasting.edit = std::move(edit).value();
    const auto sums = int(rules.leavesOut.size());
    const QString left =
        sums > 0 ? Words::tr("%n row(s) that sum others up were left out", nullptr, sums)
                 : QString();
    pasting.edit.message = joined(joined(pasting.edit.message, left), lost);
    return pasting;
}

SummedRows summedRows(const GridModel &model,
                      const QList<CellRange> &ranges,
                      const CellBlock &copied,
                      const PasteRules &rules)
{
    const SheetColumns columns(model);
    const CellBlock block = rules.transposes ? transposed(copied) : copied;
    if (!model.hasTotals() || columns.name < 0 || ranges.size() != 1 || block.isEmpty())
        return {};
    const OtherMark otherMark(block, model.locale());
    const PasteArea area = areaFor(model, ranges.first(), block, rules);
    const int end = model.endOfRows();
    QSet<int> comes;
    SummedRows rows;
    forEachLine(model, area, block, rules, [&](int row, int line) {
        const bool isNamed = columns.name >= area.left && columns.name < area.left + area.columns;
        if (row < end && !isNamed)
            return;
        QMap<int, GridValue> written;
        for (int j = 0; j < area.columns; ++j) {
            const int column = area.left + j;
            const BlockCell &cell = block.rows[line][j % block.columns];
            const bool isNumber = columns.numbers.contains(column);
            if (!isNumber && column != columns.name)
                continue;
            const Result<GridValue> value = model.valueFrom(
                isNumber ? otherMark.read(cell) : cell, model.patternRow(row), column);
            written.insert(column, value ? value.value() : GridValue());
        }
        comes.insert(row);
        rows.pasted.append(columns.read(row, line, written));
    });
    if (rows.pasted.isEmpty())
        return {};
    for (const int row : cellRows(model, 0, end - 1)) {
        if (!comes.contains(row))
            rows.standing.append(columns.read(row, 0, {}));
    }
    return rows;
}

Result<Pasting> moving(const GridModel &model,
                       const QList<CellRange> &source,
                       const QList<CellRange> &ranges,
                       const CellBlock &block,
                       const PasteRules &rules)
{
    Result<Pasting> pasted = pasting(model, ranges, block, rules);
    if (!pasted)
        return pasted;
    QSet<QPair<int, int>> written;
    for (const CellChange &change : pasted.value().edit.changes)
        written.insert({change.row, change.column});
    ChangeCollector emptied(model);
    forEachCell(model, source, [&](int row, int column) {
        if (!written.contains({row, column}))
            emptied.add(row, column, emptyOf(model.columnAt(column).kind));
    });
    Result<GridEdit> gone = std::move(emptied).take({});
    if (!gone)
        return gone.error();
    GridEdit &edit = pasted.value().edit;
    const int count = static_cast<int>(cellCount(model, source));
    edit.changes = gone.value().changes + edit.changes;
    edit.label = Words::tr("Move %n Cell(s)", nullptr, count);
    edit.message = joined(edit.message, gone.value().message);
    return pasted;
}

} // namespace kf
