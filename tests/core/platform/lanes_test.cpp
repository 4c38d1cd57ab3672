// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/lanes.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::made;
using test::text;

const AcceleratorKey kKey = QStringLiteral("gpu-x");

Lane lane(const char *id, const char *cohort, int priority, const Quota &quota)
{
    return made<Lane>([&](Lane &one) {
        one.id = text(id);
        if (*cohort != '\0')
            one.cohort = text(cohort);
        one.priority = priority;
        one.quota.insert(kKey, quota);
    });
}

Quota quota(double nominal, std::optional<double> borrow = {}, std::optional<double> lend = {})
{
    return made<Quota>([&](Quota &one) {
        one.nominal = nominal;
        one.borrow = borrow;
        one.lend = lend;
    });
}

LaneLoad allDay(double gpus)
{
    LaneLoad load;
    load.slots.append(Slots{});
    load.slots[0].fill(gpus);
    return load;
}

LaneDemand demand(const Lane &lane, double gpus)
{
    return {lane, {{kKey, allDay(gpus)}}};
}

QList<DayType> oneDay()
{
    return {made<DayType>([](DayType &day) {
        day.id = text("day");
        day.daysPerYear = 365.0;
    })};
}

/// A wants 8 GPUs in two hours and 4 else, B 6 in the same two and 3 else; 10 are in service.
LaneFigures figuresOfTwo(const Lane &a, const Lane &b)
{
    LaneFigures figures;
    figures.quota.insert(kKey, QuotaTotal{0.0, 10.0});
    const auto add = [&figures](const Lane &lane, double most, double usual) {
        Hours hours{};
        hours.fill(usual);
        hours[9] = hours[10] = most;
        LaneShare share;
        share.demand.append(hours);
        figures.lanes[lane.id].insert(kKey, share);
        figures.proposal[lane.id].insert(kKey, QuotaProposal{0.0, 0.0, 0.0});
    };
    add(a, 8.0, 4.0);
    add(b, 6.0, 3.0);
    return figures;
}

/// By priority A gets its 8 and B the 2 that are left. With equally many short hours: without their
/// two largest hours they want 4 and 3; of the 3 left, 4/7 and 3/7 are 1.71 and 1.29, so 2 and 1.
TEST(LaneProposals, FollowTheirPrinciple)
{
    const Lane a = lane("a", "main", 10, Quota());
    const Lane b = lane("b", "main", 0, Quota());
    const QList<Lane> lanes{a, b};
    const LaneFigures figures = figuresOfTwo(a, b);
    const auto nominal = [&](QuotaPrinciple principle, const char *id) {
        return proposedBy(principle, figures, lanes, kKey).proposal[text(id)][kKey].nominal;
    };
    EXPECT_EQ(nominal(QuotaPrinciple::ByPriority, "a"), 8.0);
    EXPECT_EQ(nominal(QuotaPrinciple::ByPriority, "b"), 2.0);
    EXPECT_EQ(nominal(QuotaPrinciple::SameShortHours, "a"), 6.0);
    EXPECT_EQ(nominal(QuotaPrinciple::SameShortHours, "b"), 4.0);
    const LaneFigures priority = proposedBy(QuotaPrinciple::ByPriority, figures, lanes, kKey);
    EXPECT_EQ(priority.proposal[text("b")][kKey].borrow, 4.0); // up to its peak of 6
    EXPECT_EQ(proposedBy(QuotaPrinciple::Peaks, figures, lanes, kKey), figures);
}

} // namespace

