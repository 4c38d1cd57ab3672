// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language_model_view.h"

#include "core/base/figures_kept.h"
#include "core/base/units.h"
#include "core/evaluate/group_machine.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/workloads.h"
#include "core/report/service_times.h"
#include "core/report/work_charts.h"
#include "core/words/amount_words.h"
#include "core/workloads/language_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::LanguageModels)
};

constexpr int kPoints = 24;           ///< of the line over requests at once
constexpr int kFiguresOfEstimate = 3; ///< of an estimate

/// `value` with kFiguresOfEstimate figures: 13.127874 is 13.1.
double rounded(double value)
{
    return withFigures(value, kFiguresOfEstimate);
}

class View {
public:
    View(const ServingWorkload &work,
         const GroupMachine &machine,
         const LanguageModelWish &wish,
         const Wording &wording)
        : m_model(*work.llm)
        , m_machine(machine)
        , m_gpu(machine.gpu ? &*machine.gpu : nullptr)
        , m_wish(wish)
        , m_wording(wording)
    {
    }

    LanguageModelView run()
    {
        m_view.figures = languageModelFigures(m_model, m_wish.gpus, m_wish.servers, m_gpu);
        addMemory();
        addTimes();
        addReasons();
        m_view.problem = problem();
        return m_view;
    }

private:
    QString text(double value, Unit unit = Unit::None) const
    {
        return amountText(Amount{value, unit}, Digits::Short, m_wording);
    }
    QString text(const std::optional<double> &value, Unit unit) const
    {
        return amountText(value, unit, Digits::Short, m_wording);
    }

    std::optional<double> context() const
    {
        if (m_model.contextTokens)
            return m_model.contextTokens;
        if (m_model.inputTokens && m_model.outputTokens)
            return *m_model.inputTokens + *m_model.outputTokens;
        return std::nullopt;
    }

    void addMemory()
    {
        if (m_gpu != nullptr && m_gpu->memoryGb) {
            m_view.memoryGb = *m_gpu->memoryGb * m_wish.gpus;
            m_view.reserveGb = *m_view.memoryGb * m_model.memoryReserve;
        }
        const std::optional<double> tokens = context();
        if (tokens && m_view.figures.kvBytesPerToken)
            m_view.cachePerRequestGb = *m_view.figures.kvBytesPerToken * *tokens / kBytesPerGb;
    }

    /// Numbers of requests from 1 to `most`, the wished one and the measured ones among them.
    std::set<double> pointsUpTo(double most) const
    {
        std::set<double> points{m_wish.servers};
        for (const MeasuredService &point : m_model.measured) {
            if (point.servers && point.serviceTimeS)
                points.insert(*point.servers);
        }
        for (int i = 0; i < kPoints; ++i)
            points.insert(std::round(1.0 + (most - 1.0) * i / (kPoints - 1.0)));
        return points;
    }

    bool isMeasured(double servers) const
    {
        return std::any_of(m_model.measured.cbegin(),
                           m_model.measured.cend(),
                           [servers](const MeasuredService &point) {
                               return point.servers == servers && point.serviceTimeS;
                           });
    }

    /// The band as it is drawn. A measured point that stands alone is a mark: the lines beside it,
    /// which it scales, pass it as they would without it and do not meet there.
    ServiceBand drawnBand(double servers) const
    {
        ServiceBand band = serviceBand(m_model, m_wish.gpus, servers, m_gpu);
        const auto isOther = [servers](const MeasuredService &point) {
            return point.servers && point.serviceTimeS && point.servers != servers;
        };
        const bool isAlone =
            isMeasured(servers) &&
            std::none_of(m_model.measured.cbegin(), m_model.measured.cend(), isOther);
        if (!isAlone || !band.likely)
            return band;
        LanguageModel computed = m_model;
        computed.measured.clear();
        const ServiceBand free = serviceBand(computed, m_wish.gpus, servers, m_gpu);
        if (!free.low || !free.high || !free.likely || *free.likely <= 0.0)
            return band;
        const double scale = *band.likely / *free.likely;
        band.low = *free.low * scale;
        band.high = *free.high * scale;
        return band;
    }

    void addTimes()
    {
        ChartSpec &spec = m_view.times;
        spec.form = ChartForm::Lines;
        spec.title = Text::tr("Service time by requests at once");
        spec.categoryTitle = Text::tr("Requests at once");
        spec.valueTitle = Text::tr("Service time");
        spec.unit = Unit::Seconds;
        spec.emptyText = Text::tr("The service time over the number of requests at once will stand "
                                  "here.");
        ChartSeries low = seriesOf("low", Text::tr("at best"), SeriesRole::Scenario);
        ChartSeries likely = seriesOf("likely", Text::tr("likely"), SeriesRole::Total);
        ChartSeries high = seriesOf("high", Text::tr("at worst"), SeriesRole::Scenario);
        const double most = std::max(
            {2.0, m_wish.servers, std::min(512.0, m_view.figures.concurrency.value_or(16.0))});
        QList<ChartMark> measured;
        for (const double servers : pointsUpTo(most)) {
            const ServiceBand band = drawnBand(servers);
            spec.categories.append(text(servers));
            spec.positions.append(servers);
            low.values.append(band.low.value_or(kNoValue));
            likely.values.append(band.likely.value_or(kNoValue));
            high.values.append(band.high.value_or(kNoValue));
            if (servers == m_wish.servers && band.likely) {
                spec.marks = {{int(spec.categories.size()) - 1,
                               *band.likely,
                               text(*band.likely, Unit::Seconds),
                               SeriesRole::Part}};
            } else if (band.likely && isMeasured(servers)) {
                measured.append({int(spec.categories.size()) - 1,
                                 *band.likely,
                                 text(*band.likely, Unit::Seconds),
                                 SeriesRole::Supply});
            }
        }
        spec.marks += measured;
        low.colour = 1;
        high.colour = 2;
        spec.series = {low, likely, high};
    }

