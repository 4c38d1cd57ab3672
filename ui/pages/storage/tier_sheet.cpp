// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/common.h"
#include "core/plan/edits/storage.h"
#include "core/report/build/overview_tables.h"
#include "core/words/time_words.h"
#include "ui/pages/storage/storage_columns.h"
#include "ui/pages/storage/tier_sheets.h"

namespace kf {

namespace {

using TierField = Field<TierRow>;
using storage::column;

TierField nameField()
{
    return {column(TierSheet::tr("Tier"),
                   TierSheet::tr("Tier: a class of storage that is filled and read by itself"),
                   CellKind::Text,
                   18),
            [](const TierRow &row) { return GridValue(row.tier.name.value_or(row.tier.id)); },
            [](TierRow &row, const GridValue &value) {
                const QString name = textIn(value).trimmed();
                row.tier.name = name.isEmpty() ? std::nullopt : std::optional(name);
                return Result<>();
            }};
}

TierField basisField()
{
    return {
        column(TierSheet::tr("Basis"),
               TierSheet::tr("Raw: what the disks hold, protection comes off. "
                             "Usable: what the array says that it can hold"),
               CellKind::Choice,
               7),
        [](const TierRow &row) { return GridValue(QString(wordFor(row.tier.basis))); },
        [](TierRow &row, const GridValue &value) {
            row.tier.basis =
                enumFromWord<CapacityBasis>(textIn(value).toLatin1()).value_or(CapacityBasis::Raw);
            return Result<>();
        },
        [] {
            return QList<Choice>{{QStringLiteral("raw"), TierSheet::tr("raw")},
                                 {QStringLiteral("usable"), TierSheet::tr("usable")}};
        }};
}

TierField fillField()
{
    return {column(TierSheet::tr("Maximum fill"),
                   TierSheet::tr("Maximum fill, %: how full it may be; empty: 100 %"),
                   CellKind::Share,
                   6),
            [](const TierRow &row) { return GridValue(row.tier.maxFill); },
            [](TierRow &row, const GridValue &value) {
                return takeNumber(row.tier.maxFill, value, 1.0);
            }};
}

TierField readField()
{
    return {
        column(
            TierSheet::tr("Read rate, GB/s"),
            TierSheet::tr(
                "Read rate, GB/s: what it delivers to all together; empty: that of placed devices"),
            CellKind::Number,
            6,
            {Unit::GigabytesPerSecond}),
        [](const TierRow &row) { return orNothing(row.tier.readGbPerS); },
        [](TierRow &row, const GridValue &value) {
            return takeOptional(row.tier.readGbPerS, value);
        }};
}

QList<TierField> tierFields(const SheetUnits &units)
{
    const AmountScale &scale = units.capacity.scale(); // of the whole row: it is compared
    const QString &unit = scale.unit;
    const auto result = [&units, &scale, &unit](const QString &title,
                                                const QString &tip,
                                                std::optional<double> TierRow::*member) {
        return storage::resultField(
            title.arg(units.month, unit), tip.arg(units.month, unit), scale, member);
    };
    return {
        nameField(),
        storage::dataField<TierRow>(
            column(TierSheet::tr("Capacity, %1").arg(unit),
                   TierSheet::tr(
                       "Capacity, %1: what stands there today; empty: that of placed devices")
                       .arg(unit),
                   CellKind::Number,
                   7,
                   {Unit::Gigabytes, scale.factor}),
            scale,
            [](auto &row) -> auto & { return row.tier.capacityGb; }),
        basisField(),
        fillField(),
        readField(),
        result(TierSheet::tr("Data %1, %2"),
               TierSheet::tr("Data, %2: what lies in it in %1, the month that is sized for"),
               &TierRow::total),
        result(TierSheet::tr("With headroom %1, %2"),
               TierSheet::tr("Data with headroom, %2: what it must hold in %1"),
               &TierRow::provision),
        result(TierSheet::tr("Usable capacity %1, %2"),
               TierSheet::tr("Usable capacity, %2: what it can hold in %1"),
               &TierRow::capacity),
        storage::resultField(
            TierSheet::tr("Quotas, %1").arg(unit),
            TierSheet::tr("Quotas, %1: what groups may store in it, homes included").arg(unit),
            scale,
            &TierRow::quotas),
        {column(
             TierSheet::tr("Full in"),
             TierSheet::tr(
                 "Month in which it is full: the first in which more is needed than it can hold"),
             CellKind::Text,
             12),
         [](const TierRow &row) {
             return GridValue(row.full);
         }}};
}

QStringList tierNames(const Plan &plan)
{
    QStringList names;
    for (const Tier &tier : plan.storage.tiers)
        names.append(tier.name.value_or(tier.id));
    return names;
}

QList<TierRow> tierRows(const Plan &plan)
{
    QList<TierRow> rows;
    for (const Tier &tier : plan.storage.tiers)
        rows.append({tier.id, tier});
    for (const Id &id : tiersWithoutEntry(plan.storage)) {
        Tier named;
        named.id = id;
        rows.append({id, named});
    }
    return rows;
}

RowList<TierRow> tierList()
{
    RowList<TierRow> list;
    list.rows = tierRows;
    list.fresh = [](const Plan &, const TierRow *) {
        return TierRow();
    };
    list.complete = [](const Plan &, TierRow &row) {
        if (!row.tier.name)
            row.tier.name = TierSheet::tr("New tier");
    };
    list.copied = [](const Plan &plan, TierRow &row) {
        row.tier.name = edits::copyName(row.tier.name.value_or(row.tier.id), tierNames(plan));
    };
    list.takeUnseen = [](const TierRow &source, TierRow &row) {
        takeAllButName(source.tier, row.tier);
    };
    list.insert = [](Plan plan, const TierRow &row, qsizetype at) {
        Tier tier = row.tier;
        tier.id.clear();
        // Those without an entry follow behind the others.
        const qsizetype place = std::min(at, plan.storage.tiers.size());
        return insertTier(std::move(plan), std::move(tier), place);
    };
    list.remove = [](Plan plan, const QList<TierRow> &rows) {
        QList<Id> ids;
        for (const TierRow &row : rows)
            ids.append(row.key);
        return deleteTiers(std::move(plan), ids);
    };
    list.reorder = [](Plan plan, QList<qsizetype> order) {
        const qsizetype entries = plan.storage.tiers.size();
        order.removeIf([entries](qsizetype place) { return place >= entries; });
        return orderTiers(std::move(plan), order);
    };
    list.placeholder = TierSheet::tr("Type to add a tier");
    return list;
}

/// What is typed begins in the unit that suits it and the results, which have the same.
SheetUnits
followed(SheetUnits shown, const QList<TierRow> &rows, const UnitChoice &units, TypedUnits typed)
{
    QList<double> capacities;
    QList<double> amounts;
    for (const TierRow &row : rows) {
        capacities.append(row.tier.capacityGb.value_or(0.0));
        amounts += {capacities.last(),
                    row.total.value_or(0.0),
                    row.provision.value_or(0.0),
                    row.capacity.value_or(0.0),
                    row.quotas.value_or(0.0)};
    }
    shown.capacity.follow(
        capacities, amountScale(Unit::Gigabytes, amounts, Digits::Exact, units), typed);
    return shown;
}

} // namespace

TierSheet::TierSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    m_units = followed({}, {}, {}, TypedUnits::Anew);
    setList(tierList());
    setFields(tierFields(m_units));
}

void TierSheet::present(const Plan &plan,
                        const Evaluation &figures,
                        const UnitChoice &units,
                        TypedUnits typed)
{
    const int month = figures.growth.sizeAtMonth;
    QList<TierRow> rows = rowsIn(plan);
    for (TierRow &row : rows) {
        const auto its = figures.storage.tiers.constFind(row.key);
        if (its == figures.storage.tiers.cend())
            continue;
        if (its->known) {
            row.total = its->total.value(month);
            row.provision = its->provision.value(month);
        }
        row.capacity = its->capacity.value(month);
        row.quotas = its->quotaGb;
        row.full = tierFullText(plan, *its);
    }
    SheetUnits suiting = followed(m_units, rows, units, typed);
    suiting.month = monthText(plan, month);
    showRows(rows);
    if (suiting != m_units) {
        m_units = suiting;
        renameFields(tierFields(m_units));
    }
}

Result<Plan> TierSheet::replaced(Plan plan, const TierRow &before, const TierRow &after) const
{
    return replaceTier(std::move(plan), before.key, after.tier);
}

} // namespace kf
