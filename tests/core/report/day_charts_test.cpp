// SPDX-License-Identifier: GPL-3.0-or-later
// The day as charts: which groups have a row of their own.
#include "core/evaluate/evaluate.h"
#include "core/report/charts.h"
#include "core/report/group_colours.h"
#include "core/report/headline.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

/// Group g1 needs 1 GPU all day, g2 needs 2 and so on.
Evaluation aDayOf(int groups)
{
    test::PlanBuilder builder = aPlan();
    for (int i = 1; i <= groups; ++i)
        builder.withGroup(qPrintable(QStringLiteral("g%1").arg(i)), GroupKind::Serving, "h100")
            .withCells("typical", allDay(i));
    return evaluate(builder, Catalog());
}

TEST(HeatMapChart, HasARowForEachGroupInTheOrderOfTheSheet)
{
    const ChartSpec chart = heatMapChart(aDayOf(40), 0);
    EXPECT_EQ(chart.form, ChartForm::HeatMap);
    ASSERT_EQ(chart.series.size(), 40);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("g1"));
    EXPECT_EQ(chart.series.last().values, QList<double>(24, 40.0));
    EXPECT_EQ(chart.categories.size(), 24);
    EXPECT_EQ(chart.markedCategory, 0); // every hour is as high: the first one
}

TEST(HeatMapChart, OfMoreGroupsShowsTheLargestAndTheOthersInOne)
{
    const ChartSpec chart = heatMapChart(aDayOf(41), 0);
    ASSERT_EQ(chart.series.size(), 13);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("g30")); // 30 to 41 are the twelve largest
    EXPECT_EQ(chart.series.last().role, SeriesRole::Others);
    EXPECT_EQ(chart.series.last().values.first(), 435.0); // 1 + 2 + ... + 29 = 29 x 30 / 2
}

TEST(HeatMapChart, ShowsOnlyWhatCountsUnderTheKey)
{
    const Evaluation figures = evaluate(aPlan()
                                            .withGroup("etl", GroupKind::Scheduled, "t4")
                                            .withCells("typical", allDay(2.0))
                                            .withGroup("chat", GroupKind::Serving, "h100")
                                            .withCells("typical", allDay(8.0)),
                                        Catalog());
    const ChartSpec chart = heatMapChart(figures, 0, QStringLiteral("h100"));
    ASSERT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.series.first().id, QStringLiteral("chat"));
}

TEST(DayChart, StacksWhatRunsInTheCloudOnTopAndApart)
{
    Plan plan = aPlan()
                    .withGroup("rented", GroupKind::Exploratory, "h100")
                    .withCells("typical", allDay(3.0))
                    .withGroup("owned", GroupKind::Serving, "h100")
                    .withCells("typical", allDay(8.0));
    plan.cost.placement.insert(QStringLiteral("rented"), PlacementKind::Cloud);
    const ChartSpec chart = dayChart(evaluate(plan, Catalog()), 0, Wording());
    ASSERT_GE(chart.series.size(), 3);
    EXPECT_EQ(chart.series[0].name, QStringLiteral("owned"));
    EXPECT_FALSE(chart.series[0].apart);
    EXPECT_EQ(chart.series[1].name, QStringLiteral("rented (cloud)"));
    EXPECT_TRUE(chart.series[1].apart);
    EXPECT_EQ(chart.series[2].role, SeriesRole::Total); // supply is held against this line
    EXPECT_EQ(chart.series[2].values, QList<double>(24, 8.0));
    EXPECT_EQ(chart.series[2].endLabel, QStringLiteral("On premises, up to 8"));
}

TEST(DayChart, NeedsNoLineOfItsOwnWhereNothingRunsInTheCloud)
{
    const ChartSpec chart = dayChart(aDayOf(2), 0, Wording());
    for (const ChartSeries &series : chart.series)
        EXPECT_NE(series.role, SeriesRole::Total);
}

/// A group of 3 GPUs by day beside one whose service cannot be sized: it would be busy 120 %.
Evaluation withAnUnknownGroup()
{
    Plan plan = aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "h100")
                    .withCells("typical", allDay(3.0))
                    .withGroup("search", GroupKind::Serving, "h100")
                    .withServing("ranker", "search")
                    .with([](Plan &its) {
                        its.demand.groups[1].mutate().source = DemandSource::Workloads;
                        its.workloads.serving[0].mutate().maxUtilisation = 1.2;
                    });
    return evaluate(plan, Catalog());
}

