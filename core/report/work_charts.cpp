// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/work_charts.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/workload_curves.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "core/words/work_words.h"
#include "core/workloads/derived_demand.h"
#include "core/workloads/serving_day.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkCharts)
};

/// A chart over the hours of a day, still without series.
ChartSpec hoursChart(ChartForm form, const QString &title, const QString &valueTitle, Unit unit)
{
    ChartSpec spec;
    spec.form = form;
    spec.title = title;
    spec.categoryTitle = Text::tr("Hour");
    spec.valueTitle = valueTitle;
    spec.unit = unit;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        spec.categories.append(hourLabel(hour));
    spec.categoriesAreSpans = true;
    spec.categoryEnd = hourLabel(kHoursPerDay);
    return spec;
}

/// A serving workload with its figures.
struct Served {
    const ServingWorkload *work = nullptr;
    const ServingFigures *figures = nullptr;
};

/// Hours by the plan's clock, each as large as its larger half.
Hours planHours(const Hours &local, int shiftMinutes)
{
    GroupFigures day;
    day.local = {local};
    day.shiftMinutes = shiftMinutes;
    return referenceHours(day, 0);
}

/// The local hour that comes first on a day of the plan's clock.
int firstLocalHour(int shiftMinutes)
{
    return (kHoursPerDay - withinDay(shiftMinutes) / kMinutesPerHour) % kHoursPerDay;
}

/// The row with `first` in front and what was before it behind.
template<typename T> QList<T> rotated(const QList<T> &row, qsizetype first)
{
    return row.mid(first) + row.mid(0, first);
}

/// The GPUs of these workloads on a day, each as a part.
template<typename Figures>
ChartSpec partsChart(const QList<Figures> &all, qsizetype dayType, const QString &emptyText)
{
    ChartSpec spec =
        hoursChart(ChartForm::StackedBars, Text::tr("GPUs"), Text::tr("GPUs"), Unit::Gpus);
    spec.emptyText = emptyText;
    int colour = 0;
    for (const Figures &its : all) {
        const int own = colour++; // whoever else has a part on that day
        if (!its.known || dayType >= its.gpus.size())
            continue;
        ChartSeries part{its.id, its.id, SeriesRole::Part, asList(its.gpus[dayType])};
        part.colour = own;
        if (std::any_of(part.values.cbegin(), part.values.cend(), [](double v) { return v > 0; }))
            spec.series.append(part);
    }
    return spec;
}

constexpr int kNoon = 12;

/// A row of 24 that begins at noon.
template<typename T> QList<T> fromNoon(const QList<T> &hours)
{
    return rotated(hours, kNoon);
}

void addTo(Hours &sum, const Hours &hours)
{
    for (std::size_t h = 0; h < sum.size(); ++h)
        sum[h] += hours[h];
}

bool hasJobs(const Plan &plan, const Id &group)
{
    const QList<Shared<ScheduledWorkload>> &jobs = plan.workloads.scheduled;
    return std::any_of(
        jobs.cbegin(), jobs.cend(), [&group](const auto &job) { return job->group == group; });
}

/// What the groups with jobs run on. Cores are never counted as GPUs: they stand alone, where no
/// job takes a GPU.
QSet<AcceleratorKey> keysOfJobs(const Evaluation &figures)
{
    QSet<AcceleratorKey> keys;
    for (const Shared<GroupFigures> &group : figures.demand.groups) {
        if (hasJobs(figures.plan, group->id))
            keys.insert(group->key);
    }
    if (keys.size() > 1)
        keys.remove(kCpuCore);
    return keys;
}

/// Names of the groups that need some of these but nobody knows how many; empty where all are
/// known.
QString unknownOf(const Evaluation &figures, const QSet<AcceleratorKey> &keys)
{
    const QHash<Id, QString> names = groupNames(figures.plan);
    QStringList unknown;
    for (const Shared<GroupFigures> &group : figures.demand.groups) {
        if (!group->known && keys.contains(group->key))
            unknown.append(names.value(group->id, group->id));
    }
    return unknown.join(QStringLiteral(", "));
}

