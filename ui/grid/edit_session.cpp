// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/edit_session.h"

#include "core/words/refusal_words.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/cell_popup.h"
#include "ui/grid/grid_table.h"

#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace kf {

EditSession::EditSession(const Theme &theme, GridTable &table, Make make, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_table(table)
    , m_make(std::move(make))
    , m_line(new CellLineEdit(theme, table.viewport()))
{
    m_line->hide();
    connect(m_line, &QLineEdit::textEdited, this, &EditSession::showHint);
}

void EditSession::toggleMode()
{
    m_mode = m_mode == EditMode::Entering ? EditMode::Editing : EditMode::Entering;
}

bool EditSession::canOpen()
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (!active)
        return false;
    const QString reason = m_table.grid()->readOnlyReason(active->row, active->column);
    if (reason.isEmpty())
        return true;
    showRefusal(reason);
    return false;
}

void EditSession::edit()
{
    if (!canOpen())
        return;
    const CellPlace cell = *m_table.activeCell();
    const CellKind kind = m_table.grid()->columnAt(cell.column).kind;
    if (kind == CellKind::Choice)
        openChoice(QString());
    else
        openLine(m_table.grid()->editedText(cell.row, cell.column), EditMode::Editing);
}

void EditSession::editAll()
{
    edit();
    if (isOpen() && m_line->isVisible())
        m_line->selectAll();
}

void EditSession::enter(const QString &typed)
{
    if (!canOpen())
        return;
    if (m_table.grid()->columnAt(m_table.activeCell()->column).kind == CellKind::Choice) {
        openChoice(typed);
        return;
    }
    openLine(typed, EditMode::Entering);
    showHint();
}

void EditSession::openLine(const QString &text, EditMode mode)
{
    hideNotice();
    m_cell = m_table.currentIndex();
    m_mode = mode;
    m_original = mode == EditMode::Editing ? text : QString();
    const GridColumn &spec = m_table.grid()->columnAt(m_cell.column());
    m_line->setFont(m_table.look().font(CellFont::Body));
    m_line->setAlignment(spec.kind == CellKind::Text ? Qt::AlignLeft : spec.alignment);
    m_line->setAccessibleName(m_table.grid()->accessibleTextAt(m_cell.row(), m_cell.column()));
    m_line->setRefusal(QString());
    m_line->setText(text);
    m_line->setModified(mode == EditMode::Entering); // its first character is typed too
    m_table.scrollTo(m_cell);
    place();
    m_line->show();
    m_line->raise();
    m_line->setFocus();
    m_line->deselect();
    m_line->setCursorPosition(static_cast<int>(text.size()));
}

void EditSession::openChoice(const QString &typed)
{
    hideNotice();
    m_cell = m_table.currentIndex();
    m_mode = typed.isEmpty() ? EditMode::Editing : EditMode::Entering;
    const GridModel &model = *m_table.grid();
    const GridValue value = model.valueAt(m_cell.row(), m_cell.column());
    const auto *key = std::get_if<QString>(&value);
    if (m_choice == nullptr) {
        m_choice = new ChoicePicker(m_theme, m_table.viewport());
        connect(m_choice, &ChoicePicker::chosen, this, &EditSession::takeChoice);
        connect(m_choice, &ChoicePicker::closed, this, &EditSession::cancel);
    }
    m_choice->setFont(m_table.look().font(CellFont::Body));
    m_choice->setAccessibleName(model.accessibleTextAt(m_cell.row(), m_cell.column()));
    m_table.scrollTo(m_cell);
    const QRect cell = m_table.visualRect(m_cell);
    m_choice->open(QRect(m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size()),
                   model.choicesAt(m_cell.row(), m_cell.column()),
                   key != nullptr ? *key : QString(),
                   typed);
}

/// True where the model has taken it.
bool EditSession::pick(const Choice &choice)
{
    const CellChange change{m_cell.row(), m_cell.column(), choice.key};
    GridEdit edit;
    edit.isTyped = true;
    edit.label = tr("Set %1 to %2", "a column, what is chosen in it")
                     .arg(columnName(*m_table.grid(), m_cell.column()), choice.label);
    if (m_table.grid()->valueAt(change.row, change.column) != change.value)
        edit.changes.append(change);
    const Result<> outcome = carriedOut(edit);
    close();
    if (!outcome)
        showRefusal(sentenceOf(outcome.error()));
    return outcome.ok();
}

void EditSession::takeChoice(const Choice &choice, int key)
{
    if (!isOpen() || !pick(choice))
        return;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        Q_EMIT choiceLeft(key == Qt::Key_Tab ? CellStep::Right : CellStep::Left);
    else if (isEnter && m_mode == EditMode::Entering)
        Q_EMIT choiceLeft(CellStep::Down);
}

void EditSession::placeCaretAt(const QPoint &viewportPosition)
{
    if (m_line->isVisible())
        m_line->setCursorPosition(
            m_line->cursorPositionAt(m_line->mapFrom(m_table.viewport(), viewportPosition)));
}

