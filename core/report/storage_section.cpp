// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

namespace kf {

namespace {

Table datasetTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("storage-datasets"),
                ReportText::tr("Storage by month and dataset"),
                monthColumns(),
                {}};
    table.columns +=
        {{QStringLiteral("dataset"), ReportText::tr("Dataset"), Unit::None},
         {QStringLiteral("tier"), ReportText::tr("Tier"), Unit::None},
         {QStringLiteral("stored_raw_gb"), ReportText::tr("Stored, raw"), Unit::Gigabytes},
         {QStringLiteral("on_disk_gb"), ReportText::tr("On disk"), Unit::Gigabytes},
         {QStringLiteral("job_copy_gb"), ReportText::tr("Copies of jobs"), Unit::Gigabytes},
         {QStringLiteral("intermediate_gb"), ReportText::tr("Intermediate"), Unit::Gigabytes},
         {QStringLiteral("total_gb"), ReportText::tr("Total"), Unit::Gigabytes}};
    for (int month = 0; month <= evaluation.plan.settings.horizonMonths; ++month) {
        for (const DatasetFigures &dataset : evaluation.storage.datasets)
            table.rows += monthCells(evaluation.plan, month) +
                          QList<Cell>{dataset.id,
                                      dataset.tier,
                                      cellAt(dataset.storedRaw, month, dataset.known),
                                      cellAt(dataset.onDisk, month, dataset.known),
                                      cellAt(dataset.jobCopy, month, dataset.known),
                                      cellAt(dataset.intermediate, month, dataset.known),
                                      cellAt(dataset.total, month, dataset.known)};
    }
    return table;
}

Table tierTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("storage-tiers"),
                ReportText::tr("Storage by month and tier"),
                monthColumns(),
                {}};
    table.columns +=
        {{QStringLiteral("tier"), ReportText::tr("Tier"), Unit::None},
         {QStringLiteral("total_gb"), ReportText::tr("Total"), Unit::Gigabytes},
         {QStringLiteral("provision_gb"), ReportText::tr("To be provided"), Unit::Gigabytes},
         {QStringLiteral("capacity_gb"), ReportText::tr("Capacity"), Unit::Gigabytes}};
    const auto &tiers = evaluation.storage.tiers;
    for (int month = 0; month <= evaluation.plan.settings.horizonMonths; ++month) {
        for (auto it = tiers.cbegin(); it != tiers.cend(); ++it) {
            const TierFigures &tier = it.value();
            table.rows += monthCells(evaluation.plan, month) +
                          QList<Cell>{it.key(),
                                      cellAt(tier.total, month, tier.known),
                                      cellAt(tier.provision, month, tier.known),
                                      cell(tier.capacity.value(month))};
        }
    }
    return table;
}

} // namespace

ReportSection storageSection(const Evaluation &evaluation)
{
    return {QStringLiteral("storage"),
            ReportText::tr("Storage"),
            {datasetTable(evaluation), tierTable(evaluation)}};
}

} // namespace kf
