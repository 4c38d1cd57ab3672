// SPDX-License-Identifier: GPL-3.0-or-later
// Service times that others have measured, as a start.
#include "core/plan/edits/sources.h"
#include "core/project/model_families.h"
#include "core/report/build/model_family_table.h"
#include "core/report/service_times.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

Plan planOn(const char *accelerator)
{
    return test::aPlan()
        .withGroup("vision", GroupKind::Serving, accelerator)
        .withServing("detector", "vision");
}

QList<ServiceTimeOffer> offersFor(const Plan &plan)
{
    const Catalog catalog = test::shippedCatalog();
    return serviceTimeOffers(
        plan, CatalogView(plan.catalog, catalog), modelFamilies(), QStringLiteral("detector"));
}

/// "RL" stands in "pearls" and "risk" in "brisk", but they are no words there.
TEST(ModelFamilies, AreFoundByWholeWordsOfTheModel)
{
    Plan plan = test::aPlan().withGroup("vision", GroupKind::Scheduled, "h100");
    const auto familiesOf = [&plan](const char *model) {
        TrainingRun run;
        run.id = QStringLiteral("run");
        run.group = QStringLiteral("vision");
        run.model = QString::fromLatin1(model);
        plan.workloads.trainingRuns = {run};
        QStringList found;
        for (const QList<Cell> &row : modelFamilyTable(plan, modelFamilies()).rows) {
            if (!std::holds_alternative<std::monostate>(row[3]))
                found.append(std::get<QString>(row[0]));
        }
        return found;
    };
    EXPECT_EQ(familiesOf("sorting pearls, brisk"), QStringList());
    EXPECT_EQ(familiesOf("our RL agent"), QStringList{QStringLiteral("Reinforcement learning")});
    EXPECT_EQ(familiesOf("large language model"),
              QStringList{QStringLiteral("Large language model pre-training")});
}

/// NVIDIA/DeepLearningExamples: one image through ResNet-50 v1.5 on a T4 takes 10.7 ms.
TEST(ServiceTimes, OfTheGroupsAcceleratorStandFirst)
{
    const QList<ServiceTimeOffer> offers = offersFor(planOn("t4"));
    ASSERT_FALSE(offers.isEmpty());
    EXPECT_TRUE(offers.constFirst().isOfGroup);
    EXPECT_TRUE(offers.constFirst().task.startsWith(QStringLiteral("ResNet-50")));
    EXPECT_DOUBLE_EQ(offers.constFirst().seconds, 0.0107);
    EXPECT_TRUE(std::is_sorted(offers.cbegin(), offers.cend(), [](const auto &a, const auto &b) {
        return a.isOfGroup && !b.isOfGroup;
    }));
}

/// The 99th percentile of the same image, 16.71 ms, is no mean.
TEST(ServiceTimes, PercentilesAreNotOffered)
{
    const QList<ServiceTimeOffer> offers = offersFor(planOn("t4"));
    EXPECT_TRUE(std::none_of(offers.cbegin(), offers.cend(), [](const ServiceTimeOffer &offer) {
        return offer.seconds == 0.01671;
    }));
}

TEST(ServiceTimes, ATakenOneSaysWhoseItIsUntilAnotherTakesItsPlace)
{
    const Plan plan = planOn("t4");
    const ServiceTimeOffer offer = offersFor(plan).constFirst();
    const Id service = QStringLiteral("detector");
    const Result<Plan> taken = withServiceTime(plan, service, offer);
    ASSERT_TRUE(taken);
    EXPECT_DOUBLE_EQ(taken.value().workloads.serving.constFirst()->serviceTimeS, 0.0107);
    EXPECT_TRUE(
        serviceTimeOrigin(taken.value(), service).contains(QStringLiteral("DeepLearningExamples")));
    const Plan typed = withoutQuotedTime(taken.value(), service);
    EXPECT_TRUE(serviceTimeOrigin(typed, service).isEmpty());
    EXPECT_FALSE(withServiceTime(plan, QStringLiteral("gone"), offer));
}

/// What a person has said of the time by hand stays.
TEST(ServiceTimes, WhatIsMeasuredStaysSaid)
{
    const Id service = QStringLiteral("detector");
    const Result<Plan> measured =
        setSource(planOn("t4"),
                  QStringLiteral("workloads/serving/detector/service_time_s"),
                  QStringLiteral("our load test"),
                  Standing::Measured);
    ASSERT_TRUE(measured);
    EXPECT_EQ(serviceTimeOrigin(withoutQuotedTime(measured.value(), service), service),
              QStringLiteral("measured: our load test"));
}

} // namespace
} // namespace kf
