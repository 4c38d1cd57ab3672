// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guard_fixes.h"

#include "core/demand/accelerator_keys.h"
#include "core/findings/finding_words.h"
#include "core/plan/edits/cluster.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/components.h"
#include "core/plan/edits/guards.h"
#include "core/plan/edits/lanes.h"
#include "core/plan/edits/storage.h"
#include "core/platform/components.h"
#include "core/platform/platform_context.h"
#include "core/report/component_words.h"
#include "core/words/name_words.h"
#include "core/words/security_words.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::QuickFixes)
};

/// An edit of the lane that the finding is about.
template<typename Change>
QuickFix ofLane(const QString &label, const Finding &finding, const Change &change)
{
    const Id id = finding.path.section(u'/', 2, 2);
    return {label, [id, change](Plan plan) -> Result<Plan> {
                const qsizetype index = edits::indexOf(plan.platform.lanes, id);
                if (index < 0)
                    return edits::notFound(IdKind::Lane, id);
                Lane lane = plan.platform.lanes.at(index);
                change(lane);
                return replaceLane(std::move(plan), id, std::move(lane));
            }};
}

template<typename Change> QuickFix ofSecurity(const QString &label, const Change &change)
{
    return {label, [change](Plan plan) {
                Security security = plan.platform.security;
                change(security);
                return setSecurity(std::move(plan), std::move(security));
            }};
}

template<typename Change> QuickFix ofCluster(const QString &label, const Change &change)
{
    return {label, [change](Plan plan) {
                Kubernetes cluster = plan.platform.kubernetes;
                change(cluster);
                return setKubernetes(std::move(plan), std::move(cluster));
            }};
}

std::optional<QuickFix> cutLend(const Finding &finding, const FixInput &)
{
    return ofLane(Text::tr("Let it lend what it owns at most"), finding, [](Lane &lane) {
        for (Quota &quota : lane.quota) {
            if (quota.lend)
                quota.lend = std::min(*quota.lend, quota.nominal.value_or(0.0));
        }
    });
}

std::optional<QuickFix> roundQuotas(const Finding &finding, const FixInput &)
{
    return ofLane(Text::tr("Round its quotas down to whole GPUs"), finding, [](Lane &lane) {
        for (Quota &quota : lane.quota) {
            for (std::optional<double> *part : {&quota.nominal, &quota.borrow, &quota.lend}) {
                if (*part)
                    *part = std::floor(**part);
            }
        }
    });
}

std::optional<QuickFix> keepFirstLane(const Finding &finding, const FixInput &)
{
    const Id group = finding.path.section(u'/', 2, 2);
    return QuickFix{Text::tr("Keep it in the first of these lanes"), [group](Plan plan) {
                        bool isKept = false;
                        for (Lane &lane : plan.platform.lanes) {
                            if (!lane.groups.contains(group))
                                continue;
                            if (isKept)
                                lane.groups.removeAll(group);
                            isKept = true;
                        }
                        return Result<Plan>(std::move(plan));
                    }};
}

/// 3 where there is one or two; else one fewer than an even number, which survives as much.
std::optional<QuickFix> oddControlPlane(const Finding &, const FixInput &input)
{
    const int odd = std::max(3, input.plan.platform.kubernetes.controlPlaneNodes.value_or(0) - 1);
    return ofCluster(Text::tr("Plan %1 control-plane nodes").arg(odd),
                     [odd](Kubernetes &cluster) { cluster.controlPlaneNodes = odd; });
}

std::optional<QuickFix> leastVersion(const Finding &finding, const FixInput &)
{
    const ArgumentValue *value = argumentOf(finding, QLatin1StringView("least"));
    const auto *least = value != nullptr ? std::get_if<QString>(value) : nullptr;
    if (least == nullptr)
        return std::nullopt;
    return ofCluster(Text::tr("Plan version %1").arg(*least),
                     [version = *least](Kubernetes &cluster) { cluster.version = version; });
}

/// The strictest measure is the one that counts.
std::optional<QuickFix> strictestExposure(const Finding &, const FixInput &)
{
    return ofSecurity(Text::tr("Keep the strictest measure alone"), [](Security &security) {
        security.exposure.removeAll(Exposure::AuthenticatedIngress);
        security.exposure.removeAll(Exposure::Hybrid);
    });
}

std::optional<QuickFix> writeDown(const Finding &, const FixInput &)
{
    return ofSecurity(Text::tr("Write down who asked for what, and when"),
                      [](Security &security) { security.audit = Audit::Metadata; });
}

std::optional<QuickFix> ownNamespaces(const Finding &, const FixInput &)
{
    return QuickFix{Text::tr("Give each user a namespace"), [](Plan plan) {
                        Tenancy tenancy = plan.platform.tenancy;
                        tenancy.isolation = Isolation::NamespacePerUser;
                        return setTenancy(std::move(plan), std::move(tenancy));
                    }};
}

std::optional<QuickFix> ownClusters(const Finding &, const FixInput &)
{
    return QuickFix{Text::tr("Give each tenant a cluster"), [](Plan plan) {
                        Tenancy tenancy = plan.platform.tenancy;
                        tenancy.isolation = Isolation::ClusterPerTenant;
                        return setTenancy(std::move(plan), std::move(tenancy));
                    }};
}

