// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes against the groups in them, their quotas against each other and against what there is.

#include "core/demand/accelerator_keys.h"
#include "core/findings/platform_rules.h"
#include "core/platform/lane_use.h"
#include "core/topology/topology_sums.h"

#include <cmath>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kLane("lane");
constexpr QLatin1StringView kLanes("lanes");
constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kNominal("nominal");
constexpr QLatin1StringView kLend("lend");
constexpr QLatin1StringView kSupply("supply");
constexpr QLatin1StringView kJob("job");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kHour("hour");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kDayType("day_type");
constexpr QLatin1StringView kLeft("left");
constexpr QLatin1StringView kQuotaPath("platform/lanes/quota");
constexpr double kAgreement = 1e-9; ///< GPUs that count as none

Amount gpusOf(double count)
{
    return {count, Unit::Gpus};
}

QList<Id> groupsIn(const Lane &lane)
{
    QList<Id> groups;
    for (const Id &id : lane.groups) {
        if (!groups.contains(id))
            groups.append(id);
    }
    return groups;
}

QHash<Id, const PlatformGroup *> groupsById(const RuleInput &input)
{
    QHash<Id, const PlatformGroup *> groups;
    for (const PlatformGroup &group : input.figures.platform.groups)
        groups.insert(group.id, &group);
    return groups;
}

QList<Argument> hourArguments(const Id &lane, const LaneHour &hour, const Plan &plan)
{
    return {argument(kLane, lane),
            argument(kDayType, plan.demand.dayTypes.value(hour.dayType).id),
            argument(kHour, QStringLiteral("%1:00").arg(hour.hour, 2, 10, QLatin1Char('0'))),
            argument(kGpus, gpusOf(hour.gpus))};
}

bool isWhole(const std::optional<double> &value)
{
    return !value || *value == std::floor(*value);
}

/// A finding for each lane of which `isMeant` is true.
template<typename Rule, typename Predicate>
QList<Finding> ofLanes(const RuleInput &input, Severity severity, const Predicate &isMeant)
{
    QList<Finding> found;
    for (const Lane &lane : input.plan.platform.lanes) {
        if (isMeant(lane))
            found.append(
                made<Rule>(severity, pathOf(IdKind::Lane, lane.id), {argument(kLane, lane.id)}));
    }
    return found;
}

QString laneText(const FindingWords &words)
{
    return words.name(kLane, IdKind::Lane);
}

/// True where some lane has a quota of the key.
bool hasQuota(const RuleInput &input, const AcceleratorKey &key)
{
    const QList<Lane> &lanes = input.plan.platform.lanes;
    return std::any_of(lanes.cbegin(), lanes.cend(), [&key](const Lane &lane) {
        return lane.quota.contains(key);
    });
}

template<typename Rule, typename Predicate>
QList<Finding> ofQuotas(const RuleInput &input, Severity severity, const Predicate &isMeant)
{
    QList<Finding> found;
    const QMap<AcceleratorKey, QuotaTotal> &sums = input.figures.lanes.quota;
    const PlanMonth month{input.figures.question.demandMonth()};
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const bool counts = sum->supply && sum.key() != kCpuCore && hasQuota(input, sum.key());
        if (counts && isMeant(sum->nominal, *sum->supply))
            found.append(made<Rule>(severity,
                                    kQuotaPath + u'/' + sum.key(),
                                    {argument(kAccelerator, sum.key()),
                                     argument(kNominal, gpusOf(sum->nominal)),
                                     argument(kSupply, gpusOf(*sum->supply)),
                                     argument(kMonth, month)}));
    }
    return found;
}

class LargestJobs {
public:
    explicit LargestJobs(const RuleInput &input)
        : m_lanes(input.plan.platform.lanes)
        , m_groups(groupsById(input))
    {
    }

