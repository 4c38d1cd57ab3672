// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Typical groups to start from. Their numbers are assumptions, and their notes say so.

#include "core/plan/plan.h"

#include <QList>

namespace kf {

enum class GroupTemplate { NightlyEtl, OfficeHoursResearch, RoundTheClockServing, FollowTheSun };

inline constexpr std::array kGroupTemplates{GroupTemplate::NightlyEtl,
                                            GroupTemplate::OfficeHoursResearch,
                                            GroupTemplate::RoundTheClockServing,
                                            GroupTemplate::FollowTheSun};

/// What the template is called, and what it holds, in the language of the person.
QString templateName(GroupTemplate which);
QString templateSummary(GroupTemplate which);

/// The groups of a template with values for each of `dayTypes`, without ids; in the plan's zone
/// but for those that follow the sun. People work on the day type with most days of the year; on
/// the others research needs a quarter.
QList<Group>
groupsFrom(GroupTemplate which, const QList<DayType> &dayTypes, const AcceleratorKey &accelerator);

} // namespace kf
