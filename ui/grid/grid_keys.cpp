// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_keys.h"

#include "ui/grid/clipboard_commands.h"
#include "ui/grid/edit_session.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_menus.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <QApplication>
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

/// A menu and another program only interrupt an entry; a dialog of this one may change the plan.
bool endsEntry(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason)
        return QApplication::activeModalWidget() != nullptr;
    return reason != Qt::PopupFocusReason;
}

/// Where the signs stand differs between keyboards, and with them whether Shift is held.
bool isSign(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Equal ||
           key == Qt::Key_Apostrophe || key == Qt::Key_QuoteDbl || key == Qt::Key_0;
}

} // namespace

/// Keys that run a command of the view, or one that only keys need.
struct GridKeys::Command {
    int key;
    Qt::KeyboardModifiers modifiers;
    const char *text; ///< what it is for; another key for the same says nothing
    void (GridView::*run)() = nullptr;
    void (GridKeys::*own)() = nullptr;
};

GridKeys::GridKeys(const Targets &targets)
    : QObject(&targets.view)
    , m_view(targets.view)
    , m_table(targets.table)
    , m_session(targets.session)
    , m_clipboard(targets.clipboard)
    , m_menus(targets.menus)
    , m_walk(targets.table)
{
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    m_table.header()->viewport()->installEventFilter(this);
    m_table.rowHeader()->viewport()->installEventFilter(this);
    m_session.line()->installEventFilter(this);
    connect(
        &m_session, &EditSession::choiceLeft, this, [this](CellStep step) { m_walk.walk(step); });
}

void GridKeys::stop()
{
    m_session.line()->removeEventFilter(this);
}

const QList<GridKeys::Command> &GridKeys::commands()
{
    constexpr Qt::KeyboardModifiers plain = Qt::NoModifier;
    constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
    constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
    static const QList<Command> commands{
        {Qt::Key_C, control, QT_TR_NOOP("Copy"), &GridView::copy},
        {Qt::Key_Insert, control, nullptr, &GridView::copy},
        {Qt::Key_X, control, QT_TR_NOOP("Cut"), &GridView::cut},
        {Qt::Key_Delete, shift, nullptr, &GridView::cut},
        {Qt::Key_V, control, QT_TR_NOOP("Paste"), &GridView::paste},
        {Qt::Key_Insert, shift, nullptr, &GridView::paste},
        {Qt::Key_V, control | shift, QT_TR_NOOP("Paste the values only"), &GridView::pasteValues},
        {Qt::Key_Delete, plain, QT_TR_NOOP("Empty the selected cells"), &GridView::deleteCells},
        {Qt::Key_Backspace,
         plain,
         QT_TR_NOOP("Empty the cell and type"),
         nullptr,
         &GridKeys::backspace},
        {Qt::Key_D, control, QT_TR_NOOP("Fill down"), &GridView::fillDown},
        {Qt::Key_R, control, QT_TR_NOOP("Fill right"), &GridView::fillRight},
        {Qt::Key_Apostrophe,
         control,
         QT_TR_NOOP("Copy from the cell above"),
         &GridView::copyFromAbove},
        {Qt::Key_QuoteDbl, control, nullptr, &GridView::copyFromAbove},
        {Qt::Key_F2, plain, QT_TR_NOOP("Edit the cell"), &GridView::editCell},
        {Qt::Key_F2, shift, QT_TR_NOOP("Edit the note of the cell"), &GridView::editNote},
        {Qt::Key_F6, plain, QT_TR_NOOP("Leave the table"), nullptr, &GridKeys::leaveForwards},
        {Qt::Key_F6,
         shift,
         QT_TR_NOOP("Leave the table backwards"),
         nullptr,
         &GridKeys::leaveBackwards},
        {Qt::Key_F8,
         shift,
         QT_TR_NOOP("Extend the selection by moving"),
         nullptr,
         &GridKeys::toggleExtending},
        {Qt::Key_Menu,
         plain,
         QT_TR_NOOP("Open the menu of the cell"),
         nullptr,
         &GridKeys::showMenu},
        {Qt::Key_F10, shift, nullptr, nullptr, &GridKeys::showMenu},
        {Qt::Key_Plus, control, QT_TR_NOOP("Insert rows"), &GridView::insertRows},
        {Qt::Key_Insert, plain, nullptr, &GridView::insertRows},
        {Qt::Key_Minus, control, QT_TR_NOOP("Delete rows"), &GridView::deleteRows},
        {Qt::Key_D, control | shift, QT_TR_NOOP("Duplicate rows"), &GridView::duplicateRows},
        {Qt::Key_Up, alt | shift, QT_TR_NOOP("Move rows up"), &GridView::moveRowsUp},
        {Qt::Key_Up, alt, nullptr, nullptr, &GridKeys::altUp},
        {Qt::Key_Down, alt | shift, QT_TR_NOOP("Move rows down"), &GridView::moveRowsDown},
        {Qt::Key_Down, alt, nullptr, nullptr, &GridKeys::altDown},
        {Qt::Key_F4,
         plain,
         QT_TR_NOOP("Open the choices of the cell, as Alt+Down does there"),
         nullptr,
         &GridKeys::openChoices},
        {Qt::Key_F, control, QT_TR_NOOP("Find"), &GridView::find},
        {Qt::Key_H, control, QT_TR_NOOP("Find and replace"), &GridView::findAndReplace},
        {Qt::Key_F3, plain, QT_TR_NOOP("Find the next"), &GridView::findNext},
        {Qt::Key_F3, shift, QT_TR_NOOP("Find the one before"), &GridView::findPrevious},
        {Qt::Key_Plus, control | alt, QT_TR_NOOP("Zoom in"), &GridView::zoomIn},
        {Qt::Key_Equal, control | alt, nullptr, &GridView::zoomIn},
        {Qt::Key_Minus, control | alt, QT_TR_NOOP("Zoom out"), &GridView::zoomOut},
        {Qt::Key_0, control, QT_TR_NOOP("Usual size"), &GridView::resetZoom},
        {Qt::Key_PageDown, control, QT_TR_NOOP("Next sheet"), nullptr, &GridKeys::showNextSheet},
        {Qt::Key_PageUp,
         control,
         QT_TR_NOOP("Sheet before"),
         nullptr,
         &GridKeys::showPreviousSheet},
    };
    return commands;
}

