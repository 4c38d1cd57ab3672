// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/training_page.h"

#include "core/plan/edits/sources.h"
#include "core/plan/edits/workloads.h"
#include "core/project/model_families.h"
#include "core/report/build/model_family_table.h"
#include "core/report/training_view.h"
#include "core/report/work_reasons.h"
#include "ui/document/question_study.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/training/days_chart.h"
#include "ui/pages/training/run_classes.h"
#include "ui/pages/training/training_cards.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPanelRows = 27; ///< and takes what the sheet leaves, at first

/// Of the empty row, where the next run is typed.
TrainingView nothingToShow()
{
    TrainingView view;
    view.days.emptyText = TrainingPage::tr("Days by GPUs of the selected run will stand here.");
    return view;
}

/// The cell of what a person typed; the first of the row for everything else.
int columnOfField(const QString &field)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("group"), RunsSheet::GroupColumn},
        {QStringLiteral("class"), RunsSheet::ClassColumn},
        {QStringLiteral("parameters"), RunsSheet::ParametersColumn},
        {QStringLiteral("tokens"), RunsSheet::TokensColumn},
        {QStringLiteral("gpus"), RunsSheet::GpusColumn},
        {QStringLiteral("runs_per_year"), RunsSheet::RunsColumn},
        {QStringLiteral("precision"), RunsSheet::PrecisionColumn},
        {QStringLiteral("dataset"), RunsSheet::DatasetColumn},
        {QStringLiteral("data_gb"), RunsSheet::DataColumn},
        {QStringLiteral("epochs"), RunsSheet::EpochsColumn},
        {QStringLiteral("memory_gb"), RunsSheet::MemoryColumn},
        {QStringLiteral("coupled"), RunsSheet::CoupledColumn},
        {QStringLiteral("cuda_aware"), RunsSheet::CudaColumn}};
    return columns.value(field, RunsSheet::NameColumn);
}

} // namespace

TrainingPage::TrainingPage(const PageContext &context, QWidget *parent)
    : Page(context, kTrainingPage, parent)
    , m_sheet(new RunsSheet(context.document, this))
    , m_grid(new GridView(context.theme, centre()))
    , m_verdict(new QLabel)
    , m_add(new QPushButton(tr("Add &run")))
    , m_delete(new QPushButton(tr("De&lete run")))
    , m_empty(new EmptyState(context.theme,
                             tr("What will be trained?"),
                             tr("Each run becomes a row, and the plan says on how many GPUs of "
                                "which machines it goes and how long it takes. Begin with an "
                                "example, or type or paste the first one below.")))
    , m_views(new Segments(tr("What is shown"), this))
    , m_classes(new RunClasses(context.theme))
    , m_families(new ValueTable(context.theme))
    , m_study(new QuestionStudy(context.catalog, this))
    , m_constantsSheet(new ConstantsSheet(context.document, this))
    , m_constants(new GridView(context.theme))
{
    m_verdict->setTextFormat(Qt::RichText);
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict);
    head()->addStretch();
    m_grid->setModel(m_sheet);
    m_grid->setFrozenColumns(1);
    m_grid->setTitle(tr("Training runs"));
    // The sheet has the height of its rows; the panels take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    addGrid(QStringLiteral("training_runs"), m_grid);
    buildTools();
    body()->addWidget(m_empty);
    body()->addWidget(m_grid);
    body()->addWidget(m_classes);
    body()->addWidget(m_families, 1);
    body()->addStretch();
    buildPanels();
    connect(m_grid, &GridView::activeCellChanged, this, [this] {
        updateTools();
        showRun();
    });
    connect(m_classes, &RunClasses::kindWanted, this, [this](const Id &run, const RunKind &kind) {
        edit(tr("Change kind of work"), [&](Plan plan) {
            return setRunClass(std::move(plan), run, kind.trainingClass, kind.cudaAware);
        });
    });
    connect(m_classes, &RunClasses::selectedChanged, this, [this](const Id &run) {
        if (run != selected())
            selectRun(run, RunsSheet::NameColumn);
    });
    showView(View::Runs);
    const QList<ExampleRun> examples = exampleRuns(Plan());
    for (qsizetype i = 0; i < examples.size(); ++i) {
        QPushButton *step = m_empty->addStep(*examples[i].run.name);
        step->setToolTip(examples[i].about);
        connect(step, &QPushButton::clicked, this, [this, i] { addExample(i); });
    }
    m_onlyInference = m_empty->addStep(tr("Only inference here"));
    m_onlyInference->setCheckable(true);
    m_onlyInference->setToolTip(tr("Nothing is trained on this platform: the page is done, and the "
                                   "report says so"));
    connect(m_onlyInference, &QPushButton::clicked, this, [this](bool isOnly) {
        edit(tr("Only inference here"),
             [isOnly](Plan plan) { return setOnlyInference(std::move(plan), isOnly); });
    });
}

