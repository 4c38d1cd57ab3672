// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A card that stands in a dock of its page: it can be moved, floated and hidden.

#include "ui/theme/theme.h"

#include <QDockWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kf {

class Panel : public QDockWidget {
    Q_OBJECT

public:
    /// `name` tells the panels of a page apart in the remembered layout; it is never shown.
    Panel(const Theme &theme, const QString &name, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The title stands on a tab already.
    void setOnTab(bool onTab);
    /// Without a head, where there is little height: View > Panels hides it as well.
    void setLow(bool low);
    /// What it needs without a head.
    int leastHeight() const;
    /// Under the title.
    QVBoxLayout *content() { return m_content; }
    /// At the right of the title, before the buttons that float and hide the panel.
    QHBoxLayout *corner() { return m_corner; }

private:
    void showIcons();

    const Theme &m_theme;
    QWidget *m_head;
    QWidget *m_noHead;
    QWidget *m_body;
    QLabel *m_title;
    QHBoxLayout *m_corner;
    QVBoxLayout *m_content;
    QToolButton *m_float;
    QToolButton *m_hide;
};

} // namespace kf
