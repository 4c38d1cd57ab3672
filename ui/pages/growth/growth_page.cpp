// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_page.h"

#include "core/figures/platform_request.h"
#include "core/report/charts.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/forecast_view.h"
#include "ui/pages/growth/limits_view.h"
#include "ui/pages/growth/scenario_view.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/stacked.h"
#include "ui/pages/parts/why_of_row.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

/// Scrolls a view in a low window, and asks for as much room as the view needs by now: the base
/// class remembers what it needed at first.
class ViewArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

GrowthPage::GrowthPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Growth, parent)
    , m_rateSheet(new GrowthSheet(context.document, context.catalog, this))
    , m_eventSheet(new EventsSheet(context.document, this))
    , m_stack(new QStackedWidget(centre()))
    , m_groups(new QWidget(m_stack))
    , m_rates(new GridView(context.theme, m_groups))
    , m_events(new GridView(context.theme, m_stack))
    , m_lanes(new EventLanes(context.theme, *m_rates, m_groups))
    , m_forecastArea(new ViewArea(m_stack))
    , m_forecast(new ForecastView(context.theme, m_forecastArea->viewport()))
    , m_scenarioArea(new ViewArea(m_stack))
    , m_scenarios(new ScenarioView(context.document, context.theme, m_scenarioArea->viewport()))
    , m_limitsArea(new ViewArea(m_stack))
    , m_limits(new LimitsView(context.document, context.theme, m_limitsArea->viewport()))
    , m_views(new Segments(tr("What is shown"), this))
    , m_lookedLabel(new QLabel(tr("S&cenario")))
    , m_looked(new QComboBox)
    , m_kinds(new QComboBox)
    , m_add(new QPushButton(tr("Add eve&nt")))
    , m_delete(new QPushButton(tr("De&lete event")))
    , m_empty(new EmptyState(context.theme,
                             tr("Nothing grows yet"),
                             tr("As soon as the demand sheet has groups, their rates, models and "
                                "events stand here, with the month in which the supply runs out.")))
    , m_overlay(new Segments(tr("Whose peaks")))
    , m_parts(new Segments(tr("What the bars are made of")))
    , m_months(newChart())
    , m_years(newChart())
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

void GrowthPage::showView(View view)
{
    m_views->choose(int(view));
    showPart(*m_stack, int(view));
    updateEmpty();
    updateButtons();
    presentLimits();
}

void GrowthPage::presentLimits()
{
    if (figures() && view() == View::Limits)
        m_limits->presentPicture(plan(), *figures(), context().catalog, context().wording);
}

bool GrowthPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scenarioArea && event->type() == QEvent::Resize)
        m_scenarios->setRoom(mostHeight());
    return Page::eventFilter(watched, event);
}

/// Panels may take all that a higher window gives.
void GrowthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_scenarios->setRoom(mostHeight());
}

std::function<void()> GrowthPage::wayBack()
{
    return [this, shown = view()] {
        showView(shown);
    };
}

GrowthPage::View GrowthPage::view() const
{
    return View(m_stack->currentIndex());
}

void GrowthPage::refresh()
{
    updateEmpty();
    m_limits->present(plan(), *figures());
    presentLimits();
    keepCompared();
    presentScenarioChoice();
    presentKinds();
    m_eventSheet->present(plan());
    QStringList months;
    for (int month = 0; month <= plan().settings.horizonMonths; ++month)
        months.append(monthText(plan(), month));
    m_lanes->present(lanesOf(plan(), figures()->question.scenario, QLocale()), months);
    m_study->request(plan(), questions(), figures());
    presentAnswers();
    updateButtons();
}

/// Promises of scale need no groups.
void GrowthPage::updateEmpty()
{
    const bool isEmpty = plan().demand.groups.isEmpty() && view() != View::Limits;
    m_empty->setVisible(isEmpty);
    m_stack->setVisible(!isEmpty);
}

