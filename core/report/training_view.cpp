// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/training_view.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/evaluate/group_machine.h"
#include "core/evaluate/work_part.h"
#include "core/plan/edits/common.h"
#include "core/report/work_charts.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/work_words.h"
#include "core/workloads/training.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::TrainingView)
};

constexpr double kMostInChart = 4096; ///< GPUs
constexpr double kLeastInChart = 64;
constexpr double kSystemsInChart = 8;
constexpr double kTolerance = 1e-9;

class View {
public:
    View(const Evaluation &figures,
         const Catalog &catalog,
         const TrainingRun &run,
         const TrainingRunFigures &its,
         const Wording &wording)
        : m_plan(figures.plan)
        , m_run(run)
        , m_its(its)
        , m_wording(wording)
        , m_machine(run.group ? machineOf(figures, catalog, *run.group) : GroupMachine())
    {
        const CatalogView view(figures.plan.catalog, catalog);
        m_view.hasFabric =
            m_machine.system && hasComputeFabric(figures.plan.topology, m_machine.system->id, view);
    }

    TrainingView run()
    {
        m_view.run = m_run.id;
        m_view.gpusPerSystem = perSystem();
        m_view.gpus = m_its.gpus;
        m_view.daysThen = m_its.days;
        m_view.isOwnChoice = m_its.strategy == TrainingStrategy::Cpu ||
                             m_its.reason == TrainingReason::DistributionNotWorthIt;
        m_view.reasonPath = edits::pathOf(IdKind::TrainingRun, m_run.id);
        m_view.cards = {oneGpuCard(), oneMachineCard(), severalCard()};
        if (m_its.strategy == TrainingStrategy::Cpu)
            m_view.cards.prepend(cpuCard());
        addDays();
        addDecisions();
        return m_view;
    }

private:
    QString text(double value, Unit unit = Unit::None) const
    {
        return amountText(Amount{value, unit}, Digits::Short, m_wording);
    }

    double perSystem() const { return m_machine.system ? m_machine.system->gpuCount : 0.0; }

    double penalty() const
    {
        const Constants &constants = m_plan.settings.constants;
        return m_view.hasFabric ? constants.distributedPenaltyFabric
                                : constants.distributedPenaltyEthernet;
    }

    /// Days on so many GPUs, of which `penalty` are worth one.
    std::optional<double> daysOn(double gpus, double penalty) const
    {
        if (m_run.hours || !m_its.computeDays || !m_its.effectiveGpus || gpus <= 0.0 ||
            (m_run.dataset && !m_its.dataDays))
            return std::nullopt;
        return std::max(computeDaysOn(gpus, penalty), m_its.dataDays.value_or(0.0));
    }

    /// Of the work alone; only where that is known.
    double computeDaysOn(double gpus, double penalty) const
    {
        return *m_its.computeDays * *m_its.effectiveGpus * penalty / gpus;
    }

    /// True where so many GPUs, of which `penalty` are worth one, wait for the data.
    bool waitsOn(double gpus, double penalty) const
    {
        return m_its.dataDays && daysOn(gpus, penalty) &&
               *m_its.dataDays > computeDaysOn(gpus, penalty) * (1.0 + kTolerance);
    }

    /// What one epoch reads: as typed, or as its dataset is read.
    std::optional<double> dataGb() const
    {
        if (m_run.dataGb || !m_its.dataDays || !m_its.readGbPerS)
            return m_run.dataGb;
        return *m_its.dataDays * kHoursPerDay * kSecondsPerHour * *m_its.readGbPerS / m_run.epochs;
    }

    std::optional<double> memoryOf(double gpus) const
    {
        return m_machine.gpu && m_machine.gpu->memoryGb
                   ? std::optional(*m_machine.gpu->memoryGb * gpus)
                   : std::nullopt;
    }

