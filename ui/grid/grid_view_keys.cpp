// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and clicks mean for a grid beyond moving through it.
#include "ui/grid/edit_session.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace kf {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Keys that take over what is being entered and move on.
bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return modifiers == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

bool GridView::eventFilter(QObject *watched, QEvent *event)
{
    if (model() == nullptr)
        return QWidget::eventFilter(watched, event);
    if (watched == m_table && filterTable(*event))
        return true;
    if (watched == m_session->line() && filterLine(*event))
        return true;
    if (watched == m_table->viewport() && filterViewport(*event))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool GridView::filterTable(QEvent &event)
{
    if (event.type() == QEvent::ShortcutOverride &&
        isOwnShortcut(static_cast<QKeyEvent &>(event))) {
        event.accept();
        return true;
    }
    return event.type() == QEvent::KeyPress && tableKey(static_cast<QKeyEvent &>(event));
}

bool GridView::filterLine(QEvent &event)
{
    if (event.type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent &>(event).key();
        if (isEnter(key) || isMove(key) || key == Qt::Key_Escape || key == Qt::Key_Tab ||
            key == Qt::Key_Backtab || key == Qt::Key_F2) {
            event.accept();
            return true;
        }
        return false;
    }
    if (event.type() == QEvent::KeyPress)
        return lineKey(static_cast<QKeyEvent &>(event));
    if (event.type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent &>(event).reason();
        const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!stays && isEditing())
            m_session->commit();
    }
    return false;
}

bool GridView::filterViewport(QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick) {
        m_returnColumn.reset();
        if (isEditing() && !m_session->commit()) {
            m_session->line()->setFocus();
            return true;
        }
        m_session->hideNotice();
        return false;
    }
    if (event.type() == QEvent::ContextMenu) {
        showContextMenu(static_cast<QContextMenuEvent &>(event).pos());
        return true;
    }
    return false;
}

bool GridView::isOwnShortcut(const QKeyEvent &event) const
{
    for (const QKeySequence::StandardKey key : {QKeySequence::Copy,
                                                QKeySequence::Cut,
                                                QKeySequence::Paste,
                                                QKeySequence::Delete,
                                                QKeySequence::SelectAll}) {
        if (event.matches(key))
            return true;
    }
    const bool control = event.modifiers() == Qt::ControlModifier;
    return (control && (event.key() == Qt::Key_D || event.key() == Qt::Key_R)) || isTyping(event);
}

bool GridView::tableKey(const QKeyEvent &event)
{
    m_session->hideNotice();
    if (walkKey(event))
        return true;
    if (m_table->navigate(event)) {
        m_returnColumn.reset();
        return true;
    }
    return commandKey(event) || startEditing(event);
}

bool GridView::commandKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        deleteCells();
    else if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier)
        backspace();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier)
        fillRight();
    else if (event.key() == Qt::Key_F2)
        editCell();
    else if (event.key() == Qt::Key_Menu ||
             (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier))
        showContextMenuAtActiveCell();
    else
        return false;
    return true;
}

/// One cell is emptied and edited, several are emptied.
void GridView::backspace()
{
    const QList<CellRange> ranges = m_table->ranges();
    if (cellCount(*model(), ranges) > 1)
        deleteCells();
    else
        m_session->enter(QString());
}

bool GridView::startEditing(const QKeyEvent &event)
{
    const std::optional<CellPlace> active = activeCell();
    if (!active || !isTyping(event))
        return false;
    if (model()->columnAt(active->column).kind != CellKind::Check)
        m_session->enter(event.text());
    else if (event.key() == Qt::Key_Space)
        editCell();
    return true;
}

bool GridView::walkKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool shifted = modifiers.testFlag(Qt::ShiftModifier);
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (isEnter(event.key()))
        walk(true, shifted);
    else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        walk(false, shifted || event.key() == Qt::Key_Backtab);
    else
        return false;
    return true;
}

/// Enter and Tab: inside a selection they go round in it; else Enter returns to the column where a
/// row of Tabs began.
void GridView::walk(bool downwards, bool backwards)
{
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return;
    const QList<CellRange> ranges = m_table->ranges();
    if (cellCount(*model(), ranges) > 1) {
        m_table->activate(nextInRanges(*model(), ranges, *active, downwards, backwards));
        return;
    }
    CellPlace next = *active;
    if (downwards) {
        next.row = nextCellRow(*model(), active->row, backwards ? -1 : 1);
        next.column = m_returnColumn.value_or(active->column);
        m_returnColumn.reset();
    } else {
        if (!m_returnColumn)
            m_returnColumn = active->column;
        const int column = active->column + (backwards ? -1 : 1);
        next.column = std::clamp(column, 0, model()->columnCount() - 1);
    }
    m_table->select(next);
}

bool GridView::lineKey(const QKeyEvent &event)
{
    const bool into = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (event.key() == Qt::Key_Escape) {
        m_session->cancel();
    } else if (event.key() == Qt::Key_F2) {
        m_session->toggleMode();
    } else if (isEnter(event.key()) && into) {
        m_session->commitIntoAll();
    } else if (isEnter(event.key()) || event.key() == Qt::Key_Tab ||
               event.key() == Qt::Key_Backtab) {
        if (m_session->commit())
            walkKey(event);
    } else if (isMove(event.key()) && m_session->mode() == EditMode::Entering) {
        if (m_session->commit()) {
            m_returnColumn.reset();
            m_table->navigate(event);
        }
    } else {
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    }
    return true;
}

} // namespace kf
