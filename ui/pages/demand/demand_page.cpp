// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_page.h"

#include "core/figures/hour_request.h"
#include "core/figures/part_request.h"
#include "core/words/name_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/why_of_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kFrozenColumns = 1;
constexpr int kPanelRows = 15; ///< the height of the panels where nobody has chosen another
constexpr SheetView kViews[] = {
    SheetView::Today, SheetView::Month, SheetView::Difference, SheetView::Rates};

/// On the ground of a panel, so that the sheet above need not give its room away.
QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

} // namespace

DemandPage::DemandPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Demand, parent)
    , m_model(new DemandModel(context.document, context.catalog, this))
    , m_sheet(new QWidget(centre()))
    , m_grid(new GridView(context.theme, m_sheet))
    , m_days(new Segments(tr("Day type"), this))
    , m_addDay(new QPushButton)
    , m_views(new Segments(tr("Which sheet"), this))
    , m_hours(new Segments(tr("Whose hours"), this))
    , m_kinds(new Segments(tr("Accelerator"), m_sheet))
    , m_pools(new QPushButton(tr("P&ools")))
    , m_month(new MonthBar(m_sheet))
    , m_copyValues(new QPushButton(tr("&Copy as values")))
    , m_add(new QPushButton(tr("Add &group")))
    , m_import(new QPushButton(tr("&Import\u2026")))
    , m_summary(new QLabel)
    , m_year(new QLabel)
    , m_otherDate(new QPushButton)
    , m_typicalDate(new QPushButton(tr("&Back to the typical date")))
    , m_empty(new EmptyState(context.theme,
                             tr("No user groups yet"),
                             tr("Each group that needs GPUs becomes a row with its 24 hours. The "
                                "column with the largest sum is the peak that the platform is "
                                "sized for.")))
    , m_study(new QuestionStudy(context.catalog, this))
{
    connect(m_study, &QuestionStudy::finished, this, &DemandPage::takeAnswers);
    setTitle(tr("GPU demand"));
    buildTools();
    buildChips();
    buildSheet();
    buildCharts();
    connectGrid();
    fillAddMenus();
    body()->addWidget(m_empty);
    body()->addWidget(m_sheet, 1);
}

void DemandPage::buildTools()
{
    m_views->setTexts({tr("Today"), tr("Year ahead"), tr("Difference"), tr("Growth a year")});
    m_hours->setTexts({tr("Plan's zone"), tr("Local hours")});
    m_addDay->setIcon(context().theme.icon(IconName::Add));
    m_addDay->setAccessibleName(tr("Add or edit day types"));
    m_addDay->setToolTip(tr("Add, rename, copy or delete day types, and say how many days of the "
                            "year are like them"));
    m_addDay->setProperty("segment", true);
    m_add->setToolTip(tr("Add a user group to the sheet, empty or with typical numbers"));
    auto *days = new QHBoxLayout;
    days->setSpacing(0);
    days->addWidget(m_days);
    days->addWidget(m_addDay);
    tools()->addLayout(days);
    tools()->addWidget(m_views);
    tools()->addWidget(m_hours);
    tools()->addStretch();
    m_import->setToolTip(importToolTip());
    connect(m_import, &QPushButton::clicked, this, [this] { importGroupsInto(context(), this); });
    for (const Segments *segments : {m_days, m_views, m_hours, m_kinds})
        connect(segments, &Segments::chosenChanged, this, &DemandPage::ask);
    auto *dayMenu = new QMenu(m_addDay);
    dayMenu->addAction(tr("Add day type\u2026"), this, [this] { editDayTypes(true); });
    dayMenu->addAction(tr("Edit day types\u2026"), this, [this] { editDayTypes(false); });
    m_addDay->setMenu(dayMenu);
    m_addDay->setProperty("menu", true);
    connect(&context().theme, &Theme::changed, this, [this] {
        m_addDay->setIcon(context().theme.icon(IconName::Add));
    });
}

void DemandPage::buildChips()
{
    m_pools->setToolTip(
        tr("Sets of accelerators that stand in for each other: make, edit, delete"));
    m_pools->setMenu(new QMenu(m_pools));
    m_pools->setProperty("menu", true);
    connect(m_pools->menu(), &QMenu::aboutToShow, this, &DemandPage::fillPoolMenu);
    m_copyValues->setToolTip(tr("Copy the sheet of this month to the clipboard, as values"));
    connect(m_copyValues, &QPushButton::clicked, this, &DemandPage::copyValues);
    connect(m_month, &MonthBar::monthChanged, this, &DemandPage::ask);
    connect(m_month, &MonthBar::refused, this, &DemandPage::tell);
}