    TrainingCard card(TrainingWay way, double machines, double gpus) const
    {
        TrainingCard its;
        its.way = way;
        its.system = m_machine.system ? m_machine.system->model : QString();
        its.machines = machines;
        its.gpusPerMachine = perSystem();
        its.gpus = gpus;
        its.memoryNeeded = m_its.memoryGb;
        if (way == TrainingWay::OneGpu)
            its.memoryThere = memoryOf(1.0);
        else if (perSystem() > 0.0)
            its.memoryThere = memoryOf(machines * perSystem());
        its.fits = !its.memoryNeeded || !its.memoryThere ||
                   *its.memoryNeeded <= *its.memoryThere * (1.0 + 1e-9);
        return its;
    }

    void addData(TrainingCard &its, double penalty) const
    {
        its.dataGb = dataGb();
        if (m_machine.system && m_machine.system->usableGb)
            its.dataThere = *m_machine.system->usableGb * its.machines;
        its.waitsForData = its.fits && waitsOn(its.gpus, penalty);
        if (m_run.dataset)
            its.reading = unknownText();
        if (!m_its.dataDays)
            return;
        its.readingHours = *m_its.dataDays * kHoursPerDay;
        its.reading = readingText(*its.readingHours, Digits::Short, m_wording);
        if (its.waitsForData)
            its.reading = Text::tr("%1, decides").arg(its.reading);
    }

    QString tooLarge(const TrainingCard &card) const
    {
        return Text::tr("does not fit: %1 of %2 memory")
            .arg(text(*card.memoryNeeded, Unit::Gigabytes),
                 text(*card.memoryThere, Unit::Gigabytes));
    }

    QString whyAdvised() const
    {
        if (m_its.reason == TrainingReason::DistributionNotWorthIt)
            return notWorthIt();
        return m_its.reason ? reasonText(*m_its.reason) : QString();
    }

    /// Why a second machine brings nothing, by the network that they have.
    QString notWorthIt() const
    {
        const Constants &constants = m_plan.settings.constants;
        return m_view.hasFabric
                   ? Text::tr("a second machine would bring nothing: %1 GPUs over their fabric are "
                              "worth one")
                         .arg(text(penalty()))
                   : Text::tr("a second machine would bring nothing over Ethernet: %1 GPUs over it "
                              "are worth one, over a compute fabric %2")
                         .arg(text(penalty()), text(constants.distributedPenaltyFabric));
    }

    /// Drawn where it is advised alone.
    TrainingCard cpuCard() const
    {
        TrainingCard its;
        its.way = TrainingWay::Cpu;
        its.isAdvised = true;
        its.memoryNeeded = m_its.memoryGb;
        its.dataGb = dataGb();
        its.remark = whyAdvised();
        return its;
    }

    TrainingCard oneGpuCard() const
    {
        TrainingCard its = card(TrainingWay::OneGpu, 1.0, 1.0);
        const bool isTrial =
            m_its.strategy == TrainingStrategy::Independent && m_its.gpus.value_or(1.0) <= 1.0;
        its.isAdvised = m_its.strategy == TrainingStrategy::SingleGpu || isTrial;
        if (its.fits)
            its.days = its.isAdvised ? m_its.days : daysOn(1.0, 1.0);
        addData(its, 1.0);
        its.remark = its.isAdvised ? whyAdvised()
                     : !its.fits   ? tooLarge(its)
                     : m_its.strategy == TrainingStrategy::Cpu
                         ? whyAdvised()
                         : Text::tr("fits; wished for: %1").arg(wished());
        return its;
    }

    QString wished() const { return text(m_run.gpus.value_or(1.0), Unit::Gpus); }

