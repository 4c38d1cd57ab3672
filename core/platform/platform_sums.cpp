// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform_sums.h"

#include "core/platform/claims.h"
#include "core/platform/cluster.h"
#include "core/platform/conditions.h"
#include "core/platform/data_access.h"
#include "core/platform/endpoints.h"
#include "core/platform/images.h"
#include "core/platform/roles.h"
#include "core/platform/threats.h"
#include "core/platform/ways.h"

namespace kf {

PlatformFigures platformFigures(const PlatformInput &input)
{
    const PlatformContext context(input);
    PlatformFigures figures;
    figures.groups = input.groups;
    figures.datasets = input.datasets;
    figures.components = context.components();
    figures.footprint =
        footprint({input.platform, input.componentOf, input.placedSystems, input.servingPods});
    figures.servers = platformServers(input.platform, figures.footprint);
    figures.rbac = rolesOf(context);
    figures.endpoints = endpointsOf(context);
    figures.access = dataAccess(context);
    figures.images = imageFigures(context);
    figures.cluster = clusterFigures(context, figures.footprint.nodes);
    for (const Profile &profile : input.platform.profiles)
        figures.profiles.append(profileFigures(profile, context, figures.rbac));
    figures.gaps = gapsOf(figures.profiles);
    figures.threats = threatsOf({context, figures.endpoints, figures.access});
    figures.groupNeeds = groupNeeds({context, figures});
    figures.requirements = requirementsOf({context, figures});
    for (const Claim &claim : input.platform.claims)
        figures.claims.append(claimFigures(claim));
    return figures;
}

} // namespace kf