/// The replicas that stand ready, apart by what asks for them in each hour.
QList<ChartSeries> readyParts(const QList<double> &ready, const ServingDayFigures &day)
{
    constexpr std::pair<const char *, ServingBound> kBounds[]{
        {"ready-utilisation", ServingBound::Utilisation},
        {"ready-wait", ServingBound::Wait},
        {"ready-least", ServingBound::Least}};
    QList<ChartSeries> parts;
    for (const auto &[id, bound] : kBounds) {
        QList<double> values(ready.size(), 0.0);
        for (qsizetype h = 0; h < ready.size(); ++h) {
            if (day.bounds[std::size_t(h)] == bound)
                values[h] = ready[h];
        }
        if (std::none_of(values.cbegin(), values.cend(), [](double v) { return v > 0.0; }))
            continue;
        ChartSeries part =
            seriesOf(id, Text::tr("ready for %1").arg(boundText(bound)), SeriesRole::Part, values);
        part.colour = int(bound); // the same one for every service
        parts.append(part);
    }
    return parts;
}

/// Whole people, as far as an int goes.
int peopleIn(const ExploratoryWorkload &work)
{
    constexpr double kMostPeople = 1e9;
    return int(std::clamp(work.people, 0.0, kMostPeople));
}

Served servedIn(const Evaluation &figures, const Id &serving)
{
    const QList<Shared<ServingWorkload>> &all = figures.plan.workloads.serving;
    for (qsizetype i = 0; i < std::min(all.size(), figures.workloads.serving.size()); ++i) {
        if (all[i]->id == serving)
            return {&*all[i], &figures.workloads.serving[i]};
    }
    return {};
}

} // namespace

ChartSeries
seriesOf(const char *id, const QString &name, SeriesRole role, const QList<double> &values)
{
    ChartSeries series;
    series.id = QString::fromLatin1(id);
    series.name = name;
    series.role = role;
    series.values = values;
    return series;
}

ChartSpec requestsChart(const Plan &plan, const Id &serving, const Id &dayType)
{
    ChartSpec spec =
        hoursChart(ChartForm::Lines, Text::tr("Requests"), Text::tr("Requests"), Unit::PerSecond);
    spec.emptyText = Text::tr("The requests of the selected service will stand here.");
    for (const Shared<ServingWorkload> &work : plan.workloads.serving) {
        if (work->id != serving)
            continue;
        ChartSeries line = seriesOf("requests",
                                    Text::tr("requests"),
                                    SeriesRole::Total,
                                    asList(ratesOf(work->requestsPerS, dayType)));
        line.filled = true;
        spec.series.append(line);
    }
    return spec;
}

ChartSpec replicasChart(const Evaluation &figures,
                        const Id &serving,
                        qsizetype dayType,
                        const Wording &wording)
{
    ChartSpec spec =
        hoursChart(ChartForm::StackedBars, Text::tr("Replicas"), Text::tr("Replicas"), Unit::Count);
    spec.emptyText = Text::tr("The replicas that they need will stand here.");
    const Served served = servedIn(figures, serving);
    if (served.work == nullptr)
        return spec;
    spec.emptyText = notKnownText(*served.work, wording.locale);
    const auto day = servingDayFigures(
        *served.work, *served.figures, dayType, figures.plan.demand.dayTypes.value(dayType).id);
    if (!day)
        return spec;
    const Hours &replicas = served.figures->replicas[dayType];
    const Hours &erlangs = served.figures->offeredErlangs[dayType];
    QList<double> busy;
    QList<double> ready;
    for (std::size_t h = 0; h < replicas.size(); ++h) {
        busy.append(erlangs[h] / served.work->serversPerReplica);
        ready.append(std::max(0.0, replicas[h] - busy.last()));
    }
    spec.series = {seriesOf("busy", Text::tr("at work, on average"), SeriesRole::Part, busy)};
    spec.series[0].colour = int(ServingBound::Nothing);
    spec.series += readyParts(ready, *day);
    if (day->replicas > 0.0)
        spec.markedCategory = day->peakHour;
    return spec;
}

