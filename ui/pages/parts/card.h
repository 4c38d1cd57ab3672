// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A titled surface that holds one thing.

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kf {

class Card : public QFrame {
    Q_OBJECT

public:
    Card(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Under the title.
    QVBoxLayout *content() { return m_content; }
    /// At the right of the title.
    QHBoxLayout *corner() { return m_corner; }

private:
    QLabel *m_title;
    QHBoxLayout *m_corner;
    QVBoxLayout *m_content;
};

} // namespace kf
