// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A month of the plan in a small field of a dialog: shown as "2028-01", typed so or as a number of
// months ahead, stepped month by month.

#include "core/plan/plan.h"

#include <QSpinBox>

namespace kf {

class MonthBox : public QSpinBox {
public:
    /// Months of `plan`, counted from its start, up to `last`. A special text stands for month 0.
    MonthBox(const Plan &plan, int last, QWidget *parent = nullptr);

protected:
    QString textFromValue(int month) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    std::optional<int> monthOf(const QString &text) const;

    Plan m_plan;
};

} // namespace kf
