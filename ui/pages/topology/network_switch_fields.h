// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which network and role the selected switches are meant for.

#include "ui/pages/topology/field_form.h"

namespace kf {

class SwitchFields : public FieldForm {
    Q_OBJECT

public:
    SwitchFields(const PageContext &context, QWidget *parent);

    /// Hidden where no switch is among `devices`.
    void present(const Plan &plan, const QList<Id> &devices);

    QComboBox &network() { return *m_network; }
    QComboBox &role() { return *m_role; }

private:
    void take();

    QList<Id> m_ids;
    QComboBox *m_network;
    QComboBox *m_role;
};

} // namespace kf
