// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists of SkyPilot: what is taken, what is not and why.
#include "core/exchange/offer_list.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

constexpr const char *kHeading =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice,"
    "AvailabilityZone\n";

Plan planWithH100()
{
    return test::aPlan().withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
}

Result<OfferList> read(const QByteArray &bytes, const Plan &plan = planWithH100())
{
    return readOfferList(bytes,
                         {QStringLiteral("cloudy"), QStringLiteral("vms.csv"), QString()},
                         plan,
                         test::shippedCatalog());
}

const OfferNote *noteOf(const OfferList &list, OfferRemark remark)
{
    for (const OfferNote &note : list.notes) {
        if (note.remark == remark)
            return &note;
    }
    return nullptr;
}

/// Two zones of one region, another region; memory is that of the catalogue, which has the same
/// lists: 2,048 for 2,048.
TEST(OfferList, KeepsTheLowestPriceOfTheZonesOfARegion)
{
    const Result<OfferList> list =
        read(QByteArray(kHeading) +
             "big.8,H100,8,192,2048,55.5,east,\"{'Gpus': [{'Name': 'H100, x'}]}\",12.5,east-a\n"
             "big.8,H100,8,192,2048,55,east,,13,east-b\n"
             "big.8,H100,8,192,2048,60,west,,,west-a\n");
    ASSERT_TRUE(list.ok());
    ASSERT_EQ(list.value().offers.size(), 2);
    const ListedOffer &east = list.value().offers[0];
    EXPECT_EQ(east.entry.id, QStringLiteral("cloudy/east/big.8"));
    EXPECT_EQ(east.rows, 2);
    EXPECT_EQ(east.entry.onDemandPerH, 55.0);
    EXPECT_EQ(east.entry.spotPerH, 12.5);
    EXPECT_EQ(east.entry.gpus, 8.0);
    EXPECT_EQ(east.entry.memoryGb, 2048.0);
    EXPECT_EQ(east.entry.currency, QStringLiteral("USD"));
    EXPECT_EQ(east.entry.accelerator, QStringLiteral("h100-sxm5-80"));
    EXPECT_TRUE(east.isUsed);
    EXPECT_FALSE(list.value().offers[1].entry.spotPerH);
}

TEST(OfferList, NothingUnknownCountsAsZero)
{
    const OfferList list = read(QByteArray(kHeading) + "a,H100,8,,,,east,,,\n"
                                                       "b,H100,8,,,0,east,,9,\n"
                                                       "c,H100,8,,,-1,east,,9,\n"
                                                       "d,H100,8,,,many,east,,9,\n")
                               .value();
    ASSERT_EQ(list.offers.size(), 1);
    EXPECT_EQ(list.offers[0].entry.instance, QStringLiteral("b"));
    EXPECT_FALSE(list.offers[0].entry.onDemandPerH);
    EXPECT_NE(noteOf(list, OfferRemark::NoPrice), nullptr);
    EXPECT_NE(noteOf(list, OfferRemark::ZeroPrice), nullptr);
    const OfferNote *wrong = noteOf(list, OfferRemark::WrongPrice);
    ASSERT_NE(wrong, nullptr);
    EXPECT_EQ(wrong->firstLine, 4);
}

/// An H100 has seven slices; a third of one is none of them. Lines count from the heading.
TEST(OfferList, CountsAreCheckedAgainstTheCatalogue)
{
    const OfferList list = read(QByteArray(kHeading) + "a,H100,0,,,1,east,,,\n"
                                                       "b,H100,0.333,,,1,east,,,\n"
                                                       "c,H100,1.5,,,1,east,,,\n"
                                                       "d,H100,few,,,1,east,,,\n"
                                                       "e,H100,2,,,1,east,,,\n")
                               .value();
    ASSERT_EQ(list.offers.size(), 1);
    EXPECT_EQ(list.offers[0].entry.instance, QStringLiteral("e"));
    EXPECT_NE(noteOf(list, OfferRemark::WrongCount), nullptr);
    EXPECT_NE(noteOf(list, OfferRemark::PartOfGpu), nullptr);
}

/// The shipped catalogue has 8 GPUs in aws/us-east-1/p5.48xlarge.
TEST(OfferList, AnotherCountThanTheCatalogueHasIsNotTaken)
{
    const OfferList list =
        readOfferList(QByteArray(kHeading) + "p5.48xlarge,H100,4,,,55,us-east-1,,,\n",
                      {QStringLiteral("aws"), QStringLiteral("vms.csv"), QString()},
                      planWithH100(),
                      test::shippedCatalog())
            .value();
    EXPECT_TRUE(list.offers.isEmpty());
    EXPECT_NE(noteOf(list, OfferRemark::OtherCount), nullptr);
}

