// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/derived_demand.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {

namespace {

const Id kGroup = QStringLiteral("search");
const Id kTypical = QStringLiteral("typical");

ServingWorkload serving()
{
    ServingWorkload workload;
    workload.id = QStringLiteral("ranker");
    workload.group = kGroup;
    workload.serviceTimeS = 1.0;
    workload.serversPerReplica = 4;
    workload.gpusPerReplica = 0.5;
    workload.maxUtilisation = 0.9;
    workload.waitTargetS = 1.0;
    workload.waitPercentile = 0.9;
    workload.minReplicas = 1;
    return workload;
}

ScheduledWorkload job(int startMinutes, double hours)
{
    ScheduledWorkload workload;
    workload.id = QStringLiteral("train");
    workload.group = kGroup;
    workload.start = {startMinutes};
    workload.durationH = hours;
    workload.gpus = 16.0;
    return workload;
}

QList<int> busyHours(const ScheduledWorkload &workload)
{
    QList<int> busy;
    const Hours gpus = scheduledGpus(workload).value();
    for (int h = 0; h < kHoursPerDay; ++h) {
        if (gpus[static_cast<std::size_t>(h)] == 16.0)
            busy.append(h);
    }
    return busy;
}

std::optional<double> slackOf(int start, double hours, int finishBy)
{
    ScheduledWorkload workload = job(start, hours);
    workload.finishBy = TimeOfDay{finishBy};
    return slackHours(workload);
}

QHash<Id, DerivedDemand> derivedFrom(const Workloads &workloads, const QList<DayType> &dayTypes)
{
    return derivedDemand(workloads, workloadFigures(workloads, dayTypes), dayTypes);
}

} // namespace

TEST(Serving, RoundsServersUpToReplicas)
{
    // 8 erlangs, P(W > 1) <= 0.1: 10 servers (0.409180 x exp(-2) = 0.055; 9 servers: 0.653327 x
    // exp(-1) = 0.24). 10 / 4 -> 3 replicas of half a GPU.
    EXPECT_DOUBLE_EQ(servingHour(serving(), 8.0)->gpus, 1.5);
}

TEST(Serving, KeepsTheLeastNumberOfReplicas)
{
    ServingWorkload workload = serving();
    EXPECT_DOUBLE_EQ(servingHour(workload, 0.0)->gpus, 0.5);
    workload.minReplicas = 7;
    EXPECT_DOUBLE_EQ(servingHour(workload, 8.0)->gpus, 3.5);
    workload.minReplicas = 0;
    EXPECT_EQ(servingHour(workload, 0.0)->gpus, 0.0);
    EXPECT_DOUBLE_EQ(servingHour(workload, 1e-9)->gpus, 0.5); // some load needs a replica
}

TEST(Serving, IsUnknownForValuesOutOfRange)
{
    const auto isUnknown = [](const auto &change) {
        ServingWorkload workload = serving();
        change(workload);
        return !servingHour(workload, 0.0).has_value();
    };
    EXPECT_FALSE(isUnknown([](ServingWorkload &) {}));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.serviceTimeS = 0.0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.serversPerReplica = 0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.gpusPerReplica = 0.0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.maxUtilisation = 1.0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.waitTargetS = -1.0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.waitPercentile = 1.0; }));
    EXPECT_TRUE(isUnknown([](ServingWorkload &w) { w.burstiness = 0.0; }));
    EXPECT_FALSE(servingHour(serving(), 1e12).has_value());
}

TEST(ScheduledJob, CountsEveryHourThatItTouchesInFull)
{
    // 22:15 for 2.5 h: until 00:45.
    EXPECT_EQ(busyHours(job(22 * 60 + 15, 2.5)), (QList<int>{0, 22, 23}));
    // 08:00 for 2 h ends at 10:00 and does not touch hour 10, nor by a billionth of an hour.
    EXPECT_EQ(busyHours(job(8 * 60, 2.0)), (QList<int>{8, 9}));
    EXPECT_EQ(busyHours(job(8 * 60, 2.0 + 0.5e-9)), (QList<int>{8, 9}));
    EXPECT_EQ(busyHours(job(8 * 60, 2.0 + 2e-9)), (QList<int>{8, 9, 10}));
    // A run of a whole day touches its first hour twice and counts once.
    EXPECT_EQ(busyHours(job(22 * 60 + 30, 24.0)).size(), 24);
    EXPECT_FALSE(scheduledGpus(job(0, 0.0)).has_value());
    EXPECT_FALSE(scheduledGpus(job(0, 24.5)).has_value());
}

