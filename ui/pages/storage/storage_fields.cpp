// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of datasets: results, the factors in the order in which they act, backups, and where
// the data comes from.

#include "core/plan/all_keys.h"
#include "core/words/platform_words.h"
#include "ui/pages/storage/storage_columns.h"
#include "ui/pages/storage/storage_sheet.h"

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
    return checked<StorageRow>(
        {column(title, tip, CellKind::Number, 3, unit),
         [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
         [member, whenEmpty](StorageRow &row, const GridValue &value) {
             return takeNumber(row.dataset.*member, value, whenEmpty);
         }},
        [](const StorageRow &row) -> const Dataset & { return row.dataset; },
        member);
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
        column(title.arg(scale.unit),
               tip.arg(scale.unit),
               CellKind::Number,
               3,
               {Unit::Gigabytes, scale.factor, per}),
        scale,
        [member](auto &row) -> auto & { return row.dataset.*member; });
}

StorageField nameField()
{
    return {
        column(StorageSheet::tr("Dataset"),
               StorageSheet::tr("Dataset: data that is kept, copied and read in one way"),
               CellKind::Text,
               16),
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
    return {
        column(StorageSheet::tr("Retention, days"),
               StorageSheet::tr("Retention, days: how long what comes in is kept; empty: for ever"),
               CellKind::Number,
               3,
               {Unit::Days}),
        [](const StorageRow &row) { return orNothing(row.dataset.retentionDays); },
        [](StorageRow &row, const GridValue &value) {
            return takeOptional(row.dataset.retentionDays, value);
        }};
}

StorageField yesNo(const QString &title, const QString &tip, bool Dataset::*member)
{
    return {column(title, tip, CellKind::Check, 4),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member](StorageRow &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.dataset.*member = yes != nullptr && *yes;
                return Result<>();
            }};
}

/// A text that may be missing.
StorageField text(const QString &title, const QString &tip, std::optional<QString> Dataset::*member)
{
    return {column(title, tip, CellKind::Text, 10),
            [member](const StorageRow &row) {
                return GridValue((row.dataset.*member).value_or(QString()));
            },
            [member](StorageRow &row, const GridValue &value) {
                const QString typed = textIn(value).trimmed();
                row.dataset.*member = typed.isEmpty() ? std::nullopt : std::optional(typed);
                return Result<>();
            }};
}

/// A text of the row itself, which the plan gets when all of the row is known.
StorageField typed(const QString &title, const QString &tip, QString StorageRow::*member)
{
    return {column(title, tip, CellKind::Text, 10),
            [member](const StorageRow &row) { return GridValue(row.*member); },
            [member](StorageRow &row, const GridValue &value) {
                row.*member = textIn(value).trimmed();
                return Result<>();
            }};
}

StorageField sensitivityField()
{
    return {column(StorageSheet::tr("Sensitivity"),
                   StorageSheet::tr("How much harm it does if the data gets out"),
                   CellKind::Choice,
                   10),
            [](const StorageRow &row) {
                const auto &sensitivity = row.dataset.sensitivity;
                return GridValue(sensitivity ? QString(wordFor(*sensitivity)) : QString());
            },
            [](StorageRow &row, const GridValue &value) {
                row.dataset.sensitivity = enumFromWord<Sensitivity>(textIn(value).toLatin1());
                return Result<>();
            },
            [] {
                QList<Choice> choices{{QString(), StorageSheet::tr("not said")}};
                for (const Sensitivity each : {Sensitivity::Public,
                                               Sensitivity::Internal,
                                               Sensitivity::Confidential,
                                               Sensitivity::Regulated})
                    choices.append({QString(wordFor(each)), choiceText(each)});
                return choices;
            }};
}

QList<StorageField> resultFields(const StorageUnits &units)
{
    const auto result = [&units](const QString &title,
                                 const QString &tip,
                                 std::optional<double> StorageRow::*member) {
        return storage::resultField(title.arg(units.results.unit),
                                    tip.arg(units.results.unit, units.month),
                                    units.results,
                                    member);
    };
    return {result(StorageSheet::tr("Stored, %1"),
                   StorageSheet::tr("Stored data, %1: raw, in %2, the month that is sized for"),
                   &StorageRow::stored),
            result(StorageSheet::tr("On disk, %1"),
                   StorageSheet::tr("Data on disk, %1: after compression and replication, in %2"),
                   &StorageRow::onDisk),
            result(StorageSheet::tr("Total, %1"),
                   StorageSheet::tr("Total, %1: with copies and intermediate data, in %2"),
                   &StorageRow::total)};
}

