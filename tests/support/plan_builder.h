// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans for tests, in one sentence: aPlan().withGroup("etl", GroupKind::Scheduled, "h100-sxm5-80").

#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

#include <functional>

namespace kf::test {

/// A value with some members set: made<Tier>([](Tier &tier) { tier.maxFill = 0.8; }).
template<typename T, typename Fill> T made(const Fill &fill)
{
    T value;
    fill(value);
    return value;
}

QString text(const char *latin1);

/// 24 equal numbers.
Hours allDay(double value);
/// The zones of the machine, read once.
const ZoneTable &zones();
/// `value` in one hour, 0 in all others.
Hours inHour(std::size_t hour, double value);

/// Builds a plan; what it builds has no structure problems as long as ids are used once and
/// named things are there.
class PlanBuilder {
public:
    PlanBuilder();

    /// The day types instead of the default one, as id and days a year.
    PlanBuilder &withDayTypes(const QList<std::pair<const char *, double>> &dayTypes);
    PlanBuilder &withPool(const char *id, const QList<const char *> &accelerators);
    PlanBuilder &withGroup(const char *id, GroupKind kind, const char *accelerator);
    /// Cells of the group that was added last.
    PlanBuilder &withCells(const char *dayType, const Hours &hours);
    PlanBuilder &withGrowth(double annual, GrowthModel model = GrowthModel::Compound);
    PlanBuilder &withTimeZone(const char *zone);
    PlanBuilder &withEvent(const Event &event);
    PlanBuilder &withServing(const char *id, const char *group);
    PlanBuilder &withScheduled(const char *id, const char *group, const char *start, double hours);
    PlanBuilder &withExploratory(const char *id, const char *group, double people);
    PlanBuilder &withDataset(const char *id, const char *tier, double existingGb);
    PlanBuilder &withRackType(const char *id, int heightU);
    /// Adds site, room and row, into which the following racks go.
    PlanBuilder &withRow(const char *site, const char *room, const char *row);
    PlanBuilder &withRack(const char *id, const char *type);
    /// Puts a device into the rack that was added last.
    PlanBuilder &withDevice(const char *id, const char *entry, double u, Face face = Face::Front);
    PlanBuilder &withDeviceEntry(const char *id, double heightU, bool fullDepth = true);
    PlanBuilder &withScenario(const char *id);
    /// Anything else.
    PlanBuilder &with(const std::function<void(Plan &)> &change);

    const Plan &plan() const { return m_plan; }
    operator Plan() const { return m_plan; } // NOLINT(google-explicit-constructor)

private:
    Group &lastGroup();
    Rack &lastRack();

    Plan m_plan;
};

/// A plan named "Test" that starts in January 2027, with one typical day and nothing else.
PlanBuilder aPlan();

} // namespace kf::test
