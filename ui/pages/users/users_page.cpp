// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/users_page.h"

#include "core/figures/platform_request.h"
#include "core/plan/edits/profiles.h"
#include "core/report/portability_view.h"
#include "core/report/user_view.h"
#include "core/users/typical_profile.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/refusal_words.h"
#include "core/words/user_words.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/stacked.h"
#include "ui/pages/parts/state_table.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/users/people_view.h"
#include "ui/pages/users/profile_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr std::size_t kNeeds = EnumWords<GroupNeed>::words.size();

MatrixState stateOf(NeedAnswer answer)
{
    switch (answer) {
    case NeedAnswer::NotAsked:
        return MatrixState::None;
    case NeedAnswer::Met:
        return MatrixState::Met;
    case NeedAnswer::Partly:
        return MatrixState::Partly;
    case NeedAnswer::Open:
        return MatrixState::Open;
    }
    return MatrixState::Unknown;
}

QStringList needTitles()
{
    QStringList titles;
    for (std::size_t i = 0; i < kNeeds; ++i)
        titles.append(titleText(GroupNeed(i)));
    return titles;
}

QList<NamedFact> factsOf(const QList<WorkReason> &reasons)
{
    QList<NamedFact> facts;
    for (const WorkReason &reason : reasons)
        facts.append({reason.name, reason.value, reason.link});
    return facts;
}

/// The column of a profile's key; ways of submitting work stand in one.
int columnOf(const QString &key)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("group"), ProfileSheet::GroupColumn},
        {QStringLiteral("persona"), ProfileSheet::PersonaColumn},
        {QStringLiteral("people"), ProfileSheet::PeopleColumn},
        {QStringLiteral("skills"), ProfileSheet::SkillsColumn},
        {QStringLiteral("data_sensitivity"), ProfileSheet::DataColumn},
        {QStringLiteral("works_on"), ProfileSheet::WorksOnColumn},
        {QStringLiteral("delivers_as"), ProfileSheet::DeliversColumn},
        {QStringLiteral("idle_hours"), ProfileSheet::IdleColumn}};
    return key.isEmpty() ? int(ProfileSheet::NameColumn)
                         : columns.value(key, ProfileSheet::WaysColumn);
}

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : Page(context, kUsersPage, parent)
    , m_profileSheet(new ProfileSheet(context.document, this))
    , m_requirementSheet(new RequirementSheet(context.document, this))
    , m_decisionSheet(new DecisionSheet(context.document, this))
    , m_stack(new QStackedWidget(centre()))
    , m_views(new Segments(tr("What is shown"), this))
    , m_verdict(new OneLineLabel)
    , m_add(new QPushButton(tr("Add p&rofile")))
    , m_addDecision(new QPushButton(tr("Add &decision")))
    , m_delete(new QPushButton)
    , m_empty(new QWidget)
{
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict, 1);
    buildViews();
    buildTools();
    buildEmpty();
    body()->addWidget(m_empty);
    body()->addWidget(m_stack);
    body()->addStretch();
    buildPanels();
    showView(View::Profiles);
}

void UsersPage::showView(View view)
{
    m_views->choose(int(view));
    showPart(*m_stack, int(view));
    updateTools();
    if (view == View::Requirements)
        showRequirement();
}

UsersPage::View UsersPage::view() const
{
    return View(m_stack->currentIndex());
}

std::optional<WhyRequest> UsersPage::whyHere() const
{
    if (chosenTotal(*m_profileGrid) == ProfileSheet::PeakColumn)
        return WhyRequest{Subject::Peak};
    if (chosenTotal(*m_profileGrid) == ProfileSheet::PeopleColumn)
        return peopleRequest();
    if (m_profileGrid->isAncestorOf(QApplication::focusWidget()))
        return whyOfProfile();
    const std::optional<CellPlace> cell = chosenCell(*m_requirementGrid);
    if (!cell || cell->row >= m_requirementSheet->rowCount() ||
        cell->column > RequirementSheet::OpenColumn)
        return std::nullopt;
    return requirementRequest(m_requirementSheet->rowAt(cell->row).key);
}

/// What decides a cell of the matrices stands beside them.
bool UsersPage::explainsRow() const
{
    return m_needs->hasFocus() || m_portability->hasFocus();
}

void UsersPage::explainRow()
{
    if (m_portability->hasFocus())
        return tell(m_portabilityWords->text());
    showWhy();
    m_whyPanel->show();
    m_whyPanel->raise();
}

