// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/users/profile_sheet.h"
#include "ui/pages/users/requirement_sheets.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kf {

class EmptyState;
class Facts;
class GridView;
class PeopleView;
class ProfilePanel;
class Segments;
class StateTable;
struct StateRow;

inline constexpr PageId kUsersPage("users");

/// Who works on the platform, what groups need of it and what the plan gives them; the five
/// requirements with what meets them, and decisions with the role that agreed.
class UsersPage : public Page {
    Q_OBJECT

public:
    /// What stands above the panels.
    enum class View { Profiles, Requirements };

    UsersPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::function<void()> wayBack() override;
    std::optional<WhyRequest> whyHere() const override;
    bool explainsRow() const override;
    void explainRow() override;

    void showView(View view);
    View view() const;

    GridView &profiles() { return *m_profileGrid; }
    GridView &requirements() { return *m_requirementGrid; }
    GridView &decisions() { return *m_decisionGrid; }
    StateTable &needs() { return *m_needs; }
    StateTable &portability() { return *m_portability; }
    ProfilePanel &profilePanel() { return *m_profile; }
    Facts &why() { return *m_why; }
    QString verdict() const;

private:
    std::optional<WhyRequest> whyOfProfile() const;
    void refresh() override;
    GridView *newGrid(const char *name, const QString &title, GridModel *model);
    void buildViews();
    void buildTools();
    void buildEmpty();
    void buildPanels();
    void updateTools();
    void presentNeeds();
    void presentPortability();
    void sayPortability();
    void selectWorst(const QList<StateRow> &rows);
    void followProfile();
    void goToNeed(const Id &group);
    void showProfile();
    void showWhy();
    void showRequirement();
    void switchNeed(const Id &group, int need);
    void addProfile(std::optional<Persona> persona);
    void addFromGroups();
    void addHere();
    void deleteHere();
    std::optional<Profile> chosenProfile() const;

    ProfileSheet *m_profileSheet;
    RequirementSheet *m_requirementSheet;
    DecisionSheet *m_decisionSheet;
    QStackedWidget *m_stack;
    GridView *m_profileGrid = nullptr;
    GridView *m_requirementGrid = nullptr;
    GridView *m_decisionGrid = nullptr;
    Segments *m_views;
    QLabel *m_verdict;
    QPushButton *m_add;
    QPushButton *m_addDecision;
    QPushButton *m_delete;
    QWidget *m_empty;
    EmptyState *m_start = nullptr; ///< in it
    Panel *m_needsPanel = nullptr;
    StateTable *m_needs = nullptr;
    QLabel *m_needsLegend = nullptr; ///< or why there is nothing above it
    StateTable *m_portability = nullptr;
    QLabel *m_portabilityWords = nullptr;
    Panel *m_peoplePanel = nullptr;
    PeopleView *m_people = nullptr;
    Panel *m_profilePanel = nullptr;
    ProfilePanel *m_profile = nullptr;
    Panel *m_whyPanel = nullptr;
    Facts *m_why = nullptr;
};

} // namespace kf
