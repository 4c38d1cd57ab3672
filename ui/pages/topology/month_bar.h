// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses the month in which the room is looked at, by slider or by typing; or no month: the room
// as it is planned, with everything in it.

#include "core/base/month.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace kf {

class RoomMonthBar : public QWidget {
    Q_OBJECT

public:
    explicit RoomMonthBar(QWidget *parent = nullptr);

    void present(const Month &start, int horizonMonths);

    /// Nothing: as planned.
    std::optional<int> month() const;
    void setMonth(std::optional<int> month);

Q_SIGNALS:
    void monthChanged();

private:
    void showDate();

    QCheckBox *m_on;
    QSlider *m_slider;
    QSpinBox *m_number;
    QLabel *m_date;
    Month m_start;
};

} // namespace kf
