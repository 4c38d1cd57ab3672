// SPDX-License-Identifier: GPL-3.0-or-later
// What the growth page is put together from, and what answers to what.
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/forecast_view.h"
#include "ui/pages/growth/growth_bars.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/limits_view.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPanelRows = 23; ///< panels are at first that many lines of text high

} // namespace

void GrowthPage::layOutGroups()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    m_rates->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lanes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    line->addWidget(m_rates, 0, Qt::AlignTop); // rows and lanes stand beside each other
    line->addWidget(m_lanes, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addStretch();
}

void GrowthPage::buildViews()
{
    m_rates->setModel(m_rateSheet);
    m_rates->setFrozenColumns(1);
    m_rates->setTitle(tr("Growth of groups"));
    addGrid(QStringLiteral("rates"), m_rates);
    m_events->setModel(m_eventSheet);
    m_events->setTitle(tr("Events"));
    addGrid(QStringLiteral("events"), m_events);
    const QList<GridView *> scenarioGrids = m_scenarios->grids();
    for (qsizetype i = 0; i < scenarioGrids.size(); ++i)
        addGrid(QStringLiteral("scenarios_%1").arg(i), scenarioGrids[i]);
    addGrid(QStringLiteral("claims"), &m_limits->claims());
    addGrid(QStringLiteral("scaling"), &m_limits->scaling());
    layOutGroups();
    // A low window scrolls what is long.
    m_forecastArea->setWidget(m_forecast);
    m_scenarioArea->setWidget(m_scenarios);
    m_limitsArea->setWidget(m_limits);
    for (QScrollArea *area : {m_forecastArea, m_scenarioArea, m_limitsArea})
        area->setWidgetResizable(true);
    for (QWidget *view : {m_groups,
                          static_cast<QWidget *>(m_events),
                          static_cast<QWidget *>(m_forecastArea),
                          static_cast<QWidget *>(m_scenarioArea),
                          static_cast<QWidget *>(m_limitsArea)})
        m_stack->addWidget(view);
    showView(View::Groups);
    connect(m_events, &GridView::activeCellChanged, this, &GrowthPage::updateButtons);
    connect(m_limits, &LimitsView::moved, this, &GrowthPage::updateButtons);
    connect(
        m_limits, &LimitsView::chosen, this, [this](const QString &path) { context().jump(path); });
    GrowthBars &bars = m_limits->bars();
    connect(&bars, &GrowthBars::selectedChanged, this, [this, &bars](const QString &sentence) {
        const QPoint row = bars.mapTo(m_limits, bars.nameOf(bars.selected()));
        const int y = bars.selected() == 0 ? 0 : row.y(); // the first with what stands above it
        m_limitsArea->ensureVisible(0, y, 0, bars.fontMetrics().height());
        tell(sentence); // what the picture says below may be out of sight
    });
}

void GrowthPage::buildTools()
{
    m_views->setTexts({tr("Groups"), tr("Events"), tr("Forecast"), tr("Scenarios"), tr("Limits")});
    m_looked->setAccessibleName(tr("Scenario"));
    m_looked->setToolTip(tr("The scenario that every page shows"));
    m_looked->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lookedLabel->setBuddy(m_looked);
    m_kinds->setAccessibleName(tr("Accelerator"));
    m_kinds->setToolTip(tr("The accelerator that charts and forecast show"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_kinds);
    tools()->addWidget(m_lookedLabel);
    tools()->addWidget(m_looked);
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_looked, &QComboBox::activated, this, [this](int index) {
        context().ask({m_looked->itemData(index).toString(), figures()->question.month});
    });
    connect(m_add, &QPushButton::clicked, this, &GrowthPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &GrowthPage::deleteHere);
}

void GrowthPage::buildPanels()
{
    m_overlay->setTexts({tr("This scenario"), tr("Compared")});
    m_parts->setTexts({tr("Groups"), tr("Kinds")});
    auto *months =
        addPanel(QStringLiteral("months"), tr("Peak by month"), Qt::BottomDockWidgetArea);
    months->corner()->addWidget(m_overlay);
    months->content()->addWidget(m_months, 1);
    // Behind the months, so that every scenario that is compared has its room.
    auto *years = addPanelBehind(months, QStringLiteral("years"), tr("Peak by year"));
    years->corner()->addWidget(m_parts);
    years->content()->addWidget(m_years, 1);
    auto *comparison =
        addPanel(QStringLiteral("comparison"), tr("Scenarios compared"), Qt::BottomDockWidgetArea);
    comparison->content()->addWidget(m_comparison, 1);
    sizePanels({months, comparison}, {8, 12}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({months, comparison}, {high, high}, Qt::Vertical);
    connect(m_overlay, &Segments::chosenChanged, this, &GrowthPage::presentMonths);
    connect(m_parts, &Segments::chosenChanged, this, &GrowthPage::presentYears);
    connect(m_kinds, &QComboBox::activated, this, &GrowthPage::presentAnswers);
    connect(m_months, &ChartView::categoryActivated, this, [this](int month, const QString &level) {
        m_clicked = {month, level};
        m_forecast->chooseMonth(month);
        tell(m_months->crosshairText());
    });
    connect(m_years, &ChartView::categoryActivated, this, [this](int, const QString &group) {
        if (m_rateSheet->rowOfKey(group) >= 0)
            reveal(QStringLiteral("growth/groups/%1").arg(group));
    });
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
    m_scenarioArea->installEventFilter(this);
    connect(m_scenarios, &ScenarioView::needsChanged, m_scenarioArea, [this] {
        m_scenarioArea->updateGeometry();
    });
    connect(m_scenarios, &ScenarioView::addRequested, this, &GrowthPage::addScenario);
    connect(m_scenarios, &ScenarioView::duplicateRequested, this, &GrowthPage::duplicateScenario);
    connect(m_scenarios, &ScenarioView::deleteRequested, this, &GrowthPage::deleteScenario);
    connect(m_scenarios, &ScenarioView::lookRequested, this, [this](const Id &scenario) {
        context().ask({scenario, figures()->question.month});
    });
    connect(m_scenarios, &ScenarioView::comparedChanged, this, [this](const QList<Id> &scenarios) {
        m_choseCompared = true;
        m_compared = scenarios;
        refresh();
    });
}

} // namespace kf
