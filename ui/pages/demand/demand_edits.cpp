// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_edits.h"

#include "core/plan/edits/groups.h"
#include "ui/pages/demand/demand_model.h"

#include <algorithm>

namespace kf {

namespace {

Error needed(const QString &what)
{
    return {ErrorKind::Invalid, what, {}, {}};
}

QString textOf(const GridValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

const Group *groupOf(const Plan &plan, const Id &id)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == id)
            return &*group;
    }
    return nullptr;
}

/// What a person would sort a cell by.
bool isLess(const GridValue &a, const GridValue &b)
{
    const auto *x = std::get_if<double>(&a);
    const auto *y = std::get_if<double>(&b);
    if (x != nullptr && y != nullptr)
        return *x < *y;
    return QString::localeAwareCompare(textOf(a), textOf(b)) < 0;
}

} // namespace

DemandEdits::DemandEdits(const DemandModel &sheet, const Catalog &catalog)
    : m_sheet(sheet)
    , m_catalog(catalog)
{
}

DemandEdits::Targets DemandEdits::shownRows() const
{
    return [this](int row) -> std::optional<Target> {
        if (row < 0 || row >= m_sheet.rowCount() || !m_sheet.isGroup(row))
            return std::nullopt;
        return Target{m_sheet.rowAt(row).group->id, m_sheet.rowAt(row).today->shiftMinutes};
    };
}

Result<> DemandEdits::check(const Plan &plan, int row, int column, const GridValue &value) const
{
    const std::optional<Target> target = shownRows()(row);
    if (!target || !m_sheet.isHour(column)) {
        const Result<Plan> tried = changed(plan, {CellChange{row, column, value}});
        return tried ? Result<>() : Result<>(tried.error());
    }
    // A paste asks for each of its cells: none of them may cost a plan.
    const Result<HourEdit> edit = hourEdit(*target, column, value);
    if (!edit)
        return edit.error();
    const auto refusal = std::visit(
        [this, &plan, row](const auto &cell) {
            return cellRefusal(plan, *m_sheet.rowAt(row).group, cell);
        },
        edit.value());
    return refusal ? Result<>(*refusal) : Result<>();
}

Result<DemandEdits::HourEdit>
DemandEdits::hourEdit(const Target &target, int column, const GridValue &value) const
{
    if (!m_sheet.locked().isEmpty())
        return needed(m_sheet.locked());
    const std::optional<int> local = m_sheet.hourOf(target.shiftMinutes, column);
    const auto *typed = std::get_if<double>(&value);
    const bool isRate = m_sheet.look().view == SheetView::Rates;
    if (!local || (typed == nullptr && !std::holds_alternative<std::monostate>(value)))
        return needed(isRate ? tr("A rate is needed here, such as 20 %.")
                             : tr("A number of GPUs is needed here."));
    const std::optional<double> number = typed != nullptr ? std::optional(*typed) : std::nullopt;
    if (isRate)
        return HourEdit(CellGrowthEdit{target.group, m_sheet.dayTypeId(), *local, number});
    return HourEdit(CellEdit{target.group, m_sheet.dayTypeId(), *local, number.value_or(0.0)});
}

Result<Plan> DemandEdits::changed(Plan plan, const QList<CellChange> &changes) const
{
    return changedAt(std::move(plan), changes, shownRows());
}

Result<Plan>
DemandEdits::changedAt(Plan plan, const QList<CellChange> &changes, const Targets &targets) const
{
    QList<CellEdit> cells;
    QList<CellGrowthEdit> rates;
    for (const CellChange &change : changes) {
        const std::optional<Target> target = targets(change.row);
        if (!target)
            return needed(tr("This row is worked out from the cells."));
        if (!m_sheet.isHour(change.column)) {
            Result<Plan> next =
                changedField(std::move(plan), target->group, change.column, change.value);
            if (!next)
                return next;
            plan = std::move(next).value();
            continue;
        }
        const Result<HourEdit> edit = hourEdit(*target, change.column, change.value);
        if (!edit)
            return edit.error();
        if (const auto *rate = std::get_if<CellGrowthEdit>(&edit.value()))
            rates.append(*rate);
        else
            cells.append(std::get<CellEdit>(edit.value()));
    }
    Result<Plan> typed =
        cells.isEmpty() ? Result<Plan>(std::move(plan)) : kf::setCells(std::move(plan), cells);
    if (!typed || rates.isEmpty())
        return typed;
    return setCellGrowth(std::move(typed).value(), rates);
}

