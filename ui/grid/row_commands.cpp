// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/row_commands.h"

#include "core/words/refusal_words.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"

#include <algorithm>

namespace kf {

RowCommands::RowCommands(GridTable &table, GridSteps &steps, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_steps(steps)
{
}

QList<int> RowCommands::selected() const
{
    QList<int> rows;
    if (m_table.grid() == nullptr || !m_table.activeCell())
        return rows;
    const QList<CellRange> ranges = m_table.ranges();
    for (const CellRange &range : ranges)
        rows += cellRows(*m_table.grid(), range.top, range.bottom);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.isEmpty() && m_table.grid()->isNewRow(rows.last()))
        rows.removeLast();
    return rows;
}

void RowCommands::edit(const RowEdit &edit, const QString &label)
{
    const Result<> possible = m_table.grid()->checkRows(edit);
    const Result<> done = possible ? m_steps.make(edit, label) : possible;
    if (!done)
        m_steps.tell(sentenceOf(done.error()));
}

void RowCommands::insert()
{
    if (m_table.grid() == nullptr)
        return;
    const QList<int> rows = selected();
    const int count = std::max(1, static_cast<int>(rows.size()));
    const int before = rows.isEmpty() ? m_table.grid()->endOfRows() : rows.first();
    edit(InsertRows{before, count, {}}, tr("Insert %n row(s)", nullptr, count));
}

void RowCommands::duplicate()
{
    const QList<int> rows = selected();
    if (rows.isEmpty())
        return tellEmpty();
    edit(DuplicateRows{rows}, tr("Duplicate %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void RowCommands::remove()
{
    const QList<int> rows = selected();
    if (rows.isEmpty())
        return tellEmpty();
    edit(DeleteRows{rows}, tr("Delete %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void RowCommands::move(Direction direction)
{
    const QList<int> rows = selected();
    if (rows.isEmpty())
        return tellEmpty();
    const bool up = direction == Direction::Up;
    const int edge = up ? rows.first() : rows.last();
    const int next = nextCellRow(*m_table.grid(), edge, up ? -1 : 1);
    if (next == edge || m_table.grid()->isNewRow(next)) {
        m_steps.tell(up ? tr("This is the first row already") : tr("This is the last row already"));
        return;
    }
    edit(MoveRows{rows, up ? next : next + 1},
         tr("Move %n row(s)", nullptr, static_cast<int>(rows.size())));
}

/// The empty row below the last one is none yet.
void RowCommands::tellEmpty()
{
    if (m_table.activeCell())
        m_steps.tell(tr("This row is still empty: what is typed or pasted here makes a new one"));
}

void RowCommands::drop(int wanted)
{
    const QList<int> rows = selected();
    if (rows.isEmpty())
        return;
    const int before = std::min(wanted, m_table.grid()->endOfRows());
    const bool together = rows.last() - rows.first() + 1 == rows.size();
    const bool stays = together && before >= rows.first() && before <= rows.last() + 1;
    if (!stays)
        edit(MoveRows{rows, before}, tr("Move %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void RowCommands::sort(Qt::SortOrder order)
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (active)
        edit(SortRows{active->column, order},
             tr("Sort by %1").arg(columnName(*m_table.grid(), active->column)));
}

} // namespace kf

#include "moc_row_commands.cpp"
