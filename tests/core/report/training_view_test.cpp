// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/report/training_view.h"
#include "core/report/work_reasons.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

/// 7e9 parameters x 16 B are 112 GB; no machine stands or is chosen: nobody knows what one holds.
TEST(TrainingView, WithoutASystemMachinesAreNotKnownInsteadOfTooSmall)
{
    Plan plan = test::aPlan().withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
    TrainingRun run;
    run.id = test::text("model");
    run.group = test::text("research");
    run.parameters = 7e9;
    run.tokens = 2e11;
    plan.workloads.trainingRuns.append(run);
    const Catalog catalog = test::shippedCatalog();
    const Evaluation figures = evaluate(plan, catalog);
    const auto view = trainingView(figures, catalog, run.id, Wording());
    ASSERT_TRUE(view);
    ASSERT_EQ(view->cards.size(), 3);
    for (const TrainingCard &card : view->cards.mid(1)) {
        EXPECT_TRUE(card.fits);
        EXPECT_FALSE(card.memoryThere);
        EXPECT_FALSE(card.days);
        EXPECT_TRUE(card.remark.startsWith(QStringLiteral("Not known")))
            << card.remark.toStdString();
    }
}

/// 7e9 parameters and 2e11 tokens, 800 GB of data; the DGX H100 has 8 GPUs of 80 GB. No network
/// stands: over Ethernet two GPUs are worth one.
Plan aRunThatReads(double gigabytesPerSecond)
{
    Plan plan = test::aPlan().withGroup("research", GroupKind::Exploratory, "h100-sxm5-80");
    plan.settings.policy.systems.insert(test::text("h100-sxm5-80"), test::text("dgx-h100"));
    Tier flash;
    flash.id = test::text("flash");
    flash.readGbPerS = gigabytesPerSecond;
    plan.storage.tiers = {flash};
    Dataset corpus;
    corpus.id = test::text("corpus");
    corpus.tier = flash.id;
    corpus.existingGb = 800.0;
    plan.storage.datasets.append(corpus);
    TrainingRun run;
    run.id = test::text("model");
    run.group = test::text("research");
    run.parameters = 7e9;
    run.tokens = 2e11;
    run.gpus = 8.0;
    run.dataset = corpus.id;
    plan.workloads.trainingRuns.append(run);
    return plan;
}

TrainingView viewOf(const Plan &plan)
{
    const Catalog catalog = test::shippedCatalog();
    const Evaluation figures = evaluate(plan, catalog);
    return trainingView(figures, catalog, test::text("model"), Wording()).value_or(TrainingView());
}

/// 6 x 7e9 x 2e11 / (989.4e12 x 0.4 x 86,400) = 245.7 days on one GPU, 30.7 on eight. 800 GB at
/// 0.001 GB/s are 800,000 s, 222.2 hours or 9.26 days: 26.5 GPUs in one machine, 53 over Ethernet
/// compute as long.
TEST(TrainingView, CardsSayHowLongTheDataIsRead)
{
    const TrainingView view = viewOf(aRunThatReads(0.001));
    ASSERT_EQ(view.cards.size(), 3);
    const TrainingCard &machine = view.cards[1];
    EXPECT_NEAR(machine.dataGb.value_or(0.0), 800.0, 1e-6);
    EXPECT_NEAR(machine.readingHours.value_or(0.0), 222.2, 0.1);
    EXPECT_FALSE(machine.waitsForData);
    EXPECT_FALSE(machine.reading.contains(QStringLiteral("decides")));
    ASSERT_EQ(view.days.series.size(), 4);
    EXPECT_EQ(view.days.series[3].name, QStringLiteral("reading its data decides above 53 GPUs"));
}

/// The line over Ethernet reaches the data at 2 x 26.5 = 53.1 GPUs and not at 64.
TEST(TrainingView, LinesBendWhereTheDataBeginsToDecide)
{
    const TrainingView view = viewOf(aRunThatReads(0.001));
    const QList<double> &places = view.days.positions;
    const auto bend = std::find_if(
        places.cbegin(), places.cend(), [](double gpus) { return gpus > 53.0 && gpus < 53.2; });
    ASSERT_NE(bend, places.cend());
    const qsizetype at = bend - places.cbegin();
    EXPECT_NEAR(view.days.series[2].values[at], view.days.series[3].values[at], 1e-6);
    EXPECT_GT(view.days.series[2].values[at - 1], view.days.series[3].values[at - 1]);
}

