// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rows and the notes of cells.
#include "ui/grid/cell_popup.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <algorithm>

namespace kf {

/// The rows that the selection touches, bands left out, ascending.
QList<int> GridView::selectedRows() const
{
    QList<int> rows;
    if (model() == nullptr || !activeCell())
        return rows;
    for (const CellRange &range : m_table->ranges())
        rows += cellRows(*model(), range.top, range.bottom);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void GridView::editRows(const RowEdit &edit, const QString &label)
{
    const Result<> possible = model()->checkRows(edit);
    if (!possible) {
        say(possible.error().message);
        return;
    }
    const CellRange columns = m_table->activeRange();
    m_steps.noticed(*model());
    GridStep step(*model(), selectionNow());
    const Result<QStringList> keys = model()->editRows(edit, label);
    if (!keys) {
        say(keys.error().message);
        return;
    }
    m_steps.add(std::move(step));
    m_stepTimer.start();
    m_table->setMarching({});
    m_cut.clear();
    Q_EMIT userAction(label);
    const bool isNew = std::holds_alternative<InsertRows>(edit);
    goToRows(keys.value(), isNew ? 0 : columns.left, isNew ? 0 : columns.right);
}

void GridView::goToRows(const QStringList &keys, int left, int right)
{
    m_wanted = {keys, left, std::max(left, right)};
    lookForRows();
}

void GridView::lookForRows()
{
    if (m_wanted.keys.isEmpty() || model() == nullptr)
        return;
    QList<int> rows;
    for (const QString &key : m_wanted.keys)
        rows.append(model()->rowOfKey(key));
    if (rows.contains(-1))
        return;
    const auto [top, bottom] = std::minmax_element(rows.begin(), rows.end());
    m_table->selectRange({*top, m_wanted.left, *bottom, m_wanted.right});
    m_wanted = {};
}

void GridView::insertRows()
{
    if (model() == nullptr)
        return;
    const QList<int> rows = selectedRows();
    const int count = std::max(1, static_cast<int>(rows.size()));
    const int before = rows.isEmpty() ? model()->rowCount() : rows.first();
    editRows(InsertRows{before, count, {}}, tr("Insert %n row(s)", nullptr, count));
}

void GridView::duplicateRows()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        editRows(DuplicateRows{rows},
                 tr("Duplicate %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void GridView::deleteRows()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        editRows(DeleteRows{rows}, tr("Delete %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void GridView::moveRowsUp()
{
    moveRows(-1);
}

void GridView::moveRowsDown()
{
    moveRows(1);
}

void GridView::moveRows(int step)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int edge = step < 0 ? rows.first() : rows.last();
    const int next = nextCellRow(*model(), edge, step);
    if (next == edge) {
        say(step < 0 ? tr("This is the first row already") : tr("This is the last row already"));
        return;
    }
    editRows(MoveRows{rows, step < 0 ? next : next + 1},
             tr("Move %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void GridView::dropRows(int before)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const bool together = rows.last() - rows.first() + 1 == rows.size();
    const bool stays = together && before >= rows.first() && before <= rows.last() + 1;
    if (!stays)
        editRows(MoveRows{rows, before},
                 tr("Move %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void GridView::sortAscending()
{
    sortRows(Qt::AscendingOrder);
}

void GridView::sortDescending()
{
    sortRows(Qt::DescendingOrder);
}

void GridView::sortRows(Qt::SortOrder order)
{
    const std::optional<CellPlace> active = activeCell();
    if (active)
        editRows(SortRows{active->column, order},
                 tr("Sort by %1").arg(model()->columnAt(active->column).title));
}

void GridView::editNote()
{
    const std::optional<CellPlace> active = activeCell();
    if (!active || isEditing())
        return;
    const Result<> possible = model()->checkNote(active->row, active->column);
    if (!possible) {
        say(possible.error().message);
        return;
    }
    m_noted = m_table->currentIndex();
    m_table->scrollTo(m_noted);
    const QRect cell = m_table->visualRect(m_noted);
    const QString row = model()->shownText(model()->valueAt(active->row, 0), active->row, 0);
    if (m_note == nullptr) {
        m_note = new NoteEditor(m_theme, this);
        connect(m_note, &NoteEditor::noteChanged, this, &GridView::takeNote);
    }
    m_note->open(QRect(m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size()),
                 tr("Note on %1, %2").arg(row, model()->columnAt(active->column).title),
                 model()->noteAt(active->row, active->column));
}

void GridView::takeNote(const QString &note)
{
    if (model() == nullptr || !m_noted.isValid())
        return;
    const CellPlace place{m_noted.row(), m_noted.column()};
    const QString label = note.isEmpty() ? tr("Remove note") : tr("Edit note");
    m_steps.noticed(*model());
    GridStep step(*model(), place, selectionNow());
    const Result<> done = model()->setNote(place.row, place.column, note, label);
    if (!done) {
        say(done.error().message);
        return;
    }
    m_steps.add(std::move(step));
    m_stepTimer.start();
    Q_EMIT userAction(label);
}

} // namespace kf
