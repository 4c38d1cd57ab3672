// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/report/pdf.h"

#include <QTimer>

class QCheckBox;
class QVBoxLayout;

namespace kf {

/// The report as it will print, with the choice of its parts.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(const PageContext &context, QWidget *parent);

    void present(const Plan &plan, const Evaluation &figures) override;

private:
    void choose();
    void drawPages();

    std::array<QCheckBox *, kAllReportParts.size()> m_parts{};
    QWidget *m_sheets;
    QVBoxLayout *m_layout;
    QTimer m_later; ///< drawing pages takes longer than a frame: it waits for a pause
    std::shared_ptr<const Evaluation> m_figures;
};

} // namespace kf
