// SPDX-License-Identifier: GPL-3.0-or-later
// What a number is said to be made of comes to that number: what is added, taken away, multiplied
// and divided.
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/figures/cost_request.h"
#include "core/figures/lane_request.h"
#include "core/figures/platform_request.h"
#include "core/platform/lane_use.h"
#include "core/project/examples.h"
#include "core/report/band_sums.h"
#include "core/report/demand_difference.h"
#include "core/report/lane_view.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kf {
namespace {

const Id kTypicalDay = QStringLiteral("typical");

QString wordIn(const Derivation &step, const char *name)
{
    for (const Argument &each : step.arguments) {
        if (each.name == QLatin1String(name) && std::holds_alternative<QString>(each.value))
            return std::get<QString>(each.value);
    }
    return {};
}

/// What the parts come to by their signs; without signs they are added.
double foldedParts(const Derivation &step)
{
    double value = 0.0;
    for (qsizetype i = 0; i < step.parts.size(); ++i) {
        const Derivation &part = step.parts[i];
        const QString sign = wordIn(part, "sign");
        const bool isTaken = part.kind == StepKind::QuotaSum && i > 0;
        const double its = part.value.value;
        if (sign == QStringLiteral("\u00d7"))
            value *= its;
        else if (sign == QStringLiteral("\u00f7"))
            value /= its;
        else if (sign == QStringLiteral("\u2212") || isTaken)
            value -= its;
        else
            value += its;
    }
    return value;
}

/// The same of all terms below it. Units of a product may be others than that of what it is: watts
/// and hours of kilowatt-hours.
void expectTermsOf(const Derivation &step, double unit = 1.0)
{
    if (step.parts.isEmpty())
        return;
    const double value = step.value.value;
    EXPECT_NEAR(foldedParts(step) / unit, value, 1e-6 * std::max(1.0, std::abs(value)))
        << wordIn(step, "figure").toStdString();
}

Plan acmeExample()
{
    return examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value();
}

constexpr double kWattsOfKw = 1000.0;

/// Opex and cloud of a year by their parts, energy by draw, load factor, PUE and hours, CO2 by
/// energy and grid.
TEST(ExplainTerms, OfEveryYearComeToItsCash)
{
    const Plan plan = acmeExample();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const auto ask = [&plan](Strategy strategy, const char *figure, std::optional<int> year) {
        return explain(plan,
                       test::shippedCatalog(),
                       {},
                       costRequest({strategy, QString::fromLatin1(figure), year}))
            .value();
    };
    for (const Strategy strategy : kStrategies) {
        const QList<CostYear> &years = figures.cost.of(strategy).years;
        for (int year = 0; year < years.size(); ++year) {
            for (const char *figure : {"total", "capex", "opex", "cloud"})
                expectTermsOf(ask(strategy, figure, year));
            const Derivation opex = ask(strategy, "opex", year);
            EXPECT_DOUBLE_EQ(opex.value.value, years[year].opex.known);
            EXPECT_EQ(opex.parts.isEmpty(), years[year].opex.known == 0.0);
            const Derivation cloud = ask(strategy, "cloud", year);
            EXPECT_EQ(cloud.parts.isEmpty(), years[year].cloud.known == 0.0);
            const Derivation energy = ask(strategy, "energy_kwh", year);
            ASSERT_EQ(energy.parts.size(), 4);
            expectTermsOf(energy, kWattsOfKw);
            expectTermsOf(energy.parts[0]); // its devices
            const Derivation co2 = ask(strategy, "co2_kg", year);
            expectTermsOf(co2);
            ASSERT_FALSE(co2.parts.isEmpty());
            EXPECT_EQ(co2.parts[0].parts.size(), 4);
            expectTermsOf(co2.parts[0], kWattsOfKw);
        }
        expectTermsOf(ask(strategy, "energy_kwh", {}));
        expectTermsOf(ask(strategy, "co2_kg", {}));
    }
}

/// Of ACME 11 DGX H100 would carry all that is not in the cloud, as its page says: 10 serve, 1 is
/// spare; 8 serve as planned.
TEST(ExplainTerms, WhatWouldCarryAllIsNamedWithItsSpares)
{
    const auto systems = explain(acmeExample(),
                                 test::shippedCatalog(),
                                 {},
                                 costRequest({Strategy::AsPlanned, QStringLiteral("systems")}));
    ASSERT_TRUE(systems);
    expectTermsOf(*systems);
    const auto h100 =
        std::find_if(systems->parts.cbegin(), systems->parts.cend(), [](const Derivation &part) {
            return wordIn(part, "of") == QStringLiteral("h100-sxm5-80");
        });
    ASSERT_NE(h100, systems->parts.cend());
    EXPECT_EQ(h100->value.value, 8.0);
    ASSERT_EQ(h100->parts.size(), 1);
    EXPECT_EQ(h100->parts[0].value.value, 11.0);
    ASSERT_EQ(h100->parts[0].parts.size(), 2);
    EXPECT_EQ(h100->parts[0].parts[0].value.value, 10.0);
    expectTermsOf(h100->parts[0]);
}

/// 4500 GB over 10 Gbit/s of which 80 % are usable, 1 GB/s: 4500 s, or 1.25 h; 90 GB a day in 90 s.
/// Tried at 20 Gbit/s half of that. To bring them back costs 0.05 a GB: 225.
TEST(ExplainTerms, OfDataTransportAreSizeAndLink)
{
    Plan plan = test::aPlan().withDataset("clicks", "flash", 4500.0);
    plan.storage.datasets.replace(0, [&plan] {
        Dataset changed = *plan.storage.datasets[0];
        changed.ingestGbPerDay = 90.0;
        return Shared<Dataset>(changed);
    }());
    plan.cost.policy.interconnectGbps = 10.0;
    plan.cost.policy.interconnectEfficiency = 0.8;
    plan.cost.policy.egressPerGb = 0.05;
    const auto ask = [&plan](const char *figure, std::optional<double> gbps = {}) {
        return explain(
            plan,
            Catalog(),
            {},
            transportRequest(QStringLiteral("clicks"), QString::fromLatin1(figure), gbps));
    };
    const std::array asked{std::pair("existing_h", 1.25),
                           std::pair("daily_h", 0.025),
                           std::pair("egress_cost", 225.0)};
    for (const auto &[figure, value] : asked) {
        const auto its = ask(figure);
        ASSERT_TRUE(its) << figure;
        EXPECT_DOUBLE_EQ(its->value.value, value) << figure;
        expectTermsOf(*its);
    }
    const auto tried = ask("existing_h", 20.0);
    ASSERT_TRUE(tried);
    EXPECT_DOUBLE_EQ(tried->value.value, 0.625);
    ASSERT_EQ(tried->parts.size(), 3);
    expectTermsOf(tried->parts[1]); // 20 x 80 % / 8 = 2 GB/s
    EXPECT_DOUBLE_EQ(tried->parts[1].value.value, 2.0);
    EXPECT_FALSE(
        explain(plan,
                Catalog(),
                {},
                transportRequest(QStringLiteral("gone"), QStringLiteral("existing_h"), {})));
}

/// etl: 10 GPUs, growing by 21 % a year; train: 6 from 8:00 to 9:00, else 2; search: 4.
Plan oneServesTwoRun()
{
    Hours morning = test::allDay(2.0);
    morning[8] = 6.0;
    return test::aPlan()
        .withGroup("etl", GroupKind::Scheduled, "h100")
        .withCells("typical", test::allDay(10.0))
        .withGrowth(0.21)
        .withGroup("train", GroupKind::Scheduled, "h100")
        .withCells("typical", morning)
        .withGroup("search", GroupKind::Serving, "h100")
        .withCells("typical", test::allDay(4.0));
}

/// At 8:00: 10 + 6 scheduled, + 4; of the day 240 + 52, + 96. In month 12 etl has 12.1: at 8:00 2.1
/// more, 50.4 on the day.
TEST(ExplainTerms, OfTotalsAndBandsAreTheirGroups)
{
    const Plan plan = oneServesTwoRun();
    const auto ask = [&plan](const WhyRequest &request) {
        return explain(plan, Catalog(), {}, request).value();
    };
    const auto expectValue = [&ask](const WhyRequest &request, double value, qsizetype groups) {
        const Derivation its = ask(request);
        EXPECT_NEAR(its.value.value, value, 1e-9);
        EXPECT_EQ(its.parts.size(), groups);
        expectTermsOf(its);
    };
    const WhyRequest eight = hourTotalRequest(0, {}, kTypicalDay, 8);
    expectValue(eight, 20.0, 3);
    expectValue(ofBand(eight, GroupBand::Scheduled), 16.0, 2);
    expectValue(ofBand(eight, GroupBand::Serving), 4.0, 1);
    expectValue(hourTotalRequest(0, {}, kTypicalDay, kWholeDay), 388.0, 3);
    expectValue(
        ofBand(hourTotalRequest(0, {}, kTypicalDay, kWholeDay), GroupBand::Scheduled), 292.0, 2);
    EXPECT_EQ(ask(hourTotalRequest(0, {}, kTypicalDay, kWholeDay)).value.unit, Unit::GpuHours);
    EXPECT_EQ(wordIn(ask(ofBand(eight, GroupBand::Serving)), "kind"), QStringLiteral("serving"));

    const auto expectMore = [&ask](WhyRequest request, double then, double now) {
        request.part = kDifferencePart;
        const Derivation its = ask(request);
        EXPECT_EQ(its.kind, StepKind::Difference);
        ASSERT_EQ(its.parts.size(), 2);
        EXPECT_NEAR(its.parts[0].value.value, then, 1e-9);
        EXPECT_NEAR(its.parts[1].value.value, now, 1e-9);
        EXPECT_NEAR(its.value.value, then - now, 1e-9);
    };
    expectMore(hourTotalRequest(12, {}, kTypicalDay, 8), 22.1, 20.0);
    expectMore(ofBand(hourTotalRequest(12, {}, kTypicalDay, 8), GroupBand::Serving), 4.0, 4.0);
    expectMore(hourTotalRequest(12, {}, kTypicalDay, kWholeDay), 438.4, 388.0);
}

/// The bands of the sheet of ACME, in every hour of every day type.
TEST(ExplainTerms, OfBandsAreWhatTheSheetShows)
{
    const Plan plan = acmeExample();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    for (int day = 0; day < plan.demand.dayTypes.size(); ++day) {
        const BandSums sums = bandSums(plan, figures.demand, day, {});
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            for (const int hour : {0, 9, 17, kWholeDay}) {
                const auto its = explain(
                    plan,
                    test::shippedCatalog(),
                    {},
                    ofBand(hourTotalRequest(0, {}, plan.demand.dayTypes[day].id, hour), sum.key()));
                ASSERT_TRUE(its);
                EXPECT_NEAR(its->value.value,
                            hour == kWholeDay ? sum->gpuHours
                                              : sum->hours.at(static_cast<std::size_t>(hour)),
                            1e-6);
                expectTermsOf(*its);
            }
        }
    }
}

