// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/part_request.h"
#include "core/figures/platform_request.h"
#include "core/report/derivation_words.h"
#include "core/words/amount_words.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/user_words.h"
#include "tests/core/topology/racks.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {

namespace {

/// 10 GPUs from 16:00 to 17:00 in Kolkata, which is 5:30 h ahead of UTC, growing by 21 % a year;
/// 4 GPUs all day at the plan's own clock. In month 6 four of the 10 are taken away again.
Plan twoGroups()
{
    Hours evening{};
    evening[16] = 10.0;
    return test::aPlan()
        .withGroup("etl", GroupKind::Scheduled, "h100")
        .withCells("typical", evening)
        .withTimeZone("Asia/Kolkata")
        .withGrowth(0.21)
        .withGroup("search", GroupKind::Serving, "h100")
        .withCells("typical", test::allDay(4.0))
        .withDataset("clicks", "flash", 1000.0)
        .with([](Plan &plan) {
            plan.settings.timeZone = QStringLiteral("UTC");
            plan.settings.start = {2027, 1};
            plan.settings.policy.storageHeadroom = 0.25;
            Event cut;
            cut.group = QStringLiteral("etl");
            cut.month = 6;
            cut.add = -4.0;
            plan.demand.events = {cut};
        });
}

DerivationLine ask(const Plan &plan, const WhyRequest &request)
{
    return derivationLines(
        explain(plan, Catalog(), {}, request).value(), plan, Catalog(), QLocale::c());
}

QStringList textsOf(const DerivationLine &line)
{
    QStringList texts;
    for (const DerivationLine &part : line.parts)
        texts.append(part.value.isEmpty() ? part.text
                                          : part.text + QStringLiteral(": ") + part.value);
    return texts;
}

} // namespace

/// Two nodes of 8 GPUs stand there, one of them in reserve: what counts is 8, and the other one is
/// named.
TEST(DerivationWords, TellWhichDevicesAreLeftOutAsSpare)
{
    Plan plan = test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "t4")
                    .withCells("typical", test::allDay(10.0))
                    .withDeviceEntry("node", 4.0)
                    .withRackType("std", 42)
                    .withRow("fra", "hall-1", "a")
                    .withRack("a01", "std")
                    .withDevice("n1", "node", 1.0)
                    .withDevice("n2", "node", 5.0);
    plan.catalog.devices[0].model = QStringLiteral("Node");
    plan.catalog.devices[0].gpuModel = QStringLiteral("t4");
    plan.catalog.devices[0].gpuCount = 8.0;
    const auto supply = [&plan] {
        return ask(plan, requiredPartRequest(0, QStringLiteral("t4"), kSupplyPart));
    };
    EXPECT_EQ(textsOf(supply()), QStringList{QStringLiteral("2 Node of 8 GPUs: 16 GPUs")});
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices[1].mutate().spare = true;
    EXPECT_EQ(textsOf(supply()),
              QStringList{QStringLiteral("1 Node of 8 GPUs; 1 spare left out: 8 GPUs")});
}

/// 10 GB a day, 20 % more each year; of the 365 days up to month 12 the last 30 are kept.
TEST(DerivationWords, TellWhatDataCameInBy)
{
    Plan plan = twoGroups();
    Dataset &clicks = plan.storage.datasets[0].mutate();
    clicks.ingestGbPerDay = 10.0;
    const auto cameIn = [&plan] {
        return ask(plan, datasetRequest(12, QStringLiteral("clicks"), kStoredPart)).parts.last();
    };
    EXPECT_EQ(cameIn().text,
              QStringLiteral("Came in and is still kept: 10 GB a day, for 365 days"));
    clicks.ingestGrowth = 0.2;
    clicks.retentionDays = 30.0;
    EXPECT_EQ(cameIn().text,
              QStringLiteral("Came in and is still kept: 10 GB a day at first, 20 % more each "
                             "year, for 365 days, each day kept for 30 days"));
}

