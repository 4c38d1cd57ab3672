// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/evaluations.h"
#include "ui/document/question_study.h"
#include "ui/pages/growth/growth_sheets.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kf {

class ChartView;
class ComparisonTable;
class EmptyState;
class EventLanes;
class ForecastView;
class GridView;
class LimitsView;
class ScenarioView;
class Segments;
enum class EventMotion;

/// How demand grows: rates with events on a time line, the forecast, scenarios, and what is
/// promised of scale, over charts by month and by year and the scenarios side by side.
class GrowthPage : public Page {
    Q_OBJECT

public:
    /// What stands above the charts.
    enum class View { Groups, Events, Forecast, Scenarios, Limits };

    GrowthPage(const PageContext &context, QWidget *parent);

    /// The path by which reveal() chooses the accelerator that charts and forecast show.
    static QString acceleratorPath(const AcceleratorKey &key);
    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    bool explainsRow() const override;
    void explainRow() override;
    bool isDrawing() const override { return m_study->isUpdating(); }

    std::function<void()> wayBack() override;

    void showView(View view);
    View view() const;

    GridView &ratesGrid() { return *m_rates; }
    GridView &eventsGrid() { return *m_events; }
    EventLanes &lanes() { return *m_lanes; }
    ScenarioView &scenarios() { return *m_scenarios; }
    LimitsView &limits() { return *m_limits; }
    ComparisonTable &comparison() { return *m_comparison; }
    ChartView &monthsChart() { return *m_months; }

private:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void layOutGroups();
    void buildViews();
    void buildTools();
    void buildPanels();
    void connectLanes();
    void connectScenarios();
    void presentScenarioChoice();
    void presentKinds();
    void presentAnswers();
    void presentLimits();
    void presentMonths();
    void presentYears();
    void keepCompared();
    void updateButtons();
    void updateEmpty();
    QList<Study> questions() const;
    Question questionAt(int month) const;
    EvaluationPtr answerTo(const Question &question) const;
    Evaluations yearsOfLooked() const;
    Evaluations comparedScenarios() const;
    AcceleratorKey key() const;
    void addEvent(const Id &group, int month);
    void addHere();
    void deleteEvent(int index);
    void deleteHere();
    void editEvent(int index);
    void moveEvent(int index, int month, EventMotion motion);
    void addScenario();
    void duplicateScenario(const Id &scenario);
    void deleteScenario(const Id &scenario);

    GrowthSheet *m_rateSheet;
    EventsSheet *m_eventSheet;
    QStackedWidget *m_stack;
    QWidget *m_groups;
    GridView *m_rates;
    GridView *m_events;
    EventLanes *m_lanes;
    QScrollArea *m_forecastArea;
    ForecastView *m_forecast;
    QScrollArea *m_scenarioArea;
    ScenarioView *m_scenarios;
    QScrollArea *m_limitsArea;
    LimitsView *m_limits;
    Segments *m_views;
    QLabel *m_lookedLabel;
    QComboBox *m_looked;
    QComboBox *m_kinds;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    Segments *m_overlay;
    Segments *m_parts;
    ChartView *m_months;
    struct {
        int month = -1;
        QString level; ///< the line that was nearest; empty for none
    } m_clicked;       ///< in the chart by month
    ChartView *m_years;
    ComparisonTable *m_comparison;
    QuestionStudy *m_study;
    QList<AcceleratorKey> m_keys;
    QList<Id> m_compared;
    bool m_choseCompared = false; ///< a person did; else it is the first ones
    Gesture m_gesture;
};

} // namespace kf
