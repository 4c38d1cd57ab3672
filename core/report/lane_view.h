// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What lanes get of one accelerator, as values for people: a sentence, tables and a strip for each
// lane over the hours of a day.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/platform/lanes.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

/// What is looked at.
struct LaneLook {
    AcceleratorKey key;
    qsizetype dayType = 0;

    bool operator==(const LaneLook &) const = default;
};

/// The keys that lanes own or want, else those that groups use; what there is most of first.
QList<AcceleratorKey> keysOfLanes(const Evaluation &figures);

/// The day of a lane in one line.
struct LaneDay {
    double wants = 0.0; ///< in the largest hour
    int wantsHour = 0;
    double borrows = 0.0; ///< at most
    int borrowsHour = 0;
    double shortBy = 0.0;
    int shortHour = 0;
    QList<double> demand; ///< by hour
    bool known = true;

    bool operator==(const LaneDay &) const = default;
};

/// Nothing where the lane neither owns nor wants any of the key.
std::optional<LaneDay> laneDay(const Evaluation &figures, const Id &lane, const LaneLook &look);

/// What all lanes together own, and what is in service: nothing where that is not known.
QuotaTotal quotaTotal(const Evaluation &figures, const AcceleratorKey &key);

/// The hour in which most GPUs are short, over all lanes; that in which most are wanted where none
/// is.
int worstHour(const Evaluation &figures, const LaneLook &look);
bool isShortAt(const Evaluation &figures, const LaneLook &look, int hour);

/// Of the accelerator that is looked at: "<b>4.2 GPUs short</b> at 09:00 · 16 belong to no lane".
QString laneVerdict(const Evaluation &figures,
                    const CatalogView &catalog,
                    const LaneLook &look,
                    const Wording &wording);

/// The day of a lane: used of its own, lent, idle, borrowed and short as parts; what it owns, what
/// it may have with borrowing, and what it would own by a proposal as lines; deadlines as marks.
struct LaneChart {
    Id lane;
    ChartSpec chart;
};
/// The lanes that own or want any of the key, in the order of the plan, all on one scale: a lane of
/// 4 GPUs does not look as large as one of 400.
QList<LaneChart> laneCharts(const Evaluation &figures,
                            const LaneLook &look,
                            const QMap<Id, QuotaProposal> &proposed,
                            const Wording &wording);

/// Who wants, owns, lends and gets what in an hour, by priority, and what belongs to no lane.
Table laneHourTable(const Evaluation &figures, const LaneLook &look, int hour);
/// Why there is nobody to lend, or that nobody is short.
QString
laneHourSentence(const Evaluation &figures, const LaneLook &look, int hour, const Wording &wording);

/// The lanes with the quotas of `key` that the principle proposes.
LaneFigures
proposedLanes(const Evaluation &figures, const AcceleratorKey &key, QuotaPrinciple principle);
/// The quotas now and as proposed, by lane.
Table proposalTable(const Evaluation &figures,
                    const AcceleratorKey &key,
                    const QMap<Id, QuotaProposal> &proposals);
/// What the proposals of the principle rest on, or why there are none. Where fewer are in service
/// in the month of `now`, that of the findings, it says so.
QString proposalSentence(const Evaluation &figures,
                         const Evaluation &now,
                         const AcceleratorKey &key,
                         QuotaPrinciple principle,
                         const QMap<Id, QuotaProposal> &proposals,
                         const Wording &wording);
/// "Peak of each", ...
QString choiceText(QuotaPrinciple principle);
/// What the proposal does to what is short: "Short at most: 4.2 GPUs now, 0 GPUs with the
/// proposal.", and whether it makes that worse.
struct ProposalEffect {
    QString words;
    bool isWorse = false;
};
ProposalEffect proposalEffect(const Evaluation &now,
                              const Evaluation &then,
                              const LaneLook &look,
                              const Wording &wording);

/// What one person and one job can take of what a lane can have at once, and limits that lie above
/// everything that is in service.
struct HogShare {
    Id lane;
    QString name;
    double most = 0.0; ///< GPUs that the lane can have at once
    double user = 0.0; ///< of them, one person
    double job = 0.0;  ///< of them, one job
    QString words;     ///< "one person 8 of 56 GPUs, one job 16"

    bool operator==(const HogShare &) const = default;
};
QList<HogShare> hogShares(const Evaluation &figures, const LaneLook &look, const Wording &wording);
/// "Training: 100 for one job, and 72 are in service"; empty where no limit lies above that.
QString limitsAbove(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording);

/// What a quota does to its lane: "never short", "4.2 GPUs short at 09:00", and by how much all
/// lanes together own more than is in service.
QString quotaEffect(const Evaluation &figures,
                    const Id &lane,
                    const LaneLook &look,
                    const Wording &wording);

/// How much of a lane one job and one person can take.
Table hogTable(const Evaluation &figures, const LaneLook &look);

/// Jobs that must be done by an hour, and whether their lane is short before it.
Table deadlineTable(const Evaluation &figures, const LaneLook &look);

} // namespace kf
