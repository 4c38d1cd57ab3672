// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::month;
using test::number;
using test::RuleCase;
using test::textArgument;
using test::valueOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const QString kOfferId = QStringLiteral("cloud/region/a8");

/// A plan that chose one offer of the catalogue.
RuleCase withOffer()
{
    RuleCase c;
    OfferEntry entry;
    entry.id = kOfferId;
    entry.gpus = 8.0;
    entry.vcpu = 96.0;
    c.shipped.offers = {entry};
    CloudOffer offer;
    offer.offer = kOfferId;
    c.plan.cost.cloud = {offer};
    return c;
}

AcceleratorCost planned(double gpus)
{
    AcceleratorCost cost;
    cost.device = QStringLiteral("system");
    cost.gpusPerSystem = 8.0;
    cost.bestGpus = gpus;
    cost.plannedGpus = gpus + 8.0; // headroom of what is placed on premises
    return cost;
}

/// Two systems stand in a rack, a third is spare.
RuleCase withSystems()
{
    RuleCase c;
    QList<PlacedDevice> devices;
    for (const char *id : {"s1", "s2", "s3"}) {
        PlacedDevice device;
        device.id = QLatin1String(id);
        device.device = QStringLiteral("system");
        device.spare = devices.size() == 2;
        devices.append(device);
    }
    c.addRack(test::rackType("std", Redundancy::None, {}), devices);
    return c;
}

} // namespace

TEST(FindingOfferWithdrawn, IsAnErrorWhereTheOfferEndsBeforeThePlanStarts)
{
    RuleCase c = withOffer();
    c.shipped.offers[0].withdrawn = QDate(2026, 12, 31);
    const QList<Finding> found = c.found("offer-withdrawn");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("cost/cloud/0"));
    EXPECT_EQ(valueOf(found[0], "date"), ArgumentValue(QDate(2026, 12, 31)));
}

TEST(FindingOfferWithdrawn, HoldsForAnOfferThatIsGoneOnADayThatNobodyFound)
{
    RuleCase c = withOffer();
    c.plan.cost.cloud[0].withdrawn = WithdrawnDay::Unknown;
    EXPECT_THAT(c.said("offer-withdrawn"), HasSubstr("no longer offered"));
}

TEST(FindingOfferWithdrawn, IsNotThereForAnOfferThatEndsOnTheFirstDayOrLater)
{
    RuleCase c = withOffer();
    EXPECT_THAT(c.found("offer-withdrawn"), IsEmpty());
    c.plan.cost.cloud[0].withdrawn = QDate(2027, 1, 1);
    EXPECT_THAT(c.found("offer-withdrawn"), IsEmpty());
}

TEST(FindingOfferUnknown, NamesAnOfferThatNoCatalogueHas)
{
    RuleCase c = withOffer();
    EXPECT_THAT(c.found("offer-unknown"), IsEmpty());
    c.plan.cost.cloud[0].offer = QStringLiteral("aws/nowhere/gone");
    EXPECT_THAT(c.said("offer-unknown"), HasSubstr("aws/nowhere/gone"));
    c.plan.cost.cloud[0].offer.reset(); // the plan's own figures
    EXPECT_THAT(c.found("offer-unknown"), IsEmpty());
}

TEST(FindingOfferUnknown, NamesAnOfferOfAnotherAcceleratorAndOneOfNone)
{
    RuleCase c = withOffer();
    AcceleratorEntry known;
    known.id = QStringLiteral("h100");
    known.model = QStringLiteral("H100");
    AcceleratorEntry other = known;
    other.id = QStringLiteral("tpu");
    c.shipped.gpus = {known, other};
    c.shipped.offers[0].accelerator = QStringLiteral("tpu");
    EXPECT_THAT(c.found("offer-unknown"), IsEmpty());
    c.plan.cost.cloud[0].accelerator = QStringLiteral("h100");
    ASSERT_THAT(c.found("offer-unknown"), SizeIs(1));
    EXPECT_EQ(valueOf(c.found("offer-unknown")[0], "rented"), test::textArgument("tpu"));
    EXPECT_THAT(c.said("offer-unknown"), HasSubstr("is counted for"));
    c.plan.cost.cloud[0].offer.reset();
    EXPECT_THAT(c.found("offer-unknown"), IsEmpty());
    c.plan.cost.cloud[0].accelerator = QStringLiteral("b200-x");
    EXPECT_THAT(c.said("offer-unknown"), HasSubstr("b200-x, which no catalogue has"));
}

