// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A copy of a plan for others, without what they need not know. Figures of demand, racks and
// storage stay as they are.

#include "core/plan/plan.h"

namespace kf {

/// What a copy is made without.
struct SharedWithout {
    bool prices = false;     ///< those of cloud offers, wages, and what energy costs
    bool people = false;     ///< authors, organisation, owners, who agreed, the plan's name
    bool notes = false;      ///< free texts: notes, descriptions, reasons, sources
    bool groupNames = false; ///< groups become "Group 1", "Group 2" ..., their ids too

    bool operator==(const SharedWithout &) const = default;
};

/// The copy; what this release does not know of a plan is left out of it as soon as anything is.
/// Has no structure problems where `plan` has none.
Plan sharedCopy(Plan plan, const SharedWithout &without);

/// `plan` with the ids that its things have in the copy, so that they can be told to be the same:
/// what the copy has otherwise is what it leaves out.
Plan withSharedIds(Plan plan, const SharedWithout &without);

} // namespace kf