/// Every figure of the lanes of ACME, in every hour of a day.
TEST(ExplainTerms, OfLanesAreWhatTheirTableShows)
{
    const Plan plan = acmeExample();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    int answers = 0;
    for (const AcceleratorKey &key : keysOfLanes(figures)) {
        for (const int hour : {3, 9, 15}) {
            const WhyRequest at =
                hourTotalRequest(0, key, plan.demand.dayTypes.constFirst().id, hour);
            for (const LaneUse &use : laneUse(plan.platform.lanes, figures.lanes, key, 0, hour)) {
                const std::array shown{std::pair(kWantsPart, use.wants),
                                       std::pair(kBorrowsPart, use.borrowed),
                                       std::pair(kShortPart, use.shortBy),
                                       std::pair(kLendsPart, use.lent),
                                       std::pair(kIdlePart, use.idle)};
                for (const auto &[part, value] : shown) {
                    const auto its =
                        explain(plan, test::shippedCatalog(), {}, ofLane(at, use.lane, part));
                    ASSERT_EQ(its.has_value(), use.known);
                    EXPECT_NEAR(its->value.value, value, 1e-6) << QString(part).toStdString();
                    expectTermsOf(*its);
                    ++answers;
                }
            }
            const QuotaTotal total = quotaTotal(figures, key);
            const auto apart = explain(plan, test::shippedCatalog(), {}, ofLane(at, {}, {}));
            ASSERT_EQ(apart.has_value(), total.supply.has_value());
            EXPECT_NEAR(apart->value.value, *total.supply - total.nominal, 1e-9);
            expectTermsOf(*apart);
        }
    }
    EXPECT_GT(answers, 30);
}

