// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/base/state.h"
#include "core/findings/rules.h"
#include "core/plan/validate/validate.h"
#include "core/words/time_words.h"
#include "core/workloads/derived_demand.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace kf::findings {

namespace {

constexpr double kDaysTolerance = 1e-6;
constexpr int kShiftThatMatters = 180; ///< minutes: beyond that much of a day is another day type

constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kPool("pool");
constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kDays("days");
constexpr QLatin1StringView kDayTypes("day_types");
constexpr QLatin1StringView kWorkload("workload");
constexpr QLatin1StringView kWorkloads("workloads");
constexpr QLatin1StringView kLate("late");
constexpr QLatin1StringView kFinishBy("finish_by");
constexpr QLatin1StringView kNotBefore("not_before");
constexpr QLatin1StringView kDuration("duration");
constexpr QLatin1StringView kWindow("window");
constexpr QLatin1StringView kPeak("peak");
constexpr QLatin1StringView kHeadline("headline");
constexpr QLatin1StringView kDate("date");
constexpr QLatin1StringView kZones("zones");
constexpr QLatin1StringView kShift("shift");

/// Workloads by the group that they belong to.
QHash<Id, QList<QString>> workloadsByGroup(const Workloads &workloads)
{
    QHash<Id, QList<QString>> byGroup;
    const auto add = [&byGroup](const auto &list) {
        for (const auto &workload : list)
            byGroup[workload->group].append(workload->id);
    };
    add(workloads.serving);
    add(workloads.scheduled);
    add(workloads.exploratory);
    return byGroup;
}

/// Tells ids that stand for an accelerator; remembers answers, since groups name few of them.
class KnownAccelerators {
public:
    explicit KnownAccelerators(const RuleInput &input) : m_input(input)
    {
        for (const Pool &pool : input.plan.settings.pools)
            m_answers.insert(pool.id, true);
    }

    bool contains(const AcceleratorKey &key)
    {
        if (key == m_last)
            return m_lastAnswer;
        const auto answer = m_answers.constFind(key);
        m_lastAnswer = answer != m_answers.constEnd()
                           ? *answer
                           : *m_answers.insert(key, m_input.catalog.knowsAccelerator(key));
        m_last = key;
        return m_lastAnswer;
    }

private:
    const RuleInput &m_input;
    QHash<AcceleratorKey, bool> m_answers;
    AcceleratorKey m_last;
    bool m_lastAnswer = false;
};

} // namespace

// --- days-not-365

QList<Finding> DaysNot365::find(const RuleInput &input)
{
    double days = 0.0;
    for (const DayType &dayType : input.plan.demand.dayTypes)
        days += dayType.daysPerYear;
    if (std::abs(days - kDaysPerYear) <= kDaysTolerance)
        return {};
    return {made<DaysNot365>(Severity::Error,
                             collectionPath(IdKind::DayType),
                             {argument(kDays, Amount{days, Unit::Days})})};
}

QString DaysNot365::sentence(const FindingWords &words)
{
    return FindingText::tr("The day types add up to %1 a year instead of 365, so nothing that is "
                           "counted by year is known.")
        .arg(words.of(kDays));
}

QString DaysNot365::remedy(const Finding &)
{
    return FindingText::tr("Change the days per year of the day types so that they add up to 365.");
}

// --- unknown-accelerator

QList<Finding> UnknownAccelerator::find(const RuleInput &input)
{
    QList<Finding> found;
    KnownAccelerators known(input);
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (!known.contains(group->accelerator))
            found.append(made<UnknownAccelerator>(
                Severity::Error,
                pathOf(IdKind::Group, group->id),
                {argument(kGroup, group->id), argument(kAccelerator, group->accelerator)}));
    }
    for (const Pool &pool : input.plan.settings.pools) {
        for (const Id &accelerator : pool.accelerators) {
            if (!input.catalog.knowsAccelerator(accelerator))
                found.append(made<UnknownAccelerator>(
                    Severity::Error,
                    pathOf(IdKind::Pool, pool.id),
                    {argument(kPool, pool.id), argument(kAccelerator, accelerator)}));
        }
    }
    return found;
}

