// SPDX-License-Identifier: GPL-3.0-or-later
// Random merges: where no conflict is shown, the merged plan is what both sides' edits make of the
// base, in either order.

#include "core/plan/edits/groups.h"
#include "tests/core/plan/merge_support.h"
#include "tests/support/random_plan.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::made;
using test::text;

/// Nothing where the plan has not what is to be edited.
using Edit = std::function<std::optional<Plan>(Plan)>;

Plan propertyPlan()
{
    test::PlanBuilder plan = aPlan();
    plan.withRackType("std", 42).withScenario("high");
    for (const char *id : {"g0", "g1", "g2", "g3"})
        plan.withGroup(id, GroupKind::Exploratory, "t4").withCells("typical", allDay(2.0));
    for (const char *id : {"d0", "d1", "d2"})
        plan.withDataset(id, "nvme", 100.0);
    plan.withRow("fra", "hall", "a").withRack("r0", "std").withDevice("n0", "node", 1.0);
    plan.withDevice("n1", "node", 2.0).withRack("r1", "std").withDevice("n2", "node", 1.0);
    plan.withRack("r2", "std").withServing("chat", "g1");
    return plan;
}

QList<Shared<Rack>> &racksOf(Plan &plan)
{
    return plan.topology.sites[0].rooms[0].rows[0].racks;
}

template<typename T> T *found(QList<Shared<T>> &list, const Id &id)
{
    for (Shared<T> &item : list) {
        if (item->id == id)
            return &item.mutate();
    }
    return nullptr;
}

/// A side that edits at random; what it adds carries its name.
class Side {
public:
    Side(unsigned seed, const char *name) : m_random(seed), m_name(text(name)) {}

    Edit next() { return m_makers[below(m_makers.size())](); }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    Id id(const char *prefix, std::size_t count)
    {
        return text(prefix) + QString::number(below(count));
    }
    /// Never a value of the plan: who types what stands there has changed nothing.
    double number() { return static_cast<double>(below(1000)) + 5.5; }
    Id newId() { return m_name + QString::number(m_added++); }

    /// Changes one thing of a list.
    template<typename T, typename List, typename Change>
    static Edit change(const List &list, const Id &id, const Change &change)
    {
        return [=](Plan plan) -> std::optional<Plan> {
            T *thing = found<T>(list(plan), id);
            if (thing == nullptr || !change(*thing))
                return std::nullopt;
            return plan;
        };
    }
    static QList<Shared<Group>> &groups(Plan &plan) { return plan.demand.groups; }
    static QList<Shared<Dataset>> &datasets(Plan &plan) { return plan.storage.datasets; }