    TrainingCard oneMachineCard() const
    {
        const bool isIndependent =
            m_its.strategy == TrainingStrategy::Independent && m_its.gpus.value_or(1.0) > 1.0;
        const bool isAdvised = m_its.strategy == TrainingStrategy::SingleMachine || isIndependent;
        const double gpus = isAdvised ? m_its.gpus.value_or(perSystem()) : perSystem();
        TrainingCard its = card(TrainingWay::OneMachine, 1.0, std::min(gpus, perSystem()));
        its.isAdvised = isAdvised;
        if (its.fits)
            its.days = isAdvised ? m_its.days : daysOn(perSystem(), 1.0);
        addData(its, 1.0);
        if (isAdvised || m_its.strategy == TrainingStrategy::Cpu)
            its.remark = whyAdvised();
        else if (perSystem() <= 0.0)
            its.remark = missingText(m_run, m_its);
        else if (!its.fits)
            its.remark = tooLarge(its);
        else if (m_its.reason == TrainingReason::DataBeyondSystem)
            its.remark = reasonText(*m_its.reason);
        else if (m_its.strategy == TrainingStrategy::Distributed)
            its.remark = Text::tr("fits, and is the cheaper one; wished for: %1").arg(wished());
        else
            its.remark = Text::tr("fits, but it needs no more than %1")
                             .arg(text(m_its.gpus.value_or(1.0), Unit::Gpus));
        return its;
    }

    TrainingCard severalCard() const
    {
        const bool isAdvised = m_its.strategy == TrainingStrategy::Distributed;
        const double machines = isAdvised ? m_its.systems.value_or(2.0) : 2.0;
        const double gpus = isAdvised ? m_its.gpus.value_or(0.0) : machines * perSystem();
        TrainingCard its = card(TrainingWay::SeveralMachines, machines, gpus);
        its.isAdvised = isAdvised;
        if (its.fits)
            its.days = isAdvised ? m_its.days : daysOn(gpus, penalty());
        addData(its, penalty());
        if (isAdvised || m_its.strategy == TrainingStrategy::Cpu)
            its.remark = whyAdvised();
        else if (perSystem() <= 0.0)
            its.remark = missingText(m_run, m_its);
        else if (!its.fits)
            its.remark = tooLarge(its);
        else if (m_its.reason == TrainingReason::DistributionNotWorthIt)
            its.remark = notWorthIt();
        else
            its.remark =
                Text::tr("not needed: %1 GPUs over the network are worth one").arg(text(penalty()));
        return its;
    }

    void addDays()
    {
        ChartSpec &spec = m_view.days;
        spec.form = ChartForm::Lines;
        spec.title = Text::tr("Days by GPUs");
        spec.categoryTitle = Text::tr("GPUs");
        spec.valueTitle = Text::tr("Days of a run");
        spec.unit = Unit::Days;
        spec.emptyText = m_its.strategy == TrainingStrategy::Cpu ? whyAdvised()
                         : m_run.hours
                             ? Text::tr("The hours of this run are typed: they are the same on any "
                                        "number of GPUs. Without them days follow from parameters "
                                        "and tokens.")
                             : missingText(m_run, m_its);
        if (!daysOn(1.0, 1.0))
            return;
        const Constants &constants = m_plan.settings.constants;
        ChartSeries one = seriesOf("machine", Text::tr("one machine"), SeriesRole::Part);
        ChartSeries fabric = seriesOf("fabric", Text::tr("over a fabric"), SeriesRole::Total);
        ChartSeries ethernet = seriesOf("ethernet", Text::tr("over Ethernet"), SeriesRole::Others);
        ChartSeries data = seriesOf("data", Text::tr("reading its data"), SeriesRole::Limit);
        const double most = std::min(
            kMostInChart,
            std::max(
                {kLeastInChart, perSystem() * kSystemsInChart, 2.0 * m_its.gpus.value_or(1.0)}));
        for (const double gpus : placesOfDays(most)) {
            spec.categories.append(text(gpus));
            spec.positions.append(gpus);
            const bool fits = gpus >= m_its.leastGpus.value_or(1.0) - 1e-9;
            const bool isOne = gpus <= perSystem();
            // Several machines begin with one GPU in each of two.
            const bool isSeveral = gpus >= std::max(2.0, perSystem());
            one.values.append(fits && isOne ? daysOn(gpus, 1.0).value_or(kNoValue) : kNoValue);
            fabric.values.append(
                fits && isSeveral
                    ? daysOn(gpus, constants.distributedPenaltyFabric).value_or(kNoValue)
                    : kNoValue);
            ethernet.values.append(
                fits && isSeveral
                    ? daysOn(gpus, constants.distributedPenaltyEthernet).value_or(kNoValue)
                    : kNoValue);
            data.values.append(m_its.dataDays.value_or(kNoValue));
        }
        spec.series = {one, fabric, ethernet};
        if (m_its.dataDays.value_or(0.0) > 0.0) {
            data.name = dataName(most);
            spec.series.append(data);
        }
        addEqual(most);
    }

