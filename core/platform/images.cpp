// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/images.h"

#include "core/platform/versions.h"

#include <algorithm>

namespace kf {

namespace {

/// Of the groups that use the image, each once, sorted, without CPU cores.
QList<Id> acceleratorsOf(const Image &image, const QList<PlatformGroup> &groups)
{
    QSet<Id> ids;
    for (const PlatformGroup &group : groups) {
        if (!serves(image, group.id))
            continue;
        for (const Id &id : group.accelerators) {
            if (id != kCpuCore)
                ids.insert(id);
        }
    }
    QList<Id> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool isOfNvidia(const QString &vendor)
{
    return vendor.compare(QLatin1String("NVIDIA"), Qt::CaseInsensitive) == 0;
}

/// Where the accelerator belongs for an image with CUDA `cuda`, which may be no version.
QList<Id> ImageFigures::*placeOf(const std::optional<QList<int>> &cuda,
                                 const AcceleratorEntry *entry)
{
    if (entry == nullptr || !isSet(entry->vendor))
        return &ImageFigures::unknown;
    if (!isOfNvidia(*entry->vendor))
        return &ImageFigures::noCuda;
    const auto least = entry->cudaMin ? versionParts(*entry->cudaMin) : std::nullopt;
    if (!cuda || !least)
        return &ImageFigures::unknown;
    if (compareVersions(*cuda, *least) < 0)
        return &ImageFigures::tooOld;
    const auto last = entry->cudaMax ? versionParts(*entry->cudaMax) : std::nullopt;
    if (last && compareVersions(cuda->first(std::min(cuda->size(), last->size())), *last) > 0)
        return &ImageFigures::tooNew;
    return &ImageFigures::ok;
}

} // namespace

QMap<Id, ImageFigures> imageFigures(const PlatformContext &context)
{
    QMap<Id, ImageFigures> figures;
    for (const Image &image : context.platform().images) {
        ImageFigures &lists = figures[image.id];
        if (!isSet(image.cuda))
            continue;
        const std::optional<QList<int>> cuda = versionParts(*image.cuda);
        for (const Id &id : acceleratorsOf(image, context.input().groups))
            (lists.*placeOf(cuda, context.input().acceleratorOf(id))).append(id);
    }
    return figures;
}

} // namespace kf
