// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of a grid, for its keys and menus and for pages: each is done by the part that it
// belongs to.
#include "ui/grid/clipboard_commands.h"
#include "ui/grid/edit_session.h"
#include "ui/grid/filling.h"
#include "ui/grid/grid_finder.h"
#include "ui/grid/grid_keys.h"
#include "ui/grid/grid_menus.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/note_session.h"
#include "ui/grid/row_commands.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

namespace kf {

namespace {

bool areWholeRows(const GridModel &model, const QList<CellRange> &ranges)
{
    return std::all_of(ranges.cbegin(), ranges.cend(), [&model](const CellRange &range) {
        return range.width() == model.columnCount();
    });
}

} // namespace

void GridView::cut()
{
    m_clipboard->cut();
}

void GridView::copy()
{
    m_clipboard->copy(CopiedFor::Everyone);
}

void GridView::copyForCalc()
{
    m_clipboard->copy(CopiedFor::Calc);
}

void GridView::paste()
{
    m_clipboard->paste({}, ClipboardCommands::CutCells::Move);
}

void GridView::pasteValues()
{
    m_clipboard->paste({}, ClipboardCommands::CutCells::Stay);
}

void GridView::pasteTransposed()
{
    PasteRules rules;
    rules.transposes = true;
    m_clipboard->paste(rules, ClipboardCommands::CutCells::Stay);
}

void GridView::pasteWithoutBlanks()
{
    PasteRules rules;
    rules.skipsBlanks = true;
    m_clipboard->paste(rules, ClipboardCommands::CutCells::Stay);
}

void GridView::pasteAndAdd()
{
    PasteRules rules;
    rules.operation = BlockOperation::Add;
    m_clipboard->paste(rules, ClipboardCommands::CutCells::Stay);
}

void GridView::pasteAndMultiply()
{
    PasteRules rules;
    rules.operation = BlockOperation::Multiply;
    m_clipboard->paste(rules, ClipboardCommands::CutCells::Stay);
}

void GridView::deleteCells()
{
    if (model() == nullptr)
        return;
    const QList<CellRange> ranges = m_table->ranges();
    const bool canGo =
        areWholeRows(*model(), ranges) && model()->checkRows(DeleteRows{m_rows->selected()}).ok();
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText);
    m_steps->apply(deletion(*model(), ranges),
                   canGo ? tr("%1 deletes whole rows.").arg(keys) : QString());
}

/// Of a whole row nobody wants the one above written over it: it is copied, where it can be.
void GridView::fillDown()
{
    if (model() == nullptr)
        return;
    const QList<CellRange> ranges = m_table->ranges();
    const bool areSingle = model()->columnCount() > 1 && areWholeRows(*model(), ranges) &&
                           std::all_of(ranges.cbegin(), ranges.cend(), [](const CellRange &range) {
                               return range.top == range.bottom;
                           });
    const QList<int> rows = areSingle ? m_rows->selected() : QList<int>();
    if (!rows.isEmpty() && model()->checkRows(DuplicateRows{rows}))
        m_rows->duplicate();
    else
        m_steps->apply(kf::fillDown(*model(), ranges));
}

void GridView::fillRight()
{
    if (model() != nullptr)
        m_steps->apply(kf::fillRight(*model(), m_table->ranges()));
}

void GridView::copyFromAbove()
{
    const std::optional<CellPlace> active = activeCell();
    if (active)
        m_steps->apply(
            kf::fillDown(*model(), {{active->row, active->column, active->row, active->column}}));
}

void GridView::fillTo(const CellRange &whole, SeriesRule rule)
{
    const Result<GridEdit> edit = fillSeries(*model(), m_table->activeRange(), whole, rule);
    if (edit) {
        m_table->selectRange(whole);
        m_table->extendTo({whole.bottom, whole.right}); // where the filling has led
    }
    m_steps->apply(edit);
}

void GridView::fillBesideNeighbour()
{
    const CellRange source = m_table->activeRange();
    const CellRange whole = filledDownRange(*model(), source);
    if (whole == source)
        tell(tr("The columns beside the selection are empty below it"));
    else
        fillTo(whole, SeriesRule::Automatic);
}

void GridView::selectEverything()
{
    if (model() == nullptr)
        return;
    const QKeyEvent all(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier);
    m_table->navigate(all);
    m_table->setFocus();
}

void GridView::editCell()
{
    const std::optional<CellPlace> active = activeCell();
    if (!active || isEditing())
        return;
    if (model()->columnAt(active->column).kind == CellKind::Check)
        toggleCheck();
    else
        m_session->edit();
}

void GridView::editNew(int row, int column)
{
    selectCell(row, column);
    m_keys->beginRow(model()->keyOfRow(row));
    m_table->setFocus();
    m_session->editAll();
}

void GridView::toggleCheck()
{
    const CellPlace active = *activeCell();
    const GridValue value = model()->valueAt(active.row, active.column);
    const bool checked = std::get_if<bool>(&value) != nullptr && std::get<bool>(value);
    const QString text = model()->shownText(!checked, active.row, active.column);
    m_steps->apply(
        entryIntoAll(*model(), {{active.row, active.column, active.row, active.column}}, text));
}

void GridView::editNote()
{
    if (!isEditing())
        m_notes->edit();
}

void GridView::insertRows()
{
    m_rows->insert();
}

void GridView::duplicateRows()
{
    m_rows->duplicate();
}

void GridView::deleteRows()
{
    m_rows->remove();
}

void GridView::moveRowsUp()
{
    m_rows->move(RowCommands::Direction::Up);
}

void GridView::moveRowsDown()
{
    m_rows->move(RowCommands::Direction::Down);
}

void GridView::sortAscending()
{
    m_rows->sort(Qt::AscendingOrder);
}

void GridView::sortDescending()
{
    m_rows->sort(Qt::DescendingOrder);
}

void GridView::find()
{
    m_finder->open(FindBar::Purpose::Find);
}

void GridView::findAndReplace()
{
    m_finder->open(FindBar::Purpose::Replace);
}

void GridView::findNext()
{
    m_finder->search(GridFinder::Direction::Forwards);
}

void GridView::findPrevious()
{
    m_finder->search(GridFinder::Direction::Backwards);
}

void GridView::zoomIn()
{
    setZoom(zoom() + GridLook::kZoomStep);
}

void GridView::zoomOut()
{
    setZoom(zoom() - GridLook::kZoomStep);
}

void GridView::resetZoom()
{
    setZoom(1.0);
}

void GridView::fillMenu(QMenu &menu)
{
    m_menus->fill(menu);
}

} // namespace kf
