// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/components_page.h"

#include "core/figures/platform_request.h"
#include "core/plan/edits/components.h"
#include "core/report/build/platform_tables.h"
#include "core/report/component_choice.h"
#include "core/report/component_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/components/component_panel.h"
#include "ui/pages/components/footprint_table.h"
#include "ui/pages/components/graph_view.h"
#include "ui/pages/components/preset_dialog.h"
#include "ui/pages/parts/choice_sheets.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/pages/parts/nothing_yet.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPanelCharacters = 54;
constexpr int kComponentRows = 20;
constexpr int kFootprintRows = 21;
constexpr int kServerRows = 5;
constexpr int kSearchCharacters = 20;
constexpr int kReleaseCharacters = 11; ///< "26.03.1", and the word that stands there before
constexpr auto kServerTable = "platform-servers";

/// The table of servers; empty where nothing is chosen.
Table serversOf(const Evaluation &figures, const CatalogView &catalog)
{
    for (const Table &table : platformTables(PlanTopic::Components, figures, catalog)) {
        if (table.id == QLatin1String(kServerTable))
            return table;
    }
    return {};
}

} // namespace

ComponentsPage::ComponentsPage(const PageContext &context, QWidget *parent)
    : Page(context, kComponentsPage, parent)
    , m_sheet(new ComponentSheet(context.document, context.catalog, this))
    , m_choices(new GuardSheet(context.document, tr("What it means"), tr("What it costs"), this))
    , m_texts(new GuardTextSheet(context.document, this))
    , m_stack(new QStackedWidget(centre()))
    , m_grid(new GridView(context.theme, m_stack))
    , m_graph(new GraphView(context.theme))
    , m_views(new Segments(tr("What is shown"), this))
    , m_verdict(new OneLineLabel)
    , m_presets(new Segments(tr("Presets"), this))
    , m_release(new QComboBox)
    , m_search(new QLineEdit)
    , m_empty(new QWidget)
{
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict, 1);
    buildViews();
    buildTools();
    buildEmpty();
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_empty); // below: the drawing stays where it is when they go
    buildPanels();
    showView(View::Graph);
}

/// One selection: the row of the sheet, which the drawing follows.
void ComponentsPage::buildViews()
{
    m_grid->setModel(m_sheet);
    m_grid->setFrozenColumns(1);
    m_grid->setTitle(tr("Components"));
    addGrid(QStringLiteral("components"), m_grid);
    auto *area = m_graphArea = new QScrollArea(m_stack);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_graph);
    m_graph->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_stack->addWidget(m_grid);
    connect(m_grid, &GridView::activeCellChanged, this, [this] {
        showComponent();
        followInGraph();
    });
    connect(m_graph, &GraphView::moved, this, [this](const QString &component) {
        selectRow(component);
        showInGraph();
    });
    connect(m_graph, &GraphView::switched, this, &ComponentsPage::toggle);
    connect(m_graph, &GraphView::asked, this, [this](const QString &component) {
        selectRow(component);
        askInPanel();
    });
    connect(m_sheet,
            &ComponentSheet::offAsked,
            this,
            &ComponentsPage::askInPanel,
            Qt::QueuedConnection);
}

/// The drawing goes to what the sheet has selected.
void ComponentsPage::followInGraph()
{
    m_graph->select(selected());
    showInGraph();
}

void ComponentsPage::showInGraph()
{
    if (m_graph->selected() >= 0)
        m_graphArea->ensureVisible(0, int(m_graph->boxOf(m_graph->selected()).center().y()));
}

void ComponentsPage::selectRow(const Id &id)
{
    if (id.isEmpty() || id == selected())
        return showComponent();
    if (m_sheet->rowOfKey(id) < 0)
        m_search->clear();
    m_grid->selectCell(m_sheet->rowOfKey(id), ComponentSheet::NameColumn);
}

void ComponentsPage::askInPanel()
{
    showComponent();
    m_componentPanel->show();
    m_componentPanel->raise();
    m_component->ask();
}

/// What others need, components or people, is asked about in the panel.
void ComponentsPage::toggle(const Id &id)
{
    const bool isOn = plan().platform.components.selected.contains(id);
    if (isOn && switchView(*figures(), context().catalog, id, context().wording).isMissed())
        return askInPanel();
    edit(isOn ? tr("Switch off") : tr("Switch on"), [&](Plan plan) {
        return isOn ? dropComponents(std::move(plan), {id}, context().catalog)
                    : chooseComponents(std::move(plan), {id}, context().catalog);
    });
}

void ComponentsPage::showView(View view)
{
    m_views->choose(int(view));
    m_stack->setCurrentIndex(int(view));
}

ComponentsPage::View ComponentsPage::view() const
{
    return View(m_stack->currentIndex());
}

std::function<void()> ComponentsPage::wayBack()
{
    return [this, shown = view()] {
        showView(shown);
    };
}

