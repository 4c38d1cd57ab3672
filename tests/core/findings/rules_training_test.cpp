// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::number;
using test::RuleCase;
using test::textArgument;
using test::valueOf;

/// A run of a group whose systems have eight GPUs without anything that joins them.
RuleCase trainingCase()
{
    RuleCase c;
    c.addGroup("research", "Research");
    DeviceEntry box = test::entry("box", DeviceKind::GpuSystem, 8.0, 0.0, 0.0);
    box.gpuModel = QStringLiteral("gpu");
    box.gpuCount = 8.0;
    box.nvlinkGbS = 0.0;
    c.plan.catalog.devices = {box};
    c.plan.settings.policy.systems.insert(QStringLiteral("gpu"), QStringLiteral("box"));
    TrainingRun run;
    run.id = QStringLiteral("llm");
    run.name = QStringLiteral("Language");
    run.group = QStringLiteral("research");
    c.plan.workloads.trainingRuns = {run};
    TrainingRunFigures figures;
    figures.id = run.id;
    c.figures.training.runs = {figures};
    return c;
}

TrainingRun &runOf(RuleCase &c)
{
    return c.plan.workloads.trainingRuns[0].mutate();
}

TrainingRunFigures &figuresOf(RuleCase &c)
{
    return c.figures.training.runs[0];
}

/// The only finding of that rule, about the run.
Finding theOnly(RuleCase &c, const char *rule, Severity severity)
{
    const QList<Finding> found = c.found(rule);
    EXPECT_EQ(found.size(), 1) << rule;
    if (found.size() != 1)
        return {};
    EXPECT_EQ(found[0].severity, severity) << rule;
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/training_runs/llm")) << rule;
    return found[0];
}

/// A job of the group that takes so many GPUs.
RuleCase jobCase(double gpus)
{
    RuleCase c = trainingCase();
    ScheduledWorkload job;
    job.id = QStringLiteral("nightly");
    job.group = QStringLiteral("research");
    job.durationH = 2.0;
    job.gpus = gpus;
    c.plan.workloads.scheduled = {job};
    return c;
}

} // namespace

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

TEST(FindingGpusStarve, CountsTheHoursInWhichStorageIsTooSlow)
{
    RuleCase c;
    c.figures.feed.onPremise = {Hours{}, Hours{}};
    c.figures.feed.onPremise[1][3] = 12.0;
    EXPECT_TRUE(c.found("gpus-starve").isEmpty()); // nobody knows what storage gives
    c.figures.feed.readGbPerS = 10.0;
    c.figures.feed.storageShortHoursPerYear = 0.0;
    EXPECT_TRUE(c.found("gpus-starve").isEmpty());
    c.figures.feed.storageShortHoursPerYear = 104.0;
    const QList<Finding> found = c.found("gpus-starve");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/tiers"));
    EXPECT_EQ(c.said("gpus-starve"),
              "GPUs wait for storage 104 hours a year: they read up to 12 GB/s, and the tiers of "
              "the datasets give 10 GB/s.");
    EXPECT_NE(remedy(found[0]), remedy(Finding{QStringLiteral("gpus-starve"), {}, {}, {}, false}));
}

TEST(FindingRunExceedsMemory, IsAnErrorForFewerGpusThanItsMemoryFills)
{
    RuleCase c = trainingCase();
    figuresOf(c).memoryGb = 200.0;
    runOf(c).gpus = 2.0;
    EXPECT_TRUE(c.found("run-exceeds-memory").isEmpty()); // nobody knows what a GPU holds
    figuresOf(c).leastGpus = 3.0;
    theOnly(c, "run-exceeds-memory", Severity::Error);
    EXPECT_EQ(c.said("run-exceeds-memory"),
              "The run Language takes 200 GB of memory, which is that of 3 GPUs at least; it is "
              "to have 2 GPUs.");
    runOf(c).gpus = 3.0;
    EXPECT_TRUE(c.found("run-exceeds-memory").isEmpty());
    runOf(c).gpus = std::nullopt; // then it gets what it needs
    EXPECT_TRUE(c.found("run-exceeds-memory").isEmpty());
}

