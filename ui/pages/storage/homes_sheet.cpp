// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/storage.h"
#include "ui/pages/storage/storage_columns.h"
#include "ui/pages/storage/tier_sheets.h"

namespace kf {

namespace {

using HomesField = Field<HomesRow>;
using storage::column;

HomesField peopleField()
{
    return {column(HomesSheet::tr("People"),
                   HomesSheet::tr("People: how many have a home volume"),
                   CellKind::Number,
                   8),
            [](const HomesRow &row) { return orNothing(row.homes.people); },
            [](HomesRow &row, const GridValue &value) {
                return takeOptional(row.homes.people, value);
            }};
}

QList<HomesField>
homesFields(PlanDocument &document, const AmountScale &data, const AmountScale &totals)
{
    return {storage::groupField<HomesRow>(
                document, 18, [](auto &row) -> auto & { return row.homes.group; }),
            peopleField(),
            storage::dataField<HomesRow>(
                column(HomesSheet::tr("Data per person, %1").arg(data.unit),
                       HomesSheet::tr("Home volume, %1: what one person may keep").arg(data.unit),
                       CellKind::Number,
                       10,
                       {Unit::Gigabytes, data.factor, CellUnit::Per::Person}),
                data,
                [](auto &row) -> auto & { return row.homes.gbPerPerson; }),
            storage::tierField<HomesRow>(),
            storage::resultField(
                HomesSheet::tr("Total, %1").arg(totals.unit),
                HomesSheet::tr("Total, %1: people × data per person, the same in every month")
                    .arg(totals.unit),
                totals,
                &HomesRow::total)};
}

/// Homes name a tier where they have one; a row that names none yet goes to the usual one.
Result<Plan> withTierOf(Plan plan, const HomesRow &row, Homes &homes)
{
    homes = row.homes;
    if (row.tierName.isEmpty()) {
        homes.tier.reset();
        return plan;
    }
    Id tier;
    Result<Plan> tiered = withTierNamed(std::move(plan), row.tierName, tier);
    if (tiered)
        homes.tier = tier;
    return tiered;
}

RowList<HomesRow> homesList()
{
    RowList<HomesRow> list;
    list.rows = [](const Plan &plan) {
        QList<HomesRow> rows;
        for (qsizetype i = 0; i < plan.storage.homes.size(); ++i) {
            const Homes &homes = plan.storage.homes[i];
            rows.append({QString::number(i),
                         homes,
                         homes.tier ? storage::tierName(plan, *homes.tier) : QString()});
        }
        return rows;
    };
    list.fresh = [](const Plan &, const HomesRow *above) {
        HomesRow row;
        row.tierName = above != nullptr ? above->tierName : QString();
        return row;
    };
    list.complete = [](const Plan &plan, HomesRow &row) {
        if (row.tierName.isEmpty())
            row.tierName = storage::tierName(plan, usualTier(plan.storage));
    };
    list.insert = [](Plan plan, const HomesRow &row, qsizetype at) {
        Homes homes;
        return withTierOf(std::move(plan), row, homes).andThen([&](Plan tiered) {
            return insertHomes(std::move(tiered), homes, at);
        });
    };
    list.remove = [](Plan plan, const QList<HomesRow> &rows) {
        QList<qsizetype> places;
        for (const HomesRow &row : rows)
            places.append(row.key.toLongLong());
        return deleteHomes(std::move(plan), places);
    };
    list.reorder = orderHomes;
    list.placeholder = HomesSheet::tr("Type to add homes");
    list.keysArePlaces = true;
    return list;
}

} // namespace

HomesSheet::HomesSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
    , m_plans(document)
    , m_totals(m_data.scale())
{
    setList(homesList());
    setFields(homesFields(document, m_data.scale(), m_totals));
}

void HomesSheet::present(const Plan &plan,
                         const Evaluation &figures,
                         const UnitChoice &units,
                         TypedUnits typed)
{
    QList<HomesRow> rows = rowsIn(plan);
    QList<const DatasetFigures *> homes;
    for (const DatasetFigures &its : figures.storage.datasets) {
        if (its.homes)
            homes.append(&its);
    }
    QList<double> data;
    QList<double> totals;
    m_sum = 0.0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isKnown = i < homes.size() && homes[i]->known;
        rows[i].total = isKnown ? std::optional(homes[i]->total.value(0)) : std::nullopt;
        m_sum = m_sum && rows[i].total ? std::optional(*m_sum + *rows[i].total) : std::nullopt;
        data.append(rows[i].homes.gbPerPerson.value_or(0.0));
        totals.append(rows[i].total.value_or(0.0));
    }
    TypedUnit suitingData = m_data;
    suitingData.follow(data, amountScale(Unit::Gigabytes, data, Digits::Exact, units), typed);
    const AmountScale suitingTotals = amountScale(Unit::Gigabytes, totals, Digits::Exact, units);
    showRows(rows);
    if (suitingData != m_data || suitingTotals != m_totals) {
        m_data = suitingData;
        m_totals = suitingTotals;
        renameFields(homesFields(m_plans, m_data.scale(), m_totals));
    }
    Q_EMIT totalsChanged();
}

GridValue HomesSheet::totalAt(int column) const
{
    if (column == GroupColumn)
        return tr("All homes");
    return column == TotalColumn ? storage::totalIn(m_sum, m_totals) : GridValue();
}

Result<Plan> HomesSheet::replaced(Plan plan, const HomesRow &before, const HomesRow &after) const
{
    Homes homes;
    return withTierOf(std::move(plan), after, homes).andThen([&](Plan tiered) {
        return replaceHomes(std::move(tiered), before.key.toLongLong(), homes);
    });
}

} // namespace kf
