// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_reasons.h"

#include "core/plan/edits/common.h"
#include "core/report/service_times.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"
#include "core/workloads/serving_day.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkReasons)
};

/// A serving workload with its day.
struct Sized {
    const ServingWorkload *work = nullptr;
    std::optional<ServingDayFigures> day;
};

Sized sizedIn(const Evaluation &figures, const Id &serving, qsizetype dayType)
{
    Sized sized;
    const QList<Shared<ServingWorkload>> &all = figures.plan.workloads.serving;
    const qsizetype index = edits::indexOf(all, serving);
    if (index < 0 || index >= figures.workloads.serving.size())
        return sized;
    sized.work = &*all[index];
    sized.day = servingDayFigures(*sized.work,
                                  figures.workloads.serving[index],
                                  dayType,
                                  figures.plan.demand.dayTypes.value(dayType).id);
    return sized;
}

class Lines {
public:
    explicit Lines(const Wording &wording) : m_wording(wording) {}

    QString text(double value, Unit unit = Unit::None) const
    {
        return amountText(Amount{value, unit}, Digits::Exact, m_wording);
    }
    QString share(double value) const { return text(value, Unit::Share); }

private:
    const Wording &m_wording;
};

/// Where a person typed that factor of a serving workload.
QString factorPath(const ServingWorkload &work, const char *field)
{
    return QStringLiteral("workloads/serving/%1/%2").arg(work.id, QLatin1String(field));
}

WorkReason waitReason(const ServingWorkload &work, const ServingDayFigures &day, const Lines &lines)
{
    const QString promise =
        Text::tr("wait ≤ %1 for %2")
            .arg(lines.text(work.waitTargetS, Unit::Seconds), lines.share(work.waitPercentile));
    return {promise,
            day.bound() == ServingBound::Wait
                ? Text::tr("decides: %1 servers").arg(lines.text(day.servers))
                : Text::tr("not binding"),
            factorPath(work, "wait_target_s")};
}

} // namespace

QList<WorkReason> servingReasons(const Evaluation &figures,
                                 const Id &serving,
                                 qsizetype dayType,
                                 const Wording &wording)
{
    const Sized sized = sizedIn(figures, serving, dayType);
    if (sized.work == nullptr)
        return {};
    if (!sized.day)
        return {{Text::tr("Not known: a value of this row is out of range"), {}, {}}};
    const ServingWorkload &work = *sized.work;
    const ServingDayFigures &day = *sized.day;
    const Lines lines(wording);
    const auto rate = day.rates[static_cast<std::size_t>(day.peakHour)];
    QList<WorkReason> reasons{
        {Text::tr("Requests"),
         Text::tr("%1 /s at %2").arg(lines.text(rate), hourText(day.peakHour)),
         factorPath(work, "requests_per_s")},
        {Text::tr("× service time"),
         lines.text(work.serviceTimeS, Unit::Seconds),
         factorPath(work, "service_time_s")},
        {Text::tr("= offered load"), Text::tr("%1 erlangs").arg(lines.text(day.erlangs)), {}},
        {Text::tr("÷ utilisation max"),
         day.bound() == ServingBound::Utilisation
             ? Text::tr("%1 → %2 servers")
                   .arg(lines.share(work.maxUtilisation), lines.text(day.servers))
             : lines.share(work.maxUtilisation),
         factorPath(work, "max_utilisation")},
        waitReason(work, day, lines),
        {Text::tr("÷ concurrency"),
         Text::tr("%1 → %2 replicas")
             .arg(lines.text(work.serversPerReplica), lines.text(day.replicas)),
         factorPath(work, "servers_per_replica")}};
    if (day.bound() == ServingBound::Least)
        reasons.append({Text::tr("replicas min"),
                        Text::tr("%1: decides").arg(lines.text(work.minReplicas)),
                        factorPath(work, "min_replicas")});
    reasons.append(
        {Text::tr("× GPUs/replica"),
         Text::tr("%1 → %2").arg(lines.text(work.gpusPerReplica), lines.text(day.gpus, Unit::Gpus)),
         factorPath(work, "gpus_per_replica")});
    reasons.append({Text::tr("The servers are busy for %1 of their time in that hour.")
                        .arg(lines.share(day.utilisation)),
                    {},
                    {}});
    const QString origin = serviceTimeOrigin(figures.plan, serving);
    if (!origin.isEmpty())
        reasons.append({Text::tr("Service time, %1").arg(origin), {}, {}});
    reasons.append({Text::tr("Assumed: one queue for all replicas, Poisson arrivals stretched by a "
                             "burstiness of %1 (Allen-Cunneen), one distribution of times. Real "
                             "streams burst more: measure them.")
                        .arg(lines.text(work.burstiness)),
                    {},
                    {}});
    reasons.append({Text::tr("Growth acts on GPUs, not on requests: an upper bound."), {}, {}});
    return reasons;
}

QString servingVerdict(const Evaluation &figures,
                       const Id &serving,
                       qsizetype dayType,
                       const Wording &wording)
{
    const Sized sized = sizedIn(figures, serving, dayType);
    if (!sized.day || sized.day->gpus <= 0.0)
        return {};
    const QString size =
        Text::tr("<b>%1</b> for %2 at %3")
            .arg(amountText(Amount{sized.day->gpus, Unit::Gpus}, Digits::Short, wording),
                 serving.toHtmlEscaped(),
                 hourText(sized.day->peakHour));
    switch (sized.day->bound()) {
    case ServingBound::Utilisation:
        return Text::tr("%1 · the utilisation decides, not the wait").arg(size);
    case ServingBound::Wait:
        return Text::tr("%1 · the wait decides, not the utilisation").arg(size);
    case ServingBound::Least:
        return Text::tr("%1 · the least number of replicas decides").arg(size);
    case ServingBound::Nothing:
        break;
    }
    return size;
}

} // namespace kf
