// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/groups.h"
#include "tests/core/plan/merge_support.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::edited;
using test::made;
using test::merged;
using test::rowsOf;
using test::text;

Plan fieldsPlan()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("typical", allDay(2.0))
        .withGroup("chat", GroupKind::Serving, "t4")
        .withDataset("logs", "nvme", 1000.0)
        .with([](Plan &plan) {
            plan.cost.prices = {made<Price>([](Price &x) {
                                    x.device = text("dgx-2");
                                    x.unitPrice = 100.0;
                                }),
                                made<Price>([](Price &x) {
                                    x.device = text("dgx-h100");
                                    x.unitPrice = 200.0;
                                })};
            plan.platform.components.selected = {text("istio"), text("katib")};
        });
}

Group &group(Plan &plan, qsizetype index)
{
    return plan.demand.groups[index].mutate();
}

void nothing(Plan &) {}

TEST(MergePlans, TakesDifferentFieldsOfBothSides)
{
    const PlanMerge merge = merged(
        fieldsPlan(),
        [](Plan &plan) {
            group(plan, 0).name = text("Nightly");
            group(plan, 0).demand[text("typical")][3] = 5.0;
            plan.settings.policy.headroom = 0.25;
        },
        [](Plan &plan) {
            group(plan, 0).note = text("by 06:00");
            group(plan, 0).demand[text("typical")][4] = 7.0;
            plan.settings.policy.spareSystems = 2;
        });
    const Plan expected = edited(fieldsPlan(), [](Plan &plan) {
        group(plan, 0).name = text("Nightly");
        group(plan, 0).note = text("by 06:00");
        group(plan, 0).demand[text("typical")][3] = 5.0;
        group(plan, 0).demand[text("typical")][4] = 7.0;
        plan.settings.policy.headroom = 0.25;
        plan.settings.policy.spareSystems = 2;
    });
    EXPECT_EQ(merge.plan, expected);
    EXPECT_EQ(rowsOf(merge),
              "mine plan/policy/headroom\n"
              "theirs plan/policy/spare_systems\n"
              "mine demand/groups/etl/name\n"
              "mine demand/groups/etl/demand/typical/3\n"
              "theirs demand/groups/etl/demand/typical/4\n"
              "theirs demand/groups/etl/note");
    EXPECT_EQ(merge.openConflicts(), 0);
    EXPECT_TRUE(merge.problems.isEmpty());
}

TEST(MergePlans, TakesWhatOnlyOneSideHasChanged)
{
    const auto change = [](Plan &plan) {
        group(plan, 1).name = text("Assistant");
        plan.demand.groups.move(0, 1);
    };
    EXPECT_EQ(merged(fieldsPlan(), change, nothing).plan, edited(fieldsPlan(), change));
    EXPECT_EQ(merged(fieldsPlan(), nothing, change).plan, edited(fieldsPlan(), change));
    EXPECT_EQ(merged(fieldsPlan(), change, change).plan, edited(fieldsPlan(), change));
    EXPECT_EQ(rowsOf(merged(fieldsPlan(), nothing, nothing)), "");
    // What nobody has changed is the same object: a merge of a large plan costs little memory.
    const Plan base = fieldsPlan();
    const PlanMerge merge = merged(base, change, nothing);
    EXPECT_TRUE(merge.plan.storage.datasets[0].isSameAs(base.storage.datasets[0]));
}

TEST(MergePlans, LeavesTheSameFieldToThePerson)
{
    const auto mine = [](Plan &plan) {
        plan.settings.policy.headroom = 0.25;
        plan.settings.policy.spareSystems = 3;
    };
    const auto theirs = [](Plan &plan) {
        plan.settings.policy.headroom = 0.15;
        plan.settings.policy.spareSystems = 3;
    };
    const PlanMerge open = merged(fieldsPlan(), mine, theirs);
    EXPECT_EQ(rowsOf(open), "conflict plan/policy/headroom\nboth plan/policy/spare_systems");
    EXPECT_EQ(open.openConflicts(), 1);
    EXPECT_EQ(open.rows[0].base, text("0"));
    EXPECT_EQ(open.rows[0].mine, text("0.25"));
    EXPECT_EQ(open.rows[0].theirs, text("0.15"));
    EXPECT_EQ(open.plan.settings.policy.headroom, 0.25);
    const QString key = open.rows[0].key;
    const PlanMerge decided =
        merged(fieldsPlan(), mine, theirs, {std::nullopt, {{key, MergeSide::Theirs}}});
    EXPECT_EQ(decided.openConflicts(), 0);
    EXPECT_EQ(decided.plan.settings.policy.headroom, 0.15);
    EXPECT_EQ(merged(fieldsPlan(), mine, theirs, {MergeSide::Theirs, {}}).plan.settings.policy,
              decided.plan.settings.policy);
}

