// SPDX-License-Identifier: GPL-3.0-or-later
// Groups are called by their names; namesakes are told apart by what they differ in.
#include "core/words/name_words.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

/// A plan whose groups are all called "Night jobs", apart from "chat".
Plan namesakes(const Plan &plan)
{
    Plan same = plan;
    for (Shared<Group> &group : same.demand.groups) {
        if (group->id != text("chat"))
            group.mutate().name = text("Night jobs");
    }
    return same;
}

TEST(GroupNames, SayWhatNamesakesDifferIn)
{
    const Plan byAccelerator = namesakes(aPlan()
                                             .withGroup("a", GroupKind::Scheduled, "t4")
                                             .withGroup("b", GroupKind::Scheduled, "cpu-core")
                                             .withGroup("chat", GroupKind::Serving, "t4"));
    EXPECT_EQ(groupNames(byAccelerator).value(text("a")), text("Night jobs (t4)"));
    EXPECT_EQ(groupNames(byAccelerator).value(text("b")), text("Night jobs (CPU cores)"));
    EXPECT_EQ(groupNames(byAccelerator).value(text("chat")), text("chat"));
    const Plan byKind = namesakes(aPlan()
                                      .withGroup("a", GroupKind::Scheduled, "t4")
                                      .withGroup("b", GroupKind::Serving, "t4"));
    EXPECT_EQ(groupNames(byKind).value(text("b")), text("Night jobs (Serving)"));
    const Plan byZone = namesakes(aPlan()
                                      .withGroup("a", GroupKind::Scheduled, "t4")
                                      .withTimeZone("Europe/Berlin")
                                      .withGroup("b", GroupKind::Scheduled, "t4"));
    EXPECT_EQ(groupNames(byZone).value(text("a")), text("Night jobs (Berlin)"));
    const Plan byNothing = namesakes(aPlan()
                                         .withGroup("a", GroupKind::Scheduled, "t4")
                                         .withGroup("b", GroupKind::Scheduled, "t4"));
    EXPECT_EQ(groupNames(byNothing).value(text("a")), text("Night jobs (1)"));
    EXPECT_EQ(groupNames(byNothing).value(text("b")), text("Night jobs (2)"));
}

TEST(GroupNames, AreThoseOfSingleGroupsToo)
{
    const Plan plan = namesakes(aPlan()
                                    .withGroup("a", GroupKind::Scheduled, "t4")
                                    .withGroup("b", GroupKind::Scheduled, "v100")
                                    .withGroup("chat", GroupKind::Serving, "t4"));
    const QHash<Id, QString> names = groupNames(plan);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        EXPECT_EQ(nameOf(plan, IdKind::Group, it.key()), it.value());
    EXPECT_EQ(names.size(), 3);
}

} // namespace
} // namespace kf
