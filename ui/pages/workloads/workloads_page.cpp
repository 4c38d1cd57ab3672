// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/workloads_page.h"

#include "core/base/units.h"
#include "core/plan/edits/groups.h"
#include "core/report/work_charts.h"
#include "ui/charts/chart_view.h"
#include "ui/document/question_study.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/stacked.h"
#include "ui/pages/workloads/language_model_panel.h"
#include "ui/pages/workloads/serving_picture.h"
#include "ui/pages/workloads/what_if_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kPanelRows = 30; ///< and takes what the sheet leaves, at first
constexpr int kCopiesLines = 7;
constexpr int kAxisDigits = 5; ///< so that charts stand below each other

/// `content` in an area that scrolls where a low window has no room for all of it.
QScrollArea *scrollingContent(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    content->setAutoFillBackground(false); // on the surface of the panel
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

WorkloadsPage::WorkloadsPage(const PageContext &context, QWidget *parent)
    : Page(context, kWorkloadsPage, parent)
    , m_serving(new ServingSheet(context.document, context.catalog, this))
    , m_scheduled(new ScheduledSheet(context.document, context.catalog, this))
    , m_exploratory(new ExploratorySheet(context.document, context.catalog, this))
    , m_stack(new QStackedWidget(centre()))
    , m_views(new Segments(tr("Kind of workload"), this))
    , m_days(new Segments(tr("Day type"), this))
    , m_hours(new Segments(tr("Hours"), this))
    , m_verdict(new QLabel)
    , m_measure(new QPushButton(tr("&Measure burstiness…")))
    , m_start(new QPushButton(tr("Service t&ime…")))
    , m_add(new QPushButton)
    , m_delete(new QPushButton)
    , m_empty(new EmptyState(
          context.theme,
          tr("Where does the demand come from?"),
          tr("Requests that a model answers, jobs of the night, people who explore: from each of "
             "them follow the GPUs that a user group needs in every hour.")))
    , m_study(new QuestionStudy(context.catalog, this))
{
    m_verdict->setTextFormat(Qt::RichText);
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict);
    head()->addStretch();
    buildSheets();
    buildTools();
    body()->addWidget(m_empty);
    body()->addWidget(m_stack);
    body()->addStretch();
    buildPanels();
    const QStringList steps{tr("I know requests"), tr("I know nightly jobs"), tr("I know people")};
    const QStringList models{tr("Transactional load: replicas that answer requests as they come"),
                             tr("Batch load: jobs that run at fixed times"),
                             tr("Exploratory load: people who use GPUs while they work")};
    for (int i = 0; i < steps.size(); ++i) {
        QPushButton *step = m_empty->addStep(steps[i]);
        step->setToolTip(models[i]);
        connect(step, &QPushButton::clicked, this, [this, i] {
            showView(View(i));
            addHere();
        });
    }
    showView(View::Serving);
}

void WorkloadsPage::buildSheets()
{
    struct Sheet {
        GridModel *model;
        const char *name;
        QString title;
    };
    for (const Sheet &sheet : {Sheet{m_serving, "serving", tr("Serving")},
                               Sheet{m_scheduled, "scheduled_jobs", tr("Scheduled jobs")},
                               Sheet{m_exploratory, "exploratory", tr("Exploratory")}}) {
        auto *grid = new GridView(context().theme, m_stack);
        grid->setModel(sheet.model);
        grid->setFrozenColumns(1);
        grid->setTitle(sheet.title);
        addGrid(QString::fromLatin1(sheet.name), grid);
        connect(grid, &GridView::activeCellChanged, this, [this] {
            updateTools();
            showPictures();
        });
        m_grids.append(grid);
        m_stack->addWidget(grid);
    }
    // The sheet has the height of its rows; the picture takes the rest.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void WorkloadsPage::buildTools()
{
    m_views->setTexts({tr("Serving"), tr("Scheduled jobs"), tr("Exploratory")});
    tools()->addWidget(m_views);
    tools()->addWidget(m_days);
    m_hours->setTexts({tr("Plan's zone"), tr("Local hours")});
    m_hours->choose(1);
    m_hours->setToolTip(tr("The clock of the curves: the plan's, or that of the group's city"));
    tools()->addWidget(m_hours);
    tools()->addStretch();
    m_measure->setToolTip(tr("From arrival times of real requests: streams are far from Poisson"));
    tools()->addWidget(m_add);
    connect(m_measure, &QPushButton::clicked, this, &WorkloadsPage::measureBurst);
    m_start->setToolTip(tr("Start from a service time that others have measured"));
    connect(m_start, &QPushButton::clicked, this, &WorkloadsPage::takeServiceTime);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_days, &Segments::chosenChanged, this, [this] { refresh(); });
    connect(m_hours, &Segments::chosenChanged, this, [this] { showPictures(); });
    connect(m_add, &QPushButton::clicked, this, &WorkloadsPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &WorkloadsPage::deleteHere);
}

