// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A name that is changed where it stands: Enter takes it, Escape leaves it as it was.

#include "ui/grid/open_editor.h"

#include <QLineEdit>

#include <functional>

namespace kf {

class NameEditor : public QLineEdit, public OpenEditor {
    Q_OBJECT

public:
    /// `commit` takes the new name, or says no and the editor stays open.
    NameEditor(const QString &text,
               const std::function<bool(const QString &)> &commit,
               QWidget *parent);

    /// Opens at that box of the parent, wholly within `area`.
    void openAt(const QRect &box, const QRect &area);

    bool finishEditing() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool commitText();
    void leave();

    std::function<bool(const QString &)> m_commit;
    QString m_before;
    bool m_left = false;
    bool m_isCommitting = false;
};

} // namespace kf
