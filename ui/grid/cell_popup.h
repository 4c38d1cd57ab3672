// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What opens at a cell in a small window of its own: the choices of a cell with a search line, and
// its note.

#include "ui/grid/grid_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QStringListModel;

namespace kf {

/// A framed window that closes when something else is clicked: the click acts on what it meets, as
/// Alt with a letter acts on what has that letter in the window.
class CellPopup : public QFrame {
    Q_OBJECT

public:
    CellPopup(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// It has been closed, whatever came of it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

    /// Closes where the window answers to `key` with Alt: a menu or a button. False where nothing
    /// does.
    bool passMnemonic(const QKeyEvent &key);

    /// Shows it below `cell` (in global coordinates), or above where there is more room.
    void openAt(const QRect &cell, const QSize &size);

private:
    const Theme &m_theme;
};

/// The choices of a cell; typing leaves those that contain every typed word.
class ChoicePicker : public CellPopup {
    Q_OBJECT

public:
    ChoicePicker(const Theme &theme, QWidget *parent);

    /// Opens below `cell` with the choice of `key` current, or with `typed` in the search line.
    void
    open(const QRect &cell, const QList<Choice> &choices, const QString &key, const QString &typed);

    /// The choice that Enter takes; nothing where none contains what was typed.
    std::optional<Choice> current() const;
    /// Says that what was typed is none of the choices.
    void refuse();
    /// Whether a person has typed or gone to another choice since it was opened.
    bool isTouched() const;

    QLineEdit *line() const { return m_line; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// `key`: the one that chose it (Enter, Tab, Backtab), or 0 for a click.
    void chosen(const kf::Choice &choice, int key);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void filter();
    void makeCurrent(int row);
    void step(int rows);
    void take(int key);
    void sayNothing(const QString &text, bool isRefusal);
    void makeRoomForReason();
    QSize wantedSize(int cellWidth) const;

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    QStringListModel *m_labels;
    QList<Choice> m_choices;
    QList<Choice> m_shown;
    int m_openedRow = -1;
};

/// The note of a cell. Closing it keeps what was written, only Escape does not.
class NoteEditor : public CellPopup {
    Q_OBJECT

public:
    NoteEditor(const Theme &theme, QWidget *parent);

    void open(const QRect &cell, const QString &title, const QString &note);

    QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    /// The note is to be another one; empty: none.
    void noteChanged(const QString &note);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    QLabel *m_title;
    QPlainTextEdit *m_text;
    QString m_before;
};

} // namespace kf
