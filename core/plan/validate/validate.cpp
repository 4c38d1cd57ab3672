// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/validate.h"

#include "core/plan/validate/walk.h"

#include <cmath>

namespace kf {

QList<PlanProblem> validate(const Plan &plan, const ZoneTable &zones)
{
    IdSets ids;
    ids.collect(plan);
    const auto known = [&ids]() -> const IdSets & {
        return ids;
    };
    PlanChecker checker({&zones, known, &ids, plan.settings.horizonMonths});
    checker.check(plan, rules::any, {});
    return checker.takeProblems();
}

} // namespace kf