    /// The GPUs at which the lines have a point: powers of two, and where reading the data begins
    /// to decide.
    QList<double> placesOfDays(double most) const
    {
        QList<double> places;
        for (double gpus = 1.0; gpus <= most; gpus *= 2.0)
            places.append(gpus);
        if (m_its.dataDays.value_or(0.0) <= 0.0)
            return places;
        const Constants &constants = m_plan.settings.constants;
        const double highest = places.constLast();
        const double one = computeDaysOn(1.0, 1.0) / *m_its.dataDays;
        for (const double penalty :
             {1.0, constants.distributedPenaltyFabric, constants.distributedPenaltyEthernet}) {
            const double bend = one * penalty;
            if (bend > 1.0 && bend < highest && !places.contains(bend))
                places.append(bend);
        }
        std::sort(places.begin(), places.end());
        return places;
    }

    /// From how many GPUs on the data decides, on the machines that there are.
    QString dataName(double most) const
    {
        const double one = computeDaysOn(1.0, 1.0) / *m_its.dataDays;
        const double decides = one <= perSystem() ? one : std::max(perSystem(), one * penalty());
        if (decides < 1.0)
            return Text::tr("reading its data decides");
        if (decides >= most)
            return Text::tr("reading its data");
        return Text::tr("reading its data decides above %1 GPUs")
            .arg(text(std::floor(decides + kTolerance)));
    }

    /// Where several machines over Ethernet are as fast as one machine: what the penalty means.
    void addEqual(double most)
    {
        const double inOne = perSystem();
        const double penalty = m_plan.settings.constants.distributedPenaltyEthernet;
        const double there = inOne * penalty;
        if (inOne < std::max(2.0, m_its.leastGpus.value_or(1.0)) || there > most ||
            penalty <= 1.0 || waitsOn(inOne, 1.0))
            return;
        m_view.equal = EqualGpus{
            inOne,
            there,
            *daysOn(inOne, 1.0),
            Text::tr("%1 over Ethernet = %2 in one machine").arg(text(there), text(inOne))};
    }

    /// `field` is that of the run which answers; null where the plan works it out.
    void decide(const QString &question, const QString &answer, const char *field = nullptr)
    {
        m_view.decides.append({question,
                               answer,
                               field == nullptr ? QString()
                                                : QStringLiteral("%1/%2").arg(
                                                      m_view.reasonPath, QLatin1String(field))});
    }

    /// "800 GB of 30 TB"; what is not known of them is said to be so.
    QString ofText(const std::optional<double> &needed, const std::optional<double> &there) const
    {
        const QString size = amountText(needed, Unit::Gigabytes, Digits::Short, m_wording);
        return there ? Text::tr("%1 of %2")
                           .arg(size, amountText(there, Unit::Gigabytes, Digits::Short, m_wording))
                     : Text::tr("%1; how much there is is not known").arg(size);
    }

