// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads as charts.
#include "core/evaluate/evaluate.h"
#include "core/report/charts.h"
#include "core/report/job_gantt.h"
#include "core/report/language_model_view.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/report/work_reasons.h"
#include "core/words/amount_words.h"
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

/// A dataset of zeros is known to be nothing; with a compression of 0 nobody knows it.
TEST(StorageChart, DatasetsOfZerosAreNotUnknown)
{
    Plan plan = test::aPlan();
    Dataset logs;
    logs.id = QStringLiteral("logs");
    plan.storage.datasets.append(logs);
    EXPECT_EQ(storageChart(evaluate(plan, Catalog())).emptyText,
              QStringLiteral("The need for storage appears as soon as a dataset has numbers."));
    logs.compressionRatio = 0.0;
    plan.storage.datasets[0] = logs;
    EXPECT_TRUE(storageChart(evaluate(plan, Catalog())).emptyText.contains(u"logs"));
}

/// etl takes 4 GPUs, features 96 cores: together they are nothing that can be counted.
TEST(JobsChart, NeverCountsCoresAsGpus)
{
    const Plan mixed = test::aPlan()
                           .withGroup("etl", GroupKind::Scheduled, "h100")
                           .withCells("typical", test::allDay(4.0))
                           .withScheduled("nightly", "etl", "22:00", 2.0)
                           .withGroup("features", GroupKind::Scheduled, "cpu-core")
                           .withCells("typical", test::allDay(96.0))
                           .withScheduled("prepare", "features", "17:00", 4.0);
    const ChartSpec gpus = jobsChart(evaluate(mixed, Catalog()), 0, Wording());
    EXPECT_EQ(gpus.unit, Unit::Gpus);
    EXPECT_EQ(seriesIn(gpus, "jobs")->values, QList<double>(24, 4.0));
    EXPECT_EQ(seriesIn(gpus, "others")->values, QList<double>(24, 0.0));
    const Wording plain(QLocale::c());
    EXPECT_EQ(laneJobs(mixed, evaluate(mixed, Catalog()), 0, plain).at(1).label.toStdString(),
              "1 core");
    // Where no job takes a GPU, the day is that of the cores.
    const Plan alone = test::aPlan()
                           .withGroup("features", GroupKind::Scheduled, "cpu-core")
                           .withCells("typical", test::allDay(96.0))
                           .withScheduled("prepare", "features", "17:00", 4.0);
    const ChartSpec cores = jobsChart(evaluate(alone, Catalog()), 0, plain);
    EXPECT_EQ(cores.unit, Unit::Cores);
    EXPECT_EQ(cores.valueTitle.toStdString(), "CPU cores");
    EXPECT_EQ(seriesIn(cores, "jobs")->values, QList<double>(24, 96.0));
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
    const std::string load = " · groups with jobs take up to 4 GPUs at 12:00"
                             " · jobs do not count where the demand is typed: etl";
    EXPECT_EQ(verdictWith(nullptr, nullptr), "<b>No job has a deadline</b>" + load);
    EXPECT_EQ(verdictWith("04:00", nullptr), "<b>All deadlines hold</b>" + load);
    EXPECT_EQ(verdictWith("02:30", "06:00"),
              "<b>nightly misses its deadline by 1.5 hours</b>" + load);
    EXPECT_EQ(verdictWith("02:30", "01:30"),
              "<b>2 of 2 deadlines are missed</b>, most by nightly: 1.5 hours" + load);
    EXPECT_EQ(jobsVerdict(evaluate(test::aPlan(), Catalog()), 0, Wording()), QString());
}

TEST(JobsVerdict, SaysNothingOfTypedDemandWhereJobsCount)
{
    Plan plan = twoJobs();
    plan.demand.groups[0].mutate().source = DemandSource::Workloads;
    const QString verdict = jobsVerdict(evaluate(plan, Catalog()), 0, Wording());
    EXPECT_FALSE(verdict.contains(QStringLiteral("do not count")));
}

