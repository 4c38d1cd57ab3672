// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be added can be added again after one of its kind was deleted: ids are free ones,
// whatever names and counts say.

#include "core/catalog/zone_table.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/events.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/places.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/pools.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/edits/racks.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/edits/storage.h"
#include "core/plan/validate/validate.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>

namespace kf {
namespace {

using test::aPlan;
using test::text;

const Id kRack = QStringLiteral("rack");

/// A kind of thing that a person adds with one command and deletes with another.
struct Kind {
    const char *name;
    std::function<Result<Plan>(Plan)> add;
    std::function<Result<Plan>(Plan, const Id &)> remove;
    std::function<QList<Id>(const Plan &)> ids;
};

std::ostream &operator<<(std::ostream &out, const Kind &kind)
{
    return out << kind.name;
}

template<typename List> QList<Id> idsIn(const List &list)
{
    QList<Id> ids;
    for (const auto &thing : list) {
        if constexpr (requires { thing.id; })
            ids.append(thing.id);
        else
            ids.append(thing->id);
    }
    return ids;
}

const Site &firstSite(const Plan &plan)
{
    return plan.topology.sites.first();
}

const Row &firstRow(const Plan &plan)
{
    return firstSite(plan).rooms.first().rows.first();
}

/// A plan in which everything can be added: a group, a rack with a device in it.
Plan groundToAddTo()
{
    return aPlan()
        .withGroup("chat", GroupKind::Serving, "t4")
        .withDeviceEntry("node", 1.0)
        .withRackType("std", 42)
        .withRow("site", "hall", "row")
        .withRack("rack", "std")
        .withDevice("n1", "node", 1.0)
        .withScenario("cheap");
}

Kind addedGroups()
{
    return {"Groups",
            [](Plan plan) {
                Group group;
                group.name = QStringLiteral("New group");
                group.accelerator = QStringLiteral("t4");
                return insertGroups(std::move(plan), {group}, 0, Catalog());
            },
            [](Plan plan, const Id &id) { return deleteGroups(std::move(plan), {id}); },
            [](const Plan &plan) {
                return idsIn(plan.demand.groups);
            }};
}

Kind addedDayTypes()
{
    return {"DayTypes",
            [](Plan plan) {
                QList<DayTypeEdit> edits;
                for (const DayType &day : std::as_const(plan.demand.dayTypes))
                    edits.append({day.id, std::nullopt, day});
                DayTypeEdit added;
                added.dayType.name = QStringLiteral("New day type");
                edits.append(added);
                return setDayTypes(std::move(plan), edits);
            },
            [](Plan plan, const Id &id) { return deleteDayType(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.demand.dayTypes);
            }};
}

Kind addedPools()
{
    return {"Pools",
            [](Plan plan) {
                static int accelerators = 0; // each stands in one pool only
                Pool pool;
                pool.name = QStringLiteral("Any of them");
                pool.accelerators = {QStringLiteral("gpu-%1").arg(++accelerators)};
                return putPool(std::move(plan), pool, Catalog());
            },
            [](Plan plan, const Id &id) { return deletePool(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.settings.pools);
            }};
}

/// Events have an id from the moment on in which a scenario goes without them.
Kind addedEvents()
{
    return {"Events",
            [](Plan plan) {
                Event event;
                event.group = QStringLiteral("chat");
                event.add = AddedGpus(1.0);
                const qsizetype last = plan.demand.events.size();
                return insertEvent(std::move(plan), event, last).andThen([last](Plan with) {
                    return setScenarioEvent(std::move(with), text("cheap"), last, false);
                });
            },
            [](Plan plan, const Id &id) {
                const QList<Event> all = plan.demand.events;
                const auto found = std::find_if(
                    all.cbegin(), all.cend(), [&id](const Event &one) { return one.id == id; });
                return deleteEvent(std::move(plan), found - all.cbegin());
            },
            [](const Plan &plan) {
                QList<Id> ids;
                for (const Event &event : plan.demand.events)
                    ids.append(event.id.value_or(Id()));
                return ids;
            }};
}

Kind addedScenarios()
{
    return {"Scenarios",
            [](Plan plan) { return addScenario(std::move(plan)); },
            [](Plan plan, const Id &id) { return deleteScenario(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.scenarios.scenarios);
            }};
}

Kind addedDuplicatedScenarios()
{
    return {"DuplicatedScenarios",
            [](Plan plan) { return duplicateScenario(std::move(plan), text("cheap"), text("c")); },
            [](Plan plan, const Id &id) { return deleteScenario(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.scenarios.scenarios);
            }};
}

Kind addedDatasets()
{
    return {"Datasets",
            [](Plan plan) {
                Dataset dataset;
                dataset.name = text("New dataset");
                dataset.tier = usualTier(plan.storage);
                const qsizetype last = plan.storage.datasets.size();
                return insertDataset(std::move(plan), std::move(dataset), last);
            },
            [](Plan plan, const Id &id) { return deleteDatasets(std::move(plan), {id}); },
            [](const Plan &plan) {
                return idsIn(plan.storage.datasets);
            }};
}

Kind addedOwnDevices()
{
    return {"OwnDevices",
            [](Plan plan) {
                DeviceEntry entry;
                entry.model = QStringLiteral("My node");
                entry.id = newDeviceId(plan, Catalog(), entry.model);
                return putCatalogDevice(std::move(plan), entry);
            },
            [](Plan plan, const Id &id) { return deleteCatalogDevice(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.catalog.devices);
            }};
}

Kind addedRackTypes()
{
    return {"RackTypes",
            [](Plan plan) { return addRackType(std::move(plan)); },
            [](Plan plan, const Id &id) { return deleteRackType(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(plan.topology.rackTypes);
            }};
}

/// Feeds go by their names.
Kind addedFeeds()
{
    return {"Feeds",
            [](Plan plan) {
                const RackType type = plan.topology.rackTypes.first();
                return insertFeed(std::move(plan), type.id, type.feeds.size(), oneMoreFeed(type));
            },
            [](Plan plan, const Id &name) {
                const QList<Feed> all = plan.topology.rackTypes.first().feeds;
                const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Feed &one) {
                    return one.name == name;
                });
                return deleteFeed(std::move(plan), text("std"), found - all.cbegin());
            },
            [](const Plan &plan) {
                QList<Id> names;
                for (const Feed &feed : plan.topology.rackTypes.first().feeds)
                    names.append(feed.name);
                return names;
            }};
}

Kind addedRooms()
{
    return {"Rooms",
            [](Plan plan) { return addRoom(std::move(plan)); },
            [](Plan plan, const Id &id) { return deleteRoom(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(firstSite(plan).rooms);
            }};
}

Kind addedRows()
{
    return {"Rows",
            [](Plan plan) { return addRow(std::move(plan), text("row")); },
            [](Plan plan, const Id &id) { return deleteRow(std::move(plan), id); },
            [](const Plan &plan) {
                return idsIn(firstSite(plan).rooms.first().rows);
            }};
}

Kind addedRacks()
{
    return {"Racks",
            [](Plan plan) {
                return insertRacks(std::move(plan), text("row"), {text("std"), 1, text("r"), 0});
            },
            [](Plan plan, const Id &id) { return deleteRacks(std::move(plan), {id}); },
            [](const Plan &plan) {
                return idsIn(firstRow(plan).racks);
            }};
}

Kind addedClonedRacks()
{
    return {"ClonedRacks",
            [](Plan plan) { return cloneRacks(std::move(plan), {kRack}); },
            [](Plan plan, const Id &id) { return deleteRacks(std::move(plan), {id}); },
            [](const Plan &plan) {
                return idsIn(firstRow(plan).racks);
            }};
}

Kind addedDevices()
{
    return {
        "Devices",
        [](Plan plan) {
            const double free = freePositions(plan, Catalog(), kRack, text("node")).last();
            return placeDevices(std::move(plan), Catalog(), {{Id(), text("node"), {kRack, free}}});
        },
        [](Plan plan, const Id &id) { return deleteDevices(std::move(plan), {id}); },
        [](const Plan &plan) {
            return idsIn(firstRow(plan).racks.first()->devices);
        }};
}

Kind addedDuplicatedDevices()
{
    return {"DuplicatedDevices",
            [](Plan plan) { return duplicateDevices(std::move(plan), Catalog(), {text("n1")}); },
            [](Plan plan, const Id &id) { return deleteDevices(std::move(plan), {id}); },
            [](const Plan &plan) {
                return idsIn(firstRow(plan).racks.first()->devices);
            }};
}

class Adding : public testing::TestWithParam<Kind> {
protected:
    static void add(Plan &plan)
    {
        const QList<Id> before = GetParam().ids(plan);
        Result<Plan> added = GetParam().add(plan);
        ASSERT_TRUE(added) << added.error().message.toStdString();
        plan = std::move(added).value();
        EXPECT_EQ(GetParam().ids(plan).size(), before.size() + 1);
    }

    /// Those that were added to groundToAddTo(), in the order of the plan.
    static QList<Id> added(const Plan &plan)
    {
        QList<Id> ids = GetParam().ids(plan);
        for (const Id &id : GetParam().ids(groundToAddTo()))
            ids.removeOne(id);
        return ids;
    }
};

TEST_P(Adding, WorksAgainAfterOneWasDeleted)
{
    for (const bool first : {true, false}) {
        Plan plan = groundToAddTo();
        add(plan);
        add(plan);
        const Id gone = first ? added(plan).first() : added(plan).last();
        Result<Plan> without = GetParam().remove(plan, gone);
        ASSERT_TRUE(without) << without.error().message.toStdString();
        plan = std::move(without).value();
        add(plan);
        add(plan);
        const QList<Id> ids = GetParam().ids(plan);
        EXPECT_EQ(QSet<Id>(ids.cbegin(), ids.cend()).size(), ids.size()); // each has its own
        for (const PlanProblem &problem : validate(plan, ZoneTable()))
            EXPECT_NE(problem.ruleClass, RuleClass::Structure) << problem.path.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EveryKind,
                         Adding,
                         testing::Values(addedGroups(),
                                         addedDayTypes(),
                                         addedPools(),
                                         addedEvents(),
                                         addedScenarios(),
                                         addedDuplicatedScenarios(),
                                         addedDatasets(),
                                         addedOwnDevices(),
                                         addedRackTypes(),
                                         addedFeeds(),
                                         addedRooms(),
                                         addedRows(),
                                         addedRacks(),
                                         addedClonedRacks(),
                                         addedDevices(),
                                         addedDuplicatedDevices()),
                         testing::PrintToStringParamName());

TEST(Adding, NamesWithNumbersAreNewOnesToo)
{
    // "Scenario 2" after two of them, of which the first was deleted: 1, 2, then 3.
    Plan plan = aPlan();
    for (int i = 0; i < 2; ++i)
        plan = addScenario(std::move(plan)).value();
    plan = deleteScenario(std::move(plan), text("scenario-1")).value();
    plan = addScenario(std::move(plan)).value();
    EXPECT_EQ(plan.scenarios.scenarios[0].name, text("Scenario 2"));
    EXPECT_EQ(plan.scenarios.scenarios[1].name, text("Scenario 3"));
}

TEST(UsualTier, IsThatOfTheLastDataset)
{
    const Plan plan = aPlan().withDataset("films", "tape", 1.0);
    EXPECT_EQ(usualTier(plan.storage), text("tape"));
    EXPECT_EQ(usualTier(Storage()), text("standard"));
}

} // namespace
} // namespace kf
