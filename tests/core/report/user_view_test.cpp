// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on the platform and what is missing for them, in words.
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/figures/platform_request.h"
#include "core/plan/edits/profiles.h"
#include "core/report/build/overview_tables.h"
#include "core/report/derivation_words.h"
#include "core/report/portability_view.h"
#include "core/report/requirement_gaps.h"
#include "core/report/user_view.h"
#include "core/users/typical_profile.h"
#include "core/words/name_words.h"
#include "core/words/user_words.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;

Plan planWithPeople()
{
    return aPlan()
        .withGroup("research", GroupKind::Exploratory, "t4")
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .with([](Plan &plan) {
            Profile scientists = typicalProfile(Persona::DataScientist);
            scientists.id = test::text("scientists");
            scientists.group = test::text("research");
            scientists.people = 30.0;
            Profile operators = typicalProfile(Persona::Devops);
            operators.id = test::text("operators");
            operators.people = 2.0;
            plan.platform.profiles = {scientists, operators};
        });
}

/// A state follows from how many of its reasons hold: all, none, or some.
TEST(UserView, TheReasonsOfANeedAgreeWithItsState)
{
    const Catalog &catalog = test::shippedCatalog();
    const Evaluation figures = evaluate(planWithPeople(), catalog);
    const CatalogView view(figures.plan.catalog, catalog);
    int asked = 0;
    for (auto group = figures.platform.groupNeeds.cbegin();
         group != figures.platform.groupNeeds.cend();
         ++group) {
        for (auto need = group->cbegin(); need != group->cend(); ++need) {
            if (*need == NeedAnswer::NotAsked || need.key() == GroupNeed::Ready)
                continue;
            ++asked;
            int met = 0;
            int missing = 0;
            for (const WorkReason &reason : needReasons(figures, view, group.key(), need.key())) {
                met += reason.value.endsWith(QStringLiteral("there")) ? 1 : 0;
                missing += reason.value.endsWith(QStringLiteral("missing")) ? 1 : 0;
                EXPECT_TRUE(reason.value.isEmpty() || !reason.link.isEmpty());
            }
            EXPECT_EQ(*need == NeedAnswer::Met, missing == 0);
            EXPECT_EQ(*need == NeedAnswer::Open, met == 0);
        }
    }
    EXPECT_GT(asked, 3);
}

/// 30 people to 2 operators are one for 15.
TEST(UserView, PeopleStandByPersonaWithTheRatioThatMatters)
{
    const Evaluation figures = evaluate(planWithPeople(), test::shippedCatalog());
    const QList<PeopleOfPersona> rows = peopleByPersona(figures, {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].people, 30.0);
    EXPECT_EQ(rows[1].remark, test::text("one for 15 people"));
    Plan plan = planWithPeople();
    plan.platform.profiles.removeLast();
    const QList<PeopleOfPersona> without =
        peopleByPersona(evaluate(plan, test::shippedCatalog()), {});
    ASSERT_EQ(without.size(), 2);
    EXPECT_EQ(without[1].remark, test::text("nobody runs the platform"));
}

TEST(UserView, ANumberThatNobodySaidMakesASumAtLeast)
{
    Plan plan = planWithPeople();
    plan.platform.profiles[0].people.reset();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    EXPECT_TRUE(usersVerdict(figures, {}).startsWith(QStringLiteral("<b>at least 2 people</b>")));
    const QList<PeopleOfPersona> rows = peopleByPersona(figures, {});
    EXPECT_FALSE(rows[0].isKnown);
    EXPECT_TRUE(rows[1].isKnown);
    EXPECT_TRUE(rows[1].remark.isEmpty()); // how many they serve is not known
    for (Profile &profile : plan.platform.profiles)
        profile.people.reset();
    EXPECT_TRUE(usersVerdict(evaluate(plan, test::shippedCatalog()), {})
                    .startsWith(QStringLiteral("<b>nobody counted yet</b>")));
}