void ComponentsPage::buildTools()
{
    m_views->setTexts({tr("Graph"), tr("Table")});
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    QStringList texts;
    for (const ComponentPreset preset : kComponentPresets)
        texts.append(presetText(preset));
    m_presets->setTexts(texts + QStringList{tr("Own choice")});
    m_presets->setTold(int(texts.size()));
    m_presets->setToolTip(tr("Usual choices to start from; each says first what comes and goes"));
    auto *release = new KeptLine;
    m_release->setLineEdit(release);
    m_release->setMinimumContentsLength(kReleaseCharacters);
    m_release->setAccessibleName(tr("Release"));
    release->setAccessibleName(m_release->accessibleName());
    release->setPlaceholderText(m_release->accessibleName());
    m_release->setToolTip(tr("The release of Kubeflow that is planned"));
    m_search->setPlaceholderText(tr("Find, by old names too"));
    m_search->setAccessibleName(tr("Find components"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * kSearchCharacters + 30);
    tools()->addWidget(m_views);
    tools()->addWidget(m_presets);
    tools()->addStretch();
    tools()->addWidget(m_search);
    tools()->addWidget(m_release);
    connect(m_presets, &Segments::chosenChanged, this, &ComponentsPage::choosePreset);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        presentLines();
        if (!words.isEmpty() && m_sheet->rowCount() > 0)
            m_grid->selectCell(0, ComponentSheet::NameColumn);
        followInGraph(); // another one may stand in the row that was current before
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        (view() == View::Graph ? static_cast<QWidget *>(m_graph) : m_grid)->setFocus();
    });
    const auto takeRelease = [this] {
        const QString typed = m_release->currentText();
        if (typed.trimmed() != plan().platform.components.release.value_or(QString()))
            edit(tr("Choose release"),
                 [&](Plan plan) { return setRelease(std::move(plan), typed); });
    };
    connect(m_release, &QComboBox::activated, this, takeRelease);
    connect(release, &KeptLine::given, this, takeRelease);
}

void ComponentsPage::buildPanels()
{
    m_componentPanel =
        addPanel(QStringLiteral("component"), tr("Component"), Qt::RightDockWidgetArea);
    m_component = new ComponentPanel(context().theme);
    m_componentPanel->content()->addWidget(m_component, 1);
    m_footprintPanel =
        addPanel(QStringLiteral("footprint"), tr("What it takes"), Qt::RightDockWidgetArea);
    m_footprint = new FootprintTable(context().theme);
    m_unknown = new QLabel;
    m_unknown->setWordWrap(true);
    m_unknown->setProperty("muted", true);
    m_footprintPanel->content()->addWidget(m_footprint, 1);
    new NothingYet(tr("What the chosen components take will stand here."), m_footprint);
    m_footprintPanel->content()->addWidget(m_unknown);
    auto *servers =
        addPanelBehind(m_footprintPanel, QStringLiteral("servers"), tr("Servers it needs"));
    m_servers = new ValueTable(context().theme);
    m_servers->setRows(kServerRows, kServerRows);
    servers->content()->addWidget(m_servers);
    servers->content()->addStretch();
    buildWays();
    connect(m_component, &ComponentPanel::onWanted, this, [this](const QString &id) {
        goToChoices();
        edit(tr("Switch on"),
             [&](Plan plan) { return chooseComponents(std::move(plan), {id}, context().catalog); });
    });
    connect(m_component, &ComponentPanel::offWanted, this, [this](const QList<Id> &ids) {
        goToChoices();
        edit(tr("Switch off"),
             [&](Plan plan) { return dropComponents(std::move(plan), ids, context().catalog); });
    });
    connect(m_component, &ComponentPanel::successorWanted, this, [this](const QString &id) {
        goToChoices();
        edit(tr("Take successor"),
             [&](Plan plan) { return takeSuccessor(std::move(plan), id, context().catalog); });
    });
    const int wide = kPanelCharacters * fontMetrics().averageCharWidth();
    sizePanels({m_componentPanel, m_footprintPanel}, {wide, wide}, Qt::Horizontal);
    sizePanels({m_componentPanel, m_footprintPanel},
               {kComponentRows * fontMetrics().height(), kFootprintRows * fontMetrics().height()},
               Qt::Vertical);
}

/// How components run, rather than which.
void ComponentsPage::buildWays()
{
    m_waysPanel = addPanelBehind(m_footprintPanel, QStringLiteral("ways"), tr("How they run"));
    const auto newGrid = [this](const char *name, const QString &title, GridModel *model) {
        auto *grid = new GridView(context().theme);
        grid->setModel(model);
        grid->setFrozenColumns(1);
        grid->setTitle(title);
        addGrid(QString::fromLatin1(name), grid);
        m_waysPanel->content()->addWidget(grid, 1);
        return grid;
    };
    m_choiceGrid = newGrid("component_choices", tr("Choices"), m_choices);
    m_textGrid = newGrid("component_texts", tr("In detail"), m_texts);
}