TEST(MergePlans, TakesTheOtherSideWhereAPersonWantsIt)
{
    const auto theirs = [](Plan &plan) {
        group(plan, 0).name = text("Nightly");
        plan.demand.groups.removeLast();
    };
    const PlanMerge merge = merged(fieldsPlan(),
                                   nothing,
                                   theirs,
                                   {std::nullopt,
                                    {{text("demand/groups/etl/name"), MergeSide::Mine},
                                     {text("demand/groups/chat"), MergeSide::Mine}}});
    EXPECT_EQ(merge.plan, fieldsPlan());
    EXPECT_EQ(merge.rows.size(), 2);
}

TEST(MergePlans, KeepsARowThatOneSideDeletedAndTheOtherChanged)
{
    const auto remove = [](Plan &plan) {
        plan = deleteGroups(plan, {text("etl")}).value();
    };
    const auto change = [](Plan &plan) {
        group(plan, 0).name = text("Nightly");
    };
    for (const bool deletesMine : {true, false}) {
        const PlanMerge merge = deletesMine ? merged(fieldsPlan(), remove, change)
                                            : merged(fieldsPlan(), change, remove);
        EXPECT_EQ(rowsOf(merge), "conflict demand/groups/etl");
        ASSERT_EQ(merge.plan.demand.groups.size(), 2);
        EXPECT_EQ(merge.plan.demand.groups[0]->name, text("Nightly"));
        const MergeSide deleter = deletesMine ? MergeSide::Mine : MergeSide::Theirs;
        const MergeChoices choices{deleter, {}};
        const PlanMerge decided = deletesMine ? merged(fieldsPlan(), remove, change, choices)
                                              : merged(fieldsPlan(), change, remove, choices);
        EXPECT_EQ(decided.plan, edited(fieldsPlan(), remove));
    }
    EXPECT_EQ(rowsOf(merged(fieldsPlan(), remove, nothing)), "mine demand/groups/etl");
    EXPECT_EQ(merged(fieldsPlan(), remove, nothing).plan, edited(fieldsPlan(), remove));
}

TEST(MergePlans, KeepsWhatOneSideDeletedAndTheOtherRefersTo)
{
    const auto remove = [](Plan &plan) {
        plan = deleteGroups(plan, {text("etl")}).value();
    };
    const auto refer = [](Plan &plan) {
        plan.demand.events.append(made<Event>([](Event &x) {
            x.group = text("etl");
            x.month = 6;
            x.add = 4.0;
        }));
        plan.storage.datasets[0].mutate().group = text("etl");
    };
    const PlanMerge merge = merged(fieldsPlan(), remove, refer);
    EXPECT_EQ(rowsOf(merge),
              "conflict demand/groups/etl\n"
              "theirs demand/events/0\n"
              "theirs storage/datasets/logs/group");
    EXPECT_TRUE(merge.problems.isEmpty());
    EXPECT_EQ(merge.plan, edited(fieldsPlan(), refer));
    // Decided to go: what refers to it goes with it, in words of the row.
    const PlanMerge gone = merged(fieldsPlan(), remove, refer, {MergeSide::Mine, {}});
    EXPECT_EQ(gone.plan, edited(fieldsPlan(), remove));
    EXPECT_TRUE(gone.problems.isEmpty());
    ASSERT_EQ(gone.rows.size(), 3);
    EXPECT_EQ(gone.rows[1].taken, MergeSide::Mine);
}

