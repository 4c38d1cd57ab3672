// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_page.h"

#include "core/figures/part_request.h"
#include "core/figures/platform_request.h"
#include "core/plan/edits/guards.h"
#include "core/plan/edits/sources.h"
#include "core/plan/edits/storage.h"
#include "core/report/build/overview_tables.h"
#include "core/report/charts.h"
#include "core/report/storage_words.h"
#include "core/words/name_words.h"
#include "core/words/security_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/nothing_yet.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/stacked.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/storage/data_place_panel.h"
#include "ui/pages/storage/storage_columns.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kf {

namespace {

constexpr int kPanelRows = 27; ///< and takes what the sheet leaves, at first

/// The column of datasets in which a key of the file is typed; the name where it has none.
int columnOf(const QString &path)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("tier"), StorageSheet::TierColumn},
        {QStringLiteral("existing_gb"), StorageSheet::ExistingColumn},
        {QStringLiteral("ingest_gb_per_day"), StorageSheet::IngestColumn},
        {QStringLiteral("ingest_growth"), StorageSheet::IngestGrowthColumn},
        {QStringLiteral("retention_days"), StorageSheet::RetentionColumn},
        {QStringLiteral("compression_ratio"), StorageSheet::CompressionColumn},
        {QStringLiteral("replication_factor"), StorageSheet::ReplicationColumn},
        {QStringLiteral("concurrent_jobs"), StorageSheet::JobsColumn},
        {QStringLiteral("data_per_job_gb"), StorageSheet::InputColumn},
        {QStringLiteral("intermediate_per_job_gb"), StorageSheet::IntermediateColumn},
        {QStringLiteral("jobs_growth"), StorageSheet::JobsGrowthColumn},
        {QStringLiteral("job_copies_input"), StorageSheet::CopiesColumn},
        {QStringLiteral("scratch_replication"), StorageSheet::ScratchColumn},
        {QStringLiteral("pattern"), StorageSheet::PatternColumn},
        {QStringLiteral("backup_copies"), StorageSheet::BackupCopiesColumn},
        {QStringLiteral("backup_tier"), StorageSheet::BackupTierColumn},
        {QStringLiteral("existing_expires"), StorageSheet::ExpiresColumn},
        {QStringLiteral("group"), StorageSheet::GroupColumn},
        {QStringLiteral("sensitivity"), StorageSheet::SensitivityColumn},
        {QStringLiteral("readers"), StorageSheet::ReadersColumn},
        {QStringLiteral("source"), StorageSheet::SourceColumn},
        {QStringLiteral("owner"), StorageSheet::OwnerColumn},
        {QStringLiteral("subset_of"), StorageSheet::SubsetColumn}};
    return columns.value(path.section(QLatin1Char('/'), 3, 3), StorageSheet::NameColumn);
}

} // namespace

StoragePage::StoragePage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Storage, parent)
    , m_sheet(new StorageSheet(context.document, this))
    , m_tierSheet(new TierSheet(context.document, this))
    , m_homesSheet(new HomesSheet(context.document, this))
    , m_quotasSheet(new QuotasSheet(context.document, this))
    , m_feedSheet(new DataFeedSheet(context.document, context.catalog.zones(), this))
    , m_stack(new QStackedWidget(centre()))
    , m_views(new Segments(tr("What is shown"), this))
    , m_add(new QPushButton)
    , m_delete(new QPushButton)
    , m_empty(
          new EmptyState(context.theme,
                         tr("What data do the jobs read?"),
                         tr("Each body of data becomes a row with the factors that make it large: "
                            "what comes in, how long it stays, how it is packed and copied. Begin "
                            "with one of these, or type or paste the first one below.")))
    , m_chart(newChart())
    , m_tiers(new ValueTable(context.theme))
    , m_role(new QComboBox)
    , m_stance(new OneLineLabel)
    , m_place(new DataPlacePanel(context.theme))
    , m_feedChart(newChart())
    , m_feedWords(new QLabel)
{
    buildSheets();
    buildTools();
    body()->addWidget(m_empty);
    body()->addWidget(m_stack);
    body()->addStretch();
    buildPanels();
    buildFirstSteps();
    showView(View::Datasets);
    connect(&context.document, &PlanDocument::fileChanged, this, [this] {
        // Edits on other pages may come before this one is shown.
        const bool isShown = m_shownState == this->context().document.state();
        m_isOpened = m_isOpened || (isUntouched() && !isShown);
    });
}

