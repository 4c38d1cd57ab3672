// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/figures/why_request.h"
#include "core/words/wording.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kf {

class LevelView;
class OneLineLabel;
struct ChartLevel;
class SwingBars;
class ValueTable;

/// Own, rent or mix: the cost by systems owned of one accelerator and why that many, over the four
/// strategies and what matters most. Another number of systems can be looked at, in both charts
/// alike; nothing of the plan changes by that.
class OwnView : public QWidget {
    Q_OBJECT

public:
    /// The charts are the page's, which tells where their pictures cannot be saved.
    OwnView(const Theme &theme,
            const Catalog &catalog,
            LevelView *curve,
            LevelView *why,
            QWidget *parent = nullptr);

    /// Without a `key` all accelerators stand side by side, each with its own K*.
    void present(const EvaluationPtr &figures, const AcceleratorKey &key, const Wording &wording);
    /// The strategies in a year of the plan, counted from 0; -1: in the average year.
    void showYear(int year);
    /// Asks why the choice is not as advised; empty: does not ask.
    void askReason(const QString &question);
    void presentSwings(const QList<CostSwing> &swings);
    /// Where groups run and what is advised, beside what matters most.
    void presentPlaces(const QList<PlaceAdvice> &advice);

    LevelView &curve() { return *m_curve; }
    LevelView &why() { return *m_why; }
    SwingBars &swings() { return *m_swings; }
    QPushButton &takeOver() { return *m_take; }
    QPushButton &place() { return *m_place; }
    ReasonEdit &reason() { return *m_reason; }
    ValueTable &strategies() { return *m_strategies; }
    ValueTable &accelerators() { return *m_all; }
    /// The number of a table that has the keyboard.
    std::optional<WhyRequest> whyHere() const;

    /// Systems that are looked at; -1 where there is no curve.
    int systems() const { return m_systems; }
    bool isWhatIf() const;
    void putBack();
    /// What follows from the number that is looked at.
    QString told() const;

Q_SIGNALS:
    /// A person says why the choice is not as advised.
    void reasonGiven(const QString &reason);
    /// A person wants the plan to own so many; that is the cheapest number, or another one.
    void takeWanted(int systems, bool isBest);
    /// A person wants to place so many systems more.
    void placeWanted(const kf::Id &device, int more);
    /// A person goes to an input of the cost.
    void inputChosen(const QString &path);

private:
    void look(int systems);
    void take();
    void showLevel();
    void showStrategies();
    std::optional<int> yearShown() const;
    void showTools();
    ChartLevel levelAcross(const QStringList &text) const;
    ChartLevel levelUp() const;

    const Catalog &m_catalog;
    EvaluationPtr m_figures;
    AcceleratorKey m_key;
    Wording m_wording;
    int m_systems = -1;
    int m_best = -1;
    int m_placed = -1;
    int m_year = -1; ///< of the strategies; -1: the mean
    LevelView *m_curve;
    LevelView *m_why;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_charts = nullptr;
    OneLineLabel *m_text;
    OneLineLabel *m_planned;
    QPushButton *m_back;
    QPushButton *m_take;
    QPushButton *m_place;
    QLabel *m_question;
    ReasonEdit *m_reason;
    ValueTable *m_all;
    ValueTable *m_strategies;
    SwingBars *m_swings;
    ValueTable *m_places;
};

} // namespace kf
