// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of lanes: queues with their quotas.

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/platform/lane_figures.h"

namespace kf {

/// An empty id is made from the name.
Result<Plan> insertLane(Plan plan, Lane lane, qsizetype at);
Result<Plan> replaceLane(Plan plan, const Id &id, Lane lane);
Result<Plan> deleteLanes(Plan plan, const QList<Id> &ids);
Result<Plan> orderLanes(Plan plan, const QList<qsizetype> &order);

/// Which number of a quota is meant.
enum class QuotaPart { Nominal, Borrow, Lend };

/// The quota with another number in it, 0 at least. Nobody lends more than they own: a limit of
/// lending follows what is owned down, and stops there on its way up.
Quota withPart(Quota quota, QuotaPart part, double gpus);

/// What a lane owns, may borrow and may lend of `key`. A quota that says nothing goes.
Result<Plan> setQuota(Plan plan, const Id &lane, const AcceleratorKey &key, const Quota &quota);

/// Quotas of `key` as proposed, for the lanes that have a proposal; the others stay as they are.
Result<Plan> takeQuotas(Plan plan, const AcceleratorKey &key, const LaneFigures &figures);

/// The quotas of `key` as proposed by lane; empty where nothing is.
QMap<Id, QuotaProposal> proposalOf(const LaneFigures &figures, const AcceleratorKey &key);

/// Whether taking the proposal would change anything.
bool changesQuotas(const Plan &plan, const AcceleratorKey &key, const LaneFigures &figures);

/// How the first lanes are made.
enum class LaneDivision {
    ByKind, ///< one for services, one for jobs, one for people who explore
    ByGroup
};

/// Lanes for the groups that are in none and run on own GPUs in some month, all in one cohort.
/// Fails where there is no such group.
Result<Plan> divideIntoLanes(Plan plan, LaneDivision division);

} // namespace kf