TEST(DerivationWords, TellWhoIsClearedForDataByWhichProfile)
{
    Plan plan = twoGroups();
    Dataset &clicks = plan.storage.datasets[0].mutate();
    clicks.sensitivity = Sensitivity::Confidential;
    clicks.readers = {QStringLiteral("etl")};
    Profile engineers;
    engineers.id = QStringLiteral("engineers");
    engineers.group = QStringLiteral("etl");
    engineers.dataSensitivity = Sensitivity::Internal;
    plan.platform.profiles = {engineers};
    const DerivationLine why =
        ask(plan, clearanceRequest(QStringLiteral("clicks"), QStringLiteral("etl")));
    EXPECT_EQ(why.text, QStringLiteral("etl reads clicks"));
    EXPECT_EQ(why.value, choiceText(Clearance::Below));
    EXPECT_EQ(textsOf(why),
              (QStringList{QStringLiteral("How sensitive the data is: confidential"),
                           QStringLiteral("%1 may see data up to: internal")
                               .arg(nameOf(plan, IdKind::Profile, QStringLiteral("engineers"))),
                           QStringLiteral("The profile that may see most counts for the group")}));
    EXPECT_EQ(why.parts[1].path, QStringLiteral("platform/profiles/engineers"));
    // All readers of a dataset at once; one of a group without a profile says why it is not known.
    plan.storage.datasets[0].mutate().readers.append(QStringLiteral("search"));
    const DerivationLine all = ask(plan, clearanceRequest(QStringLiteral("clicks")));
    ASSERT_EQ(all.parts.size(), 2);
    EXPECT_EQ(all.parts[1].value, choiceText(Clearance::Unknown));
    EXPECT_EQ(explain(plan, Catalog(), {}, clearanceRequest(QStringLiteral("nothing"))),
              std::nullopt);
}

TEST(DerivationWords, TellWhatARequirementRestsOn)
{
    // Nobody has decided how people log in.
    const DerivationLine why = ask(twoGroups(), requirementRequest(QStringLiteral("secure-data")));
    EXPECT_EQ(why.text, titleText(Requirement::SecureData));
    const QString login = conditionText(QStringLiteral("authentication"));
    const auto line =
        std::find_if(why.parts.cbegin(), why.parts.cend(), [&login](const DerivationLine &one) {
            return one.text == login;
        });
    ASSERT_NE(line, why.parts.cend());
    EXPECT_TRUE(line->value.endsWith(QStringLiteral("missing")));
    EXPECT_EQ(line->path, QStringLiteral("platform/security/control_plane"));
}

TEST(DerivationWords, NameTheMonthInWhichARackIsHeaviest)
{
    Plan plan = test::aPlan();
    const QList<PlacedDevice> devices = test::replacedNode(plan);
    plan.topology = test::topology({test::rackType("std", Redundancy::None, {})},
                                   {test::rack("r1", "std", devices)});
    WhyRequest request{Subject::Power};
    request.place = QStringLiteral("r1");
    const DerivationLine why = ask(plan, request);
    EXPECT_EQ(
        why.text,
        QStringLiteral("Rack r1, no limit, in %1").arg(plan.settings.start.plus(3).toString()));
    EXPECT_EQ(why.value, QStringLiteral("1.5 kW"));
    EXPECT_TRUE(textsOf(why).contains(QStringLiteral("Weight of the devices: 20 kg")));
}

TEST(DerivationWords, AnUnknownDrawIsNotNothingAndItsSumsAreAtLeastSoMuch)
{
    // A node of 1 kW beside a switch of which nobody knows what it draws.
    Plan plan = test::aPlan();
    plan.catalog.devices = {test::entry("node", DeviceKind::Other, 1, 1000, 20),
                            test::entry("switch", DeviceKind::EthSwitch, 1, 0, 5)};
    plan.catalog.devices[1].powerMaxW.reset();
    plan.topology = test::topology(
        {test::rackType(
            "std", Redundancy::TwoN, {test::feed("A", 400, 32, 3), test::feed("B", 400, 32, 3)})},
        {test::rack("r1", "std", {test::placed("n", "node", 1), test::placed("s", "switch", 3)})});
    WhyRequest request{Subject::Power};
    request.place = QStringLiteral("r1");
    const DerivationLine why = ask(plan, request);
    EXPECT_EQ(why.value, QStringLiteral("\u2265 1 kW"));
    const QStringList texts = textsOf(why);
    EXPECT_TRUE(texts.contains(QStringLiteral("1 \u00d7 switch: ") + unknownText()));
    // Every part that adds it up: heat, air, and both losses of a side.
    for (const DerivationLine &part : why.parts) {
        const bool isSum = part.text.startsWith(QStringLiteral("Heat")) ||
                           part.text.startsWith(QStringLiteral("Air")) ||
                           part.text.startsWith(QStringLiteral("Without side"));
        EXPECT_TRUE(!isSum || part.value.startsWith(QStringLiteral("\u2265 ")))
            << part.text.toStdString() << part.value.toStdString();
    }
    request.place.clear();
    const DerivationLine all = ask(plan, request);
    EXPECT_EQ(all.value, QStringLiteral("\u2265 1 kW"));
    ASSERT_EQ(all.parts.size(), 1); // the room, then its rack
    EXPECT_EQ(all.parts[0].value, QStringLiteral("\u2265 1 kW"));
    ASSERT_FALSE(all.parts[0].parts.isEmpty());
    EXPECT_EQ(all.parts[0].parts[0].value, QStringLiteral("\u2265 1 kW"));
}

