// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/place.h"

#include "core/plan/validate/validate.h"

namespace kf {

namespace {

/// The step itself, without what is before it; empty for the plan as a whole.
QString stepText(const Place &place)
{
    if (place.key != nullptr)
        return QString::fromLatin1(place.key);
    if (place.name != nullptr)
        return *place.name;
    return place.index >= 0 ? QString::number(place.index) : QString();
}

} // namespace

QStringList stepsTo(const Place &place)
{
    QStringList steps;
    for (const Place *at = &place; at != nullptr; at = at->outer) {
        const QString step = stepText(*at);
        if (!step.isEmpty() || at->name != nullptr)
            steps.prepend(step);
    }
    return steps;
}

QString pathTo(const Place &place)
{
    QStringList steps;
    for (const Place *at = &place; at != nullptr; at = at->outer) {
        if (at->id != nullptr && !at->id->isEmpty()) {
            steps.prepend(*at->id);
            steps.prepend(collectionPath(at->kind));
            break;
        }
        const QString step = stepText(*at);
        if (!step.isEmpty() || at->name != nullptr)
            steps.prepend(step);
    }
    return steps.join(u'/');
}

QString collectionPath(IdKind kind)
{
    static constexpr std::array paths{
        "",
        "demand/day_types",
        "demand/groups",
        "demand/events",
        "plan/pools",
        "workloads/serving",
        "workloads/scheduled",
        "workloads/exploratory",
        "workloads/training_runs",
        "storage/tiers",
        "storage/datasets",
        "topology/rack_types",
        "topology/sites",
        "topology/rooms",
        "topology/rows",
        "topology/racks",
        "topology/devices",
        "topology/fabrics",
        "platform/profiles",
        "platform/lanes",
        "platform/kubernetes/pools",
        "platform/images",
        "platform/registries",
        "platform/security/exposed",
        "platform/claims",
        "plan/decisions",
        "scenarios/scenarios",
        "catalog/gpus",
        "catalog/devices",
        "catalog/cables",
        "catalog/offers",
    };
    static_assert(paths.size() == static_cast<std::size_t>(IdKind::CatalogOffer) + 1);
    return QString::fromLatin1(paths[static_cast<std::size_t>(kind)]);
}

} // namespace kf
