// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of profiles, needs, requirements, decisions, claims and scaling.
#include "core/plan/edits/claims.h"
#include "core/plan/edits/decisions.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/profiles.h"
#include "core/plan/edits/sources.h"
#include "core/users/skills.h"
#include "core/users/typical_profile.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

Plan planWithPeople()
{
    return aPlan()
        .withGroup("research", GroupKind::Exploratory, "t4")
        .withGroup("search", GroupKind::Serving, "t4")
        .withGroup("etl", GroupKind::Scheduled, "cpu-core")
        .with([](Plan &plan) {
            Profile profile = typicalProfile(Persona::DataScientist);
            profile.id = text("scientists");
            profile.group = text("research");
            plan.platform.profiles = {profile};
        });
}

const Profile &first(const Plan &plan)
{
    return plan.platform.profiles.constFirst();
}

TEST(PeopleEdits, ATypicalProfileLacksNoSkillOfItsPersona)
{
    for (const Persona persona :
         {Persona::DataScientist, Persona::DataEngineer, Persona::Devops, Persona::Application}) {
        const Profile profile = typicalProfile(persona);
        EXPECT_TRUE(missingSkills(profile, {profile}).isEmpty()) << int(persona);
        EXPECT_FALSE(profile.submitsBy.isEmpty()) << int(persona);
    }
}

TEST(PeopleEdits, AProfileWithoutANameIsCalledLikeItsPersona)
{
    Plan plan = planWithPeople();
    for (const char *expected : {"devops", "devops-2"}) {
        const Result<Plan> added = insertProfile(plan, typicalProfile(Persona::Devops), 0);
        ASSERT_TRUE(added);
        EXPECT_EQ(first(added.value()).id, text(expected));
        plan = added.value();
    }
    EXPECT_EQ(insertProfile(plan, first(plan), 0).error().kind, ErrorKind::NotAllowed);
    Profile stranger;
    stranger.group = text("nobody");
    EXPECT_FALSE(insertProfile(plan, stranger, 0));
}

TEST(PeopleEdits, EveryGroupWithoutAProfileGetsOne)
{
    const Result<Plan> added = addProfilesOfGroups(planWithPeople());
    ASSERT_TRUE(added);
    const QList<Profile> &profiles = added.value().platform.profiles;
    ASSERT_EQ(profiles.size(), 3); // research has one already
    EXPECT_EQ(profiles[1].group, text("search"));
    EXPECT_EQ(profiles[1].persona, Persona::Application);
    EXPECT_EQ(profiles[1].submitsBy, QList<SubmitsBy>{SubmitsBy::Api});
    EXPECT_EQ(profiles[2].group, text("etl"));
    EXPECT_FALSE(profiles[2].persona);
    EXPECT_EQ(addProfilesOfGroups(added.value()).error().kind, ErrorKind::NotAllowed);
}

/// A group that was renamed keeps its id; its profile is called as people call the group.
TEST(PeopleEdits, TheProfileOfAGroupHasItsNameNotItsId)
{
    Plan plan = planWithPeople();
    for (Shared<Group> &group : plan.demand.groups) {
        if (group->id == text("search"))
            group.mutate().name = text("Chat service");
    }
    const Result<Plan> added = addProfilesOfGroups(plan);
    ASSERT_TRUE(added);
    EXPECT_EQ(added.value().platform.profiles[1].id, text("chat-service"));
}

/// "notebooks" stands for jupyter: that word goes, and another one of the same skill with it.
TEST(PeopleEdits, ASkillIsTakenAwayWithEveryWordThatStandsForIt)
{
    Plan plan = planWithPeople();
    plan.platform.profiles[0].skills = {text("Notebooks"), text("opencv"), text("jupyter")};
    const Result<Plan> without = setSkill(plan, text("scientists"), text("jupyter"), false);
    ASSERT_TRUE(without);
    EXPECT_EQ(first(without.value()).skills, QList<QString>{text("opencv")});
    const Result<Plan> with = setSkill(plan, text("scientists"), text("jupyter"), true);
    ASSERT_TRUE(with);
    EXPECT_EQ(with.value(), plan); // it is there already
    EXPECT_EQ(setSkill(plan, text("nobody"), text("jupyter"), true).error().kind,
              ErrorKind::NotFound);
}

