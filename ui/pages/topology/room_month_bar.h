// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses the month in which the room is looked at; or no month: the room as it is planned, with
// everything in it, each figure in its heaviest month.

#include "core/plan/plan.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace kf {

class MonthBar;

class RoomMonthBar : public QWidget {
    Q_OBJECT

public:
    explicit RoomMonthBar(QWidget *parent = nullptr);

    void present(const Plan &plan);

    /// Nothing: as planned.
    std::optional<int> month() const;
    void setMonth(std::optional<int> month);

Q_SIGNALS:
    void monthChanged();
    /// What was typed is no month of the plan; `reason` is a sentence.
    void refused(const QString &reason);

private:
    QCheckBox *m_on;
    MonthBar *m_bar;
};

} // namespace kf