TEST(DerivationWords, NameThePeakItsSlotAndEveryGroupAtItsOwnClock)
{
    // 16:00 in Kolkata is 10:30 UTC.
    const DerivationLine peak = ask(twoGroups(), {Subject::Peak});
    EXPECT_EQ(peak.text,
              QStringLiteral("Peak of all accelerators in 2027-01: Typical day, 10:30 UTC"));
    EXPECT_EQ(peak.value, QStringLiteral("14 GPUs"));
    const QStringList parts = textsOf(peak);
    ASSERT_EQ(parts.size(), 3);
    EXPECT_EQ(parts[0],
              QStringLiteral("etl at 16:00 in Kolkata, 5:30 h ahead of the plan's clock: 10 GPUs"));
    EXPECT_EQ(parts[1], QStringLiteral("search at 10:00 in UTC: 4 GPUs"));
    EXPECT_TRUE(parts[2].startsWith(QStringLiteral("Clocks of all zones as on ")));
}

TEST(DerivationWords, TellGrowthAndEventsOfACell)
{
    // A year on: 10 x 1.21 - 4 = 8.1.
    const Plan plan = twoGroups();
    const DerivationLine cell = derivationLines(
        explain(
            plan,
            Catalog(),
            {},
            {Subject::GroupAtHour, 12, {}, QStringLiteral("etl"), QStringLiteral("typical"), 16})
            .value(),
        plan,
        Catalog(),
        QLocale::c());
    EXPECT_EQ(cell.value, QStringLiteral("8.1 GPUs"));
    EXPECT_EQ(textsOf(cell),
              (QStringList{QStringLiteral("Typed for 16:00, Typical day: 10 GPUs"),
                           QStringLiteral("Growth of 21 % a year over 12 month(s): \u00d7 1.21"),
                           QStringLiteral("Event of 2027-07 takes away: \u2212 4 GPUs")}));
}

/// One hour grows by 30 % where the group grows by 21 %: a year on it is 10 x 1.3 - 4 = 9.
TEST(DerivationWords, SayThatAnHourGrowsAtARateOfItsOwn)
{
    Plan plan = twoGroups();
    Group etl = *plan.demand.groups[0];
    etl.growth.cells[QStringLiteral("typical")][16] = 0.3;
    plan.demand.groups[0] = etl;
    const DerivationLine cell = ask(plan, {Subject::GroupAtHour, 12, {}, QStringLiteral("etl")});
    EXPECT_EQ(cell.value, QStringLiteral("9 GPUs"));
    ASSERT_EQ(cell.parts.size(), 3);
    EXPECT_EQ(cell.parts[1].text,
              QStringLiteral("Growth of 30 % a year over 12 month(s), this hour's own rate; the "
                             "group's is 21 % a year"));
}

TEST(DerivationWords, PutTheHeadroomOntoAllData)
{
    const DerivationLine storage = ask(twoGroups(), {Subject::StorageTotal});
    ASSERT_EQ(storage.parts.size(), 2);
    EXPECT_EQ(storage.parts[0].text, QStringLiteral("All data in 2027-01"));
    EXPECT_EQ(storage.parts[1].value, QStringLiteral("+ 25 %"));
    ASSERT_EQ(storage.parts[0].parts.size(), 1);
    EXPECT_EQ(storage.parts[0].parts[0].path, QStringLiteral("storage/datasets/clicks"));
}

TEST(DerivationWords, ListTheLargestGroupsAndAddUpTheOthers)
{
    // 41 groups of 1 to 41 GPUs: the smallest is left over.
    test::PlanBuilder builder = test::aPlan();
    for (int i = 1; i <= 41; ++i)
        builder.withGroup(qPrintable(QStringLiteral("g%1").arg(i)), GroupKind::Serving, "h100")
            .withCells("typical", test::allDay(i));
    const DerivationLine peak = ask(builder, {Subject::Peak});
    ASSERT_EQ(peak.parts.size(), 42);
    EXPECT_EQ(peak.parts[0].value, QStringLiteral("41 GPUs"));
    EXPECT_EQ(peak.parts[40].text, QStringLiteral("1 other group(s)"));
    EXPECT_EQ(peak.parts[40].value, QStringLiteral("1 GPU"));
}

TEST(DerivationWords, GiveNothingForWhatThePlanDoesNotHave)
{
    const Plan plan = twoGroups();
    const Id none = QStringLiteral("none");
    EXPECT_FALSE(explain(
        plan, Catalog(), {}, {Subject::GroupAtHour, 0, {}, none, QStringLiteral("typical"), 3}));
    EXPECT_FALSE(explain(
        plan, Catalog(), {}, {Subject::GroupAtHour, 0, {}, QStringLiteral("etl"), none, 3}));
    EXPECT_FALSE(explain(plan, Catalog(), {}, {Subject::StorageTotal, 0, {}, none}));
}

} // namespace kf
