// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can change of racks, one or many: name, type, place in the row, reserved units,
// note and where that comes from.

#include "ui/pages/topology/field_form.h"

class QCheckBox;

namespace kf {

class RackFields : public FieldForm {
    Q_OBJECT

public:
    RackFields(const PageContext &context, QWidget *parent);

    /// Shows the fields of these racks; where they differ a field is empty and says so.
    void present(const QList<Id> &racks);

    FieldEdit &name() { return *m_name; }
    QComboBox &type() { return *m_type; }
    FieldEdit &position() { return *m_position; }
    FieldEdit &reserved() { return *m_reserved; }

private:
    void presentType(const QList<Rack> &racks);
    void takeType();
    Result<> takePosition(const QString &text);
    Result<> takeReserved(const QString &text);

    QList<Id> m_ids;
    FieldEdit *m_name;
    QComboBox *m_type;
    FieldEdit *m_position;
    FieldEdit *m_reserved;
    QCheckBox *m_locked;
};

} // namespace kf
