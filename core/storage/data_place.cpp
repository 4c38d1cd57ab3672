// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_place.h"

#include "core/base/units.h"
#include "core/storage/storage_forecast.h"

namespace kf {

namespace {

bool isSaid(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

DataPlaceCard cardOf(const Dataset &dataset, DatasetPattern pattern, int month)
{
    Storage only;
    const Dataset kept = keptAs(dataset, pattern);
    only.datasets.append(kept);
    const StorageFigures figures = storageForecast(only, {}, month, 0.0);
    DataPlaceCard card;
    card.pattern = pattern;
    card.isTaken = dataset.pattern == pattern;
    card.known = figures.known;
    card.existingGb = kept.existingGb;
    card.ingestGbPerDay = kept.ingestGbPerDay;
    card.retentionDays = kept.retentionDays;
    card.proposesRetention = kept.retentionDays && !dataset.retentionDays;
    const DatasetFigures &its = figures.datasets.constFirst();
    card.storedRawGb = its.storedRaw.value(month);
    card.onDiskGb = its.onDisk.value(month);
    card.jobCopyGb = its.jobCopy.value(month);
    card.intermediateGb = its.intermediate.value(month);
    card.totalGb = figures.total.value(month);
    card.backupGb = figures.datasets.size() > 1 ? figures.datasets[1].total.value(month) : 0.0;
    card.leavesGb = dataset.existingGb - kept.existingGb;
    return card;
}

} // namespace

Dataset keptAs(Dataset dataset, DatasetPattern pattern)
{
    const bool becomesTransient =
        pattern == DatasetPattern::Transient && dataset.pattern != pattern;
    if (becomesTransient && !dataset.retentionDays)
        dataset.retentionDays = kProposedRetentionDays;
    dataset.pattern = pattern;
    if (pattern == DatasetPattern::Transient)
        dataset.existingGb = 0.0;
    return dataset;
}

std::optional<double> transferHours(double gb, const std::optional<double> &gbPerS)
{
    if (gb == 0.0)
        return 0.0;
    if (!gbPerS || *gbPerS <= 0.0)
        return std::nullopt;
    return gb / *gbPerS / kSecondsPerHour;
}

DataPlace dataPlaceOf(const Dataset &dataset, int month, const std::optional<double> &linkGbPerS)
{
    DataPlace place{cardOf(dataset, DatasetPattern::Dedicated, month),
                    cardOf(dataset, DatasetPattern::Transient, month),
                    isSaid(dataset.source),
                    isSaid(dataset.subsetOf)};
    place.transient.isAdvised = place.hasOtherHome || place.isPart;
    place.dedicated.isAdvised = !place.transient.isAdvised;
    for (DataPlaceCard *card : {&place.dedicated, &place.transient}) {
        card->hoursForExisting = transferHours(card->existingGb, linkGbPerS);
        card->hoursForADay = transferHours(card->ingestGbPerDay, linkGbPerS);
    }
    return place;
}

StorageStance stanceOf(const Storage &storage)
{
    StorageStance stance;
    for (const Shared<Dataset> &dataset : storage.datasets)
        ++(dataset->pattern == DatasetPattern::Transient ? stance.borrowed : stance.kept);
    return stance;
}

} // namespace kf