QList<std::pair<QString, QString>> GridKeys::shortcuts()
{
    QList<std::pair<QString, QString>> listed;
    for (const Command &command : commands()) {
        const QKeyCombination pressed(command.modifiers, Qt::Key(command.key));
        const QString keys = QKeySequence(pressed).toString(QKeySequence::NativeText);
        if (command.text == nullptr)
            listed.last().first = tr("%1 or %2", "keys").arg(listed.last().first, keys);
        else
            listed.append({keys, tr(command.text)});
    }
    return listed;
}

const GridKeys::Command *GridKeys::commandFor(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (isSign(event.key()))
        modifiers &= ~Qt::ShiftModifier;
    for (const Command &command : commands()) {
        if (command.key == event.key() && command.modifiers == modifiers)
            return &command;
    }
    return nullptr;
}

bool GridKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view.model() == nullptr)
        return QObject::eventFilter(watched, event);
    if (watched == &m_table && filterTable(*event))
        return true;
    if (watched == m_session.line() && filterLine(*event))
        return true;
    if (watched == m_table.viewport() && filterViewport(*event))
        return true;
    const bool isHeader =
        watched == m_table.header()->viewport() || watched == m_table.rowHeader()->viewport();
    if (isHeader && filterHeader(*event))
        return true;
    return QObject::eventFilter(watched, event);
}

bool GridKeys::filterTable(QEvent &event)
{
    if (event.type() == QEvent::Hide)
        m_session.hideNotice(); // it stands over the window
    if (event.type() == QEvent::KeyPress)
        return tableKey(static_cast<QKeyEvent &>(event));
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &press = static_cast<QKeyEvent &>(event);
    // A window that goes from part to part by F6 knows the way; elsewhere the table leads out.
    const bool isOwn = (commandFor(press) != nullptr && press.key() != Qt::Key_F6) ||
                       press.matches(QKeySequence::SelectAll) || isTyping(press);
    if (isOwn)
        event.accept();
    return isOwn;
}

bool GridKeys::filterLine(QEvent &event)
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
    if (event.type() == QEvent::FocusOut && m_session.isOpen() &&
        endsEntry(static_cast<QFocusEvent &>(event).reason()))
        m_session.commit();
    return false;
}

bool GridKeys::filterViewport(QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick)
        return !endEntry();
    if (event.type() == QEvent::ContextMenu) {
        m_menus.showAt(static_cast<QContextMenuEvent &>(event).pos());
        return true;
    }
    return false;
}

/// A click ends an entry. False where what was typed cannot be taken: the click then does nothing.
bool GridKeys::endEntry()
{
    m_walk.interrupt();
    if (!m_view.finishEditing())
        return false;
    m_session.hideNotice();
    return true;
}

/// A click on a header ends an entry like one on a cell.
bool GridKeys::filterHeader(QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return !endEntry();
    if (event.type() != QEvent::ContextMenu)
        return false;
    const auto &menu = static_cast<QContextMenuEvent &>(event);
    if (m_table.header()->viewport()->rect().contains(
            m_table.header()->viewport()->mapFromGlobal(menu.globalPos()))) {
        m_menus.showForHeader(menu.pos());
        return true;
    }
    return false;
}

bool GridKeys::tableKey(const QKeyEvent &event)
{
    m_session.hideNotice();
    if (!endsEntryBefore(event))
        return true;
    if (walkKey(event))
        return true;
    if (m_table.navigate(event)) {
        m_walk.interrupt();
        return true;
    }
    return commandKey(event) || startEditing(event);
}