TEST(FindingDistributedNotWorth, IsAdviceWhereOneSystemDoesAsMuch)
{
    RuleCase c = trainingCase();
    runOf(c).gpus = 12.0;
    EXPECT_TRUE(c.found("distributed-not-worth").isEmpty()); // nothing is known of the system
    figuresOf(c).reason = TrainingReason::DistributionNotWorthIt;
    figuresOf(c).gpusPerSystem = 8.0;
    theOnly(c, "distributed-not-worth", Severity::Advice);
    EXPECT_EQ(c.said("distributed-not-worth"),
              "The run Language is to have 12 GPUs: spread over several systems they do no more "
              "than the 8 GPUs of one.");
    figuresOf(c).reason = TrainingReason::GpusBeyondSystem;
    EXPECT_TRUE(c.found("distributed-not-worth").isEmpty());
}

TEST(FindingNoNvlinkForCoupled, IsRaisedForSeveralGpusThatNothingJoins)
{
    RuleCase c = trainingCase();
    figuresOf(c).gpus = 4.0;
    const Finding found = theOnly(c, "no-nvlink-for-coupled", Severity::Warning);
    EXPECT_EQ(valueOf(found, "gpus"), number(4.0, Unit::Gpus));
    EXPECT_EQ(valueOf(found, "device"), textArgument("box"));
    figuresOf(c).gpus = 1.0;
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
    figuresOf(c).gpus = 4.0;
    runOf(c).coupled = false;
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
    runOf(c).coupled = true;
    c.plan.catalog.devices[0].nvlinkGbS = 900.0;
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
    c.plan.catalog.devices[0].nvlinkGbS = std::nullopt; // nobody knows
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
}

TEST(FindingNoNvlinkForCoupled, LooksAtTheAcceleratorWhereTheSystemDoesNotSay)
{
    RuleCase c = trainingCase();
    figuresOf(c).gpus = 4.0;
    c.plan.catalog.devices[0].nvlinkGbS = std::nullopt;
    AcceleratorEntry gpu;
    gpu.id = QStringLiteral("gpu");
    gpu.nvlinkGbS = 0.0;
    c.plan.catalog.gpus = {gpu};
    theOnly(c, "no-nvlink-for-coupled", Severity::Warning);
    c.plan.settings.policy.systems.clear(); // no system is known: what the run asks for counts
    figuresOf(c).gpus = std::nullopt;
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
    runOf(c).gpus = 2.0;
    const Finding found = theOnly(c, "no-nvlink-for-coupled", Severity::Warning);
    EXPECT_EQ(valueOf(found, "accelerator"), textArgument("gpu"));
    figuresOf(c).strategy = TrainingStrategy::Cpu;
    EXPECT_TRUE(c.found("no-nvlink-for-coupled").isEmpty());
}

TEST(FindingJobLargerThanNode, AsksForANetworkAmongSeveralSystems)
{
    RuleCase c = jobCase(9.0);
    const QList<Finding> found = c.found("job-larger-than-node");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/scheduled/nightly"));
    EXPECT_EQ(c.said("job-larger-than-node"),
              "The job nightly of Research takes 9 GPUs, a box has 8 GPUs, and no compute network "
              "joins several of them.");
    EXPECT_TRUE(jobCase(8.0).found("job-larger-than-node").isEmpty());
    Fabric compute;
    compute.id = QStringLiteral("net");
    c.plan.topology.fabrics = {compute};
    EXPECT_TRUE(c.found("job-larger-than-node").isEmpty());
    c.plan.topology.fabrics[0].network = NetworkKind::Storage;
    EXPECT_FALSE(c.found("job-larger-than-node").isEmpty());
}

TEST(FindingJobLargerThanNode, IsSilentInTheCloudAndWhereNoSystemIsKnown)
{
    RuleCase cloud = jobCase(9.0);
    cloud.plan.cost.placement.insert(QStringLiteral("research"), PlacementKind::Cloud);
    EXPECT_TRUE(cloud.found("job-larger-than-node").isEmpty());
    RuleCase unknown = jobCase(9.0);
    unknown.plan.settings.policy.systems.clear();
    EXPECT_TRUE(unknown.found("job-larger-than-node").isEmpty());
}

} // namespace kf