TEST(MergePlans, AddsTheRowsOfBothAndTellsWhereTheyShareAnId)
{
    const auto add = [](const char *id, const char *name) {
        return [id, name](Plan &plan) {
            Group added;
            added.id = text(id);
            added.name = text(name);
            added.accelerator = text("t4");
            plan.demand.groups.append(added);
        };
    };
    const PlanMerge both = merged(fieldsPlan(), add("vision", "Vision"), add("audio", "Audio"));
    const PlanMerge turned = merged(fieldsPlan(), add("audio", "Audio"), add("vision", "Vision"));
    EXPECT_EQ(both.plan, turned.plan); // whoever merges, the same comes of it
    EXPECT_EQ(both.openConflicts(), 0);
    EXPECT_EQ(both.plan.demand.groups.size(), 4);
    const PlanMerge same = merged(fieldsPlan(), add("vision", "Vision"), add("vision", "Seeing"));
    EXPECT_EQ(rowsOf(same), "conflict demand/groups/vision");
    EXPECT_EQ(rowsOf(merged(fieldsPlan(), add("vision", "Vision"), add("vision", "Vision"))),
              "both demand/groups/vision");
}

TEST(MergePlans, KeepsBothOfWhatSharesAnIdWhereAPersonWantsThat)
{
    const auto add = [](const char *name) {
        return [name](Plan &plan) {
            Group added;
            added.id = text("vision");
            added.name = text(name);
            added.accelerator = text("t4");
            plan.demand.groups.append(added);
            plan.storage.datasets[0].mutate().group = text("vision");
        };
    };
    const PlanMerge asked = merged(fieldsPlan(), add("Vision"), add("Seeing"));
    ASSERT_EQ(asked.openConflicts(), 1);
    EXPECT_EQ(asked.rows[0].addedTwice, IdKind::Group);
    MergeChoices choices;
    choices.both = {{IdKind::Group, text("vision")}};
    const PlanMerge both = merged(fieldsPlan(), add("Vision"), add("Seeing"), choices);
    ASSERT_EQ(both.plan.demand.groups.size(), 4);
    EXPECT_EQ(both.plan.demand.groups[2]->id, text("vision"));
    EXPECT_EQ(both.plan.demand.groups[2]->name, text("Vision"));
    EXPECT_EQ(both.plan.demand.groups[3]->id, text("vision-2"));
    EXPECT_EQ(both.plan.demand.groups[3]->name, text("Seeing"));
    // What named theirs names it still: both have given the dataset to a group of their own.
    ASSERT_EQ(both.openConflicts(), 1);
    EXPECT_EQ(both.rows.last().path, text("storage/datasets/logs/group"));
    EXPECT_EQ(both.rows.last().theirs, text("vision-2"));
}

TEST(MergePlans, TakesAValueThatAPersonTypesInstead)
{
    const auto mine = [](Plan &plan) {
        plan.settings.policy.headroom = 0.25;
    };
    const auto theirs = [](Plan &plan) {
        plan.settings.policy.headroom = 0.15;
    };
    MergeChoices choices;
    choices.values.insert(text("plan/policy/headroom"), text("0.2"));
    const PlanMerge merge = merged(fieldsPlan(), mine, theirs, choices);
    EXPECT_EQ(merge.openConflicts(), 0);
    EXPECT_EQ(merge.plan.settings.policy.headroom, 0.2);
    EXPECT_EQ(merge.rows[0].other, text("0.2"));
    choices.values.insert(text("plan/policy/headroom"), text("plenty")); // no number: not decided
    EXPECT_EQ(merged(fieldsPlan(), mine, theirs, choices).openConflicts(), 1);
}

