// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/topology_fields.h"
#include "core/plan/edits/topology_racks.h"
#include "core/plan/power_rule.h"
#include "core/topology/topology_walk.h"
#include "tests/core/plan/edits/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/room_plan.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

/// Racks r1 to r3 with feeds A and B; d1 and d2 in r1, systems of 8 U at U1 and U9.
Plan fieldsPlan()
{
    return test::roomPlan({1, 3, 2});
}

const PlacedDevice &deviceIn(const Plan &plan, const char *id)
{
    return *findDevice(plan.topology, text(id));
}

TEST(SetFeeds, TakesNamesOfTheRackTypeAndRefusesOthersByName)
{
    const Plan plan = setFeeds(fieldsPlan(), {text("d1"), text("d3")}, QList{text("B")}).value();
    EXPECT_EQ(deviceIn(plan, "d1").feeds, QList{text("B")});
    EXPECT_EQ(deviceIn(plan, "d3").feeds, QList{text("B")});
    EXPECT_FALSE(setFeeds(plan, {text("d1")}, std::nullopt).value() == plan);
    const Result<Plan> refused = setFeeds(plan, {text("d1")}, QList{text("C")});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().message, text("rack 'R01' has no feed 'C'"));
}

TEST(SetFeed, AddsAndTakesAwayOneAfterTheOther)
{
    const Plan before = fieldsPlan();
    const Plan onB = setFeed(before, Catalog(), {text("d1")}, text("A"), false).value();
    EXPECT_EQ(deviceIn(onB, "d1").feeds, QList{text("B")});
    EXPECT_FALSE(setFeed(onB, Catalog(), {text("d1")}, text("B"), false).ok());
    EXPECT_EQ(setFeed(onB, Catalog(), {text("d1")}, text("A"), true).value(), before);
    const QList<FeedChoice> choices = feedChoices(onB, Catalog(), {text("d1"), text("d2")});
    ASSERT_EQ(choices.size(), 2);
    EXPECT_EQ(choices[0].hanging, 1); // d2 hangs on A as well
    EXPECT_EQ(choices[1].hanging, 2);
}

TEST(PlaceOnFeed, HangsAStripAtItsSideAndASystemAtTheLowestPlace)
{
    const Plan strip =
        placeOnFeed(fieldsPlan(), Catalog(), text("r1"), text("strip"), text("B")).value();
    const PlacedDevice &hung = *rackOf(strip, 0).devices.last();
    EXPECT_EQ(hung.feeds, QList{text("B")});
    EXPECT_EQ(hung.side, RackSide::Right);
    EXPECT_FALSE(hung.u.has_value());
    // A strip that names no feed of several hangs on none.
    EXPECT_EQ(feedChoices(setFeeds(strip, {hung.id}, std::nullopt).value(), Catalog(), {hung.id})[0]
                  .hanging,
              0);
    const Plan shelf =
        placeOnFeed(fieldsPlan(), Catalog(), text("r1"), text("shelf"), text("A")).value();
    EXPECT_EQ(rackOf(shelf, 0).devices.last()->u, 17.0); // systems take U1 to U16
    EXPECT_FALSE(placeOnFeed(fieldsPlan(), Catalog(), text("r1"), text("strip"), text("C")).ok());
    const Plan two =
        placeOnFeed(fieldsPlan(), Catalog(), text("r1"), text("strip"), text("B"), 2).value();
    const QList<Shared<PlacedDevice>> &all = rackOf(two, 0).devices;
    ASSERT_EQ(all.size(), rackOf(fieldsPlan(), 0).devices.size() + 2);
    for (const Shared<PlacedDevice> &one : all.last(2))
        EXPECT_EQ(one->feeds, QList{text("B")});
}

TEST(SetOwnPower, KeepsHowItIsKnownAndTakesBothAway)
{
    const Plan before = fieldsPlan();
    const OwnPower measured{8123.0, Standing::Measured, text(" Meter, May ")};
    const Plan plan = setOwnPower(before, {text("d1"), text("d2")}, measured).value();
    EXPECT_EQ(deviceIn(plan, "d2").powerW, 8123.0);
    const std::optional<Assumption> origin = sourceAt(plan, pathOfOwnPower(text("d2")));
    ASSERT_TRUE(origin.has_value());
    EXPECT_EQ(origin->path, text("topology/devices/d2/power_w"));
    EXPECT_EQ(origin->confidence, Standing::Measured);
    EXPECT_EQ(origin->source, text("Meter, May"));
    EXPECT_EQ(setOwnPower(plan, {text("d1"), text("d2")}, std::nullopt).value(), before);
    EXPECT_FALSE(setOwnPower(before, {text("d1")}, OwnPower{-1.0, Standing::Assumed, {}}).ok());
}

TEST(AssumeFigure, HoldsForAllOfAKindAndKeepsWhy)
{
    Plan plan = fieldsPlan();
    plan.catalog.devices[0].powerMaxW.reset();
    const QString key = text("power_max_w");
    const Plan assumed =
        assumeFigure(plan, Catalog(), text("system"), key, 9500.0, text("Like its elder")).value();
    EXPECT_EQ(assumed.catalog.devices[0].assumed.value(key), 9500.0);
    EXPECT_EQ(sourceAt(assumed, pathOfAssumed(text("system"), key))->text, text("Like its elder"));
    EXPECT_EQ(assumeFigure(assumed, Catalog(), text("system"), key, std::nullopt, {}).value(),
              plan);
    EXPECT_FALSE(
        assumeFigure(plan, Catalog(), text("system"), text("weight_kg"), 1.0, {}).ok()); // known
    EXPECT_FALSE(assumeFigure(plan, Catalog(), text("system"), key, -1.0, {}).ok());
}