QList<StorageField> dataFields(const StorageUnits &units)
{
    return {data(StorageSheet::tr("Existing, %1"),
                 StorageSheet::tr("Existing data, %1: what is there today"),
                 units.existing.scale(),
                 &Dataset::existingGb),
            data(StorageSheet::tr("Ingest, %1/day"),
                 StorageSheet::tr("Ingest, %1 a day: what comes in"),
                 units.ingest.scale(),
                 &Dataset::ingestGbPerDay,
                 CellUnit::Per::Day),
            share(StorageSheet::tr("Ingest growth"),
                  StorageSheet::tr("Growth of the ingest, % a year, compound"),
                  &Dataset::ingestGrowth),
            retentionField(),
            number(StorageSheet::tr("Compr. ratio"),
                   StorageSheet::tr("Compression ratio, raw : on disk; 2.5 makes 1 TB of 2.5 TB"),
                   &Dataset::compressionRatio,
                   1.0,
                   ratio()),
            number(StorageSheet::tr("Repl. factor"),
                   StorageSheet::tr(
                       "Replication factor: copies of the data; erasure coding as its overhead"),
                   &Dataset::replicationFactor,
                   1.0,
                   ratio())};
}

QList<StorageField> jobFields(const StorageUnits &units)
{
    return {number(StorageSheet::tr("Jobs at once"),
                   StorageSheet::tr("Concurrent jobs: those that run at the same time"),
                   &Dataset::concurrentJobs,
                   0.0,
                   {}),
            data(StorageSheet::tr("Input per job, %1"),
                 StorageSheet::tr("Input of a job, %1: what one job reads"),
                 units.input.scale(),
                 &Dataset::dataPerJobGb,
                 CellUnit::Per::Job),
            data(StorageSheet::tr("Interm. per job, %1"),
                 StorageSheet::tr("Intermediate data of a job, %1: what it keeps while it runs"),
                 units.intermediate.scale(),
                 &Dataset::intermediatePerJobGb,
                 CellUnit::Per::Job),
            share(StorageSheet::tr("Jobs growth"),
                  StorageSheet::tr("Growth of the number of jobs, % a year, compound"),
                  &Dataset::jobsGrowth),
            yesNo(StorageSheet::tr("Jobs copy input"),
                  StorageSheet::tr("Copied input: each job keeps a copy of what it reads"),
                  &Dataset::jobCopiesInput),
            number(StorageSheet::tr("Scratch repl."),
                   StorageSheet::tr("Scratch replication: of copies and intermediate data"),
                   &Dataset::scratchReplication,
                   1.0,
                   ratio()),
            patternField()};
}

StorageField backupTierField(PlanDocument &document)
{
    return {
        column(StorageSheet::tr("Backup tier"),
               StorageSheet::tr("Tier of the backups: where they lie; empty: where the data lies"),
               CellKind::Choice,
               10),
        [](const StorageRow &row) { return GridValue(row.backupTierName); },
        [](StorageRow &row, const GridValue &value) {
            row.backupTierName = textIn(value).trimmed();
            return Result<>();
        },
        [&document] {
            return storage::tierChoices(document.plan(), StorageSheet::tr("where the data lies"));
        }};
}

QList<StorageField> backupFields(PlanDocument &document, const StorageUnits &units)
{
    return {number(StorageSheet::tr("Backup copies"),
                   StorageSheet::tr("Backup copies of what is on disk; 0: none"),
                   &Dataset::backupCopies,
                   0.0,
                   {}),
            backupTierField(document),
            storage::resultField(StorageSheet::tr("Backups, %1").arg(units.results.unit),
                                 StorageSheet::tr("Backups, %1: what they take in %2")
                                     .arg(units.results.unit, units.month),
                                 units.results,
                                 &StorageRow::backups)};
}

/// Beside what it takes, before what few people type.
StorageField expiresField()
{
    return yesNo(StorageSheet::tr("Existing expires"),
                 StorageSheet::tr("The existing data leaves evenly over the retention"),
                 &Dataset::existingExpires);
}

QList<StorageField> originFields(PlanDocument &document)
{
    return {storage::groupField<StorageRow>(
                document, 10, [](auto &row) -> auto & { return row.dataset.group; }),
            sensitivityField(),
            typed(StorageSheet::tr("Readers"),
                  StorageSheet::tr("Groups that may read it besides its own, with commas"),
                  &StorageRow::readers),
            text(StorageSheet::tr("Source"),
                 StorageSheet::tr("The system of record: where the data lives"),
                 &Dataset::source),
            text(StorageSheet::tr("Owner"),
                 StorageSheet::tr("Who owns the source: a role, not a person"),
                 &Dataset::owner),
            text(StorageSheet::tr("Subset of"),
                 StorageSheet::tr("The larger store of which only a part comes in"),
                 &Dataset::subsetOf)};
}

} // namespace

QList<Field<StorageRow>> storageFields(PlanDocument &document, const StorageUnits &units)
{
    return QList<StorageField>{nameField(), storage::tierField<StorageRow>()} + dataFields(units) +
           resultFields(units) + QList<StorageField>{expiresField()} + jobFields(units) +
           backupFields(document, units) + originFields(document);
}

} // namespace kf
