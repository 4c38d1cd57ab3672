// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes from a plan: what is left can be saved and read back.

#include "core/plan/edits/cluster.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/events.h"
#include "core/plan/edits/fabrics.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/lanes.h"
#include "core/plan/edits/places.h"
#include "core/plan/edits/pools.h"
#include "core/plan/edits/profiles.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/edits/racks.h"
#include "core/plan/edits/storage.h"
#include "core/plan/validate/checker.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <gtest/gtest.h>

#include <functional>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;
using test::zones;

/// What keeps a plan from being saved; empty where nothing does.
std::string hindrance(const Plan &plan)
{
    const QList<PlanProblem> problems = validate(plan, zones());
    for (const PlanProblem &problem : problems) {
        if (problem.ruleClass == RuleClass::Structure)
            return (problem.path + QStringLiteral(": ") + problem.message).toStdString();
    }
    return {};
}

/// How things of a kind are deleted one at a time.
struct Deletion {
    IdKind kind;
    std::function<Result<Plan>(const Plan &, const Id &)> remove;
};

const QList<Deletion> &deletions()
{
    static const QList<Deletion> all{
        {IdKind::Group,
         [](const Plan &p, const Id &id) {
             return deleteGroups(p, {id});
         }},
        {IdKind::DayType,
         [](const Plan &p, const Id &id) {
             return deleteDayType(p, id);
         }},
        {IdKind::Dataset,
         [](const Plan &p, const Id &id) {
             return deleteDatasets(p, {id});
         }},
        {IdKind::Tier,
         [](const Plan &p, const Id &id) {
             return deleteTiers(p, {id});
         }},
        {IdKind::RackType,
         [](const Plan &p, const Id &id) {
             return deleteRackType(p, id);
         }},
        {IdKind::Site,
         [](const Plan &p, const Id &id) {
             return deleteSite(p, id);
         }},
        {IdKind::Room,
         [](const Plan &p, const Id &id) {
             return deleteRoom(p, id);
         }},
        {IdKind::Row,
         [](const Plan &p, const Id &id) {
             return deleteRow(p, id);
         }},
        {IdKind::Rack,
         [](const Plan &p, const Id &id) {
             return deleteRacks(p, {id});
         }},
        {IdKind::Device,
         [](const Plan &p, const Id &id) {
             return deleteDevices(p, {id});
         }},
        {IdKind::Fabric,
         [](const Plan &p, const Id &id) {
             return deleteFabric(p, id);
         }},
        {IdKind::Profile,
         [](const Plan &p, const Id &id) {
             return deleteProfiles(p, {id});
         }},
        {IdKind::Lane,
         [](const Plan &p, const Id &id) {
             return deleteLanes(p, {id});
         }},
        {IdKind::Image,
         [](const Plan &p, const Id &id) {
             return deleteImages(p, {id});
         }},
        {IdKind::Registry,
         [](const Plan &p, const Id &id) {
             return deleteRegistries(p, {id});
         }},
        {IdKind::Pool,
         [](const Plan &p, const Id &id) {
             return deletePool(p, id);
         }},
    };
    return all;
}

TEST(DropReferences, LeaveAPlanThatCanBeSavedWhateverGoes)
{
    constexpr quint64 kPlans = 60;
    int deleted = 0;
    for (quint64 number = 0; number < kPlans; ++number) {
        const Plan plan = test::randomPlan(number);
        ASSERT_EQ(hindrance(plan), "");
        const IdSets ids = idsIn(plan);
        for (const Deletion &deletion : deletions()) {
            for (const Id &id : ids.of(deletion.kind)) {
                const Result<Plan> left = deletion.remove(plan, id);
                if (!left)
                    continue; // it is refused, with a reason
                ++deleted;
                ASSERT_EQ(hindrance(left.value()), "")
                    << "plan " << number << ", without "
                    << (collectionPath(deletion.kind) + u'/' + id).toStdString();
            }
        }
    }
    EXPECT_GT(deleted, 500);
}

TEST(DropReferences, TakeWhatMustNameAGroupAwayWithIt)
{
    const Plan plan =
        aPlan()
            .withGroup("a", GroupKind::Serving, "t4")
            .withGroup("b", GroupKind::Serving, "t4")
            .withServing("of-a", "a")
            .withServing("of-b", "b")
            .with([](Plan &p) {
                p.storage.quotas = {{text("a"), text("nvme"), 100.0, {}},
                                    {text("b"), text("nvme"), 5.0, {}}};
                p.storage.homes = {made<Homes>([](Homes &h) { h.group = text("a"); }),
                                   made<Homes>([](Homes &h) { h.group = text("b"); })};
            });
    const Plan left = deleteGroups(plan, {text("a")}).value();
    ASSERT_EQ(left.storage.quotas.size(), 1);
    EXPECT_EQ(left.storage.quotas[0].group, text("b"));
    ASSERT_EQ(left.storage.homes.size(), 1);
    EXPECT_EQ(left.storage.homes[0].group, text("b"));
    ASSERT_EQ(left.workloads.serving.size(), 1);
    EXPECT_EQ(left.workloads.serving[0]->id, text("of-b"));
    EXPECT_EQ(hindrance(left), "");
}

TEST(RenameReferences, KeepWhatMustNameAGroup)
{
    const Plan plan = aPlan().withGroup("a", GroupKind::Serving, "t4").with([](Plan &p) {
        p.storage.quotas = {{text("a"), text("nvme"), 100.0, {}}};
    });
    Group renamed = *plan.demand.groups[0];
    renamed.id = text("z");
    const Plan after = replaceGroup(plan, text("a"), renamed, zones()).value();
    ASSERT_EQ(after.storage.quotas.size(), 1);
    EXPECT_EQ(after.storage.quotas[0].group, text("z"));
}

} // namespace
} // namespace kf
