// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and clicks mean for a grid beyond moving through it.
#include "ui/grid/edit_session.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

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

/// Where the signs stand differs between keyboards, and with them whether Shift is held.
bool isSign(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Equal ||
           key == Qt::Key_Apostrophe || key == Qt::Key_QuoteDbl || key == Qt::Key_0;
}

} // namespace

const QList<GridView::KeyCommand> &GridView::keyCommands()
{
    constexpr Qt::KeyboardModifiers plain = Qt::NoModifier;
    constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
    constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
    static const QList<KeyCommand> commands{
        {Qt::Key_C, control, &GridView::copy},
        {Qt::Key_Insert, control, &GridView::copy},
        {Qt::Key_X, control, &GridView::cut},
        {Qt::Key_Delete, shift, &GridView::cut},
        {Qt::Key_V, control, &GridView::paste},
        {Qt::Key_Insert, shift, &GridView::paste},
        {Qt::Key_V, control | shift, &GridView::pasteValues},
        {Qt::Key_Delete, plain, &GridView::deleteCells},
        {Qt::Key_Backspace, plain, &GridView::backspace},
        {Qt::Key_D, control, &GridView::fillDown},
        {Qt::Key_R, control, &GridView::fillRight},
        {Qt::Key_Apostrophe, control, &GridView::copyFromAbove},
        {Qt::Key_QuoteDbl, control, &GridView::copyFromAbove},
        {Qt::Key_F2, plain, &GridView::editCell},
        {Qt::Key_F2, shift, &GridView::editNote},
        {Qt::Key_F6, plain, &GridView::leaveForwards},
        {Qt::Key_F6, shift, &GridView::leaveBackwards},
        {Qt::Key_F8, plain, &GridView::toggleExtending},
        {Qt::Key_Menu, plain, &GridView::showContextMenuAtActiveCell},
        {Qt::Key_F10, shift, &GridView::showContextMenuAtActiveCell},
        {Qt::Key_Plus, control, &GridView::insertRows},
        {Qt::Key_Minus, control, &GridView::deleteRows},
        {Qt::Key_D, control | shift, &GridView::duplicateRows},
        {Qt::Key_Up, alt, &GridView::moveRowsUp},
        {Qt::Key_Down, alt, &GridView::moveRowsDown},
        {Qt::Key_F, control, &GridView::find},
        {Qt::Key_H, control, &GridView::findAndReplace},
        {Qt::Key_F3, plain, &GridView::findNext},
        {Qt::Key_F3, shift, &GridView::findPrevious},
        {Qt::Key_Plus, control | alt, &GridView::zoomIn},
        {Qt::Key_Equal, control | alt, &GridView::zoomIn},
        {Qt::Key_Minus, control | alt, &GridView::zoomOut},
        {Qt::Key_0, control, &GridView::resetZoom},
        {Qt::Key_PageDown, control, &GridView::showNextSheet},
        {Qt::Key_PageUp, control, &GridView::showPreviousSheet},
    };
    return commands;
}

const GridView::KeyCommand *GridView::commandFor(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (isSign(event.key()))
        modifiers &= ~Qt::ShiftModifier;
    for (const KeyCommand &command : keyCommands()) {
        if (command.key == event.key() && command.modifiers == modifiers)
            return &command;
    }
    return nullptr;
}

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
    const bool isHeader =
        watched == m_table->header()->viewport() || watched == m_table->rowHeader()->viewport();
    if (isHeader && filterHeader(*event))
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

/// A click on a header ends an entry like one on a cell.
bool GridView::filterHeader(QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress) {
        m_returnColumn.reset();
        if (!m_session->commit()) {
            m_session->line()->setFocus();
            return true;
        }
        m_session->hideNotice();
        return false;
    }
    if (event.type() != QEvent::ContextMenu)
        return false;
    const auto &menu = static_cast<QContextMenuEvent &>(event);
    if (m_table->header()->viewport()->rect().contains(
            m_table->header()->viewport()->mapFromGlobal(menu.globalPos()))) {
        showHeaderMenu(menu.pos());
        return true;
    }
    return false;
}

bool GridView::isOwnShortcut(const QKeyEvent &event) const
{
    return commandFor(event) != nullptr || event.matches(QKeySequence::SelectAll) ||
           isTyping(event);
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
    if (event.key() == Qt::Key_Escape)
        return escape();
    const KeyCommand *command = commandFor(event);
    if (command == nullptr)
        return false;
    (this->*command->run)();
    return true;
}

/// Ends what is going on: a drag, the frame around copied cells, extending.
bool GridView::escape()
{
    if (m_table->cancelDrag())
        return true;
    if (!m_table->marching().isEmpty()) {
        m_table->setMarching({});
        m_cut.clear();
        return true;
    }
    if (m_table->isExtending()) {
        toggleExtending();
        return true;
    }
    return false;
}

void GridView::toggleExtending()
{
    m_table->setExtending(!m_table->isExtending());
    Q_EMIT messageShown(m_table->isExtending()
                            ? tr("Moving now extends the selection, until F8 or Escape")
                            : tr("Moving no longer extends the selection"));
}

/// Tab goes from cell to cell: another key must lead out of the table.
void GridView::leaveForwards()
{
    leave(&QWidget::nextInFocusChain);
}

void GridView::leaveBackwards()
{
    leave(&QWidget::previousInFocusChain);
}

void GridView::leave(QWidget *(QWidget::*next)() const)
{
    const auto takesTab = [this](const QWidget *widget) {
        return !isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
               widget->isVisible() && widget->isEnabled() && widget->window() == window();
    };
    QWidget *to = (this->*next)();
    while (to != this && !takesTab(to))
        to = (to->*next)();
    if (to != this)
        to->setFocus(next == &QWidget::nextInFocusChain ? Qt::TabFocusReason
                                                        : Qt::BacktabFocusReason);
}

void GridView::showNextSheet()
{
    Q_EMIT sheetWanted(1);
}

void GridView::showPreviousSheet()
{
    Q_EMIT sheetWanted(-1);
}

/// One cell is emptied and edited, several are emptied.
void GridView::backspace()
{
    if (!activeCell())
        return;
    if (cellCount(*model(), m_table->ranges()) > 1)
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
