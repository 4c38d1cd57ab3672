// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who could reach what, for people: why it is so, what would close it, and what somebody has
// accepted with a reason.

#include "core/base/result.h"
#include "core/base/state.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/guard_choices.h"

#include <optional>

namespace kf {

/// A choice that is to be taken.
struct GuardStep {
    QString path;
    QString key;

    bool operator==(const GuardStep &) const = default;
};

/// The plan with all of these choices. Fails where one is none.
Result<Plan> takeGuards(Plan plan, const QList<GuardStep> &steps);

/// "Network policies: yes", several joined.
QString stepsText(const Plan &plan, const QList<GuardStep> &steps);

struct ThreatRow {
    QString id; ///< "outsider/api-server"
    ThreatState state = ThreatState::Unknown;
    QString who;
    QString what;
    QString by; ///< the way there
    QString because;
    QList<GuardStep> closing; ///< the next choice that makes it better; empty: none does
    QString place;            ///< where what it hangs on is decided
    QString accepted;         ///< the reason; empty where nobody has accepted it as it is now

    bool operator==(const ThreatRow &) const = default;
};

/// Worst first; what does not apply is left out.
QList<ThreatRow> threatRows(const Evaluation &figures);
/// One of them; nothing where it does not apply.
std::optional<ThreatRow> threatRow(const Evaluation &figures, const QString &id);

/// How a state is coloured: closed is within, open over what it should be.
LimitState limitStateOf(ThreatState state);
LimitState limitStateOf(EndpointState state);

/// "? not known", with one sign that tells the states apart without colour.
QString stateWithSign(ThreatState state);
QString stateWithSign(EndpointState state);

/// How many ways there are of each state, those that apply.
struct ThreatCounts {
    int open = 0;
    int unknown = 0;
    int limited = 0;
    int closed = 0;

    bool operator==(const ThreatCounts &) const = default;
};
ThreatCounts countThreats(const Evaluation &figures);

/// Whether a way is open that nobody has accepted.
bool hasOpenWay(const Evaluation &figures);

/// "<b>1 of 24 ways open</b>, 3 limited, 20 closed · 1 accepted".
QString securityVerdict(const Evaluation &figures);
/// "Then 0 ways are open instead of 1, 4 limited instead of 3, 20 closed as now".
QString effectText(const Evaluation &now, const Evaluation &then);

/// What an option of a choice would do to the ways of the plan.
struct GuardEffect {
    ThreatCounts then;
    QString text; ///< as effectText() says it

    bool operator==(const GuardEffect &) const = default;
};
/// Of each option of the choice, in their order.
QList<GuardEffect>
effectsOf(const GuardChoice &choice, const Evaluation &now, const CatalogView &catalog);

/// Accepts the way as it is now, with a reason; an empty one takes that back. It lapses as soon as
/// the state is another.
Result<Plan> acceptThreat(Plan plan, const ThreatRow &row, const QString &reason);

} // namespace kf
