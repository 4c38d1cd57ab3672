// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_page.h"

#include "core/plan/edits.h"
#include "core/report/charts.h"
#include "core/report/headline.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/statistics_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kEventMonth = 6; ///< where a new event starts out

} // namespace

GrowthPage::GrowthPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Growth, parent)
    , m_rateSheet(new GrowthSheet(context.document, context.catalog, this))
    , m_eventSheet(new EventsSheet(context.document, this))
    , m_rates(new GridView(context.theme))
    , m_events(new GridView(context.theme))
    , m_scenarios(new Segments(tr("Scenario")))
    , m_kinds(new Segments(tr("Accelerator")))
    , m_add(new QPushButton(tr("Add &event")))
    , m_delete(new QPushButton(tr("De&lete event")))
    , m_empty(new EmptyState(context.theme,
                             tr("Nothing grows yet"),
                             tr("As soon as the demand sheet has groups, their rates, models and "
                                "events stand here, with the month in which the supply runs out.")))
    , m_content(new QWidget)
    , m_months(new ChartView(context.theme))
    , m_years(new ChartView(context.theme))
{
    m_rates->setModel(m_rateSheet);
    m_rates->setTitle(tr("Growth of groups"));
    m_events->setModel(m_eventSheet);
    m_events->setTitle(tr("Events"));
    buildTools();
    auto *eventsCard = new Card(context.theme, tr("Events"));
    eventsCard->corner()->addWidget(m_add);
    eventsCard->corner()->addWidget(m_delete);
    eventsCard->content()->addWidget(m_events, 1);
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(metrics::kGap);
    m_rates->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    sheets->addWidget(m_rates, 3, Qt::AlignTop);
    sheets->addWidget(eventsCard, 2);
    auto *monthsCard = new Card(context.theme, tr("Peak by month with required and supply"));
    monthsCard->content()->addWidget(m_months, 1);
    auto *yearsCard = new Card(context.theme, tr("Peaks by year and kind"));
    yearsCard->content()->addWidget(m_years, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::kGap);
    cards->addWidget(monthsCard, 2);
    cards->addWidget(yearsCard, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGap);
    layout->addLayout(sheets);
    layout->addLayout(cards, 1);
    connect(m_empty->addStep(tr("Go to demand")), &QPushButton::clicked, this, [this] {
        this->context().jump(QStringLiteral("demand/groups"));
    });
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_content, 1);
}

void GrowthPage::buildTools()
{
    tools()->addWidget(m_scenarios);
    tools()->addWidget(m_kinds);
    tools()->addStretch();
    connect(m_scenarios, &Segments::chosenChanged, this, [this](int index) {
        context().ask({m_scenarioIds.value(index, kBaseScenario), 0});
    });
    connect(m_kinds, &Segments::chosenChanged, this, &GrowthPage::presentChart);
    connect(m_add, &QPushButton::clicked, this, &GrowthPage::addEvent);
    connect(m_delete, &QPushButton::clicked, this, &GrowthPage::deleteEventOfRow);
    for (GridView *grid : {m_rates, m_events}) {
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
}

void GrowthPage::present(const Plan &plan, const Evaluation &figures)
{
    m_plan = plan;
    m_figures = std::make_shared<const Evaluation>(figures);
    m_empty->setVisible(plan.demand.groups.isEmpty());
    m_content->setVisible(!plan.demand.groups.isEmpty());
    m_rateSheet->present(plan, figures);
    m_eventSheet->present(plan);
    m_rates->updateGeometry();
    m_delete->setEnabled(!plan.demand.events.isEmpty());
    presentScenarios(plan, figures);
    presentChart();
    m_years->show(yearlyChart(figures, context().catalog));
}

void GrowthPage::presentScenarios(const Plan &plan, const Evaluation &figures)
{
    QStringList names{tr("Base")};
    m_scenarioIds = {Id(kBaseScenario)};
    for (const Scenario &scenario : plan.scenarios.scenarios) {
        names.append(scenario.name.value_or(scenario.id));
        m_scenarioIds.append(scenario.id);
    }
    m_scenarios->setTexts(names);
    m_scenarios->choose(int(m_scenarioIds.indexOf(figures.question.scenario)));
    m_scenarios->setVisible(names.size() > 1);
    const CatalogView view(plan.catalog, context().catalog);
    QStringList kinds{tr("All GPUs")};
    m_keys = {AcceleratorKey()};
    const auto &forecasts = figures.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        kinds.append(acceleratorName(it.key(), plan, view));
        m_keys.append(it.key());
    }
    m_kinds->setTexts(kinds);
    m_kinds->setVisible(kinds.size() > 2);
}

void GrowthPage::presentChart()
{
    if (m_figures)
        m_months->show(growthChart(
            *m_figures, context().catalog, QLocale(), m_keys.value(qMax(0, m_kinds->chosen()))));
}

void GrowthPage::reveal(const QString &path)
{
    const int row = m_rateSheet->rowOfKey(path.section(QLatin1Char('/'), 2, 2));
    if (row >= 0)
        m_rates->selectCell(row, 0);
}

void GrowthPage::addEvent()
{
    Event event;
    event.month = kEventMonth;
    event.group = m_plan.demand.groups.first()->id;
    event.add = AddedGpus(1.0);
    if (edit(tr("Add event"), [&event](Plan plan) {
            return insertEvent(std::move(plan), event, plan.demand.events.size());
        }))
        m_events->selectCell(m_eventSheet->rowCount() - 1, 0);
}

void GrowthPage::deleteEventOfRow()
{
    const auto cell = m_events->activeCell();
    if (!cell)
        return;
    edit(tr("Delete event"),
         [&cell](Plan plan) { return deleteEvent(std::move(plan), cell->row); });
}

} // namespace kf
