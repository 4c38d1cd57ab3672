// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/evaluate/studies.h"
#include "core/report/build/build_report.h"
#include "core/report/build/network_tables.h"
#include "core/report/charts.h"
#include "core/report/headline.h"
#include "core/report/placement_words.h"
#include "core/report/rack_type_words.h"
#include "core/report/rack_words.h"
#include "core/report/topology_charts.h"
#include "core/report/write/terminal.h"
#include "core/words/time_words.h"
#include "tests/core/topology/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aPlan;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A rack with feeds A and B of 3.68 kW and a node of 3 kW, in service from month 2 on, of whose
/// six supplies four must work.
Plan oneNode()
{
    return aPlan()
        .withDeviceEntry("node", 4.0)
        .withRackType("std", 10)
        .withRow("fra", "hall", "a")
        .withRack("r1", "std")
        .withDevice("n1", "node", 1.0)
        .with([](Plan &plan) {
            DeviceEntry &entry = plan.catalog.devices[0];
            entry.powerMaxW = 3000.0;
            entry.psuCount = 6;
            entry.psuMinForFullLoad = 4;
            entry.gpuCount = 8.0;
            for (const char *name : {"A", "B"}) {
                Feed feed;
                feed.name = text(name);
                feed.volts = 230.0;
                feed.amps = 16.0;
                feed.derating = 1.0;
                plan.topology.rackTypes[0].feeds.append(feed);
            }
            auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0];
            rack.mutate().devices[0].mutate().inServiceMonth = 2;
        });
}

QString factOf(const RackWords &words, const char *name)
{
    for (const auto &[fact, value] : words.facts) {
        if (fact == text(name))
            return value;
    }
    return {};
}

} // namespace

TEST(RackWords, TellTheLoadOfEachFeedAndWhatItsLossDoes)
{
    const Evaluation evaluation = evaluate(oneNode(), Catalog());
    const RackWords words = rackWords(evaluation.plan, evaluation, text("r1"), QLocale::c());
    EXPECT_EQ(factOf(words, "Feed A"), text("1.5 of 3.68 kW"));
    EXPECT_TRUE(factOf(words, "Power").startsWith(text("3 of 7.36 kW in ")));
    EXPECT_EQ(factOf(words, "Without A"),
              text("1 below full load (below its supplies: 3 of 6 left, 4 needed)"));
}

TEST(RackWords, HoldTheDrawAgainstTheLimitOfTheSiteWhereThatIsLess)
{
    // Two feeds of 3.68 kW; the site has 2 kW, then 9.
    Plan plan = oneNode();
    plan.topology.sites[0].powerLimitW = 2000.0;
    const auto power = [](const Evaluation &figures) {
        for (const HeadlineFigure &figure : headline(figures, Catalog(), QLocale::c())) {
            if (figure.subject == HeadlineSubject::Power)
                return figure;
        }
        return HeadlineFigure();
    };
    Evaluation figures = evaluate(plan, Catalog());
    EXPECT_EQ(figures.topology.totals.powerLimitW, 2000.0);
    EXPECT_TRUE(topologySummary(figures, QLocale::c()).contains(text("3 of 2 kW")));
    EXPECT_EQ(power(figures).mood, HeadlineMood::Over);
    EXPECT_EQ(power(figures).qualifier, text("of 2 kW"));
    const QString report =
        terminalText(reportOf(figures, Catalog(), ReportSetting()), QLocale::c());
    EXPECT_TRUE(report.contains(text("of 2 kW that racks, rooms and sites allow")))
        << report.toStdString();
    plan.topology.sites[0].powerLimitW = 9000.0;
    figures = evaluate(plan, Catalog());
    EXPECT_EQ(figures.topology.totals.powerLimitW, 7360.0);
    EXPECT_EQ(power(figures).mood, HeadlineMood::Plain);
    // What the room has counts too, and then what the row has.
    Room &room = plan.topology.sites[0].rooms[0];
    room.powerLimitW = 5000.0;
    EXPECT_EQ(power(evaluate(plan, Catalog())).qualifier, text("of 5 kW"));
    room.rows[0].powerLimitW = 4000.0;
    EXPECT_EQ(power(evaluate(plan, Catalog())).qualifier, text("of 4 kW"));
    // A rack without a limit leaves the room's own to count.
    room.rows[0].powerLimitW.reset();
    plan.topology.rackTypes[0].feeds.clear();
    EXPECT_EQ(power(evaluate(plan, Catalog())).qualifier, text("of 5 kW"));
}

