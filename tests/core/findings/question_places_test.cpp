// SPDX-License-Identifier: GPL-3.0-or-later
// Every planning question leads to the cell or choice that answers it.
#include "core/evaluate/evaluate.h"
#include "core/findings/mending_places.h"
#include "core/findings/question_places.h"
#include "core/findings/questions.h"
#include "core/project/examples.h"
#include "tests/core/topology/racks.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

QString placeIn(const Plan &plan, const char *question)
{
    return placeOfQuestion(
        plan, evaluate(plan, test::shippedCatalog()).platform, QString::fromLatin1(question));
}

TEST(QuestionPlaces, EveryQuestionHasOne)
{
    for (const Plan &plan : {Plan(), examplePlan(QStringLiteral("acme"), test::zones()).value()}) {
        const Evaluation figures = evaluate(plan, test::shippedCatalog());
        for (const PlanningQuestion &question : figures.questions)
            EXPECT_FALSE(placeOfQuestion(plan, figures.platform, question.id).isEmpty())
                << qPrintable(question.id);
    }
}

/// Of several things the first that lacks its answer is meant.
TEST(QuestionPlaces, LeadToTheFirstThatLacksItsAnswer)
{
    Plan plan = examplePlan(QStringLiteral("acme"), test::zones()).value();
    plan.storage.datasets[1].mutate().sensitivity.reset();
    EXPECT_EQ(placeIn(plan, "sensitivity"),
              text("storage/datasets/") + plan.storage.datasets[1]->id + text("/sensitivity"));
    plan.platform.kubernetes.pools[1].nodes.reset();
    EXPECT_EQ(placeIn(plan, "node-pools"), text("platform/kubernetes/pools/1/nodes"));
    // The upgrade of Kubernetes is not agreed yet.
    EXPECT_EQ(placeIn(plan, "agreement"), text("plan/decisions/kubernetes-first"));
    // A feed is typed on the sheet of Storage; a group goes into a lane once there are some.
    plan.demand.groups[0].mutate().accelerator = text("h100");
    plan.demand.groups[0].mutate().feedGbPerSPerGpu.reset();
    EXPECT_EQ(placeIn(plan, "feed"), text("storage/feed/") + plan.demand.groups[0]->id);
    plan.demand.groups[0].mutate().kind = GroupKind::Serving;
    for (Lane &lane : plan.platform.lanes)
        lane.groups.clear();
    EXPECT_EQ(placeIn(plan, "serving-lane"), text("demand/groups/") + plan.demand.groups[0]->id);
    plan.platform.lanes.clear();
    EXPECT_EQ(placeIn(plan, "serving-lane"), text("platform/lanes"));
    plan.platform.profiles.clear();
    EXPECT_EQ(placeIn(plan, "ways"), text("platform/profiles"));
}

/// A plan that has been worked on for months has answers; what nobody has published (what the GPU
/// operator takes), measured or agreed yet stays open.
TEST(PlanningQuestions, TheExampleLeavesOpenWhatARealPlanWould)
{
    const Plan plan = examplePlan(QStringLiteral("acme"), test::zones()).value();
    QStringList open;
    for (const PlanningQuestion &one : evaluate(plan, test::shippedCatalog()).questions) {
        if (one.state == QuestionState::Open)
            open.append(one.id);
    }
    for (const char *honest : {"agreement", "footprint", "claims"})
        EXPECT_TRUE(open.contains(QString::fromLatin1(honest))) << honest;
    for (const char *decided : {"cluster", "data-owner", "data-role", "door"})
        EXPECT_FALSE(open.contains(QString::fromLatin1(decided))) << decided;
    EXPECT_LE(open.size(), 10) << qPrintable(open.join(u' '));
}

