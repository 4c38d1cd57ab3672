// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::made;
using test::text;

/// One line for each change: "+ path: after", "- path: before", "path: before -> after".
std::string changes(const Plan &a, const Plan &b)
{
    QStringList lines;
    const QList<Change> all = diff(a, b);
    for (const Change &change : all) {
        if (change.kind == Change::Added)
            lines.append(text("+ ") + change.path + text(": ") + change.after);
        else if (change.kind == Change::Removed)
            lines.append(text("- ") + change.path + text(": ") + change.before);
        else
            lines.append(change.path + text(": ") + change.before + text(" -> ") + change.after);
    }
    return lines.join(u'\n').toStdString();
}

Plan twoGroups()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("typical", allDay(2.0))
        .withGroup("chat", GroupKind::Serving, "t4");
}

Plan twoRacks()
{
    return aPlan()
        .withRackType("std", 42)
        .withRow("fra", "hall", "a")
        .withRack("a01", "std")
        .withDevice("n1", "node", 1.0)
        .withRack("a02", "std");
}

Rack &rackOf(Plan &plan, qsizetype index)
{
    return plan.topology.sites[0].rooms[0].rows[0].racks[index].mutate();
}

TEST(DiffPlans, FindsNothingBetweenEqualPlans)
{
    EXPECT_EQ(changes(twoGroups(), twoGroups()), "");
    EXPECT_EQ(changes(twoRacks(), twoRacks()), "");
}

TEST(DiffPlans, NamesCells)
{
    Plan plan = twoGroups();
    plan.demand.groups[0].mutate().demand[text("typical")][14] = 0.1;
    EXPECT_EQ(changes(twoGroups(), plan), "demand/groups/etl/demand/typical/14: 2 -> 0.1");
}

TEST(DiffPlans, TellsAddedFromRemoved)
{
    Plan plan = aPlan();
    plan.settings.organisation = text("ACME");
    plan.cost.exchange.insert(text("EUR"), 1.1);
    const std::string added = "+ plan/organisation: ACME\n+ cost/exchange/EUR: 1.1";
    const std::string removed = "- plan/organisation: ACME\n- cost/exchange/EUR: 1.1";
    EXPECT_EQ(changes(aPlan(), plan), added);
    EXPECT_EQ(changes(plan, aPlan()), removed);
}

TEST(DiffPlans, WritesAddedThingsAsWhatTheySay)
{
    Plan plan = aPlan();
    plan.storage.tiers.append(made<Tier>([](Tier &x) {
        x.id = text("nvme");
        x.name = text("Flash");
        x.capacityGb = 1000.0;
    }));
    EXPECT_EQ(changes(aPlan(), plan),
              "+ storage/tiers/nvme: {id: nvme, name: Flash, capacity_gb: 1000}");
}

TEST(DiffPlans, MatchesThingsById)
{
    Plan plan = twoGroups();
    plan.demand.groups.move(0, 1);
    EXPECT_EQ(changes(twoGroups(), plan), "demand/groups: [etl, chat] -> [chat, etl]");
    plan.demand.groups[0].mutate().name = text("Chat");
    EXPECT_EQ(changes(twoGroups(), plan), "demand/groups/chat/name: chat -> Chat");
    plan = twoGroups();
    plan.demand.groups.removeFirst();
    EXPECT_EQ(diff(twoGroups(), plan).size(), 1);
    EXPECT_EQ(diff(twoGroups(), plan).first().path, text("demand/groups/etl"));
}

TEST(DiffPlans, MatchesThingsWithoutIdsByPlace)
{
    Plan plan = twoRacks();
    plan.topology.rackTypes[0].feeds = {made<Feed>([](Feed &x) { x.name = text("A"); }),
                                        made<Feed>([](Feed &x) { x.name = text("B"); })};
    Plan other = plan;
    other.topology.rackTypes[0].feeds[1].amps = 32.0;
    EXPECT_EQ(changes(plan, other), "+ topology/rack_types/std/feeds/1/amps: 32");
}

TEST(DiffPlans, ReportsADeviceInAnotherRackOnce)
{
    const Plan before = twoRacks();
    Plan plan = before;
    PlacedDevice device = *rackOf(plan, 0).devices.takeFirst();
    device.u = 5.0;
    rackOf(plan, 1).devices.append(device);
    EXPECT_EQ(changes(before, plan),
              "topology/devices/n1: topology/racks/a01 -> topology/racks/a02\n"
              "topology/devices/n1/u: 1 -> 5");
}

TEST(DiffPlans, ComparesWhatHoldsEitherOfTwoTypes)
{
    Plan a = twoGroups();
    Event event;
    event.group = text("etl");
    event.add = 2.0;
    a.demand.events.append(event);
    Plan b = a;
    b.demand.events[0].add = 3.0;
    EXPECT_EQ(changes(a, b), "demand/events/0/add: 2 -> 3");
    b.demand.events[0].add = allDay(0.0);
    EXPECT_EQ(changes(a, b),
              "demand/events/0/add: 2 -> "
              "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
}

TEST(DiffPlans, SeesWhatThisReleaseDoesNotKnow)
{
    Plan plan = aPlan();
    KeptValue value;
    value.scalar = text("blue");
    plan.settings.policy.kept = {{text("colour"), value}};
    plan.otherEntries.insert(text("notes.txt"), QByteArray("hi"));
    EXPECT_EQ(changes(aPlan(), plan), "+ plan/policy/colour: blue\n+ notes.txt: 6869");
}

TEST(DiffPlans, WritesWordsOfEnumerations)
{
    Plan plan = aPlan();
    plan.settings.policy.powerBasis = PowerBasis::Typical;
    EXPECT_EQ(changes(aPlan(), plan), "plan/policy/power_basis: maximum -> typical");
}

} // namespace
} // namespace kf
