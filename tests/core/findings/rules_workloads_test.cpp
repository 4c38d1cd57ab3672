// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::number;
using test::RuleCase;
using test::valueOf;

AcceleratorForecast workForecast(double required, std::optional<double> supply)
{
    AcceleratorForecast forecast;
    forecast.required = {required};
    forecast.supply = {supply};
    return forecast;
}

/// A case with one derived group and one workload of it that takes a second for a request.
RuleCase servingCase()
{
    RuleCase c;
    c.addGroup("search", "Search").source = DemandSource::Workloads;
    ServingWorkload workload;
    workload.id = QStringLiteral("ranker");
    workload.group = QStringLiteral("search");
    workload.serviceTimeS = 1.0;
    workload.maxUtilisation = 0.9;
    workload.waitTargetS = 1.0;
    workload.waitPercentile = 0.9;
    c.plan.workloads.serving = {workload};
    ServingFigures figures;
    figures.id = workload.id;
    figures.offeredErlangs = {Hours{}};
    figures.waitS = {Hours{}};
    figures.gpus = {Hours{}};
    figures.offeredErlangs[0][14] = 2.0;
    figures.waitS[0][14] = 0.5;
    figures.gpus[0][14] = 6.0;
    c.figures.workloads.serving = {figures};
    return c;
}

ServingWorkload &servingOf(RuleCase &c)
{
    return c.plan.workloads.serving[0].mutate();
}

} // namespace

TEST(FindingBatchUsesReserved, IsRaisedWhereBothFitButBatchAloneDoesNot)
{
    // Six systems; serving keeps four of them, night jobs want six.
    RuleCase c;
    AcceleratorForecast forecast = workForecast(6.0, 6.0);
    forecast.setAside = {4.0};
    forecast.batchPeak = {6.0};
    auto &forecasts = c.figures.growth.byAccelerator;
    forecasts[QStringLiteral("gpu")] = forecast;
    const QList<Finding> found = c.found("batch-uses-reserved");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("catalog/gpus/gpu"));
    EXPECT_EQ(valueOf(found[0], "batch"), number(6.0, Unit::Gpus));
    forecasts[QStringLiteral("gpu")].batchPeak = {2.0}; // just what is left
    EXPECT_TRUE(c.found("batch-uses-reserved").isEmpty());
    forecasts[QStringLiteral("gpu")] = forecast;
    forecasts[QStringLiteral("gpu")].required = {7.0}; // it runs out: another finding says so
    EXPECT_TRUE(c.found("batch-uses-reserved").isEmpty());
}

TEST(FindingOccasional, AdvisesWhereRunsDoNotFitBesideThePeak)
{
    RuleCase c;
    AcceleratorForecast forecast = workForecast(6.0, 8.0);
    forecast.peakOutsideCloud = {5.0};
    c.figures.growth.byAccelerator[QStringLiteral("gpu")] = forecast;
    auto &occasional = c.figures.training.occasional[QStringLiteral("gpu")];
    occasional.p99Gpus = 4.0;
    const QList<Finding> found = c.found("occasional-beyond-supply");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(valueOf(found[0], "p99"), number(4.0, Unit::Gpus));
    c.figures.training.occasional[QStringLiteral("gpu")].p99Gpus = 3.0;
    EXPECT_TRUE(c.found("occasional-beyond-supply").isEmpty());
}

