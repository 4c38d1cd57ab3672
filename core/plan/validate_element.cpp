// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate_element.h"

#include "core/plan/validate_walk.h"

#include <optional>

namespace kf {

template<typename Element>
QList<PlanProblem> checkElement(const Element &element, const Plan &plan, const ZoneTable *zones)
{
    IdSets own;
    own.collect(element);
    std::optional<IdSets> all; // many elements refer to nothing: collected on demand
    const auto known = [&all, &plan]() -> const IdSets & {
        if (!all)
            all.emplace().collect(plan);
        return *all;
    };
    PlanChecker checker({zones, known, &own, plan.settings.horizonMonths});
    checker.check(element, rules::any, {});
    return checker.takeProblems();
}

template QList<PlanProblem> checkElement(const Group &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const Event &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const DayType &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const Dataset &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const QList<Tier> &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const Settings &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const Scenario &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const PlacedDevice &, const Plan &, const ZoneTable *);
template QList<PlanProblem> checkElement(const Rack &, const Plan &, const ZoneTable *);

} // namespace kf
