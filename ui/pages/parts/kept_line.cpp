// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/kept_line.h"

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

KeptLine::KeptLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &KeptLine::give);
}

/// What the plan refuses is told by the page; it keeps nothing else from being done.
bool KeptLine::finishEditing()
{
    if (isModified())
        give();
    return true;
}

bool KeptLine::event(QEvent *event)
{
    return leavesUndoToPlan(*this, *event) || QLineEdit::event(event);
}

void KeptLine::give()
{
    setModified(false);
    Q_EMIT given(text());
}

ReasonEdit::ReasonEdit(QWidget *parent) : KeptLine(parent)
{
    setAccessibleName(tr("Why not as advised?"));
    setPlaceholderText(tr("Not as advised: why? The reason stands in the report."));
}

} // namespace kf

#include "moc_kept_line.cpp"
