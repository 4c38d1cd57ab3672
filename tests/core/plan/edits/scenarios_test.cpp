// SPDX-License-Identifier: GPL-3.0-or-later
// Moving events, copying scenarios, and what scenarios say about groups and events.

#include "core/plan/edits/events.h"
#include "core/plan/edits/scenarios.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

Event newTeam(const char *group, int month)
{
    return made<Event>([&](Event &event) {
        event.group = text(group);
        event.month = month;
        event.add = AddedGpus(8.0);
        event.note = text("new team");
    });
}

Plan planWithAnEvent()
{
    return aPlan()
        .withGroup("chat", GroupKind::Serving, "t4")
        .withEvent(newTeam("chat", 6))
        .withScenario("cheap");
}

TEST(MoveEvent, DatesItAnewAndChangesNothingElse)
{
    const Plan before = planWithAnEvent();
    const Plan after = moveEvent(before, 0, 36).value(); // the last month of the plan
    Plan expected = before;
    expected.demand.events[0].month = 36;
    EXPECT_EQ(after, expected);
    EXPECT_EQ(moveEvent(before, 0, 6).value(), before);
}

TEST(MoveEvent, RefusesMonthsThatThePlanDoesNotHave)
{
    const Plan plan = planWithAnEvent();
    EXPECT_EQ(moveEvent(plan, 0, -1).error().where, text("demand/events/0/month"));
    EXPECT_EQ(moveEvent(plan, 0, 37).error().message,
              text("month 37 is not in the plan, which goes from 0 to 36"));
    EXPECT_EQ(moveEvent(plan, 1, 3).error().kind, ErrorKind::NotFound);
}

TEST(DuplicateScenario, PutsACopyWithItsOwnIdBehindIt)
{
    Plan plan = aPlan().withScenario("cheap").withScenario("dear");
    plan.scenarios.scenarios[0].growthDelta = 0.2;
    const Plan after = duplicateScenario(plan, text("cheap"), text("Cheap, copy")).value();
    ASSERT_EQ(after.scenarios.scenarios.size(), 3);
    const Scenario &copy = after.scenarios.scenarios[1];
    EXPECT_EQ(copy.name, text("Cheap, copy"));
    EXPECT_EQ(copy.growthDelta, 0.2);
    EXPECT_NE(copy.id, text("cheap"));
    EXPECT_EQ(after.scenarios.scenarios[2].id, text("dear"));
    EXPECT_FALSE(duplicateScenario(plan, text("nobody"), text("Copy")));
}

TEST(DuplicateScenario, MakesOneThatChangesNothingOfTheBase)
{
    const Plan after = duplicateScenario(aPlan(), kBaseScenario, text("Base")).value();
    ASSERT_EQ(after.scenarios.scenarios.size(), 1);
    Scenario expected;
    expected.id = text("base-2"); // "base" is the plan itself
    expected.name = text("Base");
    EXPECT_EQ(after.scenarios.scenarios[0], expected);
}

TEST(SetScenarioGroup, KeepsWhatIsSaidAndForgetsWhatIsNot)
{
    const Plan plan = planWithAnEvent();
    const auto twice = made<ScenarioGroup>([](ScenarioGroup &x) { x.demandMultiplier = 2.0; });
    const Plan after = setScenarioGroup(plan, text("cheap"), text("chat"), twice).value();
    EXPECT_EQ(after.scenarios.scenarios[0].groups.value(text("chat")), twice);
    EXPECT_EQ(setScenarioGroup(after, text("cheap"), text("chat"), {}).value(), plan);
    EXPECT_FALSE(setScenarioGroup(plan, text("cheap"), text("nobody"), twice));
    EXPECT_FALSE(setScenarioGroup(plan, text("dear"), text("chat"), twice));
    const auto less = made<ScenarioGroup>([](ScenarioGroup &x) { x.demandMultiplier = -1.0; });
    EXPECT_FALSE(setScenarioGroup(plan, text("cheap"), text("chat"), less));
}

TEST(SetScenarioEvent, GivesAnEventWithoutAnIdOneToSwitchItOff)
{
    const Plan plan = planWithAnEvent();
    const Plan off = setScenarioEvent(plan, text("cheap"), 0, false).value();
    ASSERT_EQ(off.demand.events[0].id, text("new-team"));
    EXPECT_EQ(off.scenarios.scenarios[0].eventsOff, QStringList({text("new-team")}));
    const Plan on = setScenarioEvent(off, text("cheap"), 0, true).value();
    EXPECT_TRUE(on.scenarios.scenarios[0].eventsOff.isEmpty());
    EXPECT_EQ(setScenarioEvent(plan, text("cheap"), 0, true).value(), plan);
    EXPECT_FALSE(setScenarioEvent(plan, text("cheap"), 1, false));
    EXPECT_FALSE(setScenarioEvent(plan, text("dear"), 0, false));
}

} // namespace
} // namespace kf