    Edit setCell()
    {
        return change<Group>(groups, id("g", 4), [hour = below(24), value = number()](Group &g) {
            g.demand[text("typical")][hour] = value;
            return true;
        });
    }
    Edit nameGroup()
    {
        return change<Group>(groups, id("g", 4), [name = newId()](Group &g) {
            g.name = name;
            return true;
        });
    }
    Edit deleteGroup()
    {
        return [group = id("g", 4)](Plan plan) -> std::optional<Plan> {
            const Result<Plan> done = deleteGroups(plan, {group});
            return done ? done.value() : plan; // both may delete it
        };
    }
    Edit addGroup()
    {
        return [added = newId()](Plan plan) -> std::optional<Plan> {
            plan.demand.groups.append(made<Group>([&added](Group &g) {
                g.id = added;
                g.name = added;
                g.accelerator = text("t4");
            }));
            return plan;
        };
    }
    Edit addEvent()
    {
        return [added = newId(), group = id("g", 4), month = int(below(12))](
                   Plan plan) -> std::optional<Plan> {
            if (found<Group>(plan.demand.groups, group) == nullptr)
                return std::nullopt;
            plan.demand.events.append(made<Event>([&](Event &e) {
                e.id = added;
                e.group = group;
                e.month = month;
                e.add = 1.0;
            }));
            return plan;
        };
    }
    Edit addOverride()
    {
        return [group = id("g", 4), factor = number()](Plan plan) -> std::optional<Plan> {
            if (found<Group>(plan.demand.groups, group) == nullptr)
                return std::nullopt;
            plan.scenarios.scenarios[0].groups[group].demandMultiplier = factor;
            return plan;
        };
    }
    Edit fillDataset()
    {
        return change<Dataset>(datasets, id("d", 3), [value = number()](Dataset &d) {
            d.existingGb = value;
            return true;
        });
    }
    Edit deleteDataset()
    {
        return [dataset = id("d", 3)](Plan plan) -> std::optional<Plan> {
            plan.storage.datasets.removeIf(
                [&dataset](const Shared<Dataset> &d) { return d->id == dataset; });
            return plan; // both may delete it
        };
    }
    Edit moveDevice()
    {
        return
            [device = id("n", 3), to = id("r", 3), u = number()](Plan plan) -> std::optional<Plan> {
                std::optional<PlacedDevice> moved;
                for (Shared<Rack> &rack : racksOf(plan)) {
                    QList<Shared<PlacedDevice>> &all = rack.mutate().devices;
                    for (qsizetype i = 0; i < all.size(); ++i) {
                        if (all[i]->id == device)
                            moved = *all.takeAt(i);
                    }
                }
                Rack *target = found<Rack>(racksOf(plan), to);
                if (!moved || target == nullptr)
                    return std::nullopt;
                moved->u = u;
                target->devices.append(*moved);
                return plan;
            };
    }
    Edit nameRack()
    {
        return change<Rack>(racksOf, id("r", 3), [name = newId()](Rack &r) {
            r.name = name;
            return true;
        });
    }
    Edit deleteRack()
    {
        return [rack = id("r", 3)](Plan plan) -> std::optional<Plan> {
            const qsizetype gone =
                racksOf(plan).removeIf([&rack](const Shared<Rack> &r) { return r->id == rack; });
            (void)gone; // both may delete it
            return plan;
        };
    }
    Edit addDevice()
    {
        return change<Rack>(racksOf, id("r", 3), [added = newId()](Rack &r) {
            r.devices.append(made<PlacedDevice>([&added](PlacedDevice &d) {
                d.id = added;
                d.device = text("node");
            }));
            return true;
        });
    }
    Edit setHeadroom()
    {
        return [value = number()](Plan plan) -> std::optional<Plan> {
            plan.settings.policy.headroom = value / 1000.0;
            return plan;
        };
    }
    Edit setPrice()
    {
        return [device = id("node", 3), value = number()](Plan plan) -> std::optional<Plan> {
            for (Price &price : plan.cost.prices) {
                if (price.device == device) {
                    price.unitPrice = value;
                    return plan;
                }
            }
            plan.cost.prices.append(made<Price>([&](Price &p) {
                p.device = device;
                p.unitPrice = value;
            }));
            return plan;
        };
    }

    std::mt19937 m_random;
    QString m_name;
    int m_added = 0;
    std::vector<std::function<Edit()>> m_makers{
        [this] { return setCell(); },
        [this] { return nameGroup(); },
        [this] { return deleteGroup(); },
        [this] { return addGroup(); },
        [this] { return addEvent(); },
        [this] { return addOverride(); },
        [this] { return fillDataset(); },
        [this] { return deleteDataset(); },
        [this] { return moveDevice(); },
        [this] { return nameRack(); },
        [this] { return deleteRack(); },
        [this] { return addDevice(); },
        [this] { return setHeadroom(); },
        [this] { return setPrice(); },
    };
};

std::optional<Plan> applied(std::optional<Plan> plan, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits) {
        if (plan)
            plan = edit(*plan);
    }
    return plan;
}

/// Up to four edits that `base` takes.
std::vector<Edit> editsFor(const Plan &base, Side &side, unsigned count)
{
    std::vector<Edit> edits;
    while (edits.size() < count) {
        edits.push_back(side.next());
        if (!applied(base, edits))
            edits.pop_back();
    }
    return edits;
}