TEST(RackWords, TellHowFarALossLeavesSystemsBelowFullLoad)
{
    Plan plan = oneNode();
    const Wording c = QLocale::c();
    const auto summary = [&] {
        const QList<RackLoss> losses = std::get<QList<RackLoss>>(
            answerTo(Study(SupplyLoss{{text("A"), std::nullopt}, 2}), plan, Catalog()));
        return lossSummary(losses, c);
    };
    EXPECT_EQ(summary(), text("1 device(s) below full load: by how much is not known"));
    // Three of six supplies are left: 3 x 900 W for 3,000 W.
    plan.catalog.devices[0].psuW = 900.0;
    EXPECT_EQ(summary(), text("1 device(s) below full load: 0.3 of 3 kW short"));
    // 3 x 1,200 W is more than it draws.
    plan.catalog.devices[0].psuW = 1200.0;
    EXPECT_EQ(summary(),
              text("1 device(s) below full load: the supplies that are left give what they draw"));
    plan.catalog.devices[0].psuMinForFullLoad = 3;
    EXPECT_EQ(summary(), text("Everything keeps running."));
}

TEST(RackWords, TellTheStateByWhatIsKnownAndNameWhatIsNot)
{
    // The node draws 3 of 7.36 kW; what it weighs is not known.
    Plan plan = oneNode();
    plan.topology.rackTypes[0].weightLimitKg = 500.0;
    const auto state = [&] {
        const Evaluation evaluation = evaluate(plan, Catalog());
        return factOf(rackWords(plan, evaluation, text("r1"), QLocale::c()), "State");
    };
    plan.catalog.devices[0].weightKg.reset();
    EXPECT_EQ(state(), text("within its limit; weight not known"));
    plan.catalog.devices[0].powerMaxW = 8000.0; // of 7.36 kW
    EXPECT_EQ(state(), text("over its limit; weight not known"));
    plan.catalog.devices[0].powerMaxW.reset();
    plan.catalog.devices[0].weightKg = 100.0;
    EXPECT_EQ(state(), text("power not known"));
}

TEST(RackWords, CallARackWithoutAnyLimitNotWithinIt)
{
    // No feed, no budget, no limit of heat or weight; then what it weighs is limited alone.
    Plan plan = oneNode();
    RackType &type = plan.topology.rackTypes[0];
    type.feeds.clear();
    plan.catalog.devices[0].weightKg = 100.0;
    const auto state = [&] {
        const Evaluation evaluation = evaluate(plan, Catalog());
        return factOf(rackWords(plan, evaluation, text("r1"), QLocale::c()), "State");
    };
    EXPECT_EQ(state(), text("no limit given"));
    type.weightLimitKg = 500.0;
    EXPECT_EQ(state(), text("within its limit"));
}

TEST(TopologyReport, SaysOfPlacesWhatTheirLimitsAllow)
{
    // Row and room without a limit, then a row of 8 kW. The node draws 3 kW; a second one draws
    // nobody knows what: the load after a loss and the share of the limit are at least so much.
    Plan plan = oneNode();
    plan.catalog.devices[0].psuMinForFullLoad = 4;
    const auto texts = [&](const char *id, const char *column) {
        QStringList found;
        const Report report = reportOf(evaluate(plan, Catalog()), Catalog(), {});
        for (const ReportPart &part : report.parts) {
            for (const Block &block : part.blocks) {
                const auto *table = std::get_if<Table>(&block.content);
                if (table == nullptr || table->id != text(id))
                    continue;
                for (qsizetype at = 0; at < table->columns.size(); ++at) {
                    for (const QList<Cell> &row : table->rows) {
                        const auto *term = std::get_if<Term>(&row[at]);
                        if (table->columns[at].id == text(column) && term != nullptr)
                            found.append(term->name);
                    }
                }
            }
        }
        return found;
    };
    EXPECT_EQ(texts("rows", "state"), QStringList{text("no limit given")});
    EXPECT_EQ(texts("rooms", "state"), QStringList{text("no limit given")});
    plan.topology.sites[0].rooms[0].rows[0].powerLimitW = 8000.0;
    EXPECT_EQ(texts("rows", "state"), QStringList{text("within its limit")});

    DeviceEntry unknown = plan.catalog.devices[0];
    unknown.id = text("unknown");
    unknown.powerMaxW.reset();
    plan.catalog.devices.append(unknown);
    PlacedDevice second;
    second.id = text("n2");
    second.device = unknown.id;
    second.u = 5.0;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(second);
    const ChartSpec chart = rackPowerChart(evaluate(plan, Catalog()));
    EXPECT_EQ(chart.categories, QStringList{text("r1 ?")});
    EXPECT_EQ(chart.series[0].name, text("Draw, of what is known"));
    // 3 of 7.36 kW; without A all 3 kW are left to B.
    EXPECT_EQ(texts("racks", "load"), QStringList{text("\u2265 40.76 %")});
    EXPECT_EQ(texts("feed-loss", "load_w"),
              (QStringList{text("\u2265 3 kW"), text("\u2265 3 kW")}));
}