TEST(ScheduledJob, MeasuresItsSlackAgainstTheNextDeadlineAfterTheStart)
{
    // 22:00 + 9 h = 07:00; due 06:00: one hour late. With 8 h it ends on time.
    EXPECT_DOUBLE_EQ(slackOf(22 * 60, 9.0, 6 * 60).value(), -1.0);
    EXPECT_DOUBLE_EQ(slackOf(22 * 60, 8.0, 6 * 60).value(), 0.0);
    // Due at the time it starts: the deadline is that of the next day.
    EXPECT_DOUBLE_EQ(slackOf(6 * 60, 22.5, 6 * 60).value(), 1.5);
    EXPECT_DOUBLE_EQ(slackOf(6 * 60, 2.0, 7 * 60).value(), -1.0);
    EXPECT_FALSE(slackHours(job(0, 5.0)).has_value());
    EXPECT_FALSE(slackOf(0, 25.0, 60).has_value());
    EXPECT_TRUE(isLate(-0.01));
    EXPECT_FALSE(isLate(-1e-10)); // noise of a sum of hours
}

TEST(DerivedDemand, SumsTheWorkloadsOfAGroupOnTheirDayTypes)
{
    DayType weekday;
    weekday.id = QStringLiteral("weekday");
    DayType weekend;
    weekend.id = QStringLiteral("weekend");
    Workloads workloads;
    ScheduledWorkload weekdayJob = job(60, 1.0);
    weekdayJob.dayTypes = QList<Id>{weekday.id};
    workloads.scheduled = {weekdayJob};
    ExploratoryWorkload people;
    people.id = QStringLiteral("people");
    people.group = kGroup;
    people.people = 25.0;
    people.gpusPerPerson = 0.5;
    people.activeShare[1] = 0.4;
    workloads.exploratory = {people};
    const auto derived = derivedFrom(workloads, {weekday, weekend});
    // 25 x 0.5 x 0.4 = 5, and on weekdays the job's 16.
    EXPECT_DOUBLE_EQ(derived[kGroup].hours[weekday.id][1], 21.0);
    EXPECT_DOUBLE_EQ(derived[kGroup].hours[weekend.id][1], 5.0);
    EXPECT_EQ(derived[kGroup].hours[weekend.id][2], 0.0);
}

TEST(DerivedDemand, TakesRatesByDayType)
{
    ServingWorkload workload = serving();
    Hours rates{};
    rates.fill(8.0);
    workload.requestsPerS = QMap<Id, Hours>{{kTypical, rates}};
    Workloads workloads;
    workloads.serving = {workload};
    const auto derived = derivedFrom(workloads, defaultDayTypes());
    EXPECT_DOUBLE_EQ(derived[kGroup].hours[kTypical][23], 1.5);
}

TEST(DerivedDemand, NamesWorkloadsThatNothingFollowsFrom)
{
    Workloads workloads;
    workloads.scheduled = {job(0, 25.0)};
    ExploratoryWorkload crowd;
    crowd.id = QStringLiteral("crowd");
    crowd.group = kGroup;
    crowd.people = std::numeric_limits<double>::max();
    crowd.gpusPerPerson = 10.0;
    crowd.activeShare[0] = 1.0;
    workloads.exploratory = {crowd};
    const auto derived = derivedFrom(workloads, defaultDayTypes());
    EXPECT_FALSE(derived[kGroup].known());
    EXPECT_EQ(derived[kGroup].unusable,
              (QList<Id>{QStringLiteral("train"), QStringLiteral("crowd")}));
}

} // namespace kf
