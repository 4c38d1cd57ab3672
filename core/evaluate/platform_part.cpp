// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/platform_part.h"

#include "core/demand/accelerator_keys.h"
#include "core/platform/data_access.h"
#include "core/platform/endpoints.h"
#include "core/platform/platform_sums.h"
#include "core/platform/threats.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

/// Where a group runs in the months of the horizon.
void addPlaces(PlatformGroup &group, const Cost &cost, int horizonMonths)
{
    const auto placement = cost.placement.constFind(group.id);
    if (placement == cost.placement.cend())
        return;
    group.isOwn = false;
    for (int month = 0; month <= horizonMonths; ++month) {
        const PlacementKind place = placeIn(*placement, month);
        group.isOwn = group.isOwn || place != PlacementKind::Cloud;
        group.isCloud = group.isCloud || place != PlacementKind::OnPremise;
        group.isHybrid = group.isHybrid || place == PlacementKind::Hybrid;
    }
}

bool hasOffer(const PlatformGroup &group, const QList<CloudOffer> &offers)
{
    return std::any_of(offers.cbegin(), offers.cend(), [&group](const CloudOffer &offer) {
        return offer.accelerator &&
               (*offer.accelerator == group.key || group.accelerators.contains(*offer.accelerator));
    });
}

struct Jobs {
    int count = 0;
    bool haveEnd = true;
};

QHash<Id, Jobs> jobsByGroup(const Workloads &workloads)
{
    QHash<Id, Jobs> jobs;
    for (const Shared<ScheduledWorkload> &job : workloads.scheduled) {
        Jobs &ofGroup = jobs[job->group];
        ++ofGroup.count;
        ofGroup.haveEnd = ofGroup.haveEnd && job->finishBy.has_value();
    }
    return jobs;
}

QList<PlatformGroup> groupsOf(const Plan &plan)
{
    const AcceleratorKeys keys(plan.settings.pools);
    const QHash<Id, Jobs> jobs = jobsByGroup(plan.workloads);
    QList<PlatformGroup> groups;
    groups.reserve(plan.demand.groups.size());
    for (const Shared<Group> &group : plan.demand.groups) {
        PlatformGroup made;
        made.id = group->id;
        made.kind = group->kind;
        made.key = keys.keyOf(group->accelerator);
        made.accelerators = keys.acceleratorsOf(made.key);
        addPlaces(made, plan.cost, plan.settings.horizonMonths);
        made.hasOffer = hasOffer(made, plan.cost.cloud);
        const Jobs ofGroup = jobs.value(group->id);
        made.scheduledJobs = ofGroup.count;
        made.jobsHaveEnd = ofGroup.haveEnd;
        groups.append(made);
    }
    return groups;
}

QList<PlatformDataset> datasetsOf(const Storage &storage)
{
    QList<PlatformDataset> datasets;
    for (const Shared<Dataset> &dataset : storage.datasets) {
        QList<Id> readers = dataset->readers;
        if (dataset->group)
            readers.append(*dataset->group);
        std::sort(readers.begin(), readers.end());
        readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
        datasets.append({dataset->id, dataset->sensitivity, readers});
    }
    return datasets;
}

/// True where the platform reads the same of both lists; cells may differ.
bool readsSame(const QList<Shared<Group>> &a, const QList<Shared<Group>> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto &one, const auto &other) {
            return one.isSameAs(other) || (one->id == other->id && one->kind == other->kind &&
                                           one->accelerator == other->accelerator);
        });
}

bool readsSame(const Plan &a, const Plan &b)
{
    return a.platform == b.platform && a.storage == b.storage && a.cost == b.cost &&
           a.catalog == b.catalog && a.workloads.scheduled == b.workloads.scheduled &&
           a.settings.pools == b.settings.pools &&
           a.settings.horizonMonths == b.settings.horizonMonths &&
           readsSame(a.demand.groups, b.demand.groups);
}

QSet<Id> groupsWithHomes(const Storage &storage)
{
    QSet<Id> groups;
    for (const Homes &homes : storage.homes) {
        if (homes.group)
            groups.insert(*homes.group);
    }
    return groups;
}

PlatformInput inputOf(const Plan &plan,
                      const CatalogView &catalog,
                      const QList<PlatformGroup> &groups,
                      const QList<PlatformDataset> &datasets,
                      const PlatformCounts &counts)
{
    const auto gpuModelOf = [&catalog](const Id &id) {
        const DeviceEntry *device = catalog.device(id);
        return device != nullptr ? device->gpuModel : std::nullopt;
    };
    return {plan.platform,
            [&catalog](const Id &id) { return catalog.component(id); },
            [&catalog](const Id &id) { return catalog.accelerator(id); },
            gpuModelOf,
            groups,
            datasets,
            groupsWithHomes(plan.storage),
            plan.cost.policy.interconnectGbps.has_value(),
            counts.placedSystems,
            counts.servingPods};
}

} // namespace

Footprint
footprintOf(const Platform &platform, const CatalogView &catalog, const PlatformCounts &counts)
{
    return footprint({platform,
                      [&catalog](const Id &id) { return catalog.component(id); },
                      counts.placedSystems,
                      counts.servingPods});
}

void addPlatform(Evaluation &evaluation,
                 const CatalogView &catalog,
                 const PlatformCounts &counts,
                 const Evaluation *previous,
                 const PlatformCounts &previousCounts)
{
    const Plan &plan = evaluation.plan;
    if (previous != nullptr && counts == previousCounts && readsSame(plan, previous->plan)) {
        evaluation.platform = previous->platform;
        return;
    }
    evaluation.platform =
        platformFigures(inputOf(plan, catalog, groupsOf(plan), datasetsOf(plan.storage), counts));
}

QList<Condition> conditionsOfNeed(const Evaluation &evaluation,
                                  const CatalogView &catalog,
                                  const Id &group,
                                  GroupNeed need)
{
    const PlatformFigures &figures = evaluation.platform;
    const PlatformInput input =
        inputOf(evaluation.plan, catalog, figures.groups, figures.datasets, {});
    const PlatformContext context(input);
    return needConditions({context, figures}, group, need);
}

QList<Threat> threatsThen(const Evaluation &now, const Plan &then, const CatalogView &catalog)
{
    const PlatformInput input =
        inputOf(then, catalog, now.platform.groups, now.platform.datasets, {});
    const PlatformContext context(input);
    return threatsOf({context, endpointsOf(context), dataAccess(context)});
}

} // namespace kf