    void addDecisions()
    {
        const auto yesNo = [](bool yes) {
            return yes ? Text::tr("yes") : Text::tr("no");
        };
        decide(Text::tr("Kind of work"), choiceText(m_run.trainingClass), "class");
        decide(Text::tr("Libraries use CUDA"), yesNo(m_run.cudaAware), "cuda_aware");
        decide(Text::tr("GPUs talk to each other"), yesNo(m_run.coupled), "coupled");
        const double n = perSystem();
        if (m_its.memoryGb && n > 0.0 && memoryOf(n))
            decide(Text::tr("Model in one machine's memory"),
                   ofText(m_its.memoryGb, memoryOf(n)),
                   "memory_gb");
        if (m_run.dataset || m_run.dataGb)
            decide(Text::tr("Data on one machine"),
                   ofText(dataGb(), m_machine.system ? m_machine.system->usableGb : std::nullopt),
                   m_run.dataGb ? "data_gb" : "dataset");
        if (n > 0.0)
            decide(Text::tr("GPUs of one machine"), text(n));
        decide(Text::tr("Machines on one compute fabric"), yesNo(m_view.hasFabric));
    }

    const Plan &m_plan;
    const TrainingRun &m_run;
    const TrainingRunFigures &m_its;
    const Wording &m_wording;
    GroupMachine m_machine;
    TrainingView m_view;
};

} // namespace

QString wayText(TrainingWay way)
{
    switch (way) {
    case TrainingWay::Cpu:
        return Text::tr("CPU");
    case TrainingWay::OneGpu:
        return Text::tr("One GPU");
    case TrainingWay::OneMachine:
        return Text::tr("One machine");
    case TrainingWay::SeveralMachines:
        return Text::tr("Several machines");
    }
    return {};
}

std::optional<TrainingView> trainingView(const Evaluation &figures,
                                         const Catalog &catalog,
                                         const Id &run,
                                         const Wording &wording)
{
    const QList<Shared<TrainingRun>> &all = figures.plan.workloads.trainingRuns;
    const qsizetype index = edits::indexOf(all, run);
    if (index < 0 || index >= figures.training.runs.size())
        return std::nullopt;
    return View(figures, catalog, *all[index], figures.training.runs[index], wording).run();
}

namespace {

/// Why there is a mean but no bound that holds nearly always.
QString tooManyText(const Wording &wording)
{
    return Text::tr("an unknown number (a mean of more than %1 is beyond counting: too many runs "
                    "a year)")
        .arg(amountText(Amount{kMostOccasionalGpus, Unit::Gpus}, Digits::Short, wording));
}

} // namespace

QList<WorkReason>
occasionalReasons(const Evaluation &figures, const Catalog &catalog, const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    const auto gpus = [&wording](const std::optional<double> &value) {
        return amountText(value, Unit::Gpus, Digits::Short, wording);
    };
    QList<WorkReason> reasons;
    const auto &all = figures.training.occasional;
    for (auto its = all.cbegin(); its != all.cend(); ++its) {
        const auto forecast = figures.growth.byAccelerator.constFind(its.key());
        const bool isKnown = forecast != figures.growth.byAccelerator.cend();
        const int month = figures.demand.month;
        reasons.append(
            {acceleratorName(its.key(), figures.plan, view),
             its->meanGpus
                 ? Text::tr(
                       "%1 on average, up to %2 in 99 % of the time; peak of the sheet without "
                       "groups in the cloud %3, supply %4")
                       .arg(gpus(its->meanGpus),
                            its->p99Gpus ? gpus(its->p99Gpus) : tooManyText(wording),
                            gpus(isKnown && forecast->known
                                     ? std::optional(forecast->peakOutsideCloud.value(month))
                                     : std::nullopt),
                            gpus(isKnown ? forecast->supplyIn(month) : std::nullopt))
                 : Text::tr("not known: GPUs or days of a run are missing"),
             {}});
    }
    if (!reasons.isEmpty())
        reasons.append(
            {Text::tr("These runs are not in the sheet: they start at random and come on "
                      "top of its peak."),
             {},
             {}});
    return reasons;
}

} // namespace kf
