// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "tests/support/same_figures.h"
#include "ui/document/question_study.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kf {
namespace {

const Question kToday{};
const Question kYearAhead{kBaseScenario, 12};
const QList<Study> kTwoQuestions{kToday, kYearAhead};

/// `count` groups that need `gpus` GPUs each, all day.
Plan planOf(int count, double gpus)
{
    Plan plan;
    plan.settings.start = {2027, 1};
    for (int i = 0; i < count; ++i) {
        Group group;
        group.id = QStringLiteral("g%1").arg(i);
        group.name = group.id;
        group.accelerator = QStringLiteral("acc");
        Hours hours{};
        hours.fill(gpus);
        group.demand.insert(plan.demand.dayTypes.first().id, hours);
        plan.demand.groups.append(group);
    }
    return plan;
}

/// The peak of today under the newest answer.
double peakOf(const QuestionStudy &study)
{
    const EvaluationPtr answer = study.answerTo(kToday);
    return answer ? answer->demand.total.peak : -1.0;
}

TEST(QuestionStudy, AnswersAFewGroupsAtOnce)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    const Plan plan = planOf(3, 2.0);
    EXPECT_TRUE(study.request(plan, kTwoQuestions));
    EXPECT_EQ(peakOf(study), 6.0);
    const EvaluationPtr later = study.answerTo(kYearAhead);
    ASSERT_TRUE(later);
    EXPECT_TRUE(test::sameFigures(*later, evaluate(plan, catalog, kYearAhead)));
    EXPECT_FALSE(study.answerTo(Question{QStringLiteral("late")}));
}

TEST(QuestionStudy, AnswersManyGroupsOnAWorker)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    QSignalSpy finished(&study, &QuestionStudy::finished);
    EXPECT_FALSE(study.request(planOf(100, 1.0), kTwoQuestions));
    EXPECT_TRUE(study.isUpdating());
    EXPECT_TRUE(finished.wait());
    EXPECT_EQ(peakOf(study), 100.0);
    EXPECT_TRUE(study.request(planOf(100, 1.0), kTwoQuestions)); // asked before: nothing to do
}

TEST(QuestionStudy, GivesTheNewestAnswerWhenOvertaken)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    QSignalSpy finished(&study, &QuestionStudy::finished);
    study.request(planOf(100, 1.0), kTwoQuestions);
    study.request(planOf(100, 2.0), kTwoQuestions);
    study.request(planOf(100, 3.0), kTwoQuestions);
    EXPECT_TRUE(finished.wait());
    EXPECT_EQ(peakOf(study), 300.0);
    EXPECT_EQ(finished.count(), 1); // what was overtaken never reports
}

TEST(QuestionStudy, TakesOverWhatIsKnown)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    const Plan plan = planOf(3, 2.0);
    const auto known = std::make_shared<const Evaluation>(evaluate(plan, catalog, kToday));
    EXPECT_TRUE(study.request(plan, kTwoQuestions, known));
    EXPECT_EQ(study.answerTo(kToday), known);
}

TEST(QuestionStudy, AnswersOtherStudiesBesideQuestions)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    const PeaksOfYear peaks;
    EXPECT_TRUE(study.request(planOf(3, 2.0), {kToday, peaks}));
    ASSERT_TRUE(study.answerTo(peaks).has_value());
    EXPECT_EQ(study.answerTo(peaks)->first().peak, 6.0);
    EXPECT_FALSE(study.answerTo(ServiceByMonth()).has_value()); // has not been asked
}

TEST(QuestionStudy, KeepsAnswersWhileThePlanStaysTheSame)
{
    const Catalog catalog;
    QuestionStudy study(catalog);
    const Plan plan = planOf(3, 2.0);
    study.request(plan, {kToday});
    const EvaluationPtr first = study.answerTo(kToday);
    study.request(plan, {kToday, kYearAhead});
    EXPECT_EQ(study.answerTo(kToday), first);
    study.request(planOf(3, 4.0), {kToday, kYearAhead});
    // On a busy machine the answer comes from beside the window.
    EXPECT_TRUE(QTest::qWaitFor([&] { return study.answerTo(kToday) != first; }));
}

} // namespace
} // namespace kf
