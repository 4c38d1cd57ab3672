// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::list;
using test::number;
using test::RuleCase;
using test::textArgument;
using test::valueOf;
using testing::HasSubstr;

DayType dayType(const char *id, double days)
{
    DayType result;
    result.id = QLatin1String(id);
    result.daysPerYear = days;
    return result;
}

ScheduledWorkload aJob(const char *group, const char *start, double hours)
{
    ScheduledWorkload job;
    job.id = QStringLiteral("train");
    job.group = QLatin1String(group);
    job.start = *TimeOfDay::fromString(QString::fromLatin1(start));
    job.durationH = hours;
    job.gpus = 8.0;
    return job;
}

} // namespace

TEST(FindingDaysNot365, IsRaisedWhereDayTypesDoNotAddUp)
{
    RuleCase c;
    c.plan.demand.dayTypes = {dayType("weekday", 261.0), dayType("weekend", 103.5)};
    const QList<Finding> found = c.found("days-not-365");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/day_types"));
    EXPECT_EQ(valueOf(found[0], "days"), number(364.5, Unit::Days));
    EXPECT_THAT(c.said("days-not-365"), HasSubstr("364.5 days"));
}

TEST(FindingDaysNot365, IsNotRaisedForRounding)
{
    RuleCase c;
    c.plan.demand.dayTypes = {dayType("weekday", 261.0), dayType("weekend", 104.0000005)};
    EXPECT_TRUE(c.found("days-not-365").isEmpty());
}

TEST(FindingUnknownAccelerator, IsRaisedForGroupsAndPools)
{
    RuleCase c;
    c.addGroup("research", "Research", "a-typo");
    c.plan.settings.pools = {{QStringLiteral("big"), std::nullopt, {QStringLiteral("nope")}, {}}};
    const QList<Finding> found = c.found("unknown-accelerator");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/groups/research"));
    EXPECT_EQ(valueOf(found[0], "accelerator"), textArgument("a-typo"));
    EXPECT_EQ(found[1].path, QStringLiteral("plan/pools/big"));
    EXPECT_THAT(c.said("unknown-accelerator"),
                HasSubstr("Research needs the accelerator 'a-typo'"));
}

TEST(FindingUnknownAccelerator, IsNotRaisedForEntriesPoolsAndCores)
{
    RuleCase c;
    AcceleratorEntry own;
    own.id = QStringLiteral("own");
    c.plan.catalog.gpus = {own};
    AcceleratorEntry shipped;
    shipped.id = QStringLiteral("shipped");
    c.shipped.gpus = {shipped};
    c.plan.settings.pools = {{QStringLiteral("pool"), std::nullopt, {QStringLiteral("own")}, {}}};
    for (const char *key : {"own", "shipped", "pool", "cpu-core"})
        c.addGroup(key, key, key);
    EXPECT_TRUE(c.found("unknown-accelerator").isEmpty());
}

TEST(FindingUnusableValue, NamesEveryValueThatNothingFollowsFrom)
{
    RuleCase c;
    ServingWorkload serving;
    serving.id = QStringLiteral("ranker");
    serving.serviceTimeS = 0.1;
    serving.maxUtilisation = 1.0; // must be below 1
    serving.waitPercentile = 0.99;
    c.plan.workloads.serving = {serving};
    Dataset dataset;
    dataset.id = QStringLiteral("clicks");
    dataset.name = QStringLiteral("Clickstream");
    dataset.compressionRatio = 0.0;
    c.plan.storage.datasets = {dataset};
    const QList<Finding> found = c.found("unusable-value");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/serving/ranker/max_utilisation"));
    EXPECT_EQ(valueOf(found[0], "value"), number(1.0, Unit::None));
    EXPECT_EQ(found[1].path, QStringLiteral("storage/datasets/clicks/compression_ratio"));
    EXPECT_EQ(sentence(found[1], c.plan, QLocale::c()),
              QStringLiteral("Nothing can be computed from Compr. ratio = 0 of Clickstream; "
                             "allowed is above 0."));
    EXPECT_EQ(sentence(found[0], c.plan, QLocale::c()),
              QStringLiteral("Nothing can be computed from Util. max = 100 % of ranker; "
                             "allowed is above 0 % and below 100 %."));
}

