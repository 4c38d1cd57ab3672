// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/training.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/workloads/language_model.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kFlopsPerToken = 6.0; ///< per parameter, forwards and backwards
constexpr double kMostAtOnce = 1e15;   ///< beyond that a double skips whole numbers
constexpr double kTolerance = 1e-9;    ///< relative; keeps noise from asking for one more

double wholeUp(double value)
{
    return std::max(1.0, std::ceil(value - kTolerance));
}

std::optional<double> memoryOf(const TrainingRun &run, const TrainingConstants &constants)
{
    if (run.memoryGb || !run.parameters)
        return run.memoryGb;
    return *run.parameters * constants.bytesPerParameter / kBytesPerGb;
}

std::optional<TrainingReason> reasonForCpu(const TrainingRun &run)
{
    if (!run.cudaAware)
        return TrainingReason::NotCudaAware;
    if (run.trainingClass == TrainingClass::ClassicalMl)
        return TrainingReason::GainsNothing;
    return std::nullopt;
}

struct Choice {
    TrainingStrategy strategy;
    TrainingReason reason;
};

/// The first rule that holds; `want` GPUs, of which a system has `perSystem`.
Choice choose(const TrainingRun &run,
              const TrainingRunFigures &figures,
              const TrainingPlace &place,
              double want,
              double penalty)
{
    const double perSystem = *place.gpusPerSystem;
    if (!run.coupled && *figures.leastGpus <= perSystem)
        return {TrainingStrategy::Independent, TrainingReason::IndependentTrials};
    if (*figures.leastGpus > perSystem)
        return {TrainingStrategy::Distributed, TrainingReason::MemoryBeyondSystem};
    const std::optional<double> dataGb = run.dataGb ? run.dataGb : place.datasetGb;
    if (dataGb && place.systemGb && *dataGb > *place.systemGb && want > 1.0)
        return {TrainingStrategy::Distributed, TrainingReason::DataBeyondSystem};
    if (want <= 1.0)
        return {TrainingStrategy::SingleGpu, TrainingReason::FitsOneGpu};
    if (want <= perSystem)
        return {TrainingStrategy::SingleMachine, TrainingReason::FitsOneSystem};
    if (want <= perSystem * penalty * (1.0 + kTolerance))
        return {TrainingStrategy::SingleMachine, TrainingReason::DistributionNotWorthIt};
    return {TrainingStrategy::Distributed, TrainingReason::GpusBeyondSystem};
}

void addStrategy(TrainingRunFigures &figures,
                 const TrainingRun &run,
                 const TrainingPlace &place,
                 const TrainingConstants &constants)
{
    const double perSystem = *place.gpusPerSystem;
    const double penalty = place.hasFabric ? constants.penaltyFabric : constants.penaltyEthernet;
    const double want = std::max(*figures.leastGpus, run.gpus.value_or(*figures.leastGpus));
    const Choice choice = choose(run, figures, place, want, penalty);
    const bool isDistributed = choice.strategy == TrainingStrategy::Distributed;
    figures.gpusPerSystem = perSystem;
    figures.strategy = choice.strategy;
    figures.reason = choice.reason;
    figures.gpus = choice.reason == TrainingReason::DistributionNotWorthIt ? perSystem : want;
    figures.penalty = isDistributed ? penalty : 1.0;
    figures.effectiveGpus = *figures.gpus / *figures.penalty;
    figures.systems = std::max(isDistributed ? 2.0 : 1.0, wholeUp(*figures.gpus / perSystem));
}

std::optional<double> computeDays(const TrainingRun &run,
                                  const TrainingRunFigures &figures,
                                  const TrainingPlace &place,
                                  const TrainingConstants &constants)
{
    if (!figures.effectiveGpus || !run.parameters || !run.tokens || place.gpu == nullptr)
        return std::nullopt;
    const std::optional<double> tflops = denseTflops(*place.gpu, run.precision);
    if (!tflops)
        return std::nullopt;
    return kFlopsPerToken * *run.parameters * *run.tokens /
           (*figures.effectiveGpus * *tflops * kFlopsPerTflops * constants.modelFlopsUtilisation *
            kSecondsPerDay);
}

std::optional<double> dataDays(const TrainingRun &run, const TrainingPlace &place)
{
    const std::optional<double> dataGb = run.dataGb ? run.dataGb : place.datasetGb;
    // A dataset that is gone has no size, whatever the run says of its data.
    if (!run.dataset || !place.datasetGb || !dataGb)
        return std::nullopt;
    if (*dataGb == 0.0)
        return 0.0;
    if (!place.readGbPerS || *place.readGbPerS <= 0.0)
        return std::nullopt;
    return run.epochs * *dataGb / *place.readGbPerS / kSecondsPerDay;
}

