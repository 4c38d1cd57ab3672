// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kubernetes/kubernetes_page.h"

#include "core/figures/platform_request.h"
#include "core/words/platform_words.h"
#include "core/words/refusal_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/kubernetes/cluster_drawing.h"
#include "ui/pages/kubernetes/version_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLadderRows = 5;
const QString kHostingPath = QStringLiteral("platform/kubernetes/hosting");
const QString kVersionPath = QStringLiteral("platform/kubernetes/version");

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("muted", true);
    return label;
}

int imageColumn(const QString &key)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("framework_version"), ImageSheet::VersionColumn},
        {QStringLiteral("cuda"), ImageSheet::CudaColumn},
        {QStringLiteral("groups"), ImageSheet::GroupsColumn},
        {QStringLiteral("reference"), ImageSheet::ReferenceColumn},
        {QStringLiteral("registry"), ImageSheet::RegistryColumn},
        {QStringLiteral("sensitivity"), ImageSheet::SensitivityColumn}};
    return columns.value(key, ImageSheet::NameColumn);
}

int poolColumn(const QString &key)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("nodes"), PoolSheet::NodesColumn},
        {QStringLiteral("labels"), PoolSheet::LabelsColumn},
        {QStringLiteral("taints"), PoolSheet::TaintsColumn},
        {QStringLiteral("resource"), PoolSheet::ResourceColumn},
        {QStringLiteral("plugin"), PoolSheet::PluginColumn}};
    return columns.value(key, PoolSheet::NameColumn);
}

} // namespace

KubernetesPage::KubernetesPage(const PageContext &context, QWidget *parent)
    : Page(context, kKubernetesPage, parent)
    , m_choices(new GuardSheet(context.document, tr("What it means"), tr("What it costs"), this))
    , m_texts(new GuardTextSheet(context.document, this))
    , m_pools(new PoolSheet(context.document, context.catalog, this))
    , m_registries(new RegistrySheet(context.document, this))
    , m_images(new ImageSheet(context.document, this))
    , m_verdict(new OneLineLabel)
    , m_views(new Segments(tr("What is shown"), this))
    , m_placed(new QPushButton(tr("Pools of placed s&ystems")))
    , m_add(new QPushButton)
    , m_delete(new QPushButton)
    , m_stack(new QStackedWidget(centre()))
    , m_empty(new EmptyState(context.theme,
                             tr("No cluster yet"),
                             tr("Who runs it, which version, and pools of nodes: one for each kind "
                                "of system that stands in racks.")))
    , m_drawing(new ClusterDrawing(context.theme))
    , m_versions(new VersionView(context.theme))
    , m_hosting(new Segments(tr("Who runs it"), this))
    , m_ladder(new ValueTable(context.theme))
    , m_staff(new QLabel)
{
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict);
    head()->addStretch();
    buildTools();
    m_stack->addWidget(scrolledPart(buildCluster()));
    m_stack->addWidget(buildImages());
    body()->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_empty->addStep(tr("Make pools of the placed systems")),
            &QPushButton::clicked,
            this,
            &KubernetesPage::takePlaced);
    showView(View::Cluster);
}

GridView *KubernetesPage::newGrid(const char *name, const QString &title, GridModel *model)
{
    auto *grid = new GridView(context().theme, m_stack);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    grid->setTitle(title);
    addGrid(QString::fromLatin1(name), grid);
    connect(grid, &GridView::activeCellChanged, this, &KubernetesPage::updateTools);
    return grid;
}

void KubernetesPage::buildTools()
{
    m_views->setTexts({tr("Cluster"), tr("Registry and images")});
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_placed);
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    m_placed->setToolTip(
        tr("A pool for each kind of system with GPUs in racks that no pool counts"));
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_placed, &QPushButton::clicked, this, &KubernetesPage::takePlaced);
    connect(m_add, &QPushButton::clicked, this, &KubernetesPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &KubernetesPage::deleteHere);
}

