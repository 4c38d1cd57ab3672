// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_reasons.h"

#include "core/plan/all_keys.h"
#include "core/plan/edits/common.h"
#include "core/report/service_times.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "core/words/value_words.h"
#include "core/words/work_words.h"
#include "core/workloads/serving_day.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkReasons)
};

constexpr int kNoon = 12; ///< the day of jobs begins here

/// A serving workload with its day.
struct Sized {
    const ServingWorkload *work = nullptr;
    std::optional<ServingDayFigures> day;
    Hours gpus{}; ///< of that day
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
    sized.gpus = figures.workloads.serving[index].gpus.value(dayType);
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
    QString wait(double seconds) const { return waitText(seconds, Digits::Exact, m_wording); }

private:
    const Wording &m_wording;
};

/// Where a person typed that factor of a serving workload.
QString factorPath(const ServingWorkload &work, const char *field)
{
    return QStringLiteral("workloads/serving/%1/%2").arg(work.id, QLatin1String(field));
}

/// Copies among which the requests are shared; 1 where all replicas take them from one queue.
double copiesOf(const ServingWorkload &work)
{
    return work.delivery == Delivery::Embedded ? work.copies : 1.0;
}

/// "50 servers"; of several copies those of one.
QString serversText(const ServingWorkload &work, const ServingDayFigures &day)
{
    return Text::tr("%n server(s)", nullptr, int(std::lround(day.servers / copiesOf(work))));
}

QString replicasText(double replicas)
{
    return Text::tr("%n replica(s)", nullptr, int(std::lround(replicas)));
}

WorkReason waitReason(const ServingWorkload &work, const ServingDayFigures &day, const Lines &lines)
{
    const QString promise =
        Text::tr("wait ≤ %1 for %2")
            .arg(lines.wait(work.waitTargetS), lines.share(work.waitPercentile));
    return {promise,
            day.bound() == ServingBound::Wait
                ? Text::tr("decides: %1", "servers").arg(serversText(work, day))
                : Text::tr("not binding"),
            factorPath(work, "wait_target_s")};
}

/// "= GPU-h of the day", the hours with the same GPUs together: "8 h × 12 + 16 h × 4 = 160 GPU-h".
WorkReason dayReason(const Hours &gpus, const Lines &lines)
{
    QMap<double, int> hoursOf;
    double sum = 0.0;
    for (const double hour : gpus) {
        sum += hour;
        if (hour > 0.0)
            ++hoursOf[hour];
    }
    QStringList terms;
    for (auto its = hoursOf.cbegin(); its != hoursOf.cend(); ++its)
        terms.prepend(Text::tr("%1 × %2", "hours, GPUs")
                          .arg(lines.text(*its, Unit::Hours), lines.text(its.key())));
    const QString all = lines.text(sum, Unit::GpuHours);
    return {Text::tr("= GPU-h of the day"),
            terms.isEmpty() ? all
                            : Text::tr("%1 = %2", "a sum, what it comes to")
                                  .arg(terms.join(QStringLiteral(" + ")), all),
            {}};
}

/// The same of people: the hours in which one of them is active, in the mean of all.
WorkReason activeReason(const ExploratoryWorkload &work, double gpuHours, const Lines &lines)
{
    const double active = std::accumulate(work.activeShare.begin(), work.activeShare.end(), 0.0);
    const QString all = lines.text(gpuHours, Unit::GpuHours);
    return {Text::tr("= GPU-h of the day"),
            gpuHours > 0.0
                ? Text::tr("%1 people × %2 × %3 active = %4", "people, GPUs, hours, GPU-h")
                      .arg(lines.text(work.people),
                           lines.text(work.gpusPerPerson),
                           lines.text(active, Unit::Hours),
                           all)
                : all,
            {}};
}

/// The deadlines of one day.
struct Deadlines {
    int jobs = 0;
    int promised = 0; ///< jobs with one
    int missed = 0;
    Id worst; ///< the job that is late by most
    double lateH = 0.0;
};

