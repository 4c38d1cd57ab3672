// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever edits are tried in whatever order: a plan that they lead to can be saved.

#include "core/catalog/zone_table.h"
#include "core/plan/edits/cells.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/events.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/racks.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/edits/settings.h"
#include "core/plan/edits/storage.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

/// Chooses edits; the same seed makes the same choices everywhere.
class Tries {
public:
    explicit Tries(unsigned seed) : m_random(seed) {}

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    Id id(const char *prefix) { return QString::fromLatin1(prefix) + QString::number(below(6)); }
    double number() { return static_cast<double>(below(12)) - 1.5; }

    Result<Plan> next(const Plan &plan)
    {
        return m_edits[static_cast<std::size_t>(below(static_cast<int>(m_edits.size())))](plan);
    }

private:
    Group group()
    {
        Group g;
        g.id = id("g");
        g.name = g.id;
        g.accelerator = below(2) == 0 ? QStringLiteral("t4") : id("p");
        g.source = below(4) == 0 ? DemandSource::Workloads : DemandSource::Manual;
        g.demand.insert(id("d"), allDay(number()));
        g.active.fromMonth = below(5);
        if (below(2) == 0)
            g.active.toMonth = below(10);
        return g;
    }
    Event event()
    {
        Event e;
        e.group = id("g");
        if (below(2) == 0)
            e.id = id("e");
        if (below(3) > 0)
            e.multiply = number();
        if (below(3) == 0)
            e.dayType = id("d");
        return e;
    }
    DayType dayType()
    {
        DayType d;
        d.id = id("d");
        d.daysPerYear = 40.0 * number();
        return d;
    }
    Scenario scenario()
    {
        Scenario s;
        s.id = below(5) == 0 ? QStringLiteral("base") : id("s");
        s.eventsOff = {id("e")};
        ScenarioGroup own;
        own.demandMultiplier = number();
        s.groups.insert(id("g"), own);
        s.sizeAtMonth = below(50);
        return s;
    }
    Dataset dataset()
    {
        Dataset d;
        d.id = id("data");
        d.group = id("g");
        d.tier = QStringLiteral("nvme");
        d.compressionRatio = number();
        return d;
    }
    Placement placement()
    {
        const Face face = below(2) == 0 ? Face::Front : Face::Rear;
        return {{}, QStringLiteral("node"), {id("rack-0"), 0.5 * below(24), face}};
    }
    RackSeries series() { return {below(4) == 0 ? id("t") : QStringLiteral("std"), 1 + below(2)}; }
    Settings settings(const Plan &plan)
    {
        Settings s = plan.settings;
        s.horizonMonths = 12 + below(60);
        s.policy.sizeAtMonth = below(40);
        s.timeZone = below(3) == 0 ? QStringLiteral("UTC+3") : QStringLiteral("Asia/Kathmandu");
        return s;
    }
    QList<Pool> pools()
    {
        QList<Pool> list;
        for (int i = below(4); i > 0; --i) {
            Pool pool;
            pool.id = id("p");
            pool.accelerators = {id("gpu"), id("gpu")};
            list.append(pool);
        }
        return list;
    }

    ZoneTable m_zones;
    std::mt19937 m_random;
    std::vector<std::function<Result<Plan>(const Plan &)>> m_edits{
        [this](const Plan &p) { return insertGroup(p, group(), below(4), m_zones); },
        [this](const Plan &p) { return replaceGroup(p, id("g"), group(), m_zones); },
        [this](const Plan &p) { return deleteGroups(p, {id("g")}); },
        [this](const Plan &p) {
            return setCells(p, {{id("g"), id("d"), below(26), number()}});
        },
        [this](const Plan &p) {
            return setCellGrowth(p, {{id("g"), id("d"), below(26), number()}});
        },
        [this](const Plan &p) { return setCellNote(p, id("g"), id("d"), below(26), id("note")); },
        [this](const Plan &p) { return duplicateGroups(p, {id("g")}); },
        [this](const Plan &p) {
            return moveGroups(
                p, {id("g")}, kGroupBands[static_cast<std::size_t>(below(4))], below(3));
        },
        [this](const Plan &p) { return copyDayType(p, id("d"), dayType(), below(3)); },
        [this](const Plan &p) { return insertEvent(p, event(), below(4)); },
        [this](const Plan &p) { return replaceEvent(p, below(4), event()); },
        [this](const Plan &p) { return deleteEvent(p, below(8)); },
        [this](const Plan &p) { return insertDayType(p, dayType(), below(3)); },
        [this](const Plan &p) { return replaceDayType(p, id("d"), dayType()); },
        [this](const Plan &p) { return deleteDayType(p, id("d")); },
        [this](const Plan &p) { return setPools(p, pools()); },
        [this](const Plan &p) { return insertDataset(p, dataset(), below(3)); },
        [this](const Plan &p) { return replaceDataset(p, id("data"), dataset()); },
        [this](const Plan &p) { return deleteDatasets(p, {id("data")}); },
        [this](const Plan &p) { return setBasics(p, basicsOf(settings(p)), m_zones); },
        [this](const Plan &p) { return insertScenario(p, scenario(), below(3)); },
        [this](const Plan &p) { return replaceScenario(p, id("s"), scenario()); },
        [this](const Plan &p) { return deleteScenario(p, id("s")); },
        [this](const Plan &p) {
            return placeDevices(p, Catalog(), {placement()}, QStringLiteral("n{0}"));
        },
        [this](const Plan &p) { return deleteDevices(p, {id("n")}); },
        [this](const Plan &p) {
            return moveDevices(p, {{id("n"), {id("rack-0"), 0.5 * below(24), Face::Front}}});
        },
        [this](const Plan &p) { return insertRacks(p, QStringLiteral("row"), series()); },
        [this](const Plan &p) { return cloneRacks(p, {id("rack-0")}); },
        [this](const Plan &p) { return deleteRacks(p, {id("rack-0")}); },
    };
};

std::string firstStructureProblem(const Plan &plan, const ZoneTable &zones)
{
    const QList<PlanProblem> problems = validate(plan, zones);
    for (const PlanProblem &problem : problems) {
        if (problem.ruleClass == RuleClass::Structure)
            return (problem.path + QStringLiteral(": ") + problem.message).toStdString();
    }
    return {};
}

TEST(RandomEdits, NeverLeadToAPlanThatCannotBeSaved)
{
    const ZoneTable zones;
    int done = 0;
    int refused = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Tries tries(seed);
        Plan plan = aPlan()
                        .withDayTypes({{"d1", 365.0}})
                        .withDeviceEntry("node", 2.0)
                        .withRackType("std", 10)
                        .withRow("site", "room", "row");
        for (int i = 0; i < 400; ++i) {
            const Result<Plan> next = tries.next(plan);
            (next ? done : refused) += 1;
            if (!next)
                continue;
            plan = next.value();
            ASSERT_EQ(firstStructureProblem(plan, zones), "") << "seed " << seed << ", try " << i;
        }
    }
    // Both ways were taken often: the test has looked at something.
    EXPECT_GT(done, 400);
    EXPECT_GT(refused, 400);
}

} // namespace
} // namespace kf
