// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/security_page.h"

#include "core/figures/platform_request.h"
#include "core/plan/edits/storage.h"
#include "core/report/build/platform_tables.h"
#include "core/report/component_choice.h"
#include "core/report/request_path.h"
#include "core/report/suited_guards.h"
#include "core/words/refusal_words.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/security/access_view.h"
#include "ui/pages/security/options_panel.h"
#include "ui/pages/security/path_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kThreatRows = 18; ///< lines that the threats take at first

const QString kIsolationPath = QStringLiteral("platform/tenancy/isolation");
const QString kDataPath = QStringLiteral("platform/security/data_sensitivity");

/// The table of the ways in; one without rows where there is none.
Table waysInTable(const Evaluation &figures, const CatalogView &view)
{
    for (const Table &table : platformTables(PlanTopic::Security, figures, view)) {
        if (table.id == QLatin1String("endpoints"))
            return table;
    }
    return {};
}

} // namespace

SecurityPage::SecurityPage(const PageContext &context, QWidget *parent)
    : Page(context, kSecurityPage, parent)
    , m_choices(new GuardSheet(
          context.document, tr("What it closes"), tr("What it costs the users"), this))
    , m_texts(new GuardTextSheet(context.document, this))
    , m_exposed(new ExposedSheet(context.document, this))
    , m_roles(new RoleSheet(context.document, this))
    , m_threats(new ThreatSheet(context.document, this))
    , m_whatIf(new QuestionStudy(context.catalog, this))
    , m_verdict(new OneLineLabel)
    , m_views(new Segments(tr("What is shown"), this))
    , m_stack(new QStackedWidget(centre()))
    , m_empty(new EmptyState(context.theme,
                             tr("What is the most sensitive thing on it?"),
                             tr("One choice draws the way of requests that suits it; each hop can "
                                "be changed afterwards.")))
    , m_drawing(new PathView(context.theme))
    , m_waysIn(new ValueTable(context.theme))
    , m_access(new AccessView(context.theme))
{
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict);
    head()->addStretch();
    m_views->setTexts(
        {tr("Request path"), tr("Choices"), tr("Entrances"), tr("Roles"), tr("Data access")});
    tools()->addWidget(m_views);
    tools()->addStretch();
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    buildViews();
    body()->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    buildPanels();
    for (const GuardOption &option : guardChoice(Plan(), kDataPath).options) {
        if (option.key.isEmpty())
            continue;
        connect(m_empty->addStep(option.label), &QPushButton::clicked, this, [this, option] {
            takeSuited(option);
        });
    }
    connect(m_whatIf, &QuestionStudy::finished, this, &SecurityPage::present);
    showView(View::RequestPath);
}

GridView *SecurityPage::newGrid(const char *name, const QString &title, GridModel *model)
{
    auto *grid = new GridView(context().theme, m_stack);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    grid->setTitle(title);
    addGrid(QString::fromLatin1(name), grid);
    return grid;
}

void SecurityPage::buildViews()
{
    QScrollArea *area = scrolledPart(m_drawing);
    m_stack->addWidget(area);
    connect(m_drawing, &PathView::litAt, area, [area](const QPoint &middle) {
        area->ensureVisible(middle.x(), middle.y());
    });
    m_stack->addWidget(scrolledPart(buildChoices()));
    m_waysIn->setAccessibleName(tr("Entrances"));
    m_stack->addWidget(m_waysIn);
    m_roleGrid = newGrid("security_roles", tr("Roles"), m_roles);
    m_roleGrid->table()->installEventFilter(this);
    m_stack->addWidget(m_roleGrid);
    m_stack->addWidget(m_access);
    connect(m_access,
            &AccessView::readingWanted,
            this,
            [this](const QString &dataset, const QString &group, bool reads) {
                edit(reads ? tr("Give reading") : tr("Take reading"),
                     [&](Plan plan) { return setReading(std::move(plan), dataset, group, reads); });
            });
    connect(m_drawing, &PathView::hopChosen, this, &SecurityPage::showChoice);
    connect(m_drawing, &PathView::hopEntered, this, [this](const QString &choice) {
        showChoice(choice);
        m_options->focusOptions();
    });
    connect(m_drawing, &PathView::pictureFailed, this, [this](const QString &text) { tell(text); });
}

QWidget *SecurityPage::buildChoices()
{
    auto *choices = new QWidget;
    m_choiceGrid = newGrid("security_choices", tr("Choices"), m_choices);
    m_textGrid = newGrid("security_texts", tr("Login in detail"), m_texts);
    m_exposedGrid = newGrid("security_exposed", tr("Services that a hybrid lets out"), m_exposed);
    auto *low = new QHBoxLayout;
    low->addWidget(m_textGrid, 1); // its remarks take what the services leave
    low->addWidget(m_exposedGrid);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->addWidget(m_choiceGrid, 3);
    column->addLayout(low, 2);
    connect(m_choiceGrid, &GridView::activeCellChanged, this, [this] {
        if (const std::optional<int> row = currentRow(*m_choiceGrid))
            showChoice(m_choices->rowAt(*row).key);
    });
    return choices;
}

