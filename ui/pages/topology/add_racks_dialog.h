// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for several racks of one type: how many, how they are called, and whether they begin a row.

#include "core/plan/edits/racks.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kf {

class AddRacksDialog : public QDialog {
    Q_OBJECT

public:
    AddRacksDialog(const Topology &topology, const Id &type, QWidget *parent);

    RackSeries series() const;
    bool wantsNewRow() const;

private:
    void showNames();

    QComboBox *m_type;
    QSpinBox *m_count;
    QLineEdit *m_pattern;
    QLabel *m_names;
    QCheckBox *m_newRow;
};

} // namespace kf