std::optional<QuickFix> takeReading(const Finding &finding, const FixInput &)
{
    const Id id = finding.path.section(u'/', 2, 2);
    const Id group = finding.path.section(u'/', 3, 3);
    return QuickFix{Text::tr("Take the reading from the group"),
                    [id, group](Plan plan) -> Result<Plan> {
                        const qsizetype index = edits::indexOf(plan.storage.datasets, id);
                        if (index < 0)
                            return edits::notFound(IdKind::Dataset, id);
                        Dataset dataset = *plan.storage.datasets.at(index);
                        dataset.readers.removeAll(group);
                        if (dataset.group == group)
                            dataset.group.reset();
                        return replaceDataset(std::move(plan), id, std::move(dataset));
                    }};
}

/// The component with what it needs; nothing where no catalogue has it.
std::optional<QuickFix> chooseComponent(const Id &id, const FixInput &input)
{
    const CatalogView view(input.plan.catalog, input.catalog);
    if (view.component(id) == nullptr)
        return std::nullopt;
    return QuickFix{Text::tr("Choose %1 too").arg(nameOfComponent(view, id)),
                    [id, catalog = input.catalog](Plan plan) {
                        return chooseComponents(std::move(plan), {id}, catalog);
                    }};
}

std::optional<QuickFix> chooseToo(const Finding &finding, const FixInput &input)
{
    return chooseComponent(finding.path.section(u'/', -1), input);
}

/// Of the two that hold jobs to lanes the one in whose terms lanes are drawn.
std::optional<QuickFix> chooseQueue(const Finding &, const FixInput &input)
{
    return chooseComponent(QString(component::kueue), input);
}

std::optional<QuickFix> chooseTrainingOperator(const Finding &, const FixInput &input)
{
    return chooseComponent(QString(component::trainingOperator), input);
}

QuickFix leaveOut(const Id &id, const FixInput &input)
{
    const CatalogView view(input.plan.catalog, input.catalog);
    return {Text::tr("Take %1 out of the choice").arg(nameOfComponent(view, id)),
            [id, catalog = input.catalog](Plan plan) {
                return dropComponents(std::move(plan), {id}, catalog);
            }};
}

/// Nothing where another chosen component needs it: then a person has to choose.
std::optional<QuickFix> leaveUnusedOut(const Finding &finding, const FixInput &input)
{
    const Id id = finding.path.section(u'/', -1);
    if (!dependantsOf(input.plan, {id}, input.catalog).isEmpty())
        return std::nullopt;
    return leaveOut(id, input);
}

/// The cluster has it: whoever needs it finds it there.
std::optional<QuickFix> leaveInstalledOut(const Finding &finding, const FixInput &input)
{
    return leaveOut(finding.path.section(u'/', -1), input);
}

std::optional<QuickFix> takeWhatFollows(const Finding &finding, const FixInput &input)
{
    if (finding.path == QLatin1String("platform/kubernetes/dashboard"))
        return ofCluster(
            Text::tr("Take %1 in its place").arg(choiceText(ClusterDashboard::Headlamp)),
            [](Kubernetes &cluster) { cluster.dashboard = ClusterDashboard::Headlamp; });
    const Id id = finding.path.section(u'/', -1);
    const std::optional<EndedComponent> ended = endedComponent(id);
    if (!ended || !ended->successor)
        return leaveOut(id, input);
    const CatalogView view(input.plan.catalog, input.catalog);
    if (view.component(*ended->successor) == nullptr)
        return std::nullopt;
    return QuickFix{Text::tr("Take %1 in its place").arg(nameOfComponent(view, *ended->successor)),
                    [id, catalog = input.catalog](Plan plan) {
                        return takeSuccessor(std::move(plan), id, catalog);
                    }};
}

std::optional<QuickFix> addGatewayHost(const Finding &, const FixInput &)
{
    return ofSecurity(Text::tr("Plan a gateway host for kubectl"),
                      [](Security &security) { security.gatewayHost = true; });
}

/// True where every other group of the lane is of that kind.
bool holdsOnly(const Lane &lane, GroupKind kind, const Plan &plan)
{
    return std::all_of(lane.groups.cbegin(), lane.groups.cend(), [&](const Id &id) {
        const qsizetype index = edits::indexOf(plan.demand.groups, id);
        return index < 0 || plan.demand.groups[index]->kind == kind;
    });
}

/// The lane that is meant for the group: the only one with a quota for its accelerator, else the
/// only one of these for groups of its kind, else the only one at all.
const Lane *laneFor(const Group &group, const Plan &plan)
{
    const QList<Lane> &lanes = plan.platform.lanes;
    const AcceleratorKey key = AcceleratorKeys(plan.settings.pools).keyOf(group.accelerator);
    QList<const Lane *> fitting;
    for (const Lane &lane : lanes) {
        if (lanes.size() == 1 || lane.quota.contains(key))
            fitting.append(&lane);
    }
    if (fitting.size() > 1)
        fitting.removeIf([&](const Lane *lane) { return !holdsOnly(*lane, group.kind, plan); });
    return fitting.size() == 1 ? fitting.constFirst() : nullptr;
}

