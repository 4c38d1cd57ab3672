// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/rules.h"

#include "core/base/number_text.h"
#include "core/demand/demand_keys.h"
#include "core/plan/plan.h"
#include "core/plan/settings_keys.h"
#include "core/plan/validate/checker.h"
#include "core/topology/topology_keys.h"

#include <QCoreApplication>
#include <QHash>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanProblem)
};

constexpr double kDaysTolerance = 1e-6; ///< rounding of many day types, far below one day
constexpr qsizetype kInletBounds = 2;

/// A horizon that is refused itself says nothing of a month.
void checkSizeMonth(int month, int horizon, const Place &place, PlanChecker &checker)
{
    if (month <= horizon || !kHorizonRule.allows(horizon))
        return;
    checker.add(place,
                {Text::tr("month %1 is after the plan's horizon").arg(month),
                 Text::tr("a month from 0 to %1").arg(horizon)});
}

void checkDisjoint(const QList<Pool> &pools, const Place &place, PlanChecker &checker)
{
    QHash<Id, Id> poolOf;
    const Place list = place.at("pools");
    for (qsizetype i = 0; i < pools.size(); ++i) {
        const Place pool = walk::placeOf(pools[i], list.at(i));
        const Place accelerators = pool.at("accelerators");
        for (qsizetype k = 0; k < pools[i].accelerators.size(); ++k) {
            const Id &accelerator = pools[i].accelerators[k];
            if (poolOf.contains(accelerator))
                checker.add(accelerators.at(k),
                            {Text::tr("'%1' already stands in the pool '%2'")
                                 .arg(accelerator, poolOf.value(accelerator)),
                             Text::tr("an accelerator that is in no other pool")});
            else
                poolOf.insert(accelerator, pools[i].id);
        }
    }
}

/// Moves stand in the order of their months, one a month.
void checkOrder(const QList<PlacementMove> &moves, const Place &place, PlanChecker &checker)
{
    for (qsizetype i = 1; i < moves.size(); ++i) {
        const int before = moves[i - 1].fromMonth;
        if (moves[i].fromMonth > before)
            continue;
        const Place move = place.at(i);
        checker.add(move.at("from_month"),
                    {Text::tr("month %1 does not follow the move before").arg(moves[i].fromMonth),
                     Text::tr("a month after %1").arg(before)});
    }
}

void checkReserved(const QList<int> &units, int heightU, const Place &place, PlanChecker &checker)
{
    const Place list = place.at("reserved_u");
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units[i] < 1 || units[i] > heightU)
            checker.add(list.at(i),
                        {Text::tr("the rack has no unit %1").arg(units[i]),
                         Text::tr("a unit from 1 to %1").arg(heightU)});
    }
}

} // namespace

void checkTogether(const Settings &settings, const Place &place, PlanChecker &checker)
{
    const QDate date = settings.typicalDate;
    if (date.isValid() && (date.year() < 2000 || date.year() > 2099))
        checker.add(place.at("typical_date"),
                    {Text::tr("%1 is not allowed here").arg(date.toString(Qt::ISODate)),
                     Text::tr("a date from 2000-01-01 to 2099-12-31")});
    const Place policy = place.at("policy");
    checkSizeMonth(
        settings.policy.sizeAtMonth, settings.horizonMonths, policy.at("size_at_month"), checker);
    checkDisjoint(settings.pools, place, checker);
}

void checkTogether(const Pool &pool, const Place &place, PlanChecker &checker)
{
    if (pool.name && pool.name->trimmed().isEmpty())
        checker.add(place.at("name"),
                    {Text::tr("the name of this pool is empty"), Text::tr("a name, or none")});
}

void checkTogether(const Demand &demand, const Place &place, PlanChecker &checker)
{
    const Place list = place.at("day_types");
    if (demand.dayTypes.isEmpty()) {
        checker.add(list,
                    {Text::tr("this plan has no day type"), Text::tr("at least one day type")});
        return;
    }
    double days = 0.0;
    for (const DayType &dayType : demand.dayTypes)
        days += dayType.daysPerYear;
    if (std::abs(days - kDaysPerYear) > kDaysTolerance)
        checker.add(list,
                    {Text::tr("the day types add up to %1 days a year")
                         .arg(QString::fromLatin1(shortestText(days))),
                     Text::tr("365 days")},
                    RuleClass::Value);
}

void checkTogether(const ActiveMonths &active, const Place &place, PlanChecker &checker)
{
    if (active.toMonth && *active.toMonth < active.fromMonth)
        checker.add(place.at("to_month"),
                    {Text::tr("month %1 is before the first month").arg(*active.toMonth),
                     Text::tr("a month of at least %1").arg(active.fromMonth)});
}

void checkTogether(const Event &event, const Place &place, PlanChecker &checker)
{
    if (!event.add && !event.multiply)
        checker.add(place,
                    {Text::tr("this event neither adds nor multiplies"),
                     Text::tr("add, multiply or both")});
}

void checkTogether(const Dataset &dataset, const Place &place, PlanChecker &checker)
{
    if (dataset.pattern == DatasetPattern::Transient && !dataset.retentionDays)
        checker.add(place.at("retention_days"),
                    {Text::tr("this transient dataset does not say how long it stays"),
                     Text::tr("a number of days")},
                    RuleClass::Value);
}

void checkTogether(const Scenario &scenario, const Place &place, PlanChecker &checker)
{
    if (scenario.sizeAtMonth)
        checkSizeMonth(
            *scenario.sizeAtMonth, checker.horizonMonths(), place.at("size_at_month"), checker);
}

void checkTogether(const Cost &cost, const Place &place, PlanChecker &checker)
{
    const Place placements = place.at("placement");
    for (auto group = cost.placement.cbegin(); group != cost.placement.cend(); ++group) {
        if (const auto *moves = std::get_if<QList<PlacementMove>>(&group.value()))
            checkOrder(*moves, placements.at(group.key()), checker);
    }
}

void checkTogether(const DeviceEntry &entry, const Place &place, PlanChecker &checker)
{
    if (entry.inletC && entry.inletC->size() != kInletBounds)
        checker.add(place.at("inlet_c"),
                    {Text::tr("%n number(s) do not make a range of temperatures",
                              nullptr,
                              static_cast<int>(entry.inletC->size())),
                     Text::tr("the lowest and the highest temperature")});
}

void checkTogether(const RackType &type, const Place &place, PlanChecker &checker)
{
    checkReserved(type.reservedU, type.heightU, place, checker);
}

/// A rack reserves units of its own beside those of its type; a type that is not there is told of
/// by itself.
void checkTogether(const Topology &topology, const Place &place, PlanChecker &checker)
{
    QHash<Id, int> heights;
    for (const RackType &type : topology.rackTypes)
        heights.insert(type.id, type.heightU);
    walk::forEachThing(topology, place, [&](const auto &thing, const Place &here) {
        if constexpr (std::is_same_v<std::decay_t<decltype(thing)>, Rack>) {
            const auto height = heights.constFind(thing.type);
            if (height != heights.cend())
                checkReserved(thing.reservedU, *height, here, checker);
        }
    });
}

} // namespace kf
