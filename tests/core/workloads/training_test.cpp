// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/training.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

AcceleratorEntry h100()
{
    AcceleratorEntry gpu;
    gpu.id = QStringLiteral("h100");
    gpu.memoryGb = 80.0;
    gpu.bf16DenseTflops = 989.0;
    return gpu;
}

/// Systems of eight GPUs on a fabric.
TrainingPlace onSystems(const AcceleratorEntry &gpu)
{
    TrainingPlace place;
    place.gpu = &gpu;
    place.gpusPerSystem = 8.0;
    place.hasFabric = true;
    return place;
}

/// Seven billion parameters, 2e11 tokens.
TrainingRun sevenBillion(double gpus)
{
    TrainingRun run;
    run.id = QStringLiteral("llm");
    run.parameters = 7e9;
    run.tokens = 2e11;
    run.gpus = gpus;
    return run;
}

TrainingReason reasonOf(const TrainingRun &run, const TrainingPlace &place)
{
    return trainingFigures(run, place, {}).reason.value();
}

} // namespace

TEST(Training, TakesFifteenDaysOnSixteenGpusOfOneDomainAndMoreWhenDistributed)
{
    // 6 x 7e9 x 2e11 / (16 x 989e12 x 0.4 x 86400) = 15.36 days; 1.1 times that over a fabric.
    const AcceleratorEntry gpu = h100();
    TrainingPlace oneDomain = onSystems(gpu);
    oneDomain.gpusPerSystem = 16.0;
    const TrainingRunFigures one = trainingFigures(sevenBillion(16.0), oneDomain, {});
    EXPECT_EQ(one.strategy, TrainingStrategy::SingleMachine);
    EXPECT_NEAR(one.computeDays.value(), 15.36, 0.005);
    const TrainingRunFigures two = trainingFigures(sevenBillion(16.0), onSystems(gpu), {});
    EXPECT_EQ(two.strategy, TrainingStrategy::Distributed);
    EXPECT_EQ(two.reason, TrainingReason::GpusBeyondSystem);
    EXPECT_EQ(two.systems, 2.0);
    EXPECT_NEAR(two.days.value(), 16.9, 0.05);
    EXPECT_EQ(two.memoryGb, 112.0); // 7e9 x 16 B
    EXPECT_EQ(two.leastGpus, 2.0);  // of 80 GB
}

TEST(Training, SaysWhyAStrategyWasChosen)
{
    const AcceleratorEntry gpu = h100();
    const TrainingPlace place = onSystems(gpu);
    TrainingRun run = sevenBillion(1.0); // least 2
    EXPECT_EQ(reasonOf(run, place), TrainingReason::FitsOneSystem);
    run.memoryGb = 40.0;
    EXPECT_EQ(reasonOf(run, place), TrainingReason::FitsOneGpu);
    run.memoryGb = 800.0; // ten GPUs
    EXPECT_EQ(reasonOf(run, place), TrainingReason::MemoryBeyondSystem);
    run.memoryGb = 40.0;
    run.coupled = false;
    EXPECT_EQ(reasonOf(run, place), TrainingReason::IndependentTrials);
    run.trainingClass = TrainingClass::ClassicalMl;
    EXPECT_EQ(reasonOf(run, place), TrainingReason::GainsNothing);
    run.cudaAware = false;
    EXPECT_EQ(reasonOf(run, place), TrainingReason::NotCudaAware);
}

TEST(Training, KeepsToOneMachineWhereDistributionGainsNothing)
{
    // Over Ethernet 16 GPUs do the work of 8: one machine does as much.
    const AcceleratorEntry gpu = h100();
    TrainingPlace place = onSystems(gpu);
    place.hasFabric = false;
    const TrainingRunFigures figures = trainingFigures(sevenBillion(16.0), place, {});
    EXPECT_EQ(figures.reason, TrainingReason::DistributionNotWorthIt);
    EXPECT_EQ(figures.gpus, 8.0);
    EXPECT_EQ(figures.penalty, 1.0);
    EXPECT_EQ(reasonOf(sevenBillion(17.0), place), TrainingReason::GpusBeyondSystem);
}

TEST(Training, DistributesDataThatOneSystemDoesNotHold)
{
    const AcceleratorEntry gpu = h100();
    TrainingPlace place = onSystems(gpu);
    place.systemGb = 27000.0;
    TrainingRun run = sevenBillion(4.0);
    run.dataGb = 30000.0;
    EXPECT_EQ(reasonOf(run, place), TrainingReason::DataBeyondSystem);
    EXPECT_EQ(trainingFigures(run, place, {}).systems, 2.0); // distributed: at least two
}

TEST(Training, WaitsForDataThatComesSlowly)
{
    // 4 epochs x 86,400 GB at 2 GB/s: two days.
    const AcceleratorEntry gpu = h100();
    TrainingPlace place = onSystems(gpu);
    place.datasetGb = 86400.0;
    place.readGbPerS = 2.0;
    TrainingRun run = sevenBillion(8.0);
    run.tokens = 1e9;
    run.dataset = QStringLiteral("corpus");
    run.epochs = 4.0;
    const TrainingRunFigures figures = trainingFigures(run, place, {});
    EXPECT_EQ(figures.dataDays, 2.0);
    EXPECT_EQ(figures.bound, TrainingBound::Data);
    EXPECT_EQ(figures.days, 2.0);
    place.readGbPerS.reset();
    EXPECT_FALSE(trainingFigures(run, place, {}).days.has_value());
    run.hours = 12.0; // somebody measured it
    EXPECT_EQ(trainingFigures(run, place, {}).days, 0.5);
}

TEST(Training, KnowsTheMemoryWithoutASystemAndNothingElse)
{
    const AcceleratorEntry gpu = h100();
    TrainingPlace place;
    place.gpu = &gpu;
    const TrainingRunFigures figures = trainingFigures(sevenBillion(8.0), place, {});
    EXPECT_EQ(figures.leastGpus, 2.0);
    EXPECT_FALSE(figures.strategy.has_value());
    EXPECT_FALSE(figures.days.has_value());
}

TEST(OccasionalRuns, AreIndependentAndRandom)
{
    // One run of one GPU at work on average: P(at most 4) = 0.9963, P(at most 3) = 0.981.
    const OccasionalFigures one = occasionalFigures({{1.0, 1.0}});
    EXPECT_EQ(one.meanGpus, 1.0);
    EXPECT_EQ(one.p99Gpus, 4.0);
    EXPECT_EQ(one.gpuHoursPerYear, 8760.0);
    // Eight GPUs at work a tenth of the time: P(0) = 0.905, P(at most one run) = 0.9953.
    EXPECT_EQ(occasionalFigures({{8.0, 0.1}}).p99Gpus, 8.0);
    EXPECT_EQ(occasionalFigures({}).p99Gpus, 0.0);
    EXPECT_EQ(occasionalFigures({{1.0, 1.0}, {8.0, std::nullopt}}), OccasionalFigures());
}

TEST(OccasionalRuns, DoNotUnderflowForManyRuns)
{
    // Poisson with mean 10,000: the 99 % point lies 2.326 standard deviations of 100 above it.
    const double p99 = occasionalFigures({{1.0, 10000.0}}).p99Gpus.value();
    EXPECT_NEAR(p99, 10233.0, 2.0);
    const OccasionalFigures tooMany = occasionalFigures({{1.0, 2e5}});
    EXPECT_EQ(tooMany.meanGpus, 2e5);
    EXPECT_FALSE(tooMany.p99Gpus.has_value());
}

} // namespace kf
