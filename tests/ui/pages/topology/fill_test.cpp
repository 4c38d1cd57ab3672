// SPDX-License-Identifier: GPL-3.0-or-later
// The room filled from the forecast: alternatives side by side, taken over as one step.
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/fill_dialog.h"

#include <QTableWidget>

namespace kf {
namespace {

/// A plan whose demand is 64 GPUs at every hour: with systems of 8 GPUs that is 8 of them.
Plan planWithDemand()
{
    Plan plan = test::roomPlan({1, 1, 0});
    plan.settings.policy.sizeAtMonth = 12;
    plan.settings.policy.systems.insert(QStringLiteral("h100-sxm5-80"), QStringLiteral("system"));
    Group group;
    group.id = QStringLiteral("train");
    group.name = group.id;
    group.accelerator = QStringLiteral("h100-sxm5-80");
    Hours hours;
    hours.fill(64.0);
    group.demand.insert(plan.demand.dayTypes.first().id, hours);
    plan.demand.groups.append(group);
    RackType small = plan.topology.rackTypes.first();
    small.id = QStringLiteral("small");
    small.name = QStringLiteral("small");
    small.powerLimitW = 22000.0;
    plan.topology.rackTypes.append(small);
    return plan;
}

TEST_F(RoomTest, FillingShowsAnAlternativeForEachRackTypeAndIsOneStep)
{
    document.start(planWithDemand());
    const Plan before = plan();
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog.alternatives().size() == 2; }));
    // 44 kW hold 4 systems of 10.2 kW: 8 need 2 racks. 22 kW hold 2: 8 need 4.
    // One rack of the first type stands there already and takes four of them.
    EXPECT_EQ(dialog.alternatives()[0].result.newRacks, 1);
    EXPECT_EQ(dialog.alternatives()[1].result.newRacks, 4);
    EXPECT_EQ(dialog.alternatives()[1].result.lowerBound, 4);
    auto *table = dialog.findChild<QTableWidget *>();
    table->setCurrentCell(0, 1);
    const PlacementResult chosen = dialog.chosen();
    ASSERT_TRUE(page.acceptFilling(chosen));
    EXPECT_EQ(room().layoutOfRacks().cells.size(), 5);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(RoomTest, FillingWithoutDemandSaysWhatIsMissing)
{
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    EXPECT_TRUE(dialog.alternatives().isEmpty());
    EXPECT_FALSE(dialog.isWorking());
    EXPECT_FALSE(dialog.message().isEmpty());
}

} // namespace
} // namespace kf