/// 25 hours are no duration: the chart and the sentence say nothing of a day that nobody knows,
/// also where the group beside is known.
TEST(JobsChart, IsNotDrawnWhereADemandIsNotKnown)
{
    Plan plan = twoJobs();
    plan.demand.groups[0].mutate().source = DemandSource::Workloads;
    plan.workloads.scheduled[0].mutate().durationH = 25.0;
    const Evaluation figures = evaluate(plan, Catalog());
    const ChartSpec chart = jobsChart(figures, 0, Wording());
    EXPECT_TRUE(chart.series.isEmpty());
    EXPECT_TRUE(chart.emptyText.contains(QStringLiteral("not known: etl")));
    EXPECT_FALSE(jobsVerdict(figures, 0, Wording()).contains(QStringLiteral("take up to")));
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

/// Measured at 8 and 32: both are points of the line, in which the band has no width.
TEST(LanguageModelChart, MarksWhatIsMeasuredWithoutABand)
{
    const Plan plan = test::aPlan()
                          .withGroup("chat", GroupKind::Serving, "h100-sxm5-80")
                          .withServing("bot", "chat")
                          .with([](Plan &changed) {
                              LanguageModel model;
                              model.measured.resize(2);
                              model.measured[0].servers = 8.0;
                              model.measured[0].serviceTimeS = 1.1;
                              model.measured[1].servers = 32.0;
                              model.measured[1].serviceTimeS = 2.5;
                              changed.workloads.serving[0].mutate().llm = model;
                          });
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const auto view = languageModelView(
        figures, test::shippedCatalog(), test::text("bot"), {1.0, 1.0}, Wording());
    ASSERT_TRUE(view);
    const ChartSpec &chart = view->times;
    ASSERT_EQ(chart.series.size(), 3);
    for (const double servers : {8.0, 32.0}) {
        const qsizetype at = chart.positions.indexOf(servers);
        ASSERT_GE(at, 0);
        EXPECT_DOUBLE_EQ(chart.series[0].values[at], chart.series[2].values[at]);
    }
    ASSERT_EQ(chart.marks.size(), 2);
    EXPECT_DOUBLE_EQ(chart.marks[1].value, 2.5);
}

/// One measured point is a mark: the lines around it, which it scales, do not meet in it.
TEST(LanguageModelChart, ALineDoesNotJumpToASingleMeasuredPoint)
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
                              model.measured.resize(1);
                              model.measured[0].servers = 20.0;
                              model.measured[0].serviceTimeS = 9.0;
                              changed.workloads.serving[0].mutate().llm = model;
                          });
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const auto view = languageModelView(
        figures, test::shippedCatalog(), test::text("bot"), {1.0, 1.0}, Wording());
    ASSERT_TRUE(view);
    const ChartSpec &chart = view->times;
    const qsizetype at = chart.positions.indexOf(20.0);
    ASSERT_GT(at, 0);
    ASSERT_LT(at + 1, chart.positions.size());
    EXPECT_DOUBLE_EQ(chart.series[1].values[at], 9.0);
    for (const ChartSeries &line : chart.series) { // more requests at once take longer
        EXPECT_GT(line.values[at], line.values[at - 1]) << line.id.toStdString();
        EXPECT_LT(line.values[at], line.values[at + 1]) << line.id.toStdString();
    }
    ASSERT_EQ(chart.marks.size(), 2);
    EXPECT_DOUBLE_EQ(chart.marks[1].value, 9.0);
}