TEST(MergePlans, MergesListsInOrder)
{
    const auto turn = [](Plan &plan) {
        plan.demand.groups.move(0, 1);
    };
    const auto add = [](Plan &plan) {
        Group added;
        added.id = text("vision");
        added.name = added.id;
        added.accelerator = text("t4");
        plan.demand.groups.insert(1, added); // behind etl
    };
    const PlanMerge merge = merged(fieldsPlan(), turn, add);
    ASSERT_EQ(merge.plan.demand.groups.size(), 3);
    EXPECT_EQ(merge.plan.demand.groups[0]->id, text("chat"));
    EXPECT_EQ(merge.plan.demand.groups[1]->id, text("etl"));
    EXPECT_EQ(merge.plan.demand.groups[2]->id, text("vision"));
    EXPECT_EQ(rowsOf(merge), "theirs demand/groups/vision\nmine demand/groups");
    EXPECT_EQ(merge.openConflicts(), 0);
}

TEST(MergePlans, LeavesTwoNewOrdersToThePerson)
{
    const auto three = [](Plan &plan) {
        Group added;
        added.id = text("vision");
        added.name = added.id;
        added.accelerator = text("t4");
        plan.demand.groups.append(added);
    };
    const Plan base = edited(fieldsPlan(), three); // etl, chat, vision
    const auto up = [](Plan &plan) {
        plan.demand.groups.move(2, 0);
    };
    const auto turn = [](Plan &plan) {
        plan.demand.groups.move(0, 1);
    };
    const PlanMerge merge = merged(base, up, turn);
    EXPECT_EQ(rowsOf(merge), "conflict demand/groups");
    EXPECT_EQ(merge.plan, edited(base, up));
    EXPECT_EQ(merged(base, up, turn, {MergeSide::Theirs, {}}).plan, edited(base, turn));
}

TEST(MergePlans, KnowsThingsWithoutIdsByWhatTheyAreAbout)
{
    const auto cheaper = [](Plan &plan) {
        plan.cost.prices[1].unitPrice = 190.0;
    };
    const auto more = [](Plan &plan) {
        plan.cost.prices.removeFirst();
        plan.cost.prices.append(made<Price>([](Price &x) {
            x.device = text("qm9700");
            x.unitPrice = 30.0;
        }));
        plan.cost.prices[0].source = text("quote");
    };
    const PlanMerge merge = merged(fieldsPlan(), cheaper, more);
    EXPECT_EQ(merge.openConflicts(), 0);
    ASSERT_EQ(merge.plan.cost.prices.size(), 2);
    EXPECT_EQ(merge.plan.cost.prices[0].device, text("dgx-h100"));
    EXPECT_EQ(merge.plan.cost.prices[0].unitPrice, 190.0);
    EXPECT_EQ(merge.plan.cost.prices[0].source, text("quote"));
    EXPECT_EQ(merge.plan.cost.prices[1].device, text("qm9700"));
}

TEST(MergePlans, AsksWhereBothAddAPriceOfTheSameDevice)
{
    const auto quote = [](double price) {
        return [price](Plan &plan) {
            plan.cost.prices.append(made<Price>([price](Price &x) {
                x.device = text("qm9700");
                x.unitPrice = price;
            }));
        };
    };
    EXPECT_EQ(rowsOf(merged(fieldsPlan(), quote(30.0), quote(40.0))), "conflict cost/prices/2");
    EXPECT_EQ(merged(fieldsPlan(), quote(30.0), quote(30.0)).plan.cost.prices.size(), 3);
    // Two events of one group are two events.
    const auto event = [](int month) {
        return [month](Plan &plan) {
            plan.demand.events.append(made<Event>([month](Event &x) {
                x.group = text("etl");
                x.month = month;
            }));
        };
    };
    EXPECT_EQ(merged(fieldsPlan(), event(3), event(6)).plan.demand.events.size(), 2);
}

TEST(MergePlans, MergesListsOfWordsAsSets)
{
    const PlanMerge merge = merged(
        fieldsPlan(),
        [](Plan &plan) { plan.platform.components.selected.append(text("kserve")); },
        [](Plan &plan) {
            plan.platform.components.selected.removeOne(text("istio"));
            plan.platform.components.selected.append(text("dex"));
        });
    EXPECT_EQ(merge.plan.platform.components.selected,
              (QList<Id>{text("katib"), text("dex"), text("kserve")}));
    EXPECT_EQ(merge.openConflicts(), 0);
}

