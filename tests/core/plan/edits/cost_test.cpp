// SPDX-License-Identifier: GPL-3.0-or-later
// Prices, offers and where groups run.

#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

Price priceOf(const char *device, std::optional<double> amount)
{
    Price price;
    price.device = text(device);
    price.unitPrice = amount;
    return price;
}

CloudOffer offerFor(const char *accelerator)
{
    CloudOffer offer;
    offer.accelerator = text(accelerator);
    return offer;
}

Plan planWithGroup()
{
    return aPlan().withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
}

/// On premises, in the cloud from month 14 on, back from month 23 on.
Plan planThatComesBack()
{
    Plan plan = moveGroup(planWithGroup(), text("research"), 14, PlacementKind::Cloud).value();
    return moveGroup(plan, text("research"), 23, PlacementKind::OnPremise).value();
}

/// No row of the sheet goes because another one was edited.
TEST(ChangeMove, RefusesWhatWouldLeaveAMoveOut)
{
    const Plan plan = planThatComesBack();
    const Id group = text("research");
    // From month 23 (2028-12) on premises as from the start, in the cloud from month 29 on: one row
    // less.
    const Result<Plan> late = changeMove(plan, group, 14, 29, PlacementKind::Cloud);
    ASSERT_FALSE(late.ok());
    EXPECT_TRUE(late.error().message.contains(QStringLiteral("2028-12")))
        << late.error().message.toStdString();
    EXPECT_FALSE(changeMove(plan, group, 14, 23, PlacementKind::Cloud).ok()); // same month
    EXPECT_FALSE(changeMove(plan, group, 14, 14, PlacementKind::OnPremise).ok());
    EXPECT_FALSE(changeMove(plan, group, 0, 0, PlacementKind::Cloud).ok());
    const Plan moved = changeMove(plan, group, 14, 20, PlacementKind::Hybrid).value();
    EXPECT_EQ(movesOf(moved.cost.placement.value(group)),
              (QList<PlacementMove>{{20, PlacementKind::Hybrid, {}},
                                    {23, PlacementKind::OnPremise, {}}}));
    EXPECT_EQ(placeIn(changeMove(planWithGroup(), group, 0, 0, PlacementKind::Cloud).value().cost,
                      group,
                      0),
              PlacementKind::Cloud);
}

TEST(AddMove, RefusesAMonthThatHasOneAndOneBeyondThePlan)
{
    const Plan plan = planThatComesBack();
    const Id group = text("research");
    EXPECT_FALSE(addMove(plan, group, 23, PlacementKind::Cloud).ok());
    EXPECT_FALSE(addMove(plan, group, plan.settings.horizonMonths, PlacementKind::Cloud).ok());
    EXPECT_EQ(
        movesOf(addMove(plan, group, 30, PlacementKind::Cloud).value().cost.placement.value(group))
            .size(),
        3);
}

TEST(OfferRefusal, IsThereWhereAnOfferRentsAnotherAccelerator)
{
    Plan plan = planWithGroup();
    OfferEntry entry;
    entry.id = text("cloud/tpu");
    entry.accelerator = text("tpu-v5p");
    plan.catalog.offers = {entry};
    const Catalog catalog;
    const CatalogView view(plan.catalog, catalog);
    CloudOffer offer = offerFor("h100-sxm5-80");
    offer.offer = entry.id;
    EXPECT_TRUE(offerRefusal(offer, plan, view));
    plan.settings.pools = {{text("any"), text("Any"), {text("tpu-v5p"), text("h100-sxm5-80")}, {}}};
    EXPECT_FALSE(offerRefusal(offer, plan, view)); // one pool, one accelerator
    plan.settings.pools.clear();
    offer.accelerator = text("tpu-v5p");
    EXPECT_FALSE(offerRefusal(offer, plan, view));
    offer.accelerator.reset(); // it is that of the offer
    EXPECT_FALSE(offerRefusal(offer, plan, view));
}