TEST(PeopleEdits, WaysAreAddedOnceAndTakenAway)
{
    const Plan plan = planWithPeople();
    const Result<Plan> twice = setWay(plan, text("scientists"), SubmitsBy::Notebook, true);
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice.value(), plan);
    const Result<Plan> without = setWay(plan, text("scientists"), SubmitsBy::Notebook, false);
    ASSERT_TRUE(without);
    EXPECT_EQ(first(without.value()).submitsBy, QList<SubmitsBy>{SubmitsBy::OperatorCrd});
}

TEST(PeopleEdits, ANeedThatIsSaidGoesWithoutATrace)
{
    const Plan plan = planWithPeople();
    const Result<Plan> said = setNeed(plan, text("etl"), GroupNeed::Serving, true);
    ASSERT_TRUE(said);
    EXPECT_TRUE(said.value().platform.needs.value(text("etl")).value(GroupNeed::Serving));
    const Result<Plan> back = setNeed(said.value(), text("etl"), GroupNeed::Serving, std::nullopt);
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), plan);
    EXPECT_EQ(setNeed(plan, text("nobody"), GroupNeed::Serving, true).error().kind,
              ErrorKind::NotFound);
}

TEST(PeopleEdits, AGroupThatGoesTakesItsNeedsAlongAndLeavesItsPeople)
{
    const Result<Plan> said = setNeed(planWithPeople(), text("research"), GroupNeed::Ready, false);
    ASSERT_TRUE(said);
    const Result<Plan> gone = deleteGroups(said.value(), {text("research")});
    ASSERT_TRUE(gone);
    EXPECT_TRUE(gone.value().platform.needs.isEmpty());
    EXPECT_FALSE(first(gone.value()).group);
}

TEST(PeopleEdits, TheReasonOfARequirementIsADecision)
{
    const Plan plan = planWithPeople();
    const Result<Plan> explained =
        explainRequirement(plan, Requirement::Deploy, text("models are files for now"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(decisionAt(explained.value(), text("platform/requirements/deploy")),
              text("models are files for now"));
    const Result<Plan> back = explainRequirement(explained.value(), Requirement::Deploy, {});
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), plan);
}

TEST(PeopleEdits, ADecisionGetsItsIdFromTheBeginningOfItsText)
{
    const Decision decision = made<Decision>([](Decision &one) {
        one.text = text("Harbor is the registry of all images here");
        one.agreedBy = text("head of platform");
    });
    const Result<Plan> added = insertDecision(planWithPeople(), decision, 0);
    ASSERT_TRUE(added);
    EXPECT_EQ(added.value().settings.decisions[0].id, text("harbor-is-the-registry-of"));
    const Result<Plan> second = insertDecision(added.value(), decision, 1);
    ASSERT_TRUE(second);
    EXPECT_EQ(second.value().settings.decisions[1].id, text("harbor-is-the-registry-of-2"));
    const Result<Plan> gone = deleteDecisions(second.value(), {text("harbor-is-the-registry-of")});
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone.value().settings.decisions.size(), 1);
}

/// Values out of range are kept and found; what breaks the form is refused.
TEST(PeopleEdits, AClaimKeepsWhatItsRulesCallAValue)
{
    Claim claim = made<Claim>([](Claim &one) {
        one.check = ClaimCheck::Ports;
        one.levels = 7;
    });
    const Result<Plan> added = insertClaim(planWithPeople(), claim, 0);
    ASSERT_TRUE(added);
    EXPECT_EQ(added.value().platform.claims[0].id, text("ports"));
    claim = added.value().platform.claims[0];
    claim.id = text("not an id");
    EXPECT_FALSE(replaceClaim(added.value(), text("ports"), claim));
}

TEST(PeopleEdits, StorageIsNeverDynamic)
{
    const Plan plan = planWithPeople();
    const Result<Plan> dynamic = setScaling(plan, ScaledPart::Nodes, Scaling::Dynamic);
    ASSERT_TRUE(dynamic);
    EXPECT_EQ(dynamic.value().platform.scaling.value(ScaledPart::Nodes), Scaling::Dynamic);
    EXPECT_FALSE(setScaling(plan, ScaledPart::Storage, Scaling::Dynamic));
    EXPECT_TRUE(setScaling(plan, ScaledPart::Storage, Scaling::Planned));
    const Result<Plan> back = setScaling(dynamic.value(), ScaledPart::Nodes, std::nullopt);
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), plan);
}

} // namespace
} // namespace kf
