// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The component of the current row: what a switch of it would bring or take, and what it is.

#include "core/report/component_choice.h"
#include "core/report/work_reasons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kf {

class Facts;

class ComponentPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComponentPanel(const Theme &theme, QWidget *parent = nullptr);

    /// An empty id: nothing is selected.
    void present(const Id &id, const SwitchView &choice, const QList<WorkReason> &reasons);

    /// Gives the keyboard to the first of its buttons.
    void ask();

    QString switchText() const;

Q_SIGNALS:
    void onWanted(const QString &id);
    /// These go, the component among them.
    void offWanted(const QList<kf::Id> &ids);
    void successorWanted(const QString &id);

private:
    QPushButton *newButton();

    Id m_id;
    SwitchView m_choice;
    QLabel *m_text;
    QPushButton *m_on;
    QPushButton *m_off;
    QPushButton *m_withLosers;
    QPushButton *m_withUnneeded;
    QPushButton *m_successor;
    Facts *m_facts;
};

} // namespace kf