/// Wherever people are counted: 30 scientists and as many operators as nobody said.
TEST(UserView, TheSumOfPeopleReadsAlikeEverywhere)
{
    Plan plan = planWithPeople();
    plan.platform.profiles[1].people.reset();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    EXPECT_EQ(peopleText(plan.platform.profiles, {}), test::text("at least 30 people"));
    const Table content = contentOverview(figures, test::shippedCatalog(), {});
    EXPECT_EQ(std::get<QString>(content.rows[0][1]),
              test::text("2 profile(s), at least 30 people"));
    const auto steps = explain(plan, test::shippedCatalog(), {}, peopleRequest());
    ASSERT_TRUE(steps.has_value());
    const DerivationLine why = derivationLines(*steps, plan, test::shippedCatalog(), {});
    EXPECT_EQ(why.value, QStringLiteral("\u2265 30"));
    ASSERT_EQ(why.parts.size(), 2);
    EXPECT_EQ(why.parts[0].value, test::text("30"));
    EXPECT_EQ(why.parts[1].value, test::text("not known"));
}

/// Neither group has an image: both stand beside the condition that lacks them.
TEST(UserView, ARequirementNamesForWhomItIsNotMet)
{
    const Evaluation figures = evaluate(planWithPeople(), test::shippedCatalog());
    const QStringList lacking =
        lackingFor(figures, Requirement::ToolVersions, test::text("images"));
    EXPECT_EQ(lacking.size(), 2);
    bool isNamed = false;
    const CatalogView catalog({}, test::shippedCatalog());
    for (const WorkReason &reason : requirementReasons(figures, catalog, Requirement::ToolVersions))
        isNamed = isNamed || reason.value.contains(lacking.join(QStringLiteral(", ")));
    EXPECT_TRUE(isNamed);
}

/// A private registry that no cloud reaches: that is what is missing, not images for groups.
TEST(UserView, PortabilityAsksForRegistriesThatCloudsReach)
{
    Plan plan = planWithPeople();
    plan.cost.placement.insert(plan.demand.groups[0]->id, PlacementKind::Cloud);
    plan.platform.registry.kind = RegistryKind::Private;
    plan.platform.registry.product = test::text("harbor");
    plan.platform.images = {
        test::made<Image>([](Image &image) { image.id = test::text("torch"); })};
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    for (const RequirementFigures &one : figures.platform.requirements) {
        if (one.id == Requirement::Portability) {
            EXPECT_TRUE(
                openConditionsText(figures, one)
                    .contains(QStringLiteral(
                        "clouds reach the private registries of images (missing: harbor)")));
            EXPECT_FALSE(openConditionsText(figures, one).contains(QStringLiteral("every group")));
        }
    }
    const CatalogView catalog({}, test::shippedCatalog());
    QString place;
    for (const WorkReason &reason :
         requirementReasons(figures, catalog, Requirement::Portability)) {
        if (reason.value.contains(QStringLiteral("harbor")))
            place = reason.link;
    }
    EXPECT_EQ(place, test::text("platform/registry"));
}

/// Every group that a condition lacks, and every group that lacks a condition, is named in both.
TEST(UserView, TheGroupsOfARequirementAreThoseOfItsReasons)
{
    const Evaluation figures = evaluate(planWithPeople(), test::shippedCatalog());
    const CatalogView catalog({}, test::shippedCatalog());
    for (const RequirementFigures &one : figures.platform.requirements) {
        const QStringList groups =
            notServed(figures, one.id).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        QString said;
        for (const WorkReason &reason : requirementReasons(figures, catalog, one.id))
            said += reason.name + QStringLiteral(" ") + reason.value + QStringLiteral("; ");
        for (const QString &group : groups)
            EXPECT_TRUE(said.contains(group)) << qPrintable(group);
        for (const QString &group : groupsLacking(figures, one.id))
            EXPECT_TRUE(groups.contains(group)) << qPrintable(group);
    }
}

TEST(UserView, TheHeadingCountsTheNeedsOfAllGroups)
{
    const Evaluation figures = evaluate(planWithPeople(), test::shippedCatalog());
    EXPECT_TRUE(usersVerdict(figures, {}).contains(QStringLiteral("of 2 groups not met in full")))
        << qPrintable(usersVerdict(figures, {}));
}

