// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/work_words.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/plan/all_keys.h"
#include "core/words/value_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkWords)
};

} // namespace

QString waitText(double seconds, Digits digits, const Wording &wording)
{
    return Words::tr("%1 ms").arg(numberText(seconds * kMsPerS, digits, wording.locale));
}

QString readingText(double hours, Digits digits, const Wording &wording)
{
    constexpr double kLongHours = 2.0 * kHoursPerDay;
    if (hours < 1.0)
        return amountText(Amount{hours * kSecondsPerHour, Unit::Seconds}, digits, wording);
    return hours < kLongHours
               ? amountText(Amount{hours, Unit::Hours}, digits, wording)
               : amountText(Amount{hours / kHoursPerDay, Unit::Days}, digits, wording);
}

QString choiceText(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Kserve:
        return QStringLiteral("KServe");
    case Delivery::OwnServer:
        return Words::tr("own server");
    case Delivery::Embedded:
        return Words::tr("embedded");
    }
    return {};
}

QString choiceText(Precision precision)
{
    return QString(wordFor(precision)).toUpper();
}

QString choiceText(DayShape shape)
{
    switch (shape) {
    case DayShape::OfficeHours:
        return Words::tr("office hours");
    case DayShape::FollowTheSun:
        return Words::tr("follow the sun");
    case DayShape::Nightly:
        return Words::tr("nightly");
    case DayShape::Flat:
        return Words::tr("flat");
    }
    return {};
}

QString boundText(ServingBound bound)
{
    switch (bound) {
    case ServingBound::Nothing:
        return {};
    case ServingBound::Utilisation:
        return Words::tr("utilisation");
    case ServingBound::Wait:
        return Words::tr("wait");
    case ServingBound::Least:
        return Words::tr("replicas min");
    }
    return {};
}

QString boundText(TrainingBound bound)
{
    return bound == TrainingBound::Data ? Words::tr("data") : Words::tr("compute");
}

QString strategyText(TrainingStrategy strategy)
{
    switch (strategy) {
    case TrainingStrategy::Cpu:
        return Words::tr("CPU");
    case TrainingStrategy::SingleGpu:
        return Words::tr("one GPU");
    case TrainingStrategy::SingleMachine:
        return Words::tr("one machine");
    case TrainingStrategy::Independent:
        return Words::tr("anywhere");
    case TrainingStrategy::Distributed:
        return Words::tr("several machines");
    }
    return {};
}

QString reasonText(TrainingReason reason)
{
    switch (reason) {
    case TrainingReason::NotCudaAware:
        return Words::tr("its libraries do not use CUDA");
    case TrainingReason::GainsNothing:
        return Words::tr("classical machine learning gains nothing from a GPU");
    case TrainingReason::IndependentTrials:
        return Words::tr("its trials do not talk to each other: any free GPUs will do");
    case TrainingReason::MemoryBeyondSystem:
        return Words::tr("it needs more memory than one machine has");
    case TrainingReason::DataBeyondSystem:
        return Words::tr("its data does not fit onto one machine");
    case TrainingReason::FitsOneGpu:
        return Words::tr("it fits into one GPU");
    case TrainingReason::FitsOneSystem:
        return Words::tr("it fits into one machine, whose GPUs talk to each other fast");
    case TrainingReason::DistributionNotWorthIt:
        return Words::tr("over the network that they have, a second machine would bring nothing: "
                         "it costs more than its GPUs add");
    case TrainingReason::GpusBeyondSystem:
        return Words::tr("it wants more GPUs than one machine has");
    }
    return {};
}

QString missingText(const TrainingRun &run, const TrainingRunFigures &figures)
{
    if (!run.group)
        return Words::tr("Not known: say for which group it runs");
    if (!figures.memoryGb)
        return Words::tr("Not known: type its memory or its parameters");
    if (!figures.leastGpus)
        return Words::tr("Not known: nobody knows the memory of this group's accelerator");
    if (!figures.strategy)
        return Words::tr("Not known: no system with this group's accelerator is placed or chosen");
    if (run.hours) // they stand in place of the estimate
        return Words::tr("Not known: say how often it runs in a year");
    if (!run.parameters || !run.tokens)
        return Words::tr("Not known: type parameters and tokens, or the hours of a run");
    if (!figures.computeDays)
        return Words::tr("Not known: the catalogue has no speed of this accelerator in this "
                         "precision");
    if (run.dataset && !figures.dataDays)
        return Words::tr("Not known: nobody knows how fast the dataset's tier is read");
    return Words::tr("Not known: say how often it runs in a year");
}

QString notKnownText(const ServingWorkload &work, const QLocale &locale)
{
    const QStringList faults = unusableTexts(work, locale);
    return faults.isEmpty() ? Words::tr("Not known: more servers are needed than can be counted.")
                            : faults.join(QLatin1Char('\n'));
}

} // namespace kf
