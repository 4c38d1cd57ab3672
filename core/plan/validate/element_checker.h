// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the checks of single elements have in common.

#include "core/plan/validate/checker.h"

#include <optional>

namespace kf {

/// Checks a part of `plan` whose ids are `own`; all must outlive it.
class ElementChecker {
public:
    ElementChecker(const Plan &plan, const IdSets &own, const ZoneTable *zones);
    ElementChecker(const ElementChecker &) = delete;
    ElementChecker &operator=(const ElementChecker &) = delete;

    PlanChecker &checker() { return m_checker; }

private:
    const IdSets &idsOfPlan();

    const Plan &m_plan;
    std::optional<IdSets> m_ids;
    PlanChecker m_checker;
};

} // namespace kf
