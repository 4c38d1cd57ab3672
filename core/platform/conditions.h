// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each group needs of the platform and how far it is there; the five requirements.

#include "core/platform/platform_context.h"

namespace kf {

/// What the conditions read besides the context.
struct ConditionInput {
    const PlatformContext &context;
    const PlatformFigures &figures; ///< all but what is computed from it
};

/// A condition that applies, by its word, and whether it holds.
struct Condition {
    const char *id;
    bool holds;
};

/// What decides how far a need of a group is there, asked or not; none for a group that is not
/// there.
QList<Condition> needConditions(const ConditionInput &input, const Id &group, GroupNeed need);

/// Every group and every need.
QMap<Id, QMap<GroupNeed, NeedAnswer>> groupNeeds(const ConditionInput &input);

/// The five requirements in their order.
QList<RequirementFigures> requirementsOf(const ConditionInput &input);

/// Met where all of the conditions hold, open where none does, else partly.
NeedAnswer answerTo(qsizetype met, qsizetype all);

} // namespace kf