/// 8 want 6 of their own, and may borrow 1 of 4 that the other lane does not use: 1 is short.
TEST(ExplainTerms, OfALaneThatIsShortAreWhatItOwnsAndBorrows)
{
    Plan plan = test::aPlan()
                    .withGroup("train", GroupKind::Scheduled, "h100")
                    .withCells("typical", test::allDay(8.0));
    Lane wants;
    wants.id = QStringLiteral("batch");
    wants.groups = {QStringLiteral("train")};
    wants.cohort = QStringLiteral("all");
    wants.quota[QStringLiteral("h100")].nominal = 6.0;
    wants.quota[QStringLiteral("h100")].borrow = 1.0;
    Lane lends = wants;
    lends.id = QStringLiteral("idle");
    lends.groups.clear();
    lends.quota[QStringLiteral("h100")].nominal = 4.0;
    plan.platform.lanes = {wants, lends};
    const WhyRequest nine = hourTotalRequest(0, QStringLiteral("h100"), kTypicalDay, 9);
    const auto ask = [&plan, &nine](const Id &lane, QLatin1StringView part) {
        return explain(plan, Catalog(), {}, ofLane(nine, lane, part)).value();
    };
    EXPECT_DOUBLE_EQ(ask(wants.id, kWantsPart).value.value, 8.0);
    const Derivation isShort = ask(wants.id, kShortPart);
    EXPECT_DOUBLE_EQ(isShort.value.value, 1.0);
    ASSERT_EQ(isShort.parts.size(), 3); // 8 - 6 - 1
    EXPECT_EQ(isShort.parts[0].parts.size(), 1);
    EXPECT_DOUBLE_EQ(isShort.parts[1].value.value, 6.0);
    expectTermsOf(isShort);
    EXPECT_DOUBLE_EQ(ask(wants.id, kBorrowsPart).value.value, 1.0);
    EXPECT_DOUBLE_EQ(ask(lends.id, kLendsPart).value.value, 1.0);
    expectTermsOf(ask(lends.id, kLendsPart)); // 4 x 25 %
    EXPECT_DOUBLE_EQ(ask(lends.id, kIdlePart).value.value, 3.0);
    expectTermsOf(ask(lends.id, kIdlePart)); // 4 - 0 - 1
    EXPECT_FALSE(explain(plan, Catalog(), {}, ofLane(nine, QStringLiteral("gone"), kWantsPart)));
}

