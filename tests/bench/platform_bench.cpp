// SPDX-License-Identifier: GPL-3.0-or-later

// How long the platform takes: who works there and what they lack, and every finding of a plan.

#include "core/evaluate/evaluate.h"
#include "core/evaluate/platform_part.h"
#include "core/findings/findings.h"
#include "tests/support/room_plan.h"
#include "tests/support/shipped_catalog.h"

#include <benchmark/benchmark.h>

namespace kf {

namespace {

constexpr std::array kAccelerators{"h100-sxm5-80", "a100-sxm4-80", "l40s", "cpu-core"};

QString numbered(const char *what, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(what)).arg(number);
}

void addGroups(Plan &plan, int groups)
{
    for (int i = 0; i < groups; ++i) {
        Group group;
        group.id = numbered("group", i);
        group.name = group.id;
        group.kind = static_cast<GroupKind>(i % 3);
        group.accelerator = QLatin1String(kAccelerators[std::size_t(i) % kAccelerators.size()]);
        for (const DayType &type : plan.demand.dayTypes) {
            Hours hours{};
            for (std::size_t h = 0; h < hours.size(); ++h)
                hours[h] = double((std::size_t(i) * 31 + h * 7) % 9);
            group.demand.insert(type.id, hours);
        }
        plan.demand.groups.append(group);
    }
}

void addDatasets(Plan &plan, int datasets, int groups)
{
    for (int i = 0; i < datasets; ++i) {
        Dataset dataset;
        dataset.id = numbered("dataset", i);
        dataset.group = numbered("group", i % groups);
        dataset.readers = {numbered("group", (i + 1) % groups),
                           numbered("group", (i + 7) % groups)};
        dataset.sensitivity = static_cast<Sensitivity>(i % 4);
        dataset.existingGb = 1000.0;
        dataset.source = numbered("system", i);
        plan.storage.datasets.append(dataset);
    }
}

void addLanes(Plan &plan, int lanes, int groups)
{
    for (int i = 0; i < lanes; ++i) {
        Lane lane;
        lane.id = numbered("lane", i);
        lane.cohort = numbered("cohort", i % 4);
        lane.priority = i;
        for (int group = i; group < groups; group += lanes)
            lane.groups.append(numbered("group", group));
        for (std::size_t key = 0; key + 1 < kAccelerators.size(); ++key)
            lane.quota.insert(QLatin1String(kAccelerators[key]), {4.0 + i, 2.0, 1.0, {}});
        plan.platform.lanes.append(lane);
    }
}

void addProfiles(Plan &plan, int profiles, int groups)
{
    for (int i = 0; i < profiles; ++i) {
        Profile profile;
        profile.id = numbered("profile", i);
        profile.group = numbered("group", i % groups);
        profile.persona = static_cast<Persona>(i % 4);
        profile.people = 5.0 + i % 40;
        profile.skills = {QStringLiteral("python"), QStringLiteral("terminal")};
        profile.submitsBy = {static_cast<SubmitsBy>(i % 5), static_cast<SubmitsBy>((i + 2) % 5)};
        profile.dataSensitivity = static_cast<Sensitivity>(i % 4);
        plan.platform.profiles.append(profile);
    }
}

void addImages(Plan &plan, int images, int groups)
{
    for (int i = 0; i < images; ++i) {
        Image image;
        image.id = numbered("image", i);
        image.framework = QStringLiteral("PyTorch");
        image.cuda = QStringLiteral("12.6");
        for (int group = i; group < groups; group += images)
            image.groups.append(numbered("group", group));
        plan.platform.images.append(image);
    }
}

void chooseAll(Plan &plan, const Catalog &catalog, int components)
{
    for (const Component &one : catalog.components().components) {
        if (plan.platform.components.selected.size() < components)
            plan.platform.components.selected.append(one.id);
    }
}

/// The platform part of 200 profiles, 200 groups, 500 datasets, 100 images and 30 components.
void platformPart(benchmark::State &state)
{
    const Catalog &catalog = test::shippedCatalog();
    Plan plan;
    addGroups(plan, 200);
    addDatasets(plan, 500, 200);
    addProfiles(plan, 200, 200);
    addImages(plan, 100, 200);
    chooseAll(plan, catalog, 30);
    Evaluation evaluation = evaluate(plan, catalog);
    const CatalogView view(evaluation.plan.catalog, catalog);
    for (auto _ : state) {
        addPlatform(evaluation, view, {}, nullptr, {});
        benchmark::DoNotOptimize(evaluation.platform);
    }
}
BENCHMARK(platformPart)->Unit(benchmark::kMillisecond);

/// Every finding of 100 groups, 100 racks, 30 lanes and 200 datasets.
void allFindings(benchmark::State &state)
{
    const Catalog &catalog = test::shippedCatalog();
    Plan plan = test::roomPlan({10, 10, 4});
    addGroups(plan, 100);
    addDatasets(plan, 200, 100);
    addLanes(plan, 30, 100);
    addProfiles(plan, 100, 100);
    addImages(plan, 30, 100);
    chooseAll(plan, catalog, 20);
    const Evaluation evaluation = evaluate(plan, catalog);
    const CatalogView view(evaluation.plan.catalog, catalog);
    const RuleInput input{evaluation.plan, view, evaluation};
    for (auto _ : state)
        benchmark::DoNotOptimize(findAll(input));
    state.counters["found"] = double(evaluation.findings.size());
}
BENCHMARK(allFindings)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kf
