// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figures.h"
#include "core/words/amount_words.h"
#include "ui/pages/parts/fields_model.h"
#include "ui/pages/storage/typed_units.h"

namespace kf {

struct StorageRow {
    QString key;
    Dataset dataset;
    QString tierName;                  ///< of the dataset's tier; typed, the one it goes to
    std::optional<double> stored = {}; ///< GB at the size month; nothing where not known
    std::optional<double> onDisk = {};
    std::optional<double> total = {};
    QString backupTierName = {}; ///< empty: the dataset's own
    QString readers = {};        ///< names of groups, with commas between them
    std::optional<double> backups = {};

    bool operator==(const StorageRow &) const = default;
};

/// The units of the columns that hold data: results have one together that suits them, what is
/// typed without a unit is in that of its column.
struct StorageUnits {
    AmountScale results;
    TypedUnit existing = {};
    TypedUnit ingest = {};
    TypedUnit input = {};
    TypedUnit intermediate = {};
    QString month = {}; ///< that the results are of

    bool operator==(const StorageUnits &) const = default;
};

/// The columns of a dataset, in the order of StorageSheet::Column.
QList<Field<StorageRow>> storageFields(PlanDocument &document, const StorageUnits &units);

/// One row a dataset: the factors in the order in which they act, with the results behind those of
/// the data itself, where they are in sight; those that mostly stay as they are at the end.
class StorageSheet : public FieldsModel<StorageRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TierColumn,
        ExistingColumn,
        IngestColumn,
        IngestGrowthColumn,
        RetentionColumn,
        CompressionColumn,
        ReplicationColumn,
        StoredColumn,
        OnDiskColumn,
        TotalColumn,
        ExpiresColumn,
        JobsColumn,
        InputColumn,
        IntermediateColumn,
        JobsGrowthColumn,
        CopiesColumn,
        ScratchColumn,
        PatternColumn,
        BackupCopiesColumn,
        BackupTierColumn,
        BackupsColumn,
        GroupColumn,
        SensitivityColumn,
        ReadersColumn,
        SourceColumn,
        OwnerColumn,
        SubsetColumn,
    };

    explicit StorageSheet(PlanDocument &document, QObject *parent = nullptr);

    void
    present(const Plan &plan, const Evaluation &figures, const UnitChoice &units, TypedUnits typed);

    int titleLines() const override { return 2; }
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const StorageRow &before, const StorageRow &after) const override;

private:
    PlanDocument &m_plans;
    StorageSums m_sums;
    StorageUnits m_units;
};

} // namespace kf