/// What the group of a profile wants at most; nothing else in its row is worked out.
std::optional<WhyRequest> UsersPage::whyOfProfile() const
{
    const std::optional<CellPlace> cell = m_profileGrid->activeCell();
    if (!cell || cell->column != ProfileSheet::PeakColumn ||
        cell->row >= m_profileSheet->endOfRows())
        return std::nullopt;
    const ProfileRow &row = m_profileSheet->rowAt(cell->row);
    return row.peak ? std::optional(WhyRequest{Subject::GroupAtHour,
                                               figures()->question.month.value_or(0),
                                               {},
                                               row.work.group.value_or(Id())})
                    : std::nullopt;
}

std::function<void()> UsersPage::wayBack()
{
    return [this, shown = view()] {
        showView(shown);
    };
}

QString UsersPage::verdict() const
{
    return m_verdict->text();
}

void UsersPage::updateTools()
{
    const bool isProfiles = view() == View::Profiles;
    m_add->setVisible(isProfiles);
    m_addDecision->setVisible(!isProfiles);
    m_delete->setText(isProfiles ? tr("De&lete profile") : tr("De&lete decision"));
    m_delete->setEnabled(currentRow(isProfiles ? *m_profileGrid : *m_decisionGrid).has_value());
    m_empty->setVisible(isProfiles && plan().platform.profiles.isEmpty());
}

void UsersPage::refresh()
{
    const CatalogView catalog(plan().catalog, context().catalog);
    m_profileSheet->present(plan(), *figures());
    m_requirementSheet->present(plan(), *figures(), catalog);
    m_decisionSheet->present(plan());
    for (GridView *grid : {m_profileGrid, m_requirementGrid, m_decisionGrid})
        grid->updateGeometry();
    m_verdict->setText(usersVerdict(*figures(), context().wording));
    m_people->present(peopleByPersona(*figures(), context().wording), context().wording);
    presentNeeds();
    presentPortability();
    const Result<Plan> made = addProfilesOfGroups(plan());
    m_start->setWhyNot(made ? QString() : sentenceOf(made.error()));
    updateTools();
    showProfile();
    view() == View::Requirements ? showRequirement() : showWhy();
}

void UsersPage::presentNeeds()
{
    const QHash<Id, QString> names = groupNames(plan());
    QList<StateRow> rows;
    for (const PlatformGroup &group : figures()->platform.groups) {
        const auto answers = figures()->platform.groupNeeds.value(group.id);
        const auto said = plan().platform.needs.value(group.id);
        StateRow row{group.id, names.value(group.id, group.id), {}};
        for (std::size_t i = 0; i < kNeeds; ++i) {
            const NeedAnswer answer = answers.value(GroupNeed(i));
            row.cells.append({stateOf(answer), choiceText(answer), said.contains(GroupNeed(i))});
        }
        rows.append(row);
    }
    m_needs->present(needTitles(), rows);
    m_needsLegend->setText(
        rows.isEmpty() ? tr("As soon as the demand sheet has groups, what each of them needs "
                            "stands here.")
                       : tr("\u2713 met, \u25d0 partly, \u2297 open, \u00b7 not asked for. Space: "
                            "needs it or not; Enter: why."));
    if (m_needs->currentId().isEmpty())
        selectWorst(rows);
}

/// Before anybody has chosen a cell: the first need that is open, else one that is met in part.
void UsersPage::selectWorst(const QList<StateRow> &rows)
{
    for (const MatrixState state : {MatrixState::Open, MatrixState::Partly, MatrixState::Met}) {
        for (const StateRow &row : rows) {
            for (int need = 0; need < row.cells.size(); ++need) {
                if (row.cells[need].state == state)
                    return m_needs->select(row.id, need);
            }
        }
    }
}

std::optional<Profile> UsersPage::chosenProfile() const
{
    const std::optional<int> row = currentRow(*m_profileGrid);
    return row ? std::optional(m_profileSheet->rowAt(*row).work) : std::nullopt;
}

/// One selection drives every part of the page.
void UsersPage::followProfile()
{
    showProfile();
    const std::optional<Profile> profile = chosenProfile();
    if (profile && profile->group && m_needs != nullptr)
        m_needs->select(*profile->group);
}

void UsersPage::showProfile()
{
    if (!figures() || m_profile == nullptr)
        return;
    const std::optional<Profile> profile = chosenProfile();
    if (!profile)
        return m_profile->present(profile, {});
    QList<WorkReason> reasons = wayReasons(*figures(), profile->id);
    if (profile->persona == Persona::Devops)
        reasons += operatorTasks(*figures());
    m_profile->present(profile, reasons);
}

void UsersPage::showWhy()
{
    if (!figures() || m_why == nullptr)
        return;
    const Id group = m_needs->currentId();
    if (group.isEmpty()) {
        const bool isEmpty = plan().demand.groups.isEmpty();
        m_why->setFacts({{isEmpty ? tr("No group needs anything yet.")
                                  : tr("Select a cell of the matrix to see what decides it."),
                          {},
                          {}}});
        return;
    }
    const CatalogView catalog(plan().catalog, context().catalog);
    m_why->setFacts(factsOf(
        needReasons(*figures(), catalog, group, GroupNeed(m_needs->currentIndex().column()))));
}