void TrainingPage::buildTools()
{
    m_views->setTexts({tr("Runs"), tr("Is a GPU worth it?")});
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_add);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    tools()->addWidget(m_delete);
    connect(m_add, &QPushButton::clicked, this, &TrainingPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &TrainingPage::deleteHere);
}

void TrainingPage::buildPanels()
{
    m_where = addPanel(QStringLiteral("where"), tr("Where to train"), Qt::BottomDockWidgetArea);
    m_cards = new TrainingCards(context().theme);
    m_where->content()->addWidget(m_cards, 1);
    m_ownReason = new ReasonEdit;
    m_where->content()->addWidget(m_ownReason);
    connect(m_ownReason, &ReasonEdit::given, this, [this](const QString &reason) {
        if (!m_reasonPath.isEmpty() && reason.trimmed() != decisionAt(plan(), m_reasonPath))
            edit(tr("Reason of a run"), [path = m_reasonPath, reason](Plan plan) {
                return setDecision(std::move(plan), path, reason);
            });
    });
    m_chart = addPanel(QStringLiteral("days"), tr("Days by GPUs"), Qt::BottomDockWidgetArea);
    m_days = new DaysChart(context().theme);
    m_keep = new QPushButton(tr("&Keep"));
    m_putBack = new QPushButton(tr("Put &back"));
    m_chart->corner()->addWidget(m_keep);
    m_chart->corner()->addWidget(m_putBack);
    m_chart->content()->addWidget(m_days, 1);
    m_why = addPanelBehind(m_where, QStringLiteral("why"), tr("Why?"));
    m_given = addPanelBehind(m_where, QStringLiteral("given"), tr("Constants"));
    m_decides = addPanelBehind(m_where, QStringLiteral("decides"), tr("What decides it"));
    m_now = addPanelBehind(m_where, QStringLiteral("occasional"), tr("Occasional runs"));
    const auto addFacts = [](Panel *panel) {
        auto *facts = new Facts;
        panel->content()->addWidget(scrolling(facts), 1);
        return facts;
    };
    m_reasons = addFacts(m_why);
    m_constants->setModel(m_constantsSheet);
    m_constants->setTitle(tr("What the advice takes as given"));
    addGrid(QStringLiteral("constants"), m_constants);
    m_given->content()->addWidget(m_constants);
    m_answers = addFacts(m_decides);
    m_occasional = addFacts(m_now);
    m_where->raise();
    connect(m_reasons, &Facts::linkActivated, this, &TrainingPage::follow);
    connect(m_cards, &TrainingCards::taken, this, &TrainingPage::takeWay);
    connect(m_days, &DaysChart::looked, this, &TrainingPage::showWhatIf);
    connect(m_study, &QuestionStudy::finished, this, &TrainingPage::showWhatIf);
    connect(m_days, &DaysChart::keepWanted, this, &TrainingPage::takeGpus);
    connect(m_keep, &QPushButton::clicked, m_days, &DaysChart::keep);
    connect(m_putBack, &QPushButton::clicked, m_days, &DaysChart::putBack);
    sizePanels({m_where, m_chart}, {3, 2}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({m_where, m_chart}, {high, high}, Qt::Vertical);
}

void TrainingPage::showView(View view)
{
    m_views->choose(int(view));
    if (view == View::WorthIt)
        putPanelsAside(
            true); // as they stand beside the runs: the table has more rows than a window
    m_grid->setVisible(view == View::Runs);
    m_classes->setVisible(view == View::WorthIt);
    m_families->setVisible(view == View::WorthIt);
    if (view == View::Runs)
        putPanelsAside(false);
    updateTools();
}

/// The GPUs that are looked at change nothing before they are kept.
void TrainingPage::showWhatIf()
{
    const bool isWhatIf = m_days->isWhatIf();
    m_keep->setVisible(isWhatIf);
    m_putBack->setVisible(isWhatIf);
    const EvaluationPtr before = m_tried;
    const Result<Plan> tried =
        isWhatIf ? setRunGpus(plan(), selected(), m_days->gpus()) : Result<Plan>(plan());
    if (!isWhatIf || !tried) {
        m_tried.reset();
    } else {
        m_study->request(tried.value(), {figures()->question}, figures());
        if (const EvaluationPtr answer = m_study->answerTo(figures()->question))
            m_tried = answer; // else what is shown stays until it is worked out
    }
    if (m_tried != before) {
        m_sheet->present(plan(), shownFigures());
        if (context().whatIf)
            context().whatIf(m_tried);
    }
    showResults();
}

bool TrainingPage::isDrawing() const
{
    return m_study->isUpdating();
}

/// What nobody kept goes with the page.
void TrainingPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_days->putBack();
}

void TrainingPage::takeWay(const TrainingCard &card)
{
    if (card.way != TrainingWay::Cpu)
        return takeGpus(card.gpus);
    const Id id = selected();
    edit(tr("Plan run on CPU"), [&](Plan plan) { return planRunOnCpu(std::move(plan), id); });
}