void ComponentsPage::refresh()
{
    const CatalogView catalog(plan().catalog, context().catalog);
    const Wording &wording = context().wording;
    m_verdict->setText(componentsVerdict(*figures(), catalog, wording));
    m_footprint->present(footprintParts(*figures(), catalog), wording);
    const QString unknown = footprintUnknown(figures()->platform.footprint, catalog);
    m_unknown->setText(unknown.isEmpty() ? QString() : tr("Not known, counts 0: %1").arg(unknown));
    m_unknown->setVisible(!unknown.isEmpty());
    m_servers->present(serversOf(*figures(), catalog), wording);
    m_choices->present(componentChoices(plan()));
    m_texts->present(componentTexts(plan(), m_texts->locale()));
    m_graph->present(componentGraph(*figures(), catalog, wording));
    presentTools();
    presentEmpty();
    presentLines();
}

void ComponentsPage::presentLines()
{
    if (!figures())
        return;
    const CatalogView catalog(plan().catalog, context().catalog);
    m_sheet->present(componentLines(*figures(), catalog), m_search->text());
    // What is found may be another after a change; a group or nothing stays selected.
    if (!m_graph->selectedComponent().isEmpty())
        m_graph->select(selected());
    showComponent();
}

void ComponentsPage::presentTools()
{
    const std::optional<ComponentPreset> preset =
        presetOf(plan().platform.components.selected,
                 plan().platform.kubernetes.installed,
                 context().catalog.components().components);
    m_presets->choose(preset ? int(*preset) : int(kComponentPresets.size()));
    if (m_release->lineEdit()->hasFocus())
        return;
    m_release->clear();
    m_release->addItems(releasesIn(plan()));
    m_release->setEditText(plan().platform.components.release.value_or(QString()));
}

void ComponentsPage::showComponent()
{
    if (!figures() || m_component == nullptr)
        return;
    const Id id = selected();
    const CatalogView catalog(plan().catalog, context().catalog);
    m_componentPanel->setTitle(id.isEmpty() ? tr("Component") : nameOfComponent(catalog, id));
    if (id.isEmpty())
        return m_component->present({}, {}, {});
    m_component->present(id,
                         switchView(*figures(), context().catalog, id, context().wording),
                         componentReasons(*figures(), catalog, id, context().wording));
}

Id ComponentsPage::selected() const
{
    const std::optional<int> row = currentRow(*m_grid);
    return row && *row < m_sheet->rowCount() ? m_sheet->rowAt(*row).key : Id();
}

void ComponentsPage::choosePreset(int index)
{
    take(ComponentPreset(index));
    presentTools();
}

void ComponentsPage::take(ComponentPreset preset)
{
    if (!figures() || presetChange(plan(), preset, context().catalog) == PresetChange())
        return;
    PresetDialog dialog(
        preset, presetView(*figures(), context().catalog, preset, context().wording), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    edit(tr("Choose preset"),
         [&](Plan plan) { return takePreset(std::move(plan), preset, context().catalog); });
}

/// What the row takes that has the keyboard, else what the platform takes.
std::optional<WhyRequest> ComponentsPage::whyHere() const
{
    // The rows of the servers, the last of which is all of them.
    static const QStringList parts{
        QStringLiteral("infra"), QStringLiteral("control-plane"), QStringLiteral("gateway")};
    if (const std::optional<ValuePlace> server = m_servers->chosen())
        return serversRequest(parts.value(server->row));
    if (const std::optional<WhyRequest> taken = m_footprint->whyHere())
        return taken;
    return isCellChosen(*this) ? std::nullopt : std::optional(footprintRequest());
}

QString ComponentsPage::verdict() const
{
    return m_verdict->text();
}

void ComponentsPage::reveal(const QString &path)
{
    const QString id = path.section(u'/', 2, 2);
    if (id == QLatin1String("release"))
        return m_release->setFocus();
    for (GridView *grid : {m_choiceGrid, m_textGrid}) {
        const int row = grid->model()->rowOfKey(path);
        if (row < 0)
            continue;
        m_waysPanel->show();
        m_waysPanel->raise();
        return goToChoice(*grid, row, GuardSheet::ChoiceColumn); // that of values too
    }
    m_search->clear();
    selectRow(id);
    m_graph->select(id);
    showInGraph();
    goToChoices();
}

/// The keyboard goes to what components are chosen in: buttons of the panel vanish as they are
/// pressed.
void ComponentsPage::goToChoices()
{
    (view() == View::Graph ? static_cast<QWidget *>(m_graph) : m_grid)->setFocus();
}

} // namespace kf

#include "moc_components_page.cpp"
