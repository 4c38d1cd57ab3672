// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/element.h"

#include "core/plan/validate/walk.h"

#include <optional>

namespace kf {

template<typename Element>
QList<PlanProblem>
checkElement(const Element &element, const Plan &plan, const QString &where, const ZoneTable *zones)
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
    checker.check(element, rules::any, Place{}.at(where));
    return checker.takeProblems();
}

#define KF_CHECKED_ELEMENT(Type)                                                                   \
    template QList<PlanProblem> checkElement(                                                      \
        const Type &, const Plan &, const QString &, const ZoneTable *);

KF_CHECKED_ELEMENT(Group)
KF_CHECKED_ELEMENT(Event)
KF_CHECKED_ELEMENT(DayType)
KF_CHECKED_ELEMENT(Dataset)
KF_CHECKED_ELEMENT(QList<Tier>)
KF_CHECKED_ELEMENT(Settings)
KF_CHECKED_ELEMENT(Scenario)
KF_CHECKED_ELEMENT(PlacedDevice)
KF_CHECKED_ELEMENT(Rack)
KF_CHECKED_ELEMENT(Row)
KF_CHECKED_ELEMENT(Room)
KF_CHECKED_ELEMENT(Site)
KF_CHECKED_ELEMENT(RackType)
KF_CHECKED_ELEMENT(DeviceEntry)

#undef KF_CHECKED_ELEMENT

} // namespace kf
