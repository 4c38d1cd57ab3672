// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/edits/lanes.h"
#include "ui/document/question_study.h"
#include "ui/pages/lanes/lane_sheet.h"
#include "ui/pages/lanes/lane_strip.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kf {

class EmptyState;
class GridView;
class HogBars;
class MonthBar;
class ScrolledWords;
class Segments;
class ValueTable;

inline constexpr PageId kLanesPage("lanes");

/// Lanes with their quotas as a sheet, over a strip for each lane on one axis of hours; who gets
/// what in an hour, quotas that demand asks for, who can hog a lane, and deadlines.
class LanesPage : public Page {
    Q_OBJECT

public:
    LanesPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    bool isDrawing() const override;

    GridView &grid() { return *m_grid; }
    /// The strips that are shown, from top to bottom.
    QList<LaneStrip *> strips() const;
    MonthBar &month() { return *m_month; }
    QString verdict() const;
    /// Shows what is proposed; nothing changes before it is kept.
    void propose();
    void keepProposal();
    void putBack();
    bool isProposing() const { return m_proposing; }
    /// The same by another principle.
    void proposeBy(QuotaPrinciple principle);
    HogBars &hogBars() { return *m_hogBars; }

private:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;
    void buildTools();
    void buildPanels();
    void ask();
    void present();
    void presentKeys();
    void presentStrips();
    void presentProposal();
    void showProposal();
    void presentHour();
    std::optional<WhyRequest> whyOfLane() const;
    void chooseHour(int hour);
    void changeQuota(const Id &lane, QuotaPart part, double gpus, CurveMotion motion);
    void divide(LaneDivision division);
    void addHere();
    void deleteHere();
    void updateTools();
    LaneStrip *newStrip();
    QuotaPrinciple principle() const;
    Question question() const;
    LaneLook look() const;

    LaneSheet *m_sheet;
    GridView *m_grid;
    QuestionStudy *m_study;  ///< the month that is looked at
    QuestionStudy *m_effect; ///< the plan with the proposed quotas
    EvaluationPtr m_shown;   ///< of that month
    QLabel *m_verdict;
    QComboBox *m_keysBox;
    MonthBar *m_month;
    Segments *m_days;
    QPushButton *m_add;
    QPushButton *m_delete;
    QPushButton *m_propose;
    EmptyState *m_empty;
    Panel *m_stripPanel = nullptr;
    Panel *m_hourPanel = nullptr;
    Panel *m_proposalPanel = nullptr;
    QVBoxLayout *m_stripColumn = nullptr;
    QLabel *m_noStrips = nullptr; ///< in place of strips
    QList<LaneStrip *> m_strips;
    ScrolledWords *m_hourWords = nullptr;
    ValueTable *m_hourTable = nullptr;
    ScrolledWords *m_proposalWords = nullptr;
    ValueTable *m_proposalTable = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_putBack = nullptr;
    QComboBox *m_principles = nullptr;
    HogBars *m_hogBars = nullptr;
    QLabel *m_limits = nullptr;
    ValueTable *m_hogs = nullptr;
    ValueTable *m_deadlines = nullptr;
    QList<AcceleratorKey> m_keys;
    std::optional<int> m_hour; ///< that a person has chosen; else the worst
    bool m_proposing = false;
    LaneFigures m_proposed; ///< what is shown, with the quotas that the principle proposes
    Gesture m_gesture;      ///< of the drag or held key that changes a quota
    Quota m_quota;          ///< before it
};

} // namespace kf
