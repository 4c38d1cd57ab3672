// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"
#include "core/figures/platform_request.h"

namespace kf {

namespace {

Argument number(const char *name, double value)
{
    return {QString::fromLatin1(name), Amount{value, Unit::None}};
}

Argument word(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), value};
}

/// A part of what the platform takes: `what` of them, `count` times.
Derivation taken(const char *part, const PodRequests &takes, double count, const char *path)
{
    Derivation step;
    step.kind = StepKind::FootprintPart;
    step.value = {takes.cpuM, Unit::None};
    step.path = QString::fromLatin1(path);
    step.arguments = {word("part", QString::fromLatin1(part)),
                      number("memory_mi", takes.memoryMi),
                      number("count", count)};
    return step;
}

void addIfAny(QList<Derivation> &steps, const Derivation &step)
{
    if (step.value.value > 0.0 || step.arguments[1] != number("memory_mi", 0.0))
        steps.append(step);
}

Derivation footprintSteps(const Evaluation &evaluation)
{
    const Footprint &footprint = evaluation.platform.footprint;
    const PodRequests total = footprint.total();
    Derivation step;
    step.kind = StepKind::Footprint;
    step.value = {total.cpuM, Unit::None};
    step.path = kFootprintPlace;
    step.arguments = {number("memory_mi", total.memoryMi)};
    if (!footprint.unknown.isEmpty())
        step.arguments.append({QStringLiteral("missing"), QList<QString>(footprint.unknown)});
    step.parts.append(taken("base",
                            footprint.base,
                            double(evaluation.platform.components.chosen.size()),
                            "platform/components"));
    const double more = footprint.copies - 1.0;
    addIfAny(step.parts,
             taken("copies",
                   {footprint.base.cpuM * more, footprint.base.memoryMi * more},
                   more,
                   "platform/tenancy/isolation"));
    addIfAny(step.parts,
             taken("nodes",
                   footprint.perNode,
                   footprint.nodes.value_or(0.0),
                   "platform/kubernetes/pools"));
    addIfAny(
        step.parts,
        taken("sidecars", footprint.sidecars, footprint.meshedPods, "platform/components/istio"));
    addIfAny(
        step.parts,
        taken(
            "tenants", footprint.tenantPods, footprint.tenants.value_or(0.0), "platform/profiles"));
    return step;
}

Derivation servers(const char *part, std::optional<double> count, const char *path)
{
    Derivation step;
    step.kind = StepKind::ServerPart;
    step.value = {count.value_or(0.0), Unit::None};
    step.path = QString::fromLatin1(path);
    step.arguments = {word("part", QString::fromLatin1(part))};
    if (!count)
        step.arguments.append(word("open", QStringLiteral("yes")));
    return step;
}

Derivation serverSteps(const Evaluation &evaluation)
{
    const PlatformServers &its = evaluation.platform.servers;
    const Footprint &footprint = evaluation.platform.footprint;
    const InfraNode &node = evaluation.plan.platform.kubernetes.infraNode;
    Derivation step = servers("total", its.total(), "platform/kubernetes");
    Derivation infra = servers("infra", its.infra, "platform/kubernetes/infra_node");
    infra.arguments += QList<Argument>{number("cpu_m", footprint.base.cpuM),
                                       number("memory_mi", footprint.base.memoryMi),
                                       number("copies", footprint.copies),
                                       number("cores", node.cpuCores),
                                       number("memory_gb", node.memoryGb)};
    step.parts = {
        infra,
        servers("control-plane", its.controlPlane, "platform/kubernetes/control_plane_nodes"),
        servers("gateway", its.gateway, "platform/security/gateway_host")};
    return step;
}

std::optional<Derivation> claimSteps(const Evaluation &evaluation, const Id &id)
{
    for (const ClaimFigures &its : evaluation.platform.claims) {
        if (its.id != id)
            continue;
        Derivation step;
        step.kind = StepKind::Claim;
        step.value = {its.value.value_or(0.0), Unit::None};
        step.path = kClaimsPlace + id;
        step.arguments = {word("claim", id)};
        if (!its.value)
            step.arguments.append(word("open", QStringLiteral("yes")));
        if (its.knee)
            step.arguments.append(number("knee", *its.knee));
        if (its.holds)
            step.arguments.append(
                word("holds", *its.holds ? QStringLiteral("yes") : QStringLiteral("no")));
        return step;
    }
    return std::nullopt;
}

} // namespace

std::optional<Derivation> platformSteps(const Evaluation &evaluation, const QString &place)
{
    if (place == kFootprintPlace)
        return footprintSteps(evaluation);
    if (place == kServersPlace)
        return serverSteps(evaluation);
    return claimSteps(evaluation, place.mid(kClaimsPlace.size()));
}

} // namespace kf