TEST(SetPrice, TakesThePlaceOfTheFirstOfItsDevice)
{
    Plan plan = aPlan();
    plan.cost.prices = {priceOf("a", 1.0), priceOf("b", 2.0), priceOf("a", 3.0)};
    plan = setPrice(plan, priceOf("a", 5.0)).value();
    ASSERT_EQ(plan.cost.prices.size(), 3);
    EXPECT_EQ(plan.cost.prices[0].unitPrice, 5.0);
    plan = setPrice(plan, priceOf("c", 0.0)).value(); // 0 is a price
    EXPECT_EQ(plan.cost.prices.size(), 4);
    plan = setPrice(plan, priceOf("b", std::nullopt)).value();
    EXPECT_EQ(plan.cost.prices.size(), 3);
}

TEST(SetPrice, RefusesANegativeOneAndOneOfNothing)
{
    EXPECT_FALSE(setPrice(aPlan(), priceOf("a", -1.0)).ok());
    EXPECT_FALSE(setPrice(aPlan(), Price()).ok());
}

TEST(SetFinance, RefusesWhatIsOutOfRange)
{
    Finance finance;
    finance.residualRate = 1.0;
    EXPECT_TRUE(setFinance(aPlan(), finance).ok());
    finance.residualRate = 1.1;
    EXPECT_FALSE(setFinance(aPlan(), finance).ok());
    finance.residualRate = 0.0;
    finance.discountRate = -1.0;
    EXPECT_FALSE(setFinance(aPlan(), finance).ok());
}

TEST(SetExchange, IsForAnotherCurrencyThanThePlans)
{
    Plan plan = setExchange(aPlan(), text("gbp"), 1.3).value();
    EXPECT_EQ(plan.cost.exchange.value(text("GBP")), 1.3);
    EXPECT_TRUE(setExchange(plan, text("GBP"), std::nullopt).value().cost.exchange.isEmpty());
    EXPECT_FALSE(setExchange(plan, text("USD"), 1.0).ok());
    EXPECT_FALSE(setExchange(plan, text("GBP"), 0.0).ok());
}

TEST(Offers, AreInsertedReplacedOrderedAndDeletedByTheirPlace)
{
    Plan plan = insertOffer(aPlan(), offerFor("a"), 0).value();
    plan = insertOffer(plan, offerFor("b"), 1).value();
    plan = orderOffers(plan, {1, 0}).value();
    EXPECT_EQ(plan.cost.cloud[0].accelerator, text("b"));
    CloudOffer offer = offerFor("b");
    offer.onDemandPerH = 4.0;
    plan = replaceOffer(plan, 0, offer).value();
    EXPECT_EQ(plan.cost.cloud[0].onDemandPerH, 4.0);
    offer.gpus = 0.0;
    EXPECT_FALSE(replaceOffer(plan, 0, offer).ok());
    EXPECT_FALSE(deleteOffers(plan, {2}).ok());
    EXPECT_EQ(deleteOffers(plan, {0}).value().cost.cloud, QList<CloudOffer>{offerFor("a")});
}

OfferEntry listed(const char *id, double perHour, double gpus)
{
    OfferEntry offer;
    offer.id = text(id);
    offer.accelerator = text("h100-sxm5-80");
    offer.onDemandPerH = perHour;
    offer.gpus = gpus;
    return offer;
}

TEST(TakeListedOffers, ChoosesTheCheapestGpuThatIsStillOffered)
{
    CatalogEntries shipped;
    shipped.offers = {
        listed("dear", 40.0, 8.0), listed("cheap", 6.0, 2.0), listed("gone", 1.0, 1.0)};
    shipped.offers[2].withdrawn = WithdrawnDay::Unknown;
    shipped.offers.append(listed("alone", 2.0, 1.0)); // the host has no price
    shipped.offers[3].includesHost = false;
    const Catalog catalog(shipped, {}, {});
    const Plan plan = takeListedOffers(planWithGroup(), catalog).value();
    ASSERT_EQ(plan.cost.cloud.size(), 1);
    EXPECT_EQ(plan.cost.cloud[0].offer, text("cheap")); // 3 an hour, the other 5
    EXPECT_FALSE(takeListedOffers(plan, catalog).ok()); // it has one now
}