/// 600 /s at 0.05 s are 30 erlangs; five copies share them: 120 /s and 6 erlangs each, which at 70
/// % are 9 servers at least. Whatever decides: replicas of a copy x 5 are those of the sheet.
TEST(ServingReasons, OfAnEmbeddedModelGoThroughOneCopy)
{
    Plan plan = test::aPlan()
                    .withGroup("search", GroupKind::Serving, "h100-sxm5-80")
                    .withServing("ranker", "search")
                    .with([](Plan &changed) {
                        ServingWorkload &work = changed.workloads.serving[0].mutate();
                        work.requestsPerS = test::allDay(600.0);
                        work.serviceTimeS = 0.05;
                        work.serversPerReplica = 4;
                        work.delivery = Delivery::Embedded;
                        work.copies = 5;
                    });
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    QHash<QString, QString> said;
    for (const WorkReason &reason : servingReasons(figures, test::text("ranker"), 0, Wording()))
        said.insert(reason.name, reason.value);
    EXPECT_TRUE(said.value(QStringLiteral("÷ copies")).startsWith(QStringLiteral("5 ")));
    EXPECT_TRUE(said.value(QStringLiteral("= offered load")).startsWith(QStringLiteral("6 ")));
    const double replicas = figures.workloads.serving[0].replicas[0][0];
    EXPECT_TRUE(
        said.value(QStringLiteral("× copies")).startsWith(QStringLiteral("5 → %1 ").arg(replicas)));
    EXPECT_TRUE(said.value(QStringLiteral("÷ concurrency"))
                    .startsWith(QStringLiteral("4 → %1 ").arg(replicas / 5.0)));
    const double gpus = figures.workloads.serving[0].gpus[0][0]; // the same in all hours
    EXPECT_EQ(said.value(QStringLiteral("= GPU-h of the day")),
              QStringLiteral("24 hours × %1 = %2 GPU-hours")
                  .arg(QLocale::c().toString(gpus), QLocale::c().toString(24.0 * gpus)));
}

/// 0.2 s of a target are 200 ms, as the sheet has them: in the strip, in Why and beside each other.
TEST(ServingReasons, HaveWaitsInTheUnitOfTheSheet)
{
    const Plan plan = test::aPlan()
                          .withGroup("search", GroupKind::Serving, "h100-sxm5-80")
                          .withServing("ranker", "search")
                          .with([](Plan &changed) {
                              ServingWorkload &work = changed.workloads.serving[0].mutate();
                              work.requestsPerS = test::allDay(20.0);
                              work.serviceTimeS = 0.5;
                              work.waitTargetS = 0.2;
                          });
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const ChartSpec chart = waitChart(figures, test::text("ranker"), 0, Wording());
    ASSERT_NE(seriesIn(chart, "target"), nullptr);
    EXPECT_DOUBLE_EQ(seriesIn(chart, "target")->values[0], 200.0);
    EXPECT_TRUE(seriesIn(chart, "target")->endLabel.endsWith(QStringLiteral("200 ms")));
    EXPECT_DOUBLE_EQ(seriesIn(chart, "wait")->values[0],
                     1000.0 * figures.workloads.serving[0].waitS[0][0]);
    const QList<WorkReason> reasons = servingReasons(figures, test::text("ranker"), 0, Wording());
    EXPECT_TRUE(std::any_of(reasons.cbegin(), reasons.cend(), [](const WorkReason &reason) {
        return reason.name.contains(QStringLiteral("≤ 200 ms"));
    }));
}

/// 12 people of half a GPU, 75 % of them active at 14:00: 4.5 GPUs, and as many GPU-hours.
TEST(PeopleReasons, MultiplyToThePeak)
{
    Plan plan = test::aPlan()
                    .withGroup("research", GroupKind::Exploratory, "h100-sxm5-80")
                    .withExploratory("notebooks", "research", 12.0)
                    .with([](Plan &changed) {
                        ExploratoryWorkload &work = changed.workloads.exploratory[0].mutate();
                        work.gpusPerPerson = 0.5;
                        work.activeShare = test::inHour(14, 0.75);
                    });
    const QList<WorkReason> reasons = peopleReasons(
        evaluate(plan, test::shippedCatalog()), test::text("notebooks"), 0, Wording());
    ASSERT_EQ(reasons.size(), 5);
    EXPECT_TRUE(reasons[2].value.contains(QStringLiteral("14:00")));
    EXPECT_TRUE(reasons[3].value.startsWith(QStringLiteral("4.5 ")));
    EXPECT_EQ(reasons[4].value,
              QStringLiteral("12 people × 0.5 × 0.75 hours active = 4.5 GPU-hours"));
}