void WorkloadsPage::buildPanels()
{
    m_picture = addPanel(QStringLiteral("picture"), tr("The day"), Qt::BottomDockWidgetArea);
    m_pictures = new QStackedWidget;
    m_servingPicture = new ServingPicture(newCurve(), newChart(), newChart());
    auto *people = new QWidget;
    auto *peopleColumn = new QVBoxLayout(people);
    peopleColumn->setContentsMargins({});
    m_share = newCurve();
    m_share->setRange(1.0, kPercent);
    m_people = newChart();
    for (ChartView *chart : {static_cast<ChartView *>(m_share), m_people}) {
        chart->setAxisDigits(kAxisDigits);
        peopleColumn->addWidget(chart, 1);
    }
    m_pictures->addWidget(m_servingPicture);
    m_pictures->addWidget(buildJobs());
    m_pictures->addWidget(people);
    m_picture->content()->addWidget(m_pictures, 1);
    buildCurveTools();
    m_model = addPanelBehind(m_picture, QStringLiteral("model"), tr("Language model"));
    m_modelView = new LanguageModelPanel(context().theme, context().document, context().catalog);
    m_model->content()->addWidget(scrollingContent(m_modelView), 1);
    connect(m_modelView, &LanguageModelPanel::refused, this, [this](const QString &text) {
        tell(text);
    });
    m_why = addPanel(QStringLiteral("why"), tr("Why so many?"), Qt::BottomDockWidgetArea);
    m_why->corner()->addWidget(m_start);
    m_why->corner()->addWidget(m_measure);
    m_reasons = new Facts;
    m_why->content()->addWidget(scrolling(m_reasons), 1);
    m_copies = newChart();
    m_copies->setMinimumHeight(kCopiesLines * fontMetrics().height());
    m_why->content()->addWidget(m_copies, 1);
    connect(m_reasons, &Facts::linkActivated, this, context().jump);
    m_if = addPanelBehind(m_why, QStringLiteral("what_if"), tr("What if, at the peak"));
    m_whatIf = new WhatIfPanel;
    m_if->content()->addWidget(scrollingContent(m_whatIf), 1);
    connect(m_whatIf, &WhatIfPanel::wishChanged, this, [this] {
        tryOut();
        if (!isDrawing()) // else the page is drawn once its figures are there
            showPictures();
    });
    connect(m_study, &QuestionStudy::finished, this, &WorkloadsPage::showPictures);
    connect(m_whatIf,
            &WhatIfPanel::keepWanted,
            this,
            [this](const Id &serving, const ServingWhatIf &wish) {
                const Id day = plan().demand.dayTypes.value(dayType()).id;
                edit(tr("Keep what-if"),
                     [&](Plan plan) { return withWish(std::move(plan), serving, day, wish); });
            });
    sizePanels({m_picture, m_why}, {7, 3}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({m_picture, m_why}, {high, high}, Qt::Vertical);
}

void WorkloadsPage::showView(View view)
{
    m_views->choose(int(view));
    showPart(*m_stack, int(view));
    m_pictures->setCurrentIndex(int(view));
    if (view != View::Serving) {
        m_picture->raise();
        m_why->raise();
    }
    updateTools();
    showPictures();
}

WorkloadsPage::View WorkloadsPage::view() const
{
    return View(m_stack->currentIndex());
}

qsizetype WorkloadsPage::dayType() const
{
    return std::max(0, m_days->chosen());
}

Id WorkloadsPage::selectedIn(View view) const
{
    const std::optional<int> row = currentRow(*m_grids[int(view)]);
    if (!row)
        return {};
    switch (view) {
    case View::Serving:
        return m_serving->rowAt(*row).work.id;
    case View::Scheduled:
        return m_scheduled->rowAt(*row).work.id;
    case View::Exploratory:
        break;
    }
    return m_exploratory->rowAt(*row).work.id;
}

void WorkloadsPage::updateTools()
{
    const QStringList adds{tr("Add &service"), tr("Add &job"), tr("Add pe&ople")};
    const QStringList deletes{tr("De&lete service"), tr("De&lete job"), tr("De&lete people")};
    m_add->setText(adds.value(int(view())));
    m_delete->setText(deletes.value(int(view())));
    const bool isService = currentRow(*m_grids[int(View::Serving)]).has_value();
    for (QPushButton *button : {m_start, m_measure}) {
        button->setVisible(view() == View::Serving);
        button->setEnabled(isService);
    }
    m_delete->setEnabled(currentRow(*m_grids[int(view())]).has_value());
    m_hours->setVisible(view() != View::Scheduled); // jobs of several cities share one clock
    const Workloads &all = plan().workloads;
    m_empty->setVisible(all.serving.isEmpty() && all.scheduled.isEmpty() &&
                        all.exploratory.isEmpty());
}

void WorkloadsPage::refresh()
{
    QStringList days;
    for (const DayType &day : plan().demand.dayTypes)
        days.append(day.name.value_or(day.id));
    m_days->setTexts(days);
    if (m_days->chosen() < 0)
        m_days->choose(0);
    m_days->setVisible(days.size() > 1);
    showSheets();
    updateTools();
    showPictures();
}

/// Inputs are those of the plan; results follow what is tried, like everything else on the page.
void WorkloadsPage::showSheets()
{
    m_serving->present(plan(), shownFigures(), dayType());
    m_scheduled->present(plan(), shownFigures(), dayType());
    m_exploratory->present(plan(), shownFigures(), dayType());
    for (GridView *grid : std::as_const(m_grids))
        grid->updateGeometry();
}

bool WorkloadsPage::isDrawing() const
{
    return m_study->isUpdating();
}

void WorkloadsPage::showPictures()
{
    if (!figures() || m_pictures == nullptr)
        return;
    const Wording &wording = context().wording;
    const Id serving = selectedIn(View::Serving);
    const int shift = shownShift();
    // Both are about a service: beside other work they are about none.
    const Id looked = view() == View::Serving ? serving : Id();
    m_modelView->present(plan(), figures(), looked, wording);
    m_whatIf->present(figures(), looked, dayType(), wording);
    tryOut();
    m_servingPicture->present(shownPlan(), shownFigures(), serving, dayType(), shift, wording);
    showJobs();
    m_share->show(byPlanClock(shareChart(plan(), selectedIn(View::Exploratory)), shift), wording);
    m_people->show(peopleChart(shownFigures(), dayType(), m_hours->chosen() == 0), wording);
    showReasons();
    showConsequence();
    showSource();
    showVerdict();
}

/// The plan with what the sliders say, or with the other starts that are offered; nothing where
/// nothing is tried.
std::optional<Plan> WorkloadsPage::triedPlan() const
{
    std::optional<Result<Plan>> tried;
    if (view() == View::Serving && m_whatIf->isWhatIf())
        tried = withWish(plan(),
                         selectedIn(View::Serving),
                         plan().demand.dayTypes.value(dayType()).id,
                         m_whatIf->wish());
    else if (view() == View::Scheduled && m_offer && !m_offer->jobs.isEmpty())
        tried = withStarts(plan(), *m_offer);
    return tried && *tried ? std::optional(tried->value()) : std::nullopt;
}

/// Figures of what is tried: strips, sheets and the headline show them until it is kept or put
/// back. What stands there stays until they have been worked out.
void WorkloadsPage::tryOut()
{
    // Of jobs that have changed since, neither ghosts nor the gain are true any more.
    if (m_offer && m_offeredFor != plan().workloads.scheduled) {
        m_offer.reset();
        m_gain->clear();
    }
    const EvaluationPtr before = m_tried;
    if (const std::optional<Plan> tried = triedPlan()) {
        m_study->request(*tried, {figures()->question}, figures());
        if (const EvaluationPtr answer = m_study->answerTo(figures()->question))
            m_tried = answer;
    } else {
        m_tried.reset();
    }
    if (m_tried == before)
        return;
    showSheets();
    if (context().whatIf)
        context().whatIf(m_tried);
}

/// Takes back whatever is tried.
void WorkloadsPage::dropTried()
{
    m_whatIf->putBack();
    if (m_offer)
        putBack();
}

void WorkloadsPage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(*m_grids[int(view())]);
}

void WorkloadsPage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(*m_grids[int(view())]);
}

} // namespace kf

#include "moc_workloads_page.cpp"
