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

AcceleratorForecast forecast(const QList<double> &required, const QList<double> &supply)
{
    AcceleratorForecast result;
    result.required = required;
    result.supply = {supply.cbegin(), supply.cend()};
    return result;
}

Dataset aDataset(const char *id, const char *tier)
{
    Dataset dataset;
    dataset.id = QLatin1String(id);
    dataset.tier = QLatin1String(tier);
    return dataset;
}

} // namespace

TEST(FindingNoSupply, IsAnErrorWhereSystemsArePlaced)
{
    RuleCase c;
    c.figures.growth.byAccelerator[QStringLiteral("gpu")] = forecast({0, 12, 16}, {0, 0, 0});
    c.addRack(test::rackType("std", Redundancy::None, {}), {});
    const QList<Finding> found = c.found("no-supply");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/gpus/gpu"));
    EXPECT_EQ(valueOf(found[0], "required"), number(16.0, Unit::Gpus));
    EXPECT_EQ(valueOf(found[0], "month"), month(1));
    EXPECT_EQ(c.said("no-supply"),
              "Up to 16 GPUs of gpu are required from 2027-02 on, but the plan supplies none.");
}

TEST(FindingNoSupply, IsAdviceBeforeThereIsATopology)
{
    RuleCase c;
    c.figures.growth.byAccelerator[QStringLiteral("big")] = forecast({4}, {0});
    c.plan.settings.pools = {
        {QStringLiteral("big"), QStringLiteral("Big GPUs"), {QStringLiteral("gpu")}, {}}};
    const QList<Finding> found = c.found("no-supply");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("plan/pools/big"));
    EXPECT_THAT(c.said("no-supply"), HasSubstr("4 GPUs of Big GPUs"));
}

TEST(FindingNoSupply, IsNotRaisedWithSupplyOrWithoutDemandOrForCores)
{
    RuleCase c;
    auto &forecasts = c.figures.growth.byAccelerator;
    forecasts[QStringLiteral("supplied-later")] = forecast({4, 4}, {0, 8});
    forecasts[QStringLiteral("not-needed")] = forecast({0, 0}, {0, 0});
    forecasts[QStringLiteral("cpu-core")] = forecast({400, 400}, {0, 0});
    forecasts[QStringLiteral("not-known")] = forecast({4, 4}, {});
    forecasts[QStringLiteral("not-known")].supply = {std::nullopt, std::nullopt};
    EXPECT_TRUE(c.found("no-supply").isEmpty());
}

TEST(FindingRunsOut, NamesMonthAndOrderDate)
{
    RuleCase c;
    AcceleratorForecast gpu = forecast({6, 8, 9}, {8, 8, 8});
    gpu.runsOutMonth = 2;
    gpu.orderMonth = -2.5; // 4.5 months of lead time
    c.figures.growth.byAccelerator[QStringLiteral("gpu")] = gpu;
    const QList<Finding> found = c.found("runs-out");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/gpus/gpu"));
    EXPECT_EQ(valueOf(found[0], "month"), month(2));
    EXPECT_EQ(valueOf(found[0], "required"), number(9.0, Unit::Gpus));
    EXPECT_EQ(valueOf(found[0], "supply"), number(8.0, Unit::Gpus));
    EXPECT_EQ(valueOf(found[0], "order_month"), month(-3)); // before it is too late
    EXPECT_EQ(c.said("runs-out"),
              "gpu runs out in 2027-03: 9 GPUs are required and 8 GPUs are there without spares. "
              "More must be "
              "ordered by 2026-10.");
    c.figures.growth.byAccelerator[QStringLiteral("gpu")].orderMonth.reset();
    EXPECT_EQ(c.said("runs-out"),
              "gpu runs out in 2027-03: 9 GPUs are required and 8 GPUs are there without spares.");
    // It is hybrid groups alone that bring it: advice.
    c.figures.growth.byAccelerator[QStringLiteral("gpu")].isRentedWhenShort = true;
    const QList<Finding> advised = c.found("runs-out");
    ASSERT_EQ(advised.size(), 1);
    EXPECT_EQ(advised[0].severity, Severity::Advice);
    EXPECT_THAT(c.said("runs-out"), HasSubstr("is rented"));
    EXPECT_NE(remedy(advised[0]), remedy(found[0]));
}

TEST(FindingRunsOut, IsNotRaisedWhereSupplyLastsOrNeverWas)
{
    RuleCase c;
    c.figures.growth.byAccelerator[QStringLiteral("lasts")] = forecast({6, 8}, {8, 8});
    AcceleratorForecast never = forecast({6, 8}, {0, 0});
    never.runsOutMonth = 0;
    c.figures.growth.byAccelerator[QStringLiteral("never")] = never; // that is no-supply
    EXPECT_TRUE(c.found("runs-out").isEmpty());
}