TEST(RackWords, TellReservedUnitsApartFromFreeOnes)
{
    Plan plan = oneNode();
    auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    plan.topology.rackTypes[0].reservedU = {10};
    rack.reservedU = {9, 10};
    const Evaluation evaluation = evaluate(plan, Catalog());
    // 10 U less the 4 of the node and the 2 that are kept empty.
    EXPECT_EQ(factOf(rackWords(plan, evaluation, text("r1"), QLocale::c()), "Free units"),
              text("4 U, 2 reserved"));
}

TEST(TopologyReport, ListsRacksThatALostFeedChanges)
{
    const Report report = reportOf(evaluate(oneNode(), Catalog()), Catalog(), {});
    for (const ReportPart &part : report.parts) {
        for (const Block &block : part.blocks) {
            const auto *table = std::get_if<Table>(&block.content);
            if (table && table->id == text("feed-loss")) {
                EXPECT_EQ(table->rows.size(), 2);
            } else if (table && (table->id == text("rows") || table->id == text("rooms"))) {
                EXPECT_EQ(table->rows.size(), 1);
            }
        }
    }
}

TEST(TopologyReport, GathersFindingsThatSayTheSameWhereItIsAsked)
{
    // Two racks of one type, each with a node of 8 kW on feeds that give 7.36 kW.
    Plan plan = oneNode();
    plan.catalog.devices[0].powerMaxW = 8000.0;
    Row &row = plan.topology.sites[0].rooms[0].rows[0];
    Rack second = *row.racks[0];
    second.id = text("r2");
    second.devices[0].mutate().id = text("n2");
    row.racks.append(second);
    const auto overloads = [&plan](bool each) {
        ReportSetting setting;
        setting.eachFinding = each;
        const Report report = reportOf(evaluate(plan, Catalog()), Catalog(), setting);
        QStringList said;
        for (const ReportPart &part : report.parts) {
            for (const Block &block : part.blocks) {
                const auto *table = std::get_if<Table>(&block.content);
                if (table == nullptr || table->id != text("findings"))
                    continue;
                for (const QList<Cell> &cells : table->rows) {
                    if (std::get<QString>(cells[1]) == text("rack-power-over"))
                        said.append(std::get<QString>(cells[3]));
                }
            }
        }
        return said;
    };
    EXPECT_EQ(overloads(true).size(), 2);
    const QStringList gathered = overloads(false);
    ASSERT_EQ(gathered.size(), 1);
    EXPECT_TRUE(gathered[0].startsWith(text("2 racks: Rack ")));
}

TEST(TopologyReport, NamesTheMonthInWhichFiguresAreLargest)
{
    // The node of 3 kW comes in month 2 of a plan from 2027-01 on; another one, heavier and of 1
    // kW, serves until then. All but the weight are largest in 2027-03, the weight is in month 0.
    Plan plan = oneNode();
    plan.catalog.devices[0].weightKg = 50.0;
    DeviceEntry heavy = plan.catalog.devices[0];
    heavy.id = text("heavy");
    heavy.powerMaxW = 1000.0;
    heavy.weightKg = 80.0;
    heavy.gpuCount = 0.0;
    heavy.height = DeviceHeight::ofUnits(2.0);
    auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0];
    const auto months = [&plan](const char *id) {
        const Report report = reportOf(evaluate(plan, Catalog()), Catalog(), {});
        for (const ReportPart &part : report.parts) {
            for (const Block &block : part.blocks) {
                const auto *table = std::get_if<Table>(&block.content);
                if (table && table->id == text(id) && !table->rows.isEmpty())
                    return table->rows[0].last();
            }
        }
        return Cell();
    };
    for (const char *table : {"racks", "rows", "rooms"})
        EXPECT_EQ(months(table), Cell(plan.settings.start.plus(2))) << table;
    PlacedDevice first;
    first.id = text("h1");
    first.device = text("heavy");
    first.u = 6.0;
    first.retireMonth = 2;
    plan.catalog.devices.append(heavy);
    rack.mutate().devices.append(first);
    const QString then = monthText(plan, 2);
    const Cell rackMonths = months("racks");
    const auto *named = std::get_if<Term>(&rackMonths);
    ASSERT_NE(named, nullptr);
    EXPECT_TRUE(named->id.contains(text("power_w:") + then));
    EXPECT_FALSE(named->id.contains(text("weight_kg")));
    EXPECT_TRUE(named->name.contains(text("Power ") + then));
    // What never changes names no month.
    rack.mutate().devices[0].mutate().inServiceMonth = 0;
    rack.mutate().devices.removeLast();
    EXPECT_EQ(months("racks"), Cell(Term()));
}

