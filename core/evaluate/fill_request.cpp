// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/fill_request.h"

#include "core/plan/validate/validate.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

Error refused(const QString &message, const QString &where)
{
    return {ErrorKind::NotAllowed, message, where, {}};
}

/// GPUs of one system that count for `key`, an accelerator or a pool of the plan.
double gpusFor(const DeviceEntry &entry, const AcceleratorKey &key, const Plan &plan)
{
    if (!entry.gpuModel)
        return 0.0;
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id == key)
            return pool.accelerators.contains(*entry.gpuModel) ? entry.gpuCount : 0.0;
    }
    return *entry.gpuModel == key ? entry.gpuCount : 0.0;
}

Id systemFor(const Evaluation &evaluation,
             const AcceleratorForecast &forecast,
             const FillOptions &options)
{
    if (!options.system.isEmpty())
        return options.system;
    if (forecast.systems)
        return forecast.systems->device;
    return evaluation.plan.settings.policy.systems.value(options.accelerator);
}

/// Systems of that kind in service at the month, spares too; those that are replaced left out.
struct StandingSystems {
    int all = 0;
    int working = 0; ///< without spares: what the supply counts
    int leaving = 0; ///< working ones that are replaced
    int later = 0;   ///< that come after the month
    int laterFrom = 0;
    std::optional<int> leavingFrom; ///< the first month of those that are replaced
};
StandingSystems standingOf(const Plan &plan, const Id &system, const FillOptions &options)
{
    StandingSystems standing;
    const PlacementRequest &placement = options.placement;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        const bool isThere = placement.room.isEmpty() || spot.room.id == placement.room;
        for (const Shared<PlacedDevice> &device : spot.rack.devices) {
            const bool leaves =
                placement.replacesExisting && isThere && !spot.rack.locked && !device->locked;
            const int from = device->inServiceMonth;
            if (device->device != system)
                continue;
            if (leaves)
                standing.leavingFrom = std::min(standing.leavingFrom.value_or(from), from);
            if (!leaves && from > options.month && isInService(*device, from)) {
                standing.laterFrom =
                    standing.later == 0 ? from : std::min(standing.laterFrom, from);
                ++standing.later;
            }
            if (!isInService(*device, options.month))
                continue;
            standing.all += leaves ? 0 : 1;
            standing.working += device->spare || leaves ? 0 : 1;
            standing.leaving += !device->spare && leaves ? 1 : 0;
        }
    });
    return standing;
}

/// From when on what is placed is in service: systems that are replaced leave no gap.
int serviceMonth(const Plan &plan, const Id &system, const FillOptions &options)
{
    return std::min(options.month,
                    standingOf(plan, system, options).leavingFrom.value_or(options.month));
}

/// Of the systems to place, those that stand by.
int sparesOf(const FillNeed &need)
{
    return std::clamp(need.spares - need.standingSpares, 0, need.missing);
}

} // namespace

Result<FillNeed>
fillNeed(const Evaluation &evaluation, const Catalog &catalog, const FillOptions &options)
{
    const auto found = evaluation.growth.byAccelerator.constFind(options.accelerator);
    if (found == evaluation.growth.byAccelerator.constEnd() || !found->known)
        return refused(
            options.accelerator.isEmpty()
                ? Text::tr("No group needs GPUs yet: enter the demand in the demand sheet.")
                : Text::tr("The demand for these GPUs is not known: enter it in the demand sheet."),
            QStringLiteral("demand/groups"));
    const Id system = systemFor(evaluation, *found, options);
    const CatalogView view(evaluation.plan.catalog, catalog);
    const DeviceEntry *entry = view.device(system);
    if (entry == nullptr)
        return refused(
            Text::tr("Nobody has said which system is bought for these GPUs: choose one."),
            QStringLiteral("plan/policy/systems"));
    FillNeed need;
    need.gpusPerSystem = gpusFor(*entry, options.accelerator, evaluation.plan);
    if (need.gpusPerSystem <= 0.0)
        return refused(Text::tr("%1 has no such GPUs: choose another system.").arg(entry->model),
                       collectionPath(IdKind::CatalogDevice) + u'/' + system);
    const std::optional<double> supply = found->supplyIn(options.month);
    if (!supply)
        return refused(Text::tr("A placed device stands in no catalogue, so that nobody knows what "
                                "it supplies: add it to the catalogue first."),
                       QStringLiteral("topology/devices"));
    need.requiredGpus = found->required.value(options.month);
    const StandingSystems standing = standingOf(evaluation.plan, system, options);
    need.standing = standing.all;
    need.standingSpares = standing.all - standing.working;
    need.otherGpus =
        std::max(0.0, *supply - (standing.working + standing.leaving) * need.gpusPerSystem);
    const double missingGpus = std::max(0.0, need.requiredGpus - need.otherGpus);
    need.systems = static_cast<int>(std::ceil(missingGpus / need.gpusPerSystem - 1e-9));
    need.spares = need.systems > 0
                      ? options.spareSystems.value_or(evaluation.plan.settings.policy.spareSystems)
                      : 0;
    need.missing = std::max(0, need.systems + need.spares - need.standing);
    need.later = standing.later;
    need.laterFrom = standing.laterFrom;
    if (found->runsOutMonth && *found->runsOutMonth < options.month)
        need.shortBefore = *found->runsOutMonth;
    need.servingGpus =
        std::max((need.missing - sparesOf(need)) * need.gpusPerSystem, need.requiredGpus - *supply);
    return need;
}

Result<PlacementRequest>
fillFromForecast(const Evaluation &evaluation, const Catalog &catalog, const FillOptions &options)
{
    PlacementRequest request = options.placement;
    if (options.count) {
        PlacementItem item;
        item.device = systemFor(
            evaluation, evaluation.growth.byAccelerator.value(options.accelerator), options);
        item.count = *options.count;
        item.spares = std::clamp(options.spareSystems.value_or(0), 0, item.count);
        if (CatalogView(evaluation.plan.catalog, catalog).device(item.device) == nullptr)
            return refused(Text::tr("Choose which system is to be placed."),
                           QStringLiteral("plan/policy/systems"));
        request.inServiceMonth = serviceMonth(evaluation.plan, item.device, options);
        request.items.prepend(item);
        return request;
    }
    const Result<FillNeed> need = fillNeed(evaluation, catalog, options);
    if (!need)
        return need.error();
    if (need.value().missing == 0)
        return request;
    const AcceleratorForecast forecast = evaluation.growth.byAccelerator.value(options.accelerator);
    PlacementItem item;
    item.device = systemFor(evaluation, forecast, options);
    item.count = need.value().missing;
    item.spares = sparesOf(need.value());
    request.inServiceMonth = serviceMonth(evaluation.plan, item.device, options);
    request.items.prepend(item);
    return request;
}

} // namespace kf
