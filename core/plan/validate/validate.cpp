// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/validate.h"

#include "core/plan/schema.h"
#include "core/plan/validate/checker.h"

namespace kf {

IdSets idsIn(const Plan &plan)
{
    IdSets ids;
    forEachKey(plan, [&ids](const auto &, const auto &section) { ids.collect(section); });
    return ids;
}

QList<PlanProblem> validate(const Plan &plan, const ZoneTable &zones)
{
    const IdSets ids = idsIn(plan);
    const auto known = [&ids]() -> const IdSets & {
        return ids;
    };
    PlanChecker checker({&zones, known, &ids, plan.settings.horizonMonths});
    forEachKey(plan, [&checker](const auto &key, const auto &section) {
        checker.check(section, key.rule, Place{}.at(key.name));
    });
    return checker.takeProblems();
}

} // namespace kf