Deadlines deadlinesOn(const Evaluation &figures, qsizetype dayType)
{
    Deadlines all;
    const Id day = figures.plan.demand.dayTypes.value(dayType).id;
    const QHash<Id, WorkDay> days = scheduledDays(figures, dayType);
    for (const Shared<ScheduledWorkload> &work : figures.plan.workloads.scheduled) {
        const auto its = days.constFind(work->id);
        if (its == days.cend() || !runsOn(*work, day))
            continue;
        ++all.jobs;
        if (!its->slackH)
            continue;
        ++all.promised;
        if (!its->isLate)
            continue;
        ++all.missed;
        if (-*its->slackH > all.lateH) {
            all.lateH = -*its->slackH;
            all.worst = work->id;
        }
    }
    return all;
}

QString deadlinesText(const Deadlines &all, const Lines &lines)
{
    if (all.promised == 0)
        return Text::tr("<b>No job has a deadline</b>");
    if (all.missed == 0)
        return Text::tr("<b>All deadlines hold</b>");
    const QString late = lines.text(all.lateH, Unit::Hours);
    if (all.missed == 1)
        return Text::tr("<b>%1 misses its deadline by %2</b>").arg(all.worst.toHtmlEscaped(), late);
    return Text::tr("<b>%1 of %2 deadlines are missed</b>, most by %3: %4")
        .arg(lines.text(all.missed), lines.text(all.promised), all.worst.toHtmlEscaped(), late);
}

const ChartSeries *seriesIn(const ChartSpec &chart, QLatin1StringView id)
{
    const auto found = std::find_if(chart.series.cbegin(),
                                    chart.series.cend(),
                                    [id](const ChartSeries &series) { return series.id == id; });
    return found == chart.series.cend() ? nullptr : &*found;
}

/// The largest hour of the groups with jobs against what there is, as the chart of the day has
/// them.
QString loadText(const ChartSpec &day, const Lines &lines)
{
    const ChartSeries *jobs = seriesIn(day, QLatin1StringView("jobs"));
    if (jobs == nullptr || jobs->values.isEmpty())
        return {};
    const auto peak = std::max_element(jobs->values.cbegin(), jobs->values.cend());
    const QString hour = hourText((kNoon + int(peak - jobs->values.cbegin())) % kHoursPerDay);
    const ChartSeries *supply = seriesIn(day, QLatin1StringView("supply"));
    if (supply == nullptr)
        return Text::tr("groups with jobs take up to %1 at %2")
            .arg(lines.text(*peak, day.unit), hour);
    return Text::tr("groups with jobs take up to %1 at %2, of a supply of %3")
        .arg(lines.text(*peak, day.unit), hour, lines.text(supply->values.value(0)));
}

/// Names of groups whose demand is typed although they have jobs on that day; empty where all jobs
/// count.
QString typedGroups(const Evaluation &figures, qsizetype dayType)
{
    const Plan &plan = figures.plan;
    const Id day = plan.demand.dayTypes.value(dayType).id;
    QSet<Id> withJobs;
    for (const Shared<ScheduledWorkload> &work : plan.workloads.scheduled) {
        if (runsOn(*work, day))
            withJobs.insert(work->group);
    }
    QStringList names;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->source == DemandSource::Manual && withJobs.contains(group->id))
            names.append(group->name.toHtmlEscaped());
    }
    return names.join(QStringLiteral(", "));
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
        return {{notKnownText(*sized.work, wording.locale), {}, {}}};
    const ServingWorkload &work = *sized.work;
    const ServingDayFigures &day = *sized.day;
    const Lines lines(wording);
    const auto rate = day.rates[static_cast<std::size_t>(day.peakHour)];
    const double copies = copiesOf(work);
    QList<WorkReason> reasons{
        {Text::tr("Requests"),
         Text::tr("%1 /s at %2").arg(lines.text(rate), hourText(day.peakHour)),
         factorPath(work, "requests_per_s")}};
    if (copies > 1.0)
        reasons.append(
            {Text::tr("÷ copies"),
             Text::tr("%1 → %2 /s for each").arg(lines.text(copies), lines.text(rate / copies)),
             factorPath(work, "copies")});
    reasons += QList<WorkReason>{
        {Text::tr("× service time"),
         Text::tr("%1 s").arg(figuredText(work.serviceTimeS, wording.locale)),
         factorPath(work, "service_time_s")},
        {Text::tr("= offered load"),
         Text::tr("%1 erlangs").arg(lines.text(day.erlangs / copies)),
         {}},
        {Text::tr("÷ utilisation max"),
         day.bound() == ServingBound::Utilisation
             ? Text::tr("%1 → %2").arg(lines.share(work.maxUtilisation), serversText(work, day))
             : lines.share(work.maxUtilisation),
         factorPath(work, "max_utilisation")},
        waitReason(work, day, lines),
        {Text::tr("÷ concurrency"),
         Text::tr("%1 → %2").arg(lines.text(work.serversPerReplica),
                                 replicasText(day.replicas / copies)),
         factorPath(work, "servers_per_replica")}};
    if (day.bound() == ServingBound::Least)
        reasons.append({Text::tr("replicas min"),
                        Text::tr("%1: decides").arg(lines.text(work.minReplicas)),
                        factorPath(work, "min_replicas")});
    if (copies > 1.0)
        reasons.append({Text::tr("× copies"),
                        Text::tr("%1 → %2").arg(lines.text(copies), replicasText(day.replicas)),
                        factorPath(work, "copies")});
    reasons.append(
        {Text::tr("× GPUs/replica"),
         Text::tr("%1 → %2").arg(lines.text(work.gpusPerReplica), lines.text(day.gpus, Unit::Gpus)),
         factorPath(work, "gpus_per_replica")});
    reasons.append(dayReason(sized.gpus, lines));
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

