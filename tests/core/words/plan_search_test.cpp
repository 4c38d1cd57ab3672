// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"
#include "core/plan/edits/sources.h"
#include "core/words/plan_search.h"
#include "tests/support/plan_builder.h"
#include "tests/support/room_plan.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

QStringList pathsOf(const Plan &plan, const char *words)
{
    QStringList paths;
    for (const FoundThing &thing :
         findThings(plan, Catalog(), QLocale::c(), QString::fromLatin1(words)))
        paths.append(thing.path);
    return paths;
}

TEST(FindThings, FindsRacksDevicesGroupsAndNotesByWordsInAnyOrder)
{
    Plan plan = test::roomPlan({1, 3, 2});
    Group group;
    group.id = text("etl");
    group.name = text("Nightly risk");
    plan.demand.groups.append(group);
    plan = setNote(std::move(plan), text("topology/racks/r2"), text("Door opens left")).value();
    EXPECT_EQ(pathsOf(plan, "R02").first(), text("topology/racks/r2"));
    EXPECT_EQ(pathsOf(plan, "u9 r03 system"), QStringList{text("topology/devices/d6")});
    EXPECT_EQ(pathsOf(plan, "risk"), QStringList{text("demand/groups/etl")});
    EXPECT_EQ(pathsOf(plan, "left door"), QStringList{text("topology/racks/r2")});
    EXPECT_TRUE(pathsOf(plan, "nowhere").isEmpty());
    EXPECT_TRUE(pathsOf(plan, "  ").isEmpty());
}

/// Nobody has to know that headroom is edited on the Overview.
TEST(FindThings, FindsWhatTheSettingsOfThePlanAreCalled)
{
    const QList<FoundThing> found = findThings(Plan(), Catalog(), QLocale::c(), text("headroom"));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].path, text("plan/policy/headroom"));
    EXPECT_EQ(found[0].title, text("Headroom"));
    EXPECT_EQ(found[1].path, text("plan/policy/storage_headroom"));
    EXPECT_EQ(pathsOf(Plan(), "lead time"), QStringList{text("plan/policy/lead_time_months")});
}

TEST(FindThings, SaysWhereADeviceStandsAndFindsItByTheOtherNamesOfItsKind)
{
    const Plan plan = test::roomPlan({1, 1, 6}); // the sixth is a switch, at U41
    const QList<FoundThing> found = findThings(plan, Catalog(), QLocale::c(), text("InfiniBand"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].title, text("d6"));
    EXPECT_EQ(found[0].where, QStringLiteral("switch \u00b7 R01 U41"));
    EXPECT_EQ(findThings(plan, Catalog(), QLocale::c(), text("ib")).size(), 1);
}

TEST(FindThings, PutsTitlesThatBeginSoFirstAndStopsAtANumber)
{
    const Plan plan = test::roomPlan({1, 12, 1}); // d1 to d12, R01 to R12
    const QList<FoundThing> found = findThings(plan, Catalog(), QLocale::c(), text("d1"), 3);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].title, text("d1"));
    EXPECT_EQ(found[1].title, text("d10"));
}

TEST(SearchWords, TakeAHeightAsAWholeWord)
{
    DeviceEntry system;
    system.model = QStringLiteral("Ten");
    system.id = QStringLiteral("ten");
    system.height = DeviceHeight::ofUnits(10.0);
    EXPECT_TRUE(containsWords(searchWords(system), QStringLiteral("10u")));
    EXPECT_FALSE(containsWords(searchWords(system), QStringLiteral("0U")));
    system.height = DeviceHeight::ofUnits(0.5);
    EXPECT_TRUE(containsWords(searchWords(system), QStringLiteral("0.5U")));
    EXPECT_FALSE(containsWords(searchWords(system), QStringLiteral("5U")));
    system.height = DeviceHeight::ofUnits(0.0);
    EXPECT_TRUE(containsWords(searchWords(system), QStringLiteral("0U")));
}

TEST(SearchWords, KnowStripsByEveryName)
{
    DeviceEntry strip;
    strip.model = text("AP8888");
    strip.kind = DeviceKind::Pdu;
    strip.height = DeviceHeight::ofUnits(0);
    for (const char *name : {"PDU", "strip", "0U", "rPDU"})
        EXPECT_TRUE(searchWords(strip).contains(text(name), Qt::CaseInsensitive)) << name;
}

} // namespace
} // namespace kf