TEST(OfferList, AnAcceleratorAloneIsMarkedAndHasNoHost)
{
    const OfferList list = read(QByteArray(kHeading) + ",H100,8,,,30,central,,,\n").value();
    ASSERT_EQ(list.offers.size(), 1);
    EXPECT_EQ(list.offers[0].entry.includesHost, false);
    EXPECT_NE(noteOf(list, OfferRemark::AloneAccelerator), nullptr);
}

TEST(OfferList, ANameThatMaySayMoreThanOneIsTakenForThatOfThePlanOrLeft)
{
    const QByteArray row = QByteArray(kHeading) + "a,H100,8,,,30,east,,,\n";
    EXPECT_TRUE(read(row).value().offers[0].isGuess);
    const OfferList other = read(row, test::aPlan()).value();
    EXPECT_TRUE(other.offers.isEmpty());
    EXPECT_NE(noteOf(other, OfferRemark::SeveralAccelerators), nullptr);
    const OfferList unknown = read(QByteArray(kHeading) + "a,Quantum9000,8,,,30,east,,,\n").value();
    EXPECT_TRUE(unknown.offers.isEmpty());
    EXPECT_NE(noteOf(unknown, OfferRemark::UnknownAccelerator), nullptr);
}

/// p4d.24xlarge has A100 of 40 GB, p4de.24xlarge of 80 GB: lists call both A100.
TEST(OfferList, WhatTheCatalogueKnowsOfAnInstanceDecidesANameOfSeveral)
{
    const Plan plan = test::aPlan().withGroup("etl", GroupKind::Scheduled, "a100-sxm4-80");
    const Result<OfferList> list =
        readOfferList(QByteArray(kHeading) + "p4d.24xlarge,A100,8,96,1152,21.9,us-west-1,,,\n"
                                             "p4de.24xlarge,A100,8,96,1152,27.4,us-west-1,,,\n"
                                             "p4d.24xlarge,A100,7,96,1152,21.9,us-west-9,,,\n",
                      {QStringLiteral("aws"), QStringLiteral("vms.csv"), QString()},
                      plan,
                      test::shippedCatalog());
    ASSERT_TRUE(list.ok());
    ASSERT_EQ(list.value().offers.size(), 2);
    EXPECT_EQ(list.value().offers[0].entry.accelerator, QStringLiteral("a100-sxm4-40"));
    EXPECT_FALSE(list.value().offers[0].isUsed);
    EXPECT_FALSE(list.value().offers[0].isGuess);
    EXPECT_EQ(list.value().offers[1].entry.accelerator, QStringLiteral("a100-sxm4-80"));
    EXPECT_TRUE(list.value().offers[1].isUsed);
    ASSERT_NE(noteOf(list.value(), OfferRemark::OtherCount), nullptr); // in whichever region
}

TEST(OfferList, ANameOfSeveralInOnePoolIsThatOfThePool)
{
    const Plan plan = test::aPlan()
                          .withPool("a100-80", {"a100-sxm4-80", "a100-pcie-80"})
                          .withGroup("research", GroupKind::Exploratory, "a100-80");
    const QByteArray rows =
        QByteArray(kHeading) + "a,A100-80GB,8,,,30,east,,,\nb,A100,8,,,25,east,,,\n";
    const OfferList list = read(rows, plan).value();
    ASSERT_EQ(list.offers.size(), 2);
    EXPECT_TRUE(list.offers[0].isUsed);
    EXPECT_TRUE(list.offers[1].isUsed);
}

TEST(OfferList, RowsWithoutAnAcceleratorAreCounted)
{
    const OfferList list =
        read(QByteArray(kHeading) + "m5.large,,,2,8,0.1,east,,,\nbig,H100,8,,,30,east,,,\n")
            .value();
    EXPECT_EQ(list.rows, 2);
    EXPECT_EQ(list.withoutAccelerator, 1);
    EXPECT_EQ(list.offers.size(), 1);
}

TEST(OfferList, AnotherHeadingIsRefusedByTheNameOfWhatLacks)
{
    const Result<OfferList> list = read("Name,Hours\nA,3\n");
    ASSERT_FALSE(list.ok());
    EXPECT_TRUE(list.error().message.contains(QStringLiteral("AcceleratorName")));
    EXPECT_FALSE(read(QByteArray()).ok());
}

