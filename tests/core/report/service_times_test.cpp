// SPDX-License-Identifier: GPL-3.0-or-later
// Service times that others have measured, as a start.
#include "core/plan/edits/sources.h"
#include "core/project/model_families.h"
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
