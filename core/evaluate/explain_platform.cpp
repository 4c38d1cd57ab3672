// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"
#include "core/figures/platform_request.h"
#include "core/platform/cluster.h"
#include "core/platform/counted_in.h"
#include "core/topology/topology_walk.h"
#include "core/users/people.h"

#include <algorithm>

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
Derivation taken(const char *part,
                 const PodRequests &takes,
                 double count,
                 const char *path,
                 double volumesGi = 0.0)
{
    Derivation step;
    step.kind = StepKind::FootprintPart;
    step.value = {takes.cpuM, Unit::None};
    step.path = QString::fromLatin1(path);
    step.arguments = {word("part", QString::fromLatin1(part)),
                      number("memory_mi", takes.memoryMi),
                      number("count", count),
                      number("volumes_gi", volumesGi)};
    return step;
}

/// What each component takes that is not counted with another.
QList<Derivation> componentSteps(const Evaluation &evaluation, const Catalog &catalog)
{
    const CatalogView view(evaluation.plan.catalog, catalog);
    const auto componentOf = [&view](const Id &id) {
        return view.component(id);
    };
    const QList<Id> running = runningComponents({evaluation.plan.platform, componentOf});
    const QSet<Id> counted(running.cbegin(), running.cend());
    QList<Derivation> steps;
    for (const Id &id : running) {
        const Component &component = *view.component(id);
        if (isCountedElsewhere(component, counted, componentOf))
            continue;
        double volumesGi = 0.0;
        for (const ComponentVolume &volume : component.storage)
            volumesGi += volume.sizeGi.value_or(0.0);
        Derivation step;
        step.kind = StepKind::ComponentTakes;
        step.value = {component.cpuRequestM.value_or(0.0), Unit::None};
        step.path = QStringLiteral("platform/components/") + id;
        step.arguments = {word("component", id),
                          number("memory_mi", component.memoryRequestMi.value_or(0.0)),
                          number("volumes_gi", volumesGi)};
        markOpen(step, !component.cpuRequestM || !component.memoryRequestMi);
        steps.append(step);
    }
    return steps;
}

double sumOf(const QList<Derivation> &components, const char *name)
{
    double sum = 0.0;
    for (const Derivation &step : components) {
        for (const Argument &each : step.arguments) {
            if (each.name == QLatin1String(name))
                sum += std::get<Amount>(each.value).value;
        }
    }
    return sum;
}

/// Those components of `steps` that `ids` names, with what they add up to.
std::optional<Derivation> someComponents(const QList<Derivation> &steps, const QStringList &ids)
{
    Derivation some;
    some.kind = StepKind::FootprintPart;
    some.path = kFootprintPlace;
    for (const Derivation &step : steps) {
        if (!ids.contains(std::get<QString>(step.arguments.constFirst().value)))
            continue;
        some.parts.append(step);
        some.value.value += step.value.value;
    }
    if (some.parts.size() <= 1)
        return some.parts.isEmpty() ? std::nullopt : std::optional(some.parts.constFirst());
    some.arguments = {word("part", QStringLiteral("components")),
                      number("memory_mi", sumOf(some.parts, "memory_mi")),
                      number("count", double(some.parts.size())),
                      number("volumes_gi", sumOf(some.parts, "volumes_gi"))};
    return some;
}

void addIfAny(QList<Derivation> &steps, const Derivation &step)
{
    if (step.value.value > 0.0 || step.arguments[1] != number("memory_mi", 0.0))
        steps.append(step);
}

