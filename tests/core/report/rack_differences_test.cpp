// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rack_differences.h"
#include "tests/core/plan/merge_support.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::edited;
using test::PlanEdit;
using test::text;

/// Racks a1 and a2; in a1 the devices one (U1) and two (U10), in a2 three (U1).
Plan twoRacks()
{
    return aPlan()
        .withRackType("std", 42)
        .withDeviceEntry("box", 2.0)
        .withRow("site", "hall", "row")
        .withRack("a1", "std")
        .withDevice("one", "box", 1.0)
        .withDevice("two", "box", 10.0)
        .withRack("a2", "std")
        .withDevice("three", "box", 1.0);
}

QList<Shared<Rack>> &racksOf(Plan &plan)
{
    return plan.topology.sites[0].rooms[0].rows[0].racks;
}

QList<Shared<PlacedDevice>> &devicesOf(Plan &plan, qsizetype rack)
{
    return racksOf(plan)[rack].mutate().devices;
}

void leave(Plan &) {}

QList<RackDifference> racksAfter(const Plan &base,
                                 const PlanEdit &mine,
                                 const PlanEdit &theirs,
                                 const MergeChoices &choices = {})
{
    const Plan ofMine = edited(base, mine);
    const Plan ofTheirs = edited(base, theirs);
    const PlanMerge merge = mergePlans(base, ofMine, ofTheirs, choices, test::zones());
    return rackDifferences(base, ofMine, ofTheirs, merge, Wording(QLocale::c()));
}

/// One line for each rack: "a1: ...; ...".
std::string linesOf(const QList<RackDifference> &racks)
{
    QStringList lines;
    for (const RackDifference &rack : racks) {
        QStringList texts;
        for (const RackChange &change : rack.changes)
            texts.append(change.text);
        lines.append(rack.name + text(": ") + texts.join(text("; ")));
    }
    return lines.join(u'\n').toStdString();
}

TEST(RackDifferences, TellWhatCameWentAndMoved)
{
    const QList<RackDifference> racks = racksAfter(twoRacks(), leave, [](Plan &plan) {
        Shared<PlacedDevice> moved = devicesOf(plan, 0)[1];
        Shared<PlacedDevice> added = devicesOf(plan, 0)[0];
        added.mutate().id = text("four");
        added.mutate().u = 20.0;
        devicesOf(plan, 0) = {added};
        devicesOf(plan, 1).append(moved);
    });
    EXPECT_EQ(linesOf(racks),
              "a1: four: added at U20; one: removed from U1\n"
              "a2: two: moved here from rack a1, U10");
    EXPECT_EQ(rackDifferencesText(racks).toStdString(), "2 rack(s): 1 added, 1 removed, 1 moved");
    EXPECT_EQ(racks[0].changes[0].seenIn, PlanState::Merged);
    EXPECT_EQ(racks[0].changes[1].seenIn, PlanState::Before);
}

TEST(RackDifferences, AreNoneWhereNothingStandsElsewhere)
{
    EXPECT_TRUE(racksAfter(twoRacks(), leave, [](Plan &plan) {
                    plan.settings.policy.headroom = 0.4;
                    devicesOf(plan, 0)[0].mutate().powerW = 900.0;
                }).isEmpty());
}

/// Its devices came and went with it; racks beside it that step aside have not moved.
TEST(RackDifferences, TellOfAWholeRackAsOne)
{
    const QList<RackDifference> racks = racksAfter(twoRacks(), leave, [](Plan &plan) {
        Shared<Rack> added = racksOf(plan)[1];
        added.mutate().id = text("a3");
        added.mutate().devices[0].mutate().id = text("five");
        racksOf(plan)[1].mutate().position = 5;
        racksOf(plan).removeFirst();
        racksOf(plan).append(added);
    });
    EXPECT_EQ(linesOf(racks), "a3: This rack was added\na1: This rack was removed");
    EXPECT_EQ(racks[0].seenIn, PlanState::Merged);
    EXPECT_EQ(racks[1].seenIn, PlanState::Before);
}

/// Theirs removes what mine has changed: it is there until somebody decides, and gone then.
TEST(RackDifferences, FollowWhatIsDecided)
{
    const auto change = [](Plan &plan) {
        devicesOf(plan, 1)[0].mutate().powerW = 900.0;
        devicesOf(plan, 0)[0].mutate().u = 30.0;
    };
    const auto remove = [](Plan &plan) {
        devicesOf(plan, 1).clear();
    };
    EXPECT_EQ(linesOf(racksAfter(twoRacks(), change, remove)),
              "a1: one: moved here from U1, mine\n"
              "a2: three: removed from U1, in theirs, to decide");
    MergeChoices choices;
    choices.conflicts = MergeSide::Theirs;
    EXPECT_EQ(linesOf(racksAfter(twoRacks(), change, remove, choices)),
              "a1: one: moved here from U1, mine\n"
              "a2: three: removed from U1, theirs");
    choices.conflicts = MergeSide::Mine;
    EXPECT_EQ(linesOf(racksAfter(twoRacks(), change, remove, choices)),
              "a1: one: moved here from U1, mine");
}

TEST(RackDifferences, SayWhoHasItWhereNobodyKnowsWhatBothBeganAs)
{
    const Plan mine = twoRacks();
    const Plan theirs = edited(twoRacks(), [](Plan &plan) {
        devicesOf(plan, 0).removeFirst();
        devicesOf(plan, 1)[0].mutate().u = 7.0;
    });
    const PlanMerge merge = mergeWithoutBase(mine, theirs, {}, test::zones());
    EXPECT_EQ(linesOf(rackDifferences(theirs, mine, theirs, merge, Wording(QLocale::c()))),
              "a1: one: only mine has it, to decide\n"
              "a2: three: stands elsewhere in theirs: U7, to decide");
}

} // namespace
} // namespace kf