/// Half a GPU is what the catalogue rents in parts; 7.5 of a plan is a slip.
TEST(FindingOfferGpusNotWhole, NamesThePlansOwnNumberButNotThatOfTheCatalogue)
{
    RuleCase c = withOffer();
    EXPECT_THAT(c.found("offer-gpus-not-whole"), IsEmpty()); // the catalogue's 8
    c.plan.cost.cloud[0].gpus = 7.5;
    ASSERT_THAT(c.found("offer-gpus-not-whole"), SizeIs(1));
    EXPECT_EQ(c.found("offer-gpus-not-whole")[0].path, QStringLiteral("cost/cloud/0/gpus"));
    EXPECT_THAT(c.said("offer-gpus-not-whole"), HasSubstr("7.5 GPUs"));
    c.plan.cost.cloud[0].gpus = 4.0;
    EXPECT_THAT(c.found("offer-gpus-not-whole"), IsEmpty());
    c.shipped.offers[0].gpus = 0.5;
    c.plan.cost.cloud[0].gpus = 0.5;
    EXPECT_THAT(c.found("offer-gpus-not-whole"), IsEmpty());
}

TEST(FindingUsedBelowAMonth, IsThereBelowATwelfthOfAYear)
{
    RuleCase c;
    EXPECT_THAT(c.found("used-below-a-month"), IsEmpty()); // 4 years
    c.plan.cost.finance.years = 1.0 / 12.0;
    EXPECT_THAT(c.found("used-below-a-month"), IsEmpty());
    c.plan.cost.finance.years = 0.01;
    ASSERT_THAT(c.found("used-below-a-month"), SizeIs(1));
    EXPECT_EQ(c.found("used-below-a-month")[0].path, QStringLiteral("cost/finance/years"));
    EXPECT_THAT(c.said("used-below-a-month"), HasSubstr("0.12 months"));
}

TEST(FindingMoveBeyondHorizon, HoldsFromTheMonthAfterTheLastOne)
{
    RuleCase c;
    c.plan.settings.horizonMonths = 36; // months 0 to 35
    const auto moveIn = [&c](int month) {
        c.plan.cost.placement[QStringLiteral("etl")] =
            QList<PlacementMove>{{month, PlacementKind::Cloud, {}}};
        return c.found("move-beyond-horizon");
    };
    EXPECT_THAT(moveIn(35), IsEmpty());
    const QList<Finding> found = moveIn(36);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].path, QStringLiteral("cost/placement/etl"));
}

TEST(FindingPriceUnknown, NamesEachThingOnceThePlanSpeaksOfMoney)
{
    RuleCase c = withOffer();
    c.figures.cost.missing = {QStringLiteral("cost/exchange/GBP"),
                              QStringLiteral("cost/prices/rack"),
                              QStringLiteral("cost/prices/system"),
                              QStringLiteral("plan/policy/systems/gpu")};
    const QList<Finding> found = c.found("price-unknown");
    ASSERT_THAT(found, SizeIs(2)); // which system to buy is asked by another rule
    EXPECT_EQ(found[0].path, QStringLiteral("cost/exchange/GBP"));
    EXPECT_EQ(found[1].path, QStringLiteral("cost/prices")); // all prices in one
    EXPECT_EQ(found[1].severity, Severity::Warning);
    EXPECT_EQ(valueOf(found[1], "thing"),
              test::list({QStringLiteral("rack"), QStringLiteral("system")}));
    EXPECT_THAT(c.said("price-unknown"), HasSubstr("GBP"));
}