Result<Plan>
DemandEdits::changedField(Plan plan, const Id &id, int column, const GridValue &value) const
{
    if (column == DemandModel::NameColumn)
        return renameGroup(std::move(plan), id, textOf(value));
    const Group *before = groupOf(plan, id);
    if (before == nullptr)
        return needed(tr("This group is no longer there."));
    Group group = *before;
    const QString text = textOf(value);
    switch (column) {
    case DemandModel::KindColumn:
        if (const auto kind = enumFromWord<GroupKind>(text.toLatin1()))
            group.kind = *kind;
        else
            return needed(tr("A kind is needed here: scheduled, exploratory or serving."));
        break;
    case DemandModel::AcceleratorColumn:
        if (text.isEmpty())
            return needed(tr("A group needs an accelerator or a pool."));
        return setGroupAccelerator(std::move(plan), id, text, m_catalog);
    case DemandModel::ZoneColumn:
        group.timeZone =
            text.isEmpty() || text == kPlanZoneKey ? std::nullopt : std::optional(text);
        break;
    case DemandModel::kGroupRateColumn:
        if (!m_sheet.isGroupRate(column))
            return needed(tr("This is worked out from the cells."));
        if (!m_sheet.locked().isEmpty())
            return needed(m_sheet.locked());
        if (const auto *rate = std::get_if<double>(&value))
            group.growth.annual = *rate;
        else
            group.growth.annual = 0.0;
        break;
    default:
        return needed(tr("This is worked out from the cells."));
    }
    return replaceGroup(std::move(plan), id, group, m_catalog.zones());
}

Group DemandEdits::groupBelow(int row) const
{
    Group group;
    group.kind = GroupKind::Exploratory;
    group.accelerator = QStringLiteral("h100-sxm5-80");
    if (row >= 0 && row < m_sheet.rowCount() &&
        !m_sheet.isGroup(row)) // of a band its first, of a sum its last
        row += m_sheet.rowAt(row).kind == DemandRow::Kind::Band ? 1 : -1;
    if (row >= 0 && row < m_sheet.rowCount() && m_sheet.isGroup(row)) {
        group.kind = m_sheet.rowAt(row).group->kind;
        group.accelerator = m_sheet.rowAt(row).group->accelerator;
        group.timeZone = m_sheet.rowAt(row).group->timeZone;
    }
    for (const DayType &day : m_sheet.dayTypes())
        group.demand.insert(day.id, Hours{});
    return group;
}

DemandEdits::RowPlace DemandEdits::placeBefore(int row) const
{
    RowPlace place;
    if (m_sheet.rowCount() == 0)
        return place;
    int above = std::clamp(row - 1, 0, m_sheet.rowCount() - 1);
    place.band = m_sheet.rowAt(above).band;
    if (m_sheet.rowAt(above).kind == DemandRow::Kind::Sum)
        --above;
    if (m_sheet.isGroup(above))
        place.above = m_sheet.rowAt(above).group->id;
    return place;
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

DemandEdits::Targets DemandEdits::targetsAfter(const InsertRows &edit,
                                               const QStringList &keys) const
{
    const int above = std::clamp(edit.before - 1, 0, qMax(0, m_sheet.rowCount() - 1));
    const int near =
        m_sheet.rowCount() > 0 && !m_sheet.isGroup(above) && above + 1 < m_sheet.rowCount()
            ? above + 1
            : above;
    const int shift = near < m_sheet.rowCount() && m_sheet.isGroup(near)
                          ? m_sheet.rowAt(near).today->shiftMinutes
                          : 0;
    return [this, edit, keys, shift](int row) -> std::optional<Target> {
        if (row >= edit.before && row < edit.before + edit.count)
            return Target{keys.value(row - edit.before), shift};
        return shownRows()(row < edit.before ? row : row - edit.count);
    };
}

Result<Plan> DemandEdits::inserted(Plan plan, const InsertRows &edit, QStringList &keys) const
{
    const RowPlace place = placeBefore(edit.before);
    Group group = groupBelow(edit.before - 1);
    group.name = tr("New group");
    qsizetype at = plan.demand.groups.size();
    const Id next = place.above.value_or(groupsInBand(plan, place.band).value(0));
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i) {
        if (plan.demand.groups.at(i)->id == next)
            at = place.above ? i + 1 : i;
    }
    Result<Plan> with =
        insertGroups(std::move(plan), QList<Group>(edit.count, group), at, m_catalog);
    if (!with)
        return with;
    plan = std::move(with).value();
    for (qsizetype i = at; i < at + edit.count; ++i)
        keys.append(plan.demand.groups.at(i)->id);
    return changedAt(std::move(plan), edit.cells, targetsAfter(edit, keys));
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
    for (int row = 0; row < m_sheet.rowCount(); ++row) {
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
    if (const auto *insertion = std::get_if<InsertRows>(&edit))
        return inserted(std::move(plan), *insertion, keys);
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
