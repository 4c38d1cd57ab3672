// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state.h"
#include "core/plan/edits/common.h"
#include "core/words/name_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/kubernetes/cluster_sheets.h"
#include "ui/pages/kubernetes/label_text.h"
#include "ui/pages/parts/member_field.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace {

GridColumn numberColumn(const QString &title, const QString &tip, ColumnLook look)
{
    return {title, tip, CellKind::Number, look, Qt::AlignRight, {6, 0, 10}, {}};
}

/// What the plan's catalogue and the shipped one hold of a kind, each once, by what `nameIn` says;
/// an empty name leaves an entry out.
template<typename Entry, typename Name>
QList<Choice> entryChoices(const Plan &plan,
                           const Catalog &catalog,
                           const QString &none,
                           QList<Entry> CatalogEntries::*list,
                           const Name &nameIn)
{
    QList<Choice> choices{{QString(), none}};
    QSet<Id> named;
    for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
        for (const Entry &entry : entries->*list) {
            const QString name = nameIn(entry);
            if (name.isEmpty() || named.contains(entry.id))
                continue;
            named.insert(entry.id);
            choices.append({entry.id, name});
        }
    }
    return choices;
}

QList<Choice> acceleratorChoices(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    return entryChoices(
        plan,
        catalog,
        PoolSheet::tr("that of its system"),
        &CatalogEntries::gpus,
        [&](const AcceleratorEntry &entry) { return acceleratorName(entry.id, plan, view); });
}

QList<Choice> systemChoices(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    return entryChoices(plan,
                        catalog,
                        PoolSheet::tr("any"),
                        &CatalogEntries::devices,
                        [&view](const DeviceEntry &entry) {
                            const bool computes = entry.kind == DeviceKind::GpuSystem ||
                                                  entry.kind == DeviceKind::Workstation ||
                                                  entry.kind == DeviceKind::RackScale ||
                                                  entry.kind == DeviceKind::Management;
                            return computes ? modelOf(entry.id, view) : QString();
                        });
}

Field<PoolRow> listField(const QString &title, const QString &tip, QString PoolRow::*member)
{
    return {textColumn(title, tip, CellKind::Text, 16, 44),
            [member](const PoolRow &row) { return GridValue(row.*member); },
            [member](PoolRow &row, const GridValue &value) {
                row.*member = textIn(value).trimmed();
                return Result<>();
            }};
}

QList<Field<PoolRow>> poolFields(PlanDocument &document, const Catalog &catalog)
{
    const auto text = [](const QString &title, const QString &tip, auto NodePool::*member) {
        return optionalText<PoolRow>(
            textColumn(title, tip, CellKind::Text, 10, 24), [member](PoolRow & row) -> auto & {
                return row.pool.*member;
            });
    };
    const auto choice = [](const QString &title, auto NodePool::*member, const auto &choices) {
        Field<PoolRow> field = optionalText<PoolRow>(
            textColumn(title, {}, CellKind::Choice, 14, 28), [member](PoolRow & row) -> auto & {
                return row.pool.*member;
            });
        field.choices = choices;
        return field;
    };
    return {text(PoolSheet::tr("Pool"), {}, &NodePool::id),
            choice(PoolSheet::tr("Accelerator"),
                   &NodePool::accelerator,
                   [&document, &catalog] { return acceleratorChoices(document.plan(), catalog); }),
            choice(PoolSheet::tr("System"),
                   &NodePool::device,
                   [&document, &catalog] { return systemChoices(document.plan(), catalog); }),
            optionalNumber<PoolRow>(
                numberColumn(PoolSheet::tr("Nodes"), {}, ColumnLook::Plain),
                [](PoolRow & row) -> auto & { return row.pool.nodes; }),
            {numberColumn(PoolSheet::tr("In racks"),
                          PoolSheet::tr("Systems of it that are placed, spares left out"),
                          ColumnLook::Strong),
             [](const PoolRow &row) {
                 return row.view ? GridValue(double(row.view->placed)) : GridValue();
             }},
            toldField<PoolRow>(PoolSheet::tr("Groups on it"),
                               14,
                               34,
                               [](const PoolRow &row) {
                                   return row.view ? row.view->groups.join(QStringLiteral(", "))
                                                   : QString();
                               }),
            toldField<PoolRow>(
                PoolSheet::tr("Pods ask for"),
                14,
                26,
                [](const PoolRow &row) {
                    if (!row.view)
                        return QString();
                    if (row.view->resource.isEmpty())
                        return PoolSheet::tr("? not known");
                    return row.view->pluginOk
                               ? QStringLiteral("✓ ") + row.view->resource
                               : PoolSheet::tr("✕ %1: no plugin offers it").arg(row.view->resource);
                }),
            listField(PoolSheet::tr("Labels"),
                      PoolSheet::tr("key=value, with commas between them"),
                      &PoolRow::labels),
            listField(PoolSheet::tr("Taints"),
                      PoolSheet::tr("key=value:NoSchedule, with commas between them"),
                      &PoolRow::taints),
            text(PoolSheet::tr("Resource"),
                 PoolSheet::tr("Extended resource, where it is another than the accelerator's"),
                 &NodePool::resource),
            text(PoolSheet::tr("Device plugin"), {}, &NodePool::plugin),
            text(PoolSheet::tr("Driver"), {}, &NodePool::driver),
            optionalYes<PoolRow>(
                textColumn(PoolSheet::tr("Privileged pods"), {}, CellKind::Choice, 8, 12),
                [](PoolRow & row) -> auto & { return row.pool.privileged; })};
}