/// Three ways in which data comes about; each is a dataset with one figure left to type.
void StoragePage::buildFirstSteps()
{
    const auto step = [this](const QString &name, const QString &about, Origin origin) {
        QPushButton *button = m_empty->addStep(name);
        button->setToolTip(about);
        connect(button, &QPushButton::clicked, this, [this, origin] { addFirst(origin); });
    };
    step(tr("Comes in every day"),
         tr("Kept here: how much comes in a day, and how long does it stay?"),
         Origin::ComesIn);
    step(tr("Lies in a lake"),
         tr("Borrowed: a part comes in for the work and is let go again after 30 days"),
         Origin::InLake);
    step(tr("Is made here"),
         tr("Kept here, as it has no other home: how much is there today?"),
         Origin::MadeHere);
}

void StoragePage::addFirst(Origin origin)
{
    if (!finishEditing(*this))
        return;
    constexpr double kDaysOfPart = 30.0;
    Dataset dataset;
    int column = StorageSheet::IngestColumn;
    switch (origin) {
    case Origin::ComesIn:
        dataset.name = tr("Daily data");
        break;
    case Origin::InLake:
        dataset.name = tr("Part of the lake");
        dataset.pattern = DatasetPattern::Transient;
        dataset.retentionDays = kDaysOfPart;
        dataset.source = tr("Data lake");
        dataset.subsetOf = dataset.source;
        break;
    case Origin::MadeHere:
        dataset.name = tr("Own data");
        column = StorageSheet::ExistingColumn;
        break;
    }
    const bool done = edit(tr("Add dataset"), [&dataset](Plan plan) {
        const QString tier = storage::tierName(plan, usualTier(plan.storage));
        Result<Plan> tiered = withTierNamed(std::move(plan), tier, dataset.tier);
        return tiered ? insertDataset(std::move(tiered).value(), dataset, 0) : tiered;
    });
    if (done)
        goToCell(*m_grids[int(View::Datasets)], 0, column);
}

/// The first choice is that nobody has said.
void StoragePage::takeRole(int index)
{
    const std::optional<DataRole> role =
        index > 0 ? std::optional(DataRole(index - 1)) : std::nullopt;
    if (role != plan().platform.dataRole)
        edit(tr("Role of the platform"),
             [role](Plan plan) { return setDataRole(std::move(plan), role); });
}

void StoragePage::buildSheets()
{
    struct Sheet {
        GridModel *model;
        const char *name;
        QString title;
    };
    for (const Sheet &sheet : {Sheet{m_sheet, "datasets", tr("Datasets")},
                               Sheet{m_tierSheet, "storage_tiers", tr("Tiers")},
                               Sheet{m_homesSheet, "storage_homes", tr("Homes")},
                               Sheet{m_quotasSheet, "storage_quotas", tr("Quotas")},
                               Sheet{m_feedSheet, "storage_feed", tr("Feed")}}) {
        auto *grid = new GridView(context().theme, m_stack);
        grid->setModel(sheet.model);
        grid->setFrozenColumns(1);
        grid->setTitle(sheet.title);
        addGrid(QString::fromLatin1(sheet.name), grid);
        connect(grid, &GridView::activeCellChanged, this, &StoragePage::updateTools);
        connect(grid, &GridView::activeCellChanged, this, &StoragePage::showPlace);
        m_grids.append(grid);
        m_stack->addWidget(grid);
    }
    // The sheet has the height of its rows; chart and tiers take the rest.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void StoragePage::buildTools()
{
    m_views->setTexts({tr("Datasets"), tr("Tiers"), tr("Homes"), tr("Quotas"), tr("Feed")});
    m_stance->setProperty("muted", true);
    m_stance->setAccessibleName(tr("What the platform is to data"));
    head()->addWidget(m_stance, 1);
    tools()->addWidget(m_views);
    tools()->addStretch();
    auto *role = new QLabel(tr("To data the platfor&m is"));
    role->setBuddy(m_role);
    m_role->addItem(tr("not said"));
    for (std::size_t i = 0; i < EnumWords<DataRole>::words.size(); ++i)
        m_role->addItem(choiceText(DataRole(i)));
    m_role->setToolTip(tr("Does the platform house data, or only compute? Copy a lake only in "
                          "part; keep what was made here and has no other home"));
    m_role->setAccessibleName(tr("To data the platform is"));
    connect(m_role, &QComboBox::activated, this, &StoragePage::takeRole);
    head()->addWidget(role);
    head()->addWidget(m_role);
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_add, &QPushButton::clicked, this, &StoragePage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &StoragePage::deleteHere);
}