Derivation footprintSteps(const Evaluation &evaluation, const QList<Derivation> &components)
{
    const Footprint &footprint = evaluation.platform.footprint;
    const PodRequests total = footprint.total();
    Derivation step;
    step.kind = StepKind::Footprint;
    step.value = {total.cpuM, Unit::None};
    step.path = kFootprintPlace;
    step.arguments = {number("memory_mi", total.memoryMi),
                      number("volumes_gi", footprint.totalVolumesGi())};
    if (!footprint.unknown.isEmpty())
        step.arguments.append({QStringLiteral("missing"), QList<QString>(footprint.unknown)});
    step.parts.append(taken("base",
                            footprint.base,
                            double(evaluation.platform.components.chosen.size()),
                            "platform/components",
                            footprint.volumesGi));
    step.parts.last().parts = components;
    const double more = footprint.copies - 1.0;
    addIfAny(step.parts,
             taken("copies",
                   {footprint.base.cpuM * more, footprint.base.memoryMi * more},
                   more,
                   "platform/tenancy/isolation",
                   footprint.volumesGi * more));
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

std::optional<Derivation>
footprintPart(const Evaluation &evaluation, const Catalog &catalog, const QString &part)
{
    const QList<Derivation> components = componentSteps(evaluation, catalog);
    const Derivation total = footprintSteps(evaluation, components);
    if (part.isEmpty())
        return total;
    const Argument its = {QStringLiteral("part"), part};
    for (const Derivation &step : total.parts) {
        if (step.arguments.contains(its))
            return step;
    }
    return someComponents(components, part.split(u','));
}

Derivation servers(const char *part, std::optional<double> count, const char *path)
{
    Derivation step;
    step.kind = StepKind::ServerPart;
    step.value = {count.value_or(0.0), Unit::None};
    step.path = QString::fromLatin1(path);
    step.arguments = {word("part", QString::fromLatin1(part))};
    markOpen(step, !count);
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

std::optional<Derivation> serverPart(const Evaluation &evaluation, const QString &part)
{
    const Derivation total = serverSteps(evaluation);
    if (part.isEmpty())
        return total;
    const auto step =
        std::find_if(total.parts.cbegin(), total.parts.cend(), [&part](const Derivation &one) {
            return one.arguments.contains({QStringLiteral("part"), part});
        });
    return step == total.parts.cend() ? std::nullopt : std::optional(*step);
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
        markOpen(step, !its.value);
        if (its.knee)
            step.arguments.append(number("knee", *its.knee));
        if (its.holds)
            step.arguments.append(
                word("holds", *its.holds ? QStringLiteral("yes") : QStringLiteral("no")));
        return step;
    }
    return std::nullopt;
}

std::optional<Derivation> requirementSteps(const Evaluation &evaluation, const QString &id)
{
    for (const RequirementFigures &its : evaluation.platform.requirements) {
        if (wordFor(its.id) != id)
            continue;
        Derivation step;
        step.kind = StepKind::Requirement;
        step.path = kRequirementsPlace + id;
        step.arguments = {word("requirement", id), word("state", QString(wordFor(its.state)))};
        const auto add = [&step](const QStringList &conditions, const char *holds) {
            for (const QString &condition : conditions) {
                Derivation part;
                part.kind = StepKind::Condition;
                part.arguments = {word("condition", condition),
                                  word("holds", QString::fromLatin1(holds))};
                step.parts.append(part);
            }
        };
        add(its.open, "no");
        add(its.met, "yes");
        return step;
    }
    return std::nullopt;
}

/// A group's clearance for a dataset: what each of its profiles is cleared for, the highest counts.
Derivation clearanceStep(const Evaluation &evaluation, const Id &dataset, const Id &group)
{
    const QMap<Id, Clearance> readers = evaluation.platform.access.value(dataset);
    Derivation step;
    step.kind = StepKind::Clearance;
    step.path = QStringLiteral("storage/datasets/%1").arg(dataset);
    step.arguments = {word("dataset", dataset), word("group", group)};
    if (readers.contains(group))
        step.arguments.append(word("state", QString(wordFor(readers.value(group)))));
    for (const Profile &profile : evaluation.plan.platform.profiles) {
        if (profile.group != group)
            continue;
        Derivation part;
        part.kind = StepKind::ProfileClearance;
        part.path = QStringLiteral("platform/profiles/%1").arg(profile.id);
        part.arguments = {word("profile", profile.id)};
        if (profile.dataSensitivity)
            part.arguments.append(word("sensitivity", QString(wordFor(*profile.dataSensitivity))));
        step.parts.append(part);
    }
    return step;
}

std::optional<Derivation> accessSteps(const Evaluation &evaluation, const QString &place)
{
    const Id dataset = place.section(u'/', 0, 0);
    const Id group = place.section(u'/', 1, 1);
    if (!evaluation.platform.access.contains(dataset))
        return std::nullopt;
    if (!group.isEmpty())
        return clearanceStep(evaluation, dataset, group);
    Derivation step;
    step.kind = StepKind::DataReaders;
    step.path = QStringLiteral("storage/datasets/%1").arg(dataset);
    step.arguments = {word("dataset", dataset)};
    for (const Id &reader : evaluation.platform.access.value(dataset).keys())
        step.parts.append(clearanceStep(evaluation, dataset, reader));
    return step;
}

std::optional<Derivation> quotaSteps(const Evaluation &evaluation, const AcceleratorKey &key)
{
    const auto total = evaluation.lanes.quota.constFind(key);
    if (total == evaluation.lanes.quota.cend())
        return std::nullopt;
    Derivation step;
    step.kind = StepKind::QuotaSum;
    step.value = {total->nominal, Unit::Gpus};
    step.path = kQuotaPlace + key;
    step.arguments = {word("key", key)};
    for (const Lane &lane : evaluation.plan.platform.lanes) {
        Derivation part;
        part.kind = StepKind::LaneQuota;
        part.value = {lane.quota.value(key).nominal.value_or(0.0), Unit::Gpus};
        part.path = QStringLiteral("platform/lanes/%1/quota/%2/nominal").arg(lane.id, key);
        part.arguments = {word("lane", lane.id)};
        step.parts.append(part);
    }
    return step;
}

std::optional<Derivation> peopleSteps(const Evaluation &evaluation)
{
    Derivation step;
    step.kind = StepKind::People;
    step.path = kPeoplePlace;
    const QList<Profile> &profiles = evaluation.plan.platform.profiles;
    const PeopleCount count = peopleOf(profiles, [](const Profile &) { return true; });
    step.value.value = count.people;
    markOpen(step, !count.isKnown);
    for (const Profile &profile : profiles) {
        if (isNobody(profile))
            continue;
        const std::optional<double> people = knownPeople(profile);
        Derivation part;
        part.kind = StepKind::ProfilePeople;
        part.value = {people.value_or(0.0), Unit::Count};
        part.path = QStringLiteral("platform/profiles/%1/people").arg(profile.id);
        part.arguments = {word("profile", profile.id)};
        markOpen(part, !people);
        step.parts.append(part);
    }
    return step.parts.isEmpty() ? std::nullopt : std::optional(step);
}

/// What a rack holds of the systems that a pool counts, spares left out.
QList<Derivation> systemsInRack(const Rack &rack, const NodePool &pool, const CatalogView &catalog)
{
    QMap<Id, int> counts;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceEntry *entry = catalog.device(device->device);
        if (entry != nullptr && entry->gpuCount > 0.0 && !device->spare && countsIn(pool, *entry))
            ++counts[device->device];
    }
    QList<Derivation> steps;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        Derivation step;
        step.kind = StepKind::RackSystems;
        step.value = {double(*count), Unit::Count};
        step.path = QStringLiteral("topology/racks/") + rack.id;
        step.arguments = {word("device", count.key()), word("rack", rack.name.value_or(rack.id))};
        steps.append(step);
    }
    return steps;
}