    void add(IdKind kind, const Id &id, const Id &groupId, std::optional<double> gpus)
    {
        const PlatformGroup *group = m_groups.value(groupId, nullptr);
        const Lane *lane = laneOf(m_lanes, groupId);
        if (group == nullptr || !group->isOwn || lane == nullptr || !gpus)
            return;
        const double most = mostForJob(*lane, group->key, m_lanes);
        if (*gpus > most + kAgreement)
            m_found.append(made<LargestJobNeverFits>(Severity::Error,
                                                     pathOf(kind, id),
                                                     {argument(kJob, id),
                                                      argument(kGpus, gpusOf(*gpus)),
                                                      argument(kLane, lane->id),
                                                      argument(kNominal, gpusOf(most))}));
    }

    QList<Finding> take() { return std::move(m_found); }

private:
    const QList<Lane> &m_lanes;
    QHash<Id, const PlatformGroup *> m_groups;
    QList<Finding> m_found;
};

} // namespace

// --- group-without-lane

QList<Finding> GroupWithoutLane::find(const RuleInput &input)
{
    const QList<Lane> &lanes = input.plan.platform.lanes;
    QList<Finding> found;
    if (lanes.isEmpty())
        return found;
    for (const PlatformGroup &group : input.figures.platform.groups) {
        if (group.isGpu() && group.isOwn && laneOf(lanes, group.id) == nullptr)
            found.append(made<GroupWithoutLane>(
                Severity::Warning, pathOf(IdKind::Group, group.id), {argument(kGroup, group.id)}));
    }
    return found;
}

QString GroupWithoutLane::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is in no lane: its jobs have no quota.")
        .arg(words.name(kGroup, IdKind::Group));
}

QString GroupWithoutLane::remedy(const Finding &)
{
    return FindingText::tr("Put the group into a lane.");
}

// --- group-in-two-lanes

QList<Finding> GroupInTwoLanes::find(const RuleInput &input)
{
    QMap<Id, QStringList> lanesOf;
    for (const Lane &lane : input.plan.platform.lanes) {
        for (const Id &group : groupsIn(lane))
            lanesOf[group].append(lane.id);
    }
    QList<Finding> found;
    for (auto group = lanesOf.cbegin(); group != lanesOf.cend(); ++group) {
        if (group->size() > 1)
            found.append(
                made<GroupInTwoLanes>(Severity::Error,
                                      pathOf(IdKind::Group, group.key()),
                                      {argument(kGroup, group.key()), argument(kLanes, *group)}));
    }
    return found;
}

QString GroupInTwoLanes::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is in several lanes: %2. It counts in the first alone.")
        .arg(words.name(kGroup, IdKind::Group), words.name(kLanes, IdKind::Lane));
}

QString GroupInTwoLanes::remedy(const Finding &)
{
    return FindingText::tr("Keep the group in one lane.");
}

// --- borrow-without-cohort

QList<Finding> BorrowWithoutCohort::find(const RuleInput &input)
{
    return ofLanes<BorrowWithoutCohort>(input, Severity::Error, [](const Lane &lane) {
        return !isSet(lane.cohort) &&
               std::any_of(lane.quota.cbegin(), lane.quota.cend(), [](const Quota &quota) {
                   return quota.borrow || quota.lend;
               });
    });
}

QString BorrowWithoutCohort::sentence(const FindingWords &words)
{
    return FindingText::tr("Lane %1 is to borrow or lend, but is in no cohort: there is nobody to "
                           "share with.")
        .arg(laneText(words));
}

QString BorrowWithoutCohort::remedy(const Finding &)
{
    return FindingText::tr("Name a cohort, or leave the limits of borrowing and lending empty.");
}

// --- lend-over-nominal

QList<Finding> LendOverNominal::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Lane &lane : input.plan.platform.lanes) {
        const auto over =
            std::find_if(lane.quota.cbegin(), lane.quota.cend(), [](const Quota &quota) {
                return quota.lend.value_or(0.0) > quota.nominal.value_or(0.0) + kAgreement;
            });
        if (over != lane.quota.cend())
            found.append(
                made<LendOverNominal>(Severity::Error,
                                      pathOf(IdKind::Lane, lane.id),
                                      {argument(kLane, lane.id),
                                       argument(kAccelerator, over.key()),
                                       argument(kLend, gpusOf(over->lend.value_or(0.0))),
                                       argument(kNominal, gpusOf(over->nominal.value_or(0.0)))}));
    }
    return found;
}

