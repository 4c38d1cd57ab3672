// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The check of one part of a plan, for edits: as strict as validate(), without the rest.

#include "core/plan/validate/validate.h"

namespace kf {

/// What is wrong with `element` as a part of `plan`: ranges, forms, ids that stand twice inside
/// it, references to what `plan` holds. Ids that the rest of the plan uses too are not noticed.
/// Without `zones` its time zones are taken as they are. Paths begin with `where`, those of things
/// with an id with their collection. Compiled for the elements of the edits, in core/plan/sections.
template<typename Element>
QList<PlanProblem> checkElement(const Element &element,
                                const Plan &plan,
                                const QString &where,
                                const ZoneTable *zones = nullptr);

} // namespace kf
