// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kf {

/// Name, people, zone, start and policy of the plan, as one form and one undo step.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, const ZoneTable &zones, QWidget *parent = nullptr);

    /// The settings as the form has them.
    Settings settings() const;

private:
    Settings m_settings;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_authors;
    QPlainTextEdit *m_description;
    QDateEdit *m_start;
    QSpinBox *m_horizon;
    QComboBox *m_zone;
    QDateEdit *m_typicalDate;
    QLineEdit *m_currency;
    QDoubleSpinBox *m_headroom;
    QDoubleSpinBox *m_storageHeadroom;
    QSpinBox *m_spares;
    QSpinBox *m_sizeAt;
    QDoubleSpinBox *m_leadTime;
    QComboBox *m_power;
};

} // namespace kf
