// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/evaluations.h"
#include "core/words/wording.h"
#include "ui/document/plan_document.h"
#include "ui/pages/cost/cost_sheets.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace kf {

class GridView;
class MonthLanes;
class Segments;
class ValueTable;

/// Where groups run and why: the sheet, its moves on a time line, and the questions that decide it
/// for the chosen group. A choice against the advice is asked for its reason, in place.
class GroupsView : public QWidget {
    Q_OBJECT

public:
    GroupsView(const Theme &theme, PlaceSheet &sheet, GridView *grid, QWidget *parent = nullptr);

    void present(const EvaluationPtr &figures,
                 const QList<PlaceAdvice> &advice,
                 const Plan &plan,
                 quint64 revision,
                 const Wording &wording);
    void showChosen();

    /// The chosen row; null where there is none.
    const PlaceRow *chosen() const;

    MonthLanes &lanes() { return *m_lanes; }
    ReasonEdit &reason() { return *m_reason; }
    /// What stands below the sheet: the time line, or what decides the place of the chosen group.
    Segments &below() { return *m_below; }

    /// A move a year behind the chosen row, to the cloud or back; takes the chosen move away.
    void addMove();
    void deleteMove();

Q_SIGNALS:
    void
    editWanted(const QString &label, const kf::PlanDocument::Change &change, kf::Gesture gesture);

private:
    void addMoveAt(const Id &group, int month);
    void moveFlag(int lane, int flag, int month, bool begins);
    void deleteFlag(int lane, int flag);
    void chooseLane(int lane);
    void showLanes();
    void showReason(const PlaceAdvice *advice);
    /// The months of the places of a group, the start among them.
    QList<PlacementMove> placesOf(const Id &group) const;

    PlaceSheet &m_sheet;
    GridView *m_grid;
    MonthLanes *m_lanes;
    QScrollArea *m_area; ///< around the lanes
    Segments *m_below;
    QStackedWidget *m_parts;
    QLabel *m_own;
    ReasonEdit *m_reason;
    ValueTable *m_questions;
    EvaluationPtr m_figures;
    QList<PlaceAdvice> m_advice;
    Plan m_plan;
    Wording m_wording;
    QList<Id> m_groups; ///< by lane
    Id m_reasonOf;      ///< the group whose reason is asked for
    quint64 m_revision = 0;
    Gesture m_gesture;
};

} // namespace kf