TEST(FindingSystemNotChosen, AsksToChoose)
{
    RuleCase c;
    AcceleratorForecast gpu = forecast({6, 8}, {0, 0});
    EXPECT_TRUE(c.found("system-not-chosen").isEmpty());
    gpu.systemsUnknown = true;
    c.figures.growth.byAccelerator[QStringLiteral("gpu")] = gpu;
    c.figures.growth.byAccelerator[QStringLiteral("cpu-core")] = gpu;
    c.figures.growth.sizeAtMonth = 1;
    const QList<Finding> found = c.found("system-not-chosen");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("plan/policy/systems/gpu"));
    EXPECT_EQ(valueOf(found[0], "required"), number(8.0, Unit::Gpus));
    EXPECT_THAT(c.said("system-not-chosen"), HasSubstr("8 GPUs of gpu are required in 2027-02"));
    EXPECT_THAT(remedy(found[0]).toStdString(), HasSubstr("Choose the system"));
}

TEST(FindingStorageFills, IsAnErrorOnlyWhereItIsFullToday)
{
    RuleCase c;
    Tier flash;
    flash.id = QStringLiteral("flash");
    flash.name = QStringLiteral("NVMe flash");
    c.plan.storage.tiers = {flash};
    TierFigures figures;
    figures.provision = {900.0, 1500.0};
    figures.capacity = {1000.0, 1000.0};
    c.figures.storage.tiers[QStringLiteral("flash")] = figures;
    EXPECT_TRUE(c.found("storage-fills").isEmpty());

    c.figures.storage.tiers[QStringLiteral("flash")].fillsUpMonth = 1;
    const QList<Finding> later = c.found("storage-fills");
    ASSERT_EQ(later.size(), 1);
    EXPECT_EQ(later[0].severity, Severity::Warning);
    EXPECT_EQ(later[0].path, QStringLiteral("storage/tiers/flash"));
    EXPECT_EQ(valueOf(later[0], "provision"), number(1500.0, Unit::Gigabytes));
    EXPECT_EQ(c.said("storage-fills"),
              "Tier NVMe flash fills up in 2027-02: 1.5 TB are needed and it holds 1 TB.");

    c.figures.storage.tiers[QStringLiteral("flash")].fillsUpMonth = 0;
    EXPECT_EQ(c.found("storage-fills")[0].severity, Severity::Error);
    EXPECT_EQ(c.said("storage-fills"),
              "Tier NVMe flash is full already: 900 GB are needed and it holds 1 TB.");
}

TEST(FindingProtectionCountedTwice, IsRaisedForUsableCapacityOnly)
{
    RuleCase c;
    Tier usable;
    usable.id = QStringLiteral("array");
    usable.basis = CapacityBasis::Usable;
    Tier raw;
    raw.id = QStringLiteral("raw");
    c.plan.storage.tiers = {usable, raw};
    Dataset twice = aDataset("twice", "array");
    twice.replicationFactor = 1.5;
    Dataset onRaw = aDataset("on-raw", "raw");
    onRaw.replicationFactor = 3.0;
    c.plan.storage.datasets = {twice, onRaw, aDataset("once", "array")};
    const QList<Finding> found = c.found("protection-counted-twice");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/datasets/twice"));
    EXPECT_EQ(valueOf(found[0], "factor"), number(1.5, Unit::None));
    EXPECT_EQ(valueOf(found[0], "tier"), textArgument("array"));
    EXPECT_THAT(c.said("protection-counted-twice"), HasSubstr("1.5 times"));
}

TEST(FindingTransientExisting, IsRaisedWhereDataThatDoesNotCountIsStated)
{
    RuleCase c;
    Dataset transient = aDataset("mine", "flash");
    transient.pattern = DatasetPattern::Transient;
    transient.existingGb = 2500.0;
    Dataset empty = aDataset("empty", "flash");
    empty.pattern = DatasetPattern::Transient;
    Dataset dedicated = aDataset("dedicated", "flash");
    dedicated.existingGb = 1.0;
    c.plan.storage.datasets = {transient, empty, dedicated};
    const QList<Finding> found = c.found("transient-existing");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/datasets/mine"));
    EXPECT_EQ(c.said("transient-existing"),
              "mine is transient, so its existing 2.5 TB do not count.");
}

