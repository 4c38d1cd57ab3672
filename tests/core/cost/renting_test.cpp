// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/renting.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const AcceleratorKey kRented = QStringLiteral("acc");

RentEntry entryOf(double onDemand)
{
    RentEntry entry;
    entry.key = kRented;
    entry.gpus = 4.0;
    entry.onDemandPerH = onDemand;
    entry.currency = QStringLiteral("USD");
    entry.exchange = 1.0;
    return entry;
}

TEST(RentTerms, AddTheHostAndChangeTheCurrency)
{
    // (8 + 2) USD at 0.9 EUR: 9 EUR an instance of 4, 2.25 a GPU.
    RentEntry entry = entryOf(8.0);
    entry.includesHost = false;
    entry.hostPerH = 2.0;
    entry.exchange = 0.9;
    const RentTerms terms = rentTerms(kRented, {entry}, 0.0, 12);
    EXPECT_DOUBLE_EQ(*terms.onDemandPerH.value, 9.0);
    EXPECT_DOUBLE_EQ(*terms.onDemandPerGpuHour.value, 2.25);
}

TEST(RentTerms, ASpotPriceCarriesWhatInterruptionsRepeat)
{
    RentEntry entry = entryOf(8.0);
    entry.spotPerH = 4.0;
    EXPECT_DOUBLE_EQ(*rentTerms(kRented, {entry}, 0.25, 12).spotPerH.value, 5.0);
}

TEST(RentTerms, WithoutAHostPriceNothingIsKnownNotEvenZero)
{
    RentEntry entry = entryOf(0.0);
    entry.includesHost = false;
    EXPECT_EQ(rentTerms(kRented, {entry}, 0.0, 12).onDemandPerH.missing,
              QStringList{QStringLiteral("cost/cloud/0/host_per_h")});
}

TEST(RentTerms, WithoutARateOnlyZeroIsKnown)
{
    RentEntry entry = entryOf(3.0);
    entry.currency = QStringLiteral("GBP");
    entry.exchange = std::nullopt;
    entry.spotPerH = 0.0;
    const RentTerms terms = rentTerms(kRented, {entry}, 0.0, 12);
    EXPECT_EQ(terms.onDemandPerH.missing, QStringList{QStringLiteral("cost/exchange/GBP")});
    EXPECT_EQ(terms.spotPerH.value, 0.0);
}

TEST(RentTerms, AnAcceleratorThatNobodyOffersAsksForAnOffer)
{
    EXPECT_EQ(rentTerms(kRented, {}, 0.0, 12).onDemandPerH.missing,
              QStringList{QStringLiteral("cost/cloud/acc")});
}

TEST(RentTerms, AnOfferOfUnknownSizeHasNoPriceOfAGpu)
{
    RentEntry entry = entryOf(8.0);
    entry.gpus = std::nullopt;
    const RentTerms terms = rentTerms(kRented, {entry}, 0.0, 12);
    EXPECT_FALSE(terms.onDemandPerGpuHour.value);
    EXPECT_EQ(terms.onDemandPerH.missing, QStringList{QStringLiteral("cost/cloud/0/gpus")});
}

TEST(RentTerms, EveryEntryHoldsItsReservationsAndTheFirstServes)
{
    // 2 instances of 4 from month 3 on at 5 an hour: 2 x 8760 x 5 = 87,600 a year.
    RentEntry second = entryOf(100.0);
    second.index = 1;
    second.reservedInstances = 2;
    second.reservedFromMonth = 3;
    second.committedPerH = 5.0;
    const RentTerms terms = rentTerms(kRented, {entryOf(8.0), second}, 0.0, 6);
    EXPECT_DOUBLE_EQ(*terms.onDemandPerH.value, 8.0);
    EXPECT_EQ(terms.reservedGpus, QList<double>({0.0, 0.0, 0.0, 8.0, 8.0, 8.0}));
    EXPECT_EQ(terms.reservedPerYear[2].value, 0.0);
    EXPECT_DOUBLE_EQ(*terms.reservedPerYear[3].value, 87600.0);
}

} // namespace
} // namespace kf
