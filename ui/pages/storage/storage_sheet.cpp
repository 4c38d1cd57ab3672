// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_sheet.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/storage.h"
#include "core/words/time_words.h"
#include "ui/pages/parts/named_list.h"
#include "ui/pages/storage/storage_columns.h"

namespace kf {

namespace {

AmountScale resultScale(const QList<StorageRow> &rows, const UnitChoice &units)
{
    QList<double> numbers;
    for (const StorageRow &row : rows)
        numbers += {row.stored.value_or(0.0),
                    row.onDisk.value_or(0.0),
                    row.total.value_or(0.0),
                    row.backups.value_or(0.0)};
    return amountScale(Unit::Gigabytes, numbers, Digits::Exact, units);
}

StorageUnits followed(StorageUnits shown,
                      const QList<StorageRow> &rows,
                      const UnitChoice &units,
                      TypedUnits typed)
{
    const auto follow = [&](TypedUnit &unit, double Dataset::*member) {
        QList<double> numbers;
        for (const StorageRow &row : rows)
            numbers.append(row.dataset.*member);
        unit.follow(numbers, amountScale(Unit::Gigabytes, numbers, Digits::Exact, units), typed);
    };
    follow(shown.existing, &Dataset::existingGb);
    follow(shown.ingest, &Dataset::ingestGbPerDay);
    follow(shown.input, &Dataset::dataPerJobGb);
    follow(shown.intermediate, &Dataset::intermediatePerJobGb);
    shown.results = resultScale(rows, units);
    return shown;
}

QStringList datasetNames(const Plan &plan)
{
    QStringList names;
    for (const Shared<Dataset> &dataset : plan.storage.datasets)
        names.append(dataset->name.value_or(dataset->id));
    return names;
}

QString readersText(const Plan &plan, const QList<Id> &readers)
{
    return namesText(readers, storage::groupChoices(plan));
}

/// The dataset with what its row names: its tier and that of its backups, which may have to be
/// made first, and its readers.
Result<Plan> withNamesOf(Plan plan, const StorageRow &row, Dataset &dataset)
{
    dataset = row.dataset;
    const Result<QList<Id>> readers =
        idsNamed(row.readers,
                 storage::groupChoices(plan),
                 StorageSheet::tr("This plan has no group called '%1'"));
    if (!readers)
        return readers.error();
    if (row.readers != readersText(plan, dataset.readers))
        dataset.readers = readers.value();
    Result<Plan> tiered = std::move(plan);
    if (row.tierName != storage::tierName(tiered.value(), dataset.tier))
        tiered = withTierNamed(std::move(tiered).value(), row.tierName, dataset.tier);
    if (!tiered || row.backupTierName.isEmpty()) {
        dataset.backupTier.reset();
        return tiered;
    }
    if (dataset.backupTier &&
        row.backupTierName == storage::tierName(tiered.value(), *dataset.backupTier))
        return tiered;
    return withTierNamed(
        std::move(tiered).value(), row.backupTierName, dataset.backupTier.emplace());
}

StorageRow rowOf(const Plan &plan, const Dataset &dataset)
{
    StorageRow row{dataset.id, dataset, storage::tierName(plan, dataset.tier)};
    if (dataset.backupTier)
        row.backupTierName = storage::tierName(plan, *dataset.backupTier);
    row.readers = readersText(plan, dataset.readers);
    return row;
}

RowList<StorageRow> datasetList()
{
    RowList<StorageRow> list;
    list.rows = [](const Plan &plan) {
        QList<StorageRow> rows;
        for (const Shared<Dataset> &dataset : plan.storage.datasets)
            rows.append(rowOf(plan, *dataset));
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
    list.takeUnseen = [](const StorageRow &source, StorageRow &row) {
        takeAllButName(source.dataset, row.dataset);
    };
    list.insert = [](Plan plan, const StorageRow &row, qsizetype at) {
        Dataset dataset;
        return withNamesOf(std::move(plan), row, dataset).andThen([&](Plan named) {
            dataset.id.clear();
            return insertDataset(std::move(named), dataset, at);
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

StorageSheet::StorageSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
    , m_plans(document)
{
    m_units.results = resultScale({}, {});
    setList(datasetList());
    setFields(storageFields(document, m_units));
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
            if (its.backupOf == row.key && its.known)
                row.backups = its.total.value(month);
            if (its.id != row.key || its.homes || its.backupOf || !its.known)
                continue;
            row.stored = its.storedRaw.value(month);
            row.onDisk = its.onDisk.value(month);
            row.total = its.total.value(month);
        }
    }
    m_sums = sumsAt(figures.storage, month);
    StorageUnits suiting = followed(m_units, rows, units, typed);
    suiting.month = monthText(plan, month);
    showRows(rows);
    if (suiting != m_units) {
        m_units = suiting;
        renameFields(storageFields(m_plans, m_units));
    }
    Q_EMIT totalsChanged();
}

GridValue StorageSheet::totalAt(int column) const
{
    if (column == NameColumn)
        return tr("%1, with homes and backups").arg(m_units.month);
    switch (column) {
    case StoredColumn:
        return storage::totalIn(m_sums.storedRaw, m_units.results);
    case OnDiskColumn:
        return storage::totalIn(m_sums.onDisk, m_units.results);
    case TotalColumn:
        return storage::totalIn(m_sums.total, m_units.results);
    default:
        return {};
    }
}

Result<Plan>
StorageSheet::replaced(Plan plan, const StorageRow &before, const StorageRow &after) const
{
    Dataset dataset;
    return withNamesOf(std::move(plan), after, dataset).andThen([&](Plan named) {
        return replaceDataset(std::move(named), before.dataset.id, dataset);
    });
}

} // namespace kf

#include "moc_storage_sheet.cpp"