/// 6.5 hours from 22:00 end at 04:30, 1.5 hours before 06:00; they touch 7 hours of 3 GPUs.
TEST(JobReasons, GoFromTheStartToTheSlack)
{
    Plan plan = test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "h100-sxm5-80")
                    .withScheduled("nightly", "etl", "22:00", 6.5)
                    .with([](Plan &changed) {
                        changed.workloads.scheduled[0].mutate().finishBy = TimeOfDay{360};
                        changed.workloads.scheduled[0].mutate().gpus = 3.0;
                    });
    const QList<WorkReason> reasons =
        jobReasons(evaluate(plan, test::shippedCatalog()), test::text("nightly"), 0, Wording());
    ASSERT_EQ(reasons.size(), 6);
    EXPECT_EQ(reasons[5].value, QStringLiteral("7 hours × 3 = 21 GPU-hours"));
    EXPECT_EQ(reasons[2].value, QStringLiteral("04:30"));
    EXPECT_TRUE(reasons[4].value.startsWith(QStringLiteral("1.5 ")));
}

/// The day that the sheet shows has the end of the same start that its slack is counted from: tried
/// from 20:00 on, 6.5 hours end at 26.5 x 60 = 1,590 minutes, 3.5 hours before 06:00.
TEST(WorkDays, AJobEndsWhereItsSlackBegins)
{
    const Plan plan = test::aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "h100-sxm5-80")
                          .withScheduled("nightly", "etl", "20:00", 6.5)
                          .with([](Plan &changed) {
                              changed.workloads.scheduled[0].mutate().finishBy = TimeOfDay{360};
                          });
    const WorkDay day =
        scheduledDays(evaluate(plan, test::shippedCatalog()), 0).value(test::text("nightly"));
    EXPECT_EQ(day.endMinutes, 1590);
    EXPECT_NEAR(day.slackH.value_or(0.0), 3.5, 1e-9);
}

/// 42.88 requests a second of 0.0103 s are 0.44 erlangs: two decimals of the time would say 0.43.
TEST(FiguredText, KeepsThreeFiguresOfSmallNumbers)
{
    EXPECT_EQ(figuredText(0.01026, QLocale::c()), QStringLiteral("0.0103"));
    EXPECT_EQ(figuredText(1.5, QLocale::c()), QStringLiteral("1.5"));
    EXPECT_EQ(figuredText(0.0, QLocale::c()), QStringLiteral("0"));
}

} // namespace
TEST(JobGantt, PutsJobsOfAGroupThatRunAtOnceBelowEachOther)
{
    // 22:00 to 02:00 and 01:00 to 03:00 overlap; 03:00 to 04:00 fits behind the first again.
    const auto job = [](const char *id, const char *lane, int start, int hours) {
        LaneJob one;
        one.id = QLatin1String(id);
        one.lane = QLatin1String(lane);
        one.start = start * 60;
        one.duration = hours * 60;
        return one;
    };
    const JobGantt gantt = ganttOf({job("a", "Night", 22, 4),
                                    job("x", "Other", 22, 4),
                                    job("b", "Night", 1, 2),
                                    job("c", "Night", 3, 1)});
    EXPECT_EQ(gantt.rows, (QList<int>{0, 2, 1, 0}));
    ASSERT_EQ(gantt.lanes.size(), 2);
    EXPECT_EQ(gantt.lanes[0].rows, 2);
    EXPECT_EQ(gantt.lanes[1].firstRow, 2);
    EXPECT_EQ(gantt.rowCount, 3);
    EXPECT_EQ(minutesFromNoon(11 * 60), 23 * 60);
}

} // namespace kf