void StoragePage::showView(View view)
{
    m_views->choose(int(view));
    showPart(*m_stack, int(view));
    updateTools();
}

StoragePage::View StoragePage::view() const
{
    return View(m_stack->currentIndex());
}

void StoragePage::updateTools()
{
    const QStringList adds{tr("Add &dataset"), tr("Add &tier"), tr("Add h&omes"), tr("Add &quota")};
    const QStringList deletes{
        tr("De&lete dataset"), tr("De&lete tier"), tr("De&lete homes"), tr("De&lete quota")};
    const bool takesRows = view() != View::Feed; // groups come and go on Demand
    m_add->setVisible(takesRows);
    m_delete->setVisible(takesRows);
    m_add->setText(adds.value(int(view())));
    m_delete->setText(deletes.value(int(view())));
    m_delete->setEnabled(currentRow(*m_grids[int(view())]).has_value());
    m_empty->setVisible(view() == View::Datasets && plan().storage.datasets.isEmpty());
}

void StoragePage::buildPanels()
{
    auto *chart =
        addPanel(QStringLiteral("chart"), tr("Storage by month"), Qt::BottomDockWidgetArea);
    chart->content()->addWidget(m_chart, 1);
    auto *tiers = addPanel(QStringLiteral("tiers"), tr("Tiers"), Qt::BottomDockWidgetArea);
    tiers->content()->addWidget(m_tiers, 1);
    new NothingYet(tr("What each tier holds will stand here."), m_tiers);
    m_placePanel =
        addPanelBehind(tiers, QStringLiteral("place"), tr("Where should this data live?"));
    m_placePanel->content()->addWidget(m_place, 1);
    auto *feed = addPanelBehind(tiers, QStringLiteral("feed"), tr("Feed"));
    m_feedWords->setWordWrap(true);
    feed->content()->addWidget(m_feedWords);
    feed->content()->addWidget(m_feedChart, 1);
    connect(m_place, &DataPlacePanel::taken, this, &StoragePage::takePlace);
    connect(m_place,
            &DataPlacePanel::reasoned,
            this,
            [this](const QString &dataset, const QString &reason) {
                const QString path = patternPath(dataset);
                if (reason.trimmed() == decisionAt(plan(), path))
                    return;
                edit(tr("Say why"),
                     [&](Plan plan) { return setDecision(std::move(plan), path, reason); });
            });
    connect(m_place, &DataPlacePanel::linkActivated, this, &StoragePage::reveal);
    sizePanels({chart, tiers}, {4, 5}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({chart, tiers}, {high, high}, Qt::Vertical);
}

void StoragePage::refresh()
{
    m_sizeAtMonth = figures()->growth.sizeAtMonth;
    const UnitChoice &units = context().wording.units;
    const TypedUnits typed = typedUnits();
    // Nobody works in a sheet that is out of sight.
    const auto typedIn = [&](View sheet) {
        return typed == TypedUnits::Stay && sheet != view() ? TypedUnits::First : typed;
    };
    m_sheet->present(plan(), *figures(), units, typedIn(View::Datasets));
    m_tierSheet->present(plan(), *figures(), units, typedIn(View::Tiers));
    m_homesSheet->present(plan(), *figures(), units, typedIn(View::Homes));
    m_quotasSheet->present(plan(), units, typedIn(View::Quotas));
    m_feedSheet->present(plan(), *figures());
    for (GridView *grid : std::as_const(m_grids))
        grid->updateGeometry();
    updateTools();
    m_chart->show(storageChart(*figures()), context().wording);
    m_tiers->present(tierOverview(*figures()), context().wording);
    const std::optional<DataRole> role = plan().platform.dataRole;
    m_role->setCurrentIndex(role ? int(*role) + 1 : 0);
    m_stance->setText(stanceText(plan().storage).toHtmlEscaped());
    m_feedChart->show(feedChart(*figures(), context().wording), context().wording);
    m_feedWords->setText(feedText(figures()->feed, context().wording));
    showPlace();
}

/// The dataset of the current row.
std::optional<Id> StoragePage::chosenDataset() const
{
    const std::optional<int> row = currentRow(*m_grids[int(View::Datasets)]);
    return row ? std::optional(m_sheet->rowAt(*row).dataset.id) : std::nullopt;
}

void StoragePage::showPlace()
{
    if (m_placePanel == nullptr || !figures())
        return;
    const std::optional<Id> dataset = chosenDataset();
    m_place->present(plan(), *figures(), dataset, context().wording);
}

void StoragePage::takePlace(const Id &dataset, DatasetPattern pattern)
{
    edit(tr("Where data lives"), [dataset, pattern](Plan plan) {
        return keepDatasetAs(std::move(plan), dataset, pattern);
    });
}

/// A plan that was opened has no step yet; neither saving nor undoing all is opening it.
bool StoragePage::isUntouched() const
{
    PlanDocument &document = context().document;
    return !document.isModified() && document.undoStack().count() == 0;
}

TypedUnits StoragePage::typedUnits()
{
    const bool isAnew =
        std::exchange(m_isOpened, false) || isUntouched() || m_units != context().wording.units;
    const bool isFirst = std::exchange(m_isShownAnew, false);
    m_units = context().wording.units;
    m_shownState = context().document.state();
    return isAnew ? TypedUnits::Anew : isFirst ? TypedUnits::First : TypedUnits::Stay;
}

void StoragePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_isShownAnew = true;
}