TEST(Lanes, BorrowWhatTheirCohortLeavesOverByPriority)
{
    // A owns 8 and uses 2: 6 into the pot, of which it lends 4. B asks for 6 - 2 = 4 first, C for
    // 3: nothing is left for C.
    const QList<DayType> days = oneDay();
    const Lane a = lane("a", "main", 0, quota(8.0, {}, 4.0));
    const Lane b = lane("b", "main", 10, quota(2.0));
    const Lane c = lane("c", "main", 0, quota(0.0, 3.0));
    const LaneFigures figures =
        laneFigures({{demand(a, 2.0), demand(b, 6.0), demand(c, 5.0)}, days, {{kKey, 10.0}}});
    EXPECT_DOUBLE_EQ(figures.lanes[b.id][kKey].borrowed[0][7], 4.0);
    EXPECT_DOUBLE_EQ(figures.lanes[b.id][kKey].shortBy[0][7], 0.0);
    EXPECT_DOUBLE_EQ(figures.lanes[c.id][kKey].borrowed[0][7], 0.0);
    EXPECT_DOUBLE_EQ(figures.lanes[c.id][kKey].shortBy[0][7], 5.0);
    EXPECT_DOUBLE_EQ(figures.lanes[c.id][kKey].shortGpuHoursPerYear, 5.0 * 24.0 * 365.0);
}

TEST(Lanes, OfOnePriorityGetTheSameShareOfWhatTheyAskFor)
{
    // 6 in the pot; 8 and 4 are asked for: half of each.
    const QList<DayType> days = oneDay();
    const Lane a = lane("a", "main", 0, quota(6.0));
    const Lane b = lane("b", "main", 5, quota(0.0));
    const Lane c = lane("c", "main", 5, quota(0.0));
    const LaneFigures figures =
        laneFigures({{demand(a, 0.0), demand(b, 8.0), demand(c, 4.0)}, days, {{kKey, 6.0}}});
    EXPECT_DOUBLE_EQ(figures.lanes[b.id][kKey].borrowed[0][0], 4.0);
    EXPECT_DOUBLE_EQ(figures.lanes[c.id][kKey].borrowed[0][0], 2.0);
}

TEST(Lanes, WithoutACohortOrAnEntryDoNotBorrow)
{
    const QList<DayType> days = oneDay();
    const Lane a = lane("a", "main", 0, quota(6.0));
    const Lane alone = lane("alone", "", 0, quota(1.0));
    Lane bare = lane("bare", "main", 0, quota(0.0));
    bare.quota.clear();
    const LaneFigures figures =
        laneFigures({{demand(a, 0.0), demand(alone, 3.0), demand(bare, 3.0)}, days, {}});
    EXPECT_DOUBLE_EQ(figures.lanes[alone.id][kKey].shortBy[0][0], 2.0);
    EXPECT_DOUBLE_EQ(figures.lanes[bare.id][kKey].shortBy[0][0], 3.0);
}

TEST(Lanes, AreProposedTheirPeaksFirstWhereModelsAreServed)
{
    // 16 GPUs: the serving lane gets its peak of 6, the others share 10 by peaks of 9 and 6:
    // 6 and 4.
    const QList<DayType> days = oneDay();
    const Lane a = lane("a", "main", 0, quota(0.0));
    const Lane b = lane("b", "main", 0, quota(0.0));
    const Lane s = lane("s", "main", 0, quota(0.0));
    LaneDemand serving = demand(s, 5.5);
    serving.loads[kKey].serves = true;
    const LaneFigures figures =
        laneFigures({{demand(a, 9.0), demand(b, 6.0), serving}, days, {{kKey, 16.0}}});
    EXPECT_EQ(figures.proposal[a.id][kKey], (QuotaProposal{6.0, 3.0, 6.0}));
    EXPECT_EQ(figures.proposal[b.id][kKey], (QuotaProposal{4.0, 2.0, 4.0}));
    EXPECT_EQ(figures.proposal[s.id][kKey], (QuotaProposal{6.0, 0.0, 0.0}));
}

TEST(Lanes, AreProposedNothingWhereSupplyIsUnknown)
{
    const QList<DayType> days = oneDay();
    const Lane a = lane("a", "main", 0, quota(0.0));
    EXPECT_TRUE(laneFigures({{demand(a, 9.0)}, days, {{kKey, {}}}}).proposal[a.id].isEmpty());
}

} // namespace kf