/// What an open entry lets through comes after it. False where what was typed cannot be taken: the
/// key then does nothing.
bool GridKeys::endsEntryBefore(const QKeyEvent &event)
{
    const bool acts = commandFor(event) != nullptr || isMove(event.key());
    return !m_session.isOpen() || !acts || m_view.finishEditing();
}

bool GridKeys::commandKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return escape();
    const Command *command = commandFor(event);
    if (command == nullptr)
        return false;
    if (command->run != nullptr)
        (m_view.*command->run)();
    else
        (this->*command->own)();
    return true;
}

/// Ends what is going on: an entry, a drag, the frame around copied cells, extending.
bool GridKeys::escape()
{
    if (m_session.isOpen()) {
        m_session.cancel();
        return true;
    }
    if (m_table.cancelDrag() || m_clipboard.leave())
        return true;
    if (m_table.isExtending()) {
        toggleExtending();
        return true;
    }
    return false;
}

void GridKeys::toggleExtending()
{
    m_table.setExtending(!m_table.isExtending());
    Q_EMIT m_view.messageShown(m_table.isExtending()
                                   ? tr("Moving now extends the selection, until Shift+F8 or "
                                        "Escape")
                                   : tr("Moving no longer extends the selection"));
}

/// One cell of choices: there Alt with an arrow opens their list, as in spreadsheets.
bool GridKeys::isOnChoice() const
{
    const std::optional<CellPlace> active = m_table.activeCell();
    const GridModel &model = *m_view.model();
    return active && model.columnAt(active->column).kind == CellKind::Choice &&
           cellCount(model, m_table.ranges()) <= 1;
}

void GridKeys::openChoices()
{
    if (isOnChoice())
        m_view.editCell();
}

void GridKeys::altUp()
{
    isOnChoice() ? m_view.editCell() : m_view.moveRowsUp();
}

void GridKeys::altDown()
{
    isOnChoice() ? m_view.editCell() : m_view.moveRowsDown();
}

/// Tab goes from cell to cell: another key must lead out of the table.
void GridKeys::leaveForwards()
{
    leave(&QWidget::nextInFocusChain);
}

void GridKeys::leaveBackwards()
{
    leave(&QWidget::previousInFocusChain);
}

void GridKeys::leave(QWidget *(QWidget::*next)() const)
{
    const auto takesTab = [this](const QWidget *widget) {
        return !m_view.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
               widget->isVisible() && widget->isEnabled() && widget->window() == m_view.window();
    };
    QWidget *to = (m_view.*next)();
    while (to != &m_view && !takesTab(to))
        to = (to->*next)();
    if (to != &m_view)
        to->setFocus(next == &QWidget::nextInFocusChain ? Qt::TabFocusReason
                                                        : Qt::BacktabFocusReason);
}

void GridKeys::showNextSheet()
{
    Q_EMIT m_view.sheetWanted(1);
}

void GridKeys::showPreviousSheet()
{
    Q_EMIT m_view.sheetWanted(-1);
}

void GridKeys::showMenu()
{
    m_menus.showAtActiveCell();
}

/// One cell is emptied and edited, several are emptied.
void GridKeys::backspace()
{
    if (!m_table.activeCell())
        return;
    if (cellCount(*m_view.model(), m_table.ranges()) > 1)
        m_view.deleteCells();
    else
        m_session.enter(QString());
}

bool GridKeys::startEditing(const QKeyEvent &event)
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (!active || !isTyping(event))
        return false;
    if (m_view.model()->columnAt(active->column).kind != CellKind::Check)
        m_session.enter(event.text());
    else if (event.key() == Qt::Key_Space)
        m_view.editCell();
    return true;
}

bool GridKeys::walkKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool shifted = modifiers.testFlag(Qt::ShiftModifier);
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (isEnter(event.key()))
        m_walk.walk(shifted ? CellStep::Up : CellStep::Down);
    else if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        m_walk.walk(shifted || event.key() == Qt::Key_Backtab ? CellStep::Left : CellStep::Right);
    else
        return false;
    return true;
}

bool GridKeys::lineKey(const QKeyEvent &event)
{
    const bool into = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool toEdge = event.modifiers().testFlag(Qt::ControlModifier) &&
                        (event.key() == Qt::Key_Home || event.key() == Qt::Key_End);
    if (event.key() == Qt::Key_Escape) {
        m_session.cancel();
    } else if (event.key() == Qt::Key_F2) {
        m_session.toggleMode();
    } else if (isEnter(event.key()) && into) {
        m_session.commitIntoAll();
    } else if (isEnter(event.key()) || event.key() == Qt::Key_Tab ||
               event.key() == Qt::Key_Backtab) {
        if (m_session.commit())
            walkKey(event);
    } else if ((isMove(event.key()) || toEdge) && m_session.mode() == EditMode::Entering) {
        if (m_session.commit()) {
            m_walk.interrupt();
            m_table.navigate(event);
        }
    } else {
        return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || toEdge;
    }
    return true;
}

} // namespace kf

#include "moc_grid_keys.cpp"
