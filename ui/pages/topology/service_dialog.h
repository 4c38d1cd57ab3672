// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks from which month on devices are in service, and until when.

#include <QDialog>

#include <optional>

class QSpinBox;

namespace kf {

struct Plan;

class ServiceDialog : public QDialog {
    Q_OBJECT

public:
    /// Months are those of `plan`.
    ServiceDialog(const Plan &plan,
                  int inServiceMonth,
                  std::optional<int> retireMonth,
                  QWidget *parent);

    int inServiceMonth() const;
    /// Nothing: it stays.
    std::optional<int> retireMonth() const;

private:
    QSpinBox *m_from;
    QSpinBox *m_until;
};

} // namespace kf
