// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_page.h"

#include "core/findings/findings.h"
#include "core/plan/edits.h"
#include "core/report/charts.h"
#include "core/report/headline.h"
#include "core/report/peak_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/import_dialog.h"
#include "ui/pages/demand/import_drop.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/statistics_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kFrozenColumns = 1;
constexpr int kChartRows = 11; ///< charts are at least that many lines of text high

} // namespace

DemandPage::DemandPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Demand, parent)
    , m_model(new DemandModel(context.document, context.catalog, this))
    , m_grid(new GridView(context.theme))
    , m_days(new Segments(tr("Day type")))
    , m_hours(new Segments(tr("Whose hours")))
    , m_kinds(new Segments(tr("Accelerator")))
    , m_add(new QPushButton(tr("Add &group")))
    , m_summary(new QLabel)
    , m_empty(new EmptyState(context.theme,
                             tr("No user groups yet"),
                             tr("Each group that needs GPUs becomes a row with its 24 hours. The "
                                "column with the largest sum is the peak that the platform is "
                                "sized for.")))
    , m_sheet(new QWidget)
{
    setTitle(tr("GPU demand"));
    m_grid->setModel(m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_grid->setTitle(tr("Demand by hour"));
    m_summary->setProperty("muted", true);
    m_summary->setTextFormat(Qt::RichText);
    buildTools();
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(2 * metrics::kStep);
    // The sheet has the height of its rows; the charts take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    sheet->addWidget(m_grid);
    sheet->addWidget(m_summary);
    buildCharts();
    connect(
        m_empty->addStep(tr("Add a group")), &QPushButton::clicked, this, &DemandPage::addGroup);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_sheet, 1);
}

void DemandPage::buildTools()
{
    m_hours->setTexts({tr("Plan's zone"), tr("Local hours")});
    m_add->setToolTip(tr("Add a user group to the sheet"));
    tools()->addWidget(m_days);
    tools()->addWidget(m_hours);
    tools()->addWidget(m_kinds);
    tools()->addStretch();
    auto *import = new QPushButton(tr("&Import\u2026"));
    import->setToolTip(tr("Take groups from a CSV file or a workbook"));
    connect(import, &QPushButton::clicked, this, [this] { importGroupsInto(context(), this); });
    new ImportDrop(context(), this);
    tools()->addWidget(import);
    tools()->addWidget(m_add);
    connect(m_days, &Segments::chosenChanged, this, &DemandPage::presentAgain);
    connect(m_hours, &Segments::chosenChanged, this, &DemandPage::presentAgain);
    connect(m_kinds, &Segments::chosenChanged, this, &DemandPage::presentAgain);
    connect(m_add, &QPushButton::clicked, this, &DemandPage::addGroup);
    connect(m_grid, &GridView::messageShown, this, [this](const QString &text) {
        context().tell(text);
    });
    connect(
        m_grid, &GridView::statisticsChanged, this, [this](const SelectionStatistics &statistics) {
            context().tellStatistics(statisticsText(statistics, QLocale()));
        });
    connect(m_grid, &GridView::contextMenuAboutToShow, this, [this](QMenu *menu, int row, int) {
        menu->addSeparator();
        menu->addAction(tr("Add group"), this, &DemandPage::addGroup);
        if (!m_model->groupAt(row))
            return;
        menu->addAction(tr("Rename group\u2026"), this, &DemandPage::renameCurrent);
        menu->addAction(tr("Delete group"), this, &DemandPage::deleteCurrent);
    });
}

void DemandPage::buildCharts()
{
    m_day = new ChartView(context().theme);
    m_duration = new ChartView(context().theme);
    m_why = new Facts;
    auto *day = addPanel(QStringLiteral("day"), tr("The day by group"), Qt::BottomDockWidgetArea);
    day->content()->addWidget(m_day, 1);
    auto *duration =
        addPanel(QStringLiteral("duration"), tr("Load duration"), Qt::BottomDockWidgetArea);
    duration->content()->addWidget(m_duration, 1);
    m_whyPanel = addPanel(QStringLiteral("why"), tr("Why?"), Qt::BottomDockWidgetArea);
    m_whyPanel->content()->addWidget(m_why);
    m_whyPanel->content()->addStretch();
    m_day->setMinimumHeight(kChartRows * fontMetrics().height());
    sizePanels({day, duration, m_whyPanel}, {8, 5, 6}, Qt::Horizontal);
    connect(m_why, &Facts::linkActivated, this, &DemandPage::reveal);
    connect(m_day, &ChartView::categoryActivated, this, [this](int hour, const QString &group) {
        const int row = group.isEmpty() ? -1 : m_model->rowOfKey(group);
        if (row >= 0)
            m_grid->selectCell(row, DemandModel::FirstHour + hour);
    });
}

