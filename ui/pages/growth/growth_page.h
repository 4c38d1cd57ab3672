// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/growth/growth_sheets.h"
#include "ui/pages/page.h"

class QPushButton;

namespace kf {

class ChartView;
class EmptyState;
class GridView;
class Segments;

/// Rates and events as sheets over the forecast by month and by year.
class GrowthPage : public Page {
    Q_OBJECT

public:
    GrowthPage(const PageContext &context, QWidget *parent);

    void present(const Plan &plan, const Evaluation &figures) override;
    void reveal(const QString &path) override;

    GridView &ratesGrid() { return *m_rates; }
    GridView &eventsGrid() { return *m_events; }

private:
    void buildTools();
    void presentScenarios(const Plan &plan, const Evaluation &figures);
    void presentChart();
    void addEvent();
    void deleteEventOfRow();

    GrowthSheet *m_rateSheet;
    EventsSheet *m_eventSheet;
    GridView *m_rates;
    GridView *m_events;
    Segments *m_scenarios;
    Segments *m_kinds;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    QWidget *m_content;
    ChartView *m_months;
    ChartView *m_years;
    QList<Id> m_scenarioIds;
    QList<AcceleratorKey> m_keys;
    Plan m_plan;
    std::shared_ptr<const Evaluation> m_figures;
};

} // namespace kf
