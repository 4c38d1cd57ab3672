// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits: functions from a plan to a plan. Each checks what it is given and fails without a change;
// what depends on something that goes away goes with it. Every plan they lead to can be saved.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QList>

namespace kf {

class ZoneTable;

/// One cell of the demand sheet.
struct CellEdit {
    Id group;
    Id dayType;
    int hour = 0; ///< local, 0..23
    double value = 0.0;
};

/// How fast one cell of the demand sheet grows.
struct CellGrowthEdit {
    Id group;
    Id dayType;
    int hour = 0;               ///< local, 0..23
    std::optional<double> rate; ///< a year; nothing: as its group
};

Result<Plan> insertGroup(Plan plan, Group group, qsizetype at, const ZoneTable &zones);
Result<Plan> replaceGroup(Plan plan, const Id &id, Group group, const ZoneTable &zones);
Result<Plan> renameGroup(Plan plan, const Id &id, const QString &name);
/// Deletes the groups with everything that names them: events, workloads, homes, lanes' entries,
/// placements, scenario overrides. Datasets, profiles, training runs stay without a group.
Result<Plan> deleteGroups(Plan plan, const QList<Id> &ids);
/// Values of typed cells, >= 0 and finite; groups whose demand is derived refuse.
Result<Plan> setCells(Plan plan, const QList<CellEdit> &cells);
/// Growth of single cells: a rate > -1, or nothing for the group's own rate.
Result<Plan> setCellGrowth(Plan plan, const QList<CellGrowthEdit> &cells);
/// Why one of these edits would be refused in `group`, without making it; the edit's id of the
/// group is not looked at.
std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellEdit &cell);
std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellGrowthEdit &cell);
/// The note on one cell (of a local hour); an empty one takes it away.
Result<Plan>
setCellNote(Plan plan, const Id &group, const Id &dayType, int hour, const QString &note);

Result<Plan> insertEvent(Plan plan, Event event, qsizetype at);
Result<Plan> replaceEvent(Plan plan, qsizetype index, Event event);
Result<Plan> deleteEvent(Plan plan, qsizetype index);
/// Dates an event to another month, 0..horizon; everything else about it stays.
Result<Plan> moveEvent(Plan plan, qsizetype index, int month);

Result<Plan> insertDayType(Plan plan, DayType dayType, qsizetype at);
Result<Plan> replaceDayType(Plan plan, const Id &id, DayType dayType);
/// Inserts `dayType` with the cells, growth, notes and events of the day type `from`; workloads of
/// that one run on it as well.
Result<Plan> copyDayType(Plan plan, const Id &from, DayType dayType, qsizetype at);
/// Deletes the day type with its cells, growth, notes and events; the last one is refused.
Result<Plan> deleteDayType(Plan plan, const Id &id);

/// A day type as it shall be, and what it comes from.
struct DayTypeEdit {
    std::optional<Id> was;    ///< the day type that it is; nothing: a new one
    std::optional<Id> copyOf; ///< a new one starts with the cells of this one
    DayType dayType;          ///< of a new one the id is made from the name
};
/// Makes these the day types of the plan, in this order; those that are not named go with their
/// cells. At least one; the days need not add up.
Result<Plan> setDayTypes(Plan plan, const QList<DayTypeEdit> &dayTypes);

Result<Plan> setPools(Plan plan, QList<Pool> pools);

/// Adds a dataset of that name behind the others, in the tier of the last one.
Result<Plan> addDataset(Plan plan, const QString &name);
Result<Plan> insertDataset(Plan plan, Dataset dataset, qsizetype at);
Result<Plan> replaceDataset(Plan plan, const Id &id, Dataset dataset);
Result<Plan> deleteDatasets(Plan plan, const QList<Id> &ids);

/// Changes what stands in plan.yaml: name, zone, horizon, policy ...
Result<Plan> setSettings(Plan plan, Settings settings, const ZoneTable &zones);

/// Adds a scenario that changes nothing, "Scenario 2", behind the others.
Result<Plan> addScenario(Plan plan);
Result<Plan> insertScenario(Plan plan, Scenario scenario, qsizetype at);
Result<Plan> replaceScenario(Plan plan, const Id &id, Scenario scenario);
Result<Plan> deleteScenario(Plan plan, const Id &id);
/// Puts a copy with that name and an id of its own behind the scenario; the base gives a scenario
/// that changes nothing.
Result<Plan> duplicateScenario(Plan plan, const Id &id, const QString &name);
/// What the scenario says about one group instead of about all; nothing at all takes it away.
Result<Plan>
setScenarioGroup(Plan plan, const Id &scenario, const Id &group, const ScenarioGroup &change);
/// Whether the event at `index` happens in the scenario. An event without an id gets one when it
/// is switched off.
Result<Plan> setScenarioEvent(Plan plan, const Id &scenario, qsizetype index, bool happens);

/// Where a device is to stand.
struct DevicePosition {
    Id rack;
    std::optional<double> u; ///< absent: takes no position
    Face face = Face::Front;
    std::optional<RackSide> side = {}; ///< of what takes no position
};
/// Locked ones, and those in locked racks, are refused.
Result<Plan> deleteDevices(Plan plan, const QList<Id> &ids);
/// Moves devices to another rack or position, each by its own target.
Result<Plan> moveDevices(Plan plan, const QList<std::pair<Id, DevicePosition>> &moves);

Result<Plan> deleteRacks(Plan plan, const QList<Id> &ids);

/// Copies the catalogue entry of an accelerator or device into the plan, if it is not there yet.
Plan withCatalogEntry(Plan plan, const AcceleratorEntry &entry);
Plan withCatalogEntry(Plan plan, const DeviceEntry &entry);

/// Accepts a finding with a reason (not empty), or takes the acceptance back.
Result<Plan> acceptFinding(Plan plan,
                           const QString &rule,
                           const QString &path,
                           const QString &reason,
                           const QString &fingerprint);
Result<Plan> unacceptFinding(Plan plan, const QString &rule, const QString &path);

} // namespace kf
