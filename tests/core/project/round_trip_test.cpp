// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved comes back, to the last bit.
#include "core/project/plan_file.h"
#include "tests/support/random_plan.h"
#include "tests/support/test_data.h"

#include <QDir>

#include <gtest/gtest.h>

#include <cmath>

namespace kf {
namespace {

constexpr quint64 kPlans = 1000;

Plan smallPlan()
{
    Plan plan;
    plan.settings.name = QStringLiteral("Small");
    plan.settings.start = {2027, 1};
    plan.settings.typicalDate = QDate(2027, 1, 15);
    return plan;
}

QByteArray textOf(const Plan &plan, const char *entry)
{
    for (const ArchiveEntry &found : encodeEntries(plan)) {
        if (found.name == QLatin1StringView(entry))
            return found.bytes;
    }
    return {};
}

/// The plan in `entries`, with a manifest.
Result<Plan> decoded(QList<ArchiveEntry> entries)
{
    entries.prepend({QStringLiteral("manifest.yaml"), "format: kfplan\nversion: 1\n"});
    return decodeEntries(entries, ZoneTable());
}

const QByteArray kSmallPlan("name: Small\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n");

Result<Plan> decodedDemand(const QByteArray &demand)
{
    return decoded(
        {{QStringLiteral("plan.yaml"), kSmallPlan}, {QStringLiteral("demand.yaml"), demand}});
}

TEST(RoundTrip, KeepsAThousandRandomPlansToTheLastBit)
{
    const ZoneTable zones;
    for (quint64 number = 0; number < kPlans; ++number) {
        const Plan plan = test::randomPlan(number);
        const Result<QByteArray> bytes = encodePlan(plan);
        ASSERT_TRUE(bytes.ok()) << number << qPrintable(bytes.error().message);
        const Result<Plan> again = decodePlan(bytes.value(), zones);
        ASSERT_TRUE(again.ok()) << number << " "
                                << qPrintable(toText(again.error().problems.value(0)));
        ASSERT_TRUE(again.value() == plan) << number;
        // Equal plans may differ in the sign of a zero; equal bytes may not.
        ASSERT_EQ(encodePlan(again.value()).value(), bytes.value()) << number;
    }
}

TEST(RoundTrip, KeepsTheSignOfAZero)
{
    Plan plan = smallPlan();
    plan.settings.policy.headroom = -0.0;
    const Result<Plan> again = decodePlan(encodePlan(plan).value(), ZoneTable());
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(std::signbit(again.value().settings.policy.headroom));
}

TEST(RoundTrip, KeepsUnknownKeysAndEntries)
{
    const QByteArray notes("as\0it is", 8);
    const QByteArray demand("later: {a: 1, b: [yes, 'yes', ~]}\ngroups: []\n");
    const Result<Plan> plan = decoded({{QStringLiteral("plan.yaml"), kSmallPlan},
                                       {QStringLiteral("demand.yaml"), demand},
                                       {QStringLiteral("notes.txt"), notes}});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(textOf(plan.value(), "demand.yaml"),
              "later:\n  a: 1\n  b:\n    - yes\n    - \"yes\"\n    - null\n");
    EXPECT_EQ(textOf(plan.value(), "notes.txt"), notes);
    const Result<Plan> again = decodePlan(encodePlan(plan.value()).value(), ZoneTable());
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again.value() == plan.value());
}

// Such a key looks like one of ours and is another: dropped, the mark would turn it into that.
TEST(RoundTrip, KeepsByteOrderMarksInFrontOfTexts)
{
    const QByteArray mark("\xEF\xBB\xBF");
    const Result<Plan> plan = decodedDemand("groups: [{id: a, name: " + mark +
                                            "Name, kind: serving, accelerator: x}]\n"
                                            "\"\\uFEFFgroups\": {" +
                                            mark + "a: b}\n");
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    ASSERT_EQ(plan.value().demand.groups.size(), 1);
    EXPECT_EQ(plan.value().demand.groups[0]->name, QStringLiteral(u"\uFEFFName"));
    ASSERT_EQ(plan.value().demand.kept.size(), 1);
    EXPECT_EQ(plan.value().demand.kept[0].name, QStringLiteral(u"\uFEFFgroups"));
    EXPECT_EQ(plan.value().demand.kept[0].value.names.value(0), QStringLiteral(u"\uFEFFa"));
    const Result<Plan> again = decodePlan(encodePlan(plan.value()).value(), ZoneTable());
    ASSERT_TRUE(again.ok()) << qPrintable(again.error().message);
    EXPECT_TRUE(again.value() == plan.value());
}

TEST(RoundTrip, KeepsTheLongestKeys)
{
    Plan plan = smallPlan();
    Group group;
    group.id = QStringLiteral("etl");
    group.name = QStringLiteral("ETL");
    group.accelerator = QStringLiteral("h100");
    group.labels.insert(QString(5000, u'x'), QStringLiteral("y"));
    plan.demand.groups.append(group);
    const Result<Plan> again = decodePlan(encodePlan(plan).value(), ZoneTable());
    ASSERT_TRUE(again.ok()) << qPrintable(again.error().message);
    EXPECT_TRUE(again.value() == plan);
}

TEST(RoundTrip, OpensEveryVector)
{
    KF_NEED_SHARED_DATA();
    const QDir folder(*test::sharedData() + QStringLiteral("/vectors-months"));
    const QStringList names = folder.entryList({QStringLiteral("*.kfplan")}, QDir::Files);
    EXPECT_EQ(names.size(), 16);
    const ZoneTable zones;
    for (const QString &name : names) {
        const Result<Plan> plan = loadPlan(folder.filePath(name), zones);
        ASSERT_TRUE(plan.ok()) << qPrintable(name) << qPrintable(plan.error().message);
        const Result<Plan> again = decodePlan(encodePlan(plan.value()).value(), zones);
        ASSERT_TRUE(again.ok()) << qPrintable(name);
        EXPECT_TRUE(again.value() == plan.value()) << qPrintable(name);
    }
}

TEST(Encode, GivesTheSameBytesForTheSamePlan)
{
    EXPECT_EQ(encodePlan(test::randomPlan(1)).value(), encodePlan(test::randomPlan(1)).value());
    qputenv("TZ", "Asia/Tokyo");
    const QByteArray elsewhere = encodePlan(test::randomPlan(1)).value();
    qputenv("TZ", "UTC");
    EXPECT_EQ(elsewhere, encodePlan(test::randomPlan(1)).value());
}

TEST(Encode, LeavesDefaultsOut)
{
    const QList<ArchiveEntry> entries = encodeEntries(smallPlan());
    ASSERT_EQ(entries.size(), 2); // every other section is empty
    EXPECT_EQ(entries[0].bytes,
              "format: kfplan\nversion: 1\ngenerator: KFPlan\nentries: [plan.yaml]\n");
    EXPECT_EQ(entries[1].name, QStringLiteral("plan.yaml"));
    EXPECT_EQ(entries[1].bytes, kSmallPlan);
}

TEST(Encode, WritesAnEmptyListWhereTheDefaultIsNotEmpty)
{
    Plan plan = smallPlan();
    plan.demand.dayTypes.clear();
    EXPECT_EQ(textOf(plan, "demand.yaml"), "day_types: []\n");
}

TEST(Encode, QuotesWhatOtherReadersTakeForSomethingElse)
{
    Plan plan = smallPlan();
    for (const auto *text : {u"no", u"1:30", u"0x1F", u"2027-01-15", u"~", u"a: b", u"plain text"})
        plan.settings.authors.append(QString::fromUtf16(text));
    EXPECT_TRUE(textOf(plan, "plan.yaml")
                    .contains("authors: [\"no\", \"1:30\", \"0x1F\", \"2027-01-15\", \"~\", "
                              "\"a: b\", plain text]\n"));
}

TEST(Encode, TellsTheFloorFromAnUnknownHeight)
{
    Plan plan = smallPlan();
    DeviceEntry device;
    device.id = QStringLiteral("d");
    device.model = QStringLiteral("D");
    plan.catalog.devices.append(device);
    EXPECT_FALSE(textOf(plan, "catalog.yaml").contains("height_u"));
    plan.catalog.devices[0].height = DeviceHeight::onFloor();
    EXPECT_TRUE(textOf(plan, "catalog.yaml").contains("    height_u: null\n"));
    plan.catalog.devices[0].height = DeviceHeight::ofUnits(1.5);
    EXPECT_TRUE(textOf(plan, "catalog.yaml").contains("    height_u: 1.5\n"));
}

TEST(Decode, TakesAnEmptyValueForAnAbsentOne)
{
    const Result<Plan> plan = decoded(
        {{QStringLiteral("plan.yaml"), kSmallPlan + "organisation: ~\nauthors:\npolicy: null\n"}});
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_FALSE(plan.value().settings.organisation);
    EXPECT_TRUE(plan.value() == smallPlan());
}

TEST(Decode, ReadsAnAbsentEntryAsAnEmptySection)
{
    const Result<Plan> plan = decoded({{QStringLiteral("plan.yaml"), kSmallPlan},
                                       {QStringLiteral("cost.yaml"), ""},
                                       {QStringLiteral("storage.yaml"), "# nothing yet\n"}});
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_TRUE(plan.value() == smallPlan());
}

Result<Plan> decodedTopology(const QByteArray &topology)
{
    return decoded(
        {{QStringLiteral("plan.yaml"), kSmallPlan}, {QStringLiteral("topology.yaml"), topology}});
}

TEST(Decode, ReadsEveryKeyOfANetworkAndWritesItAgain)
{
    const QByteArray fabric("fabrics:\n"
                            "  - id: compute\n"
                            "    name: Rails\n"
                            "    layout: pair\n"
                            "    leaf: qm9700\n"
                            "    ports:\n"
                            "      dgx-h100: 8\n"
                            "    planes: 2\n"
                            "    pair_links: 4\n"
                            "    uplinks: 2\n"
                            "    manager_ports: 4\n"
                            "    manager: ufm\n"
                            "    cables: [dac, fibre]\n");
    const Result<Plan> plan = decodedTopology(fabric);
    ASSERT_TRUE(plan.ok());
    const Fabric &read = plan.value().topology.fabrics.constFirst();
    EXPECT_EQ(read.layout, FabricLayout::Pair);
    EXPECT_EQ(read.ports.value(QStringLiteral("dgx-h100")), 8);
    EXPECT_TRUE(read.kept.isEmpty());
    EXPECT_EQ(textOf(plan.value(), "topology.yaml"), fabric);
}

TEST(Decode, RefusesAFifthPlaneAndAWayToARoomThatIsNotThere)
{
    EXPECT_FALSE(decodedTopology("fabrics: [{id: a, planes: 5}]\n").ok());
    EXPECT_FALSE(decodedTopology("cabling: {room_links: [{from: a, to: b, m: 4}]}\n").ok());
}

TEST(Decode, KeepsValuesThatAreMeaningfulButUnusable)
{
    const Result<Plan> plan = decodedDemand("day_types:\n  - {id: a, days_per_year: 100}\n");
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_EQ(plan.value().demand.dayTypes.value(0).daysPerYear, 100.0);
}

TEST(Decode, TakesAByteOrderMarkAndOtherLineEnds)
{
    const Result<Plan> plan = decodedDemand("\xEF\xBB\xBFgroups:\r\n  - {id: a, name: A, "
                                            "kind: serving, accelerator: x}\r\n");
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_EQ(plan.value().demand.groups.size(), 1);
}

TEST(Decode, CountsColumnsInCharacters)
{
    const Result<Plan> plan = decodedDemand("groups: {größe: [é, 1], x: }\n");
    ASSERT_FALSE(plan.ok());
    EXPECT_EQ(plan.error().where, QStringLiteral("demand.yaml:1:9"));
    const Result<Plan> second = decodedDemand("events: [{note: größe, month: é, group: a}]\n");
    ASSERT_FALSE(second.ok());
    // behind "events: [{note: größe, month: ", which is thirty characters in thirty-two bytes
    EXPECT_EQ(second.error().problems.value(0).column, 31);
}

TEST(Decode, TakesTextThatLooksLikeAListAsText)
{
    const Result<Plan> plan = decodedDemand("groups:\n  - id: a\n    name: \"x\n      y: [1, 2]\n"
                                            "      z\"\n    kind: serving\n    accelerator: h\n"
                                            "# old: [3, 4]\n");
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_EQ(plan.value().demand.groups.value(0)->name, QStringLiteral("x y: [1, 2] z"));
}

TEST(Decode, RefusesMoreNodesThanAPlanNeeds)
{
    // Each of the two entries is within two million values, both together are not.
    QByteArray million("extra: [");
    for (int i = 0; i < 1'100'000; ++i)
        million += "1, ";
    million += "1]\n";
    const Result<Plan> plan = decoded({{QStringLiteral("plan.yaml"), kSmallPlan},
                                       {QStringLiteral("demand.yaml"), million},
                                       {QStringLiteral("workloads.yaml"), million}});
    ASSERT_FALSE(plan.ok());
    const Problem &problem = plan.error().problems.value(0);
    EXPECT_EQ(problem.entry, QStringLiteral("workloads.yaml"));
    EXPECT_EQ(problem.line, 1);
    EXPECT_TRUE(problem.expected.contains(QStringLiteral("2000000")));
}

TEST(Decode, RefusesMoreGroupsThanCanBeEdited)
{
    QByteArray demand("groups:\n");
    for (int i = 0; i <= 20'000; ++i)
        demand +=
            "  - {id: g" + QByteArray::number(i) + ", name: G, kind: serving, accelerator: h}\n";
    const Result<Plan> plan = decodedDemand(demand);
    ASSERT_FALSE(plan.ok());
    EXPECT_EQ(plan.error().where, QStringLiteral("demand.yaml:2:3"));
    EXPECT_TRUE(plan.error().problems.value(0).expected.contains(QStringLiteral("20000")));
}

} // namespace
} // namespace kf
