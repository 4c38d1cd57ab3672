// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks in place for the reason of a choice against the advice.

#include <QLineEdit>

namespace kf {

/// True where `event` asks whether `line` wants a key of undo or redo though nobody has typed in
/// it: these are those of the plan then, and the event is ignored.
bool leavesUndoToPlan(const QLineEdit &line, QEvent &event);

/// Modified from the first letter on until the reason is given.
class ReasonLine : public QLineEdit {
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace kf