ChartSpec
waitChart(const Evaluation &figures, const Id &serving, qsizetype dayType, const Wording &wording)
{
    ChartSpec spec =
        hoursChart(ChartForm::Bars, Text::tr("Wait"), Text::tr("Wait, ms"), Unit::None);
    spec.emptyText = Text::tr("How long they wait will stand here.");
    const Served served = servedIn(figures, serving);
    if (served.work == nullptr)
        return spec;
    spec.emptyText = notKnownText(*served.work, wording.locale);
    if (!served.figures->known || dayType >= served.figures->waitS.size())
        return spec;
    const QString percentile =
        numberText(served.work->waitPercentile * 100.0, Digits::Short, wording.locale);
    spec.title = Text::tr("P%1 wait").arg(percentile);
    QList<double> waits = asList(served.figures->waitS[dayType]);
    for (double &wait : waits)
        wait *= kMsPerS;
    spec.series = {
        seriesOf("wait", Text::tr("P%1 wait, ms").arg(percentile), SeriesRole::Part, waits)};
    const double target = served.work->waitTargetS;
    ChartSeries limit =
        seriesOf("target", {}, SeriesRole::Limit, QList<double>(kHoursPerDay, target * kMsPerS));
    limit.endLabel = Text::tr("target %1").arg(waitText(target, Digits::Short, wording));
    spec.series.append(limit);
    return spec;
}

ChartSpec copiesChart(const Plan &plan, const Id &serving, const Id &dayType)
{
    ChartSpec spec = hoursChart(
        ChartForm::StackedBars, Text::tr("Price of copies"), Text::tr("GPUs"), Unit::Gpus);
    const qsizetype index = edits::indexOf(plan.workloads.serving, serving);
    if (index < 0)
        return spec;
    const ServingWorkload &work = *plan.workloads.serving[index];
    if (work.delivery != Delivery::Embedded || work.copies < 2)
        return spec;
    ServingWorkload pool = work;
    pool.copies = 1;
    QList<double> shared;
    QList<double> more;
    const Hours rates = ratesOf(work.requestsPerS, dayType);
    for (const double rate : rates) {
        const std::optional<ServingHour> together = servingHour(pool, rate);
        const std::optional<ServingHour> apart = servingHour(work, rate);
        if (!together || !apart)
            return spec;
        shared.append(together->gpus);
        more.append(std::max(0.0, apart->gpus - together->gpus));
    }
    spec.series = {seriesOf("pool", Text::tr("one pool"), SeriesRole::Part, shared),
                   seriesOf("copies",
                            Text::tr("more for %n copies", nullptr, work.copies),
                            SeriesRole::Part,
                            more)};
    return spec;
}