TEST(PlaceGroup, KeepsNoEntryForGroupsThatStay)
{
    const Plan plan = placeGroup(planWithGroup(), text("research"), PlacementKind::Cloud).value();
    EXPECT_EQ(placeIn(plan.cost, text("research"), 0), PlacementKind::Cloud);
    EXPECT_TRUE(placeGroup(plan, text("research"), PlacementKind::OnPremise)
                    .value()
                    .cost.placement.isEmpty());
    EXPECT_FALSE(placeGroup(plan, text("gone"), PlacementKind::Cloud).ok());
}

TEST(MoveGroup, ToTheCloudForAYearAndBack)
{
    Plan plan = moveGroup(planWithGroup(), text("research"), 6, PlacementKind::Cloud).value();
    plan = moveGroup(plan, text("research"), 18, PlacementKind::OnPremise).value();
    EXPECT_EQ(placeIn(plan.cost, text("research"), 5), PlacementKind::OnPremise);
    EXPECT_EQ(placeIn(plan.cost, text("research"), 17), PlacementKind::Cloud);
    EXPECT_EQ(placeIn(plan.cost, text("research"), 18), PlacementKind::OnPremise);
    // Staying from month 6 on: the move back then changes nothing either.
    plan = moveGroup(plan, text("research"), 6, PlacementKind::OnPremise).value();
    EXPECT_TRUE(plan.cost.placement.isEmpty());
}

TEST(WithoutMove, LetsTheGroupStayWhereItRanBefore)
{
    Plan plan = moveGroup(planWithGroup(), text("research"), 6, PlacementKind::Cloud).value();
    plan = moveGroup(plan, text("research"), 18, PlacementKind::Hybrid).value();
    plan = withoutMove(plan, text("research"), 18).value();
    EXPECT_EQ(placeIn(plan.cost, text("research"), 20), PlacementKind::Cloud);
    EXPECT_TRUE(withoutMove(plan, text("research"), 6).value().cost.placement.isEmpty());
}

TEST(MoveGroup, InMonthZeroIsThePlaceAtTheStart)
{
    const Plan plan =
        moveGroup(planWithGroup(), text("research"), 0, PlacementKind::Hybrid).value();
    EXPECT_EQ(plan.cost.placement.value(text("research")), GroupPlacement(PlacementKind::Hybrid));
    EXPECT_FALSE(moveGroup(plan, text("research"), -1, PlacementKind::Cloud).ok());
}

TEST(ExplainPlace, IsADecisionThatCanBeTakenBack)
{
    Plan plan = explainPlace(planWithGroup(), text("research"), text(" near the lab ")).value();
    const std::optional<Assumption> decision = sourceAt(plan, pathOfPlace(text("research")));
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->text, text("near the lab"));
    EXPECT_EQ(decision->confidence, Standing::Decided);
    plan = explainPlace(plan, text("research"), text(" ")).value();
    EXPECT_TRUE(plan.settings.assumptions.isEmpty());
    EXPECT_FALSE(explainPlace(plan, text("gone"), text("why")).ok());
}