/// What is compared follows scenarios that come and go.
void GrowthPage::keepCompared()
{
    QList<Id> known{kBaseScenario};
    for (const Scenario &scenario : plan().scenarios.scenarios)
        known.append(scenario.id);
    if (!m_choseCompared)
        m_compared = known.first(std::min<qsizetype>(known.size(), kMostCompared));
    m_compared.removeIf([&known](const Id &id) { return !known.contains(id); });
}

void GrowthPage::presentScenarioChoice()
{
    m_looked->clear();
    m_looked->addItem(tr("Base"), QString(kBaseScenario));
    for (const Scenario &scenario : plan().scenarios.scenarios)
        m_looked->addItem(scenario.name.value_or(scenario.id), scenario.id);
    m_looked->setCurrentIndex(m_looked->findData(figures()->question.scenario));
    m_overlay->setVisible(m_compared.size() > 1);
}

void GrowthPage::presentKinds()
{
    const AcceleratorKey chosen = key();
    const CatalogView view(plan().catalog, context().catalog);
    m_kinds->clear();
    m_kinds->addItem(tr("All GPUs"));
    m_kinds->setMinimumContentsLength(int(m_kinds->itemText(0).size()));
    m_keys = {AcceleratorKey()};
    const auto &forecasts = figures()->growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        m_kinds->addItem(acceleratorName(it.key(), plan(), view));
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
    Question question{figures()->question.scenario};
    if (month > 0)
        question.month = month;
    return question;
}

/// The years of the scenario that is looked at, then the scenarios that are compared.
QList<Study> GrowthPage::questions() const
{
    QList<Study> asked;
    const int horizon = plan().settings.horizonMonths;
    for (int month = 0; month < horizon; month += kMonthsPerYear)
        asked.append(questionAt(month));
    asked.append(questionAt(horizon));
    for (const Id &scenario : m_compared) {
        if (scenario != figures()->question.scenario)
            asked.append(Question{scenario});
    }
    return asked;
}

EvaluationPtr GrowthPage::answerTo(const Question &question) const
{
    return figures()->question == question ? figures() : m_study->answerTo(question);
}

Evaluations GrowthPage::yearsOfLooked() const
{
    Evaluations years;
    for (int month = 0; month <= plan().settings.horizonMonths; month += kMonthsPerYear) {
        if (const EvaluationPtr answer = answerTo(questionAt(month)))
            years.append(answer);
    }
    return years;
}

Evaluations GrowthPage::comparedScenarios() const
{
    Evaluations scenarios;
    for (const Id &scenario : m_compared) {
        if (const EvaluationPtr answer = answerTo({scenario}))
            scenarios.append(answer);
    }
    return scenarios;
}

void GrowthPage::presentAnswers()
{
    m_rateSheet->present(plan(),
                         figures()->question.scenario,
                         answerTo(questionAt(0)),
                         answerTo(questionAt(kMonthsPerYear)),
                         answerTo(questionAt(plan().settings.horizonMonths)),
                         context().wording);
    m_rates->updateGeometry();
    m_lanes->updateGeometry();
    m_forecast->present(*figures(), context(), key(), m_kinds->currentText());
    const Evaluations scenarios = comparedScenarios();
    m_scenarios->present(plan(), figures()->question.scenario, m_compared, scenarios);
    m_comparison->present(compareScenarios(scenarios, context().catalog, context().wording));
    presentMonths();
    presentYears();
}

void GrowthPage::presentMonths()
{
    if (!figures())
        return;
    const bool overlays = m_overlay->chosen() == 1 && m_compared.size() > 1;
    const Wording &wording = context().wording;
    m_months->show(overlays
                       ? scenarioChart(comparedScenarios(), *figures(), context().catalog, key())
                       : growthChart(*figures(), context().catalog, wording, key()),
                   wording);
}

void GrowthPage::presentYears()
{
    if (!figures())
        return;
    m_years->show(m_parts->chosen() == 1 ? yearlyChart(*figures(), context().catalog)
                                         : yearlyGroupChart(yearsOfLooked(), key()),
                  context().wording);
}