QList<WorkReason> servingWaitReasons(const Evaluation &figures,
                                     const Id &serving,
                                     qsizetype dayType,
                                     const Wording &wording)
{
    const Sized sized = sizedIn(figures, serving, dayType);
    if (sized.work == nullptr || !sized.day)
        return servingReasons(figures, serving, dayType, wording);
    const ServingWorkload &work = *sized.work;
    const ServingDayFigures &day = *sized.day;
    const qsizetype index = edits::indexOf(figures.plan.workloads.serving, serving);
    const ServingFigures &its = figures.workloads.serving[index];
    const auto hour = static_cast<std::size_t>(day.waitHour);
    const double replicas = its.replicas[dayType][hour];
    const double copies = copiesOf(work);
    const Lines lines(wording);
    QList<WorkReason> reasons{
        {Text::tr("Requests"),
         Text::tr("%1 /s at %2").arg(lines.text(day.rates[hour]), hourText(day.waitHour)),
         factorPath(work, "requests_per_s")},
        {Text::tr("× service time"),
         Text::tr("%1 s").arg(figuredText(work.serviceTimeS, wording.locale)),
         factorPath(work, "service_time_s")},
        {Text::tr("= offered load"),
         Text::tr("%1 erlangs").arg(lines.text(its.offeredErlangs[dayType][hour])),
         {}},
        {Text::tr("Servers at work then"),
         Text::tr("%1 × %2 → %3", "replicas, servers of each, servers")
             .arg(replicasText(replicas),
                  lines.text(work.serversPerReplica),
                  lines.text(replicas * work.serversPerReplica)),
         factorPath(work, "servers_per_replica")}};
    if (copies > 1.0)
        reasons.append({Text::tr("in copies with a queue each"),
                        lines.text(copies),
                        factorPath(work, "copies")});
    reasons += QList<WorkReason>{
        {Text::tr("× burstiness"), lines.text(work.burstiness), factorPath(work, "burstiness")},
        {Text::tr("= %1 of the requests wait at most", "a share")
             .arg(lines.share(work.waitPercentile)),
         lines.wait(day.longestWaitS),
         factorPath(work, "wait_percentile")}};
    if (day.waitHour != day.peakHour)
        reasons.append(
            {Text::tr("This is the hour with the longest wait; most GPUs are needed at %1.")
                 .arg(hourText(day.peakHour)),
             {},
             {}});
    return reasons;
}

