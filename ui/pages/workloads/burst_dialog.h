// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Measures the burstiness of a service from arrival times that are pasted.

#include "core/report/measured_burst.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kf {

class ChartView;

class BurstDialog : public QDialog {
    Q_OBJECT

public:
    BurstDialog(const Theme &theme, const Wording &wording, QWidget *parent = nullptr);

    /// What was measured; nothing until it can be.
    const std::optional<MeasuredBurst> &burst() const { return m_burst; }
    QPlainTextEdit &times() { return *m_times; }

private:
    void measure();

    Wording m_wording;
    QPlainTextEdit *m_times;
    QLabel *m_result;
    ChartView *m_chart;
    QPushButton *m_take;
    std::optional<MeasuredBurst> m_burst;
};

} // namespace kf
