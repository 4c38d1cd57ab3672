// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/group_machine.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/sources.h"
#include "core/report/work_reasons.h"
#include "core/storage/storage_forecast.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/refusal_words.h"
#include "core/words/work_words.h"
#include "core/workloads/language_model.h"

#include <QCoreApplication>

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkReasons)
};

/// A run with its figures.
struct Advised {
    const TrainingRun *run = nullptr;
    const TrainingRunFigures *figures = nullptr;
};

Advised advisedIn(const Evaluation &figures, const Id &run)
{
    const QList<Shared<TrainingRun>> &all = figures.plan.workloads.trainingRuns;
    const qsizetype index = edits::indexOf(all, run);
    if (index < 0 || index >= figures.training.runs.size())
        return {};
    return {&*all[index], &figures.training.runs[index]};
}

class Lines {
public:
    Lines(const Advised &advised,
          const Evaluation &figures,
          const Catalog &catalog,
          const Wording &wording)
        : m_run(*advised.run)
        , m_its(*advised.figures)
        , m_plan(figures.plan)
        , m_constants(m_plan.settings.constants)
        , m_machine(m_run.group ? machineOf(figures, catalog, *m_run.group) : GroupMachine())
        , m_dataGb(m_run.dataGb ? m_run.dataGb : datasetGb(figures))
        , m_wording(wording)
    {
    }

    QList<WorkReason> all()
    {
        if (m_its.strategy && m_its.reason)
            add(Text::tr("Advised"), strategyText(*m_its.strategy));
        if (m_its.reason)
            add(Text::tr("because %1").arg(reasonText(*m_its.reason)), {});
        addMemory();
        if (m_its.strategy == TrainingStrategy::Cpu)
            return m_lines;
        addCompute();
        addData();
        addDays();
        if (!m_its.days)
            add(missingText(m_run, m_its), {});
        return m_lines;
    }

private:
    /// What its dataset holds in the month that is looked at.
    std::optional<double> datasetGb(const Evaluation &figures) const
    {
        const QList<Shared<Dataset>> &all = m_plan.storage.datasets;
        const qsizetype index = m_run.dataset ? edits::indexOf(all, *m_run.dataset) : -1;
        if (index < 0 || !figures.storage.datasets[index].known)
            return std::nullopt;
        return readGb(*all[index], figures.storage.datasets[index], figures.question.demandMonth());
    }

    QString text(double value, Unit unit = Unit::None) const
    {
        return amountText(Amount{value, unit}, Digits::Exact, m_wording);
    }
    void add(const QString &name, const QString &value, const QString &link = {})
    {
        m_lines.append({name, value, link});
    }

    static QString constantPath(const char *key)
    {
        return QStringLiteral("plan/constants/%1").arg(QLatin1String(key));
    }

    /// Where a person typed that of the run.
    QString fieldPath(const char *field) const
    {
        return QStringLiteral("%1/%2").arg(edits::pathOf(IdKind::TrainingRun, m_run.id),
                                           QLatin1String(field));
    }

    /// As the sheet has parameters and tokens: "7".
    QString billions(double value) const { return text(value / 1e9); }

    /// How sure a constant is.
    QString standingOf(const char *key) const
    {
        const std::optional<Assumption> origin = sourceAt(m_plan, constantPath(key));
        return standingText(origin ? origin->confidence : Standing::Assumed);
    }

    /// "8.4 × 10^21"
    QString powerText(double value) const
    {
        const double power = std::floor(std::log10(value));
        return QStringLiteral("%1 × 10^%2").arg(text(value / std::pow(10.0, power)), text(power));
    }

    void addMemory()
    {
        if (!m_its.memoryGb)
            return;
        const QString gigabytes = text(*m_its.memoryGb, Unit::Gigabytes);
        if (!m_run.memoryGb)
            add(Text::tr("Memory"),
                Text::tr("%1 billion parameters × %2 B = %3, activations come on top")
                    .arg(billions(*m_run.parameters),
                         text(m_constants.bytesPerParameter),
                         gigabytes),
                constantPath("bytes_per_parameter"));
        else
            add(Text::tr("Memory"), gigabytes, fieldPath("memory_gb"));
        if (m_its.leastGpus)
            add(Text::tr("→ at least"), text(*m_its.leastGpus, Unit::Gpus));
    }

    /// "989.4 TFLOPS": dense, of the GPU of the run's group.
    QString speedText() const
    {
        const std::optional<double> tflops =
            m_machine.gpu ? denseTflops(*m_machine.gpu, m_run.precision) : std::nullopt;
        return tflops ? Text::tr("%1 TFLOPS").arg(text(*tflops)) : unknownText();
    }

