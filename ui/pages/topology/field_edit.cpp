// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/field_edit.h"

#include "core/words/refusal_words.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/theme/look.h"

#include <QCompleter>
#include <QKeyEvent>

#include <utility>

namespace kf {

FieldEdit::FieldEdit(const Commit &commit, QWidget *parent) : QLineEdit(parent), m_commit(commit) {}

void FieldEdit::present(const QString &text, const QString &hint)
{
    setPlaceholderText(hint);
    m_shown = text;
    if (isModified() && (hasFocus() || holdsRefused()))
        return;
    if (this->text() != text)
        setText(text);
    setModified(false);
    setInvalid(false);
    if (!hasFocus())
        setCursorPosition(0); // a long text is read from its beginning
}

void FieldEdit::drop()
{
    setModified(false);
    present(m_shown, placeholderText());
}

bool FieldEdit::holdsRefused() const
{
    return property("invalid").toBool() && isVisible();
}

bool FieldEdit::finishEditing()
{
    if (m_isTaking || !(hasFocus() || holdsRefused()) || take())
        return true;
    setFocus(Qt::OtherFocusReason);
    return false;
}

bool FieldEdit::take()
{
    if (!isModified() || m_isTaking)
        return true;
    m_isTaking = true;
    const Result<> taken = m_commit(text().trimmed());
    m_isTaking = false;
    setInvalid(!taken);
    if (taken) {
        setModified(false);
        present(m_shown, placeholderText());
    }
    Q_EMIT settled(taken ? QString() : sentenceOf(taken.error()));
    return taken.ok();
}

void FieldEdit::setInvalid(bool invalid)
{
    setLook(*this, "invalid", invalid);
}

/// While nothing is typed here, undo and redo are those of the plan.
bool FieldEdit::event(QEvent *event)
{
    return leavesUndoToPlan(*this, *event) || QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (take())
            selectAll();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        drop();
        Q_EMIT settled({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
}

CalmChoice::CalmChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void CalmChoice::setTyped()
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->installEventFilter(this);
}

bool CalmChoice::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLetGo = watched == lineEdit() && event->type() == QEvent::MouseButtonRelease;
    if (isLetGo && std::exchange(m_isClicked, false) && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return QComboBox::eventFilter(watched, event);
}

void CalmChoice::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    m_isClicked = event->reason() == Qt::MouseFocusReason;
}

void CalmChoice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace kf

#include "moc_field_edit.cpp"