QString LendOverNominal::sentence(const FindingWords &words)
{
    return FindingText::tr("Lane %1 is to lend %2 of %3, and owns %4.")
        .arg(laneText(words),
             words.of(kLend),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kNominal));
}

QString LendOverNominal::remedy(const Finding &)
{
    return FindingText::tr("Let it lend at most its nominal quota.");
}

// --- no-person-limit

QList<Finding> NoPersonLimit::find(const RuleInput &input)
{
    const auto groups = groupsById(input);
    return ofLanes<NoPersonLimit>(input, Severity::Advice, [&groups](const Lane &lane) {
        return !lane.maxGpusPerUser &&
               std::any_of(lane.groups.cbegin(), lane.groups.cend(), [&groups](const Id &id) {
                   const PlatformGroup *group = groups.value(id, nullptr);
                   return group != nullptr && group->kind == GroupKind::Exploratory;
               });
    });
}

QString NoPersonLimit::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "People explore in lane %1, and nothing limits what one of them may take.")
        .arg(laneText(words));
}

QString NoPersonLimit::remedy(const Finding &)
{
    return FindingText::tr("Set the most GPUs per user.");
}

// --- serving-without-quota

QList<Finding> ServingWithoutQuota::find(const RuleInput &input)
{
    const QList<Lane> &lanes = input.plan.platform.lanes;
    QSet<Id> without;
    for (const PlatformGroup &group : input.figures.platform.groups) {
        if (!group.isOwn || group.kind != GroupKind::Serving)
            continue;
        const Lane *lane = laneOf(lanes, group.id);
        if (lane != nullptr && lane->quota.value(group.key).nominal.value_or(0.0) <= 0.0)
            without.insert(lane->id);
    }
    return ofLanes<ServingWithoutQuota>(input, Severity::Warning, [&without](const Lane &lane) {
        return without.contains(lane.id);
    });
}

QString ServingWithoutQuota::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "Models are served in lane %1, which owns none of their accelerator: they "
               "live on what others leave over.")
        .arg(laneText(words));
}

QString ServingWithoutQuota::remedy(const Finding &)
{
    return FindingText::tr("Give the lane a nominal quota of that accelerator.");
}

// --- quota-over-hardware

QList<Finding> QuotaOverHardware::find(const RuleInput &input)
{
    return ofQuotas<QuotaOverHardware>(input, Severity::Error, [](double nominal, double supply) {
        return nominal > supply + kAgreement;
    });
}

QString QuotaOverHardware::sentence(const FindingWords &words)
{
    return FindingText::tr("The lanes own %2 of %1 together; in %4 only %3 are in service.")
        .arg(words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kNominal),
             words.of(kSupply),
             words.of(kMonth));
}

QString QuotaOverHardware::remedy(const Finding &)
{
    return FindingText::tr("Lower the nominal quotas, or place the systems that are missing.");
}

// --- gpus-in-no-lane

QList<Finding> GpusInNoLane::find(const RuleInput &input)
{
    return ofQuotas<GpusInNoLane>(input, Severity::Advice, [](double nominal, double supply) {
        return nominal < supply - kAgreement;
    });
}

QString GpusInNoLane::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "In %4, %3 of %1 are in service; the lanes own %2 of them, so that the rest can "
               "never be used.")
        .arg(words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kNominal),
             words.of(kSupply),
             words.of(kMonth));
}

QString GpusInNoLane::remedy(const Finding &)
{
    return FindingText::tr("Raise the nominal quota of a lane that lends.");
}

// --- lane-short

QList<Finding> LaneShort::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Lane &lane : input.plan.platform.lanes) {
        const QMap<AcceleratorKey, LaneShare> shares = input.figures.lanes.lanes.value(lane.id);
        for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
            if (!share->worst || !share->known)
                continue;
            found.append(made<LaneShort>(Severity::Warning,
                                         pathOf(IdKind::Lane, lane.id),
                                         hourArguments(lane.id, *share->worst, input.plan)
                                             << argument(kAccelerator, share.key())
                                             << argument(kLeft, gpusOf(share->worst->left))));
        }
    }
    return found;
}