QString UnknownAccelerator::sentence(const FindingWords &words)
{
    if (words.has(kPool))
        return FindingText::tr("The pool %1 holds the accelerator '%2', which no catalogue knows.")
            .arg(words.name(kPool, IdKind::CatalogGpu), words.of(kAccelerator));
    return FindingText::tr("%1 needs the accelerator '%2', which no catalogue and no pool knows.")
        .arg(words.name(kGroup, IdKind::Group), words.of(kAccelerator));
}

QString UnknownAccelerator::remedy(const Finding &)
{
    return FindingText::tr("Choose an accelerator of the catalogue, or add this one to it.");
}

// --- deadline-missed

QList<Finding> DeadlineMissed::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Shared<ScheduledWorkload> &workload : input.plan.workloads.scheduled) {
        const std::optional<double> slack = slackHours(*workload);
        if (!slack || !isLate(*slack))
            continue;
        found.append(made<DeadlineMissed>(Severity::Warning,
                                          pathOf(IdKind::Scheduled, workload->id),
                                          {argument(kWorkload, workload->id),
                                           argument(kGroup, workload->group),
                                           argument(kFinishBy, workload->finishBy->toString()),
                                           argument(kLate, Amount{-*slack, Unit::Hours})}));
    }
    return found;
}

QString DeadlineMissed::sentence(const FindingWords &words)
{
    return FindingText::tr("The job %1 of %2 must finish by %3, but ends %4 later.")
        .arg(words.of(kWorkload),
             words.name(kGroup, IdKind::Group),
             words.of(kFinishBy),
             words.of(kLate));
}

QString DeadlineMissed::remedy(const Finding &)
{
    return FindingText::tr("Start the job earlier, give it more GPUs so that it runs shorter, or "
                           "move the deadline.");
}

// --- deadline-unreachable

QList<Finding> DeadlineUnreachable::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Shared<ScheduledWorkload> &workload : input.plan.workloads.scheduled) {
        if (!workload->notBefore)
            continue;
        ScheduledWorkload earliest = *workload;
        earliest.start = *workload->notBefore;
        const std::optional<double> slack = slackHours(earliest);
        if (!slack || !isLate(*slack))
            continue;
        found.append(made<DeadlineUnreachable>(
            Severity::Error,
            pathOf(IdKind::Scheduled, workload->id),
            {argument(kWorkload, workload->id),
             argument(kGroup, workload->group),
             argument(kDuration, Amount{workload->durationH, Unit::Hours}),
             argument(kNotBefore, workload->notBefore->toString()),
             argument(kFinishBy, workload->finishBy->toString()),
             argument(kWindow, Amount{workload->durationH + *slack, Unit::Hours})}));
    }
    return found;
}

QString DeadlineUnreachable::sentence(const FindingWords &words)
{
    return FindingText::tr("The job %1 of %2 takes %3, but it may not start before %4 and must "
                           "finish by %5: that leaves %6.")
        .arg(words.of(kWorkload),
             words.name(kGroup, IdKind::Group),
             words.of(kDuration),
             words.of(kNotBefore),
             words.of(kFinishBy),
             words.of(kWindow));
}

QString DeadlineUnreachable::remedy(const Finding &)
{
    return FindingText::tr("Let the job start earlier or finish later, or give it more GPUs so "
                           "that it runs shorter.");
}

// --- workloads-ignored

QList<Finding> WorkloadsIgnored::find(const RuleInput &input)
{
    const QHash<Id, QList<QString>> byGroup = workloadsByGroup(input.plan.workloads);
    QList<Finding> found;
    if (byGroup.isEmpty())
        return found;
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (group->source != DemandSource::Manual)
            continue;
        const auto workloads = byGroup.constFind(group->id);
        if (workloads != byGroup.constEnd())
            found.append(made<WorkloadsIgnored>(
                Severity::Warning,
                pathOf(IdKind::Group, group->id),
                {argument(kGroup, group->id), argument(kWorkloads, *workloads)}));
    }
    return found;
}

QString WorkloadsIgnored::sentence(const FindingWords &words)
{
    return FindingText::tr("The demand of %1 is typed in, so these workloads do not count: %2.")
        .arg(words.name(kGroup, IdKind::Group), words.of(kWorkloads));
}