int DemandPage::dayType() const
{
    return qBound(0, m_days->chosen(), int(m_plan.demand.dayTypes.size()) - 1);
}

void DemandPage::present(const Plan &plan, const Evaluation &figures)
{
    m_plan = plan;
    m_figures = std::make_shared<const Evaluation>(figures);
    QStringList days;
    for (const DayType &day : plan.demand.dayTypes)
        days.append(day.name.value_or(day.id));
    m_days->setTexts(days);
    m_days->setVisible(days.size() > 1);
    presentChips(plan, figures);
    m_empty->setVisible(plan.demand.groups.isEmpty());
    m_sheet->setVisible(!plan.demand.groups.isEmpty());
    const AcceleratorKey key = m_keys.value(qMax(0, m_kinds->chosen()));
    m_model->present(plan,
                     figures,
                     dayType(),
                     m_hours->chosen() == 1 ? HourView::LocalTime : HourView::PlanZone,
                     key);
    m_grid->updateGeometry();
    m_day->show(dayChart(figures, dayType(), QLocale(), key));
    m_duration->show(loadDurationChart(figures, QLocale(), key));
    presentSummary(plan, figures);
    presentWhy(plan, figures);
}

void DemandPage::presentAgain()
{
    if (m_figures)
        present(m_plan, *m_figures);
}

void DemandPage::presentChips(const Plan &plan, const Evaluation &figures)
{
    const CatalogView view(plan.catalog, context().catalog);
    QStringList names{tr("All GPUs")};
    m_keys = {AcceleratorKey()};
    const auto &sums = figures.demand.byAccelerator;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        names.append(acceleratorName(it.key(), plan, view));
        m_keys.append(it.key());
    }
    m_kinds->setTexts(names);
    m_kinds->setVisible(names.size() > 2);
}

void DemandPage::presentSummary(const Plan &plan, const Evaluation &figures)
{
    m_summary->setText(peakSummary(plan, figures, dayType(), QLocale()));
}

void DemandPage::presentWhy(const Plan &plan, const Evaluation &figures)
{
    const PeakReason reason = peakReason(plan, figures, context().catalog, QLocale());
    m_whyPanel->setTitle(reason.title);
    QList<Fact> facts;
    for (const PeakTerm &term : reason.terms)
        facts.append({term.name, term.value, term.path});
    if (!reason.remark.isEmpty())
        facts.append({reason.remark, {}, {}});
    m_why->setFacts(facts);
}

void DemandPage::reveal(const QString &path)
{
    const int row = m_model->rowOfKey(path.section(QLatin1Char('/'), 2, 2));
    if (row < 0)
        return;
    m_grid->selectCell(row, DemandModel::NameColumn);
    m_grid->setFocus();
}

void DemandPage::addGroup()
{
    Group group;
    group.name = tr("New group");
    group.kind = GroupKind::Exploratory;
    const QList<Shared<Group>> &groups = m_plan.demand.groups;
    group.accelerator =
        groups.isEmpty() ? QStringLiteral("h100-sxm5-80") : groups.last()->accelerator;
    for (const DayType &day : m_plan.demand.dayTypes)
        group.demand.insert(day.id, Hours{});
    const AcceleratorEntry *entry = context().catalog.accelerator(group.accelerator);
    const bool done = edit(tr("Add group"), [&](Plan plan) {
        if (entry != nullptr)
            plan = withCatalogEntry(std::move(plan), *entry);
        return insertGroup(
            std::move(plan), group, plan.demand.groups.size(), context().catalog.zones());
    });
    if (done)
        reveal(QStringLiteral("demand/groups/%1").arg(m_plan.demand.groups.last()->id));
}

void DemandPage::renameCurrent()
{
    const auto cell = m_grid->activeCell();
    if (!cell || !m_model->groupAt(cell->row))
        return;
    m_grid->selectCell(cell->row, DemandModel::NameColumn);
    m_grid->editCell();
}

void DemandPage::deleteCurrent()
{
    const auto cell = m_grid->activeCell();
    const std::optional<Id> group = cell ? m_model->groupAt(cell->row) : std::nullopt;
    if (!group)
        return;
    edit(tr("Delete group"), [&](Plan plan) { return deleteGroups(std::move(plan), {*group}); });
}

} // namespace kf