QList<WorkReason> jobReasons(const Evaluation &figures,
                             const Id &scheduled,
                             qsizetype dayType,
                             const Wording &wording)
{
    const QList<Shared<ScheduledWorkload>> &all = figures.plan.workloads.scheduled;
    const qsizetype index = edits::indexOf(all, scheduled);
    const QHash<Id, WorkDay> days = scheduledDays(figures, dayType);
    if (index < 0)
        return {};
    const ScheduledWorkload &work = *all[index];
    if (!days.contains(scheduled))
        return {{unusableTexts(work, wording.locale).join(QLatin1Char('\n')), {}, {}}};
    const Lines lines(wording);
    const QString path = QStringLiteral("workloads/scheduled/%1/").arg(work.id);
    const WorkDay day = days.value(scheduled);
    QList<WorkReason> reasons{
        {Text::tr("Start"), clockText(work.start.minutes), path + QStringLiteral("start")},
        {Text::tr("+ duration"),
         lines.text(work.durationH, Unit::Hours),
         path + QStringLiteral("duration_h")},
        {Text::tr("= ends"), clockText(day.endMinutes.value_or(0)), {}}};
    if (work.finishBy && day.slackH) {
        reasons.append({Text::tr("Next deadline"),
                        clockText(work.finishBy->minutes),
                        path + QStringLiteral("finish_by")});
        reasons.append(
            {Text::tr("= slack"),
             day.isLate ? Text::tr("late by %1").arg(lines.text(std::abs(*day.slackH), Unit::Hours))
                        : lines.text(*day.slackH, Unit::Hours),
             {}});
    }
    reasons.append(dayReason(figures.workloads.scheduled[index].gpus.value(dayType), lines));
    reasons.last().link = path + QStringLiteral("gpus");
    return reasons;
}

QList<WorkReason> peopleReasons(const Evaluation &figures,
                                const Id &exploratory,
                                qsizetype dayType,
                                const Wording &wording)
{
    const QList<Shared<ExploratoryWorkload>> &all = figures.plan.workloads.exploratory;
    const qsizetype index = edits::indexOf(all, exploratory);
    const QHash<Id, WorkDay> days = exploratoryDays(figures, dayType);
    if (index < 0 || !days.contains(exploratory))
        return {};
    const ExploratoryWorkload &work = *all[index];
    const Lines lines(wording);
    const QString path = QStringLiteral("workloads/exploratory/%1/").arg(work.id);
    const auto *const most = std::max_element(work.activeShare.begin(), work.activeShare.end());
    return {
        {Text::tr("People"), lines.text(work.people), path + QStringLiteral("people")},
        {Text::tr("× GPUs/person"),
         lines.text(work.gpusPerPerson),
         path + QStringLiteral("gpus_per_person")},
        {Text::tr("× active share"),
         Text::tr("%1 at %2")
             .arg(lines.share(*most), hourText(int(most - work.activeShare.begin()))),
         path + QStringLiteral("active_share")},
        {Text::tr("= at the peak"), lines.text(days.value(exploratory).peakGpus, Unit::Gpus), {}},
        activeReason(work, days.value(exploratory).gpuHours, lines)};
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
            .arg(amountText(Amount{sized.day->gpus, Unit::Gpus}, Digits::Exact, wording),
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

QString peopleVerdict(const Evaluation &figures,
                      const Id &exploratory,
                      qsizetype dayType,
                      const Wording &wording)
{
    const qsizetype index = edits::indexOf(figures.plan.workloads.exploratory, exploratory);
    const QHash<Id, WorkDay> days = exploratoryDays(figures, dayType);
    if (index < 0 || !days.contains(exploratory) || days.value(exploratory).peakGpus <= 0.0)
        return {};
    const ExploratoryWorkload &work = *figures.plan.workloads.exploratory[index];
    const auto *const most = std::max_element(work.activeShare.begin(), work.activeShare.end());
    const Lines lines(wording);
    return Text::tr("<b>%1</b> for %2 at %3 · %4 of %5 people are active then")
        .arg(lines.text(days.value(exploratory).peakGpus, Unit::Gpus),
             exploratory.toHtmlEscaped(),
             hourText(int(most - work.activeShare.begin())),
             lines.share(*most),
             lines.text(work.people));
}

QString jobsVerdict(const Evaluation &figures, qsizetype dayType, const Wording &wording)
{
    const Deadlines all = deadlinesOn(figures, dayType);
    if (all.jobs == 0)
        return {};
    const Lines lines(wording);
    QStringList parts{deadlinesText(all, lines)};
    const QString load = loadText(jobsChart(figures, dayType, wording), lines);
    if (!load.isEmpty())
        parts.append(load);
    const QString typed = typedGroups(figures, dayType);
    if (!typed.isEmpty())
        parts.append(
            Text::tr("jobs do not count where the demand is typed: %1", "groups").arg(typed));
    return parts.join(QStringLiteral(" · "));
}

} // namespace kf
