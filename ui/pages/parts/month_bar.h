// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which month is looked at: by slider, or typed as "2028-01" or as a number of months ahead.

#include "core/plan/plan.h"
#include "ui/grid/open_editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSlider;

namespace kf {

/// The month, counted from the plan's start, that `text` means, in the forms that cells take:
/// "2028-01", "Jan 2028", a number of months. Nothing where it is none, or before the start.
std::optional<int> monthTyped(const Plan &plan, const QString &text);

class MonthBar : public QWidget, public OpenEditor {
    Q_OBJECT

public:
    explicit MonthBar(QWidget *parent = nullptr);

    /// Offers the months of `plan`; keeps the month that is looked at within its horizon.
    void present(const Plan &plan);

    /// Counted from the plan's start.
    int month() const;
    void setMonth(int month);

    bool finishEditing() override;

    QLineEdit *line() const { return m_line; }
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void monthChanged(int month);
    /// What was typed is no month of the plan; `reason` is a sentence.
    void refused(const QString &reason);

private:
    bool takeTyped();
    void showMonth();
    void setInvalid(bool invalid);

    Plan m_plan;
    QSlider *m_slider;
    QLineEdit *m_line;
    QLabel *m_ahead;
};

} // namespace kf