void DemandPage::buildSheet()
{
    m_grid->setModel(m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_grid->setTitle(tr("Demand by hour"));
    m_grid->setPasteOffer(
        [this](const CellBlock &block) { return importCopiedInto(context(), this, block); });
    addGrid(QStringLiteral("sheet"), m_grid);
    // The sheet has the height of its rows; the charts take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_summary->setProperty("muted", true);
    m_summary->setTextFormat(Qt::RichText);
    m_otherDate->setMenu(new QMenu(m_otherDate));
    m_otherDate->setProperty("menu", true);
    m_otherDate->setText(tr("&Show another date"));
    m_otherDate->setToolTip(tr("The sheet as it is after clocks have changed"));
    m_typicalDate->setProperty("primary", true);
    m_typicalDate->setToolTip(tr("Show the sheet on the plan's typical date again"));
    connect(m_typicalDate, &QPushButton::clicked, this, [this] { showDate(std::nullopt); });
    head()->addSpacing(metrics::kGap);
    head()->addWidget(m_kinds);
    head()->addWidget(m_pools);
    head()->addStretch();
    head()->addWidget(m_month);
    head()->addWidget(m_typicalDate);
    head()->addWidget(m_import);
    head()->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * metrics::kStep);
    foot->addWidget(m_summary);
    foot->addStretch();
    foot->addWidget(m_copyValues);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(2 * metrics::kStep);
    sheet->addWidget(m_grid);
    sheet->addLayout(foot);
    sheet->addStretch();
}

void DemandPage::buildCharts()
{
    m_day = newChart();
    m_heat = newChart();
    m_duration = newChart();
    m_why = new Facts;
    auto *day = addPanel(QStringLiteral("day"), tr("The day by group"), Qt::BottomDockWidgetArea);
    day->content()->addWidget(m_day, 1);
    auto *heat = addPanelBehind(day, QStringLiteral("heat"), tr("Groups by hour"));
    heat->content()->addWidget(m_heat, 1);
    m_heat->setAccessibleName(heat->windowTitle());
    const auto follow = [this](bool inFront) {
        m_heatIsInFront = inFront;
        presentHeat();
    };
    // Queued: a window that is destroyed hides its docks after its page.
    connect(heat, &QDockWidget::visibilityChanged, this, follow, Qt::QueuedConnection);
    auto *duration =
        addPanel(QStringLiteral("duration"), tr("Load duration"), Qt::BottomDockWidgetArea);
    duration->content()->addWidget(m_duration, 1);
    m_whyPanel = addPanel(QStringLiteral("why"), tr("Why?"), Qt::BottomDockWidgetArea);
    m_year->setProperty("muted", true);
    m_year->setWordWrap(true);
    auto *reasons = new QWidget;
    auto *column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_why);
    column->addWidget(m_year);
    column->addStretch();
    QScrollArea *area = scrolling(reasons);
    area->setAccessibleName(tr("Why the peak is what it is"));
    area->setMinimumHeight(2 * fontMetrics().height()); // a low window leaves it little
    m_whyPanel->content()->addWidget(area, 1);
    m_whyPanel->content()->addWidget(m_otherDate, 0, Qt::AlignLeft); // seen however long the list
    sizePanels({day, duration, m_whyPanel}, {8, 5, 6}, Qt::Horizontal);
    const int height = kPanelRows * fontMetrics().height();
    sizePanels({day, duration, m_whyPanel}, {height, height, height}, Qt::Vertical);
    connect(m_why, &Facts::linkActivated, this, &DemandPage::reveal);
    for (ChartView *chart : {m_day, m_heat})
        connect(chart, &ChartView::categoryActivated, this, &DemandPage::goToHour);
}

int DemandPage::dayType() const
{
    return qBound(0, m_days->chosen(), int(plan().demand.dayTypes.size()) - 1);
}

SheetView DemandPage::view() const
{
    return kViews[qBound(0, m_views->chosen(), int(std::size(kViews)) - 1)];
}

bool DemandPage::looksAhead() const
{
    return view() == SheetView::Month || view() == SheetView::Difference;
}

AcceleratorKey DemandPage::key() const
{
    return m_keys.value(qMax(0, m_kinds->chosen()));
}

DemandLook DemandPage::look() const
{
    return {dayType(),
            view(),
            m_hours->chosen() == 1 ? HourView::LocalTime : HourView::PlanZone,
            key(),
            figures()->question.scenario,
            m_date.value_or(plan().settings.typicalDate)};
}

void DemandPage::refresh()
{
    presentTabs();
    presentChips();
    m_empty->setVisible(plan().demand.groups.isEmpty());
    m_pools->setVisible(!plan().demand.groups.isEmpty());
    ask();
    if (!m_new.isEmpty())
        editNewName();
    else if (!m_awaited.isEmpty() && m_model->cellOf(m_awaited))
        reveal(m_awaited);
}

void DemandPage::presentTabs()
{
    QStringList days;
    for (const DayType &day : plan().demand.dayTypes)
        days.append(day.name.value_or(day.id));
    m_days->setTexts(days);
    m_month->present(plan());
    const QDate first = plan().settings.typicalDate;
    if (m_date && (*m_date < first || *m_date > first.addDays(kDaysWatched)))
        m_date.reset();
}

