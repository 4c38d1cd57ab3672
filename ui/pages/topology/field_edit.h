// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field of what is selected, changed where it stands: Enter or leaving it takes what was typed,
// Escape puts back what was there.

#include "core/base/result.h"
#include "ui/grid/open_editor.h"

#include <QComboBox>
#include <QLineEdit>

#include <functional>

namespace kf {

class FieldEdit : public QLineEdit, public OpenEditor {
    Q_OBJECT

public:
    /// `commit` takes a text, or says why not.
    using Commit = std::function<Result<>(const QString &)>;
    explicit FieldEdit(const Commit &commit, QWidget *parent = nullptr);

    /// Shows `text`, and `hint` where that is empty, unless a person is typing here.
    void present(const QString &text, const QString &hint = {});

    /// Forgets what was typed and not taken: it was of something else than what is shown now.
    void drop();

    /// What was refused stays typed here when the keyboard has left it, and is asked about again.
    bool finishEditing() override;

Q_SIGNALS:
    /// What was typed is in the plan, or `refusal` says why it is not.
    void settled(const QString &refusal);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool take();
    bool holdsRefused() const;
    void setInvalid(bool invalid);

    Commit m_commit;
    QString m_shown;
    bool m_isTaking = false;
};

/// A choice that the wheel changes only while it has the keyboard: panels are scrolled over it.
class CalmChoice : public QComboBox {
public:
    explicit CalmChoice(QWidget *parent = nullptr);

    /// Lets people type a part of what they look for; a click takes hold of the whole text.
    void setTyped();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_isClicked = false; ///< a click has just brought the keyboard here
};

} // namespace kf