TEST(ShiftMove, GoesAsFarAsItsNeighboursLetIt)
{
    const Id group = text("research");
    Plan plan = moveGroup(planWithGroup(), group, 12, PlacementKind::Cloud).value();
    plan = moveGroup(plan, group, 24, PlacementKind::OnPremise).value();
    Plan moved = shiftMove(plan, group, 12, 6).value();
    EXPECT_EQ(placeIn(moved.cost, group, 6), PlacementKind::Cloud);
    EXPECT_EQ(placeIn(moved.cost, group, 5), PlacementKind::OnPremise);
    moved = shiftMove(plan, group, 12, 30).value(); // up to the month before the way back
    EXPECT_EQ(placeIn(moved.cost, group, 23), PlacementKind::Cloud);
    EXPECT_EQ(placeIn(moved.cost, group, 22), PlacementKind::OnPremise);
    EXPECT_EQ(placeIn(moved.cost, group, 24), PlacementKind::OnPremise);
    moved = shiftMove(plan, group, 12, -5).value();
    EXPECT_EQ(placeIn(moved.cost, group, 1), PlacementKind::Cloud);
    EXPECT_EQ(placeIn(moved.cost, group, 0), PlacementKind::OnPremise);
    EXPECT_FALSE(shiftMove(plan, group, 13, 6).ok());
    EXPECT_FALSE(shiftMove(plan, group, 0, 6).ok());
}

TEST(TakeMix, LetsGroupsOfTheAcceleratorOverflowButForThoseThatStay)
{
    Plan plan = aPlan()
                    .withGroup("research", GroupKind::Exploratory, "h100-sxm5-80")
                    .withGroup("secret", GroupKind::Scheduled, "h100-sxm5-80")
                    .withGroup("other", GroupKind::Scheduled, "a100-sxm4-80");
    plan.cost.finance.basis = CostBasis::Placed;
    plan = takeMix(plan, text("h100-sxm5-80"), {text("secret")}, CostBasis::Required).value();
    EXPECT_EQ(plan.cost.finance.basis, CostBasis::Required);
    EXPECT_EQ(placeIn(plan.cost, text("research"), 0), PlacementKind::Hybrid);
    EXPECT_EQ(placeIn(plan.cost, text("secret"), 0), PlacementKind::OnPremise);
    EXPECT_EQ(placeIn(plan.cost, text("other"), 0), PlacementKind::OnPremise);
}

/// K* is the optimum of a mix of all groups: those that move or are rented are part of it.
TEST(TakeMix, TakesGroupsThatMoveOrAreRentedAlong)
{
    const Id group = text("research");
    Plan plan = moveGroup(planWithGroup(), group, 12, PlacementKind::Cloud).value();
    plan = takeMix(plan, text("h100-sxm5-80"), {}, CostBasis::Required).value();
    EXPECT_EQ(placeIn(plan.cost, group, 0), PlacementKind::Hybrid);
    EXPECT_EQ(placeIn(plan.cost, group, 12), PlacementKind::Hybrid);
    plan.cost.placement[group] = PlacementKind::Cloud;
    plan = takeMix(plan, text("h100-sxm5-80"), {}, CostBasis::Required).value();
    EXPECT_EQ(placeIn(plan.cost, group, 0), PlacementKind::Hybrid);
}

OfferEntry listed(const char *id, const char *accelerator, double price)
{
    OfferEntry entry;
    entry.id = text(id);
    entry.accelerator = text(accelerator);
    entry.gpus = 8.0;
    entry.onDemandPerH = price;
    return entry;
}

TEST(KeepOffers, ReplacesTheSameAndChoosesTheCheapestWhereNothingServes)
{
    const Catalog catalog;
    Plan plan = planWithGroup();
    plan.catalog.offers = {listed("x/east/a", "h100-sxm5-80", 80.0)};
    plan = keepOffers(plan,
                      {listed("x/east/a", "h100-sxm5-80", 60.0),
                       listed("x/east/b", "h100-sxm5-80", 50.0),
                       listed("x/east/c", "l4", 1.0)},
                      catalog)
               .value();
    ASSERT_EQ(plan.catalog.offers.size(), 3);
    EXPECT_EQ(plan.catalog.offers[0].onDemandPerH, 60.0);
    ASSERT_EQ(plan.cost.cloud.size(), 1);
    EXPECT_EQ(plan.cost.cloud[0].offer, text("x/east/b"));
    // What serves already goes on serving.
    plan = keepOffers(plan, {listed("x/east/d", "h100-sxm5-80", 1.0)}, catalog).value();
    EXPECT_EQ(plan.cost.cloud.size(), 1);
    EXPECT_FALSE(keepOffers(plan, {}, catalog).ok());
}

