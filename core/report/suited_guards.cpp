// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suited_guards.h"

#include "core/platform/platform.h"

namespace kf {

QList<GuardStep> suitedGuards(Sensitivity level)
{
    const bool isSensitive = level >= Sensitivity::Confidential;
    const bool isRegulated = level == Sensitivity::Regulated;
    const QString yes = QStringLiteral("yes");
    QList<GuardStep> steps;
    const auto take = [&steps](const char *path, const QString &key) {
        steps.append({QStringLiteral("platform/") + QString::fromLatin1(path), key});
    };
    const auto word = [](auto value) {
        return QString(wordFor(value));
    };
    take("security/data_sensitivity", word(level));
    take("tenancy/isolation",
         word(isSensitive ? Isolation::NamespacePerUser : Isolation::NamespacePerGroup));
    take("security/network_policies", yes);
    take("security/pod_security",
         word(isSensitive ? PodSecurity::Restricted : PodSecurity::Baseline));
    take("security/egress",
         word(isRegulated                    ? Egress::None
              : level == Sensitivity::Public ? Egress::Open
                                             : Egress::AllowList));
    if (isRegulated)
        take("security/exposure/limit-containers", yes);
    if (isSensitive)
        take("security/exposure/no-user-ingress", yes);
    else
        take("security/exposure/authenticated-ingress", yes);
    take("security/control_plane/authentication", word(Authentication::Oidc));
    take("security/gateway_host", yes);
    if (isSensitive) {
        take("tenancy/gpu_sharing", word(GpuSharing::None));
        take("security/audit", word(isRegulated ? Audit::Request : Audit::Metadata));
    }
    return steps;
}

} // namespace kf
