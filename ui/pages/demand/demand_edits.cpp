// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_edits.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/group_copies.h"
#include "core/plan/edits/groups.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/parts/field.h"

#include <algorithm>

namespace kf {

namespace {

Error needed(const QString &what)
{
    return {ErrorKind::Invalid, what, {}, {}};
}

const Group *groupOf(const Plan &plan, const Id &id)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == id)
            return &*group;
    }
    return nullptr;
}

} // namespace

DemandEdits::DemandEdits(const DemandModel &sheet, const Catalog &catalog)
    : m_sheet(sheet)
    , m_catalog(catalog)
{
}

/// Changes of cells as an insertion of the rows that they count on.
InsertRows DemandEdits::insertionOf(const QList<CellChange> &changes) const
{
    InsertRows insertion{m_sheet.endOfRows(), 0, changes};
    for (const CellChange &change : changes)
        insertion.count = std::max(insertion.count, change.row + 1 - insertion.before);
    return insertion;
}

std::optional<CellRefusal> DemandEdits::refusalOf(const Plan &plan,
                                                  const QList<CellChange> &changes) const
{
    QStringList keys;
    CellRefusal refusal;
    return withRows(plan, insertionOf(changes), keys, refusal) ? std::nullopt
                                                               : std::optional(refusal);
}

Result<Plan> DemandEdits::changed(Plan plan, const QList<CellChange> &changes) const
{
    QStringList keys;
    CellRefusal refusal;
    return withRows(std::move(plan), insertionOf(changes), keys, refusal);
}

Result<DemandEdits::HourEdit> DemandEdits::hourEdit(const Plan &plan,
                                                    const Group &group,
                                                    int shiftMinutes,
                                                    const CellChange &change) const
{
    if (!m_sheet.locked().isEmpty())
        return needed(m_sheet.locked());
    const std::optional<int> local = m_sheet.hourOf(shiftMinutes, change.column);
    if (!local)
        return needed(m_sheet.notWholeHours(group.timeZone.value_or(plan.settings.timeZone)));
    const auto *typed = std::get_if<double>(&change.value);
    const bool isRate = m_sheet.look().view == SheetView::Rates;
    if (typed == nullptr && !std::holds_alternative<std::monostate>(change.value))
        return needed(isRate ? tr("A rate is needed here, such as 20 %.")
                             : tr("A number of GPUs is needed here."));
    HourEdit edit;
    if (isRate)
        edit = CellGrowthEdit{group.id,
                              m_sheet.dayTypeId(),
                              *local,
                              typed != nullptr ? std::optional(*typed) : std::nullopt};
    else
        edit = CellEdit{group.id, m_sheet.dayTypeId(), *local, typed != nullptr ? *typed : 0.0};
    const auto refusal = std::visit(
        [&plan, &group](const auto &cell) { return cellRefusal(plan, group, cell); }, edit);
    return refusal ? Result<HourEdit>(*refusal) : Result<HourEdit>(edit);
}

Result<> DemandEdits::takeField(Group &group, const CellChange &change) const
{
    const QString text = textIn(change.value);
    switch (change.column) {
    case DemandModel::NameColumn:
        if (text.trimmed().isEmpty())
            return needed(tr("A group needs a name."));
        group.name = text;
        return {};
    case DemandModel::KindColumn:
        if (const auto kind = enumFromWord<GroupKind>(text.toLatin1())) {
            group.kind = *kind;
            return {};
        }
        return needed(tr("A kind is needed here: scheduled, exploratory or serving."));
    case DemandModel::AcceleratorColumn:
        if (text.isEmpty())
            return needed(tr("A group needs an accelerator or a pool."));
        group.accelerator = text;
        return {};
    case DemandModel::ZoneColumn:
        group.timeZone =
            text.isEmpty() || text == kPlanZoneKey ? std::nullopt : std::optional(text);
        return {};
    default:
        break;
    }
    if (!m_sheet.isGroupRate(change.column))
        return needed(tr("This is worked out from the cells."));
    if (!m_sheet.locked().isEmpty())
        return needed(m_sheet.locked());
    const auto *rate = std::get_if<double>(&change.value);
    group.growth.annual = rate != nullptr ? *rate : 0.0;
    return {};
}

