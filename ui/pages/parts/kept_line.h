// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of text on a page that is in the plan as soon as its person is done with it, or wants
// something done with the plan as a whole.

#include "ui/grid/open_editor.h"

#include <QLineEdit>

namespace kf {

/// True where `event` asks whether `line` wants a key of undo or redo though nobody has typed in
/// it: these are those of the plan then, and the event is ignored.
bool leavesUndoToPlan(const QLineEdit &line, QEvent &event);

class KeptLine : public QLineEdit, public OpenEditor {
    Q_OBJECT

public:
    explicit KeptLine(QWidget *parent = nullptr);

    bool finishEditing() override;

Q_SIGNALS:
    /// Enter, leaving the line, or saving, printing and the like take what stands here; it may be
    /// what stood here before.
    void given(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void give();
};

/// Where a person says why they did not do as advised: asked in place, beside what they chose.
class ReasonEdit : public KeptLine {
    Q_OBJECT

public:
    explicit ReasonEdit(QWidget *parent = nullptr);
};

} // namespace kf
