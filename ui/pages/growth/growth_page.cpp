// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_page.h"

#include "core/report/charts.h"
#include "core/report/headline.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/forecast_view.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/statistics_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMonthsPerYear = 12;
constexpr int kChartRows = 11; ///< charts are at least that many lines of text high
constexpr int kPanelRows = 23; ///< panels are at first that many lines of text high

/// Keeps the page usable in a low window.
QWidget *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    return area;
}

} // namespace

GrowthPage::GrowthPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Growth, parent)
    , m_rateSheet(new GrowthSheet(context.document, context.catalog, this))
    , m_eventSheet(new EventsSheet(context.document, this))
    , m_rates(new GridView(context.theme))
    , m_events(new GridView(context.theme))
    , m_lanes(new EventLanes(context.theme, *m_rates))
    , m_forecast(new ForecastView(context.theme))
    , m_scenarios(new ScenarioView(context.document, context.theme))
    , m_views(new Segments(tr("What is shown")))
    , m_stack(new QStackedWidget)
    , m_lookedLabel(new QLabel(tr("S&cenario")))
    , m_looked(new QComboBox)
    , m_kinds(new QComboBox)
    , m_add(new QPushButton(tr("Add &event")))
    , m_delete(new QPushButton(tr("De&lete event")))
    , m_empty(new EmptyState(context.theme,
                             tr("Nothing grows yet"),
                             tr("As soon as the demand sheet has groups, their rates, models and "
                                "events stand here, with the month in which the supply runs out.")))
    , m_overlay(new Segments(tr("Whose peaks")))
    , m_parts(new Segments(tr("What the bars are made of")))
    , m_months(new ChartView(context.theme))
    , m_years(new ChartView(context.theme))
    , m_comparison(new ComparisonTable(context.theme))
    , m_study(new QuestionStudy(context.catalog, this))
{
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_stack, 1);
    buildTools();
    buildViews();
    buildPanels();
    connectLanes();
    connectScenarios();
    connect(m_study, &QuestionStudy::finished, this, &GrowthPage::presentAnswers);
    connect(m_empty->addStep(tr("Go to demand")), &QPushButton::clicked, this, [this] {
        this->context().jump(QStringLiteral("demand/groups"));
    });
}