void UsersPage::showRequirement()
{
    if (!figures() || m_why == nullptr || view() != View::Requirements)
        return;
    const std::optional<int> row = currentRow(*m_requirementGrid);
    if (!row || *row >= m_requirementSheet->rowCount())
        return;
    const RequirementRow &shown = m_requirementSheet->rowAt(*row);
    m_why->setFacts(
        QList<NamedFact>{
            {tr("%1: %2", "requirement, state").arg(titleText(shown.id), choiceText(shown.state)),
             {},
             {}}} +
        factsOf(requirementReasons(
            *figures(), CatalogView(plan().catalog, context().catalog), shown.id)));
}

/// What a person has said gives way to what follows, which gives way to its opposite.
void UsersPage::switchNeed(const Id &group, int need)
{
    const auto which = GroupNeed(need);
    const bool isSaid = plan().platform.needs.value(group).contains(which);
    const NeedAnswer answer = figures()->platform.groupNeeds.value(group).value(which);
    const std::optional<bool> wanted =
        isSaid ? std::nullopt : std::optional(answer == NeedAnswer::NotAsked);
    const QString label = !wanted   ? tr("Need as it follows")
                          : *wanted ? tr("Ask for need")
                                    : tr("Do not ask for need");
    edit(label, [&](Plan plan) { return setNeed(std::move(plan), group, which, wanted); });
}

void UsersPage::addProfile(std::optional<Persona> persona)
{
    const qsizetype at = plan().platform.profiles.size();
    const bool isAdded = edit(tr("Add profile"), [&](Plan plan) {
        return insertProfile(std::move(plan), persona ? typicalProfile(*persona) : Profile(), at);
    });
    if (!isAdded)
        return;
    showView(View::Profiles);
    m_profileGrid->editNew(int(at), ProfileSheet::NameColumn);
}

void UsersPage::addFromGroups()
{
    edit(tr("Add profiles of groups"),
         [](Plan plan) { return addProfilesOfGroups(std::move(plan)); });
}

void UsersPage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(*m_decisionGrid);
}

void UsersPage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(view() == View::Profiles ? *m_profileGrid : *m_decisionGrid);
}

void UsersPage::presentPortability()
{
    const Portability shown =
        portabilityOf(*figures(), CatalogView(plan().catalog, context().catalog));
    QList<StateRow> rows;
    for (const PortabilityRow &row : shown.rows) {
        StateRow made{row.group, row.name, {}};
        for (const PortabilityCell &cell : row.cells)
            made.cells.append({!cell.runs   ? MatrixState::Unknown
                               : *cell.runs ? MatrixState::Met
                                            : MatrixState::Open,
                               cell.because,
                               false});
        rows.append(made);
    }
    m_portability->present(shown.places, rows);
    sayPortability();
}

/// What decides the current cell.
void UsersPage::sayPortability()
{
    const QModelIndex current = m_portability->currentIndex();
    m_portabilityWords->setText(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                  : tr("Select a cell to see what decides it."));
}

void UsersPage::goToNeed(const Id &group)
{
    bringIntoSight(*m_needs);
    m_needs->select(group);
    m_needs->scrollTo(m_needs->currentIndex());
    m_needs->setFocus();
}

void UsersPage::reveal(const QString &path)
{
    const QString id = path.section(u'/', 2, 2);
    if (path.startsWith(QLatin1String("platform/requirements"))) {
        showView(View::Requirements);
        return goToCell(*m_requirementGrid, id, 0);
    }
    if (path.startsWith(QLatin1String("plan/decisions"))) {
        showView(View::Requirements);
        if (id.isEmpty())
            goToCell(*m_decisionGrid, m_decisionSheet->endOfRows(), DecisionSheet::TextColumn);
        for (int row = 0; row < m_decisionSheet->endOfRows(); ++row) {
            if (m_decisionSheet->rowAt(row).work.id == id)
                goToCell(*m_decisionGrid, row, DecisionSheet::TextColumn);
        }
        return;
    }
    showView(View::Profiles);
    if (path.startsWith(QLatin1String("platform/needs")))
        return goToNeed(id);
    if (id.isEmpty()) // none yet: the row in which one is typed
        return goToCell(*m_profileGrid, m_profileSheet->endOfRows(), ProfileSheet::NameColumn);
    for (int row = 0; row < m_profileSheet->endOfRows(); ++row) {
        if (m_profileSheet->rowAt(row).work.id == id)
            goToCell(*m_profileGrid, row, columnOf(path.section(u'/', 3, 3)));
    }
}

} // namespace kf

#include "moc_users_page.cpp"