/// The plan with what both may have added at the same place in one order.
Plan inOneOrder(Plan plan)
{
    const auto byId = [](const auto &a, const auto &b) {
        return a->id < b->id;
    };
    std::sort(plan.demand.groups.begin(), plan.demand.groups.end(), byId);
    std::sort(plan.demand.events.begin(),
              plan.demand.events.end(),
              [](const Event &a, const Event &b) { return a.id < b.id; });
    std::sort(plan.cost.prices.begin(), plan.cost.prices.end(), [](const Price &a, const Price &b) {
        return a.device < b.device;
    });
    for (Shared<Rack> &rack : racksOf(plan)) {
        QList<Shared<PlacedDevice>> &devices = rack.mutate().devices;
        std::sort(devices.begin(), devices.end(), byId);
    }
    return plan;
}

TEST(RandomMerges, GiveWhatTheEditsOfBothGiveInEitherOrder)
{
    const Plan base = propertyPlan();
    const int count = test::rounds(1500, 10000);
    int clean = 0;
    int conflicts = 0;
    int compared = 0;
    for (int seed = 1; seed <= count; ++seed) {
        Side a(static_cast<unsigned>(seed), "a");
        Side b(static_cast<unsigned>(seed) + 1'000'000, "b");
        const auto editsOfA = editsFor(base, a, 1 + static_cast<unsigned>(seed) % 4);
        const auto editsOfB = editsFor(base, b, 1 + static_cast<unsigned>(seed / 4) % 4);
        const Plan mine = *applied(base, editsOfA);
        const Plan theirs = *applied(base, editsOfB);
        const PlanMerge merge = mergePlans(base, mine, theirs, {}, test::zones());
        ASSERT_TRUE(merge.problems.isEmpty())
            << seed << ": " << merge.problems[0].path.toStdString() << ": "
            << merge.problems[0].message.toStdString() << '\n'
            << test::rowsOf(merge);
        for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
            const PlanMerge decided = mergePlans(base, mine, theirs, {side, {}}, test::zones());
            ASSERT_EQ(decided.openConflicts(), 0) << seed;
            ASSERT_TRUE(decided.problems.isEmpty()) << seed << '\n' << test::rowsOf(decided);
        }
        if (merge.openConflicts() > 0) {
            ++conflicts;
            continue;
        }
        ++clean;
        for (const auto &other : {applied(mine, editsOfB), applied(theirs, editsOfA)}) {
            if (!other) // an edit went through what is gone in the end, and made no difference
                continue;
            ++compared;
            ASSERT_EQ(test::apart(inOneOrder(merge.plan), inOneOrder(*other)), "") << seed;
        }
        ASSERT_EQ(mergePlans(base, theirs, mine, {}, test::zones()).plan, merge.plan) << seed;
    }
    // Both happened often: the test has looked at something.
    EXPECT_GT(clean, count / 4);
    EXPECT_GT(compared, clean * 19 / 10); // nearly all of them, in both orders
    EXPECT_GT(conflicts, count / 10);
}

TEST(RandomMerges, TakeEveryKeyOfTheSchemaFromEitherSide)
{
    const int count = test::rounds(60, 400);
    for (quint64 number = 1; number <= quint64(count); ++number) {
        const Plan base = test::randomPlan(number);
        const Plan other = test::randomPlan(number + 100'000);
        const auto merged = [&](const Plan &mine, const Plan &theirs) {
            return mergePlans(base, mine, theirs, {}, test::zones()).plan;
        };
        EXPECT_EQ(test::apart(merged(base, other), other), "") << number;
        EXPECT_EQ(test::apart(merged(other, base), other), "") << number;
        EXPECT_EQ(test::apart(merged(other, other), other), "") << number;
        const PlanMerge mine =
            mergePlans(Plan(), base, other, {MergeSide::Mine, {}}, test::zones());
        EXPECT_EQ(mine.openConflicts(), 0) << number;
        const auto without = [&](MergeSide side) {
            return mergeWithoutBase(base, other, {side, {}}, test::zones()).plan;
        };
        EXPECT_EQ(test::apart(without(MergeSide::Mine), base), "") << number;
        EXPECT_EQ(test::apart(without(MergeSide::Theirs), other), "") << number;
    }
}

} // namespace
} // namespace kf
