// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/edits/workload_curves.h"
#include "core/report/flattening.h"
#include "ui/charts/curve_view.h"
#include "ui/pages/page.h"
#include "ui/pages/workloads/job_lanes.h"
#include "ui/pages/workloads/job_sheets.h"
#include "ui/pages/workloads/serving_sheet.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace kf {

class EmptyState;
class Facts;
class LanguageModelPanel;
class GridView;
class QuestionStudy;
class Segments;
class ServingPicture;
class WhatIfPanel;

inline constexpr PageId kWorkloadsPage("workloads");

/// Where demand comes from: requests, jobs and people as sheets, and the day of the selected one.
class WorkloadsPage : public Page {
    Q_OBJECT

public:
    enum class View { Serving, Scheduled, Exploratory };

    WorkloadsPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    bool explainsRow() const override;
    void explainRow() override;
    bool isDrawing() const override;

    void showView(View view);
    View view() const;

    GridView &grid(View view) { return *m_grids[int(view)]; }
    ServingPicture &servingPicture() { return *m_servingPicture; }
    WhatIfPanel &whatIf() { return *m_whatIf; }
    LanguageModelPanel &languageModel() { return *m_modelView; }
    JobLanes &lanes() { return *m_lanes; }
    Segments &sourceSwitch() { return *m_source; }
    Segments &hoursSwitch() { return *m_hours; }

private:
    void refresh() override;
    void buildSheets();
    void buildTools();
    void buildPanels();
    void addHere();
    void deleteHere();
    void updateTools();
    void showPictures();
    void showSheets();
    void tryOut();
    std::optional<Plan> triedPlan() const;
    void dropTried();
    /// What stands on the page: the plan, or with what is only tried. Before the first figures
    /// there is nothing to show.
    const Plan &shownPlan() const { return m_tried ? m_tried->plan : plan(); }
    const Evaluation &shownFigures() const { return m_tried ? *m_tried : *figures(); }
    void showConsequence();
    /// GPUs in the largest hour of the selected serving workload.
    std::optional<double> gpusOfSelected() const;
    void showSource();
    void buildCurveTools();
    CurveView *newCurve();
    /// The curve of the selected workload as it is.
    QList<double> curve() const;
    void setCurve(const QString &label, const QList<double> &values, CurveMotion motion);
    void usePreset(DayShape shape);
    void fillCopyMenu(QMenu &menu);
    void switchSource(DemandSource source);
    void measureBurst();
    void takeServiceTime();
    QWidget *buildJobs();
    void showJobs();
    void moveJob(int index, JobPart part, int minutes, JobMotion motion);
    void offer(FlatteningWish wish);
    void keepOffer();
    void putBack();
    const Group *groupOfSelected() const;
    void showReasons();
    void showVerdict();
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    /// Minutes by which the hours that are shown are later than the group's own; 0 where the
    /// group's own are shown.
    int shownShift() const;
    qsizetype dayType() const;
    /// The workload of that view's current row; empty where there is none.
    Id selectedIn(View view) const;

    ServingSheet *m_serving;
    ScheduledSheet *m_scheduled;
    ExploratorySheet *m_exploratory;
    QStackedWidget *m_stack;
    QList<GridView *> m_grids; ///< by view
    Segments *m_views;
    Segments *m_days;
    Segments *m_hours;
    QLabel *m_verdict;
    QPushButton *m_measure;
    QPushButton *m_start;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    QStackedWidget *m_pictures = nullptr;
    ServingPicture *m_servingPicture = nullptr;
    JobLanes *m_lanes = nullptr;
    ChartView *m_jobs = nullptr;
    QLabel *m_gain = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_putBack = nullptr;
    QuestionStudy *m_study;                        ///< the plan with what is tried
    EvaluationPtr m_tried;                         ///< its figures; null: nothing is tried
    std::optional<Flattening> m_offer;             ///< other starts of the jobs, shown as ghosts
    QList<Shared<ScheduledWorkload>> m_offeredFor; ///< the jobs as they were then
    CurveView *m_share = nullptr;
    ChartView *m_people = nullptr;
    Segments *m_source = nullptr;
    QPushButton *m_curve = nullptr;
    bool m_ignoresDrag = false;         ///< it began on a curve that is only tried
    Gesture m_gesture;                  ///< of the drag or held key that changes a curve
    std::optional<double> m_gpusBefore; ///< of the day's largest hour, when that drag began
    Panel *m_picture = nullptr;
    Panel *m_why = nullptr;
    Panel *m_model = nullptr;
    Panel *m_if = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    LanguageModelPanel *m_modelView = nullptr;
    Facts *m_reasons = nullptr;
    ChartView *m_copies = nullptr; ///< what an embedded model costs
};

} // namespace kf