/// 10 people with 50 GB and 4 with 100 GB: 900 GB.
TEST(ExplainTerms, OfAllHomeVolumesAreThoseOfEach)
{
    Plan plan = test::aPlan().withDataset("clicks", "flash", 10.0);
    Homes many;
    many.tier = QStringLiteral("flash");
    many.people = 10.0;
    many.gbPerPerson = 50.0;
    Homes few = many;
    few.people = 4.0;
    few.gbPerPerson = 100.0;
    plan.storage.homes = {many, few};
    const auto all = explain(plan, Catalog(), {}, homesRequest({}));
    ASSERT_TRUE(all);
    EXPECT_DOUBLE_EQ(all->value.value, 900.0);
    ASSERT_EQ(all->parts.size(), 2);
    expectTermsOf(*all);
    plan.storage.homes[1].people.reset();
    EXPECT_FALSE(explain(plan, Catalog(), {}, homesRequest({}))); // nobody knows
}

/// Three nodes of which one is a spare, in two racks: 1 + 1.
TEST(ExplainTerms, OfANodePoolAreItsSystemsByRack)
{
    Plan plan = test::aPlan()
                    .withDeviceEntry("node", 4.0)
                    .withDeviceEntry("server", 1.0)
                    .withRackType("std", 42)
                    .withRow("fra", "hall-1", "a")
                    .withRack("a01", "std")
                    .withDevice("n1", "node", 1.0)
                    .withDevice("s1", "server", 20.0)
                    .withRack("a02", "std")
                    .withDevice("n2", "node", 1.0)
                    .withDevice("n3", "node", 5.0);
    plan.catalog.devices[0].gpuModel = QStringLiteral("t4");
    plan.catalog.devices[0].gpuCount = 8.0;
    Rack second = *plan.topology.sites[0].rooms[0].rows[0].racks[1];
    PlacedDevice spare = *second.devices[1];
    spare.spare = true;
    second.devices[1] = Shared<PlacedDevice>(spare);
    plan.topology.sites[0].rooms[0].rows[0].racks[1] = Shared<Rack>(second);
    NodePool pool;
    pool.accelerator = QStringLiteral("t4");
    plan.platform.kubernetes.pools = {pool};
    const auto systems = explain(plan, Catalog(), {}, poolRequest(0));
    ASSERT_TRUE(systems);
    EXPECT_EQ(systems->value.value, 2.0);
    ASSERT_EQ(systems->parts.size(), 2);
    expectTermsOf(*systems);
    EXPECT_EQ(systems->parts[1].path, QStringLiteral("topology/racks/a02"));
    EXPECT_FALSE(explain(plan, Catalog(), {}, poolRequest(1)));
}

} // namespace
} // namespace kf
