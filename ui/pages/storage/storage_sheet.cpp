// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_sheet.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/storage.h"
#include "core/words/time_words.h"
#include "ui/pages/storage/storage_columns.h"

namespace kf {

namespace {

using StorageField = Field<StorageRow>;
using storage::column;

/// What stands for a ratio besides a number.
CellUnit ratio()
{
    return {Unit::None,
            1.0,
            CellUnit::Per::Nothing,
            {QStringLiteral(":1"), QStringLiteral("x"), QString(QChar(0xd7))}};
}

/// A number of the dataset that the person types.
StorageField number(const QString &title,
                    const QString &tip,
                    double Dataset::*member,
                    double whenEmpty,
                    const CellUnit &unit)
{
    return {column(title, tip, CellKind::Number, 3, unit),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member, whenEmpty](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, whenEmpty);
            }};
}

StorageField share(const QString &title, const QString &tip, double Dataset::*member)
{
    return {column(title, tip, CellKind::Share, 3),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, 0.0);
            }};
}

StorageField data(const QString &title,
                  const QString &tip,
                  const AmountScale &scale,
                  double Dataset::*member,
                  CellUnit::Per per = CellUnit::Per::Nothing)
{
    return storage::dataField<StorageRow>(
        column(
            title.arg(scale.unit), tip, CellKind::Number, 3, {Unit::Gigabytes, scale.factor, per}),
        scale,
        [member](auto &row) -> auto & { return row.dataset.*member; });
}

StorageField nameField()
{
    return {
        column(StorageSheet::tr("Dataset"), {}, CellKind::Text, 16),
        [](const StorageRow &row) { return GridValue(row.dataset.name.value_or(row.dataset.id)); },
        [](StorageRow &row, const GridValue &value) {
            const QString name = textIn(value);
            row.dataset.name = name.isEmpty() ? std::nullopt : std::optional(name);
            return Result<>();
        }};
}

StorageField patternField()
{
    return {column(StorageSheet::tr("Pattern"),
                   StorageSheet::tr(
                       "Dedicated: a repository of its own. Transient: data that users bring"),
                   CellKind::Choice,
                   6),
            [](const StorageRow &row) { return GridValue(QString(wordFor(row.dataset.pattern))); },
            [](StorageRow &row, const GridValue &value) {
                row.dataset.pattern = textIn(value) == QLatin1String("transient")
                                          ? DatasetPattern::Transient
                                          : DatasetPattern::Dedicated;
                return Result<>();
            },
            [] {
                return QList<Choice>{{QStringLiteral("dedicated"), StorageSheet::tr("dedicated")},
                                     {QStringLiteral("transient"), StorageSheet::tr("transient")}};
            }};
}

StorageField retentionField()
{
    return {column(StorageSheet::tr("Retention, days"),
                   StorageSheet::tr("How long what comes in is kept; empty: for ever"),
                   CellKind::Number,
                   3,
                   {Unit::Days}),
            [](const StorageRow &row) { return orNothing(row.dataset.retentionDays); },
            [](StorageRow &row, const GridValue &value) {
                return takeOptional(row.dataset.retentionDays, value);
            }};
}

StorageField copiesField()
{
    return {column(StorageSheet::tr("Jobs copy input"),
                   StorageSheet::tr("Each job copies its input"),
                   CellKind::Check,
                   4),
            [](const StorageRow &row) { return GridValue(row.dataset.jobCopiesInput); },
            [](StorageRow &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.dataset.jobCopiesInput = yes != nullptr && *yes;
                return Result<>();
            }};
}

QList<StorageField> resultFields(const StorageUnits &units)
{
    const auto result = [&units](const QString &title,
                                 const QString &tip,
                                 std::optional<double> StorageRow::*member) {
        return storage::resultField(
            title.arg(units.results.unit), tip.arg(units.month), units.results, member);
    };
    return {result(StorageSheet::tr("Stored, %1"),
                   StorageSheet::tr("Raw data in %1, the month that is sized for"),
                   &StorageRow::stored),
            result(StorageSheet::tr("On disk, %1"),
                   StorageSheet::tr("After compression and replication, in %1"),
                   &StorageRow::onDisk),
            result(StorageSheet::tr("Total, %1"),
                   StorageSheet::tr("With copies and intermediate data, in %1"),
                   &StorageRow::total)};
}