/// A tier that is only named exists without capacity. Where no device stands for it either, its
/// name is most likely mistyped: said once, where it is named first.
TEST(FindingUnusableValue, NamesATierThatIsNotListed)
{
    RuleCase c;
    c.addGroup("research", "Research");
    Tier flash;
    flash.id = QStringLiteral("flash");
    c.plan.storage.tiers = {flash};
    Dataset clicks;
    clicks.id = QStringLiteral("clicks");
    clicks.name = QStringLiteral("Clickstream");
    clicks.tier = QStringLiteral("flsh");
    Dataset more = clicks;
    more.id = QStringLiteral("more");
    more.backupCopies = 1.0;
    more.backupTier = QStringLiteral("tape");
    c.plan.storage.datasets = {clicks, more};
    Homes homes;
    homes.group = QStringLiteral("research");
    homes.tier = QStringLiteral("attic");
    Homes nobodys;
    nobodys.tier = QStringLiteral("cellar");
    c.plan.storage.homes = {homes, nobodys};
    StorageQuota quota;
    quota.group = QStringLiteral("research");
    quota.tier = QStringLiteral("shed");
    c.plan.storage.quotas = {quota};
    const QList<Finding> found = c.found("unusable-value");
    ASSERT_EQ(found.size(), 5);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/datasets/clicks/tier"));
    EXPECT_EQ(c.said("unusable-value"),
              "Clickstream names the tier 'flsh', which this plan does not list: nobody knows what "
              "it holds.");
    EXPECT_THAT(remedy(found[0]).toStdString(), HasSubstr("Name 'flash' if that is meant"));
    EXPECT_EQ(found[1].path, QStringLiteral("storage/datasets/more/backup_tier"));
    EXPECT_THAT(remedy(found[1]).toStdString(), HasSubstr("Name a tier of this plan"));
    EXPECT_EQ(found[2].path, QStringLiteral("storage/homes/0/tier"));
    EXPECT_THAT(sentence(found[2], c.plan, QLocale::c()).toStdString(),
                HasSubstr("Research names the tier 'attic'"));
    EXPECT_EQ(found[3].path, QStringLiteral("storage/homes/1/tier"));
    EXPECT_THAT(sentence(found[3], c.plan, QLocale::c()).toStdString(),
                HasSubstr("Homes lie on the tier 'cellar'"));
    EXPECT_EQ(found[4].path, QStringLiteral("storage/quotas/0/tier"));
}

TEST(FindingUnusableValue, LetsDevicesStandForATierThatIsOnlyNamed)
{
    RuleCase c;
    Dataset clicks;
    clicks.id = QStringLiteral("clicks");
    clicks.tier = QStringLiteral("flash");
    c.plan.storage.datasets = {clicks};
    ASSERT_EQ(c.found("unusable-value").size(), 1);
    // All storage that there is, in a plan that lists no tier.
    TierFigures held;
    held.capacity = {std::nullopt, 500.0};
    c.figures.storage.tiers[clicks.tier] = held;
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
    // Beside a tier that is listed only a label says which devices are meant.
    Tier tape;
    tape.id = QStringLiteral("tape");
    c.plan.storage.tiers = {tape};
    EXPECT_EQ(c.found("unusable-value").size(), 1);
    PlacedDevice array;
    array.id = QStringLiteral("array");
    array.labels.insert(QStringLiteral("tier"), clicks.tier);
    RackType rack;
    rack.heightU = 42;
    c.addRack(rack, {array});
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
}

TEST(FindingUnusableValue, AsksTransientDataHowLongItStays)
{
    RuleCase c;
    Dataset dataset;
    dataset.id = QStringLiteral("clicks");
    dataset.pattern = DatasetPattern::Transient;
    c.plan.storage.datasets = {dataset};
    const QList<Finding> found = c.found("unusable-value");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, QStringLiteral("storage/datasets/clicks/retention_days"));
    EXPECT_THAT(c.said("unusable-value"), HasSubstr("clicks is transient but has no Retention,"));
    EXPECT_THAT(remedy(found[0]).toStdString(), HasSubstr("how many days"));
    c.plan.storage.datasets[0].mutate().retentionDays = 7.0;
    EXPECT_TRUE(c.found("unusable-value").isEmpty());
}