TEST(FindingPriceUnknown, NamesTwoCablesOfOneNameOnce)
{
    RuleCase c = withOffer();
    const auto cable = [](const char *id) {
        CableEntry entry;
        entry.id = QLatin1String(id);
        return entry;
    };
    c.plan.catalog.cables = {cable("a"), cable("b")};
    c.figures.cost.missing = {QStringLiteral("cost/prices/a"), QStringLiteral("cost/prices/b")};
    const QList<Finding> found = c.found("price-unknown");
    ASSERT_THAT(found, SizeIs(1));
    const auto names = std::get<QList<QString>>(valueOf(found[0], "thing"));
    EXPECT_EQ(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
}

/// 30 m are 30 / 0.3048 = 98.43 ft.
TEST(FindingPriceUnknown, NamesCablesInTheUnitsOfTheReader)
{
    RuleCase c = withOffer();
    CableEntry cable;
    cable.id = QStringLiteral("a");
    cable.reachM = 30.0;
    c.plan.catalog.cables = {cable};
    c.figures.cost.missing = {QStringLiteral("cost/prices/a")};
    const QList<Finding> found = c.found("price-unknown");
    ASSERT_THAT(found, SizeIs(1));
    Wording feet = QLocale::c();
    feet.units.length = LengthUnit::Feet;
    EXPECT_THAT(sentence(found[0], c.plan, feet).toStdString(), HasSubstr("to 98.43 ft"));
    EXPECT_THAT(sentence(found[0], c.plan, QLocale::c()).toStdString(), HasSubstr("to 30 m"));
}

/// In words, and not beside accelerator-only-price.
TEST(FindingPriceUnknown, NamesAFieldOfAnOfferButLeavesTheHostToItsRule)
{
    RuleCase c = withOffer();
    c.figures.cost.missing = {QStringLiteral("cost/cloud/0/host_per_h"),
                              QStringLiteral("cost/cloud/0/on_demand_per_h")};
    ASSERT_THAT(c.found("price-unknown"), SizeIs(1));
    EXPECT_THAT(c.said("price-unknown"), HasSubstr("not known: On demand."));
}

TEST(FindingPriceUnknown, IsSilentAsLongAsNobodySpokeOfMoney)
{
    RuleCase c;
    c.figures.cost.missing = {QStringLiteral("cost/prices/system")};
    EXPECT_THAT(c.found("price-unknown"), IsEmpty());
}

TEST(FindingInstanceThin, LooksForFourVcpusAGpu)
{
    RuleCase c = withOffer();
    EXPECT_THAT(c.found("instance-thin"), IsEmpty()); // 12
    c.shipped.offers[0].vcpu = 24.0;
    ASSERT_THAT(c.found("instance-thin"), SizeIs(1));
    EXPECT_EQ(valueOf(c.found("instance-thin")[0], "vcpus_per_gpu"), number(3.0, Unit::None));
    c.shipped.offers[0].vcpu = std::nullopt;
    EXPECT_THAT(c.found("instance-thin"), IsEmpty());
}

TEST(FindingAcceleratorOnlyPrice, IsThereUntilTheHostHasAPrice)
{
    RuleCase c = withOffer();
    EXPECT_THAT(c.found("accelerator-only-price"), IsEmpty());
    c.shipped.offers[0].includesHost = false;
    ASSERT_THAT(c.found("accelerator-only-price"), SizeIs(1));
    EXPECT_EQ(c.found("accelerator-only-price")[0].path,
              QStringLiteral("cost/cloud/0/host_per_h")); // where it is typed
    c.plan.cost.cloud[0].hostPerH = 0.0;
    EXPECT_THAT(c.found("accelerator-only-price"), IsEmpty());
}

TEST(FindingEnergyCountedTwice, NeedsAllThreeAboveZero)
{
    RuleCase c;
    c.plan.cost.finance.energyPerKwh = 0.2;
    EXPECT_THAT(c.found("energy-counted-twice"), IsEmpty());
    c.plan.cost.finance.busyCostPerGpuHour = 0.1;
    ASSERT_THAT(c.found("energy-counted-twice"), SizeIs(1));
    EXPECT_EQ(c.found("energy-counted-twice")[0].severity, Severity::Error);
    c.plan.cost.finance.loadFactor = 0.0;
    EXPECT_THAT(c.found("energy-counted-twice"), IsEmpty());
}

TEST(FindingPlacedBesideOptimum, SpeaksOfAWholeSystemOrMore)
{
    RuleCase c = withSystems();
    c.figures.cost.byAccelerator[QStringLiteral("gpu")] = planned(24.0);
    const QList<Finding> found = c.found("placed-beside-optimum");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].path, QStringLiteral("cost/mix/gpu")); // decided there, placed afterwards
    EXPECT_EQ(valueOf(found[0], "placed"), number(2.0, Unit::Systems));
    EXPECT_EQ(valueOf(found[0], "best"), number(3.0, Unit::Systems));
    c.figures.cost.byAccelerator[QStringLiteral("gpu")] = planned(16.0);
    EXPECT_THAT(c.found("placed-beside-optimum"), IsEmpty());
}

TEST(FindingPlacedBesideOptimum, IsSilentWhereNothingStandsOrThereIsNoChoice)
{
    RuleCase c;
    c.figures.cost.byAccelerator[QStringLiteral("gpu")] = planned(24.0);
    EXPECT_THAT(c.found("placed-beside-optimum"), IsEmpty());
    RuleCase fixed = withSystems();
    fixed.figures.cost.byAccelerator[QStringLiteral("gpu")] = planned(24.0);
    fixed.figures.cost.byAccelerator[QStringLiteral("gpu")].plannedGpus = std::nullopt;
    EXPECT_THAT(fixed.found("placed-beside-optimum"), IsEmpty());
}

