// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What opens in a cell: a line of text, and the notice beside it that says why something was not
// taken.

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace kf {

/// A line of text with the frame of the active cell; grows to the right with its text.
class CellLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CellLineEdit(const Theme &theme, QWidget *parent);

    /// Places it over a cell; it may grow up to the right edge of its parent.
    void placeOver(const QRect &cell);

    /// Marks the text as refused, for eyes and for screen readers; empty: as fine.
    void setRefusal(const QString &reason);

private:
    void paintEvent(QPaintEvent *event) override;
    void grow();

    const Theme &m_theme;
    QRect m_cell;
    bool m_refused = false;
};

/// A short text below a cell, like a tool tip that stays.
class CellNotice : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Hint, Refusal };

    /// `parent` is the window, so that no edge of the grid cuts the text off.
    explicit CellNotice(const Theme &theme, QWidget *parent);

    /// Shows `text` below `cell` (above it where there is no room), in the parent's coordinates.
    void showBeside(const QRect &cell, const QString &text, Kind kind);

    /// Hides with the next key, click or turn of the wheel anywhere, or after a while.
    void leaveSoon();

private:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &m_theme;
    QTimer m_while;
    Kind m_kind = Kind::Hint;
};

} // namespace kf