void TrainingPage::takeGpus(double gpus)
{
    const Id id = selected();
    if (gpus > 0.0)
        edit(tr("Take GPUs"), [&](Plan plan) { return setRunGpus(std::move(plan), id, gpus); });
}

Id TrainingPage::selected() const
{
    const std::optional<int> row = currentRow(*m_grid);
    return row ? m_sheet->rowAt(*row).work.id : Id();
}

bool TrainingPage::explainsRow() const
{
    return m_grid->isAncestorOf(QApplication::focusWidget()) && currentRow(*m_grid).has_value();
}

void TrainingPage::explainRow()
{
    showFacts(*m_why, *m_reasons);
}

void TrainingPage::updateTools()
{
    m_delete->setEnabled(currentRow(*m_grid).has_value());
    m_empty->setVisible(plan().workloads.trainingRuns.isEmpty() && m_views->chosen() <= 0);
    if (m_onlyInference != nullptr)
        m_onlyInference->setChecked(isOnlyInference(plan()));
}

void TrainingPage::refresh()
{
    m_sheet->present(plan(), shownFigures());
    m_constantsSheet->present(plan());
    m_classes->present(plan().workloads.trainingRuns);
    m_constants->updateGeometry();
    m_families->present(modelFamilyTable(plan(), modelFamilies()), context().wording);
    m_grid->updateGeometry();
    updateTools();
    showRun();
}

void TrainingPage::showRun()
{
    if (!figures() || m_where == nullptr)
        return;
    const Id run = selected();
    m_classes->select(run);
    m_view = trainingView(*figures(), context().catalog, run, context().wording);
    showOwnReason();
    m_days->present(m_view.value_or(nothingToShow()), context().wording);
    showWhatIf();
}

/// Everything but the chart, whose lines are the same whatever is looked at on them.
void TrainingPage::showResults()
{
    if (!figures())
        return;
    const Wording &wording = context().wording;
    const auto shown = [](const QList<WorkReason> &reasons) {
        QList<NamedFact> facts;
        for (const WorkReason &reason : reasons)
            facts.append({reason.name, reason.value, reason.link});
        return facts;
    };
    const Id run = selected();
    const std::optional<TrainingView> view =
        m_tried ? trainingView(*m_tried, context().catalog, run, wording) : m_view;
    m_cards->present(view ? view->cards : QList<TrainingCard>(), wording);
    m_answers->setFacts(shown(view ? view->decides : QList<WorkReason>()));
    m_reasons->setFacts(shown(trainingReasons(shownFigures(), context().catalog, run, wording)));
    m_occasional->setFacts(shown(occasionalReasons(shownFigures(), context().catalog, wording)));
    const QString verdict = trainingVerdict(shownFigures(), run, wording);
    m_verdict->setText(m_tried && !verdict.isEmpty() ? tr("What if: %1").arg(verdict) : verdict);
}

/// A choice against the advice is asked for its reason, where the ways stand.
void TrainingPage::showOwnReason()
{
    const QString path = m_view && m_view->isOwnChoice ? m_view->reasonPath : QString();
    if (path != m_reasonPath || !m_ownReason->isModified())
        m_ownReason->setText(path.isEmpty() ? QString() : decisionAt(plan(), path));
    m_reasonPath = path;
    m_ownReason->setVisible(!path.isEmpty());
}

/// Constants stand in the panel beside the reasons that name them; everything else is elsewhere.
void TrainingPage::follow(const QString &path)
{
    const QString key =
        path.startsWith(QLatin1String("plan/constants/")) ? path.section(u'/', 2, 2) : QString();
    const int row = key.isEmpty() ? -1 : m_constantsSheet->rowOfKey(key);
    if (row < 0)
        return context().jump(path);
    showView(View::Runs);
    m_given->raise();
    goToCell(*m_constants, row, ConstantsSheet::ValueColumn);
}

void TrainingPage::reveal(const QString &path)
{
    if (path.startsWith(QLatin1String("plan/constants/")))
        return follow(path);
    showView(View::Runs);
    selectRun(path.section(u'/', 2, 2), columnOfField(path.section(u'/', 3, 3)));
}

void TrainingPage::selectRun(const Id &run, int column)
{
    const QList<Shared<TrainingRun>> &runs = plan().workloads.trainingRuns;
    for (qsizetype row = 0; row < runs.size(); ++row) {
        if (runs[row]->id == run)
            goToCell(*m_grid, int(row), column);
    }
}

void TrainingPage::addExample(qsizetype index)
{
    if (!finishEditing(*this))
        return;
    const TrainingRun run = exampleRuns(plan())[index].run;
    if (edit(tr("Add run"), [&run](Plan plan) { return insertWork(std::move(plan), run, 0); }))
        goToCell(*m_grid, 0, RunsSheet::NameColumn);
}

void TrainingPage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(*m_grid);
}

void TrainingPage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(*m_grid);
}

} // namespace kf

#include "moc_training_page.cpp"