QList<StorageField> dataFields(const StorageUnits &units)
{
    return {data(StorageSheet::tr("Existing, %1"),
                 StorageSheet::tr("Data that is there today"),
                 units.existing,
                 &Dataset::existingGb),
            data(StorageSheet::tr("Ingest, %1/day"),
                 StorageSheet::tr("What comes in every day"),
                 units.ingest,
                 &Dataset::ingestGbPerDay,
                 CellUnit::Per::Day),
            share(StorageSheet::tr("Ingest growth"),
                  StorageSheet::tr("Yearly growth of what comes in"),
                  &Dataset::ingestGrowth),
            retentionField(),
            number(StorageSheet::tr("Compression ratio"),
                   StorageSheet::tr("Raw : on disk"),
                   &Dataset::compressionRatio,
                   1.0,
                   ratio()),
            number(StorageSheet::tr("Replication factor"),
                   StorageSheet::tr("Copies of the data; erasure coding as its overhead"),
                   &Dataset::replicationFactor,
                   1.0,
                   ratio())};
}

QList<StorageField> jobFields(const StorageUnits &units)
{
    return {number(StorageSheet::tr("Concurrent jobs"),
                   StorageSheet::tr("Jobs at the same time"),
                   &Dataset::concurrentJobs,
                   0.0,
                   {}),
            data(StorageSheet::tr("Input per job, %1"),
                 StorageSheet::tr("Data that one job reads"),
                 units.input,
                 &Dataset::dataPerJobGb,
                 CellUnit::Per::Job),
            data(StorageSheet::tr("Intermediate per job, %1"),
                 StorageSheet::tr("Intermediate data of one job"),
                 units.intermediate,
                 &Dataset::intermediatePerJobGb,
                 CellUnit::Per::Job),
            share(StorageSheet::tr("Jobs growth"),
                  StorageSheet::tr("Yearly growth of the number of jobs"),
                  &Dataset::jobsGrowth),
            copiesField(),
            number(StorageSheet::tr("Scratch replication"),
                   StorageSheet::tr("Replication of copies and intermediate data"),
                   &Dataset::scratchReplication,
                   1.0,
                   ratio()),
            patternField()};
}

QList<StorageField> fields(const StorageUnits &units)
{
    return QList<StorageField>{nameField(), storage::tierField<StorageRow>()} +
           resultFields(units) + dataFields(units) + jobFields(units);
}

template<typename Get>
AmountScale scaleOf(const QList<StorageRow> &rows, const UnitChoice &units, Get numbersOf)
{
    QList<double> numbers;
    for (const StorageRow &row : rows)
        numbers += numbersOf(row);
    return amountScale(Unit::Gigabytes, numbers, Digits::Exact, units);
}

StorageUnits unitsFor(const QList<StorageRow> &rows, const UnitChoice &units, const QString &month)
{
    const auto of = [&](double Dataset::*member) {
        return scaleOf(rows, units, [member](const StorageRow &row) {
            return QList<double>{row.dataset.*member};
        });
    };
    return {scaleOf(rows,
                    units,
                    [](const StorageRow &row) {
                        return QList<double>{row.stored.value_or(0.0),
                                             row.onDisk.value_or(0.0),
                                             row.total.value_or(0.0)};
                    }),
            of(&Dataset::existingGb),
            of(&Dataset::ingestGbPerDay),
            of(&Dataset::dataPerJobGb),
            of(&Dataset::intermediatePerJobGb),
            month};
}

QStringList datasetNames(const Plan &plan)
{
    QStringList names;
    for (const Shared<Dataset> &dataset : plan.storage.datasets)
        names.append(dataset->name.value_or(dataset->id));
    return names;
}