TEST(MergePlans, CarriesAlongWhatThisReleaseDoesNotKnow)
{
    const auto key = [](const char *name, const char *value) {
        KeptKey kept;
        kept.name = text(name);
        kept.value.scalar = text(value);
        return kept;
    };
    const PlanMerge merge = merged(
        fieldsPlan(),
        [&](Plan &plan) {
            plan.settings.kept = {key("colour", "red")};
            plan.otherEntries.insert(text("notes.yaml"), "a: 1\n");
        },
        [&](Plan &plan) {
            plan.settings.kept = {key("shape", "round")};
            plan.keptManifest = {key("by", "me")};
        });
    EXPECT_EQ(merge.plan.settings.kept.size(), 2);
    EXPECT_EQ(merge.plan.keptManifest.size(), 1);
    EXPECT_EQ(merge.plan.otherEntries.value(text("notes.yaml")), QByteArray("a: 1\n"));
    EXPECT_EQ(merge.openConflicts(), 0);
}

Plan withGroup(const char *id, double headroom)
{
    return edited(fieldsPlan(), [&](Plan &plan) {
        plan.settings.policy.headroom = headroom;
        Group added = *plan.demand.groups[0];
        added.id = text(id);
        added.name = text(id);
        plan.demand.groups.append(added);
    });
}

QStringList pathsOf(const PlanMerge &merge)
{
    QStringList paths;
    for (const MergeRow &row : merge.rows)
        paths.append(row.path);
    paths.sort();
    return paths;
}

TEST(MergeWithoutBase, AsksForEveryDifferenceWhoseIsTaken)
{
    const Plan mine = withGroup("audio", 0.25);
    const Plan theirs = withGroup("vision", 0.15);
    const PlanMerge open = mergeWithoutBase(mine, theirs, {}, test::zones());
    EXPECT_FALSE(open.hasBase);
    EXPECT_EQ(pathsOf(open),
              QStringList({text("demand/groups/audio"),
                           text("demand/groups/vision"),
                           text("plan/policy/headroom")}));
    EXPECT_EQ(open.openConflicts(), 3);
    EXPECT_TRUE(open.problems.isEmpty());
    for (const MergeRow &row : open.rows) {
        EXPECT_EQ(row.state, MergeRow::State::Conflict) << row.path.toStdString();
        EXPECT_FALSE(row.base.has_value()) << row.path.toStdString();
    }
    // What only one has is there, and where both differ it is as in mine.
    EXPECT_EQ(open.plan.demand.groups.size(), 4);
    EXPECT_EQ(open.plan.settings.policy.headroom, 0.25);
    EXPECT_EQ(mergeWithoutBase(mine, theirs, {MergeSide::Mine, {}}, test::zones()).plan, mine);
    EXPECT_EQ(mergeWithoutBase(mine, theirs, {MergeSide::Theirs, {}}, test::zones()).plan, theirs);
    EXPECT_TRUE(mergeWithoutBase(mine, mine, {}, test::zones()).rows.isEmpty());
}

TEST(MergeWithoutBase, WhatIsLetGoTakesAlongWhatRefersToIt)
{
    const Plan theirs = fieldsPlan();
    const Plan mine = edited(withGroup("audio", theirs.settings.policy.headroom), [](Plan &plan) {
        plan.demand.events.append(made<Event>([](Event &event) {
            event.id = text("e1");
            event.group = text("audio");
            event.add = 1.0;
        }));
    });
    const PlanMerge open = mergeWithoutBase(mine, theirs, {}, test::zones());
    EXPECT_EQ(open.plan, mine);
    EXPECT_EQ(open.openConflicts(), 2);
    MergeChoices choices;
    for (const MergeRow &row : open.rows) {
        if (row.path == text("demand/groups/audio"))
            choices.rows.insert(row.key, MergeSide::Theirs);
    }
    ASSERT_EQ(choices.rows.size(), 1);
    const PlanMerge decided = mergeWithoutBase(mine, theirs, choices, test::zones());
    EXPECT_EQ(decided.plan, theirs);
    EXPECT_EQ(decided.openConflicts(), 0);
    EXPECT_TRUE(decided.problems.isEmpty());
}

} // namespace
} // namespace kf