QWidget *GrowthPage::makeGroups()
{
    auto *groups = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    m_rates->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lanes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    line->addWidget(m_rates);
    line->addWidget(m_lanes, 1);
    auto *layout = new QVBoxLayout(groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addStretch();
    return groups;
}

void GrowthPage::buildViews()
{
    m_rates->setModel(m_rateSheet);
    m_rates->setFrozenColumns(1);
    m_rates->setTitle(tr("Growth of groups"));
    m_events->setModel(m_eventSheet);
    m_events->setTitle(tr("Events"));
    m_stack->addWidget(makeGroups());
    m_stack->addWidget(m_events);
    m_stack->addWidget(scrolling(m_forecast));
    m_stack->addWidget(scrolling(m_scenarios));
    showView(View::Groups);
    for (GridView *grid : QList<GridView *>{m_rates, m_events} + m_scenarios->grids()) {
        connect(grid, &GridView::messageShown, this, [this](const QString &text) {
            context().tell(text);
        });
        connect(grid,
                &GridView::statisticsChanged,
                this,
                [this](const SelectionStatistics &statistics) {
                    context().tellStatistics(statisticsText(statistics, QLocale()));
                });
    }
    connect(m_events, &GridView::activeCellChanged, this, &GrowthPage::updateButtons);
}

void GrowthPage::buildTools()
{
    m_views->setTexts({tr("Groups"), tr("Events"), tr("Forecast"), tr("Scenarios")});
    m_looked->setAccessibleName(tr("Scenario"));
    m_looked->setToolTip(tr("The scenario that every page shows"));
    m_looked->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lookedLabel->setBuddy(m_looked);
    m_kinds->setAccessibleName(tr("Accelerator"));
    m_kinds->setToolTip(tr("The accelerator that charts and forecast show"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setToolTip(tr("Add an event to the chosen group"));
    m_delete->setToolTip(tr("Delete the chosen event"));
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_kinds);
    tools()->addWidget(m_lookedLabel);
    tools()->addWidget(m_looked);
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_looked, &QComboBox::activated, this, [this](int index) {
        context().ask({m_looked->itemData(index).toString(), m_figures->question.month});
    });
    connect(m_add, &QPushButton::clicked, this, &GrowthPage::addEventHere);
    connect(m_delete, &QPushButton::clicked, this, &GrowthPage::deleteEventHere);
}

void GrowthPage::buildPanels()
{
    m_overlay->setTexts({tr("This scenario"), tr("Compared")});
    m_parts->setTexts({tr("Groups"), tr("Kinds")});
    auto *months =
        addPanel(QStringLiteral("months"), tr("Peak by month"), Qt::BottomDockWidgetArea);
    months->corner()->addWidget(m_overlay);
    months->content()->addWidget(m_months, 1);
    auto *years = addPanel(QStringLiteral("years"), tr("Peak by year"), Qt::BottomDockWidgetArea);
    years->corner()->addWidget(m_parts);
    years->content()->addWidget(m_years, 1);
    auto *comparison =
        addPanel(QStringLiteral("comparison"), tr("Scenarios compared"), Qt::BottomDockWidgetArea);
    comparison->content()->addWidget(m_comparison, 1);
    m_months->setMinimumHeight(kChartRows * fontMetrics().height());
    sizePanels({months, years, comparison}, {8, 6, 10}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({months, years, comparison}, {high, high, high}, Qt::Vertical);
    connect(m_overlay, &Segments::chosenChanged, this, &GrowthPage::presentMonths);
    connect(m_parts, &Segments::chosenChanged, this, &GrowthPage::presentYears);
    connect(m_kinds, &QComboBox::activated, this, &GrowthPage::presentAnswers);
    connect(m_months, &ChartView::categoryActivated, this, [this](int month) {
        showView(View::Forecast);
        m_forecast->chooseMonth(month);
    });
    connect(m_years, &ChartView::categoryActivated, this, [this](int, const QString &group) {
        if (m_rateSheet->rowOfKey(group) >= 0)
            reveal(QStringLiteral("growth/groups/%1").arg(group));
    });
    for (ChartView *chart : {m_months, m_years}) {
        connect(chart, &ChartView::pictureFailed, this, [this](const QString &reason) {
            context().tell(reason);
        });
    }
}

void GrowthPage::connectLanes()
{
    connect(m_lanes, &EventLanes::moveRequested, this, &GrowthPage::moveEvent);
    connect(m_lanes, &EventLanes::deleteRequested, this, &GrowthPage::deleteEvent);
    connect(m_lanes, &EventLanes::editRequested, this, &GrowthPage::editEvent);
    connect(m_lanes, &EventLanes::addRequested, this, &GrowthPage::addEvent);
    connect(m_lanes, &EventLanes::selectedChanged, this, &GrowthPage::updateButtons);
}

void GrowthPage::connectScenarios()
{
    connect(m_scenarios, &ScenarioView::addRequested, this, &GrowthPage::addScenario);
    connect(m_scenarios, &ScenarioView::duplicateRequested, this, &GrowthPage::duplicateScenario);
    connect(m_scenarios, &ScenarioView::deleteRequested, this, &GrowthPage::deleteScenario);
    connect(m_scenarios, &ScenarioView::lookRequested, this, [this](const Id &scenario) {
        context().ask({scenario, m_figures->question.month});
    });
    connect(m_scenarios, &ScenarioView::comparedChanged, this, [this](const QList<Id> &scenarios) {
        m_choseCompared = true;
        m_compared = scenarios;
        present(m_plan, *m_figures);
    });
}

void GrowthPage::showView(View view)
{
    m_views->choose(int(view));
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == int(view) ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentIndex(int(view));
    updateButtons();
}

GrowthPage::View GrowthPage::view() const
{
    return View(m_stack->currentIndex());
}

void GrowthPage::present(const Plan &plan, const Evaluation &figures)
{
    m_plan = plan;
    m_figures = std::make_shared<const Evaluation>(figures);
    m_empty->setVisible(plan.demand.groups.isEmpty());
    m_stack->setVisible(!plan.demand.groups.isEmpty());
    keepCompared();
    presentScenarioChoice();
    presentKinds();
    m_eventSheet->present(plan);
    QStringList months;
    for (int month = 0; month <= plan.settings.horizonMonths; ++month)
        months.append(monthText(plan, month));
    m_lanes->present(lanesOf(plan, QLocale()), months);
    m_study->request(plan, questions(), m_figures);
    presentAnswers();
    updateButtons();
}

/// What is compared follows scenarios that come and go.
void GrowthPage::keepCompared()
{
    QList<Id> known{kBaseScenario};
    for (const Scenario &scenario : std::as_const(m_plan.scenarios.scenarios))
        known.append(scenario.id);
    if (!m_choseCompared)
        m_compared = known.first(std::min<qsizetype>(known.size(), kMostCompared));
    m_compared.removeIf([&known](const Id &id) { return !known.contains(id); });
}

void GrowthPage::presentScenarioChoice()
{
    m_looked->clear();
    m_looked->addItem(tr("Base"), QString(kBaseScenario));
    for (const Scenario &scenario : std::as_const(m_plan.scenarios.scenarios))
        m_looked->addItem(scenario.name.value_or(scenario.id), scenario.id);
    m_looked->setCurrentIndex(m_looked->findData(m_figures->question.scenario));
    m_overlay->setVisible(m_compared.size() > 1);
}

void GrowthPage::presentKinds()
{
    const AcceleratorKey chosen = key();
    const CatalogView view(m_plan.catalog, context().catalog);
    m_kinds->clear();
    m_kinds->addItem(tr("All GPUs"));
    m_keys = {AcceleratorKey()};
    const auto &forecasts = m_figures->growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        m_kinds->addItem(acceleratorName(it.key(), m_plan, view));
        m_keys.append(it.key());
    }
    m_kinds->setCurrentIndex(int(std::max<qsizetype>(0, m_keys.indexOf(chosen))));
    m_kinds->setVisible(m_keys.size() > 2);
}

AcceleratorKey GrowthPage::key() const
{
    return m_keys.value(m_kinds->currentIndex());
}

Question GrowthPage::questionAt(int month) const
{
    return {m_figures->question.scenario, month};
}

/// The years of the scenario that is looked at, then the scenarios that are compared.
QList<Question> GrowthPage::questions() const
{
    QList<Question> asked;
    const int horizon = m_plan.settings.horizonMonths;
    for (int month = 0; month < horizon; month += kMonthsPerYear)
        asked.append(questionAt(month));
    asked.append(questionAt(horizon));
    for (const Id &scenario : m_compared) {
        if (scenario != m_figures->question.scenario)
            asked.append({scenario, 0});
    }
    return asked;
}

EvaluationPtr GrowthPage::answerTo(const Question &question) const
{
    return m_figures->question == question ? m_figures : m_study->answerTo(question);
}

Evaluations GrowthPage::yearsOfLooked() const
{
    Evaluations years;
    for (int month = 0; month <= m_plan.settings.horizonMonths; month += kMonthsPerYear) {
        if (const EvaluationPtr answer = answerTo(questionAt(month)))
            years.append(answer);
    }
    return years;
}

Evaluations GrowthPage::comparedScenarios() const
{
    Evaluations scenarios;
    for (const Id &scenario : m_compared) {
        if (const EvaluationPtr answer = answerTo({scenario, 0}))
            scenarios.append(answer);
    }
    return scenarios;
}

void GrowthPage::presentAnswers()
{
    m_rateSheet->present(m_plan,
                         answerTo(questionAt(0)),
                         answerTo(questionAt(kMonthsPerYear)),
                         answerTo(questionAt(m_plan.settings.horizonMonths)));
    m_rates->updateGeometry();
    m_lanes->updateGeometry();
    m_forecast->present(*m_figures, context().catalog, key(), m_kinds->currentText());
    const Evaluations scenarios = comparedScenarios();
    m_scenarios->present(m_plan, m_figures->question.scenario, m_compared, scenarios);
    m_comparison->present(compareScenarios(scenarios, context().catalog, QLocale()));
    presentMonths();
    presentYears();
}

void GrowthPage::presentMonths()
{
    if (!m_figures)
        return;
    const bool overlays = m_overlay->chosen() == 1 && m_compared.size() > 1;
    m_months->show(overlays
                       ? scenarioChart(comparedScenarios(), *m_figures, context().catalog, key())
                       : growthChart(*m_figures, context().catalog, QLocale(), key()));
}

void GrowthPage::presentYears()
{
    if (!m_figures)
        return;
    m_years->show(m_parts->chosen() == 1 ? yearlyChart(*m_figures, context().catalog)
                                         : yearlyGroupChart(yearsOfLooked(), key()));
}

void GrowthPage::updateButtons()
{
    const bool events = view() == View::Groups || view() == View::Events;
    m_add->setVisible(events);
    m_delete->setVisible(events);
    m_add->setEnabled(!m_plan.demand.groups.isEmpty());
    m_delete->setEnabled(view() == View::Groups ? m_lanes->selected() >= 0
                                                : m_events->activeCell().has_value());
}

void GrowthPage::reveal(const QString &path)
{
    const QString thing = path.section(QLatin1Char('/'), 2, 2);
    if (path.startsWith(QLatin1String("scenarios"))) {
        showView(View::Scenarios);
        m_scenarios->choose(thing);
        return;
    }
    showView(View::Groups);
    if (path.startsWith(QLatin1String("demand/events"))) {
        const auto &events = m_plan.demand.events;
        const auto named = std::find_if(
            events.cbegin(), events.cend(), [&](const Event &event) { return event.id == thing; });
        bool isIndex = false;
        const int index = thing.toInt(&isIndex);
        m_lanes->select(named != events.cend() ? int(named - events.cbegin())
                        : isIndex              ? index
                                               : -1);
        m_lanes->setFocus();
        return;
    }
    const int row = m_rateSheet->rowOfKey(thing);
    if (row < 0)
        return;
    m_rates->selectCell(row, 0);
    m_rates->setFocus();
}

std::optional<WhyRequest> GrowthPage::whyHere() const
{
    if (m_months->crosshair() >= 0)
        return WhyRequest{Subject::Forecast, m_months->crosshair(), key()};
    if (view() == View::Forecast && m_forecast->chosenMonth() >= 0)
        return WhyRequest{Subject::Required, m_forecast->chosenMonth(), key()};
    return WhyRequest{Subject::Forecast, kMonthsPerYear, key()};
}

} // namespace kf
