// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The day types of a plan as one form: names and days a year, which add up to 365.

#include "core/plan/edits/day_types.h"

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kf {

class DayTypesDialog : public QDialog {
    Q_OBJECT

public:
    DayTypesDialog(const QList<DayType> &dayTypes, QWidget *parent);

    /// A new row, which takes the days that are left.
    void addRow();
    /// The day types as the form has them.
    QList<DayTypeEdit> dayTypes() const;
    /// Shows why the plan does not take them; the dialog stays open.
    void refuse(const QString &reason);

    int rowCount() const { return int(m_rows.size()); }
    QLineEdit *nameLine(int row) const { return m_rows[row].name; }
    QDoubleSpinBox *daysBox(int row) const { return m_rows[row].days; }
    QPushButton *remainderButton() const { return m_remainder; }

Q_SIGNALS:
    /// The person wants the day types as they stand.
    void wanted();

private:
    struct Row {
        DayTypeEdit edit;
        QLineEdit *name = nullptr;
        QDoubleSpinBox *days = nullptr;
        QPushButton *copy = nullptr;
        QPushButton *remove = nullptr;
    };

    void append(const DayTypeEdit &edit);
    void appendNew(DayTypeEdit edit);
    void copyRow(const QLineEdit *name);
    void removeRow(const QLineEdit *name);
    int rowOf(const QLineEdit *name) const;
    double left() const;
    const Row *taker() const;
    void giveRemainder();
    void follow();

    QGridLayout *m_grid;
    QLabel *m_sum;
    QLabel *m_refusal;
    QPushButton *m_remainder;
    QDialogButtonBox *m_buttons;
    QList<Row> m_rows;
    const QLineEdit *m_last = nullptr; ///< of the row that was edited last
};

} // namespace kf