TEST(FindingCores, SaysUnknownApartFromShort)
{
    RuleCase c;
    auto &forecasts = c.figures.growth.byAccelerator;
    forecasts[QStringLiteral("cpu-core")] = workForecast(50.0, std::nullopt);
    c.figures.growth.devicesWithoutCores = {QStringLiteral("box")};
    ASSERT_EQ(c.found("cpu-supply-unknown").size(), 1);
    EXPECT_EQ(c.found("cpu-supply-unknown")[0].severity, Severity::Advice);
    EXPECT_EQ(c.said("cpu-supply-unknown"),
              "50 cores are required from 2027-01 on, but nobody knows how many there are: the "
              "cores of box are not known.");
    EXPECT_TRUE(c.found("cpu-short").isEmpty());
    forecasts[QStringLiteral("cpu-core")] = workForecast(50.0, 40.0);
    forecasts[QStringLiteral("cpu-core")].runsOutMonth = 0;
    EXPECT_TRUE(c.found("cpu-supply-unknown").isEmpty());
    ASSERT_EQ(c.found("cpu-short").size(), 1);
    EXPECT_EQ(c.found("cpu-short")[0].severity, Severity::Error);
    forecasts[QStringLiteral("cpu-core")] = workForecast(0.0, std::nullopt); // nobody asks
    EXPECT_TRUE(c.found("cpu-supply-unknown").isEmpty());
}

TEST(FindingServing, ComparesAnEmbeddedModelWithOnePool)
{
    RuleCase c = servingCase();
    EXPECT_TRUE(c.found("model-embedded").isEmpty());
    servingOf(c).delivery = Delivery::Embedded;
    servingOf(c).copies = 3;
    const QList<Finding> found = c.found("model-embedded");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/serving/ranker"));
    EXPECT_EQ(valueOf(found[0], "gpus"), number(6.0, Unit::Gpus));
    c.plan.demand.groups[0].mutate().source = DemandSource::Manual; // then nothing is served
    EXPECT_TRUE(c.found("model-embedded").isEmpty());
}

TEST(FindingServing, ComparesTheSlowestAnswerWithItsTarget)
{
    // A second of service and half a second of waiting at 14:00.
    RuleCase c = servingCase();
    EXPECT_TRUE(c.found("service-slower-than-target").isEmpty());
    servingOf(c).responseTargetS = 1.5;
    EXPECT_TRUE(c.found("service-slower-than-target").isEmpty());
    servingOf(c).responseTargetS = 1.2;
    QList<Finding> found = c.found("service-slower-than-target");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(valueOf(found[0], "seconds"), number(1.5, Unit::Seconds));
    servingOf(c).responseTargetS = 0.9; // not even without waiting
    EXPECT_EQ(c.found("service-slower-than-target").value(0).severity, Severity::Error);
}

TEST(FindingServing, SaysWhenALanguageModelDoesNotFit)
{
    RuleCase c = servingCase();
    servingOf(c).serversPerReplica = 16;
    LanguageModelFigures llm;
    llm.concurrency = 16.0;
    c.figures.workloads.serving[0].llm = llm;
    EXPECT_TRUE(c.found("llm-does-not-fit").isEmpty());
    c.figures.workloads.serving[0].llm->concurrency = 15.0;
    EXPECT_EQ(c.found("llm-does-not-fit").size(), 1);
}

TEST(FindingGpusStarve, IsRaisedWhereDataDecides)
{
    RuleCase c;
    TrainingRunFigures run;
    run.id = QStringLiteral("llm");
    run.computeDays = 1.0;
    run.dataDays = 2.0;
    run.bound = TrainingBound::Data;
    c.figures.training.runs = {run};
    ASSERT_EQ(c.found("gpus-starve").size(), 1);
    EXPECT_EQ(c.found("gpus-starve")[0].path, QStringLiteral("workloads/training_runs/llm"));
    c.figures.training.runs[0].bound = TrainingBound::Compute;
    EXPECT_TRUE(c.found("gpus-starve").isEmpty());
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

TEST(FindingUnusableValue, NamesARunWhoseDatasetIsGone)
{
    RuleCase c;
    TrainingRun run;
    run.id = QStringLiteral("llm");
    run.dataset = QStringLiteral("corpus");
    c.plan.workloads.trainingRuns = {run};
    ASSERT_EQ(c.found("unusable-value").size(), 1);
    EXPECT_EQ(c.found("unusable-value")[0].path,
              QStringLiteral("workloads/training_runs/llm/dataset"));
    Dataset corpus;
    corpus.id = QStringLiteral("corpus");
    corpus.tier = QStringLiteral("flash");
    c.plan.storage.datasets = {corpus};
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
}

} // namespace kf
