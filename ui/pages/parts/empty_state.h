// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands where nothing is yet: what will stand here, and the next step.

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kf {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme &theme,
               const QString &title,
               const QString &text,
               QWidget *parent = nullptr);

    /// A button for a next step; the first one is the primary.
    QPushButton *addStep(const QString &text);
    /// Turns the steps off and says why below them; empty: they can be taken.
    void setWhyNot(const QString &reason);

private:
    QHBoxLayout *m_steps;
    QLabel *m_whyNot;
};

} // namespace kf
