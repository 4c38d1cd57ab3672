// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/step_memory.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostSteps = 100;
constexpr qsizetype kMostCells = 256; // enough to recognise a step

QString keyAt(const GridModel &model, int row)
{
    return row >= 0 && row < model.rowCount() ? model.keyOfRow(row) : QString();
}

/// The row that is where `row` was: the one with its key, else the one in its place.
int rowNow(const GridModel &model, int row, const QString &key)
{
    if (keyAt(model, row) == key)
        return row;
    return key.isEmpty() ? row : model.rowOfKey(key);
}

QStringList allKeys(const GridModel &model)
{
    QStringList keys;
    keys.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.keyOfRow(row));
    return keys;
}

/// `row` inside the model and on a row of cells; -1 where there is none.
int nearestCellRow(const GridModel &model, int row)
{
    const int inside = std::clamp(row, 0, model.rowCount() - 1);
    if (!model.bandAt(inside))
        return inside;
    const int below = nextCellRow(model, inside, 1);
    const int near = below != inside ? below : nextCellRow(model, inside, -1);
    return near != inside ? near : -1;
}

} // namespace

KeptSelection
keptSelection(const GridModel &model, const QList<CellRange> &ranges, CellPlace active)
{
    KeptSelection kept;
    for (const CellRange &range : ranges)
        kept.ranges.append({range, keyAt(model, range.top), keyAt(model, range.bottom)});
    kept.active = active;
    kept.activeKey = keyAt(model, active.row);
    return kept;
}

QList<CellRange>
restoredRanges(const GridModel &model, const KeptSelection &kept, CellPlace &active)
{
    const int lastColumn = model.columnCount() - 1;
    if (model.rowCount() == 0 || lastColumn < 0)
        return {};
    const auto place = [&model](int row, const QString &key) {
        const int now = rowNow(model, row, key);
        return nearestCellRow(model, now < 0 ? row : now);
    };
    QList<CellRange> ranges;
    for (const KeptSelection::Range &range : kept.ranges) {
        const int top = place(range.place.top, range.topKey);
        const int bottom = place(range.place.bottom, range.bottomKey);
        if (top < 0 || bottom < 0)
            return {};
        ranges.append({std::min(top, bottom),
                       std::min(range.place.left, lastColumn),
                       std::max(top, bottom),
                       std::min(range.place.right, lastColumn)});
    }
    const int row = place(kept.active.row, kept.activeKey);
    if (row < 0)
        return {};
    active = {row, std::min(kept.active.column, lastColumn)};
    return ranges;
}

GridStep::GridStep(const GridModel &model,
                   const QList<CellChange> &changes,
                   KeptSelection selection)
    : m_selection(std::move(selection))
    , m_sheet(model.sheetKey())
{
    const qsizetype count = std::min(changes.size(), kMostCells);
    for (qsizetype i = 0; i < count; ++i) {
        const CellChange &change = changes[i];
        if (change.row < model.rowCount())
            m_before.append({model.keyOfRow(change.row), change.row, change.column, {}, {}});
    }
    m_before = cellsNow(model);
}

GridStep::GridStep(const GridModel &model, KeptSelection selection)
    : m_selection(std::move(selection))
    , m_sheet(model.sheetKey())
    , m_rowsBefore(allKeys(model))
{
}

GridStep::GridStep(const GridModel &model, CellPlace note, KeptSelection selection)
    : GridStep(model, {CellChange{note.row, note.column, {}}}, std::move(selection))
{
}

/// What the cells of the step hold now; empty where one of them is gone.
QList<GridStep::Cell> GridStep::cellsNow(const GridModel &model) const
{
    QList<Cell> cells = m_before;
    for (Cell &cell : cells) {
        const int row = rowNow(model, cell.row, cell.key);
        if (row < 0 || row >= model.rowCount())
            return {};
        cell.value = model.valueAt(row, cell.column);
        cell.note = model.noteAt(row, cell.column);
    }
    return cells;
}

bool GridStep::shows(const GridModel &model,
                     const QList<Cell> &cells,
                     const QStringList &rows) const
{
    if (model.sheetKey() != m_sheet)
        return false;
    if (cells.isEmpty())
        return allKeys(model) == rows;
    for (const Cell &cell : cells) {
        const int row = rowNow(model, cell.row, cell.key);
        const bool same = row >= 0 && row < model.rowCount() &&
                          model.valueAt(row, cell.column) == cell.value &&
                          model.noteAt(row, cell.column) == cell.note;
        if (!same)
            return false;
    }
    return true;
}

bool GridStep::isUndone(const GridModel &model) const
{
    return m_known && shows(model, m_before, m_rowsBefore);
}

bool GridStep::isDone(const GridModel &model) const
{
    return m_known && shows(model, m_after, m_rowsAfter);
}

void GridStep::learn(const GridModel &model)
{
    if (m_known || model.sheetKey() != m_sheet || shows(model, m_before, m_rowsBefore))
        return;
    m_known = true;
    if (m_before.isEmpty())
        m_rowsAfter = allKeys(model);
    else
        m_after = cellsNow(model);
}

void StepMemory::add(GridStep step)
{
    m_undone.clear();
    m_done.append(std::move(step));
    if (m_done.size() > kMostSteps)
        m_done.removeFirst();
}

void StepMemory::clear()
{
    m_done.clear();
    m_undone.clear();
}

std::optional<KeptSelection> StepMemory::noticed(const GridModel &model)
{
    if (!m_done.isEmpty() && m_done.last().isUndone(model)) {
        m_undone.append(m_done.takeLast());
        return m_undone.last().selection();
    }
    if (!m_undone.isEmpty() && m_undone.last().isDone(model)) {
        m_done.append(m_undone.takeLast());
        return m_done.last().selection();
    }
    if (!m_done.isEmpty())
        m_done.last().learn(model);
    return std::nullopt;
}

} // namespace kf
