// SPDX-License-Identifier: GPL-3.0-or-later
// Handing steps to the model, and the selection that goes with them.
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

namespace kf {

Result<> GridView::carryOut(const GridEdit &edit)
{
    m_steps.noticed(*model()); // what the step before led to is in the model by now
    GridStep step = edit.newRows > 0 ? GridStep(*model(), selectionNow())
                                     : GridStep(*model(), edit.changes, selectionNow());
    Result<> done = handOver(edit);
    if (!done)
        return done;
    m_steps.add(std::move(step));
    m_stepTimer.start();
    m_table->setMarching({});
    m_cut.clear();
    Q_EMIT userAction(edit.label);
    if (!edit.message.isEmpty())
        Q_EMIT messageShown(edit.message);
    return done;
}

/// Cells alone, or together with the rows that they need.
Result<> GridView::handOver(const GridEdit &edit)
{
    if (edit.newRows == 0)
        return model()->setCells(edit.changes, edit.label);
    const CellRange columns = m_table->activeRange();
    const Result<QStringList> keys =
        model()->editRows(InsertRows{model()->rowCount(), edit.newRows, edit.changes}, edit.label);
    if (!keys)
        return keys.error();
    goToRows(keys.value(), columns.left, columns.right);
    return {};
}

/// True where the model has taken it over.
bool GridView::apply(const Result<GridEdit> &edit)
{
    if (!edit) {
        say(edit.error().message);
        return false;
    }
    if (edit.value().changes.isEmpty())
        return false;
    const Result<> done = carryOut(edit.value());
    say(done ? edit.value().message : done.error().message);
    return done.ok();
}

KeptSelection GridView::selectionNow() const
{
    const std::optional<CellPlace> active = activeCell();
    return active ? keptSelection(*model(), m_table->ranges(), *active) : KeptSelection();
}

void GridView::keepSelection()
{
    m_kept = selectionNow();
}

void GridView::restoreSelection()
{
    CellPlace active;
    const QList<CellRange> ranges = restoredRanges(*model(), m_kept, active);
    if (!m_kept.ranges.isEmpty() && !ranges.isEmpty())
        m_table->selectRanges(ranges, active);
}

/// Where a step has been taken back or over again, its selection comes back into view.
void GridView::noticeSteps()
{
    if (model() == nullptr)
        return;
    const std::optional<KeptSelection> kept = m_steps.noticed(*model());
    if (!kept)
        return;
    m_stepTimer.start(); // there may be more than one
    CellPlace active;
    const QList<CellRange> ranges = restoredRanges(*model(), *kept, active);
    if (ranges.isEmpty())
        return;
    m_table->selectRanges(ranges, active);
    m_table->scrollTo(model()->index(active.row, active.column));
}

} // namespace kf
