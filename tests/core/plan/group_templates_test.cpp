// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/plan/edits/groups.h"
#include "core/plan/group_templates.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

Plan twoDayTypes()
{
    return test::aPlan().withDayTypes({{"weekend", 104.0}, {"weekday", 261.0}});
}

TEST(GroupTemplates, GiveGroupsThatAPlanTakesAsTheyAre)
{
    const ZoneTable zones;
    for (const GroupTemplate which : kGroupTemplates) {
        const Plan empty = twoDayTypes();
        const QList<Group> groups = groupsFrom(which, empty.demand.dayTypes, kCpuCore);
        const Result<Plan> plan = insertGroups(empty, groups, 0, Catalog());
        ASSERT_TRUE(plan.ok());
        EXPECT_TRUE(validate(plan.value(), zones).isEmpty());
        EXPECT_FALSE(templateName(which).isEmpty());
        EXPECT_FALSE(templateSummary(which).isEmpty());
    }
}

TEST(GroupTemplates, SayThatTheirNumbersAreAssumed)
{
    for (const GroupTemplate which : kGroupTemplates) {
        for (const Group &group : groupsFrom(which, twoDayTypes().demand.dayTypes, kCpuCore))
            EXPECT_TRUE(group.note->startsWith(QStringLiteral("Assumed")));
    }
}

TEST(GroupTemplates, LetResearchRestOnOtherDays)
{
    const QList<DayType> days = twoDayTypes().demand.dayTypes;
    const Group office = groupsFrom(GroupTemplate::OfficeHoursResearch, days, kCpuCore).first();
    EXPECT_EQ(office.kind, GroupKind::Exploratory);
    EXPECT_EQ(office.demand.value(QStringLiteral("weekday"))[10], 8.0);
    EXPECT_EQ(office.demand.value(QStringLiteral("weekend"))[10], 2.0); // a quarter
    EXPECT_EQ(office.demand.value(QStringLiteral("weekday"))[3], 0.0);
}

TEST(GroupTemplates, RunTheNightFromTenToSix)
{
    const QList<DayType> days = twoDayTypes().demand.dayTypes;
    const Group night = groupsFrom(GroupTemplate::NightlyEtl, days, kCpuCore).first();
    EXPECT_EQ(night.kind, GroupKind::Scheduled);
    const Hours hours = night.demand.value(QStringLiteral("weekend"));
    EXPECT_EQ(hours, night.demand.value(QStringLiteral("weekday")));
    EXPECT_EQ(hours[21], 0.0);
    EXPECT_EQ(hours[23], 8.0);
    EXPECT_EQ(hours[6], 0.0);
}

TEST(GroupTemplates, FollowTheSunAroundTheWorld)
{
    const QList<DayType> days = twoDayTypes().demand.dayTypes;
    const QList<Group> teams = groupsFrom(GroupTemplate::FollowTheSun, days, kCpuCore);
    ASSERT_EQ(teams.size(), 3);
    EXPECT_EQ(teams[0].timeZone, QStringLiteral("Asia/Singapore"));
    EXPECT_EQ(teams[1].timeZone, QStringLiteral("Europe/Berlin"));
    EXPECT_EQ(teams[2].timeZone, QStringLiteral("America/New_York"));
}

} // namespace
} // namespace kf
