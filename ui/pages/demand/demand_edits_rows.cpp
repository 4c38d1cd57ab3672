// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with whole rows of the demand sheet.
#include "core/plan/edits/group_copies.h"
#include "core/plan/edits/groups.h"
#include "ui/pages/demand/demand_edits.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/parts/field.h"

#include <QMap>

#include <algorithm>

namespace kf {

namespace {

/// What a person would sort a cell by.
bool isLess(const GridValue &a, const GridValue &b)
{
    const auto *x = std::get_if<double>(&a);
    const auto *y = std::get_if<double>(&b);
    if (x != nullptr && y != nullptr)
        return *x < *y;
    return QString::localeAwareCompare(textIn(a), textIn(b)) < 0;
}

} // namespace

/// The group of the row with that key, where a row that begins with these cells has the same ones,
/// so that it is a copy.
std::optional<Id> DemandEdits::sourceOf(const QString &key, const QList<CellChange> &changes) const
{
    const int shown = key.isEmpty() ? -1 : m_sheet.rowOfKey(key);
    if (shown < 0 || !m_sheet.isGroup(shown))
        return std::nullopt;
    QMap<int, GridValue> cells;
    for (const CellChange &change : changes)
        cells.insert(change.column, change.value);
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        const bool isTyped = m_sheet.readOnlyReason(shown, column).isEmpty();
        if (isTyped && m_sheet.valueAt(shown, column) != cells.value(column))
            return std::nullopt;
    }
    return m_sheet.groupAt(shown);
}

/// Rows are judged one by one, each with all of its changes.
Result<Plan> DemandEdits::withRows(Plan plan,
                                   const InsertRows &edit,
                                   QStringList &keys,
                                   CellRefusal &refusal) const
{
    QMap<int, QList<CellChange>> changes;
    for (const CellChange &change : edit.cells)
        changes[change.row].append(change);
    HourEdits hours;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.key() >= edit.before && it.key() < edit.before + edit.count)
            continue;
        const int shown = it.key() < edit.before ? it.key() : it.key() - edit.count;
        Result<Plan> next = withChanges(std::move(plan), shown, it.value(), hours, refusal);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    Group fresh = groupBelow(edit.before - 1);
    fresh.name = tr("New group");
    const qsizetype at = placeOfNew(plan, edit.before);
    const NewName name = edit.isTyped || edit.cells.isEmpty() ? NewName::AsItIs : NewName::OfItsOwn;
    for (int i = 0; i < edit.count; ++i) {
        const int row = edit.before + i;
        refusal.row = row;
        const QList<CellChange> cells = changes.value(row);
        const std::optional<Id> source = sourceOf(edit.sources.value(row), cells);
        Result<Plan> next =
            source ? copyGroup(std::move(plan), *source, at + i)
                   : withNewGroup(std::move(plan), fresh, at + i, cells, name, refusal);
        if (!next)
            return next;
        plan = std::move(next).value();
        keys.append(plan.demand.groups.at(at + i)->id);
    }
    Result<Plan> typed = kf::setCells(std::move(plan), hours.cells);
    return typed ? setCellGrowth(std::move(typed).value(), hours.rates) : typed;
}

Group DemandEdits::groupBelow(int row) const
{
    Group group = freshGroup(GroupKind::Exploratory, m_sheet.dayTypes());
    const int end = m_sheet.endOfRows();
    row = std::min(row, end - 1);
    if (row >= 0 && !m_sheet.isGroup(row))
        ++row; // of a band its first
    if (row >= 0 && row < end && m_sheet.isGroup(row)) {
        group.kind = m_sheet.rowAt(row).group->kind;
        group.accelerator = m_sheet.rowAt(row).group->accelerator;
        group.timeZone = m_sheet.rowAt(row).group->timeZone;
    }
    return group;
}

