// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/plan/diff.h"
#include "core/plan/scenario_plan.h"
#include "core/project/examples.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

Plan withTwoScenarios()
{
    return test::aPlan()
        .withDayTypes({{"weekday", 365.0}})
        .withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80")
        .withCells("weekday", test::allDay(4.0))
        .withGrowth(0.2)
        .withGroup("search", GroupKind::Serving, "h100-sxm5-80")
        .withCells("weekday", test::allDay(10.0))
        .withGrowth(0.5)
        .withScenario("more")
        .with([](Plan &plan) {
            plan.demand.groups[0].mutate().growth.cells[text("weekday")] = {{9, 0.4}};
            Event launch;
            launch.id = text("launch");
            launch.group = text("search");
            launch.month = 3;
            launch.multiply = 2.0;
            plan.demand.events = {launch};
            Scenario &more = plan.scenarios.scenarios[0];
            more.demandMultiplier = 1.5;
            more.growthDelta = 0.1;
            more.headroom = 0.3;
            more.sizeAtMonth = 6;
            more.eventsOff = {text("launch")};
            more.energyPerKwh = 0.5;
            more.groups[text("search")].demandMultiplier = 2.0;
        });
}

TEST(PlanUnder, WritesOutWhatTheScenarioSays)
{
    const Plan plan = planUnder(withTwoScenarios(), text("more"));
    const Group &vision = *plan.demand.groups[0];
    const Group &search = *plan.demand.groups[1];
    EXPECT_DOUBLE_EQ(vision.demand[text("weekday")][0], 6.0);  // 4 x 1.5
    EXPECT_DOUBLE_EQ(search.demand[text("weekday")][0], 20.0); // 10 x 2: its own factor instead
    EXPECT_DOUBLE_EQ(vision.growth.annual, 0.3);               // 0.2 + 0.1
    EXPECT_DOUBLE_EQ(search.growth.annual, 0.6);               // 0.5 + 0.1
    EXPECT_DOUBLE_EQ(vision.growth.cells[text("weekday")][9], 0.5);
    EXPECT_TRUE(plan.demand.events.isEmpty());
    EXPECT_EQ(plan.settings.policy.headroom, 0.3);
    EXPECT_EQ(plan.settings.policy.sizeAtMonth, 6);
    EXPECT_EQ(plan.cost.finance.energyPerKwh, 0.5);
}

TEST(PlanUnder, TheBaseIsThePlanItself)
{
    const Plan plan = withTwoScenarios();
    EXPECT_EQ(planUnder(plan, QString(kBaseScenario)), plan);
    EXPECT_EQ(planUnder(plan, text("nobody")), plan);
}

/// Written out and looked at, a scenario grows alike: also where demand is derived from workloads.
TEST(PlanUnder, GrowsAsTheScenarioDoes)
{
    for (const Plan &plan :
         {withTwoScenarios(), examplePlan(text("acme"), test::zones()).value()}) {
        ASSERT_FALSE(plan.scenarios.scenarios.isEmpty());
        for (const Scenario &scenario : plan.scenarios.scenarios) {
            const Evaluation looked = evaluate(plan, test::shippedCatalog(), Question{scenario.id});
            const Evaluation written =
                evaluate(planUnder(plan, scenario.id), test::shippedCatalog());
            ASSERT_EQ(looked.growth.peak.size(), written.growth.peak.size());
            for (qsizetype month = 0; month < looked.growth.peak.size(); ++month)
                EXPECT_NEAR(looked.growth.peak[month], written.growth.peak[month], 1e-6)
                    << scenario.id.toStdString() << ' ' << month;
            EXPECT_EQ(looked.growth.sizeAtMonth, written.growth.sizeAtMonth);
        }
    }
}

} // namespace
} // namespace kf