void DemandPage::presentChips()
{
    const CatalogView view(plan().catalog, context().catalog);
    QStringList names{tr("All GPUs")};
    m_keys = {AcceleratorKey()};
    const auto &sums = figures()->demand.byAccelerator;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        names.append(acceleratorName(it.key(), plan(), view));
        m_keys.append(it.key());
    }
    m_kinds->setTexts(names);
    m_kinds->setVisible(names.size() > 2);
}

std::function<void()> DemandPage::wayBack()
{
    const Id day = plan().demand.dayTypes.value(dayType()).id;
    return [this,
            day,
            view = m_views->chosen(),
            hours = m_hours->chosen(),
            month = m_month->month(),
            key = key(),
            date = m_date] {
        for (int i = 0; i < plan().demand.dayTypes.size(); ++i) {
            if (plan().demand.dayTypes[i].id == day)
                m_days->choose(i);
        }
        m_views->choose(view);
        m_hours->choose(hours);
        m_month->setMonth(month);
        m_kinds->choose(int(std::max<qsizetype>(0, m_keys.indexOf(key))));
        m_date = date;
        ask();
    };
}

std::optional<WhyRequest> DemandPage::whyHere() const
{
    const std::optional<CellPlace> cell = m_grid->activeCell();
    const std::optional<Id> group = cell ? m_model->groupAt(cell->row) : std::nullopt;
    // A rate shows what it does in the first year.
    const int month = looksAhead()                 ? m_month->month()
                      : view() == SheetView::Rates ? kMonthsPerYear
                                                   : 0;
    if (const std::optional<int> sum = chosenTotal(*m_grid))
        return whyOfSum(m_model->hourOfTotal(*sum), std::nullopt, month);
    if (const std::optional<CellPlace> band = chosenBand(*m_grid))
        return whyOfSum(
            m_model->hourOfBand(band->row, band->column), m_model->rowAt(band->row).band, month);
    if (isCellChosen(*this))
        return group ? whyOfCell(*group, *cell, month) : std::nullopt;
    return WhyRequest{Subject::Forecast, looksAhead() ? month : 0, key()};
}

/// What the groups of a band, or all of them, add up to in an hour or on the whole day.
std::optional<WhyRequest> DemandPage::whyOfSum(const std::optional<int> &hour,
                                               const std::optional<GroupBand> &band,
                                               int month) const
{
    if (!hour)
        return std::nullopt;
    WhyRequest request =
        hourTotalRequest(month, key(), plan().demand.dayTypes[dayType()].id, *hour);
    if (band)
        request = ofBand(request, *band);
    if (view() == SheetView::Difference)
        request.part = kDifferencePart;
    return request;
}

/// An hour of a group, its largest one, or all of them; nothing of what says which group it is.
std::optional<WhyRequest>
DemandPage::whyOfCell(const Id &group, const CellPlace &cell, int month) const
{
    const bool isMaximum =
        cell.column == DemandModel::kMaximumColumn && !m_model->isGroupRate(cell.column);
    const bool isDay = cell.column == DemandModel::kGpuHoursColumn;
    const std::optional<int> hour = isMaximum ? kLargestHour
                                    : isDay   ? kWholeDay
                                              : m_model->localHour(cell.row, cell.column);
    // A rate is typed, here or for the whole group: its cell says so itself.
    if (!hour || (view() == SheetView::Rates && m_model->isHour(cell.column)))
        return std::nullopt;
    // Beside rates the hours of a day are those of today.
    WhyRequest request{Subject::GroupAtHour,
                       isDay && view() == SheetView::Rates ? 0 : month,
                       {},
                       group,
                       plan().demand.dayTypes[dayType()].id,
                       *hour};
    if (view() == SheetView::Difference)
        request.part = kDifferencePart;
    return request;
}

void DemandPage::reveal(const QString &path)
{
    const bool isDayType = path.section(QLatin1Char('/'), 1, 1) == QLatin1String("day_types");
    const QString day = path.section(QLatin1Char('/'), isDayType ? 2 : 4, isDayType ? 2 : 4);
    for (int i = 0; i < plan().demand.dayTypes.size(); ++i) {
        if (plan().demand.dayTypes[i].id == day && i != dayType()) {
            m_days->choose(i);
            ask();
        }
    }
    if (!m_model->cellOf(path) && m_kinds->chosen() > 0) {
        m_kinds->choose(0); // the chips hide it
        ask();
    }
    const auto cell = m_model->cellOf(path);
    m_awaited = cell ? QString() : path;
    if (!cell)
        return;
    m_grid->selectCell(cell->first, cell->second);
    m_grid->setFocus();
}

} // namespace kf

#include "moc_demand_page.cpp"