TEST(PolicyZero, AdvisesWhereTheSheetHasGroupsAndThePolicyNothing)
{
    RuleCase aCase;
    EXPECT_TRUE(aCase.found("policy-zero").isEmpty()); // nothing is to be sized yet
    aCase.addGroup("etl", "ETL");
    QList<Finding> found = aCase.found("policy-zero");
    ASSERT_EQ(found.size(), 1); // nothing stands, so neither spares nor orders matter
    EXPECT_EQ(found[0].path, QStringLiteral("plan/policy/headroom"));
    EXPECT_EQ(found[0].severity, Severity::Advice);
    aCase.plan.settings.policy.headroom = 0.2;
    EXPECT_TRUE(aCase.found("policy-zero").isEmpty());
}

TEST(PolicyZero, AdvisesAStorageHeadroomForHomesToo)
{
    RuleCase aCase;
    aCase.plan.settings.policy.storageHeadroom = 0.0;
    EXPECT_TRUE(aCase.found("policy-zero").isEmpty());
    aCase.plan.storage.homes = {Homes()};
    const QList<Finding> found = aCase.found("policy-zero");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("plan/policy/storage_headroom"));
}

TEST(FindingStorageQuota, ComparesWithTheLargestCapacity)
{
    RuleCase c;
    TierFigures tier;
    tier.capacity = {std::nullopt, 800.0, 1000.0};
    tier.quotaGb = 1100.0;
    c.figures.storage.tiers[QStringLiteral("flash")] = tier;
    ASSERT_EQ(c.found("storage-quota-over").size(), 1);
    EXPECT_EQ(c.found("storage-quota-over")[0].path, QStringLiteral("storage/tiers/flash"));
    c.figures.storage.tiers[QStringLiteral("flash")].quotaGb = 1000.0;
    EXPECT_TRUE(c.found("storage-quota-over").isEmpty());
}

TEST(FindingSameSourceTwice, NamesDatasetsOfOneSource)
{
    RuleCase c;
    Dataset orders = aDataset("orders", "flash");
    orders.source = QStringLiteral("Data lake");
    Dataset returns = aDataset("returns", "object");
    returns.source = QStringLiteral(" data  lake ");
    c.plan.storage.datasets = {orders, aDataset("own", "flash"), returns};
    const QList<Finding> found = c.found("same-source-twice");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/datasets/returns"));
    EXPECT_EQ(c.said("same-source-twice"),
              "orders, returns come from the same source, Data lake, and none of them is said to "
              "be a part of the other: the same data may be kept twice.");
}

TEST(FindingSameSourceTwice, IsSilentWhereOneIsASubsetOrNobodySaysTheSource)
{
    RuleCase c;
    Dataset orders = aDataset("orders", "flash");
    orders.source = QStringLiteral("Data lake");
    Dataset sample = aDataset("sample", "flash");
    sample.source = QStringLiteral("Data lake");
    sample.subsetOf = QStringLiteral("Orders of the data lake");
    Dataset empty = aDataset("empty", "flash");
    empty.source = QString();
    c.plan.storage.datasets = {
        orders, sample, empty, aDataset("a", "flash"), aDataset("b", "flash")};
    EXPECT_TRUE(c.found("same-source-twice").isEmpty());
}

TEST(FindingHomeShared, IsRaisedWhereReadersOfSensitiveDataShareTheirHomes)
{
    RuleCase c;
    c.addGroup("research", "Research");
    c.addGroup("analysts", "Analysts");
    Homes analysts;
    analysts.group = QStringLiteral("analysts");
    Homes research;
    research.group = QStringLiteral("research");
    c.plan.storage.homes = {analysts, research, research};
    c.figures.platform.datasets = {
        {QStringLiteral("clicks"), Sensitivity::Internal, {QStringLiteral("analysts")}},
        {QStringLiteral("unsaid"), std::nullopt, {QStringLiteral("analysts")}},
        {QStringLiteral("letters"), Sensitivity::Confidential, {QStringLiteral("research")}}};
    const QList<Finding> found = c.found("home-shared");
    ASSERT_EQ(found.size(), 1); // once, and not for data that nobody called sensitive
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/homes/1"));
    EXPECT_EQ(c.said("home-shared"),
              "People of Research reach each other's homes, and they read what is sensitive: "
              "letters.");
}

TEST(FindingHomeShared, IsSilentWhereEachUserHasANamespaceOrNobodyHasAHome)
{
    RuleCase c;
    c.figures.platform.datasets = {
        {QStringLiteral("letters"), Sensitivity::Regulated, {QStringLiteral("research")}}};
    EXPECT_TRUE(c.found("home-shared").isEmpty());
    Homes research;
    research.group = QStringLiteral("research");
    c.plan.storage.homes = {research, Homes()};
    EXPECT_FALSE(c.found("home-shared").isEmpty());
    c.plan.platform.tenancy.isolation = Isolation::NamespacePerUser;
    EXPECT_TRUE(c.found("home-shared").isEmpty());
}

} // namespace kf