void SecurityPage::buildPanels()
{
    auto *threats =
        addPanel(QStringLiteral("threats"), tr("Who could reach what"), Qt::BottomDockWidgetArea);
    m_optionPanel =
        addPanel(QStringLiteral("options"), tr("What each way closes"), Qt::BottomDockWidgetArea);
    m_options = new OptionsPanel(context().theme);
    m_optionPanel->content()->addWidget(m_options, 1);
    connect(m_options, &OptionsPanel::previewed, this, &SecurityPage::preview);
    connect(m_options, &OptionsPanel::taken, this, &SecurityPage::take);

    m_threatGrid = newGrid("security_threats", tr("Who could reach what"), m_threats);
    m_threatGrid->table()->installEventFilter(this);
    m_threatWords = new OneLineLabel;
    m_threatWords->setAccessibleName(tr("What would close it"));
    m_try = new QPushButton(tr("T&ry it"));
    m_close = new QPushButton(tr("&Close the way"));
    m_keep = new QPushButton(tr("&Keep"));
    m_putBack = new QPushButton(tr("Put b&ack"));
    m_jump = new QPushButton(tr("&Go there"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_threatWords, 1);
    row->addWidget(m_try);
    row->addWidget(m_close);
    row->addWidget(m_keep);
    row->addWidget(m_putBack);
    row->addWidget(m_jump);
    threats->content()->addWidget(m_threatGrid, 1);
    threats->content()->addLayout(row);
    for (QPushButton *button : {m_try, m_close, m_keep, m_putBack, m_jump})
        enterClicks(*button);
    connect(m_threatGrid, &GridView::activeCellChanged, this, &SecurityPage::presentThreat);
    // One pair of buttons ends a trial: where the threats lie behind the ways, that of the ways.
    connect(threats, &QDockWidget::visibilityChanged, m_options, [this](bool isSeen) {
        m_options->setHasButtons(!isSeen);
    });
    connect(m_try, &QPushButton::clicked, this, &SecurityPage::tryCurrent);
    connect(m_close, &QPushButton::clicked, this, &SecurityPage::closeCurrent);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        leaveTrial();
        take(QList<GuardStep>(m_steps));
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        leaveTrial();
        dropWhatIf();
    });
    connect(m_jump, &QPushButton::clicked, this, [this] {
        if (const ThreatRow *threat = currentThreat())
            this->context().jump(threat->place);
    });
    sizePanels({threats, m_optionPanel}, {7, 3}, Qt::Horizontal);
    const int high = kThreatRows * fontMetrics().height();
    sizePanels({threats, m_optionPanel}, {high, high}, Qt::Vertical);
}

void SecurityPage::showView(View view)
{
    m_views->choose(int(view));
    m_stack->setCurrentIndex(int(view));
    if (view == View::Choices && m_choices->rowCount() > 0)
        showChoice(m_choices->rowAt(currentRow(*m_choiceGrid).value_or(0)).key);
}

SecurityPage::View SecurityPage::view() const
{
    return View(m_stack->currentIndex());
}

/// How the group of the current cell is cleared for its data.
std::optional<WhyRequest> SecurityPage::whyHere() const
{
    const Id dataset = view() == View::Readers ? m_access->currentDataset() : Id();
    const Id group = m_access->currentGroup();
    if (isCellChosen(*this) && !m_access->isAncestorOf(QApplication::focusWidget()))
        return std::nullopt;
    return dataset.isEmpty() || group.isEmpty() ? std::nullopt
                                                : std::optional(clearanceRequest(dataset, group));
}

QString SecurityPage::verdict() const
{
    return m_verdict->text();
}

void SecurityPage::refresh()
{
    const Security &security = plan().platform.security;
    m_empty->setVisible(security == Security{} && plan().platform.tenancy == Tenancy{});
    m_choices->present(guardChoices(plan()));
    m_texts->present(guardTexts(plan(), m_texts->locale()));
    m_exposed->present(plan(), *figures());
    m_roles->present(plan(), *figures());
    const CatalogView view(plan().catalog, context().catalog);
    m_access->present(*figures());
    m_waysIn->present(waysInTable(*figures(), view), context().wording);
    const QString choice = m_options->choice().path;
    presentOptions(choice.isEmpty() ? kIsolationPath : choice);
    present();
}

