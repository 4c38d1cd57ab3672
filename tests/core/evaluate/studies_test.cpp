// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/evaluate/studies.h"
#include "core/report/demand_difference.h"
#include "tests/support/plan_builder.h"
#include "tests/support/same_figures.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::inHour;
using test::PlanBuilder;

/// Two groups that meet only while Berlin and Sydney both have summer time: Berlin's 12:00 is 11:00
/// UTC in winter and 10:00 from 28 March to 30 October; Sydney's 21:00 is 10:00 UTC in its summer
/// and 11:00 from 4 April to 2 October 2027.
PlanBuilder twoHemispheres()
{
    PlanBuilder plan = aPlan();
    plan.withGroup("berlin", GroupKind::Scheduled, "h100")
        .withCells("typical", inHour(12, 5.0))
        .withTimeZone("Europe/Berlin");
    plan.withGroup("sydney", GroupKind::Scheduled, "h100")
        .withCells("typical", inHour(21, 6.0))
        .withTimeZone("Australia/Sydney");
    return plan;
}

DatedPeak peakOn(int month, int day, double peak, int hour)
{
    return {QDate(2027, month, day), peak, {{QStringLiteral("typical"), hour}}};
}

DemandFigures demandOn(const Plan &plan, int month, std::optional<QDate> date = {})
{
    return evaluate(plan, Catalog(), {kBaseScenario, month, date}).demand;
}

QList<DatedPeak> peaksOf(const Plan &plan)
{
    return peaksOfYear(plan, Catalog(), {});
}

TEST(QuestionDate, ComparesTheZonesOnThatDate)
{
    const Plan plan = twoHemispheres();
    const Evaluation today = evaluate(plan, Catalog());
    const DemandFigures spring = demandOn(plan, 0, QDate(2027, 3, 28));
    EXPECT_EQ(spring.total.peak, 11.0);
    EXPECT_EQ(spring.total.peakHours, (QList<PeakHour>{{QStringLiteral("typical"), 10}}));
    EXPECT_EQ(spring.groups[0]->shiftMinutes, -120);
    EXPECT_EQ(spring.groups[1]->shiftMinutes, -660);
    EXPECT_EQ(spring.groups[0]->local, today.demand.groups[0]->local);
}

TEST(QuestionDate, MovesNothingButTheDemand)
{
    const Plan plan = twoHemispheres();
    const Evaluation today = evaluate(plan, Catalog());
    const Evaluation spring = evaluate(plan, Catalog(), {kBaseScenario, {}, QDate(2027, 3, 28)});
    EXPECT_EQ(spring.growth, today.growth);
    EXPECT_EQ(spring.demand.peakOverYear, today.demand.peakOverYear);
    EXPECT_EQ(spring.topology, today.topology);
}

TEST(Studies, AQuestionIsAnsweredByWhatIsKnownWhereThatIsTheAnswer)
{
    const Plan plan = twoHemispheres();
    const auto known = std::make_shared<const Evaluation>(evaluate(plan, Catalog()));
    const auto ask = [&](const Question &question) {
        return std::get<EvaluationPtr>(answerTo(question, plan, Catalog(), known));
    };
    EXPECT_EQ(ask({}), known);
    const Question ahead{kBaseScenario, 6};
    EXPECT_TRUE(test::sameFigures(*ask(ahead), evaluate(plan, Catalog(), ahead)));
}

TEST(Difference, IsHourByHourWhatGrowthAdds)
{
    // 10 GPUs at 03:00 grow by 21 % a year: 11 after six months; from month 6 on 4 at 05:00 go.
    Hours base = inHour(3, 10.0);
    base[5] = 4.0;
    PlanBuilder plan = aPlan();
    plan.withGroup("etl", GroupKind::Scheduled, "h100").withCells("typical", base).withGrowth(0.21);
    Event event;
    event.group = QStringLiteral("etl");
    event.month = 6;
    Hours away{};
    away[5] = -100.0;
    event.add = AddedGpus(away);
    plan.withEvent(event);
    const Evaluation figures = evaluate(plan, Catalog());
    const DemandFigures then = demandOn(plan, 6);
    const GroupFigures group = difference(*then.groups[0], *figures.demand.groups[0]);
    EXPECT_NEAR(group.local[0][3], 1.0, 1e-9);
    EXPECT_EQ(group.local[0][5], -4.0);
    EXPECT_EQ(group.local[0][4], 0.0);
    const DemandSum sum = difference(then.total, figures.demand.total);
    EXPECT_NEAR(sum.hourlyTotal[0][3], 1.0, 1e-9);
    EXPECT_NEAR(sum.gpuHoursPerDay[0], -3.0, 1e-9);
    EXPECT_NEAR(sum.peak, 11.0, 1e-9);
}

TEST(PeaksOfYear, ListEachDateOnWhichThePeakMovesOrRises)
{
    EXPECT_EQ(peaksOf(twoHemispheres()),
              (QList<DatedPeak>{peakOn(1, 15, 6.0, 10),
                                peakOn(3, 28, 11.0, 10),
                                peakOn(4, 4, 6.0, 11),
                                peakOn(10, 3, 11.0, 10),
                                peakOn(10, 31, 6.0, 10)}));
}

TEST(PeaksOfYear, HoldOneDateWhereClocksChangeNothing)
{
    PlanBuilder plan = aPlan();
    plan.withGroup("berlin", GroupKind::Scheduled, "h100")
        .withCells("typical", allDay(5.0))
        .withTimeZone("Europe/Berlin");
    EXPECT_EQ(peaksOf(plan).size(), 1);
    EXPECT_EQ(peaksOf(aPlan()), (QList<DatedPeak>{{QDate(2027, 1, 15), 0.0, {}}}));
}

} // namespace
} // namespace kf
