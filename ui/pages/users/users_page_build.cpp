// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of users is put together from, and what answers to what.
#include "core/plan/edits/profiles.h"
#include "core/words/platform_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/state_table.h"
#include "ui/pages/users/people_view.h"
#include "ui/pages/users/profile_panel.h"
#include "ui/pages/users/users_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kPanelRows = 20; ///< and takes what the sheet leaves, at first

} // namespace

GridView *UsersPage::newGrid(const char *name, const QString &title, GridModel *model)
{
    auto *grid = new GridView(context().theme, m_stack);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    grid->setTitle(title);
    addGrid(QString::fromLatin1(name), grid);
    connect(grid, &GridView::activeCellChanged, this, &UsersPage::updateTools);
    return grid;
}

void UsersPage::buildViews()
{
    m_profileGrid = newGrid("profiles", tr("Profiles"), m_profileSheet);
    m_requirementGrid = newGrid("requirements", tr("Requirements"), m_requirementSheet);
    m_decisionGrid = newGrid("decisions", tr("Decisions"), m_decisionSheet);
    connect(m_profileGrid, &GridView::activeCellChanged, this, &UsersPage::followProfile);
    connect(m_requirementGrid, &GridView::activeCellChanged, this, &UsersPage::showRequirement);
    auto *requirements = new QWidget;
    auto *column = new QVBoxLayout(requirements);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kGap);
    for (GridView *grid : {m_requirementGrid, m_decisionGrid}) {
        grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        column->addWidget(grid);
    }
    m_stack->addWidget(m_profileGrid);
    m_stack->addWidget(requirements);
    // The sheets have the height of their rows; the panels take the rest.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void UsersPage::buildTools()
{
    m_views->setTexts({tr("Profiles"), tr("Requirements")});
    auto *menu = new QMenu(m_add);
    for (std::size_t i = 0; i < EnumWords<Persona>::words.size(); ++i)
        menu->addAction(pluralText(Persona(i)), this, [this, i] { addProfile(Persona(i)); });
    menu->addSeparator();
    menu->addAction(tr("Without a persona"), this, [this] { addProfile(std::nullopt); });
    menu->addAction(tr("From the groups of the demand sheet"), this, &UsersPage::addFromGroups);
    m_add->setMenu(menu);
    m_add->setProperty("menu", true);
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_add);
    tools()->addWidget(m_addDecision);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_addDecision, &QPushButton::clicked, this, &UsersPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &UsersPage::deleteHere);
}

void UsersPage::buildPanels()
{
    m_needsPanel =
        addPanel(QStringLiteral("needs"), tr("Needs of groups"), Qt::BottomDockWidgetArea);
    m_needs = new StateTable(context().theme);
    m_needs->setAccessibleName(tr("What each group needs"));
    m_needsLegend = new QLabel;
    m_needsLegend->setProperty("muted", true);
    m_needsLegend->setWordWrap(true);
    m_needsPanel->content()->addWidget(m_needs, 1);
    m_needsPanel->content()->addWidget(m_needsLegend);
    auto *portability =
        addPanelBehind(m_needsPanel, QStringLiteral("portability"), tr("Where groups run"));
    m_portability = new StateTable(context().theme);
    m_portability->setAccessibleName(tr("Where groups run"));
    m_portabilityWords = new QLabel;
    m_portabilityWords->setAccessibleName(tr("The current cell in words"));
    m_portabilityWords->setProperty("muted", true);
    m_portabilityWords->setWordWrap(true);
    portability->content()->addWidget(m_portability, 1);
    portability->content()->addWidget(m_portabilityWords);
    connect(m_portability, &StateTable::moved, this, &UsersPage::sayPortability);
    m_whyPanel = addPanel(QStringLiteral("why"), tr("Why?"), Qt::BottomDockWidgetArea);
    m_profilePanel = addPanelBehind(m_whyPanel, QStringLiteral("profile"), tr("Profile"));
    m_peoplePanel = addPanelBehind(m_whyPanel, QStringLiteral("people"), tr("Who works here"));
    m_why = new Facts;
    m_whyPanel->content()->addWidget(scrolling(m_why), 1);
    m_profile = new ProfilePanel;
    m_profilePanel->content()->addWidget(m_profile, 1);
    m_people = new PeopleView(context().theme);
    m_peoplePanel->content()->addWidget(m_people);
    m_peoplePanel->content()->addStretch();
    connect(m_needs, &StateTable::switched, this, &UsersPage::switchNeed);
    connect(m_needs, &StateTable::moved, this, &UsersPage::showWhy);
    connect(m_needs, &StateTable::asked, this, &UsersPage::explainRow);
    connect(m_why, &Facts::linkActivated, this, [this](const QString &link) {
        this->context().jump(link);
    });
    connect(m_profile, &ProfilePanel::linkActivated, this, [this](const QString &link) {
        this->context().jump(link);
    });
    connect(m_profile,
            &ProfilePanel::skillSet,
            this,
            [this](const QString &profile, const QString &skill, bool has) {
                edit(has ? tr("Add skill") : tr("Take away skill"),
                     [&](Plan plan) { return setSkill(std::move(plan), profile, skill, has); });
                showProfile();
            });
    connect(m_profile,
            &ProfilePanel::waySet,
            this,
            [this](const QString &profile, SubmitsBy way, bool submits) {
                edit(submits ? tr("Add way of submitting") : tr("Take away way of submitting"),
                     [&](Plan plan) { return setWay(std::move(plan), profile, way, submits); });
                showProfile();
            });
    sizePanels({m_needsPanel, m_whyPanel}, {7, 3}, Qt::Horizontal); // all eight needs are seen
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({m_needsPanel, m_whyPanel}, {high, high}, Qt::Vertical);
}

} // namespace kf