/// Threats and drawing: of the plan as it is, or with what is previewed.
void SecurityPage::present()
{
    if (!figures())
        return;
    EvaluationPtr shown = figures();
    if (!m_steps.isEmpty()) {
        const Result<Plan> then = takeGuards(plan(), m_steps);
        if (!then)
            return;
        m_whatIf->request(then.value(), {figures()->question}, figures());
        const EvaluationPtr answer = m_whatIf->answerTo(figures()->question);
        if (!answer)
            return; // what is shown stays until the answer is there
        shown = answer;
    }
    const bool isWhatIf = !m_steps.isEmpty();
    const QString effect = isWhatIf ? effectText(*figures(), *shown) : QString();
    m_options->setEffect(m_options->isWhatIf() ? effect : QString());
    m_threats->present(*shown, isWhatIf);
    m_shown = shown;
    m_verdict->setText(isWhatIf ? tr("What if: %1").arg(securityVerdict(*shown))
                                : securityVerdict(*shown));
    presentThreat();
}

const ThreatRow *SecurityPage::currentThreat() const
{
    const std::optional<int> row = currentRow(*m_threatGrid);
    return row && *row < m_threats->rowCount() ? &m_threats->rowAt(*row).threat : nullptr;
}

void SecurityPage::presentThreat()
{
    const ThreatRow *threat = currentThreat();
    const bool isChosen = threat != nullptr && m_threatGrid->activeCell().has_value();
    const bool hasClosing = threat != nullptr && !threat->closing.isEmpty();
    const QString lit = isChosen ? threat->id : QString();
    if (m_shown)
        m_drawing->present(requestPathWith(*m_shown, lit, *figures()));
    m_drawing->light(lit);
    m_try->setEnabled(hasClosing);
    m_close->setEnabled(hasClosing);
    m_jump->setEnabled(threat != nullptr && !threat->place.isEmpty());
    showTrial();
    if (!m_steps.isEmpty())
        m_threatWords->setText(tr("Tried: %1").arg(stepsText(plan(), m_steps).toHtmlEscaped()));
    else if (threat == nullptr)
        m_threatWords->setText(tr("Nothing here can be reached yet."));
    else if (hasClosing)
        m_threatWords->setText(
            tr("To close it: %1").arg(stepsText(plan(), threat->closing).toHtmlEscaped()));
    else
        m_threatWords->setText(tr("No single choice closes it further."));
}

/// What is tried is kept or put back, before another way is tried.
void SecurityPage::showTrial()
{
    const bool isTrial = !m_steps.isEmpty();
    for (QPushButton *button : {m_keep, m_putBack})
        button->setVisible(isTrial);
    for (QPushButton *button : {m_try, m_close})
        button->setVisible(!isTrial);
}

/// The keyboard leaves the buttons that go with the trial.
void SecurityPage::leaveTrial()
{
    if (m_keep->hasFocus() || m_putBack->hasFocus())
        m_threatGrid->table()->setFocus();
}

/// The choice and those weighed with it, each way with what it would do to this plan.
void SecurityPage::presentOptions(const QString &path)
{
    QList<GuardSection> sections;
    const CatalogView catalog(plan().catalog, context().catalog);
    for (const QString &one : choicesWith(path)) {
        GuardChoice choice = guardChoice(plan(), one);
        if (choice.options.isEmpty())
            continue;
        if (figures() && one == kIsolationPath)
            choice = withFootprints(choice, *figures(), context().catalog, context().wording);
        sections.append(
            {choice, figures() ? effectsOf(choice, *figures(), catalog) : QList<GuardEffect>()});
    }
    m_options->present(sections, path);
}

/// By value: the hop that names it may be drawn anew meanwhile.
void SecurityPage::showChoice(QString path) // NOLINT(performance-unnecessary-value-param)
{
    if (path == m_options->choice().path)
        return;
    dropWhatIf();
    presentOptions(path);
    m_drawing->showChoice(path);
}

void SecurityPage::preview(const QList<GuardStep> &steps)
{
    m_steps = steps;
    presentThreat(); // its buttons do not wait for the figures
    present();
}

void SecurityPage::take(const QList<GuardStep> &steps)
{
    const QString label = stepsText(plan(), steps);
    m_steps.clear();
    if (!edit(label, [&steps](Plan plan) { return takeGuards(std::move(plan), steps); }))
        present();
}

/// What suits the most sensitive data is one step, and the drawing shows it.
void SecurityPage::takeSuited(const GuardOption &level)
{
    const auto sensitivity = enumFromWord<Sensitivity>(level.key.toLatin1());
    if (!sensitivity)
        return;
    edit(tr("Choose what suits data: %1", "undo step; how sensitive data is").arg(level.label),
         [&](Plan plan) { return takeGuards(std::move(plan), suitedGuards(*sensitivity)); });
    showView(View::RequestPath);
    showChoice(kIsolationPath);
    m_drawing->setFocus(Qt::OtherFocusReason);
}

