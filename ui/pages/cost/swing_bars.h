// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What matters most: a bar to both sides for each input, by how much a year would cost less or more
// with 20 % less and more of it. Up and Down choose an input, Enter goes to where it is typed.

#include "core/words/wording.h"
#include "ui/report/swing_paint.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class SwingBars : public QWidget {
    Q_OBJECT

public:
    explicit SwingBars(const Theme &theme, QWidget *parent = nullptr);

    void present(const SwingView &view, const Wording &wording);

    const SwingView &view() const { return m_view; }
    int selected() const { return m_selected; }
    /// The name of an input, in pixels of the widget.
    QPoint nameOf(int row) const;

    void showTable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person goes to that input.
    void chosen(const QString &path);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    SwingPlaces places() const;
    void select(int row);

    const Theme &m_theme;
    SwingView m_view;
    Wording m_wording;
    int m_selected = -1;
    bool m_focusFrame = false;
};

} // namespace kf