/// A picture, a program: no encoding would help, and there is none to choose.
TEST(OfferList, AFileThatIsNoTextIsCalledSo)
{
    const QByteArray program("\x7f"
                             "ELF\x02\x01\x01\x00\x03\x00\xfe\xff\x81\x8d\x00\x00",
                             16);
    for (const QByteArray &bytes : {program.repeated(50), QByteArray("\x81\x8d\x8f\x90", 4)}) {
        const Result<OfferList> list = read(bytes);
        ASSERT_FALSE(list.ok());
        EXPECT_FALSE(list.error().message.contains(QStringLiteral("encoding")))
            << list.error().message.toStdString();
    }
    EXPECT_TRUE(read(program.repeated(50)).error().message.contains(QStringLiteral("no text")));
}

TEST(OfferList, ColumnsGoByNameInAnyOrderAndEncoding)
{
    const QString text = QStringLiteral("Price;Region;AcceleratorCount;AcceleratorName;"
                                        "InstanceType\n30;Z\u00fcrich;8;H100;gro\u00df.8\n");
    for (const QByteArray &bytes :
         {text.toUtf8(),
          text.toLatin1(),
          QByteArray("\xff\xfe") +
              QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size())}) {
        const Result<OfferList> list = read(bytes);
        ASSERT_TRUE(list.ok());
        ASSERT_EQ(list.value().offers.size(), 1);
        EXPECT_EQ(list.value().offers[0].entry.region, QStringLiteral("Z\u00fcrich"));
        EXPECT_EQ(list.value().offers[0].entry.onDemandPerH, 30.0);
    }
}

/// 200,000 rows of 1,000 instances: 200 zones each.
TEST(OfferList, ReadsTwoHundredThousandRows)
{
    QByteArray bytes(kHeading);
    for (int i = 0; i < 200'000; ++i)
        bytes += "kind." + QByteArray::number(i % 1000) + ",H100,8,96,1024," +
                 QByteArray::number(20 + i % 7) + ",east,,,zone\n";
    const Result<OfferList> list = read(bytes);
    ASSERT_TRUE(list.ok());
    EXPECT_EQ(list.value().rows, 200'000);
    ASSERT_EQ(list.value().offers.size(), 1000);
    EXPECT_EQ(list.value().offers[0].rows, 200);
}

TEST(OfferList, ThePathSuggestsAProvider)
{
    Plan plan;
    OfferEntry own;
    own.provider = QStringLiteral("Cloudy");
    plan.catalog.offers = {own};
    const auto suggested = [&plan](const char *path) {
        return suggestedProvider(QString::fromLatin1(path), plan, test::shippedCatalog());
    };
    EXPECT_EQ(suggested("catalogs/v8/aws/vms.csv"), QStringLiteral("aws"));
    EXPECT_EQ(suggested("/tmp/AWS.csv"), QStringLiteral("aws"));
    EXPECT_EQ(suggested("/tmp/cloudy.csv"), QStringLiteral("Cloudy"));
    EXPECT_TRUE(suggested("/tmp/sky.csv").isEmpty()); // a name like any other
    EXPECT_TRUE(suggested("/home/me/vms.csv").isEmpty());
}

TEST(OfferList, TheProviderIsThatOfTheColumnElseTheOneThatWasSaid)
{
    const QByteArray rows = "InstanceType,AcceleratorName,AcceleratorCount,Price,Region,Provider\n"
                            "big.8,H100,8,40,east,gcp\n"
                            "big.8,H100,8,41,east,\n";
    const OfferList said = read(rows).value();
    ASSERT_EQ(said.offers.size(), 2);
    EXPECT_FALSE(said.lacksProvider);
    EXPECT_EQ(said.offers[0].entry.provider, QStringLiteral("cloudy"));
    EXPECT_EQ(said.offers[1].entry.id, QStringLiteral("gcp/east/big.8"));
    const OfferList unsaid = readOfferList(rows,
                                           {QString(), QStringLiteral("aws.csv"), QString()},
                                           planWithH100(),
                                           test::shippedCatalog())
                                 .value();
    EXPECT_EQ(unsaid.offers.size(), 2); // are shown, but which cloud has one of them is open
    EXPECT_TRUE(unsaid.lacksProvider);
}

} // namespace
} // namespace kf
