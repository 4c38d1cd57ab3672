// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluate/evaluate.h"
#include "core/evaluate/fill_request.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

using test::allDay;
using test::aPlan;
using test::text;

namespace {

/// 20 GPUs all day, systems of 8; one that stands, and a spare.
Plan twentyGpus()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "h100")
        .withCells("typical", allDay(20.0))
        .withDeviceEntry("dgx", 8.0)
        .withRackType("std", 42)
        .withRow("fra", "hall", "a")
        .withRack("r1", "std")
        .withDevice("d1", "dgx", 1.0)
        .withDevice("d2", "dgx", 9.0)
        .with([](Plan &plan) {
            AcceleratorEntry gpu;
            gpu.id = gpu.model = QStringLiteral("h100");
            plan.catalog.gpus.append(gpu);
            plan.catalog.devices[0].gpuModel = QStringLiteral("h100");
            plan.catalog.devices[0].gpuCount = 8.0;
            auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0];
            rack.mutate().devices[1].mutate().spare = true;
            plan.settings.policy.spareSystems = 1;
        });
}

FillOptions options()
{
    FillOptions options;
    options.accelerator = text("h100");
    options.month = 12;
    options.placement.rackType = text("std");
    return options;
}

} // namespace

TEST(FillNeed, IsWhatIsRequiredPlusSparesMinusWhatStands)
{
    // 20 / 8 = 2.5: three systems and one spare; one works and one is a spare already.
    const Catalog none;
    const Evaluation evaluation = evaluate(twentyGpus(), none);
    const FillNeed need = fillNeed(evaluation, none, options()).value();
    EXPECT_EQ(need.requiredGpus, 20.0);
    EXPECT_EQ(need.systems, 3);
    EXPECT_EQ(need.spares, 1);
    EXPECT_EQ(need.standing, 2);
    EXPECT_EQ(need.otherGpus, 0.0);
    EXPECT_EQ(need.missing, 2);
    const PlacementRequest request = fillFromForecast(evaluation, none, options()).value();
    ASSERT_EQ(request.items.size(), 1);
    EXPECT_EQ(request.items[0].device, text("dgx"));
    EXPECT_EQ(request.items[0].count, 2);
    EXPECT_EQ(request.items[0].spares, 0);
}

TEST(FillNeed, CountsNothingThatIsReplaced)
{
    const Catalog none;
    FillOptions replacing = options();
    replacing.placement.replacesExisting = true;
    const FillNeed need = fillNeed(evaluate(twentyGpus(), none), none, replacing).value();
    EXPECT_EQ(need.standing, 0);
    EXPECT_EQ(need.missing, 4);
}

TEST(FillFromForecast, WhatIsPlacedIsInServiceFromTheMonthOn)
{
    const Catalog none;
    Plan plan = twentyGpus();
    FillOptions wanted = options();
    EXPECT_EQ(fillFromForecast(evaluate(plan, none), none, wanted).value().inServiceMonth, 12);
    wanted.count = 3; // whatever the forecast says
    wanted.system = text("dgx");
    EXPECT_EQ(fillFromForecast(evaluate(plan, none), none, wanted).value().inServiceMonth, 12);
    // What replaces the two that stand there leaves no gap: they are there from month 0 and 4 on.
    auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0];
    rack.mutate().devices[0].mutate().inServiceMonth = 4;
    wanted = options();
    wanted.placement.replacesExisting = true;
    EXPECT_EQ(fillFromForecast(evaluate(plan, none), none, wanted).value().inServiceMonth, 0);
    rack.mutate().devices[1].mutate().inServiceMonth = 7;
    EXPECT_EQ(fillFromForecast(evaluate(plan, none), none, wanted).value().inServiceMonth, 4);
}

/// 20 GPUs, systems of 8: three and a spare. One works from month 13 on and one is a spare, so that
/// nothing of it supplies month 12 and too little stands there from the first month on.
TEST(FillNeed, NamesWhatIsPlannedForLater)
{
    const Catalog none;
    Plan plan = twentyGpus();
    auto &rack = plan.topology.sites[0].rooms[0].rows[0].racks[0];
    rack.mutate().devices[0].mutate().inServiceMonth = 13;
    const FillNeed need = fillNeed(evaluate(plan, none), none, options()).value();
    EXPECT_EQ(need.standing, 1);
    EXPECT_EQ(need.missing, 3);
    EXPECT_EQ(need.later, 1);
    EXPECT_EQ(need.laterFrom, 13);
    EXPECT_EQ(need.shortBefore, 0);
    // In month 13 it stands there and is not counted twice.
    FillOptions later = options();
    later.month = 13;
    const FillNeed then = fillNeed(evaluate(plan, none), none, later).value();
    EXPECT_EQ(then.standing, 2);
    EXPECT_EQ(then.missing, 2);
    EXPECT_EQ(then.later, 0);
}

TEST(FillNeed, TakesOffWhatOtherSystemsSupply)
{
    // A system of 4 besides: (20 - 4) / 8 = 2 systems and a spare, two stand.
    Plan plan = twentyGpus();
    DeviceEntry old = plan.catalog.devices[0];
    old.id = old.model = text("old");
    old.gpuCount = 4.0;
    plan.catalog.devices.append(old);
    PlacedDevice device;
    device.id = device.device = text("old");
    device.u = 17.0;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(device);
    plan.settings.policy.systems.insert(text("h100"), text("dgx"));
    const Catalog none;
    const FillNeed need = fillNeed(evaluate(plan, none), none, options()).value();
    EXPECT_EQ(need.otherGpus, 4.0);
    EXPECT_EQ(need.missing, 1);
}

/// Each is a sentence in which no id stands: the dialog shows which GPUs are meant.
TEST(FillNeed, SaysWhatIsNotKnown)
{
    const Catalog none;
    const Evaluation evaluation = evaluate(twentyGpus(), none);
    const auto refusal = [&](const Evaluation &figures, const FillOptions &wanted) {
        const Result<FillNeed> need = fillNeed(figures, none, wanted);
        return need ? QString() : need.error().message;
    };
    FillOptions other = options();
    other.accelerator = text("b200");
    EXPECT_EQ(refusal(evaluation, other),
              text("The demand for these GPUs is not known: enter it in the demand sheet."));
    other = options();
    other.system = text("nobody");
    EXPECT_EQ(refusal(evaluation, other),
              text("Nobody has said which system is bought for these GPUs: choose one."));
    Plan mistaken = twentyGpus();
    mistaken.catalog.devices[0].gpuModel = text("a100");
    other.system = text("dgx");
    EXPECT_EQ(refusal(evaluate(mistaken, none), other),
              mistaken.catalog.devices[0].model +
                  text(" has no such GPUs: choose another system."));
}

} // namespace kf