void addDays(TrainingRunFigures &figures,
             const TrainingRun &run,
             const TrainingPlace &place,
             const TrainingConstants &constants)
{
    figures.computeDays = computeDays(run, figures, place, constants);
    figures.dataDays = dataDays(run, place);
    figures.readGbPerS = place.readGbPerS;
    if (run.hours) {
        figures.days = *run.hours / kHoursPerDay;
        return;
    }
    if (!figures.computeDays || (run.dataset && !figures.dataDays))
        return;
    const double data = figures.dataDays.value_or(0.0);
    const bool waits = data > *figures.computeDays * (1.0 + kTolerance);
    figures.bound = waits ? TrainingBound::Data : TrainingBound::Compute;
    figures.days = std::max(data, *figures.computeDays);
}

/// P(x GPUs are busy), from x = 0 on, by the recursion of compound Poisson sums. The numbers are
/// kept in a range that doubles have: `scale` is the logarithm of what they are to be multiplied
/// by.
class BusyGpus {
public:
    explicit BusyGpus(const QList<OccasionalRun> &runs)
    {
        for (const OccasionalRun &run : runs) {
            const auto gpus = static_cast<qsizetype>(std::min(wholeUp(*run.gpus), kMostAtOnce));
            m_atWork[gpus] += *run.atWork;
            m_scale -= *run.atWork;
        }
    }

    /// The least number with at least `share` of the time at or below it.
    double quantile(double share)
    {
        const double wanted = std::log(share);
        double sum = 1.0;
        m_weights = {1.0};
        while (std::log(sum) + m_scale < wanted) {
            sum += next();
            if (sum > kLargest)
                rescale(sum);
        }
        return static_cast<double>(m_weights.size() - 1);
    }

private:
    static constexpr double kLargest = 1e200;

    double next()
    {
        const qsizetype x = m_weights.size();
        double sum = 0.0;
        for (auto run = m_atWork.cbegin(); run != m_atWork.cend() && run.key() <= x; ++run)
            sum += *run * static_cast<double>(run.key()) * m_weights[x - run.key()];
        m_weights.append(sum / static_cast<double>(x));
        return m_weights.constLast();
    }

    void rescale(double &sum)
    {
        for (double &weight : m_weights)
            weight /= kLargest;
        sum /= kLargest;
        m_scale += std::log(kLargest);
    }

    QMap<qsizetype, double> m_atWork; ///< GPUs of a run -> runs at work
    QList<double> m_weights;
    double m_scale = 0.0;
};

constexpr double kShareOfTime = 0.99 - 1e-12;

} // namespace

TrainingRunFigures trainingFigures(const TrainingRun &run,
                                   const TrainingPlace &place,
                                   const TrainingConstants &constants)
{
    TrainingRunFigures figures;
    figures.id = run.id;
    figures.memoryGb = memoryOf(run, constants);
    figures.reason = reasonForCpu(run);
    if (figures.reason) {
        figures.strategy = TrainingStrategy::Cpu;
        return figures;
    }
    const bool knowsMemory = place.gpu != nullptr && place.gpu->memoryGb &&
                             *place.gpu->memoryGb > 0.0 && figures.memoryGb;
    if (knowsMemory)
        figures.leastGpus = wholeUp(*figures.memoryGb / *place.gpu->memoryGb);
    if (figures.leastGpus && place.gpusPerSystem)
        addStrategy(figures, run, place, constants);
    addDays(figures, run, place, constants);
    if (run.runsPerYear && figures.gpus && figures.days)
        figures.gpuHoursPerYear =
            *run.runsPerYear * run.parallelTrials * *figures.gpus * *figures.days * kHoursPerDay;
    return figures;
}

OccasionalRun occasionalRun(const TrainingRun &run, const TrainingRunFigures &figures)
{
    OccasionalRun occasional;
    if (const std::optional<double> gpus = figures.gpus ? figures.gpus : run.gpus)
        occasional.gpus = run.parallelTrials * *gpus;
    if (run.runsPerYear && figures.days)
        occasional.atWork = *run.runsPerYear * *figures.days * kHoursPerDay / kHoursPerYear;
    return occasional;
}

OccasionalFigures occasionalFigures(const QList<OccasionalRun> &runs)
{
    OccasionalFigures figures;
    double mean = 0.0;
    for (const OccasionalRun &run : runs) {
        if (!run.gpus || !run.atWork)
            return figures;
        mean += *run.gpus * *run.atWork;
    }
    figures.meanGpus = mean;
    figures.gpuHoursPerYear = mean * kHoursPerYear;
    if (mean <= kMostOccasionalGpus)
        figures.p99Gpus = BusyGpus(runs).quantile(kShareOfTime);
    return figures;
}

} // namespace kf