/// Ten times as slow: 92.6 days, longer than eight GPUs compute; 2.65 take as long.
TEST(TrainingView, CardsSayWhereTheDataDecides)
{
    const TrainingView view = viewOf(aRunThatReads(0.0001));
    ASSERT_EQ(view.cards.size(), 3);
    EXPECT_TRUE(view.cards[1].waitsForData);
    EXPECT_TRUE(view.cards[1].reading.endsWith(QStringLiteral(", decides")));
    ASSERT_EQ(view.days.series.size(), 4);
    EXPECT_EQ(view.days.series[3].name, QStringLiteral("reading its data decides above 2 GPUs"));
    EXPECT_FALSE(view.equal); // all wait for the same data
}

/// 92.6 days of reading against 30.7 of computing; at 0.001 GB/s it reads for 9.26 days only.
TEST(TrainingVerdict, NamesTheDataWhereThatDecides)
{
    const Catalog catalog = test::shippedCatalog();
    const auto verdict = [&catalog](double gigabytesPerSecond) {
        return trainingVerdict(
            evaluate(aRunThatReads(gigabytesPerSecond), catalog), test::text("model"), Wording());
    };
    EXPECT_TRUE(verdict(0.0001).contains(QStringLiteral("reading its data decides")));
    EXPECT_TRUE(verdict(0.001).contains(QStringLiteral("fits into one machine")));
}

/// What is typed stands in place of the estimate: no number of GPUs changes it.
TEST(TrainingView, SaysOfTypedHoursThatNoGpusChangeThem)
{
    Plan plan = aRunThatReads(1.0);
    plan.workloads.trainingRuns[0].mutate().hours = 24.0;
    const TrainingView view = viewOf(plan);
    EXPECT_TRUE(view.days.series.isEmpty());
    EXPECT_TRUE(view.days.emptyText.startsWith(QStringLiteral("The hours of this run are typed")));
}

/// The 800 GB are those of its dataset; the run says none itself.
TEST(TrainingView, WhatDecidesLeadsToWhereItIsTyped)
{
    const QList<WorkReason> decides = viewOf(aRunThatReads(1.0)).decides;
    const auto linkOf = [&decides](const char *name) {
        for (const WorkReason &each : decides) {
            if (each.name == QLatin1String(name))
                return each.link;
        }
        return QString();
    };
    const QString run = QStringLiteral("workloads/training_runs/model/");
    EXPECT_EQ(linkOf("Kind of work"), run + QStringLiteral("class"));
    EXPECT_EQ(linkOf("Libraries use CUDA"), run + QStringLiteral("cuda_aware"));
    EXPECT_EQ(linkOf("GPUs talk to each other"), run + QStringLiteral("coupled"));
    EXPECT_EQ(linkOf("Data on one machine"), run + QStringLiteral("dataset"));
    EXPECT_EQ(linkOf("GPUs of one machine"), QString()); // of the catalogue
}

/// 7e9 parameters and 2e11 tokens.
TEST(TrainingReasons, HoldTheNumbersOfTheirFormula)
{
    const Catalog catalog = test::shippedCatalog();
    const QList<WorkReason> reasons = trainingReasons(
        evaluate(aRunThatReads(1.0), catalog), catalog, test::text("model"), Wording(QLocale::c()));
    const auto has = [&reasons](const QString &name, const QString &start) {
        return std::any_of(reasons.cbegin(), reasons.cend(), [&](const WorkReason &each) {
            return each.name == name && each.value.startsWith(start);
        });
    };
    EXPECT_TRUE(has(QStringLiteral("Work"),
                    QStringLiteral("6 × parameters × tokens = 6 × 7 billion × 200 billion = ")));
    EXPECT_TRUE(has(QStringLiteral("Reading once"), QStringLiteral("at ")));
}

/// The book's rule, drawn in: 16 GPUs over Ethernet take as long as 8 in one machine.
TEST(TrainingView, SixteenOverEthernetEqualEightInOneMachine)
{
    const TrainingView view = viewOf(aRunThatReads(1.0));
    ASSERT_TRUE(view.equal);
    EXPECT_EQ(view.equal->inOne, 8.0);
    EXPECT_EQ(view.equal->overEthernet, 16.0);
    EXPECT_NEAR(view.equal->days, 30.7, 0.05);
    EXPECT_EQ(view.equal->text, QStringLiteral("16 over Ethernet = 8 in one machine"));
    // At 1 GB/s the data is there in 800 s: it never decides.
    EXPECT_EQ(view.days.series[3].name, QStringLiteral("reading its data"));
    EXPECT_NEAR(view.cards[1].readingHours.value_or(0.0), 800.0 / 3600.0, 1e-6);
}

} // namespace
} // namespace kf