void StoragePage::reveal(const QString &path)
{
    if (path == QLatin1String("platform/data_role"))
        return m_role->setFocus(Qt::OtherFocusReason);
    const QString thing = path.section(QLatin1Char('/'), 2, 2);
    const View place = path.startsWith(QLatin1String("storage/tiers"))    ? View::Tiers
                       : path.startsWith(QLatin1String("storage/homes"))  ? View::Homes
                       : path.startsWith(QLatin1String("storage/quotas")) ? View::Quotas
                       : path.startsWith(QLatin1String("storage/feed"))   ? View::Feed
                                                                          : View::Datasets;
    showView(place);
    GridView &grid = *m_grids[int(place)];
    if (place == View::Feed)
        return goToCell(grid, std::max(0, m_feedSheet->rowOfKey(thing)), DataFeedSheet::FeedColumn);
    const bool isCapacity = place == View::Tiers && path.endsWith(QLatin1String("/capacity_gb"));
    goToCell(grid,
             thing,
             place == View::Datasets ? columnOf(path)
             : isCapacity            ? int(TierSheet::CapacityColumn)
                                     : 0);
}

std::optional<WhyRequest> StoragePage::whyHere() const
{
    if (m_chart->hasFocus() && m_chart->crosshair() >= 0)
        return WhyRequest{Subject::StorageTotal, m_chart->crosshair()};
    for (const auto why :
         {&StoragePage::whyOfDataset, &StoragePage::whyOfTier, &StoragePage::whyOfGroup}) {
        if (const std::optional<WhyRequest> request = (this->*why)())
            return request;
    }
    return isCellChosen(*this) ? std::nullopt
                               : std::optional(WhyRequest{Subject::StorageTotal, m_sizeAtMonth});
}

