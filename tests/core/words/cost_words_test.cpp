// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/words/cost_words.h"
#include "core/words/system_words.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

QString verdictOf(const Plan &plan)
{
    const Catalog &catalog = test::shippedCatalog();
    return costVerdict(evaluate(plan, catalog), CatalogView(plan.catalog, catalog), Wording());
}

Plan acme()
{
    return examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value();
}

} // namespace

TEST(CostVerdict, SaysOfWhichAcceleratorTheNumberToOwnIsNotKnown)
{
    Plan plan = acme();
    for (Price &price : plan.cost.prices) {
        if (price.device == QLatin1String("dgx-h100"))
            price.unitPrice.reset();
    }
    const QString verdict = verdictOf(plan);
    EXPECT_TRUE(verdict.contains(QStringLiteral("how many H100 SXM5 80 GB is not known")))
        << verdict.toStdString();
    EXPECT_FALSE(verdict.contains(QStringLiteral("rent what is above"))) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(QChar(0x2265))) << verdict.toStdString(); // at least
}

/// A second offer for the same accelerator changes no figure as long as nothing of it is reserved.
TEST(MissingPrices, SayWhichOffersDoNotCount)
{
    const Catalog &catalog = test::shippedCatalog();
    Plan plan = acme();
    plan.settings.pools.clear();
    CloudOffer offer;
    offer.accelerator = QStringLiteral("h100-sxm5-80");
    const auto said = [&] {
        return missingLinks(evaluate(plan, catalog), CatalogView(plan.catalog, catalog), Wording())
            .contains(QStringLiteral("Of the offers for H100 SXM5 80 GB the first counts"));
    };
    plan.cost.cloud = {offer};
    EXPECT_FALSE(said());
    plan.cost.cloud = {offer, offer};
    EXPECT_TRUE(said());
    plan.cost.cloud[1].reservedInstances = 1;
    EXPECT_FALSE(said());
}

TEST(CostVerdict, WaitsForTheFirstPrice)
{
    Plan plan = acme();
    plan.cost.prices.clear();
    plan.cost.cloud.clear();
    EXPECT_EQ(verdictOf(plan), QStringLiteral("No prices yet"));
}

TEST(CostVerdict, OfNothingIsThatNothingIsNeeded)
{
    EXPECT_EQ(verdictOf(Plan()), QStringLiteral("No group needs a GPU yet"));
}

/// A device is named and nobody says a price: there is no amount, not even a dash of one.
TEST(CostVerdict, SaysThatTheCostIsNotKnownWhereNothingIs)
{
    Plan plan = acme();
    Price open;
    open.device = QStringLiteral("dgx-h100");
    plan.cost = Cost();
    plan.cost.prices = {open};
    const QString verdict = verdictOf(plan);
    EXPECT_TRUE(verdict.contains(QStringLiteral("the cost is not known"))) << verdict.toStdString();
    EXPECT_FALSE(verdict.contains(QStringLiteral("a year"))) << verdict.toStdString();
}

/// ACME keeps one spare; its K* counts none.
TEST(PlannedOwned, SaysWhatTheVerdictCountsBesideK)
{
    Plan plan = acme();
    plan.settings.policy.spareSystems = 2;
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    const QString key = QStringLiteral("h100-sxm5-80");
    const QString told = plannedOwnedText(figures, key, catalog, Wording());
    EXPECT_TRUE(told.startsWith(QStringLiteral("As planned: "))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("DGX H100 (8 in service, 2 spare) in ")))
        << told.toStdString();
    // The same number as in the verdict.
    const QString systems = told.section(QLatin1Char(' '), 2, 5);
    EXPECT_TRUE(verdictOf(plan).contains(systems)) << told.toStdString();
    EXPECT_TRUE(plannedOwnedText(figures, QStringLiteral("a100"), catalog, Wording()).isEmpty());
}

namespace {

QString apartOf(const Plan &plan)
{
    const Catalog &catalog = test::shippedCatalog();
    return systemsApartText(evaluate(plan, catalog), CatalogView(plan.catalog, catalog), Wording());
}

} // namespace

/// ACME needs 73 H100 in 2028-01 with headroom where what may overflow counts in full: 10 systems
/// of 8 and a spare. Of its groups on premises alone 8 systems are enough, and a spare. Of A100 it
/// owns as many as it needs, 4 and a spare, but no spare is placed.
TEST(SystemsApart, SayWhyFewerAreOwnedThanWouldCarryThePeak)
{
    const QString said = apartOf(acme());
    EXPECT_TRUE(said.startsWith(QStringLiteral(
        "4 DGX A100 640GB stand in racks; 1 needed spare(s) is (are) not among them. "
        "11 DGX H100 (10 in service, 1 spare) would carry")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("As planned, 9 DGX H100 (8 in service, 1 spare) are "
                                             "owned: what does not fit on these is rented.")))
        << said.toStdString();
    EXPECT_TRUE(
        said.endsWith(QStringLiteral("10 DGX H100 (9 in service, 1 spare) stand in racks.")))
        << said.toStdString();
}

/// 9 DGX H100 that serve and a spare are placed.
TEST(SystemsApart, FollowWhatCountsAsOwned)
{
    Plan plan = acme();
    plan.cost.finance.basis = CostBasis::Placed;
    EXPECT_TRUE(apartOf(plan).contains(
        QStringLiteral("what is placed is owned: 10 DGX H100 (9 in service, 1 spare).")))
        << apartOf(plan).toStdString();
}

TEST(SystemsApart, SayNothingOfRentingWhereNothingIsRented)
{
    Plan plan = acme();
    plan.cost.placement.clear(); // all on premises
    EXPECT_FALSE(apartOf(plan).contains(QStringLiteral("would carry")));
    plan.topology.sites.clear(); // nothing is placed that could be another number
    EXPECT_EQ(apartOf(plan), QString());
}

/// What one year or three cost, by the term that the plan takes; never the key of the file.
TEST(CostInput, OfACommittedPriceSaysItsTerm)
{
    Plan plan;
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    CloudOffer offer;
    offer.accelerator = QStringLiteral("h100-sxm5-80");
    plan.cost.cloud = {offer};
    const QString path = QStringLiteral("cost/cloud/0/committed_per_h");
    EXPECT_EQ(costInputText(path, plan, catalog, Wording()),
              QStringLiteral("1y committed (H100 SXM5 80 GB)"));
    plan.cost.cloud[0].commitment = Commitment::ThreeYears;
    EXPECT_EQ(costInputText(path, plan, catalog, Wording()),
              QStringLiteral("3y committed (H100 SXM5 80 GB)"));
}

TEST(ListedOffer, SaysWhatItRentsForHowMuch)
{
    OfferEntry offer;
    offer.accelerator = QStringLiteral("h100-sxm5-80");
    offer.gpus = 8.0;
    offer.onDemandPerH = 55.04;
    const Plan plan;
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    EXPECT_EQ(listedOfferText(offer, plan, catalog, Wording()),
              QStringLiteral("8 \u00d7 H100 SXM5 80 GB, 55.04 USD an hour"));
    offer.onDemandPerH.reset();
    EXPECT_TRUE(listedOfferText(offer, plan, catalog, Wording()).endsWith(u"price not known"));
    offer.spotPerH = 10.0;
    EXPECT_TRUE(listedOfferText(offer, plan, catalog, Wording()).endsWith(u"spot 10 USD an hour"));
}

} // namespace kf