/// The group with the changes of its fields; those of its hours go to `hours`. Which of them came
/// first makes no difference: hours of the plan's zone are meant in the zone that the group then
/// has.
Result<Group> DemandEdits::changedGroup(const Plan &plan,
                                        Group group,
                                        const QList<CellChange> &changes,
                                        HourEdits &hours,
                                        CellRefusal &refusal) const
{
    for (const CellChange &change : changes) {
        const Result<> taken =
            m_sheet.isHour(change.column) ? Result<>() : takeField(group, change);
        if (taken)
            continue;
        refusal = {change.row, change.column, taken.error()};
        return taken.error();
    }
    const int shift = shiftMinutes(plan, group, m_catalog.zones(), m_sheet.look().date);
    for (const CellChange &change : changes) {
        if (!m_sheet.isHour(change.column))
            continue;
        const Result<HourEdit> edit = hourEdit(plan, group, shift, change);
        if (!edit) {
            refusal = {change.row, change.column, edit.error()};
            return edit.error();
        }
        if (const auto *rate = std::get_if<CellGrowthEdit>(&edit.value()))
            hours.rates.append(*rate);
        else
            hours.cells.append(std::get<CellEdit>(edit.value()));
    }
    return group;
}

/// The plan with the group in the place of the one that it was, or as a new one at `at`.
Result<Plan>
DemandEdits::withGroup(Plan plan, const Group &group, std::optional<qsizetype> at) const
{
    if (at)
        return insertGroups(std::move(plan), {group}, *at, m_catalog);
    return replaceGroup(std::move(plan), group.id, group, m_catalog.zones());
}

/// Blames the cell of a group that is refused by itself too; the whole row where none is.
void DemandEdits::blame(const Plan &plan,
                        const Group &before,
                        const QList<CellChange> &changes,
                        const Error &error,
                        CellRefusal &refusal) const
{
    refusal = {changes.isEmpty() ? m_sheet.endOfRows() : changes.first().row, -1, error};
    for (const CellChange &change : changes) {
        Group alone = before;
        if (refusal.column >= 0 || m_sheet.isHour(change.column) || !takeField(alone, change))
            continue;
        const bool isNew = alone.id.isEmpty();
        const std::optional<qsizetype> at = isNew ? std::optional<qsizetype>(0) : std::nullopt;
        if (!withGroup(plan, alone, at))
            refusal.column = change.column;
    }
}

Result<Plan> DemandEdits::withChanges(Plan plan,
                                      int row,
                                      const QList<CellChange> &changes,
                                      HourEdits &hours,
                                      CellRefusal &refusal) const
{
    const std::optional<Id> id = m_sheet.groupAt(row);
    const Group *shown = id ? groupOf(plan, *id) : nullptr;
    if (shown == nullptr) {
        const Error error = needed(id ? tr("This group is no longer there.")
                                      : tr("This row is worked out from the cells."));
        refusal = {row, -1, error};
        return error;
    }
    const Group before = *shown;
    const Result<Group> after = changedGroup(plan, before, changes, hours, refusal);
    if (!after)
        return after.error();
    if (after.value() == before)
        return plan;
    if (after.value().accelerator != before.accelerator)
        plan = withAccelerator(std::move(plan), after.value().accelerator, m_catalog);
    Result<Plan> next = withGroup(plan, after.value(), std::nullopt);
    if (!next)
        blame(plan, before, changes, next.error(), refusal);
    return next;
}

Result<Plan> DemandEdits::withNewGroup(Plan plan,
                                       const Group &fresh,
                                       qsizetype at,
                                       const QList<CellChange> &changes,
                                       NewName name,
                                       CellRefusal &refusal) const
{
    HourEdits hours;
    const Result<Group> typed = changedGroup(plan, fresh, changes, hours, refusal);
    if (!typed)
        return typed.error();
    Group group = typed.value();
    for (const CellEdit &cell : std::as_const(hours.cells))
        group.demand[cell.dayType].at(static_cast<std::size_t>(cell.hour)) = cell.value;
    for (const CellGrowthEdit &cell : std::as_const(hours.rates)) {
        if (cell.rate)
            group.growth.cells[cell.dayType].insert(cell.hour, *cell.rate);
    }
    if (name == NewName::OfItsOwn)
        group.name = freeGroupName(plan, group.name);
    Result<Plan> next = withGroup(plan, group, at);
    if (!next)
        blame(plan, fresh, changes, next.error(), refusal);
    return next;
}

} // namespace kf