TEST(FindingDeadlineMissed, SaysByHowMuch)
{
    RuleCase c;
    c.addGroup("etl", "Nightly ETL");
    ScheduledWorkload job = aJob("etl", "22:00", 9.5); // ends at 07:30
    job.finishBy = TimeOfDay::fromString(u"06:00");
    c.plan.workloads.scheduled = {job};
    const QList<Finding> found = c.found("deadline-missed");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/scheduled/train"));
    EXPECT_EQ(valueOf(found[0], "late"), number(1.5, Unit::Hours));
    EXPECT_EQ(c.said("deadline-missed"),
              "The job train of Nightly ETL must finish by 06:00, but ends 1.5 hours later.");
}

TEST(FindingDeadlineMissed, IsNotRaisedInTimeOrWithoutDeadline)
{
    RuleCase c;
    ScheduledWorkload inTime = aJob("etl", "22:00", 8.0);
    inTime.finishBy = TimeOfDay::fromString(u"06:00");
    c.plan.workloads.scheduled = {inTime, aJob("etl", "22:00", 20.0)};
    EXPECT_TRUE(c.found("deadline-missed").isEmpty());
}

TEST(FindingDeadlineUnreachable, IsAnErrorWhereTheWindowIsShorterThanTheJob)
{
    RuleCase c;
    c.addGroup("etl", "Nightly ETL");
    ScheduledWorkload job = aJob("etl", "23:00", 7.5);
    job.notBefore = TimeOfDay::fromString(u"23:00");
    job.finishBy = TimeOfDay::fromString(u"06:00"); // seven hours
    c.plan.workloads.scheduled = {job};
    const QList<Finding> found = c.found("deadline-unreachable");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].path, QStringLiteral("workloads/scheduled/train"));
    EXPECT_EQ(valueOf(found[0], "window"), number(7.0, Unit::Hours));
    EXPECT_EQ(c.said("deadline-unreachable"),
              "The job train of Nightly ETL takes 7.5 hours, but it may not start before 23:00 "
              "and must finish by 06:00: that leaves 7 hours.");
}

TEST(FindingDeadlineUnreachable, IsNotRaisedForAJobThatFitsOrHasNoWindow)
{
    RuleCase c;
    ScheduledWorkload fits = aJob("etl", "05:00", 7.0); // late, and could start earlier
    fits.notBefore = TimeOfDay::fromString(u"23:00");
    fits.finishBy = TimeOfDay::fromString(u"06:00");
    ScheduledWorkload aWholeDay = aJob("etl", "23:00", 24.0);
    aWholeDay.notBefore = TimeOfDay::fromString(u"23:00");
    aWholeDay.finishBy = TimeOfDay::fromString(u"23:00");
    ScheduledWorkload open = aJob("etl", "23:00", 20.0);
    open.finishBy = TimeOfDay::fromString(u"06:00");
    ScheduledWorkload unusable = aJob("etl", "23:00", 30.0); // another finding says so
    unusable.notBefore = TimeOfDay::fromString(u"23:00");
    unusable.finishBy = TimeOfDay::fromString(u"06:00");
    c.plan.workloads.scheduled = {fits, aWholeDay, open, unusable};
    EXPECT_TRUE(c.found("deadline-unreachable").isEmpty());
}

TEST(FindingWorkloadsIgnored, IsRaisedForTypedDemandOnly)
{
    RuleCase c;
    c.addGroup("typed", "Typed");
    c.addGroup("derived", "Derived").source = DemandSource::Workloads;
    ScheduledWorkload other = aJob("derived", "22:00", 1.0);
    other.id = QStringLiteral("other");
    c.plan.workloads.scheduled = {aJob("typed", "22:00", 1.0), other};
    const QList<Finding> found = c.found("workloads-ignored");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/groups/typed"));
    EXPECT_EQ(valueOf(found[0], "workloads"), list({QStringLiteral("train")}));
    EXPECT_THAT(c.said("workloads-ignored"), HasSubstr("The demand of Typed is typed in"));
}