void SecurityPage::tryCurrent()
{
    const ThreatRow *threat = currentThreat();
    if (threat == nullptr || threat->closing.isEmpty())
        return;
    const GuardStep step = threat->closing.constFirst();
    showChoice(step.path);
    m_options->wish(step.key);
    if (m_options->visibleRegion().isEmpty()) // in a low window it lies behind the threats
        m_keep->setFocus(Qt::TabFocusReason);
    else
        m_options->focusOptions();
}

void SecurityPage::closeCurrent()
{
    if (!finishEditing(*this))
        return;
    const ThreatRow *threat = currentThreat();
    if (threat != nullptr && !threat->closing.isEmpty())
        take(QList<GuardStep>(threat->closing));
}

void SecurityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    dropWhatIf();
}

/// Escape puts back what is tried, wherever the keyboard is.
void SecurityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_steps.isEmpty())
        return Page::keyPressEvent(event);
    leaveTrial();
    dropWhatIf();
}

QList<std::pair<QString, QString>> SecurityPage::shortcuts()
{
    const QString space = QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    return {{space, tr("Go on to the next right: as usual, none, view, edit, admin")},
            {space, tr("Accept a way with a reason")}};
}

/// Space goes on to the next right of the current cell, and from a threat to the reason for which
/// it may stay.
bool SecurityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        if (isSpace && watched == m_roleGrid->table() && cycleRole())
            return true;
        if (isSpace && watched == m_threatGrid->table() && acceptCurrent())
            return true;
    }
    return Page::eventFilter(watched, event);
}

/// False where the reason is what the keyboard is in already: a space belongs to it.
bool SecurityPage::acceptCurrent()
{
    const std::optional<CellPlace> cell = m_threatGrid->activeCell();
    if (!cell || cell->column == ThreatSheet::AcceptedColumn || currentThreat() == nullptr)
        return false;
    m_threatGrid->selectCell(cell->row, ThreatSheet::AcceptedColumn);
    m_threatGrid->editCell();
    return true;
}

/// False where the current cell has no rights to go through.
bool SecurityPage::cycleRole()
{
    const std::optional<CellPlace> cell = m_roleGrid->activeCell();
    const QList<Choice> choices =
        cell ? m_roles->choicesAt(cell->row, cell->column) : QList<Choice>();
    if (choices.isEmpty())
        return false;
    const GridValue value = m_roles->valueAt(cell->row, cell->column);
    const auto *now = std::get_if<QString>(&value);
    qsizetype next = 0;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (now != nullptr && choices[i].key == *now)
            next = (i + 1) % choices.size();
    }
    const Result<> changed =
        m_roles->setCells({{cell->row, cell->column, choices[next].key}}, tr("Change right"));
    if (!changed)
        tell(sentenceOf(changed.error()));
    return true;
}

/// What was only tried is put back, and is said to be.
void SecurityPage::dropWhatIf()
{
    if (m_steps.isEmpty())
        return;
    const QString tried = stepsText(plan(), m_steps);
    m_steps.clear();
    m_options->putBack();
    tell(tr("Tried, not taken: %1").arg(tried));
}

void SecurityPage::reveal(const QString &path)
{
    if (path.startsWith(QLatin1String("platform/rbac"))) {
        showView(View::Roles);
        return goToCell(*m_roleGrid, 0, 0);
    }
    if (path.startsWith(QLatin1String("platform/endpoints"))) {
        showView(View::WaysIn);
        const QList<Endpoint> &rows = figures()->platform.endpoints; // as the table has them
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].id == path.section(u'/', 2, 2))
                m_waysIn->setCurrentIndex(m_waysIn->model()->index(row, 0));
        }
        return m_waysIn->setFocus();
    }
    if (path.startsWith(QLatin1String("platform/security/exposed"))) {
        showView(View::Choices);
        const QString service = path.section(u'/', 3, 3);
        if (!service.isEmpty())
            return goToCell(*m_exposedGrid, service, ExposedSheet::NameColumn);
        return goToCell(*m_exposedGrid, m_exposed->endOfRows(), ExposedSheet::NameColumn);
    }
    showView(View::Choices);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const QString key = m_choices->rowAt(row).key;
        if (key == path || key.startsWith(path + u'/'))
            return goToChoice(*m_choiceGrid, row, GuardSheet::ChoiceColumn);
    }
    goToCell(*m_textGrid, path, GuardTextSheet::ValueColumn);
}

} // namespace kf

#include "moc_security_page.cpp"