void GrowthPage::updateButtons()
{
    const bool claims = view() == View::Limits;
    const bool takesRows = claims || view() == View::Groups || view() == View::Events;
    m_add->setVisible(takesRows);
    m_delete->setVisible(takesRows);
    m_add->setText(claims ? tr("Add cla&im") : tr("Add eve&nt"));
    m_delete->setText(claims ? tr("De&lete claim") : tr("De&lete event"));
    m_add->setToolTip(claims ? QString() : tr("Add an event to the chosen group"));
    m_delete->setToolTip(claims ? QString() : tr("Delete the chosen event"));
    m_add->setEnabled(claims || !plan().demand.groups.isEmpty());
    const auto cell = m_events->activeCell();
    m_delete->setEnabled(claims                   ? m_limits->canDelete()
                         : view() == View::Groups ? m_lanes->selected() >= 0
                                                  : cell && cell->row < m_eventSheet->endOfRows());
}

QString GrowthPage::acceleratorPath(const AcceleratorKey &key)
{
    return QStringLiteral("growth/accelerators/") + key;
}

void GrowthPage::reveal(const QString &path)
{
    const QString thing = path.section(QLatin1Char('/'), 2, 2);
    if (path.startsWith(QLatin1String("platform/"))) {
        showView(View::Limits);
        return m_limits->select(path);
    }
    if (path.startsWith(acceleratorPath({}))) {
        const AcceleratorKey wanted = path.mid(acceleratorPath({}).size());
        m_kinds->setCurrentIndex(int(std::max<qsizetype>(0, m_keys.indexOf(wanted))));
        presentAnswers();
        showView(View::Forecast);
        return m_forecast->chooseKind(wanted);
    }
    if (path.startsWith(QLatin1String("scenarios"))) {
        showView(View::Scenarios);
        m_scenarios->choose(thing);
        return m_scenarios->grids().constFirst()->setFocus();
    }
    showView(View::Groups);
    if (path.startsWith(QLatin1String("demand/events"))) {
        const auto &events = plan().demand.events;
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
    goToCell(*m_rates, thing, 0);
}

std::optional<WhyRequest> GrowthPage::whyHere() const
{
    if (const std::optional<Id> claim = m_limits->claimHere())
        return claimRequest(*claim);
    if (const std::optional<WhyRequest> forecast = m_forecast->whyHere(key()))
        return forecast;
    if (const std::optional<WhyRequest> compared = m_comparison->whyHere())
        return compared;
    if (const std::optional<WhyRequest> scenario = m_scenarios->whyHere())
        return scenario;
    const std::optional<CellPlace> group = m_rates->activeCell();
    if (group && m_rates->isAncestorOf(QApplication::focusWidget()))
        return m_rateSheet->whyOf(*group);
    if (isCellChosen(*this) || explainsRow())
        return std::nullopt;
    const int month = m_months->crosshair() >= 0 ? m_months->crosshair() : m_clicked.month;
    const bool isClicked = month >= 0 && month == m_clicked.month && m_months->hasFocus();
    if (m_months->crosshair() >= 0 || isClicked) {
        const auto level = isClicked ? whyOfLevel(m_clicked.level, month, key()) : std::nullopt;
        return level.value_or(WhyRequest{Subject::Forecast, month, key()});
    }
    if (view() == View::Forecast && m_forecast->chosenMonth() >= 0)
        return WhyRequest{Subject::Required, m_forecast->chosenMonth(), key()};
    return WhyRequest{Subject::Forecast, kMonthsPerYear, key()};
}

/// A bar of the limits says by itself which figures it follows from.
bool GrowthPage::explainsRow() const
{
    return !m_limits->barHere().isEmpty();
}

void GrowthPage::explainRow()
{
    tell(m_limits->barHere());
}

} // namespace kf

#include "moc_growth_page.cpp"