TEST(KeepOffers, KeepsWhatTheListDoesNotSay)
{
    Plan plan = planWithGroup();
    OfferEntry known = listed("x/east/a", "h100-sxm5-80", 80.0);
    known.spotPerH = 30.0;
    known.committed1yPerH = 60.0;
    known.committed3yPerH = 40.0;
    known.hostPerH = 2.0;
    known.networkGbps = 3200.0;
    known.localStorageGb = 30'000.0;
    known.withdrawn = Withdrawn(QDate(2030, 1, 1));
    plan.catalog.offers = {known};
    OfferEntry read = listed("x/east/a", "h100-sxm5-80", 70.0);
    read.source = text("a list");
    const Plan kept = keepOffers(plan, {read}, Catalog()).value();
    OfferEntry expected = known;
    expected.onDemandPerH = 70.0;
    expected.source = text("a list");
    ASSERT_EQ(kept.catalog.offers.size(), 1);
    EXPECT_EQ(kept.catalog.offers[0], expected);
    // Prices in another currency would be other prices.
    read.currency = text("EUR");
    const OfferEntry other = keepOffers(plan, {read}, Catalog()).value().catalog.offers[0];
    EXPECT_FALSE(other.committed1yPerH);
    EXPECT_EQ(other.networkGbps, 3200.0);
}

/// 0.02 USD at 0.9 EUR a dollar are 0.018 EUR.
TEST(ServicePrices, AreTakenInTheCurrencyOfThePlanWithTheirSource)
{
    ServicePrice price;
    price.setting = text("cost/policy/egress_per_gb");
    price.provider = text("aws");
    price.item = text("internet");
    price.amount = 0.02;
    price.source = text("a list");
    Plan plan = takeServicePrice(aPlan(), price).value();
    EXPECT_DOUBLE_EQ(*plan.cost.policy.egressPerGb, 0.02);
    EXPECT_EQ(sourceAt(plan, price.setting)->source, text("a list"));
    plan = aPlan();
    plan.settings.currency = text("EUR");
    EXPECT_FALSE(takeServicePrice(plan, price).ok());
    plan.cost.exchange.insert(text("USD"), 0.9);
    EXPECT_DOUBLE_EQ(*takeServicePrice(plan, price).value().cost.policy.egressPerGb, 0.018);
    price.setting = text("cost/finance/pue");
    EXPECT_FALSE(takeServicePrice(plan, price).ok());
}

/// A price typed for one offer is not the price of another.
TEST(CloudOffers, AnotherListedOfferBringsItsOwnFigures)
{
    CloudOffer typed;
    typed.accelerator = text("h100");
    typed.offer = text("a/b/c");
    typed.gpus = 4.0;
    typed.onDemandPerH = 98.0;
    typed.hostPerH = 2.0;
    typed.reservedInstances = 3;
    CloudOffer other = withListed(typed, text("a/b/d"));
    EXPECT_EQ(other.offer, text("a/b/d"));
    EXPECT_FALSE(other.gpus || other.onDemandPerH || other.hostPerH);
    EXPECT_EQ(other.accelerator, text("h100"));
    EXPECT_EQ(other.reservedInstances, 3);
    // Chosen again, or taken off the list: what was typed stays.
    EXPECT_EQ(withListed(typed, typed.offer), typed);
    EXPECT_EQ(withListed(typed, std::nullopt).onDemandPerH, 98.0);
}

TEST(SpotShare, IsSetByKind)
{
    Plan plan = setSpotShare(aPlan(), GroupKind::Scheduled, 0.5).value();
    EXPECT_EQ(plan.cost.policy.spotShare.value(GroupKind::Scheduled), 0.5);
    EXPECT_FALSE(setSpotShare(plan, GroupKind::Scheduled, 1.5).ok());
}

} // namespace
} // namespace kf
