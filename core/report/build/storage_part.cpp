// SPDX-License-Identifier: GPL-3.0-or-later
// What must be kept and where, the factors that make it large, and when it is full.

#include "core/report/build/cells.h"
#include "core/report/build/overview_tables.h"
#include "core/report/build/parts.h"
#include "core/report/charts.h"
#include "core/report/storage_words.h"
#include "core/storage/data_place.h"
#include "core/storage/storage_forecast.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/time_words.h"

namespace kf {

namespace {

Cell tierCell(const PartInput &input, const Id &tier)
{
    return Term{tier, nameOf(input.plan, IdKind::Tier, tier)};
}

Cell groupCell(const PartInput &input, const Id &group)
{
    return Term{group, nameOf(input.plan, IdKind::Group, group)};
}

/// The name of what the figures in place `at` are of.
QString datasetName(const PartInput &input, qsizetype at)
{
    const StorageFigures &figures = input.figures.storage;
    const DatasetFigures &dataset = figures.datasets[at];
    if (dataset.backupOf)
        return ReportText::tr("Backups of %1")
            .arg(nameOf(input.plan, IdKind::Dataset, *dataset.backupOf));
    const Homes *homes = homesBehind(input.plan.storage, figures, at);
    if (homes == nullptr)
        return nameOf(input.plan, IdKind::Dataset, dataset.id);
    return homes->group ? ReportText::tr("Home volumes of %1")
                              .arg(nameOf(input.plan, IdKind::Group, *homes->group))
                        : ReportText::tr("Home volumes");
}

QList<Column> factorColumns()
{
    return {
        dataColumn("dataset", ReportText::tr("Id")),
        column("name", ReportText::tr("Dataset")),
        thing(column("group", ReportText::tr("User group"))),
        thing(column("tier", ReportText::tr("Tier"))),
        column("pattern", ReportText::tr("Kept")),
        column("existing_gb", ReportText::tr("Existing"), Unit::Gigabytes),
        column("ingest_gb_per_day", ReportText::tr("Ingest a day"), Unit::Gigabytes),
        column("ingest_growth", ReportText::tr("Growth of ingest a year"), Unit::Share),
        column("retention_days", ReportText::tr("Retention"), Unit::Days),
        column("compression_ratio", ReportText::tr("Compression ratio")),
        column("replication_factor", ReportText::tr("Replication factor")),
        column("concurrent_jobs", ReportText::tr("Concurrent jobs")),
        column("jobs_growth", ReportText::tr("Growth of jobs a year"), Unit::Share),
        column("data_per_job_gb", ReportText::tr("Input per job"), Unit::Gigabytes),
        column("intermediate_per_job_gb", ReportText::tr("Intermediate per job"), Unit::Gigabytes),
        column("job_copies_input", ReportText::tr("Job copies input")),
        column("scratch_replication", ReportText::tr("Scratch replication")),
        column("backup_copies", ReportText::tr("Backup copies")),
        thing(column("backup_tier", ReportText::tr("Backup tier")))};
}

/// The factors of each dataset, in the order in which they make it large.
Table factorTable(const PartInput &input)
{
    Table table{QStringLiteral("datasets"),
                ReportText::tr("Datasets and their factors"),
                factorColumns(),
                {}};
    for (const Shared<Dataset> &set : input.plan.storage.datasets)
        table.rows += QList<Cell>{set->id,
                                  set->name.value_or(set->id),
                                  set->group ? groupCell(input, *set->group) : Cell(),
                                  tierCell(input, set->tier),
                                  Term{QString(wordFor(set->pattern)), patternText(set->pattern)},
                                  set->existingGb,
                                  set->ingestGbPerDay,
                                  set->ingestGrowth,
                                  cell(set->retentionDays),
                                  set->compressionRatio,
                                  set->replicationFactor,
                                  set->concurrentJobs,
                                  set->jobsGrowth,
                                  set->dataPerJobGb,
                                  set->intermediatePerJobGb,
                                  yesNo(set->jobCopiesInput),
                                  set->scratchReplication,
                                  set->backupCopies,
                                  set->backupTier ? tierCell(input, *set->backupTier) : Cell()};
    return table;
}

QString readersOf(const PartInput &input, const Dataset &dataset)
{
    QStringList names;
    for (const Id &group : dataset.readers)
        names.append(nameOf(input.plan, IdKind::Group, group));
    return names.join(QStringLiteral(", "));
}

/// Where each dataset comes from and who may read it, how it is kept, and how it should be.
Table placeTable(const PartInput &input)
{
    Table table{QStringLiteral("dataset-places"),
                ReportText::tr("Where the data lives"),
                {thing(column("dataset", ReportText::tr("Dataset"))),
                 column("source", ReportText::tr("Source")),
                 column("owner", ReportText::tr("Owner")),
                 column("subset_of", ReportText::tr("Subset of")),
                 column("sensitivity", ReportText::tr("Sensitivity")),
                 column("readers", ReportText::tr("Readers")),
                 column("pattern", ReportText::tr("Kept")),
                 column("advised", ReportText::tr("Advised"))},
                {}};
    const int month = input.figures.growth.sizeAtMonth;
    for (const Shared<Dataset> &set : input.plan.storage.datasets) {
        const DataPlace place = dataPlaceOf(*set, month, input.figures.feed.linkGbPerS);
        const DatasetPattern advised =
            place.transient.isAdvised ? DatasetPattern::Transient : DatasetPattern::Dedicated;
        table.rows += QList<Cell>{named(set->id, set->name),
                                  textCell(set->source),
                                  textCell(set->owner),
                                  textCell(set->subsetOf),
                                  set->sensitivity ? Cell(Term{QString(wordFor(*set->sensitivity)),
                                                               choiceText(*set->sensitivity)})
                                                   : Cell(),
                                  readersOf(input, *set),
                                  Term{QString(wordFor(set->pattern)), patternText(set->pattern)},
                                  Term{QString(wordFor(advised)), patternText(advised)}};
    }
    return table;
}

/// Of ids for programs.
QString unitSuffix(Unit unit)
{
    return unit == Unit::Days    ? QStringLiteral("_days")
           : unit == Unit::Hours ? QStringLiteral("_h")
                                 : QStringLiteral("_gb");
}

/// Both ways to have each dataset beside each other, as the cards of the page show them, and why
/// one of them is advised.
Table wayTable(const PartInput &input)
{
    Table table{QStringLiteral("dataset-ways"),
                ReportText::tr("Where should this data live?"),
                {thing(column("dataset", ReportText::tr("Dataset"))),
                 column("pattern", ReportText::tr("Kept")),
                 column("taken", ReportText::tr("Taken")),
                 column("advised", ReportText::tr("Advised"))},
                {}};
    bool hasColumns = false;
    for (const Shared<Dataset> &set : input.plan.storage.datasets) {
        const std::optional<DataWays> ways = dataWays(input.figures, set->id, input.wording);
        if (!ways)
            continue;
        for (const DataWay *way : {&ways->dedicated, &ways->transient}) {
            QList<Cell> row{named(set->id, set->name),
                            Term{QString(wordFor(way->pattern)), patternText(way->pattern)},
                            yesNo(way->isTaken),
                            yesNo(way->isAdvised)};
            for (const ReportFact &fact : way->facts.facts) {
                // How long data stays is a number of days or a word.
                const Unit unit = fact.id == u"retention" ? Unit::Days : fact.unit;
                if (!hasColumns)
                    table.columns.append({fact.id + unitSuffix(unit), fact.name, unit});
                row.append(fact.value);
            }
            hasColumns = true;
            row.append(way->isAdvised ? Cell(ways->reason) : Cell());
            table.rows.append(row);
        }
    }
    table.columns.append(column("reason", ReportText::tr("Because")));
    return table;
}

Table quotaTable(const PartInput &input)
{
    Table table{QStringLiteral("quotas"),
                ReportText::tr("What groups may store"),
                {thing(column("group", ReportText::tr("User group"))),
                 thing(column("tier", ReportText::tr("Tier"))),
                 column("quota_gb", ReportText::tr("Quota"), Unit::Gigabytes)},
                {}};
    for (const StorageQuota &quota : input.plan.storage.quotas)
        table.rows +=
            QList<Cell>{groupCell(input, quota.group), tierCell(input, quota.tier), quota.gb};
    return table;
}

QList<Column> resultColumns()
{
    return inOneUnit({column("stored_raw_gb", ReportText::tr("Stored, raw"), Unit::Gigabytes),
                      column("on_disk_gb", ReportText::tr("On disk"), Unit::Gigabytes),
                      column("job_copy_gb", ReportText::tr("Copies of jobs"), Unit::Gigabytes),
                      column("intermediate_gb", ReportText::tr("Intermediate"), Unit::Gigabytes),
                      column("total_gb", ReportText::tr("Total"), Unit::Gigabytes)});
}

QList<Cell> resultCells(const DatasetFigures &dataset, int month)
{
    return {cellAt(dataset.storedRaw, month, dataset.known),
            cellAt(dataset.onDisk, month, dataset.known),
            cellAt(dataset.jobCopy, month, dataset.known),
            cellAt(dataset.intermediate, month, dataset.known),
            cellAt(dataset.total, month, dataset.known)};
}

/// What the figures in place `at` are of, and what they are in the month.
QList<Cell> resultRow(const PartInput &input, qsizetype at, int month)
{
    const DatasetFigures &dataset = input.figures.storage.datasets[at];
    return QList<Cell>{Term{dataset.id, datasetName(input, at)}, tierCell(input, dataset.tier)} +
           resultCells(dataset, month);
}

/// What each dataset takes in the month that is sized for.
Table resultTable(const PartInput &input)
{
    const int month = input.figures.growth.sizeAtMonth;
    Table table{QStringLiteral("datasets-sized"),
                ReportText::tr("What the datasets take in %1").arg(monthText(input.plan, month)),
                {thing(column("dataset", ReportText::tr("Dataset"))),
                 thing(column("tier", ReportText::tr("Tier")))},
                {}};
    table.columns += resultColumns();
    for (qsizetype i = 0; i < input.figures.storage.datasets.size(); ++i)
        table.rows += resultRow(input, i, month);
    return table;
}

Table datasetsByMonth(const PartInput &input)
{
    Table table{QStringLiteral("storage-datasets"),
                ReportText::tr("Storage by month and dataset"),
                monthColumns(),
                {}};
    table.columns += {thing(column("dataset", ReportText::tr("Dataset"))),
                      thing(column("tier", ReportText::tr("Tier")))};
    table.columns += resultColumns();
    for (int month = 0; month <= input.plan.settings.horizonMonths; ++month) {
        for (qsizetype i = 0; i < input.figures.storage.datasets.size(); ++i)
            table.rows += monthCells(input.plan, month) + resultRow(input, i, month);
    }
    return table;
}

Table tiersByMonth(const PartInput &input)
{
    Table table{QStringLiteral("storage-tiers"),
                ReportText::tr("Storage by month and tier"),
                monthColumns(),
                {}};
    table.columns += thing(column("tier", ReportText::tr("Tier")));
    table.columns +=
        inOneUnit({column("total_gb", ReportText::tr("Total"), Unit::Gigabytes),
                   column("provision_gb", ReportText::tr("To be provided"), Unit::Gigabytes),
                   column("capacity_gb", ReportText::tr("Capacity"), Unit::Gigabytes)});
    const auto &tiers = input.figures.storage.tiers;
    for (int month = 0; month <= input.plan.settings.horizonMonths; ++month) {
        for (auto it = tiers.cbegin(); it != tiers.cend(); ++it)
            table.rows +=
                monthCells(input.plan, month) + QList<Cell>{tierCell(input, it.key()),
                                                            cellAt(it->total, month, it->known),
                                                            cellAt(it->provision, month, it->known),
                                                            cell(it->capacity.value(month))};
    }
    return table;
}

Table homesTable(const PartInput &input)
{
    Table table{QStringLiteral("homes"),
                ReportText::tr("Home volumes"),
                {thing(column("group", ReportText::tr("User group"))),
                 column("people", ReportText::tr("People")),
                 column("gb_per_person", ReportText::tr("Per person"), Unit::Gigabytes),
                 thing(column("tier", ReportText::tr("Tier")))},
                {}};
    for (const Homes &homes : input.plan.storage.homes)
        table.rows += QList<Cell>{homes.group ? groupCell(input, *homes.group) : Cell(),
                                  cell(homes.people),
                                  cell(homes.gbPerPerson),
                                  homes.tier ? tierCell(input, *homes.tier) : Cell()};
    return table;
}

} // namespace

QList<Block> storagePart(const PartInput &input)
{
    QList<Block> blocks;
    const QString stance = stanceText(input.plan.storage);
    if (!stance.isEmpty())
        blocks.append({Sentence{stance}});
    blocks += QList<Block>{{tierOverview(input.figures), Detail::Summary},
                           {storageChart(input.figures)},
                           {factorTable(input)},
                           {resultTable(input)},
                           {placeTable(input)},
                           {wayTable(input)},
                           {homesTable(input)},
                           {quotaTable(input)}};
    const ChartSpec feed = feedChart(input.figures, input.wording);
    if (!feed.series.isEmpty())
        blocks += QList<Block>{{feed}, {Sentence{feedText(input.figures.feed, input.wording)}}};
    return blocks + QList<Block>{{datasetsByMonth(input), Detail::Data},
                                 {tiersByMonth(input), Detail::Data}};
}

} // namespace kf