/// In the sheet, in findings and where plans are compared.
TEST(UserView, AnIdOfAProfileReadsAsWords)
{
    EXPECT_EQ(nameOf(planWithPeople(), IdKind::Profile, test::text("feature-engineers")),
              test::text("Feature engineers"));
    EXPECT_EQ(profileName(test::text("feature-engineers")), test::text("Feature engineers"));
    EXPECT_EQ(profileName(test::text("ml_team")), test::text("ml_team"));
}

/// An id has no capitals; the name of the group that it was made from has.
TEST(UserView, AProfileThatIsCalledAfterItsGroupIsWrittenAsTheGroup)
{
    Plan plan = planWithPeople();
    Group &group = plan.demand.groups[0].mutate();
    group.name = test::text("Notebooks NYC");
    plan.platform.profiles.clear();
    plan = addProfilesOfGroups(plan).value();
    EXPECT_EQ(plan.platform.profiles[0].id, test::text("notebooks-nyc"));
    EXPECT_EQ(nameOf(plan, IdKind::Profile, test::text("notebooks-nyc")),
              test::text("Notebooks NYC"));
    plan.demand.groups[0].mutate().name = test::text("Sandbox");
    EXPECT_EQ(nameOf(plan, IdKind::Profile, test::text("notebooks-nyc")),
              test::text("Notebooks nyc"));
}

/// Research uses a T4 that stands nowhere and that a cloud offers: there it can run once an image
/// serves it; regulated data keeps it away.
TEST(PortabilityView, TheWorstDecides)
{
    Plan plan = planWithPeople();
    CloudOffer offer;
    offer.accelerator = test::text("t4");
    plan.cost.cloud = {offer};
    const auto cellsIn = [](const Plan &where) {
        const Catalog &catalog = test::shippedCatalog();
        return portabilityOf(evaluate(where, catalog), CatalogView(where.catalog, catalog))
            .rows[0]
            .cells;
    };
    ASSERT_EQ(cellsIn(plan).size(), 2);      // own machines, one cloud
    EXPECT_EQ(cellsIn(plan)[1].runs, false); // no image
    Image image;
    image.id = test::text("image");
    plan.platform.images = {image};
    EXPECT_EQ(cellsIn(plan)[0].runs, false);
    EXPECT_EQ(cellsIn(plan)[1].runs, true);
    Dataset dataset;
    dataset.id = test::text("records");
    dataset.name = test::text("Records");
    dataset.group = test::text("research");
    plan.storage.datasets = {dataset};
    EXPECT_EQ(cellsIn(plan)[1].runs, std::nullopt); // nobody said how sensitive they are
    plan.storage.datasets[0].mutate().sensitivity = Sensitivity::Regulated;
    EXPECT_EQ(cellsIn(plan)[1].runs, false);
    EXPECT_TRUE(cellsIn(plan)[1].because.contains(test::text("Records")));
}

/// Clouds stand by their names, however an offer writes them; others as they are written.
TEST(PortabilityView, CallsCloudsByTheirNames)
{
    Plan plan = planWithPeople();
    for (const char *provider : {"aws", "GCP", "our own cloud"}) {
        OfferEntry entry;
        entry.id = test::text(provider).remove(u' ');
        entry.provider = test::text(provider);
        plan.catalog.offers.append(entry);
        CloudOffer offer;
        offer.accelerator = test::text("t4");
        offer.offer = entry.id;
        plan.cost.cloud.append(offer);
    }
    const Catalog &catalog = test::shippedCatalog();
    EXPECT_EQ(portabilityOf(evaluate(plan, catalog), CatalogView(plan.catalog, catalog)).places,
              (QStringList{QStringLiteral("Own machines"),
                           QStringLiteral("AWS"),
                           QStringLiteral("Google Cloud"),
                           QStringLiteral("our own cloud")}));
}

} // namespace
} // namespace kf
