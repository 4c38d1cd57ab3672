// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads as charts.
#include "core/evaluate/evaluate.h"
#include "core/report/language_model_view.h"
#include "core/report/work_charts.h"
#include "core/report/work_reasons.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

const ChartSeries *seriesIn(const ChartSpec &chart, const char *id)
{
    for (const ChartSeries &series : chart.series) {
        if (series.id == QLatin1String(id))
            return &series;
    }
    return nullptr;
}

/// etl has jobs, chat has 2 GPUs beside them, burst 6 of the same accelerator in the cloud.
TEST(JobsChart, HoldsAgainstTheSupplyOnlyWhatRunsOnPremises)
{
    Plan plan = test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "h100")
                    .withCells("typical", test::allDay(4.0))
                    .withScheduled("nightly", "etl", "22:00", 2.0)
                    .withGroup("chat", GroupKind::Serving, "h100")
                    .withCells("typical", test::allDay(2.0))
                    .withGroup("burst", GroupKind::Exploratory, "h100")
                    .withCells("typical", test::allDay(6.0));
    plan.cost.placement[QStringLiteral("burst")] = PlacementKind::Cloud;
    const ChartSpec chart = jobsChart(evaluate(plan, Catalog()), 0, Wording());
    EXPECT_EQ(seriesIn(chart, "jobs")->values, QList<double>(24, 4.0));
    EXPECT_EQ(seriesIn(chart, "others")->values, QList<double>(24, 2.0));
    ASSERT_NE(seriesIn(chart, "cloud"), nullptr);
    EXPECT_EQ(seriesIn(chart, "cloud")->values, QList<double>(24, 6.0));
    EXPECT_TRUE(seriesIn(chart, "cloud")->apart);
    // Nothing is rented: no such part.
    plan.cost.placement.clear();
    EXPECT_EQ(seriesIn(jobsChart(evaluate(plan, Catalog()), 0, Wording()), "cloud"), nullptr);
}

/// A job from 22:00 for 6 h and one from 21:00 for 5 h, of one GPU each, in a group of 4.
Plan twoJobs()
{
    return test::aPlan()
        .withGroup("etl", GroupKind::Scheduled, "h100")
        .withCells("typical", test::allDay(4.0))
        .withScheduled("nightly", "etl", "22:00", 6.0)
        .withScheduled("daily", "etl", "21:00", 5.0);
}

std::string verdictWith(const char *nightlyBy, const char *dailyBy)
{
    Plan plan = twoJobs();
    const auto by = [&plan](int job, const char *time) {
        if (time != nullptr)
            plan.workloads.scheduled[job].mutate().finishBy =
                TimeOfDay::fromString(QString::fromLatin1(time));
    };
    by(0, nightlyBy);
    by(1, dailyBy);
    return jobsVerdict(evaluate(plan, Catalog()), 0, Wording(QLocale::c())).toStdString();
}

/// The first ends at 04:00, the second at 02:00. Nothing is placed, so nobody knows the supply; the
/// group takes 4 GPUs from the first hour of its day on.
TEST(JobsVerdict, SaysWhetherDeadlinesHoldAndWhatIsTaken)
{
    const std::string load = " · groups with jobs take up to 4 GPUs at 12:00";
    EXPECT_EQ(verdictWith(nullptr, nullptr), "<b>No job has a deadline</b>" + load);
    EXPECT_EQ(verdictWith("04:00", nullptr), "<b>All deadlines hold</b>" + load);
    EXPECT_EQ(verdictWith("02:30", "06:00"),
              "<b>nightly misses its deadline by 1.5 hours</b>" + load);
    EXPECT_EQ(verdictWith("02:30", "01:30"),
              "<b>2 of 2 deadlines are missed</b>, most by nightly: 1.5 hours" + load);
    EXPECT_EQ(jobsVerdict(evaluate(test::aPlan(), Catalog()), 0, Wording()), QString());
}

/// 24 points up to 200 requests at once have no 17 of their own.
TEST(LanguageModelChart, MarksTheNumberThatIsLookedAt)
{
    const Plan plan = test::aPlan()
                          .withGroup("chat", GroupKind::Serving, "h100-sxm5-80")
                          .withServing("bot", "chat")
                          .with([](Plan &changed) {
                              LanguageModel model;
                              model.parameters = 7e9;
                              model.weightBits = 16;
                              model.layers = 32;
                              model.kvHeads = 8;
                              model.headDim = 128;
                              model.inputTokens = 1000.0;
                              model.outputTokens = 200.0;
                              changed.workloads.serving[0].mutate().llm = model;
                          });
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    for (const double servers : {1.0, 17.0, 200.0}) {
        const auto view = languageModelView(
            figures, test::shippedCatalog(), test::text("bot"), {servers, 1.0}, Wording());
        ASSERT_TRUE(view);
        const ChartSpec &chart = view->times;
        ASSERT_EQ(chart.marks.size(), 1);
        EXPECT_EQ(chart.positions[chart.marks[0].category], servers);
        EXPECT_TRUE(std::is_sorted(chart.positions.cbegin(), chart.positions.cend()));
    }
}

} // namespace
} // namespace kf