TEST(DayChart, NamesTheGroupThatIsNotKnownAndShowsNoSum)
{
    const ChartSpec chart = dayChart(withAnUnknownGroup(), 0, Wording());
    EXPECT_TRUE(chart.title.contains(QStringLiteral("search")));
    EXPECT_EQ(chart.markedCategory, -1);
    ASSERT_EQ(chart.series.size(), 1); // neither total nor required
    EXPECT_EQ(chart.series.first().id, QStringLiteral("etl"));
}

/// Over columns of 3 + 2 GPUs both courses are seen: each has its number.
TEST(DayChart, NamesTheCoursesOfBatchAndServing)
{
    const Plan plan = test::aPlan()
                          .withGroup("etl", GroupKind::Scheduled, "h100")
                          .withCells("typical", test::allDay(3.0))
                          .withGroup("chat", GroupKind::Serving, "h100")
                          .withCells("typical", test::allDay(2.0));
    const ChartSpec chart = dayChart(evaluate(plan, Catalog()), 0, Wording(QLocale::c()));
    QStringList labels;
    for (const ChartSeries &series : chart.series) {
        if (series.role == SeriesRole::Total)
            labels.append(series.endLabel);
    }
    EXPECT_EQ(
        labels,
        QStringList({QStringLiteral("Scheduled, up to 3"), QStringLiteral("Serving, up to 2")}));
}

TEST(Headline, SaysOfWhatIsOnlyTriedThatItIsAWhatIf)
{
    // 3 GPUs all day, and tried are 5.
    const auto planWith = [](double gpus) -> Plan {
        return test::aPlan()
            .withGroup("ml", GroupKind::Exploratory, "acc")
            .withCells("typical", test::allDay(gpus));
    };
    const Evaluation now = evaluate(planWith(3.0), Catalog());
    const Evaluation then = evaluate(planWith(5.0), Catalog());
    const QList<HeadlineFigure> all = whatIfHeadline(now, then, Catalog(), Wording());
    const QList<HeadlineFigure> before = headline(now, Catalog(), Wording());
    ASSERT_EQ(all.size(), before.size());
    int seen = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].subject == HeadlineSubject::Peak) {
            ++seen;
            EXPECT_EQ(all[i].value, QStringLiteral("5"));
            EXPECT_EQ(all[i].name, before[i].name + QStringLiteral(" \u00b7 what if"));
            EXPECT_TRUE(all[i].shortName.endsWith(QStringLiteral("what if")));
            EXPECT_EQ(all[i].qualifier, before[i].qualifier); // "GPUs at 00:00 UTC"
        }
        if (all[i].subject == HeadlineSubject::Storage) {
            ++seen;
            EXPECT_EQ(all[i], before[i]); // is not touched
        }
    }
    EXPECT_EQ(seen, 2);
}

/// The page of findings has as many under "Open"; the tool tip splits them up.
TEST(Headline, CountsEveryOpenFinding)
{
    Evaluation figures = evaluate(test::aPlan(), Catalog());
    const auto found = [&figures](const QList<Severity> &all) {
        figures.findings.clear();
        for (const Severity severity : all)
            figures.findings.append(Finding{{}, severity, {}, {}});
        for (const HeadlineFigure &one : headline(figures, Catalog(), Wording())) {
            if (one.subject == HeadlineSubject::Findings)
                return one;
        }
        return HeadlineFigure();
    };
    using enum Severity;
    const HeadlineFigure mixed = found({Error, Warning, Warning, Advice});
    EXPECT_EQ(mixed.value, QStringLiteral("4"));
    EXPECT_EQ(mixed.qualifier, QStringLiteral("with 1 error(s), 2 warning(s)"));
    EXPECT_EQ(mixed.shortQualifier, QStringLiteral("with 1 error(s)"));
    EXPECT_TRUE(mixed.explanation.startsWith(
        QStringLiteral("1 error(s), 2 warning(s), 1 piece(s) of advice. ")))
        << mixed.explanation.toStdString();
    EXPECT_EQ(mixed.mood, HeadlineMood::Over);
    const HeadlineFigure warnings = found({Warning, Advice});
    EXPECT_EQ(warnings.value + u' ' + warnings.qualifier, QStringLiteral("2 with 1 warning(s)"));
    EXPECT_EQ(warnings.mood, HeadlineMood::Near);
    const HeadlineFigure advice = found({Advice});
    EXPECT_EQ(advice.value + u' ' + advice.qualifier, QStringLiteral("1 advice"));
    EXPECT_EQ(found({}).value, QStringLiteral("0"));
}