QString WorkloadsIgnored::remedy(const Finding &)
{
    return FindingText::tr("Let the group's demand be derived from its workloads, or delete them.");
}

// --- day-type-missing

QList<Finding> DayTypeMissing::find(const RuleInput &input)
{
    QList<Finding> found;
    const QList<DayType> &dayTypes = input.plan.demand.dayTypes;
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (group->source != DemandSource::Manual || group->demand.size() >= dayTypes.size())
            continue;
        QList<QString> missing;
        for (const DayType &dayType : dayTypes) {
            if (!group->demand.contains(dayType.id))
                missing.append(dayType.id);
        }
        found.append(
            made<DayTypeMissing>(Severity::Warning,
                                 pathOf(IdKind::Group, group->id),
                                 {argument(kGroup, group->id), argument(kDayTypes, missing)}));
    }
    return found;
}

QString DayTypeMissing::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 has no values for %2 and counts as 0 there.")
        .arg(words.name(kGroup, IdKind::Group), words.name(kDayTypes, IdKind::DayType));
}

QString DayTypeMissing::remedy(const Finding &)
{
    return FindingText::tr("Fill in the group's hours for that day type, with zeros if it needs "
                           "nothing then.");
}

// --- cell-clamped

QList<Finding> CellClamped::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Id &group : input.figures.growth.clampedGroups)
        found.append(made<CellClamped>(
            Severity::Warning, pathOf(IdKind::Group, group), {argument(kGroup, group)}));
    return found;
}

QString CellClamped::sentence(const FindingWords &words)
{
    return FindingText::tr("Events would take the demand of %1 below 0; it counts as 0 there.")
        .arg(words.name(kGroup, IdKind::Group));
}

QString CellClamped::remedy(const Finding &)
{
    return FindingText::tr("Check the events of this group that take GPUs away.");
}

// --- peak-higher-in-year

QList<Finding> PeakHigherInYear::find(const RuleInput &input)
{
    const PeakOverYear &highest = input.figures.demand.peakOverYear;
    const double headline = input.figures.demand.total.peak;
    if (!input.figures.demand.total.known() || highest.peak <= headline * (1.0 + kLimitTolerance))
        return {};
    return {made<PeakHigherInYear>(Severity::Warning,
                                   QStringLiteral("plan/typical_date"),
                                   {argument(kPeak, Amount{highest.peak, Unit::Gpus}),
                                    argument(kHeadline, Amount{headline, Unit::Gpus}),
                                    argument(kDate, highest.date)})};
}

QString PeakHigherInYear::sentence(const FindingWords &words)
{
    return FindingText::tr("From %1 on daylight saving moves the groups together: the peak is then "
                           "%2 instead of %3.")
        .arg(words.of(kDate), words.of(kPeak), words.of(kHeadline));
}

QString PeakHigherInYear::remedy(const Finding &)
{
    return FindingText::tr("Take that date as the typical date, or keep enough headroom for it.");
}

// --- day-type-shift

QList<Finding> DayTypeShift::find(const RuleInput &input)
{
    if (input.plan.demand.dayTypes.size() < 2)
        return {};
    QList<QString> zones;
    int largest = 0;
    for (const Shared<GroupFigures> &group : input.figures.demand.groups) {
        const int shift = std::abs(group->shiftMinutes);
        if (shift < kShiftThatMatters)
            continue;
        largest = std::max(largest, shift);
        if (!zones.contains(group->timeZone))
            zones.append(group->timeZone);
    }
    if (zones.isEmpty())
        return {};
    return {made<DayTypeShift>(
        Severity::Advice,
        collectionPath(IdKind::DayType),
        {argument(kZones, zones),
         argument(kShift, Amount{double(largest) / kMinutesPerHour, Unit::Hours})})};
}

QString DayTypeShift::sentence(const FindingWords &words)
{
    return FindingText::tr("Groups in %1 are up to %2 away from the plan's time zone: where their "
                           "day types meet, a sum takes them for the same day.")
        .arg(words.listOf(kZones, zoneText), words.of(kShift));
}

QString DayTypeShift::remedy(const Finding &)
{
    return FindingText::tr("Compare the peak of each day type by itself before you rely on sums "
                           "across these zones.");
}

} // namespace kf::findings