/// Owning what is placed is a choice, whatever the groups leave: also of nothing.
TEST(FindingPlacedBesideOptimum, SpeaksWhereWhatIsPlacedIsOwned)
{
    RuleCase c = withSystems();
    c.plan.cost.finance.basis = CostBasis::Placed;
    c.figures.cost.byAccelerator[QStringLiteral("gpu")] = planned(24.0);
    c.figures.cost.byAccelerator[QStringLiteral("gpu")].plannedGpus = std::nullopt;
    ASSERT_THAT(c.found("placed-beside-optimum"), SizeIs(1));
    RuleCase empty;
    empty.plan.cost.finance.basis = CostBasis::Placed;
    empty.figures.cost = c.figures.cost;
    ASSERT_THAT(empty.found("placed-beside-optimum"), SizeIs(1));
    EXPECT_EQ(valueOf(empty.found("placed-beside-optimum")[0], "placed"),
              number(0.0, Unit::Systems));
}

TEST(FindingOrderOverdue, IsThereWhereTheOrderLiesBeforeToday)
{
    RuleCase c;
    AcceleratorForecast forecast;
    forecast.runsOutMonth = 3;
    forecast.orderMonth = -2.0;
    c.figures.growth.byAccelerator[QStringLiteral("gpu")] = forecast;
    ASSERT_THAT(c.found("order-overdue"), SizeIs(1));
    EXPECT_EQ(c.found("order-overdue")[0].path, QStringLiteral("cost/orders/gpu"));
    EXPECT_EQ(valueOf(c.found("order-overdue")[0], "months_late"), number(2.0, Unit::Months));
    EXPECT_EQ(c.found("order-overdue")[0].severity, Severity::Warning);
    c.figures.growth.byAccelerator[QStringLiteral("gpu")].isRentedWhenShort = true;
    EXPECT_EQ(c.found("order-overdue")[0].severity, Severity::Advice);
    c.figures.growth.byAccelerator[QStringLiteral("gpu")].orderMonth = 0.0;
    EXPECT_THAT(c.found("order-overdue"), IsEmpty());
}

TEST(FindingLinkShort, IsThereWhereGpusInTheCloudWait)
{
    RuleCase c;
    c.figures.feed.linkShortHoursPerYear = 730.0;
    c.figures.feed.linkGbPerS = 1.0;
    ASSERT_THAT(c.found("link-short"), SizeIs(1));
    EXPECT_EQ(valueOf(c.found("link-short")[0], "hours"), number(730.0, Unit::Hours));
    c.figures.feed.linkShortHoursPerYear = 0.0;
    EXPECT_THAT(c.found("link-short"), IsEmpty());
}

TEST(FindingIngestBeyondLink, IsThereWhereADayTakesMoreThanADay)
{
    RuleCase c;
    c.figures.cost.transport.dailyHours = 25.0;
    EXPECT_THAT(c.found("ingest-beyond-link"), SizeIs(1));
    c.figures.cost.transport.dailyHours = 24.0;
    EXPECT_THAT(c.found("ingest-beyond-link"), IsEmpty());
    c.figures.cost.transport.dailyHours = std::nullopt;
    EXPECT_THAT(c.found("ingest-beyond-link"), IsEmpty());
}

TEST(FindingSpotForServing, IsThereForAnyShareAboveZero)
{
    RuleCase c;
    c.plan.cost.policy.spotShare = {{GroupKind::Scheduled, 1.0}, {GroupKind::Serving, 0.0}};
    EXPECT_THAT(c.found("spot-for-serving"), IsEmpty());
    c.plan.cost.policy.spotShare[GroupKind::Serving] = 0.3;
    EXPECT_THAT(c.found("spot-for-serving"), SizeIs(1));
}

TEST(FindingCloudStorageNotCounted, IsAdviceWhereDataLeavesWithoutAPrice)
{
    RuleCase c;
    Dataset images;
    images.id = QStringLiteral("images");
    c.plan.storage.datasets.append(images);
    EXPECT_THAT(c.found("cloud-storage-not-counted"), IsEmpty()); // nobody leaves
    c.plan.cost.placement.insert(QStringLiteral("research"), PlacementKind::Cloud);
    ASSERT_THAT(c.found("cloud-storage-not-counted"), SizeIs(1));
    EXPECT_EQ(c.found("cloud-storage-not-counted")[0].severity, Severity::Advice);
    c.plan.cost.policy.storagePerGbMonth = 0.0;
    EXPECT_THAT(c.found("cloud-storage-not-counted"), IsEmpty());
}

} // namespace kf
