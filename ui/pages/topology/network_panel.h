// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One network: what it needs and takes, what is wrong with it, and what a person can change.

#include "core/figures/studies.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace kf {

class Facts;
class NetworkFields;
class SwitchFields;

class NetworkPanel : public QWidget {
    Q_OBJECT

public:
    explicit NetworkPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `devices` are selected: switches among them can be given to a network. `left` says what
    /// found no place when it was to be placed.
    void present(const Plan &plan,
                 const Evaluation &figures,
                 const FabricMap &map,
                 const Id &fabric,
                 const QList<Id> &devices,
                 const QString &left);

    NetworkFields &fields() { return *m_fields; }
    SwitchFields &switchFields() { return *m_switch; }
    QPushButton &placeButton() { return *m_place; }
    /// Says what found no place.
    QLabel &left() { return *m_left; }
    /// Says that there is no network here.
    QLabel &nothing() { return *m_nothing; }
    /// Gives the keyboard to the button for ways between rooms; false where none is missing.
    bool takeFocusForWays();

Q_SIGNALS:
    void placeWanted();
    /// Somebody is to say how long cables between rooms are.
    void waysWanted();

private:
    PageContext m_context;
    QLabel *m_nothing;
    Facts *m_facts;
    QPushButton *m_place;
    QLabel *m_left;
    Facts *m_findings;
    QPushButton *m_ways;
    NetworkFields *m_fields;
    SwitchFields *m_switch;
};

} // namespace kf
