// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "core/plan/validate/element_checker.h"

namespace kf {

ElementChecker::ElementChecker(const Plan &plan, const IdSets &own, const ZoneTable *zones)
    : m_plan(plan)
    , m_checker({zones,
                 [this]() -> const IdSets & { return idsOfPlan(); },
                 &own,
                 plan.settings.horizonMonths})
{
}

/// Many elements refer to nothing: collected on demand.
const IdSets &ElementChecker::idsOfPlan()
{
    if (!m_ids)
        m_ids = idsIn(m_plan);
    return *m_ids;
}

} // namespace kf