    void add(const QString &name, const QString &value)
    {
        m_view.reasons.append({name, value, {}});
    }

    void addReasons()
    {
        const LanguageModelFigures &its = m_view.figures;
        if (its.weightsGb)
            add(Text::tr("Weights"),
                Text::tr("%1 billion parameters × %2 bits = %3")
                    .arg(text(*m_model.parameters / 1e9),
                         text(*m_model.weightBits),
                         text(*its.weightsGb, Unit::Gigabytes)));
        if (its.kvBytesPerToken && m_view.cachePerRequestGb)
            add(Text::tr("KV cache per request"),
                Text::tr("%1 kB/token × %2 tokens = %3")
                    .arg(text(*its.kvBytesPerToken / 1e3),
                         text(*context()),
                         text(*m_view.cachePerRequestGb, Unit::Gigabytes)));
        if (m_view.memoryGb)
            add(Text::tr("Memory of %1").arg(text(m_wish.gpus, Unit::Gpus)),
                Text::tr("%1, %2 of it kept free")
                    .arg(text(*m_view.memoryGb, Unit::Gigabytes),
                         text(m_model.memoryReserve, Unit::Share)));
        if (its.concurrency)
            add(Text::tr("→ requests at once, at most"), text(its.concurrency, Unit::None));
        if (its.leastGpus)
            add(Text::tr("→ GPUs/replica for one request, at least"),
                text(its.leastGpus, Unit::None));
        if (its.prefillS)
            add(Text::tr("Prefill"), text(its.prefillS, Unit::Seconds));
        const std::optional<double> step = decodeStepS(m_model, m_wish.gpus, m_wish.servers, m_gpu);
        if (its.prefillS && step && m_model.outputTokens) {
            const double decoding = *m_model.outputTokens * *step;
            add(Text::tr("+ tokens out × one step"),
                Text::tr("%1 × %2 s = %3")
                    .arg(text(*m_model.outputTokens),
                         figuredText(*step, m_wording.locale),
                         text(decoding, Unit::Seconds)));
            add(Text::tr("= computed"), text(*its.prefillS + decoding, Unit::Seconds));
        }
        if (!its.serviceS.likely)
            return;
        add(Text::tr("Service time at %1 at once").arg(text(m_wish.servers)),
            Text::tr("%1 (%2 to %3)")
                .arg(text(its.serviceS.likely, Unit::Seconds),
                     text(its.serviceS.low, Unit::Seconds),
                     text(its.serviceS.high, Unit::Seconds)));
        add(m_model.measured.isEmpty()
                ? Text::tr("The band is wide because nothing is measured: at best the GPUs reach "
                           "all of their data sheet, at worst it takes 1.45 times as long; models "
                           "of this kind err by 30 to 45 %. A measured point narrows it.")
                : Text::tr("Between measured points the time is theirs; outside them the model is "
                           "scaled to the nearest."),
            {});
    }

    QString problem() const
    {
        const LanguageModelFigures &its = m_view.figures;
        if (m_gpu == nullptr)
            return Text::tr("Nobody knows on which GPU this group runs");
        if (!its.weightsGb)
            return Text::tr("Type parameters and weight bits");
        if (!its.kvBytesPerToken)
            return Text::tr("Type layers, KV heads and head size");
        if (!its.concurrency)
            return Text::tr("Type tokens in and out, or the context");
        if (m_wish.servers > *its.concurrency)
            return Text::tr("%1 requests at once do not fit: the memory of %2 is enough for %3")
                .arg(text(m_wish.servers), text(m_wish.gpus, Unit::Gpus), text(*its.concurrency));
        if (!its.serviceS.likely)
            return Text::tr("The service time is not known: tokens in and out, or the speed of the "
                            "GPU, are missing");
        return {};
    }

    const LanguageModel &m_model;
    const GroupMachine &m_machine;
    const AcceleratorEntry *m_gpu;
    LanguageModelWish m_wish;
    const Wording &m_wording;
    LanguageModelView m_view;
};

} // namespace

std::optional<LanguageModelView> languageModelView(const Evaluation &figures,
                                                   const Catalog &catalog,
                                                   const Id &serving,
                                                   const LanguageModelWish &wish,
                                                   const Wording &wording)
{
    const qsizetype index = edits::indexOf(figures.plan.workloads.serving, serving);
    if (index < 0 || !figures.plan.workloads.serving[index]->llm)
        return std::nullopt;
    const ServingWorkload &work = *figures.plan.workloads.serving[index];
    const GroupMachine machine = machineOf(figures, catalog, work.group);
    return View(work, machine, wish, wording).run();
}

Result<Plan> withLanguageModel(Plan plan,
                               const Id &serving,
                               const LanguageModelWish &wish,
                               const LanguageModelView &view)
{
    const qsizetype index = edits::indexOf(plan.workloads.serving, serving);
    if (index < 0)
        return edits::notFound(IdKind::Serving, serving);
    if (!view.figures.serviceS.likely)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("The service time is not known yet"),
                     edits::pathOf(IdKind::Serving, serving),
                     {}};
    ServingWorkload work = *std::as_const(plan.workloads.serving)[index];
    work.serversPerReplica = std::max(1, int(std::lround(wish.servers)));
    work.gpusPerReplica = wish.gpus;
    // What is estimated is no surer than what is shown of it.
    work.serviceTimeS = rounded(*view.figures.serviceS.likely);
    return replaceWork(withoutQuotedTime(std::move(plan), serving), serving, std::move(work));
}

} // namespace kf