QString LaneShort::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "Lane %1 is short of %2 of %3 at %4 on the day type %5; its cohort had %6 "
               "left to lend then.")
        .arg(laneText(words),
             words.of(kGpus),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kHour),
             words.name(kDayType, IdKind::DayType),
             words.of(kLeft));
}

QString LaneShort::remedy(const Finding &)
{
    return FindingText::tr("Raise its nominal quota or what it may borrow, or let other lanes lend "
                           "more.");
}

// --- explore-starves-schedule

QList<Finding> ExploreStarvesSchedule::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const StarvedLane &starved : input.figures.lanes.starved)
        found.append(
            made<ExploreStarvesSchedule>(Severity::Warning,
                                         pathOf(IdKind::Lane, starved.lane),
                                         hourArguments(starved.lane, starved.hour, input.plan)));
    return found;
}

QString ExploreStarvesSchedule::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "Lane %1 is short for its scheduled jobs at %2 on the day type %3, while a "
               "lane of its cohort borrows %4 to explore.")
        .arg(laneText(words),
             words.of(kHour),
             words.name(kDayType, IdKind::DayType),
             words.of(kGpus));
}

QString ExploreStarvesSchedule::remedy(const Finding &)
{
    return FindingText::tr("Give the scheduled lane the higher priority.");
}

// --- quota-for-pool-member

QList<Finding> QuotaForPoolMember::find(const RuleInput &input)
{
    QSet<Id> members;
    for (const Pool &pool : input.plan.settings.pools)
        members.unite({pool.accelerators.cbegin(), pool.accelerators.cend()});
    return ofLanes<QuotaForPoolMember>(input, Severity::Warning, [&members](const Lane &lane) {
        const auto keys = lane.quota.keys();
        return std::any_of(keys.cbegin(), keys.cend(), [&members](const Id &key) {
            return members.contains(key);
        });
    });
}

QString QuotaForPoolMember::sentence(const FindingWords &words)
{
    return FindingText::tr("Lane %1 has a quota of an accelerator that counts in a pool: it meets "
                           "neither demand nor supply.")
        .arg(laneText(words));
}

QString QuotaForPoolMember::remedy(const Finding &)
{
    return FindingText::tr("Set the quota of the pool.");
}

// --- quota-not-whole

QList<Finding> QuotaNotWhole::find(const RuleInput &input)
{
    return ofLanes<QuotaNotWhole>(input, Severity::Warning, [](const Lane &lane) {
        return std::any_of(lane.quota.cbegin(), lane.quota.cend(), [](const Quota &quota) {
            return !isWhole(quota.nominal) || !isWhole(quota.borrow) || !isWhole(quota.lend);
        });
    });
}

QString QuotaNotWhole::sentence(const FindingWords &words)
{
    return FindingText::tr("A quota of lane %1 is no whole number of GPUs.").arg(laneText(words));
}

QString QuotaNotWhole::remedy(const Finding &)
{
    return FindingText::tr("Round it: a queue counts whole GPUs.");
}

// --- largest-job-never-fits

QList<Finding> LargestJobNeverFits::find(const RuleInput &input)
{
    if (input.plan.platform.lanes.isEmpty())
        return {};
    LargestJobs jobs(input);
    for (const Shared<ScheduledWorkload> &job : input.plan.workloads.scheduled)
        jobs.add(IdKind::Scheduled, job->id, job->group, job->gpus);
    for (const Shared<TrainingRun> &run : input.plan.workloads.trainingRuns)
        jobs.add(IdKind::TrainingRun, run->id, run->group.value_or(Id()), run->gpus);
    return jobs.take();
}

QString LargestJobNeverFits::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 takes %2; a job of lane %3 never gets more than %4.")
        .arg(words.name(kJob, IdKind::TrainingRun),
             words.of(kGpus),
             laneText(words),
             words.of(kNominal));
}

QString LargestJobNeverFits::remedy(const Finding &)
{
    return FindingText::tr(
        "Raise the lane's limits, put the group into another lane, or cut the job "
        "smaller.");
}

} // namespace kf::findings