/// The dataset with its tier, which may have to be made first.
Result<Plan> withTierOf(Plan plan, const StorageRow &row, Dataset &dataset)
{
    dataset = row.dataset;
    return withTierNamed(std::move(plan), row.tierName, dataset.tier);
}

RowList<StorageRow> datasetList()
{
    RowList<StorageRow> list;
    list.rows = [](const Plan &plan) {
        QList<StorageRow> rows;
        for (const Shared<Dataset> &dataset : plan.storage.datasets)
            rows.append({dataset->id, *dataset, storage::tierName(plan, dataset->tier)});
        return rows;
    };
    list.fresh = [](const Plan &, const StorageRow *above) {
        StorageRow row;
        row.tierName = above != nullptr ? above->tierName : QString();
        return row;
    };
    list.complete = [](const Plan &plan, StorageRow &row) {
        if (!row.dataset.name)
            row.dataset.name = StorageSheet::tr("New dataset");
        if (row.tierName.isEmpty())
            row.tierName = storage::tierName(plan, usualTier(plan.storage));
    };
    list.copied = [](const Plan &plan, StorageRow &row) {
        row.dataset.name =
            edits::copyName(row.dataset.name.value_or(row.dataset.id), datasetNames(plan));
    };
    list.insert = [](Plan plan, const StorageRow &row, qsizetype at) {
        Dataset dataset;
        return withTierOf(std::move(plan), row, dataset).andThen([&](Plan tiered) {
            dataset.id.clear();
            return insertDataset(std::move(tiered), dataset, at);
        });
    };
    list.remove = [](Plan plan, const QList<StorageRow> &rows) {
        QList<Id> ids;
        for (const StorageRow &row : rows)
            ids.append(row.dataset.id);
        return deleteDatasets(std::move(plan), ids);
    };
    list.reorder = orderDatasets;
    list.placeholder = StorageSheet::tr("Type to add a dataset");
    return list;
}

} // namespace

StorageSheet::StorageSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    m_units = unitsFor({}, {}, {});
    setList(datasetList());
    setFields(fields(m_units));
}

void StorageSheet::present(const Plan &plan,
                           const Evaluation &figures,
                           const UnitChoice &units,
                           TypedUnits typed)
{
    const int month = figures.growth.sizeAtMonth;
    QList<StorageRow> rows = rowsIn(plan);
    for (StorageRow &row : rows) {
        for (const DatasetFigures &its : figures.storage.datasets) {
            if (its.id != row.key || its.homes || !its.known)
                continue;
            row.stored = its.storedRaw.value(month);
            row.onDisk = its.onDisk.value(month);
            row.total = its.total.value(month);
        }
    }
    m_sums = sumsAt(figures.storage, month);
    const StorageUnits best = unitsFor(rows, units, monthText(plan, month));
    StorageUnits suiting = typed == TypedUnits::Stay ? m_units : best;
    suiting.results = best.results;
    suiting.month = best.month;
    showRows(rows);
    if (suiting != m_units) {
        m_units = suiting;
        renameFields(fields(m_units));
    }
    Q_EMIT totalsChanged();
}

GridValue StorageSheet::totalAt(int column) const
{
    if (column == NameColumn)
        return tr("%1, with homes").arg(m_units.month);
    switch (column) {
    case StoredColumn:
        return storage::inUnit(m_sums.storedRaw, m_units.results);
    case OnDiskColumn:
        return storage::inUnit(m_sums.onDisk, m_units.results);
    case TotalColumn:
        return storage::inUnit(m_sums.total, m_units.results);
    default:
        return {};
    }
}

Result<Plan>
StorageSheet::replaced(Plan plan, const StorageRow &before, const StorageRow &after) const
{
    Dataset dataset = after.dataset;
    if (before.tierName == after.tierName)
        return replaceDataset(std::move(plan), before.dataset.id, dataset);
    return withTierOf(std::move(plan), after, dataset).andThen([&](Plan tiered) {
        return replaceDataset(std::move(tiered), before.dataset.id, dataset);
    });
}

} // namespace kf
