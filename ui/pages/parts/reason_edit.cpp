// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/reason_edit.h"

#include <QKeyEvent>

namespace kf {

bool leavesUndoToPlan(const QLineEdit &line, QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride || line.isModified())
        return false;
    const auto &key = static_cast<QKeyEvent &>(event); // NOLINT: the type has just been asked
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    event.ignore();
    return true;
}

ReasonEdit::ReasonEdit(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Why not as advised?"));
    setPlaceholderText(tr("Own choice: why? The reason stands in the report."));
    connect(this, &QLineEdit::editingFinished, this, &ReasonEdit::give);
}

/// Any text is a reason, so nothing can keep it open.
bool ReasonEdit::finishEditing()
{
    if (isModified())
        give();
    return true;
}

bool ReasonEdit::event(QEvent *event)
{
    return leavesUndoToPlan(*this, *event) || QLineEdit::event(event);
}

void ReasonEdit::give()
{
    setModified(false);
    Q_EMIT given(text());
}

} // namespace kf

#include "moc_reason_edit.cpp"
