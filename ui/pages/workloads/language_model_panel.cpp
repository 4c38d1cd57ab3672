// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/language_model_panel.h"

#include "core/plan/edits/workloads.h"
#include "core/words/amount_words.h"
#include "core/words/refusal_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/workloads/language_model_sheets.h"
#include "ui/pages/workloads/memory_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace kf {

namespace {

constexpr int kMostGpus = 1024;
constexpr int kMeasuredRows = 3;

} // namespace

LanguageModelPanel::LanguageModelPanel(const Theme &theme,
                                       PlanDocument &document,
                                       const Catalog &catalog,
                                       QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_sheet(new LanguageModelSheet(document, this))
    , m_measured(new MeasuredSheet(document, this))
    , m_sheetView(new GridView(theme))
    , m_measuredView(new GridView(theme))
    , m_content(new QWidget)
    , m_none(new QLabel(tr("No service is selected.")))
    , m_size(new QPushButton(tr("Si&ze it as a language model")))
    , m_bar(new MemoryBar(theme))
    , m_gpus(new QSpinBox)
    , m_problem(new QLabel)
    , m_takeOver(new QPushButton(tr("Take &over")))
    , m_times(new ChartView(theme))
    , m_reasons(new Facts)
{
    build();
    connect(m_size, &QPushButton::clicked, this, &LanguageModelPanel::beginModel);
    connect(m_takeOver, &QPushButton::clicked, this, &LanguageModelPanel::take);
    connect(m_bar, &MemoryBar::requestsWanted, this, [this](int requests) {
        m_wish.servers = requests;
        showView();
    });
    connect(m_gpus, &QSpinBox::valueChanged, this, [this](int gpus) {
        m_wish.gpus = gpus;
        showView();
    });
}

void LanguageModelPanel::build()
{
    m_sheetView->setModel(m_sheet);
    m_sheetView->setTitle(tr("Size of the language model"));
    m_sheetView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_measuredView->setModel(m_measured);
    m_measuredView->setTitle(tr("Measured service times"));
    m_gpus->setRange(1, kMostGpus);
    m_gpus->setAccessibleName(tr("GPUs/replica"));
    m_problem->setWordWrap(true);
    m_takeOver->setToolTip(tr("Writes concurrency, service time and GPUs/replica into the row"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("GPUs/replica")));
    row->addWidget(m_gpus);
    row->addWidget(m_bar, 1);
    row->addWidget(m_takeOver);
    auto *facts = new QVBoxLayout;
    facts->addWidget(m_problem);
    facts->addWidget(m_reasons);
    facts->addStretch();
    auto *measured = new QVBoxLayout;
    measured->addWidget(m_times, 3);
    m_measuredView->setMinimumHeight(m_measuredView->heightOfRows(kMeasuredRows));
    measured->addWidget(m_measuredView, 1);
    auto *below = new QHBoxLayout;
    below->addLayout(measured, 3);
    below->addLayout(facts, 2);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addWidget(m_sheetView);
    content->addLayout(row);
    content->addLayout(below, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_none, 0, Qt::AlignLeft | Qt::AlignTop);
    all->addWidget(m_size, 0, Qt::AlignLeft | Qt::AlignTop);
    all->addWidget(m_content, 1);
}

void LanguageModelPanel::present(const Plan &plan,
                                 const EvaluationPtr &figures,
                                 const Id &serving,
                                 const Wording &wording)
{
    m_figures = figures;
    m_wording = wording;
    const ServingWorkload *work = nullptr;
    for (const Shared<ServingWorkload> &one : plan.workloads.serving)
        work = one->id == serving ? &*one : work;
    const bool isModel = work != nullptr && work->llm;
    m_none->setVisible(work == nullptr);
    m_content->setVisible(isModel);
    const bool isOther = serving != m_serving ||
                         (work != nullptr && (work->serversPerReplica != m_work.serversPerReplica ||
                                              work->gpusPerReplica != m_work.gpusPerReplica));
    m_serving = serving;
    m_sheet->present(plan, serving);
    m_measured->present(plan, serving);
    m_sheetView->updateGeometry();
    if (isModel && m_size->hasFocus()) // the button goes: what it asked for is typed next
        goToCell(*m_sheetView, 0, 0);
    m_size->setVisible(work != nullptr && !isModel);
    if (work != nullptr && isOther) {
        m_work = *work;
        m_wish = {double(work->serversPerReplica), work->gpusPerReplica};
        const QSignalBlocker quiet(m_gpus);
        m_gpus->setValue(int(std::lround(work->gpusPerReplica)));
    }
    showView();
}

void LanguageModelPanel::showView()
{
    m_view = m_figures == nullptr
                 ? std::nullopt
                 : languageModelView(*m_figures, m_catalog, m_serving, m_wish, m_wording);
    if (!m_view)
        return;
    MemoryParts parts;
    parts.memory = m_view->memoryGb.value_or(0.0);
    parts.weights = m_view->figures.weightsGb.value_or(0.0);
    parts.cachePerRequest = m_view->cachePerRequestGb.value_or(0.0);
    parts.reserve = m_view->reserveGb.value_or(0.0);
    parts.requests = int(std::lround(m_wish.servers));
    parts.known = m_view->figures.weightsGb && m_view->cachePerRequestGb;
    m_bar->present(parts, parts.known ? memoryNames(parts) : QStringList());
    m_times->show(m_view->times, m_wording);
    m_problem->setText(m_view->problem);
    m_problem->setVisible(!m_view->problem.isEmpty());
    QList<NamedFact> facts;
    for (const WorkReason &reason : std::as_const(m_view->reasons))
        facts.append({reason.name, reason.value, reason.link});
    m_reasons->setFacts(facts);
    m_takeOver->setEnabled(m_view->figures.serviceS.likely.has_value());
}

/// "weights 140 GB", "KV cache 43 GB: 16 × 2.7 GB per request", ...
QStringList LanguageModelPanel::memoryNames(const MemoryParts &parts) const
{
    const auto text = [this](double gigabytes) {
        return amountText(Amount{gigabytes, Unit::Gigabytes}, Digits::Short, m_wording);
    };
    const QString rest = parts.rest() < 0.0 ? tr("%1 too little").arg(text(-parts.rest()))
                                            : tr("free %1").arg(text(parts.rest()));
    return {tr("weights %1").arg(text(parts.weights)),
            tr("KV cache %1: %2 × %3 per request")
                .arg(text(parts.cache()),
                     numberText(parts.requests, Digits::Short, m_wording.locale),
                     text(parts.cachePerRequest)),
            rest,
            tr("reserve %1").arg(text(parts.reserve))};
}

/// An empty model: its numbers are typed next.
void LanguageModelPanel::beginModel()
{
    const Id serving = m_serving;
    const Result<> done = m_document.edit(tr("Size a language model"), [&serving](Plan plan) {
        return setLanguageModel(std::move(plan), serving, LanguageModel());
    });
    if (!done)
        Q_EMIT refused(sentenceOf(done.error()));
}

void LanguageModelPanel::take()
{
    if (!m_view)
        return;
    const LanguageModelView view = *m_view;
    const LanguageModelWish wish = m_wish;
    const Id serving = m_serving;
    const Result<> done = m_document.edit(tr("Take over language model"), [&](Plan plan) {
        return withLanguageModel(std::move(plan), serving, wish, view);
    });
    if (!done)
        Q_EMIT refused(sentenceOf(done.error()));
}

} // namespace kf

#include "moc_language_model_panel.cpp"
