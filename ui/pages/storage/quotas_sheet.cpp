// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/storage.h"
#include "ui/pages/storage/storage_columns.h"
#include "ui/pages/storage/tier_sheets.h"

namespace kf {

namespace {

using QuotaField = Field<QuotaRow>;
using storage::column;

QuotaField quotaGroupField(PlanDocument &document)
{
    return {column(QuotasSheet::tr("User group"),
                   QuotasSheet::tr("User group: who may store that much"),
                   CellKind::Choice,
                   18),
            [](const QuotaRow &row) { return GridValue(row.quota.group); },
            [](QuotaRow &row, const GridValue &value) {
                row.quota.group = textIn(value);
                return Result<>();
            },
            [&document] {
                return storage::groupChoices(document.plan());
            }};
}

QList<QuotaField> quotaFields(PlanDocument &document, const AmountScale &data)
{
    return {quotaGroupField(document),
            storage::tierField<QuotaRow>(),
            storage::dataField<QuotaRow>(
                column(QuotasSheet::tr("Quota, %1").arg(data.unit),
                       QuotasSheet::tr("Quota, %1: what the group may store in the tier, besides "
                                       "its homes")
                           .arg(data.unit),
                       CellKind::Number,
                       10,
                       {Unit::Gigabytes, data.factor}),
                data,
                [](auto &row) -> auto & { return row.quota.gb; })};
}

/// The quota with its tier, which may have to be made first.
Result<Plan> withTierOf(Plan plan, const QuotaRow &row, StorageQuota &quota)
{
    quota = row.quota;
    return withTierNamed(std::move(plan), row.tierName, quota.tier);
}

/// The first group that has no quota yet, so that rows can be typed one after another.
Id nextGroup(const Plan &plan)
{
    const auto hasQuota = [&plan](const Id &group) {
        const auto &quotas = plan.storage.quotas;
        return std::any_of(quotas.cbegin(), quotas.cend(), [&group](const StorageQuota &quota) {
            return quota.group == group;
        });
    };
    for (const Shared<Group> &group : plan.demand.groups) {
        if (!hasQuota(group->id))
            return group->id;
    }
    return plan.demand.groups.isEmpty() ? Id() : plan.demand.groups.constFirst()->id;
}

RowList<QuotaRow> quotaList()
{
    RowList<QuotaRow> list;
    list.rows = [](const Plan &plan) {
        QList<QuotaRow> rows;
        for (qsizetype i = 0; i < plan.storage.quotas.size(); ++i) {
            const StorageQuota &quota = plan.storage.quotas[i];
            rows.append({QString::number(i), quota, storage::tierName(plan, quota.tier)});
        }
        return rows;
    };
    list.fresh = [](const Plan &, const QuotaRow *above) {
        QuotaRow row;
        row.tierName = above != nullptr ? above->tierName : QString();
        return row;
    };
    list.complete = [](const Plan &plan, QuotaRow &row) {
        if (row.quota.group.isEmpty())
            row.quota.group = nextGroup(plan);
        if (row.tierName.isEmpty())
            row.tierName = storage::tierName(plan, usualTier(plan.storage));
    };
    list.insert = [](Plan plan, const QuotaRow &row, qsizetype at) {
        StorageQuota quota;
        return withTierOf(std::move(plan), row, quota).andThen([&](Plan tiered) {
            return insertQuota(std::move(tiered), quota, at);
        });
    };
    list.remove = [](Plan plan, const QList<QuotaRow> &rows) {
        QList<qsizetype> places;
        for (const QuotaRow &row : rows)
            places.append(row.key.toLongLong());
        return deleteQuotas(std::move(plan), places);
    };
    list.reorder = orderQuotas;
    list.placeholder = QuotasSheet::tr("Type to add a quota");
    list.placeholderColumn = QuotasSheet::GroupColumn;
    list.keysArePlaces = true;
    return list;
}

} // namespace

QuotasSheet::QuotasSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
    , m_plans(document)
{
    setList(quotaList());
    setFields(quotaFields(document, m_data.scale()));
}

void QuotasSheet::present(const Plan &plan, const UnitChoice &units, TypedUnits typed)
{
    const QList<QuotaRow> rows = rowsIn(plan);
    QList<double> data;
    for (const QuotaRow &row : rows)
        data.append(row.quota.gb);
    TypedUnit suiting = m_data;
    suiting.follow(data, amountScale(Unit::Gigabytes, data, Digits::Exact, units), typed);
    showRows(rows);
    if (suiting != m_data) {
        m_data = suiting;
        renameFields(quotaFields(m_plans, m_data.scale()));
    }
}

Result<Plan> QuotasSheet::replaced(Plan plan, const QuotaRow &before, const QuotaRow &after) const
{
    StorageQuota quota;
    return withTierOf(std::move(plan), after, quota).andThen([&](Plan tiered) {
        return replaceQuota(std::move(tiered), before.key.toLongLong(), quota);
    });
}

} // namespace kf
