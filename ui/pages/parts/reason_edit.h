// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a person says why they did not do as advised: asked in place, beside what they chose.

#include "ui/grid/open_editor.h"

#include <QLineEdit>

namespace kf {

/// True where `event` asks whether `line` wants a key of undo or redo though nobody has typed in
/// it: these are those of the plan then, and the event is ignored.
bool leavesUndoToPlan(const QLineEdit &line, QEvent &event);

class ReasonEdit : public QLineEdit, public OpenEditor {
    Q_OBJECT

public:
    explicit ReasonEdit(QWidget *parent = nullptr);

    bool finishEditing() override;

Q_SIGNALS:
    /// Enter, leaving the line, or what needs the plan as a whole takes what stands here; it may
    /// be the reason that was there before.
    void given(const QString &reason);

protected:
    bool event(QEvent *event) override;

private:
    void give();
};

} // namespace kf
