// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/why_request.h"

namespace kf {

// Figures of the platform that a person asks about: of what stands and draws power, the platform
// itself. A place with a slash is no rack.
inline constexpr QLatin1StringView kFootprintPlace("platform/components");
inline constexpr QLatin1StringView kServersPlace("platform/kubernetes/infra_node");
inline constexpr QLatin1StringView kClaimsPlace("platform/claims/");
inline constexpr QLatin1StringView kRequirementsPlace("platform/requirements/");
inline constexpr QLatin1StringView kAccessPlace("platform/access/"); ///< DATASET or DATASET/GROUP
inline constexpr QLatin1StringView kQuotaPlace("platform/lanes/quota/"); ///< ACCELERATOR
inline constexpr QLatin1StringView kPeoplePlace("platform/profiles");
inline constexpr QLatin1StringView kPoolPlaces("platform/kubernetes/pools/"); ///< its number

inline WhyRequest platformRequest(const QString &place)
{
    WhyRequest request;
    request.subject = Subject::Power;
    request.place = place;
    return request;
}

/// What the chosen components take for themselves, or `part` of it: ids of components with commas
/// between them, "copies", "nodes", "sidecars" or "tenants".
inline WhyRequest footprintRequest(const QString &part = {})
{
    WhyRequest request = platformRequest(kFootprintPlace);
    request.part = part;
    return request;
}

/// The servers besides those that compute, or `part` of them: "infra", "control-plane" or
/// "gateway".
inline WhyRequest serversRequest(const QString &part = {})
{
    WhyRequest request = platformRequest(kServersPlace);
    request.part = part;
    return request;
}

/// How what a claim says was checked.
inline WhyRequest claimRequest(const Id &claim)
{
    return platformRequest(kClaimsPlace + claim);
}

/// Why a requirement is met or not; `requirement` as the file calls it.
inline WhyRequest requirementRequest(const QString &requirement)
{
    return platformRequest(kRequirementsPlace + requirement);
}

/// How the clearance of a group stands to a dataset; of all its readers where `group` is empty.
inline WhyRequest clearanceRequest(const Id &dataset, const Id &group = {})
{
    return platformRequest(kAccessPlace + dataset +
                           (group.isEmpty() ? QString() : QString(u'/' + group)));
}

/// What all lanes own of an accelerator, in the month of the question.
inline WhyRequest quotaRequest(const AcceleratorKey &key)
{
    return platformRequest(kQuotaPlace + key);
}

/// How many people work on the platform.
inline WhyRequest peopleRequest()
{
    return platformRequest(kPeoplePlace);
}

/// The systems in racks that the node pool in that place of the plan counts.
inline WhyRequest poolRequest(int pool)
{
    return platformRequest(kPoolPlaces + QString::number(pool));
}

/// True for the requests above.
inline bool isOfPlatform(const WhyRequest &request)
{
    return request.place.startsWith(QLatin1String("platform/"));
}

} // namespace kf
