// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_sheet.h"

#include "core/plan/edits.h"

namespace kf {

namespace {

using StorageField = Field<StorageRow>;

GridColumn column(const QString &title, const QString &tip, CellKind kind, double characters)
{
    const bool isText = kind == CellKind::Text || kind == CellKind::Choice;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? characters * 1.6 : 0.0}};
}

/// A number of the dataset that the person types.
StorageField
number(const QString &title, const QString &tip, double Dataset::*member, double whenEmpty = 0.0)
{
    return {column(title, tip, CellKind::Number, 9),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member, whenEmpty](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, whenEmpty);
            }};
}

StorageField share(const QString &title, const QString &tip, double Dataset::*member)
{
    return {column(title, tip, CellKind::Share, 8),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, 0.0);
            }};
}

StorageField
result(const QString &title, const QString &tip, std::optional<double> StorageRow::*member)
{
    GridColumn shown = column(title, tip, CellKind::Number, 10);
    shown.look = ColumnLook::Strong;
    return {shown, [member](const StorageRow &row) {
                const std::optional<double> &value = row.*member;
                return value ? GridValue(*value) : GridValue();
            }};
}

StorageField nameField()
{
    return {
        column(StorageSheet::tr("Dataset"), {}, CellKind::Text, 16),
        [](const StorageRow &row) { return GridValue(row.dataset.name.value_or(row.dataset.id)); },
        [](StorageRow &row, const GridValue &value) {
            row.dataset.name = textIn(value);
            return Result<>();
        }};
}

StorageField tierField()
{
    return {column(StorageSheet::tr("Tier"),
                   StorageSheet::tr("Class of storage that holds it"),
                   CellKind::Text,
                   10),
            [](const StorageRow &row) { return GridValue(row.dataset.tier); },
            [](StorageRow &row, const GridValue &value) {
                row.dataset.tier = textIn(value);
                return Result<>();
            }};
}

StorageField patternField()
{
    return {column(StorageSheet::tr("Pattern"),
                   StorageSheet::tr(
                       "Dedicated: a repository of its own. Transient: data that users bring"),
                   CellKind::Choice,
                   10),
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
    return {column(StorageSheet::tr("Keep, days"),
                   StorageSheet::tr("Retention; empty: for ever"),
                   CellKind::Number,
                   10),
            [](const StorageRow &row) {
                const std::optional<double> &days = row.dataset.retentionDays;
                return days ? GridValue(*days) : GridValue();
            },
            [](StorageRow &row, const GridValue &value) {
                if (std::holds_alternative<std::monostate>(value)) {
                    row.dataset.retentionDays.reset();
                    return Result<>();
                }
                double days = 0.0;
                const Result<> taken = takeNumber(days, value);
                if (taken)
                    row.dataset.retentionDays = days;
                return taken;
            }};
}

StorageField copiesField()
{
    return {column(StorageSheet::tr("Copies"),
                   StorageSheet::tr("Each job copies its input"),
                   CellKind::Check,
                   7),
            [](const StorageRow &row) { return GridValue(row.dataset.jobCopiesInput); },
            [](StorageRow &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.dataset.jobCopiesInput = yes != nullptr && *yes;
                return Result<>();
            }};
}

QList<StorageField> fields()
{
    return {nameField(),
            tierField(),
            patternField(),
            number(StorageSheet::tr("Existing"),
                   StorageSheet::tr("Data that is there today, GB"),
                   &Dataset::existingGb),
            number(StorageSheet::tr("A day"),
                   StorageSheet::tr("What comes in every day, GB"),
                   &Dataset::ingestGbPerDay),
            share(StorageSheet::tr("Growth"),
                  StorageSheet::tr("Yearly growth of what comes in"),
                  &Dataset::ingestGrowth),
            retentionField(),
            number(StorageSheet::tr("Packed"),
                   StorageSheet::tr("Compression, raw : on disk"),
                   &Dataset::compressionRatio,
                   1.0),
            number(StorageSheet::tr("Replicas"),
                   StorageSheet::tr("Replication factor; erasure coding as its overhead"),
                   &Dataset::replicationFactor,
                   1.0),
            number(StorageSheet::tr("Jobs"),
                   StorageSheet::tr("Jobs at the same time"),
                   &Dataset::concurrentJobs),
            share(StorageSheet::tr("More jobs"),
                  StorageSheet::tr("Yearly growth of the number of jobs"),
                  &Dataset::jobsGrowth),
            number(StorageSheet::tr("Input"),
                   StorageSheet::tr("Data that one job reads, GB"),
                   &Dataset::dataPerJobGb),
            copiesField(),
            number(StorageSheet::tr("Between"),
                   StorageSheet::tr("Intermediate data of one job, GB"),
                   &Dataset::intermediatePerJobGb),
            number(StorageSheet::tr("Scratch"),
                   StorageSheet::tr("Replication of copies and intermediate data"),
                   &Dataset::scratchReplication,
                   1.0),
            result(StorageSheet::tr("Stored"),
                   StorageSheet::tr("Raw data at the month that is sized for, GB"),
                   &StorageRow::stored),
            result(StorageSheet::tr("On disk"),
                   StorageSheet::tr("After compression and replication, GB"),
                   &StorageRow::onDisk),
            result(StorageSheet::tr("Total"),
                   StorageSheet::tr("With copies and intermediate data, GB"),
                   &StorageRow::total)};
}

} // namespace

StorageSheet::StorageSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(fields());
}

void StorageSheet::present(const Plan &plan, const Evaluation &figures)
{
    const int month = figures.growth.sizeAtMonth;
    QList<StorageRow> rows;
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        StorageRow row{dataset->id, *dataset, {}, {}, {}};
        for (const DatasetFigures &its : figures.storage.datasets) {
            if (its.id != dataset->id || its.homes || !its.known)
                continue;
            row.stored = its.storedRaw.value(month);
            row.onDisk = its.onDisk.value(month);
            row.total = its.total.value(month);
        }
        rows.append(row);
    }
    m_total =
        figures.storage.known ? std::optional(figures.storage.total.value(month)) : std::nullopt;
    showRows(rows);
    Q_EMIT totalsChanged();
}

GridValue StorageSheet::totalAt(int column) const
{
    if (column == 0)
        return tr("Total with homes");
    return column == columnCount() - 1 && m_total ? GridValue(*m_total) : GridValue();
}

Result<Plan>
StorageSheet::replaced(Plan plan, const StorageRow &before, const StorageRow &after) const
{
    return replaceDataset(std::move(plan), before.dataset.id, after.dataset);
}

} // namespace kf
