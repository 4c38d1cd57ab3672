// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/change_words.h"
#include "core/words/choice_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"
#include "core/words/time_words.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::made;
using test::text;

Plan namedPlan()
{
    return aPlan()
        .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
        .withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80")
        .withCells("weekday", allDay(4.0))
        .withDataset("shelves", "nvme", 1000.0)
        .withRackType("std", 42)
        .withRow("fra", "hall", "a")
        .withRack("a01", "std")
        .withDevice("n1", "dgx-h100", 1.0)
        .withRack("a02", "std")
        .with([](Plan &plan) {
            plan.demand.groups[0].mutate().name = text("Vision research");
            plan.demand.dayTypes[0].name = text("Weekday");
            plan.storage.datasets[0].mutate().name = text("Images of shelves");
            plan.settings.policy.headroom = 0.2;
            plan.cost.prices = {made<Price>([](Price &x) {
                x.device = text("dgx-h100");
                x.unitPrice = 320000.0;
            })};
            plan.topology.sites[0].rooms[0].rows[0].racks[1].mutate().name = text("A02");
        });
}

/// The changes that `edit` makes, one a line.
std::string told(const std::function<void(Plan &)> &edit)
{
    Plan after = namedPlan();
    edit(after);
    QStringList lines;
    const QList<Change> changes = diff(namedPlan(), after);
    for (const Change &change : changes)
        lines.append(changeText(change, namedPlan(), after, test::shippedCatalog(), QLocale::c()));
    return lines.join(u'\n').toStdString();
}

TEST(ChangeWords, NamesSettingsAndWritesSharesInPerCent)
{
    EXPECT_EQ(told([](Plan &plan) { plan.settings.policy.headroom = 0.255; }),
              "Headroom: 20 % -> 25.5 %");
    EXPECT_EQ(told([](Plan &plan) { plan.settings.organisation = text("ACME"); }),
              "Plan, organisation: ACME");
}

TEST(ChangeWords, NamesCellsByGroupDayAndHour)
{
    EXPECT_EQ(
        told([](Plan &plan) { plan.demand.groups[0].mutate().demand[text("weekday")][8] = 12.5; }),
        "Vision research, Weekday 08:00: 4 -> 12.5");
}

/// A day that had none before, one hour of it that differs: hours and per cent, not what the file
/// has.
TEST(ChangeWords, WritesTheGrowthOfSingleHoursAsCellsDo)
{
    const auto grows = [](Plan &plan, int hour, double rate) {
        plan.demand.groups[0].mutate().growth.cells[text("weekday")][hour] = rate;
    };
    EXPECT_EQ(told([&](Plan &plan) {
                  grows(plan, 3, 0.15);
                  grows(plan, 14, 0.2);
              }),
              "Vision research, growth of single hours Weekday: 03:00 15 %, 14:00 20 %");
    Plan before = namedPlan();
    grows(before, 3, 0.15);
    Plan after = before;
    grows(after, 3, 0.2);
    const QList<Change> changes = diff(before, after);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changeText(changes[0], before, after, test::shippedCatalog(), QLocale::c())
                  .section(QLatin1String(": "), -1),
              QStringLiteral("15 % -> 20 %"));
}

TEST(ChangeWords, OfAnAssumptionItIsEnoughThatItCame)
{
    EXPECT_EQ(told([](Plan &plan) {
                  plan.settings.assumptions = {made<Assumption>([](Assumption &one) {
                      one.path = QStringLiteral("plan/policy/headroom");
                      one.source = text("Meter");
                  })};
              }),
              "Assumption on Headroom");
}

TEST(ChangeWords, SaysNoWordTwice)
{
    const std::string line =
        told([](Plan &plan) { plan.demand.groups[0].mutate().growth.annual = 0.3; });
    EXPECT_TRUE(line.starts_with("Vision research, growth a year: ")) << line;
}

TEST(ChangeWords, NamesThingsWithoutIdsByWhatTheyAreAbout)
{
    EXPECT_EQ(told([](Plan &plan) { plan.cost.prices[0].unitPrice = 298500.0; }),
              "Price of DGX H100, price of one: 320000 -> 298500");
}

TEST(ChangeWords, NamesUnitsAndThingsThatFieldsReferTo)
{
    EXPECT_EQ(told([](Plan &plan) { plan.storage.datasets[0].mutate().existingGb = 1500.0; }),
              "Images of shelves, data that exist: 1 TB -> 1.5 TB");
    EXPECT_EQ(told([](Plan &plan) { plan.storage.datasets[0].mutate().group = text("vision"); }),
              "Images of shelves, group: Vision research");
}