Result<GridEdit> EditSession::editFor(const QString &text) const
{
    const GridModel &model = *m_table.grid();
    const NumberForm form = numberFormOf(model.columnAt(m_cell.column()).kind);
    const bool isNumeric = model.columnAt(m_cell.column()).kind == CellKind::Number ||
                           model.columnAt(m_cell.column()).kind == CellKind::Share;
    const CellRange cell{m_cell.row(), m_cell.column(), m_cell.row(), m_cell.column()};
    if (isNumeric && m_mode == EditMode::Entering) {
        if (const auto operation = relativeOperation(text, form, model.locale()))
            return relativeChange(model, m_table.ranges(), *operation, text);
    }
    Result<GridEdit> edit = entryIntoAll(model, {cell}, text);
    if (!edit)
        return edit;
    // The same value again is no step.
    const QList<CellChange> changes = edit.value().changes;
    if (!changes.isEmpty() && model.valueAt(cell.top, cell.left) == changes.first().value)
        edit.value().changes.clear();
    return edit;
}

bool EditSession::commit()
{
    if (!isOpen())
        return true;
    if (m_line->isHidden())
        return commitChoice();
    if (m_mode == EditMode::Editing && m_line->text() == m_original) {
        close();
        return true;
    }
    return finish(editFor(m_line->text()));
}

/// What was typed or stepped to counts as with Enter.
bool EditSession::commitChoice()
{
    if (!m_choice->isTouched()) {
        close();
        return true;
    }
    const std::optional<Choice> choice = m_choice->current();
    if (!choice)
        m_choice->refuse();
    return choice && pick(*choice);
}

void EditSession::takeKeyboard()
{
    if (!m_line->isHidden())
        m_line->setFocus();
    else if (isOpen())
        m_choice->line()->setFocus();
}

bool EditSession::commitIntoAll()
{
    if (!isOpen())
        return true;
    return finish(entryIntoAll(*m_table.grid(), m_table.ranges(), m_line->text()));
}

Result<> EditSession::carriedOut(const Result<GridEdit> &edit) const
{
    if (!edit)
        return edit.error();
    return edit.value().changes.isEmpty() ? Result<>() : m_make(edit.value());
}

bool EditSession::finish(const Result<GridEdit> &edit)
{
    const Result<> outcome = carriedOut(edit);
    if (outcome) {
        close();
        return true;
    }
    m_line->setRefusal(sentenceOf(outcome.error()));
    m_line->deselect(); // what is typed next goes on from there
    m_line->setCursorPosition(static_cast<int>(m_line->text().size()));
    reveal(); // it may have been left behind
    notice(sentenceOf(outcome.error()), CellNotice::Kind::Refusal);
    return false;
}

/// Scrolls the table to the cell, and a page that does not fit to the table.
void EditSession::reveal()
{
    m_table.scrollTo(m_cell);
    for (QWidget *above = &m_table; above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(m_line);
    }
}

void EditSession::hideEditors()
{
    m_line->hide();
    if (m_choice != nullptr)
        m_choice->hide();
}

void EditSession::cancel()
{
    close();
}

void EditSession::close()
{
    hideNotice();
    if (!isOpen())
        return;
    m_cell = QPersistentModelIndex();
    if (m_line->hasFocus() || (m_choice != nullptr && m_choice->isVisible()))
        m_table.setFocus();
    hideEditors();
}

void EditSession::place()
{
    if (!m_cell.isValid()) {
        hideEditors();
        return;
    }
    m_line->placeOver(m_table.visualRect(m_cell));
    hideNotice();
}

/// What taking the entry over would do, where that is not plain from what is typed.
void EditSession::showHint()
{
    hideNotice();
    m_line->setRefusal(QString());
    const GridModel &model = *m_table.grid();
    const CellKind kind = model.columnAt(m_cell.column()).kind;
    const bool isNumeric = kind == CellKind::Number || kind == CellKind::Share;
    if (m_mode == EditMode::Entering && isNumeric &&
        relativeOperation(m_line->text(), numberFormOf(kind), model.locale())) {
        const int count = static_cast<int>(statisticsOf(model, m_table.ranges()).numbers);
        notice(tr("Changes %n number(s)", nullptr, count), CellNotice::Kind::Hint);
        return;
    }
    const QString meaning = model.meaningOf(m_line->text(), m_cell.row(), m_cell.column());
    if (!meaning.isEmpty())
        notice(tr("= %1").arg(meaning), CellNotice::Kind::Hint);
}

void EditSession::notice(const QString &text, CellNotice::Kind kind)
{
    QWidget *window = m_table.window();
    if (m_notice == nullptr || m_notice->parentWidget() != window) {
        delete m_notice;
        m_notice = new CellNotice(m_theme, window);
    }
    QRect cell = m_table.visualRect(m_table.currentIndex());
    // Of a cell that is scrolled away it stands at the edge of the table, over nothing else.
    const QRect seen = m_table.viewport()->rect();
    const QSize beyond = seen.size() - cell.size();
    cell.moveTo(std::clamp(cell.left(), 0, std::max(0, beyond.width())),
                std::clamp(cell.top(), 0, std::max(0, beyond.height())));
    const QPoint corner = m_table.viewport()->mapTo(window, cell.topLeft());
    m_notice->showBeside(QRect(corner, cell.size()), text, kind);
}

void EditSession::showRefusal(const QString &text)
{
    notice(text, CellNotice::Kind::Refusal);
    m_notice->leaveSoon();
}

void EditSession::hideNotice()
{
    if (m_notice != nullptr)
        m_notice->hide();
}

} // namespace kf

#include "moc_edit_session.cpp"