std::optional<Derivation>
poolSteps(const Evaluation &evaluation, const Catalog &catalog, const QString &place)
{
    const QList<NodePool> &pools = evaluation.plan.platform.kubernetes.pools;
    const qsizetype index = place.toLongLong();
    if (index < 0 || index >= pools.size())
        return std::nullopt;
    const CatalogView view(evaluation.plan.catalog, catalog);
    Derivation step;
    step.kind = StepKind::PoolSystems;
    step.value.unit = Unit::Count;
    step.path = kPoolPlaces + place;
    step.arguments = {number("pool", double(index))};
    forEachRack(evaluation.plan.topology, [&](const RackSpot &spot) {
        step.parts += systemsInRack(spot.rack, pools[index], view);
    });
    for (const Derivation &rack : std::as_const(step.parts))
        step.value.value += rack.value.value;
    return step;
}

} // namespace

std::optional<Derivation>
platformSteps(const Evaluation &evaluation, const Catalog &catalog, const WhyRequest &request)
{
    const QString &place = request.place;
    if (place == kFootprintPlace)
        return footprintPart(evaluation, catalog, request.part);
    if (place == kServersPlace)
        return serverPart(evaluation, request.part);
    if (place == kPeoplePlace)
        return peopleSteps(evaluation);
    if (place.startsWith(kPoolPlaces))
        return poolSteps(evaluation, catalog, place.mid(kPoolPlaces.size()));
    if (place.startsWith(kQuotaPlace))
        return quotaSteps(evaluation, place.mid(kQuotaPlace.size()));
    if (place.startsWith(kRequirementsPlace))
        return requirementSteps(evaluation, place.mid(kRequirementsPlace.size()));
    if (place.startsWith(kAccessPlace))
        return accessSteps(evaluation, place.mid(kAccessPlace.size()));
    return claimSteps(evaluation, place.mid(kClaimsPlace.size()));
}

} // namespace kf