TEST(ChangeWords, NamesTheRackIntoWhichADeviceHasMoved)
{
    EXPECT_EQ(told([](Plan &plan) {
                  QList<Shared<Rack>> &racks = plan.topology.sites[0].rooms[0].rows[0].racks;
                  const Shared<PlacedDevice> device = racks[0].mutate().devices.takeFirst();
                  racks[1].mutate().devices.append(device);
              }),
              "n1: a01 -> A02");
}

TEST(ChangeWords, NamesWhoReadsADatasetAndWhatPeopleKnow)
{
    EXPECT_EQ(
        told([](Plan &plan) { plan.storage.datasets[0].mutate().readers = {text("vision")}; }),
        "Images of shelves, readers:  -> Vision research");
    // Of lists that are joined, each member has a path that ends in itself.
    const Plan plan = namedPlan();
    const CatalogView view(plan.catalog, test::shippedCatalog());
    const QString path = QStringLiteral("storage/datasets/shelves/readers/vision");
    EXPECT_EQ(placeOfChange(path, plan, view, QLocale::c()).toStdString(),
              "Images of shelves, readers Vision research");
    EXPECT_EQ(changedValue(path, QStringLiteral("vision"), plan, view, QLocale::c()).toStdString(),
              "Vision research");
    EXPECT_EQ(changedValue(QStringLiteral("platform/profiles/analysts/skills"),
                           QStringLiteral("[python, ml]"),
                           plan,
                           view,
                           QLocale::c())
                  .toStdString(),
              "Python, machine learning");
}

/// Digits of a version are no number, whatever the language: never "1,33".
TEST(ChangeWords, WritesVersionsAsTheyStandAndTheirPartOfTheSection)
{
    EXPECT_EQ(told([](Plan &plan) { plan.platform.kubernetes.version = text("1.30"); }),
              "Kubernetes, version: 1.30");
    const Plan plan = namedPlan();
    const CatalogView view(plan.catalog, test::shippedCatalog());
    EXPECT_EQ(changedValue(QStringLiteral("platform/kubernetes/version"),
                           QStringLiteral("1.30"),
                           plan,
                           view,
                           QLocale(QLocale::German))
                  .toStdString(),
              "1.30");
}

TEST(ChangeWords, SaysChoicesAndMonthsByTheWordsOfThePages)
{
    const Plan plan = namedPlan(); // starts in 2027-01
    const CatalogView view(plan.catalog, test::shippedCatalog());
    const auto said = [&](const char *path, const char *value) {
        return changedValue(
                   QString::fromLatin1(path), QString::fromLatin1(value), plan, view, QLocale::c())
            .toStdString();
    };
    EXPECT_EQ(said("topology/rack_types/std/redundancy", "n_plus_1"), "N+1");
    EXPECT_EQ(said("demand/groups/vision/kind", "exploratory"), "Exploratory");
    EXPECT_EQ(
        said("platform/security/exposure", "[no-user-ingress, hybrid]"),
        (choiceText(Exposure::NoUserIngress) + QLatin1String(", ") + choiceText(Exposure::Hybrid))
            .toStdString());
    EXPECT_EQ(said("topology/devices/n1/in_service_month", "14"),
              monthText(plan.settings.start.plus(14)).toStdString());
    EXPECT_EQ(placeOfChange(
                  QStringLiteral("platform/rbac/data-scientist/notebook"), plan, view, QLocale::c())
                  .toStdString(),
              "Roles, " + choiceText(Persona::DataScientist).toStdString() + " " +
                  kindsText(ResourceKind::Notebook).toStdString());
}

/// No choice of the schema is told by the word of the file with its underscores, and none of them
/// like another.
TEST(ChoiceWords, StandForEveryChoiceOfTheSchema)
{
    const QList<ChoiceKey> keys = choiceKeys();
    for (const ChoiceKey &key : keys) {
        QSet<QString> seen;
        for (const QString &word : key.words) {
            const QString said = key.said(word);
            EXPECT_FALSE(said.isEmpty() || said.contains(u'_'))
                << key.key.toStdString() << ": " << word.toStdString();
            seen.insert(said);
        }
        EXPECT_EQ(seen.size(), key.words.size()) << key.key.toStdString();
    }
    EXPECT_GT(keys.size(), 50);
}

TEST(ChangeWords, NeverWritesTwoValuesAlike)
{
    EXPECT_EQ(told([](Plan &plan) { plan.settings.policy.headroom = 0.2000001; }),
              "Headroom: 0.2 -> 0.2000001");
}

} // namespace
} // namespace kf