QWidget *KubernetesPage::buildCluster()
{
    auto *cluster = new QWidget;
    m_choiceGrid = newGrid("cluster_choices", tr("Cluster"), m_choices);
    m_textGrid = newGrid("cluster_texts", tr("Cluster in detail"), m_texts);
    m_poolGrid = newGrid("cluster_pools", tr("Node pools"), m_pools);
    QStringList hostings;
    for (const Hosting hosting : kHostingOrder)
        hostings.append(choiceText(hosting));
    m_hosting->setTexts(hostings + QStringList{tr("Not decided")});
    m_hosting->setTold(int(kHostingOrder.size()));
    m_hosting->setToolTip(tr("From left to right you run less yourselves and are bound more"));
    connect(m_hosting, &Segments::chosenChanged, this, [this](int index) {
        const QString word(wordFor(kHostingOrder.at(std::size_t(index))));
        edit(tr("Choose hosting"),
             [&word](Plan plan) { return takeGuard(std::move(plan), kHostingPath, word); });
    });
    m_ladder->setAccessibleName(tr("Who runs which layer"));
    m_ladder->setRows(kLadderRows, kLadderRows);
    m_staff->setWordWrap(true);
    m_staff->setProperty("muted", true);
    for (GridView *grid : {m_choiceGrid, m_textGrid, m_poolGrid})
        grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *right = new QVBoxLayout;
    right->addWidget(m_choiceGrid);
    right->addWidget(m_textGrid);
    right->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(m_drawing);
    left->addWidget(m_versions);
    left->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::kGap);
    top->addLayout(left, 9);
    top->addLayout(right, 11);
    auto *column = new QVBoxLayout(cluster);
    column->setContentsMargins({});
    column->addWidget(m_hosting, 0, Qt::AlignLeft);
    column->addLayout(top);
    column->addWidget(m_poolGrid);
    column->addWidget(heading(tr("Who runs which layer")));
    column->addWidget(m_ladder);
    column->addWidget(m_staff);
    column->addStretch();
    connect(m_drawing, &ClusterDrawing::poolChosen, this, [this](int pool) {
        if (currentRow(*m_poolGrid) != pool) // else the table has chosen it, and its cell
            m_poolGrid->selectCell(pool, PoolSheet::NodesColumn);
    });
    connect(m_drawing, &ClusterDrawing::nodesWanted, this, &KubernetesPage::setNodes);
    connect(m_drawing, &ClusterDrawing::rackWanted, this, [this](const QString &system) {
        context().jump(QStringLiteral("topology/devices/") + system);
    });
    connect(m_versions, &VersionView::versionWanted, this, [this](const QString &version) {
        edit(tr("Change version"), [this, &version](Plan plan) {
            return writeGuard(std::move(plan), kVersionPath, version, m_texts->locale());
        });
    });
    connect(m_poolGrid, &GridView::activeCellChanged, this, [this] {
        if (const std::optional<int> row = currentRow(*m_poolGrid))
            m_drawing->setCurrent(*row);
    });
    return cluster;
}

QWidget *KubernetesPage::buildImages()
{
    auto *images = new QWidget;
    m_registryGrid = newGrid("registries", tr("Registries"), m_registries);
    m_imageGrid = newGrid("images", tr("Images"), m_images);
    m_registryGrid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(images);
    column->setContentsMargins({});
    column->addWidget(heading(tr("Registries")));
    column->addWidget(m_registryGrid);
    column->addWidget(heading(tr("Images")));
    column->addWidget(m_imageGrid, 1);
    return images;
}

void KubernetesPage::showView(View view)
{
    m_views->choose(int(view));
    m_stack->setCurrentIndex(int(view));
    updateTools();
}

KubernetesPage::View KubernetesPage::view() const
{
    return View(m_stack->currentIndex());
}

QString KubernetesPage::verdict() const
{
    return m_verdict->text();
}

void KubernetesPage::refresh()
{
    const CatalogView catalog(plan().catalog, context().catalog);
    const ClusterPicture picture = clusterPicture(*figures(), catalog, context().wording);
    const std::optional<Hosting> hosting = plan().platform.kubernetes.hosting;
    const auto chosen = std::find(kHostingOrder.begin(), kHostingOrder.end(), hosting);
    m_hosting->choose(int(chosen - kHostingOrder.begin())); // behind them: not decided
    m_empty->setVisible(plan().platform.kubernetes == Kubernetes{});
    m_choices->present(clusterChoices(plan()));
    m_texts->present(
        withSupply(clusterTexts(plan(), m_texts->locale()), *figures(), context().wording));
    m_pools->present(plan(), picture);
    m_registries->present(plan());
    m_images->present(plan(), *figures(), catalog, context().wording);
    m_drawing->present(picture);
    m_versions->present(versionRuler(*figures()));
    m_ladder->present(ladderTable(*figures()), context().wording);
    m_staff->setText(staffSentence(*figures(), context().wording));
    m_verdict->setText(clusterVerdict(*figures(), catalog, picture));
    for (GridView *grid : {m_choiceGrid, m_textGrid, m_poolGrid, m_registryGrid})
        grid->updateGeometry();
    updateTools();
}