/// What runs out is filled, of those GPUs and for that month; what is rented instead stands in the
/// mix. A date that is advised is offered; a broken promise of 2N is one of the type of racks.
TEST(MendingPlaces, LeadToWhatTheRemedyNames)
{
    Evaluation figures;
    Rack rack;
    rack.id = text("a01");
    rack.type = text("air");
    figures.plan.topology = test::topology({}, {rack});
    const auto place = [&figures](const char *rule, Severity severity, const char *path, auto all) {
        return placeToMend({text(rule), severity, text(path), all, false}, figures).toStdString();
    };
    const QList<Argument> out{{text("accelerator"), text("a100")}, {text("month"), PlanMonth{12}}};
    EXPECT_EQ(place("runs-out", Severity::Warning, "catalog/gpus/a100", out),
              "topology/fill/a100/12");
    EXPECT_EQ(place("no-supply", Severity::Error, "catalog/gpus/a100", out),
              "topology/fill/a100/12");
    EXPECT_EQ(place("runs-out", Severity::Advice, "catalog/gpus/a100", out), "cost/mix/a100");
    const QList<Argument> date{{text("date"), QDate(2027, 3, 29)}};
    EXPECT_EQ(place("peak-higher-in-year", Severity::Warning, "plan/typical_date", date),
              "plan/typical_date/2027-03-29");
    const QList<Argument> lost{{text("rack"), text("a01")}};
    EXPECT_EQ(place("feed-loss-not-survived", Severity::Error, "topology/racks/a01", lost),
              "topology/rack_types/air");
}

/// Runs that come now and then stand on the page of training, jobs that can be moved among the
/// workloads: not in the room of racks, which is all that an accelerator's own place shows.
TEST(MendingPlaces, LeadToTheWorkThatCanWait)
{
    const Plan plan = examplePlan(QStringLiteral("acme"), test::zones()).value();
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    const auto place = [&figures](const char *rule, const QString &key) {
        return placeToMend({text(rule),
                            Severity::Advice,
                            QStringLiteral("catalog/gpus/") + key,
                            {{text("accelerator"), key}},
                            false},
                           figures);
    };
    ASSERT_FALSE(figures.training.occasional.isEmpty());
    const AcceleratorKey key = figures.training.occasional.firstKey();
    EXPECT_TRUE(place("occasional-beyond-supply", key)
                    .startsWith(QLatin1String("workloads/training_runs/")));
    EXPECT_TRUE(place("batch-uses-reserved", key).startsWith(QLatin1String("workloads/")) ||
                place("batch-uses-reserved", key).startsWith(QLatin1String("demand/groups/")));
}

/// Within a severity, what is found of one setting stands below each other.
TEST(Findings, OfOneSettingStandTogether)
{
    const Plan plan = examplePlan(QStringLiteral("acme"), test::zones()).value();
    const QList<Finding> &found = evaluate(plan, test::shippedCatalog()).findings;
    QHash<std::pair<int, QString>, qsizetype> last;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const std::pair its(int(found[i].severity), found[i].path);
        if (const auto before = last.constFind(its); before != last.cend()) {
            EXPECT_EQ(*before, i - 1) << qPrintable(found[i].path);
        }
        last.insert(its, i);
    }
    EXPECT_GT(last.size(), 1);
}

/// Questions of a page stand together, in the order in which pages are first asked.
TEST(PlanningQuestions, StandTogetherByPage)
{
    const QList<PlanningQuestion> questions{{QStringLiteral("cluster"), QuestionState::Open},
                                            {QStringLiteral("users"), QuestionState::Open},
                                            {QStringLiteral("hosting"), QuestionState::Open}};
    QStringList order;
    for (const PlanningQuestion &one : questionsByPage(questions))
        order.append(one.id);
    EXPECT_EQ(order,
              QStringList(
                  {QStringLiteral("cluster"), QStringLiteral("hosting"), QStringLiteral("users")}));
    EXPECT_EQ(pageOfQuestion(QStringLiteral("cluster")), QStringLiteral("Kubernetes"));
}

} // namespace
} // namespace kf
