// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/training_view.h"
#include "ui/pages/page.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/pages/training/constants_sheet.h"
#include "ui/pages/training/runs_sheet.h"

class QLabel;
class QPushButton;

namespace kf {

class DaysChart;
class EmptyState;
class Facts;
class GridView;
class QuestionStudy;
class RunClasses;
class Segments;
class TrainingCards;
class ValueTable;

inline constexpr PageId kTrainingPage("training");

/// On how many GPUs of which machines each training run goes, and how long it takes.
class TrainingPage : public Page {
    Q_OBJECT

public:
    TrainingPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    bool explainsRow() const override;
    void explainRow() override;
    bool isDrawing() const override;

    GridView &grid() { return *m_grid; }
    GridView &constants() { return *m_constants; }
    TrainingCards &cards() { return *m_cards; }
    DaysChart &days() { return *m_days; }
    ReasonEdit &ownReason() { return *m_ownReason; }
    RunClasses &classes() { return *m_classes; }

    /// What stands above the panels: the runs, or which work gains from a GPU.
    enum class View { Runs, WorthIt };
    void showView(View view);

private:
    void refresh() override;
    void buildTools();
    void buildPanels();
    void follow(const QString &path);
    void selectRun(const Id &run, int column);
    void addExample(qsizetype index);
    void addHere();
    void deleteHere();
    void updateTools();
    void showRun();
    void showWhatIf();
    void showResults();
    void hideEvent(QHideEvent *event) override;
    /// The figures of the plan, or those with the GPUs that are only looked at.
    const Evaluation &shownFigures() const { return m_tried ? *m_tried : *figures(); }
    void showOwnReason();
    void takeWay(const TrainingCard &card);
    /// Makes that many GPUs the wish of the selected run.
    void takeGpus(double gpus);
    /// The run of the current row; empty where there is none.
    Id selected() const;

    RunsSheet *m_sheet;
    GridView *m_grid;
    QLabel *m_verdict;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    QPushButton *m_onlyInference = nullptr;
    Segments *m_views;
    RunClasses *m_classes;
    ValueTable *m_families;
    Panel *m_where = nullptr;
    TrainingCards *m_cards = nullptr;
    ReasonEdit *m_ownReason = nullptr; ///< of a run that keeps to another way than is advised
    QString m_reasonPath;              ///< of that run; empty where none is asked for
    Panel *m_chart = nullptr;
    DaysChart *m_days = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_putBack = nullptr;
    Panel *m_decides = nullptr;
    Facts *m_answers = nullptr;
    Panel *m_now = nullptr;
    Facts *m_occasional = nullptr;
    Panel *m_why = nullptr;
    Panel *m_given = nullptr; ///< constants that the advice takes as given
    Facts *m_reasons = nullptr;
    QuestionStudy *m_study; ///< the plan with the GPUs that are looked at
    EvaluationPtr m_tried;  ///< its figures; null: nothing is tried
    ConstantsSheet *m_constantsSheet;
    GridView *m_constants;
    std::optional<TrainingView> m_view; ///< of the selected run in the plan
};

} // namespace kf
