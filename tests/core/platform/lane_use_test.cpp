// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses what in an hour, and the most that one can have.
#include "core/platform/lane_use.h"
#include "core/platform/lanes.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::made;
using test::text;

const AcceleratorKey kCard = QStringLiteral("gpu-x");

LaneDemand wanting(const char *id, double nominal, std::optional<double> lend, double gpus)
{
    LaneDemand demand;
    demand.lane.id = text(id);
    demand.lane.cohort = text("main");
    demand.lane.quota[kCard].nominal = nominal;
    demand.lane.quota[kCard].lend = lend;
    LaneLoad load;
    load.slots.append(Slots{});
    load.slots[0].fill(gpus);
    demand.loads.insert(kCard, load);
    return demand;
}

LaneInput twoLanes()
{
    DayType day;
    day.id = text("day");
    day.daysPerYear = 365.0;
    return {{wanting("a", 10.0, 5.0, 4.0), wanting("b", 2.0, {}, 6.0)}, {day}, {}};
}

QList<Lane> lanesIn(const LaneInput &input)
{
    QList<Lane> lanes;
    for (const LaneDemand &demand : input.lanes)
        lanes.append(demand.lane);
    return lanes;
}

/// a uses 4 of 10 and offers 5; b owns 2, wants 6 and borrows the 4 that are missing. Of a's other
/// 6 are 4 lent then, and 2 idle.
TEST(LaneUseInAnHour, SaysWhoLendsAndWhatIsIdle)
{
    const LaneInput input = twoLanes();
    const QList<LaneUse> uses = laneUse(lanesIn(input), laneFigures(input), kCard, 0, 12);
    ASSERT_EQ(uses.size(), 2);
    EXPECT_DOUBLE_EQ(uses[0].owned, 4.0);
    EXPECT_DOUBLE_EQ(uses[0].lent, 4.0);
    EXPECT_DOUBLE_EQ(uses[0].idle, 2.0);
    EXPECT_DOUBLE_EQ(uses[1].owned, 2.0);
    EXPECT_DOUBLE_EQ(uses[1].borrowed, 4.0);
    EXPECT_DOUBLE_EQ(uses[1].shortBy, 0.0);
    EXPECT_DOUBLE_EQ(uses[1].idle, 0.0);
}

/// b owns 2 and a lends 5 of its 10: 7 at once. Limits of a person and a job are below that.
TEST(LaneUseInAnHour, KnowsTheMostThatALaneCanHave)
{
    QList<Lane> lanes = lanesIn(twoLanes());
    EXPECT_DOUBLE_EQ(mostAtOnce(lanes[1], kCard, lanes), 7.0);
    lanes[1].maxGpusPerUser = 3.0;
    lanes[1].maxGpusPerJob = 100.0;
    EXPECT_DOUBLE_EQ(mostForUser(lanes[1], kCard, lanes), 3.0);
    EXPECT_DOUBLE_EQ(mostForJob(lanes[1], kCard, lanes), 7.0);
    lanes[1].cohort.reset();
    EXPECT_DOUBLE_EQ(mostAtOnce(lanes[1], kCard, lanes), 2.0);
}

/// a has 6 unused and lends 5 of them, so that a job of 7 finds its GPUs in b and one of 8 does
/// not.
TEST(LaneUseInAnHour, KnowsWhenALargeJobFits)
{
    const LaneInput input = twoLanes();
    const QList<Lane> lanes = lanesIn(input);
    const LaneFigures figures = laneFigures(input);
    EXPECT_FALSE(hoursThatHold(7.0, lanes[1], lanes, figures, kCard, 0).contains(false));
    EXPECT_FALSE(hoursThatHold(8.0, lanes[1], lanes, figures, kCard, 0).contains(true));
}

} // namespace
} // namespace kf