TEST(Headline, SaysOfUnknownDemandNeitherHourNorSupply)
{
    const QList<HeadlineFigure> all = headline(withAnUnknownGroup(), Catalog(), Wording());
    const auto figure = [&all](HeadlineSubject subject) {
        return *std::find_if(all.cbegin(), all.cend(), [subject](const HeadlineFigure &one) {
            return one.subject == subject;
        });
    };
    EXPECT_EQ(figure(HeadlineSubject::Peak).qualifier, QStringLiteral("GPUs"));
    EXPECT_TRUE(figure(HeadlineSubject::Peak).explanation.contains(QStringLiteral("search")));
    EXPECT_EQ(figure(HeadlineSubject::RunsOut).qualifier, QStringLiteral("demand not known"));
}

TEST(GroupColours, AreTheSameInEveryChart)
{
    // By day 20 groups show the twelve largest, g9 to g20; one accelerator shows g1 to g3 alone.
    test::PlanBuilder builder = aPlan();
    for (int i = 1; i <= 20; ++i)
        builder
            .withGroup(
                qPrintable(QStringLiteral("g%1").arg(i)), GroupKind::Serving, i < 4 ? "t4" : "h100")
            .withCells("typical", allDay(i));
    const Evaluation figures = evaluate(builder, Catalog());
    QHash<QString, int> seen;
    const QList<ChartSpec> charts = {dayChart(figures, 0, Wording()),
                                     dayChart(figures, 0, Wording(), QStringLiteral("t4")),
                                     heatMapChart(figures, 0),
                                     yearlyGroupChart({std::make_shared<Evaluation>(figures)})};
    for (const ChartSpec &chart : charts) {
        QSet<int> ofThisChart;
        for (const ChartSeries &series : chart.series) {
            if (series.role != SeriesRole::Part)
                continue;
            EXPECT_EQ(seen.value(series.id, series.colour), series.colour)
                << series.id.toStdString();
            seen.insert(series.id, series.colour);
            ofThisChart.insert(series.colour);
        }
        if (chart.form != ChartForm::StackedBars)
            continue;
        const auto isPart = [](const ChartSeries &one) {
            return one.role == SeriesRole::Part;
        };
        // No two alike in one chart.
        EXPECT_EQ(ofThisChart.size(),
                  std::count_if(chart.series.cbegin(), chart.series.cend(), isPart));
    }
}

/// Groups whose demand follows from workloads are weighed by it, not by cells that nobody typed.
/// More than there are colours: twelve of 30 to 41 people, busy half of the time, need 15 to 20.5
/// GPUs and are the largest by far.
TEST(GroupColours, DifferForTheLargestGroupsFromWorkloads)
{
    test::PlanBuilder builder = aPlan();
    for (int i = 1; i <= 20; ++i)
        builder
            .withGroup(qPrintable(QStringLiteral("typed%1").arg(i)), GroupKind::Scheduled, "h100")
            .withCells("typical", allDay(0.1));
    QList<Id> largest;
    for (int i = 1; i <= 12; ++i) {
        const QString id = QStringLiteral("derived%1").arg(i);
        builder.withGroup(qPrintable(id), GroupKind::Exploratory, "h100")
            .withExploratory(qPrintable(QStringLiteral("team%1").arg(i)), qPrintable(id), 29 + i)
            .with([](Plan &plan) {
                plan.demand.groups.last().mutate().source = DemandSource::Workloads;
            });
        largest.append(id);
    }
    const QHash<Id, int> colours = groupColours(evaluate(builder, Catalog()));
    QSet<int> ofTheLargest;
    for (const Id &id : std::as_const(largest))
        ofTheLargest.insert(colours.value(id));
    EXPECT_EQ(ofTheLargest.size(), 12);
}

/// A group that comes between two others, or is moved, gives no other one another colour.
TEST(GroupColours, StayWhenGroupsComeAndAreMoved)
{
    const auto withGroups = [](const QStringList &ids) {
        test::PlanBuilder builder = aPlan();
        for (const QString &id : ids)
            builder.withGroup(qPrintable(id), GroupKind::Serving, "h100");
        return groupColours(evaluate(builder, Catalog()));
    };
    const QString research = QStringLiteral("research");
    const QString search = QStringLiteral("search");
    const QString vision = QStringLiteral("vision");
    const QHash<Id, int> before = withGroups({research, search, vision});
    QHash<Id, int> after = withGroups({vision, QStringLiteral("new-group"), search, research});
    EXPECT_EQ(after.size(), 4);
    after.remove(QStringLiteral("new-group"));
    EXPECT_EQ(after, before);
}

} // namespace
} // namespace kf
