// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of who works on the platform and of what groups need of it.

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/platform/platform_figures.h"

namespace kf {

/// An empty id is made from the persona, else from the group.
Result<Plan> insertProfile(Plan plan, Profile profile, qsizetype at);
Result<Plan> replaceProfile(Plan plan, const Id &id, Profile profile);
Result<Plan> deleteProfiles(Plan plan, const QList<Id> &ids);
Result<Plan> orderProfiles(Plan plan, const QList<qsizetype> &order);

/// A profile for every group that none names yet; what follows from the group's kind is filled in.
/// Fails where there is no such group.
Result<Plan> addProfilesOfGroups(Plan plan);

/// Lets a profile have a skill or not: what says so already stays, every word of it goes.
Result<Plan> setSkill(Plan plan, const Id &profile, const QString &skill, bool has);
/// Lets a profile submit work in that way or not; ways keep their order.
Result<Plan> setWay(Plan plan, const Id &profile, SubmitsBy way, bool submits);

/// Says that a group needs something or not, in place of what follows from profile and group;
/// nothing: what follows counts. Fails for a group that the plan does not have.
Result<Plan> setNeed(Plan plan, const Id &group, GroupNeed need, std::optional<bool> isAsked);

/// Why a requirement is met so, or may stay open: a decision. An empty reason takes it back.
Result<Plan> explainRequirement(Plan plan, Requirement requirement, const QString &reason);
/// Where the plan keeps that reason.
QString pathOfRequirement(Requirement requirement);

} // namespace kf