TEST(SetLowestUnit, KeepsDistancesAndRefusesWhatIsTaken)
{
    const Plan plan = setLowestUnit(fieldsPlan(), {text("d2"), text("d1")}, 21).value();
    EXPECT_EQ(deviceIn(plan, "d1").u, 21.0);
    EXPECT_EQ(deviceIn(plan, "d2").u, 29.0); // 8 U above, as before
    EXPECT_FALSE(setLowestUnit(fieldsPlan(), {text("d1")}, 9).ok());
}

TEST(ReplaceDevices, KeepsPlaceNameAndMonthsAndForgetsWhatWasMeasured)
{
    Plan plan =
        setOwnPower(fieldsPlan(), {text("d1")}, OwnPower{9000.0, Standing::Assumed, {}}).value();
    plan = replaceDevices(std::move(plan), Catalog(), {text("d1")}, text("shelf")).value();
    EXPECT_EQ(deviceIn(plan, "d1").device, text("shelf"));
    EXPECT_EQ(deviceIn(plan, "d1").u, 1.0);
    EXPECT_EQ(deviceIn(plan, "d1").name, text("d1"));
    EXPECT_FALSE(deviceIn(plan, "d1").powerW.has_value());
    EXPECT_TRUE(plan.settings.assumptions.isEmpty());
    // Back again there is no room: a system takes 8 U, and at U3 a switch stands now.
    Plan crowded = plan;
    rackAt(crowded.topology, *placeOfRack(crowded.topology, text("r1"))).devices[1].mutate().u = 3;
    EXPECT_FALSE(replaceDevices(crowded, Catalog(), {text("d1")}, text("system")).ok());
    EXPECT_EQ(replaceDevices(plan, Catalog(), {text("d1")}, text("none")).error().kind,
              ErrorKind::NotFound);
}

TEST(AddStrips, HangsOneOnEachFeedAtItsSide)
{
    const Plan plan =
        addStrips(fieldsPlan(), Catalog(), {text("r1"), text("r2")}, text("strip")).value();
    for (const int index : {0, 1}) {
        const Rack &rack = rackOf(plan, index);
        ASSERT_EQ(rack.devices.size(), 4);
        EXPECT_EQ(rack.devices[2]->feeds, QList{text("A")});
        EXPECT_EQ(rack.devices[2]->side, RackSide::Left);
        EXPECT_EQ(rack.devices[3]->feeds, QList{text("B")});
        EXPECT_EQ(rack.devices[3]->side, RackSide::Right);
    }
    Plan bare = fieldsPlan();
    bare.topology.rackTypes[0].feeds.clear();
    EXPECT_FALSE(addStrips(bare, Catalog(), {text("r1")}, text("strip")).ok());
}

TEST(SetRackType, RefusesOneInWhichTheContentDoesNotFit)
{
    Plan plan = fieldsPlan();
    RackType low = plan.topology.rackTypes[0];
    low.id = text("low");
    low.heightU = 12;
    plan.topology.rackTypes.append(low);
    EXPECT_FALSE(setRackType(plan, {text("r1")}, text("low")).ok()); // d2 ends at U16
    plan.topology.rackTypes[1].heightU = 16;
    EXPECT_EQ(rackOf(setRackType(plan, {text("r1")}, text("low")).value(), 0).type, text("low"));
    EXPECT_FALSE(setRackType(plan, {text("r1")}, text("none")).ok());
}

TEST(SetRackPosition, LetsOthersStepAside)
{
    const Plan plan = setRackPosition(fieldsPlan(), text("r3"), 1).value();
    EXPECT_EQ(rackOf(plan, 0).id, text("r3"));
    EXPECT_EQ(rackOf(plan, 1).position, 2);
    EXPECT_EQ(rackOf(plan, 2).position, 3);
    EXPECT_FALSE(setRackPosition(plan, text("r3"), 0).ok());
}

TEST(SetReservedUnits, RefusesUnitsThatAreTakenOrOutside)
{
    const Plan plan = setReservedUnits(fieldsPlan(), {text("r1")}, {47, 48}).value();
    EXPECT_EQ(rackOf(plan, 0).reservedU, (QList<int>{47, 48}));
    EXPECT_FALSE(setReservedUnits(plan, {text("r1")}, {49}).ok()); // 48 U high
    EXPECT_FALSE(setReservedUnits(plan, {text("r1")}, {3}).ok());  // d1 stands there
}

TEST(UnitsText, WritesRunsAndReadsThemBack)
{
    EXPECT_EQ(unitsText({42, 1, 3, 2, 2}), text("1-3, 42"));
    EXPECT_EQ(unitsFromText(text("42,1-3")).value(), (QList<int>{1, 2, 3, 42}));
    EXPECT_TRUE(unitsFromText(text(" ")).value().isEmpty());
    for (const char *wrong : {"0", "3-1", "-3", "x", "1-2-3", "1-99999999", "1.5"})
        EXPECT_FALSE(unitsFromText(text(wrong)).ok()) << wrong;
}

TEST(SetNote, StandsBesideASourceAndGoesAlone)
{
    const QString path = text("topology/racks/r1");
    const Plan before = fieldsPlan();
    const Plan noted = setNote(before, path, text(" Door opens left ")).value();
    EXPECT_EQ(sourceAt(noted, path)->text, text("Door opens left"));
    EXPECT_EQ(setNote(noted, path, QString()).value(), before);
    const Plan sourced = setSource(noted, path, text("Site visit"), Standing::Measured).value();
    EXPECT_EQ(sourceAt(setNote(sourced, path, QString()).value(), path)->source,
              text("Site visit"));
}

} // namespace
} // namespace kf