Result<NodePool> poolOf(const PoolRow &row)
{
    NodePool pool = row.pool;
    if (row.labels != labelsText(pool.labels)) {
        const auto labels = labelsIn(row.labels);
        if (!labels)
            return labels.error();
        pool.labels = labels.value();
    }
    if (row.taints != taintsText(pool.taints)) {
        const auto taints = taintsIn(row.taints);
        if (!taints)
            return taints.error();
        pool.taints = taints.value();
    }
    return pool;
}

Id freePoolId(const Plan &plan, const QString &name)
{
    const QList<NodePool> &pools = plan.platform.kubernetes.pools;
    return edits::freeId(name, [&pools](const Id &id) {
        return std::any_of(
            pools.cbegin(), pools.cend(), [&id](const NodePool &one) { return one.id == id; });
    });
}

RowList<PoolRow> poolList()
{
    RowList<PoolRow> list;
    list.rows = [](const Plan &plan) {
        QList<PoolRow> rows;
        for (const NodePool &pool : plan.platform.kubernetes.pools)
            rows.append({QString::number(rows.size()),
                         pool,
                         labelsText(pool.labels),
                         taintsText(pool.taints),
                         {}});
        return rows;
    };
    list.fresh = [](const Plan &, const PoolRow *) {
        return PoolRow();
    };
    list.complete = [](const Plan &plan, PoolRow &row) {
        if (!row.pool.id)
            row.pool.id = freePoolId(
                plan,
                row.pool.device.value_or(row.pool.accelerator.value_or(QStringLiteral("pool"))));
    };
    list.copied = [](const Plan &plan, PoolRow &row) {
        if (row.pool.id)
            row.pool.id = freePoolId(plan, *row.pool.id);
    };
    list.insert = [](Plan plan, const PoolRow &row, qsizetype at) {
        Result<NodePool> pool = poolOf(row);
        return pool ? insertPool(std::move(plan), std::move(pool).value(), at)
                    : Result<Plan>(pool.error());
    };
    list.remove = [](Plan plan, const QList<PoolRow> &rows) {
        QList<qsizetype> places;
        for (const PoolRow &row : rows)
            places.append(row.key.toInt());
        return deletePools(std::move(plan), places);
    };
    list.reorder = orderPools;
    list.placeholder = PoolSheet::tr("Type to add a pool");
    list.keysArePlaces = true;
    return list;
}

} // namespace

PoolSheet::PoolSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(poolList());
    setFields(poolFields(document, catalog));
}

void PoolSheet::present(const Plan &plan, const ClusterPicture &picture)
{
    QList<PoolRow> rows = rowsIn(plan);
    for (qsizetype i = 0; i < std::min(rows.size(), picture.pools.size()); ++i)
        rows[i].view = picture.pools[i];
    showRows(rows);
}

QVariant PoolSheet::data(const QModelIndex &index, int role) const
{
    if (role != kCellStateRole || isNewRow(index.row()))
        return FieldsModel::data(index, role);
    const std::optional<PoolView> &view = rowAt(index.row()).view;
    if (index.column() == PlacedColumn && view && view->missing > 0)
        return int(LimitState::Over);
    return index.column() == OfferedColumn && view && !view->pluginOk
               ? QVariant(int(LimitState::Over))
               : QVariant();
}

QString PoolSheet::toolTipAt(int row, int column) const
{
    const auto missing = isNewRow(row) || !rowAt(row).view ? 0 : rowAt(row).view->missing;
    return column == PlacedColumn && missing > 0
               ? tr("%n node(s) of it stand in no rack", nullptr, missing)
               : QString();
}

Result<Plan> PoolSheet::replaced(Plan plan, const PoolRow &before, const PoolRow &after) const
{
    Result<NodePool> pool = poolOf(after);
    if (!pool)
        return pool.error();
    if (before.pool.id && pool.value().id.value_or(Id()).isEmpty())
        return Error{ErrorKind::Invalid, tr("A pool needs a name."), {}, {}};
    return replacePool(std::move(plan), before.key.toInt(), std::move(pool).value());
}

} // namespace kf
