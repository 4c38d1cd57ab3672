// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/name_editor.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace kf {

namespace {

constexpr int kCharacters = 24;

} // namespace

NameEditor::NameEditor(const QString &text,
                       const std::function<bool(const QString &)> &commit,
                       QWidget *parent)
    : QLineEdit(text, parent)
    , m_commit(commit)
    , m_before(text)
{
    setAccessibleName(tr("Name"));
    setToolTip(tr("Enter takes the name, Escape leaves it as it was. dgx-{00} numbers several."));
}

void NameEditor::openAt(const QRect &box, const QRect &area)
{
    const int width = std::max(box.width(), fontMetrics().averageCharWidth() * kCharacters);
    const int height = sizeHint().height();
    const int left = std::clamp(
        box.center().x() - width / 2, area.left(), std::max(area.left(), area.right() - width));
    const int top = std::clamp(
        box.center().y() - height / 2, area.top(), std::max(area.top(), area.bottom() - height));
    setGeometry(left, top, width, height);
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commitText();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QLineEdit::keyPressEvent(event);
    event->accept(); // nothing of it is for the room below
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !m_left)
        commitText();
}

bool NameEditor::finishEditing()
{
    if (m_left || m_isCommitting || commitText())
        return true;
    setFocus(Qt::OtherFocusReason);
    return false;
}

bool NameEditor::commitText()
{
    const QString text = this->text().trimmed();
    m_isCommitting = true;
    const bool taken = text == m_before || m_commit(text);
    m_isCommitting = false;
    if (taken) {
        leave();
        return true;
    }
    setProperty("invalid", true);
    style()->polish(this);
    return false;
}

void NameEditor::leave()
{
    if (m_left)
        return;
    m_left = true;
    hide();
    if (parentWidget() != nullptr)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

} // namespace kf

#include "moc_name_editor.cpp"
