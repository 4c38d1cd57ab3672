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
    EXPECT_EQ(
        c.said("unusable-value"),
        "llm reads the dataset 'corpus', which this plan does not have: nobody knows how long "
        "that takes.");
    Tier flash;
    flash.id = QStringLiteral("flash");
    c.plan.storage.tiers = {flash};
    Dataset corpus;
    corpus.id = QStringLiteral("corpus");
    corpus.tier = QStringLiteral("flash");
    c.plan.storage.datasets = {corpus};
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
}

TEST(FindingUnusableValue, NamesRunsAYearThatKeepMoreGpusBusyThanCanBeCounted)
{
    // 10 GPUs for 876 hours: a tenth of a year, so each run a year keeps 1 GPU busy on average.
    RuleCase c;
    c.addGroup("ml", "ML");
    TrainingRun run;
    run.id = QStringLiteral("llm");
    run.group = QStringLiteral("ml");
    run.gpus = 10.0;
    run.runsPerYear = 1e9;
    c.plan.workloads.trainingRuns = {run};
    TrainingRunFigures its;
    its.id = run.id;
    its.gpus = 10.0;
    its.days = 36.5;
    c.figures.training.runs = {its};
    OccasionalFigures &occasional = c.figures.training.occasional[QStringLiteral("gpu")];
    occasional.meanGpus = 1e9;
    const QList<Finding> found = c.found("unusable-value");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/training_runs/llm/runs_per_year"));
    EXPECT_EQ(valueOf(found[0], "most"), number(100000.0, Unit::None));
    occasional.meanGpus = 100.0;
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
}

} // namespace kf