/// The result of a dataset, or of all of them, that has the keyboard.
std::optional<WhyRequest> StoragePage::whyOfDataset() const
{
    static const QHash<int, QString> parts{{StorageSheet::StoredColumn, kStoredPart},
                                           {StorageSheet::OnDiskColumn, kOnDiskPart},
                                           {StorageSheet::TotalColumn, QString()},
                                           {StorageSheet::BackupsColumn, kBackupsPart}};
    const GridView &datasets = *m_grids[int(View::Datasets)];
    if (const std::optional<int> sum = chosenTotal(datasets))
        return !parts.contains(*sum)
                   ? std::nullopt
                   : std::optional(storageSumRequest(
                         m_sizeAtMonth,
                         sum == StorageSheet::TotalColumn ? QString(kDataPart) : parts[*sum]));
    const std::optional<CellPlace> cell = chosenCell(datasets);
    if (!cell || cell->row >= m_sheet->endOfRows())
        return std::nullopt;
    const Id dataset = m_sheet->rowAt(cell->row).dataset.id;
    if (cell->column == StorageSheet::SensitivityColumn ||
        cell->column == StorageSheet::ReadersColumn)
        return clearanceRequest(dataset);
    return parts.contains(cell->column)
               ? std::optional(datasetRequest(m_sizeAtMonth, dataset, parts[cell->column]))
               : std::nullopt;
}

/// The result of a tier that has the keyboard, in the sheet or in the table beside the chart.
std::optional<WhyRequest> StoragePage::whyOfTier() const
{
    static const QHash<int, QString> parts{{TierSheet::TotalColumn, kDataPart},
                                           {TierSheet::ProvisionColumn, QString()},
                                           {TierSheet::UsableColumn, kUsablePart},
                                           {TierSheet::QuotasColumn, kQuotasPart},
                                           {TierSheet::FullColumn, QString()}};
    static const QHash<QString, QString> shown{{QStringLiteral("total_gb"), kDataPart},
                                               {QStringLiteral("capacity_gb"), kUsablePart}};
    if (const std::optional<ValuePlace> cell = m_tiers->chosen())
        return tierRequest(m_sizeAtMonth, cell->thing, shown.value(cell->column));
    const std::optional<CellPlace> cell = chosenCell(*m_grids[int(View::Tiers)]);
    if (!cell || cell->row >= m_tierSheet->endOfRows() || !parts.contains(cell->column))
        return std::nullopt;
    return tierRequest(m_sizeAtMonth, m_tierSheet->rowAt(cell->row).key, parts[cell->column]);
}

/// The size of homes, of one group or all, or what a group reads.
std::optional<WhyRequest> StoragePage::whyOfGroup() const
{
    if (chosenTotal(*m_grids[int(View::Homes)]) == HomesSheet::TotalColumn)
        return homesRequest({});
    const std::optional<CellPlace> homes = chosenCell(*m_grids[int(View::Homes)]);
    if (homes && homes->column == HomesSheet::TotalColumn && homes->row < m_homesSheet->endOfRows())
        return homesRequest(m_homesSheet->rowAt(homes->row).key);
    const std::optional<CellPlace> feed = chosenCell(*m_grids[int(View::Feed)]);
    const bool isMost = feed && feed->column == DataFeedSheet::MostColumn &&
                        m_feedSheet->rowAt(feed->row).most.has_value();
    return isMost ? std::optional(feedRequest(figures()->question.month.value_or(0),
                                              m_feedSheet->rowAt(feed->row).key))
                  : std::nullopt;
}

void StoragePage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(*m_grids[int(view())]);
}

void StoragePage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(*m_grids[int(view())]);
}

} // namespace kf

#include "moc_storage_page.cpp"
