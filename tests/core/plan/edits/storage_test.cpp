// SPDX-License-Identifier: GPL-3.0-or-later
// Tiers and home volumes, and the order of lists.

#include "core/plan/edits/events.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/edits/storage.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::text;

Plan storedPlan()
{
    Plan plan = aPlan().withDataset("logs", "disk", 100.0).withDataset("models", "flash", 10.0);
    Tier flash;
    flash.id = text("flash");
    flash.name = text("Flash");
    plan.storage.tiers = {flash};
    return plan;
}

TEST(TiersOfThePlan, ExistAsSoonAsADatasetNamesThem)
{
    EXPECT_EQ(tiersWithoutEntry(storedPlan().storage), QList<Id>{text("disk")});
}

TEST(TiersOfThePlan, TakeACapacityAlsoWhereTheyWereOnlyNamed)
{
    Tier disk;
    disk.id = text("disk");
    disk.capacityGb = 500'000.0;
    const Plan after = replaceTier(storedPlan(), text("disk"), disk).value();
    ASSERT_EQ(after.storage.tiers.size(), 2);
    EXPECT_EQ(after.storage.tiers[1], disk);
    EXPECT_TRUE(tiersWithoutEntry(after.storage).isEmpty());
}

TEST(TiersOfThePlan, GoByTheirNameOrGetOne)
{
    Id tier;
    EXPECT_EQ(withTierNamed(storedPlan(), text("FLASH"), tier).value(), storedPlan());
    EXPECT_EQ(tier, text("flash"));
    EXPECT_EQ(withTierNamed(storedPlan(), text("disk"), tier).value(), storedPlan());
    EXPECT_EQ(tier, text("disk"));
    const Plan after = withTierNamed(storedPlan(), text("Fast scratch"), tier).value();
    EXPECT_EQ(tier, text("fast-scratch"));
    EXPECT_EQ(after.storage.tiers.last().name, text("Fast scratch"));
}

Plan quotaPlan()
{
    Plan plan = aPlan()
                    .withDataset("logs", "disk", 100.0)
                    .withGroup("etl", GroupKind::Scheduled, "t4")
                    .withGroup("chat", GroupKind::Serving, "h100");
    plan.storage.quotas = {{text("etl"), text("disk"), 500.0, {}}};
    return plan;
}

TEST(QuotasOfThePlan, ComeAreReplacedMovedAndGoByTheirPlace)
{
    const StorageQuota chat{text("chat"), text("archive"), 40.0, {}};
    Plan plan = insertQuota(quotaPlan(), chat, 1).value();
    ASSERT_EQ(plan.storage.quotas.size(), 2);
    EXPECT_EQ(tiersWithoutEntry(plan.storage), (QList<Id>{text("disk"), text("archive")}));
    StorageQuota more = chat;
    more.gb = 60.0;
    plan = replaceQuota(std::move(plan), 1, more).value();
    EXPECT_EQ(plan.storage.quotas[1].gb, 60.0);
    plan = orderQuotas(std::move(plan), {1, 0}).value();
    EXPECT_EQ(plan.storage.quotas[0].group, text("chat"));
    plan = deleteQuotas(std::move(plan), {0}).value();
    EXPECT_EQ(plan, quotaPlan());
    EXPECT_FALSE(deleteQuotas(quotaPlan(), {1}).ok());
}

TEST(QuotasOfThePlan, AreForGroupsThatThereAre)
{
    const Result<Plan> refused =
        insertQuota(quotaPlan(), {text("nobody"), text("disk"), 1.0, {}}, 0);
    ASSERT_FALSE(refused.ok());
    EXPECT_FALSE(replaceQuota(quotaPlan(), 0, {text("etl"), text("disk"), -1.0, {}}).ok());
}

TEST(TiersOfThePlan, StayWhileQuotasOrBackupsNeedThem)
{
    Plan plan = quotaPlan();
    Tier archive;
    archive.id = text("archive");
    plan.storage.tiers = {archive};
    EXPECT_TRUE(deleteTiers(plan, {archive.id}).ok());
    Plan withQuota = plan;
    withQuota.storage.quotas[0].tier = archive.id;
    EXPECT_FALSE(deleteTiers(withQuota, {archive.id}).ok());
    Dataset logs = *plan.storage.datasets[0];
    logs.backupTier = archive.id;
    plan.storage.datasets[0] = logs;
    EXPECT_FALSE(deleteTiers(plan, {archive.id}).ok());
}

TEST(TiersOfThePlan, StayWhileSomethingLiesInThem)
{
    Plan plan = storedPlan();
    const Result<Plan> refused = deleteTiers(plan, {text("flash")});
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().message.contains(text("models")));
    plan = deleteDatasets(plan, {text("models")}).value();
    EXPECT_TRUE(deleteTiers(plan, {text("flash")}).value().storage.tiers.isEmpty());
}

TEST(HomesOfThePlan, ComeGoAndChangeByTheirPlace)
{
    Homes homes;
    homes.people = 20.0;
    homes.gbPerPerson = 500.0;
    homes.tier = text("flash");
    Plan plan = insertHomes(storedPlan(), homes, 0).value();
    Homes more = homes;
    more.people = 5.0;
    plan = insertHomes(plan, more, 1).value();
    EXPECT_EQ(deleteTiers(plan, {text("flash")}).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(orderHomes(plan, {1, 0}).value().storage.homes, (QList<Homes>{more, homes}));
    EXPECT_EQ(deleteHomes(plan, {0}).value().storage.homes, QList<Homes>{more});
    EXPECT_TRUE(deleteHomes(plan, {0, 1}).value().storage.homes.isEmpty());
    homes.people = -1.0;
    EXPECT_FALSE(replaceHomes(plan, 0, homes).ok());
    EXPECT_EQ(replaceHomes(plan, 2, more).error().kind, ErrorKind::NotFound);
}

TEST(OrderOfLists, NamesEveryPlaceOnce)
{
    const Plan plan = storedPlan();
    const Plan turned = orderDatasets(plan, {1, 0}).value();
    EXPECT_EQ(turned.storage.datasets.first()->id, text("models"));
    for (const QList<qsizetype> &order :
         {QList<qsizetype>{0}, QList<qsizetype>{0, 0}, QList<qsizetype>{0, 2}})
        EXPECT_FALSE(orderDatasets(plan, order).ok());
    const Plan scenarios = aPlan().withScenario("cheap").withScenario("dear");
    EXPECT_EQ(orderScenarios(scenarios, {1, 0}).value().scenarios.scenarios.first().id,
              text("dear"));
}

TEST(OrderOfLists, EventsGoTogether)
{
    Plan plan = aPlan().withGroup("chat", GroupKind::Serving, "t4");
    for (const int month : {1, 2, 3}) {
        Event event;
        event.group = text("chat");
        event.month = month;
        event.multiply = 2.0;
        plan.demand.events.append(event);
    }
    const Plan after = deleteEvents(plan, {0, 2}).value();
    ASSERT_EQ(after.demand.events.size(), 1);
    EXPECT_EQ(after.demand.events.first().month, 2);
    EXPECT_EQ(orderEvents(plan, {2, 0, 1}).value().demand.events.first().month, 3);
}

} // namespace
} // namespace kf