ChartSpec jobsChart(const Evaluation &figures, qsizetype dayType, const Wording &wording)
{
    const QSet<AcceleratorKey> keys = keysOfJobs(figures);
    const bool isOfCores = keys.contains(kCpuCore);
    const QString title = isOfCores ? Text::tr("CPU cores") : Text::tr("GPUs");
    const Unit unit = isOfCores ? Unit::Cores : Unit::Gpus;
    ChartSpec spec = hoursChart(ChartForm::StackedBars, title, title, unit);
    spec.emptyText = Text::tr("The GPUs of jobs by hour will stand here.");
    spec.categories = fromNoon(spec.categories);
    spec.categoryEnd = hourLabel(kNoon);
    if (const QString unknown = unknownOf(figures, keys); !unknown.isEmpty()) {
        spec.emptyText =
            Text::tr("The demand of these groups is not known: %1", "groups").arg(unknown);
        return spec;
    }
    Hours total{};
    Hours jobs{};
    std::optional<double> supply = 0.0;
    for (const AcceleratorKey &key : keys) {
        const DemandSum sum = figures.demand.byAccelerator.value(key);
        addTo(total, sum.hourlyTotal.value(dayType));
        const auto its = figures.growth.byAccelerator.value(key).supplyIn(figures.demand.month);
        supply = supply && its ? std::optional(*supply + *its) : std::nullopt;
    }
    Hours rented{};
    for (const Shared<GroupFigures> &group : figures.demand.groups) {
        if (!keys.contains(group->key))
            continue;
        const Hours hours = referenceHours(*group, dayType);
        if (placeIn(figures.plan.cost, group->id, figures.demand.month) == PlacementKind::Cloud)
            addTo(rented, hours);
        else if (hasJobs(figures.plan, group->id))
            addTo(jobs, hours);
    }
    Hours others{};
    for (std::size_t h = 0; h < others.size(); ++h)
        others[h] = std::max(0.0, total[h] - jobs[h] - rented[h]);
    if (keys.isEmpty())
        return spec;
    spec.series = {seriesOf("jobs", Text::tr("groups with jobs"), SeriesRole::Part, {}),
                   seriesOf("others", Text::tr("other groups"), SeriesRole::Others, {})};
    spec.series[0].values = fromNoon(asList(jobs));
    spec.series[1].values = fromNoon(asList(others));
    if (std::any_of(rented.begin(), rented.end(), [](double gpus) { return gpus > 0.0; })) {
        spec.series.append(seriesOf(
            "cloud", Text::tr("in the cloud"), SeriesRole::Part, fromNoon(asList(rented))));
        spec.series.last().apart = true;
    }
    if (supply && *supply > 0.0) {
        ChartSeries line =
            seriesOf("supply", {}, SeriesRole::Supply, QList<double>(kHoursPerDay, *supply));
        line.endLabel =
            Text::tr("supply %1").arg(numberText(*supply, Digits::Short, wording.locale));
        spec.series.append(line);
    }
    return spec;
}

ChartSpec shareChart(const Plan &plan, const Id &exploratory)
{
    ChartSpec spec = hoursChart(
        ChartForm::Lines, Text::tr("Active share"), Text::tr("Active share"), Unit::Share);
    spec.emptyText = Text::tr("How many of the people are active will stand here.");
    for (const Shared<ExploratoryWorkload> &work : plan.workloads.exploratory) {
        if (work->id != exploratory)
            continue;
        // The people are the second reading of the axis.
        spec.valueTitle = Text::tr("Active share of %n person(s)", nullptr, peopleIn(*work));
        ChartSeries line =
            seriesOf("share", Text::tr("active"), SeriesRole::Total, asList(work->activeShare));
        line.filled = true;
        spec.series.append(line);
    }
    return spec;
}

ChartSpec peopleChart(const Evaluation &figures, qsizetype dayType, bool byPlan)
{
    QList<ExploratoryFigures> all = figures.workloads.exploratory;
    const QList<Shared<ExploratoryWorkload>> &works = figures.plan.workloads.exploratory;
    for (qsizetype i = 0; byPlan && i < std::min(all.size(), works.size()); ++i) {
        if (dayType < all[i].gpus.size())
            all[i].gpus[dayType] =
                planHours(all[i].gpus[dayType], shiftOf(figures, works[i]->group));
    }
    return partsChart(all, dayType, Text::tr("The GPUs of people who explore will stand here."));
}

ChartSpec byPlanClock(ChartSpec local, int shiftMinutes)
{
    const int first = firstLocalHour(shiftMinutes);
    const int minutes = ((shiftMinutes % kMinutesPerHour) + kMinutesPerHour) % kMinutesPerHour;
    for (ChartSeries &row : local.series)
        row.values = rotated(row.values, first);
    if (local.markedCategory >= 0)
        local.markedCategory = (local.markedCategory - first + kHoursPerDay) % kHoursPerDay;
    if (minutes == 0)
        return local;
    for (int hour = 0; hour < local.categories.size(); ++hour)
        local.categories[hour] = clockText(hour * kMinutesPerHour + minutes);
    local.categoryEnd = clockText(kMinutesPerDay + minutes);
    return local;
}

QList<double> byLocalClock(const QList<double> &values, int shiftMinutes)
{
    return rotated(values, kHoursPerDay - firstLocalHour(shiftMinutes));
}

} // namespace kf
