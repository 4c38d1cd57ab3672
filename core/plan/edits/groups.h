// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of groups, the rows of the demand sheet; several come, are copied, move or are sorted as
// one edit. Bands keep their groups: what would carry one into another band is refused.

#include "core/base/result.h"
#include "core/demand/bands.h"
#include "core/plan/plan.h"

#include <QDate>
#include <QList>

namespace kf {

class Catalog;
class ZoneTable;

/// The accelerator or pool that the group counts under.
AcceleratorKey keyOf(const Plan &plan, const Group &group);

/// The band of the sheet that the group stands in, pools of the plan considered.
GroupBand bandOf(const Plan &plan, const Group &group);

/// What people call that group, to name things after it; its id where it has no name.
QString typedNameOfGroup(const Plan &plan, const Id &id);

/// The ids of the groups of a band, in the order of the sheet.
QList<Id> groupsInBand(const Plan &plan, GroupBand band);
/// All groups, band by band: the order in which every sheet of groups lists them.
QList<Shared<Group>> groupsByBand(const Plan &plan);

/// Minutes by which the clock of the group is behind that of the plan on `date`.
int shiftMinutes(const Plan &plan, const Group &group, const ZoneTable &zones, QDate date);

/// A group as it begins, still without a name: of the usual accelerator, with no demand on any day.
Group freshGroup(GroupKind kind, const QList<DayType> &dayTypes);

/// A group needs a name; an empty id is made from it.
Result<Plan> insertGroup(Plan plan, Group group, qsizetype at, const ZoneTable &zones);
Result<Plan> replaceGroup(Plan plan, const Id &id, Group group, const ZoneTable &zones);
/// Deletes the groups with everything that names them: events, workloads, homes, lanes' entries,
/// placements, scenario overrides. Datasets, profiles, training runs stay without a group.
Result<Plan> deleteGroups(Plan plan, const QList<Id> &ids);
/// An empty note takes it away.
Result<Plan> setGroupNote(Plan plan, const Id &id, const QString &note);

/// Puts groups before the one at index `at` of the plan's list, in their order; ids that are empty
/// are made from the names. Catalogue entries of their accelerators come along.
Result<Plan>
insertGroups(Plan plan, const QList<Group> &groups, qsizetype at, const Catalog &catalog);

/// A copy of each group with its events and workloads, right below the last of `ids`.
Result<Plan> duplicateGroups(Plan plan, const QList<Id> &ids);

/// Moves the groups, which keep their order, to the place `at` of `band`, counted from 0 without
/// them. Fails where a group stands in another band.
Result<Plan> moveGroups(Plan plan, const QList<Id> &ids, GroupBand band, qsizetype at);

/// Gives the groups of each band the order in which `order` names them; it names all groups once.
Result<Plan> orderGroups(Plan plan, const QList<Id> &order);

} // namespace kf