TEST(FindingDayTypeMissing, NamesTheDayTypesOfOneGroupTogether)
{
    RuleCase c;
    c.plan.demand.dayTypes = {dayType("weekday", 261.0), dayType("weekend", 104.0)};
    c.plan.demand.dayTypes[1].name = QStringLiteral("Saturday and Sunday");
    c.addGroup("full", "Full");
    c.addGroup("half", "Half").demand.remove(QStringLiteral("weekend"));
    Group &derived = c.addGroup("derived", "Derived");
    derived.demand.clear();
    derived.source = DemandSource::Workloads;
    const QList<Finding> found = c.found("day-type-missing");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/groups/half"));
    EXPECT_EQ(valueOf(found[0], "day_types"), list({QStringLiteral("weekend")}));
    EXPECT_EQ(c.said("day-type-missing"),
              "Half has no values for Saturday and Sunday and counts as 0 there.");
}

TEST(FindingCellClamped, IsRaisedForClampedGroups)
{
    RuleCase c;
    c.addGroup("etl", "Nightly ETL");
    EXPECT_TRUE(c.found("cell-clamped").isEmpty());
    c.figures.growth.clampedGroups = {QStringLiteral("etl")};
    const QList<Finding> found = c.found("cell-clamped");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/groups/etl"));
    EXPECT_THAT(c.said("cell-clamped"), HasSubstr("Nightly ETL"));
}

TEST(FindingPeakHigherInYear, ComparesWithTheHeadline)
{
    RuleCase c;
    c.figures.demand.total.peak = 40.0;
    c.figures.demand.peakOverYear = {44.5, QDate(2027, 3, 28)};
    const QList<Finding> found = c.found("peak-higher-in-year");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Warning);
    EXPECT_EQ(found[0].path, QStringLiteral("plan/typical_date"));
    EXPECT_EQ(valueOf(found[0], "date"), ArgumentValue(QDate(2027, 3, 28)));
    EXPECT_THAT(c.said("peak-higher-in-year"),
                testing::AllOf(HasSubstr("2027-03-28"), HasSubstr("44.5 GPUs instead of 40 GPUs")));

    c.figures.demand.peakOverYear.peak = 40.00000001; // within 1e-9 of it
    EXPECT_TRUE(c.found("peak-higher-in-year").isEmpty());

    c.figures.demand.peakOverYear.peak = 44.5;
    c.figures.demand.total.unknownGroups = {QStringLiteral("search")}; // both are sums without it
    EXPECT_TRUE(c.found("peak-higher-in-year").isEmpty());
}

TEST(FindingDayTypeShift, IsRaisedWhereDayTypesDifferAndZonesAreFarApart)
{
    RuleCase c;
    GroupFigures near;
    near.timeZone = QStringLiteral("Europe/Athens");
    near.shiftMinutes = -120;
    GroupFigures far;
    far.timeZone = QStringLiteral("Pacific/Auckland");
    far.shiftMinutes = -780;
    c.figures.demand.groups = {near, far, far};
    EXPECT_TRUE(c.found("day-type-shift").isEmpty()); // one day type

    c.plan.demand.dayTypes = {dayType("weekday", 261.0), dayType("weekend", 104.0)};
    const QList<Finding> found = c.found("day-type-shift");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].severity, Severity::Advice);
    EXPECT_EQ(found[0].path, QStringLiteral("demand/day_types"));
    EXPECT_EQ(valueOf(found[0], "zones"), list({QStringLiteral("Pacific/Auckland")}));
    EXPECT_EQ(valueOf(found[0], "shift"), number(13.0, Unit::Hours));
    EXPECT_THAT(c.said("day-type-shift"), HasSubstr("Groups in Auckland are up to 13 hours"));

    c.figures.demand.groups = {near};
    EXPECT_TRUE(c.found("day-type-shift").isEmpty());
    far.shiftMinutes = 180; // exactly three hours are far enough
    c.figures.demand.groups = {far};
    EXPECT_EQ(c.found("day-type-shift").size(), 1);
}

} // namespace kf