DemandEdits::RowPlace DemandEdits::placeBefore(int row) const
{
    RowPlace place;
    const int end = m_sheet.endOfRows();
    if (end == 0)
        return place;
    const int above = std::clamp(row - 1, 0, end - 1);
    place.band = m_sheet.rowAt(above).band;
    if (m_sheet.isGroup(above))
        place.above = m_sheet.rowAt(above).group->id;
    return place;
}

/// Where new groups come in the list of the plan; behind the last row at its end, so that they are
/// the last of their band whichever that is.
qsizetype DemandEdits::placeOfNew(const Plan &plan, int before) const
{
    const qsizetype end = plan.demand.groups.size();
    if (before >= m_sheet.endOfRows())
        return end;
    const RowPlace place = placeBefore(before);
    const Id next = place.above.value_or(groupsInBand(plan, place.band).value(0));
    for (qsizetype i = 0; i < end; ++i) {
        if (plan.demand.groups.at(i)->id == next)
            return place.above ? i + 1 : i;
    }
    return end;
}

QList<Id> DemandEdits::groupsIn(const QList<int> &rows) const
{
    QList<Id> ids;
    for (const int row : rows) {
        if (const std::optional<Id> id = m_sheet.groupAt(row))
            ids.append(*id);
    }
    return ids;
}

Result<Plan> DemandEdits::moved(Plan plan, const MoveRows &edit, QStringList &keys) const
{
    keys = groupsIn(edit.rows);
    const RowPlace place = placeBefore(edit.before);
    const QList<Id> members = groupsInBand(plan, place.band);
    // The place is the one below the nearest group above that does not move itself.
    qsizetype at = 0;
    const qsizetype above = place.above ? members.indexOf(*place.above) : -1;
    for (qsizetype i = 0; i <= above; ++i)
        at += keys.contains(members.at(i)) ? 0 : 1;
    return moveGroups(std::move(plan), keys, place.band, at);
}

Result<Plan> DemandEdits::sorted(Plan plan, const SortRows &edit) const
{
    QList<int> rows;
    for (int row = 0; row < m_sheet.endOfRows(); ++row) {
        if (m_sheet.isGroup(row))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [this, &edit](int a, int b) {
        const GridValue x = m_sheet.valueAt(a, edit.column);
        const GridValue y = m_sheet.valueAt(b, edit.column);
        return edit.order == Qt::AscendingOrder ? isLess(x, y) : isLess(y, x);
    });
    QList<Id> order = groupsIn(rows);
    const QSet<Id> shown(order.cbegin(), order.cend());
    for (const Shared<Group> &group : std::as_const(plan.demand.groups)) {
        if (!shown.contains(group->id))
            order.append(group->id);
    }
    return orderGroups(std::move(plan), order);
}

Result<Plan> DemandEdits::edited(Plan plan, const RowEdit &edit, QStringList &keys) const
{
    if (const auto *insertion = std::get_if<InsertRows>(&edit)) {
        CellRefusal refusal;
        return withRows(std::move(plan), *insertion, keys, refusal);
    }
    if (const auto *move = std::get_if<MoveRows>(&edit))
        return moved(std::move(plan), *move, keys);
    if (const auto *sort = std::get_if<SortRows>(&edit))
        return sorted(std::move(plan), *sort);
    if (const auto *deletion = std::get_if<DeleteRows>(&edit))
        return deleteGroups(std::move(plan), groupsIn(deletion->rows));
    const QList<Id> ids = groupsIn(std::get<DuplicateRows>(edit).rows);
    QSet<Id> before;
    for (const Shared<Group> &group : std::as_const(plan.demand.groups))
        before.insert(group->id);
    Result<Plan> copied = duplicateGroups(std::move(plan), ids);
    if (!copied)
        return copied;
    for (const Shared<Group> &group : copied.value().demand.groups) {
        if (!before.contains(group->id))
            keys.append(group->id);
    }
    return copied;
}

} // namespace kf
