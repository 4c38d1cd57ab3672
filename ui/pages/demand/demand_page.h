// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/demand/demand_model.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace kf {

class ChartView;
class EmptyState;
class Facts;
class Panel;
class GridView;
class Segments;

/// The demand sheet over its charts: the day by group, load duration, and why the peak is what it
/// is.
class DemandPage : public Page {
    Q_OBJECT

public:
    DemandPage(const PageContext &context, QWidget *parent);

    void present(const Plan &plan, const Evaluation &figures) override;
    void reveal(const QString &path) override;

    GridView &grid() { return *m_grid; }

private:
    void buildTools();
    void buildCharts();
    void presentChips(const Plan &plan, const Evaluation &figures);
    void presentSummary(const Plan &plan, const Evaluation &figures);
    void presentWhy(const Plan &plan, const Evaluation &figures);
    void presentAgain();
    void addGroup();
    void renameCurrent();
    void deleteCurrent();
    int dayType() const;

    DemandModel *m_model;
    GridView *m_grid;
    Segments *m_days;
    Segments *m_hours;
    Segments *m_kinds;
    QList<AcceleratorKey> m_keys; ///< of the chips; the first is all
    QPushButton *m_add;
    QLabel *m_summary;
    EmptyState *m_empty;
    QWidget *m_sheet;
    ChartView *m_day;
    ChartView *m_duration;
    Panel *m_whyPanel;
    Facts *m_why;
    Plan m_plan;
    std::shared_ptr<const Evaluation> m_figures;
};

} // namespace kf
