// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/question_study.h"
#include "ui/pages/page.h"
#include "ui/pages/parts/choice_sheets.h"
#include "ui/pages/security/guard_sheets.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kf {

class AccessView;
class EmptyState;
class GridView;
class OptionsPanel;
class PathView;
class Segments;
class ValueTable;

inline constexpr PageId kSecurityPage("security");

/// Who could reach what, which choice closes it and what that costs: the way of requests as a
/// drawing, choices with their ways, the ways in, and roles; below them the threats, worst first.
class SecurityPage : public Page {
    Q_OBJECT

public:
    enum class View { RequestPath, Choices, WaysIn, Roles, Readers };

    SecurityPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    bool isDrawing() const override { return m_whatIf->isUpdating(); }

    void showView(View view);
    View view() const;

    /// What keys do in its sheets: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    PathView &drawing() { return *m_drawing; }
    AccessView &access() { return *m_access; }
    OptionsPanel &options() { return *m_options; }
    GridView &choiceGrid() { return *m_choiceGrid; }
    GridView &exposedGrid() { return *m_exposedGrid; }
    GridView &roleGrid() { return *m_roleGrid; }
    GridView &threatGrid() { return *m_threatGrid; }
    QString verdict() const;

    /// Shows what these choices would do; nothing changes before they are taken.
    void preview(const QList<GuardStep> &steps);
    /// Takes what would close the threat of the current row.
    void closeCurrent();

private:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool cycleRole();
    bool acceptCurrent();
    GridView *newGrid(const char *name, const QString &title, GridModel *model);
    void buildViews();
    QWidget *buildChoices();
    void buildPanels();
    void present();
    void presentThreat();
    void dropWhatIf();
    void presentOptions(const QString &path);
    void showChoice(QString path);
    void take(const QList<GuardStep> &steps);
    void takeSuited(const GuardOption &level);
    void tryCurrent();
    void showTrial();
    void leaveTrial();
    const ThreatRow *currentThreat() const;

    GuardSheet *m_choices;
    GuardTextSheet *m_texts;
    ExposedSheet *m_exposed;
    RoleSheet *m_roles;
    ThreatSheet *m_threats;
    QuestionStudy *m_whatIf; ///< the plan with the choices that are previewed
    QList<GuardStep> m_steps;
    EvaluationPtr m_shown; ///< what threats and drawing are of
    QLabel *m_verdict;
    Segments *m_views;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PathView *m_drawing;
    ValueTable *m_waysIn;
    AccessView *m_access;
    GridView *m_choiceGrid = nullptr;
    GridView *m_textGrid = nullptr;
    GridView *m_exposedGrid = nullptr;
    GridView *m_roleGrid = nullptr;
    GridView *m_threatGrid = nullptr;
    Panel *m_optionPanel = nullptr;
    OptionsPanel *m_options = nullptr;
    QLabel *m_threatWords = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_jump = nullptr;
};

} // namespace kf