TEST(RackWords, ListTheServersThatComponentsTakeAgainstThoseThatStand)
{
    Plan plan = oneNode();
    plan.catalog.devices[0].kind = DeviceKind::Management;
    plan.platform.components.selected = {text("kueue")};
    plan.platform.kubernetes.hosting = Hosting::Own;
    plan.platform.kubernetes.controlPlaneNodes = 3;
    const Catalog &catalog = test::shippedCatalog();
    const CatalogView view(plan.catalog, catalog);
    // One server carries the components, three the control plane; no gateway host is asked for.
    Evaluation figures = evaluate(plan, catalog);
    const auto facts = requiredFacts(figures, view, QLocale::c());
    ASSERT_EQ(facts.size(), 1);
    EXPECT_EQ(facts[0].second, text("4 needed, 1 placed"));
    EXPECT_TRUE(billNotes(figures, view, QLocale::c())
                    .join(u' ')
                    .contains(text("take 4 servers, 1 stand in racks")));
    // Somebody else's machines are none of ours.
    plan.platform.kubernetes.hosting = Hosting::Managed;
    figures = evaluate(plan, catalog);
    EXPECT_TRUE(requiredFacts(figures, view, QLocale::c()).isEmpty());
}

TEST(NetworkTables, EndTheBillWithWhatItComesTo)
{
    Evaluation figures;
    figures.bill.rows = {{BillKind::Device, DeviceKind::Other, text("node"), {}, 2, 3, 1000.0},
                         {BillKind::Rack, {}, text("std"), {}, 1, 0, 500.0}};
    figures.bill.total = 3500.0; // 3 x 1,000 and 500
    figures.bill.priced = 3500.0;
    const Catalog catalog;
    const CatalogView view(figures.plan.catalog, catalog);
    Table table = billTableWithTotal(figures, view, QLocale::c());
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[2].first(), Cell(Term{text("total"), text("Total")}));
    EXPECT_EQ(table.rows[2].last(), Cell(3500.0));
    // Where nobody knows what the rack costs, 3,000 are the least.
    figures.bill.rows[1].unitPrice.reset();
    figures.bill.total.reset();
    figures.bill.priced = 3000.0;
    table = billTableWithTotal(figures, view, QLocale::c());
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[2].first(), Cell(Term{text("priced"), text("At least")}));
    EXPECT_EQ(table.rows[2].last(), Cell(3000.0));
}

TEST(NetworkTables, SayForHowManySystemsTheSwitchesOfALayoutAre)
{
    // The present pair is counted for the ten systems that stand there, a tree with rails for the
    // eleventh: 8 leaves and 4 spines, ten more than stand there, which would hold 256.
    LayoutChoice pair;
    pair.layout = FabricLayout::Pair;
    pair.oversubscription = 2.0;
    pair.isPresent = true;
    pair.systems = 10;
    pair.enoughFor = 10;
    pair.required = {2, 0, 0};
    LayoutChoice tree;
    tree.rails = true;
    tree.levels = 2;
    tree.systems = 11;
    tree.enoughFor = 256;
    tree.required = {8, 4, 0};
    tree.more = 10;
    const Table table = layoutTable({pair, tree}, QLocale::c());
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(std::get<Term>(table.rows[0][1]).name, text("2 for 10 system(s)"));
    EXPECT_EQ(std::get<Term>(table.rows[1][1]).name, text("12 for 11 system(s)"));
    EXPECT_EQ(std::get<double>(table.rows[1][2]), 10.0);
    EXPECT_EQ(std::get<double>(table.rows[1][3]), 256.0);
}

TEST(TopologyCharts, FollowTheMonthsOfService)
{
    const Plan plan = oneNode();
    const auto months =
        std::get<TopologyMonths>(answerTo(Study(ServiceByMonth()), plan, Catalog()));
    const ChartSpec power = powerByMonthChart(plan, months);
    ASSERT_EQ(power.series.size(), 2);
    EXPECT_EQ(power.series[0].values[1], 0.0);
    EXPECT_EQ(power.series[0].values[2], 3000.0);
    EXPECT_EQ(power.series[1].values[0], 7360.0); // 2 x 3,680 W, no redundancy
    EXPECT_EQ(supplyByMonthChart(plan, months).series[0].values[2], 8.0);
}