    void addCompute()
    {
        if (!m_run.parameters || !m_run.tokens || m_run.hours)
            return;
        const double operations = 6.0 * *m_run.parameters * *m_run.tokens;
        add(Text::tr("Parameters"),
            Text::tr("%1 billion").arg(billions(*m_run.parameters)),
            fieldPath("parameters"));
        add(Text::tr("Tokens"),
            Text::tr("%1 billion").arg(billions(*m_run.tokens)),
            fieldPath("tokens"));
        add(Text::tr("Work"),
            Text::tr("6 × parameters × tokens = 6 × %1 billion × %2 billion = %3")
                .arg(billions(*m_run.parameters), billions(*m_run.tokens), powerText(operations)));
        add(Text::tr("÷ speed of one GPU, %1").arg(choiceText(m_run.precision)),
            Text::tr("%1, %2 of it used (%3)")
                .arg(speedText(),
                     text(m_constants.modelFlopsUtilisation, Unit::Share),
                     standingOf("model_flops_utilisation")),
            constantPath("model_flops_utilisation"));
        if (m_its.gpus && m_its.effectiveGpus && m_its.penalty)
            add(Text::tr("÷ GPUs"),
                *m_its.penalty == 1.0
                    ? text(*m_its.gpus)
                    : Text::tr("%1 ÷ %2 for several machines = %3")
                          .arg(text(*m_its.gpus), text(*m_its.penalty), text(*m_its.effectiveGpus)),
                fieldPath("gpus"));
        if (m_its.computeDays)
            add(Text::tr("= computing"), text(*m_its.computeDays, Unit::Days));
    }

    void addData()
    {
        if (!m_run.dataset)
            return;
        if (m_dataGb)
            add(Text::tr("Data"),
                text(*m_dataGb, Unit::Gigabytes),
                m_run.dataGb ? fieldPath("data_gb")
                             : edits::pathOf(IdKind::Dataset, *m_run.dataset));
        if (m_its.readGbPerS)
            add(m_run.epochs == 1.0 ? Text::tr("Reading once")
                                    : Text::tr("Reading, %1 epochs").arg(text(m_run.epochs)),
                Text::tr("at %1").arg(text(*m_its.readGbPerS, Unit::GigabytesPerSecond)),
                fieldPath("epochs"));
        if (m_its.dataDays)
            add(Text::tr("= reading"),
                readingText(*m_its.dataDays * kHoursPerDay, Digits::Exact, m_wording));
    }

    void addDays()
    {
        if (!m_its.days)
            return;
        add(Text::tr("= one run"), text(*m_its.days, Unit::Days));
        if (m_its.bound == TrainingBound::Data)
            add(Text::tr("The data comes more slowly than the GPUs compute: more GPUs bring "
                         "nothing."),
                {});
        if (m_its.gpuHoursPerYear && m_run.runsPerYear)
            add(Text::tr("× %1 runs a year").arg(text(*m_run.runsPerYear)),
                text(*m_its.gpuHoursPerYear, Unit::GpuHours),
                fieldPath("runs_per_year"));
    }

    const TrainingRun &m_run;
    const TrainingRunFigures &m_its;
    const Plan &m_plan;
    const Constants &m_constants;
    const GroupMachine m_machine;
    const std::optional<double> m_dataGb;
    const Wording &m_wording;
    QList<WorkReason> m_lines;
};

} // namespace

QList<WorkReason> trainingReasons(const Evaluation &figures,
                                  const Catalog &catalog,
                                  const Id &run,
                                  const Wording &wording)
{
    const Advised advised = advisedIn(figures, run);
    if (advised.run == nullptr)
        return {};
    return Lines(advised, figures, catalog, wording).all();
}

QString trainingVerdict(const Evaluation &figures, const Id &run, const Wording &wording)
{
    const Advised advised = advisedIn(figures, run);
    if (advised.run == nullptr || !advised.figures->strategy)
        return {};
    QStringList parts{strategyText(*advised.figures->strategy)};
    if (advised.figures->gpus)
        parts.append(
            amountText(Amount{*advised.figures->gpus, Unit::Gpus}, Digits::Exact, wording));
    if (advised.figures->days)
        parts.append(
            amountText(Amount{*advised.figures->days, Unit::Days}, Digits::Exact, wording));
    const QString name = advised.run->name.value_or(advised.run->id).toHtmlEscaped();
    const QString advice =
        Text::tr("<b>%1</b> for %2").arg(asSentence(parts.join(QStringLiteral(", "))), name);
    // More GPUs are of no use then, whatever the run wishes for.
    if (advised.figures->bound == TrainingBound::Data)
        return QStringLiteral("%1 · %2").arg(
            advice, Text::tr("reading its data decides: more GPUs bring nothing"));
    return advised.figures->reason
               ? QStringLiteral("%1 · %2").arg(advice, reasonText(*advised.figures->reason))
               : advice;
}

} // namespace kf