void KubernetesPage::updateTools()
{
    const bool isCluster = view() == View::Cluster;
    m_add->setText(isCluster ? tr("Add p&ool") : tr("Add &image"));
    m_delete->setText(isCluster ? tr("De&lete pool") : tr("De&lete image"));
    m_placed->setVisible(isCluster);
    const GridView &grid = isCluster ? *m_poolGrid : *m_imageGrid;
    m_delete->setEnabled(currentRow(grid).has_value());
    const Result<Plan> made =
        poolsOfPlacedSystems(plan(), CatalogView(plan().catalog, context().catalog));
    m_placed->setEnabled(made.ok());
    m_empty->setWhyNot(made ? QString() : sentenceOf(made.error()));
}

void KubernetesPage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(view() == View::Cluster ? *m_poolGrid : *m_imageGrid);
}

void KubernetesPage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(view() == View::Cluster ? *m_poolGrid : *m_imageGrid);
}

void KubernetesPage::setNodes(int pool, std::optional<int> nodes, CurveMotion motion)
{
    if (motion == CurveMotion::Begins)
        m_gesture = Gesture{context().document.revision() + 1};
    edit(
        tr("Change nodes"),
        [pool, nodes](Plan plan) {
            NodePool changed = plan.platform.kubernetes.pools.value(pool);
            changed.nodes = nodes;
            return replacePool(std::move(plan), pool, changed);
        },
        m_gesture);
}

void KubernetesPage::takePlaced()
{
    edit(tr("Make pools"), [this](Plan plan) {
        const CatalogView catalog(this->plan().catalog, context().catalog);
        return poolsOfPlacedSystems(std::move(plan), catalog);
    });
}

std::optional<WhyRequest> KubernetesPage::whyHere() const
{
    const std::optional<CellPlace> pool = chosenCell(*m_poolGrid);
    if (pool && pool->column == PoolSheet::PlacedColumn && pool->row < m_pools->endOfRows())
        return poolRequest(pool->row);
    return isCellChosen(*this) ? std::nullopt : std::optional(serversRequest());
}

void KubernetesPage::reveal(const QString &path)
{
    const QString thing = path.section(u'/', 2, 2);
    const QString key = path.section(u'/', 3, 3);
    if (path.startsWith(QLatin1String("platform/images"))) {
        showView(View::Images);
        const QList<Image> &images = plan().platform.images;
        const auto its = std::find_if(
            images.cbegin(), images.cend(), [&thing](const Image &one) { return one.id == thing; });
        const bool isKnown = its != images.cend() || thing.isEmpty(); // else it is gone
        goToCell(*m_imageGrid, isKnown ? int(its - images.cbegin()) : -1, imageColumn(key));
    } else if (path.startsWith(QLatin1String("platform/regist"))) {
        showView(View::Images);
        goToCell(*m_registryGrid,
                 0,
                 thing == QLatin1String("scanning") ? RegistrySheet::ScanColumn
                                                    : RegistrySheet::KindColumn);
    } else if (path.startsWith(QLatin1String("platform/kubernetes/pools"))) {
        showView(View::Cluster);
        const int pool = key.isEmpty() ? m_pools->endOfRows() : key.toInt();
        goToCell(*m_poolGrid, pool, poolColumn(path.section(u'/', 4, 4)));
    } else {
        showView(View::Cluster);
        const int choice = m_choices->rowOfKey(path);
        if (choice >= 0)
            goToChoice(*m_choiceGrid, choice, GuardSheet::ChoiceColumn);
        else
            goToCell(*m_textGrid, path, GuardTextSheet::ValueColumn);
    }
}

} // namespace kf

#include "moc_kubernetes_page.cpp"