TEST(RackTypeWords, TellTheOtherReadingOfVoltsThatLookLikeThoseToNeutral)
{
    // 230 V x 63 A x root 3 = 25,097 W; 400 V between phases would be 43,648 W.
    RackType type = test::rackType("std", Redundancy::None, {test::feed("A", 230, 63, 3)});
    QStringList terms = rackTypeWords(type, QLocale::c()).terms;
    EXPECT_TRUE(terms.contains(
        text("A: if 230 V are to neutral, they are 400 V between phases, and it carries 43.65 kW")))
        << qPrintable(terms.join(u'\n'));
    type.feeds = {test::feed("A", 230, 63, 1)}; // one phase is to neutral
    EXPECT_EQ(rackTypeWords(type, QLocale::c()).terms.size(), 2);
    type.feeds = {test::feed("A", 400, 63, 3)};
    EXPECT_EQ(rackTypeWords(type, QLocale::c()).terms.size(), 2);
}

TEST(RackTypeWords, UsualFeedsAreNamedByTheirSides)
{
    for (const FeedPreset &preset : feedPresets()) {
        QStringList names;
        for (const Feed &feed : preset.feeds)
            names.append(feed.name);
        const QString all = names.join(u' ');
        EXPECT_TRUE(all == text("A B") || all == text("A B C") || all == text("A1 A2 B1 B2"))
            << qPrintable(preset.name + text(": ") + all);
    }
}

TEST(PlacementWords, SayWhatBindsAndWhatIsLeftOver)
{
    const Plan plan = oneNode();
    const Catalog none;
    const CatalogView view(plan.catalog, none);
    EXPECT_EQ(
        bindingText({PlacementLimit::Power, text("node"), 2, 6000.0, 7360.0}, view, QLocale::c()),
        text("power: 6 of 7.36 kW in use; another node does not fit"));
    EXPECT_EQ(bindingText({}, view, QLocale::c()), QString());
    EXPECT_EQ(notPlacedText(
                  {text("node"), 3, NotPlacedReason::RoomPower, {}, {}, {}}, view, QLocale::c()),
              text("3 of node not placed: the room, its row or its site has no more power"));
    const PlaceLimit hall{text("Hall 1"), 250000.0};
    EXPECT_EQ(notPlacedText({text("node"), 3, NotPlacedReason::RoomPower, {}, {}, {}, hall},
                            view,
                            QLocale::c()),
              text("3 of node not placed: Hall 1 has no more than 250 kW of power"));
    EXPECT_EQ(bindingText({PlacementLimit::PlaceHeat, text("node"), 0, 0.0, 0.0, false, hall},
                          view,
                          QLocale::c()),
              text("Hall 1 can cool no more than 250 kW"));
    PlacementResult result;
    result.newRacks = 5;
    result.lowerBound = 4;
    EXPECT_EQ(result.gap(), 1);
    result.lowerBound = 5;
    EXPECT_TRUE(racksUsedText(result).endsWith(text("fewer are proven to be impossible")));
    // Where something is left over, the number of racks proves nothing.
    result.notPlaced = {{text("node"), 3, NotPlacedReason::NoMoreRacks, {}, {}, {}}};
    EXPECT_EQ(racksUsedText(result), text("5 rack(s)"));
    result.notPlaced.clear();
    // Racks that are filled up are used as well; the bound is about the others.
    result.filledRacks = 2;
    EXPECT_EQ(result.racksUsed(), 7);
    EXPECT_EQ(racksUsedText(result),
              text("7 rack(s), of these 2 filled up; fewer new ones are proven to be impossible"));
    result.lowerBound = 4;
    EXPECT_EQ(racksUsedText(result),
              text("7 rack(s), of these 2 filled up; at least 4 new one(s) are needed"));
    result.lowerBound = 0;
    result.newRacks = 0;
    EXPECT_EQ(racksUsedText(result), text("2 rack(s), of these 2 filled up"));
    result.filledRacks = 0;
    EXPECT_EQ(notRedundantText(text("node"), view),
              text("node would not keep full load after a loss that the rack type promises to "
                   "survive"));
    result.newRacks = 0; // what was there already has room: nothing is to be proven
    result.lowerBound = 0;
    EXPECT_FALSE(racksUsedText(result).contains(text("proven")));
}

} // namespace kf