std::optional<QuickFix> putIntoLane(const Finding &finding, const FixInput &input)
{
    const Id group = finding.path.section(u'/', -1);
    const qsizetype index = edits::indexOf(input.plan.demand.groups, group);
    const Lane *found =
        index >= 0 ? laneFor(*input.plan.demand.groups[index], input.plan) : nullptr;
    if (found == nullptr)
        return std::nullopt;
    return QuickFix{Text::tr("Put it into %1").arg(nameOf(input.plan, IdKind::Lane, found->id)),
                    [group, id = found->id](Plan plan) -> Result<Plan> {
                        const qsizetype at = edits::indexOf(plan.platform.lanes, id);
                        if (at < 0)
                            return edits::notFound(IdKind::Lane, id);
                        Lane lane = plan.platform.lanes.at(at);
                        lane.groups.append(group);
                        return replaceLane(std::move(plan), id, std::move(lane));
                    }};
}

/// The only registry from which not everybody can pull; nothing for an image whose reference names
/// no host, which comes from a public one all the same.
std::optional<QuickFix> keepInRegistry(const Finding &finding, const FixInput &input)
{
    const Id id = finding.path.section(u'/', -1);
    const QList<Image> &images = input.plan.platform.images;
    const qsizetype index = edits::indexOf(images, id);
    if (index < 0 || (isSet(images[index].reference) && !hasHost(*images[index].reference)))
        return std::nullopt;
    QList<NamedRegistry> guarded = registriesIn(input.plan);
    guarded.removeIf([](const NamedRegistry &registry) {
        return !registry.kind || *registry.kind == RegistryKind::Public;
    });
    if (guarded.size() != 1)
        return std::nullopt;
    const NamedRegistry &registry = guarded.constFirst();
    return QuickFix{Text::tr("Keep it in %1").arg(registry.product.value_or(registry.id)),
                    [id, its = registry.id](Plan plan) -> Result<Plan> {
                        const qsizetype at = edits::indexOf(plan.platform.images, id);
                        if (at < 0)
                            return edits::notFound(IdKind::Image, id);
                        Image image = plan.platform.images.at(at);
                        image.registry = its;
                        return replaceImage(std::move(plan), id, std::move(image));
                    }};
}

/// The host that the plan's images name, where they agree in one.
std::optional<QuickFix> nameHost(const Finding &finding, const FixInput &input)
{
    const Id id = finding.path.section(u'/', -1);
    const QList<Image> &images = input.plan.platform.images;
    QStringList hosts;
    for (const Image &image : images) {
        const QString host = image.reference && hasHost(*image.reference)
                                 ? image.reference->section(u'/', 0, 0)
                                 : QString();
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    const qsizetype index = edits::indexOf(images, id);
    if (hosts.size() != 1 || index < 0 || !images[index].reference)
        return std::nullopt;
    const QString copied = hosts.constFirst() + u'/' + *images[index].reference;
    return QuickFix{Text::tr("Pull it as %1").arg(copied), [id, copied](Plan plan) -> Result<Plan> {
                        const qsizetype at = edits::indexOf(plan.platform.images, id);
                        if (at < 0)
                            return edits::notFound(IdKind::Image, id);
                        Image image = plan.platform.images.at(at);
                        image.reference = copied;
                        return replaceImage(std::move(plan), id, std::move(image));
                    }};
}

struct Fix {
    const char *rule;
    std::optional<QuickFix> (*make)(const Finding &finding, const FixInput &input);
};

constexpr Fix kFixes[]{{"lend-over-nominal", cutLend},
                       {"quota-not-whole", roundQuotas},
                       {"group-in-two-lanes", keepFirstLane},
                       {"single-control-plane", oddControlPlane},
                       {"control-plane-even", oddControlPlane},
                       {"kubernetes-too-old", leastVersion},
                       {"exposure-contradicts", strictestExposure},
                       {"audit-required-off", writeDown},
                       {"isolation-in-one-cluster", ownClusters},
                       {"reader-below-clearance", takeReading},
                       {"home-shared", ownNamespaces},
                       {"image-without-registry", nameHost},
                       {"dependency-missing", chooseToo},
                       {"lanes-without-queue", chooseQueue},
                       {"tfjob-without-operator", chooseTrainingOperator},
                       {"component-unused", leaveUnusedOut},
                       {"component-already-there", leaveInstalledOut},
                       {"component-ended", takeWhatFollows},
                       {"kubectl-without-gateway", addGatewayHost},
                       {"group-without-lane", putIntoLane},
                       {"sensitive-image-public", keepInRegistry}};

} // namespace

std::optional<QuickFix> guardFix(const Finding &finding, const FixInput &input)
{
    for (const Fix &fix : kFixes) {
        if (finding.rule == QLatin1String(fix.rule))
            return fix.make(finding, input);
    }
    return std::nullopt;
}

} // namespace kf
