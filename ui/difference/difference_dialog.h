// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What differs between two states of a plan, or what a merge of two makes of a third; with what it
// comes to in figures. Nothing is taken before a person says so.

#include "core/figures/evaluations.h"
#include "core/report/rack_differences.h"
#include "ui/difference/column_fit.h"
#include "ui/difference/difference_models.h"
#include "ui/document/worker.h"

#include <QDialog>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kf {

class ComparisonTable;
class OutlinedRacks;
class Segments;

/// Two scenarios of one plan.
struct ScenarioSides {
    Plan plan;
    Id before;
    Id after;
};

struct DifferenceSides {
    Plan base;
    Plan mine; ///< of a merge
    Plan theirs;
    QString baseName; ///< "Saved 10:57", for the legend
    QString mineName;
    QString theirsName;
    bool isMerge = false; ///< mine and theirs become one plan; else base and theirs are compared
    bool hasBase = true;  ///< of a merge; false: nobody knows what both began as
    /// Base and theirs are these, written out: their figures are those of the scenarios.
    std::optional<ScenarioSides> scenarios = {};
    bool isWrittenNext = false; ///< of a merge: it is saved or published as soon as it is taken
};

class DifferenceDialog : public QDialog {
    Q_OBJECT

public:
    DifferenceDialog(DifferenceSides sides,
                     const Catalog &catalog,
                     const Theme &theme,
                     const Wording &wording,
                     QWidget *parent);

    const PlanMerge &merge() const { return m_merge; }
    /// True while the figures of what is shown are being made.
    bool isUpdating() const { return m_figures.isRunning(); }

Q_SIGNALS:
    /// A person has taken that plan: everything is decided.
    void decided(const kf::Plan &plan);
    /// What is shown has been merged anew: see merge().
    void merged();

private:
    struct State {
        Plan plan;
        Question question;
    };
    struct Asked {
        QList<State> states;
        Catalog catalog;
    };

    void build();
    QTableView *makeTable(QAbstractTableModel *model, const QString &name, LongTexts longTexts);
    QWidget *makeRight();
    void makeChoice(QBoxLayout &right);
    QWidget *makeLegend();
    QWidget *makeRacks();
    void addButtons(QHBoxLayout &tools);
    void mergeAgain();
    void present();
    void presentTables();
    void presentRacks();
    QList<RackDifference> shownRacks() const;
    bool showsRacks() const;
    DifferenceFilter filter() const;
    void presentChoice();
    void showFigures();
    void choose(MergeSide side);
    void chooseOther();
    void keepBoth();
    void flip();
    void take(MergeSide side);
    void accept() override;
    void step(int direction);
    void goTo(const QString &key);
    std::optional<MergeRow> current() const;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    DifferenceSides m_sides;
    const Catalog &m_catalog;
    const Theme &m_theme;
    Wording m_wording;
    MergeChoices m_choices;
    PlanMerge m_merge;
    PlanDifference m_difference;
    QList<RackDifference> m_rackDifferences;
    Worker<Asked, Evaluations> m_figures;

    QLabel *m_verdict;
    Segments *m_filter;
    Segments *m_way; ///< tables or racks
    HoursModel *m_hoursModel;
    ChangesModel *m_changesModel;
    QTableView *m_hours = nullptr;
    QTableView *m_changes = nullptr;
    QWidget *m_racksCard = nullptr;
    OutlinedRacks *m_racks = nullptr;
    ComparisonTable *m_comparison = nullptr;
    QWidget *m_choice = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_both = nullptr;
    QPushButton *m_other = nullptr;
    QLineEdit *m_value = nullptr; ///< typed instead of both
    QPushButton *m_accept = nullptr;
};

} // namespace kf
