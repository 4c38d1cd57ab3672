// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Scenarios as sheets: all of them above, what the chosen one says about groups and events below.
// Cells are edited in place; the page makes, copies and deletes whole scenarios.

#include "ui/pages/growth/scenario_sheets.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kf {

class Segments;
class GridView;

class ScenarioView : public QWidget {
    Q_OBJECT

public:
    ScenarioView(PlanDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /// `looked` is the scenario that the window looks at.
    void present(const Plan &plan,
                 const Id &looked,
                 const QList<Id> &compared,
                 const QList<EvaluationPtr> &answers);

    /// The scenario whose row is active; the base where none is.
    Id chosen() const;
    /// Makes its row active.
    void choose(const Id &scenario);
    /// What is asked where the sheet of scenarios has the focus.
    std::optional<WhyRequest> whyHere() const;
    /// Opens the editor of the chosen scenario's name.
    void editName();

    QList<GridView *> grids() const { return {m_scenarios, m_groups, m_events}; }
    /// Brings one of them in sight, where the window is too low for all.
    void showSheet(qsizetype index);

    /// As high as all rows of what is shown: the sheets below each other, or one of them.
    QSize sizeHint() const override;

    /// So much height is there at most: whether all sheets are shown follows from it, not from the
    /// height that they take.
    void setRoom(int height);

Q_SIGNALS:
    void addRequested();
    void duplicateRequested(const kf::Id &scenario);
    void deleteRequested(const kf::Id &scenario);
    void lookRequested(const kf::Id &scenario);
    void comparedChanged(const QList<kf::Id> &scenarios);
    /// Another height is needed than before.
    void needsChanged();

private:
    QHBoxLayout *makeTools();
    int heightWithRows(int rows) const;
    void showParts();
    void presentChosen();

    ScenarioSheet *m_sheet;
    ScenarioGroupsSheet *m_groupSheet;
    ScenarioEventsSheet *m_eventSheet;
    GridView *m_scenarios;
    GridView *m_groups;
    GridView *m_events;
    Segments *m_part; ///< which sheet, where the window is too low for all of them
    QLabel *m_title;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_look;
    Plan m_plan;
    Id m_looked;
    int m_room = 0;
    int m_needed = 0; ///< when needsChanged() was said
};

} // namespace kf
