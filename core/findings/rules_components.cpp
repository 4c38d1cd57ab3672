// SPDX-License-Identifier: GPL-3.0-or-later
// Which components are chosen, what they need and what becomes of them.

#include "core/findings/platform_rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kComponent("component");
constexpr QLatin1StringView kName("name");
constexpr QLatin1StringView kNeededBy("needed_by");
constexpr QLatin1StringView kSuccessor("successor");
constexpr QLatin1StringView kNeeded("needed");
constexpr QLatin1StringView kPlaced("placed");
constexpr QLatin1StringView kComponentsPath("platform/components");
constexpr QLatin1StringView kDashboardPath("platform/kubernetes/dashboard");

QString pathOfComponent(const Id &id)
{
    return kComponentsPath + u'/' + id;
}

bool hasPersona(const Plan &plan, Persona persona)
{
    const QList<Profile> &profiles = plan.platform.profiles;
    return std::any_of(profiles.cbegin(), profiles.cend(), [persona](const Profile &profile) {
        return profile.persona == persona;
    });
}

/// True where nobody works in a way that uses the chosen component; of others nobody can say.
bool isUnused(const Id &id, const RuleInput &input)
{
    const Plan &plan = input.plan;
    const QList<Profile> &profiles = plan.platform.profiles;
    const QList<PlatformGroup> &groups = input.figures.platform.groups;
    if (id == component::notebooks || id == component::workspaces)
        return !submits(profiles, SubmitsBy::Notebook);
    if (id == component::pipelines)
        return !submits(profiles, SubmitsBy::Pipeline);
    if (id == component::katib || id == component::kuberay)
        return !submits(profiles, SubmitsBy::OperatorCrd);
    if (id == component::sparkOperator)
        return !submits(profiles, SubmitsBy::OperatorCrd) &&
               !hasPersona(plan, Persona::DataEngineer);
    if (id == component::kserve)
        return !submits(profiles, SubmitsBy::Api) &&
               std::none_of(groups.cbegin(), groups.cend(), [](const PlatformGroup &group) {
                   return group.kind == GroupKind::Serving;
               });
    return false;
}

/// A finding for each chosen component of which `isMeant` is true.
template<typename Rule, typename Predicate>
QList<Finding> ofChosen(const RuleInput &input, Severity severity, const Predicate &isMeant)
{
    QList<Finding> found;
    for (const Id &id : input.figures.platform.components.chosen) {
        if (isMeant(id))
            found.append(made<Rule>(
                severity,
                pathOfComponent(id),
                {argument(kComponent, id), argument(kName, componentName(input.catalog, id))}));
    }
    return found;
}

QString componentOf(const FindingWords &words)
{
    return words.has(kName) ? words.of(kName) : words.of(kComponent);
}

} // namespace

// --- dependency-missing

QList<Finding> DependencyMissing::find(const RuleInput &input)
{
    const ComponentFigures &components = input.figures.platform.components;
    QList<Finding> found;
    for (const Id &id : components.added) {
        QStringList neededBy;
        for (const Id &other : components.present) {
            const Component *one = input.catalog.component(other);
            if (one != nullptr && one->dependsOn.contains(id))
                neededBy.append(one->name);
        }
        found.append(made<DependencyMissing>(Severity::Error,
                                             pathOfComponent(id),
                                             {argument(kComponent, id),
                                              argument(kName, componentName(input.catalog, id)),
                                              argument(kNeededBy, neededBy)}));
    }
    return found;
}

QString DependencyMissing::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is not chosen, and is needed by %2.")
        .arg(componentOf(words), words.of(kNeededBy));
}

QString DependencyMissing::remedy(const Finding &)
{
    return FindingText::tr("Choose it too, or say that the cluster has it already.");
}

// --- component-already-there

QList<Finding> ComponentAlreadyThere::find(const RuleInput &input)
{
    return ofChosen<ComponentAlreadyThere>(input, Severity::Warning, [&input](const Id &id) {
        return input.plan.platform.kubernetes.installed.contains(id);
    });
}

QString ComponentAlreadyThere::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is chosen, but the cluster has it already.").arg(componentOf(words));
}

QString ComponentAlreadyThere::remedy(const Finding &)
{
    return FindingText::tr("Take it out of the choice: two of them collide.");
}

// --- experimental-component

QList<Finding> ExperimentalComponent::find(const RuleInput &input)
{
    return ofChosen<ExperimentalComponent>(input, Severity::Advice, [&input](const Id &id) {
        const Component *one = input.catalog.component(id);
        return one != nullptr && one->inclusion == QLatin1String("experimental");
    });
}

QString ExperimentalComponent::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is experimental in this release of Kubeflow.")
        .arg(componentOf(words));
}

QString ExperimentalComponent::remedy(const Finding &)
{
    return FindingText::tr("Try it beside the platform before people depend on it.");
}

// --- component-ended

QList<Finding> ComponentEnded::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Id &id : input.figures.platform.components.unknown) {
        const std::optional<EndedComponent> ended = endedComponent(id);
        if (!ended)
            continue;
        QList<Argument> arguments{argument(kComponent, id)};
        if (ended->successor)
            arguments.append(argument(kSuccessor, componentName(input.catalog, *ended->successor)));
        found.append(made<ComponentEnded>(Severity::Warning, pathOfComponent(id), arguments));
    }
    if (input.plan.platform.kubernetes.dashboard == ClusterDashboard::KubernetesDashboard)
        found.append(made<ComponentEnded>(
            Severity::Warning,
            QString(kDashboardPath),
            {argument(kComponent, QString(wordFor(ClusterDashboard::KubernetesDashboard))),
             argument(kSuccessor, QString(wordFor(ClusterDashboard::Headlamp)))}));
    return found;
}

QString ComponentEnded::sentence(const FindingWords &words)
{
    if (!words.has(kSuccessor))
        return FindingText::tr("%1 is no longer developed, and nothing follows it.")
            .arg(componentOf(words));
    return FindingText::tr("%1 has ended; %2 took over.")
        .arg(componentOf(words), words.of(kSuccessor));
}

QString ComponentEnded::remedy(const Finding &finding)
{
    if (argumentOf(finding, kSuccessor) == nullptr)
        return FindingText::tr("Take it out of the choice.");
    return FindingText::tr("Choose what took over in its place.");
}

// --- unknown-component

QList<Finding> UnknownComponent::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Id &id : input.figures.platform.components.unknown) {
        if (!endedComponent(id))
            found.append(made<UnknownComponent>(
                Severity::Error, pathOfComponent(id), {argument(kComponent, id)}));
    }
    return found;
}

QString UnknownComponent::sentence(const FindingWords &words)
{
    return FindingText::tr("No catalogue has a component %1; it counts nothing.")
        .arg(componentOf(words));
}

QString UnknownComponent::remedy(const Finding &)
{
    return FindingText::tr(
        "Choose a component of the catalogue, or describe this one in the plan's "
        "own.");
}

// --- component-unused

QList<Finding> ComponentUnused::find(const RuleInput &input)
{
    if (input.plan.platform.profiles.isEmpty())
        return {};
    return ofChosen<ComponentUnused>(
        input, Severity::Advice, [&input](const Id &id) { return isUnused(id, input); });
}

QString ComponentUnused::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is chosen, but no profile works in a way that uses it.")
        .arg(componentOf(words));
}

QString ComponentUnused::remedy(const Finding &)
{
    return FindingText::tr("Leave it out, or say in a profile who uses it.");
}

// --- two-training-operators

QList<Finding> TwoTrainingOperators::find(const RuleInput &input)
{
    const QList<Id> &present = input.figures.platform.components.present;
    if (!present.contains(component::trainer) || !present.contains(component::trainingOperator))
        return {};
    return {made<TwoTrainingOperators>(Severity::Advice, QString(kComponentsPath), {})};
}

QString TwoTrainingOperators::sentence(const FindingWords &)
{
    return FindingText::tr("Trainer and the older training operator are both there: two ways to "
                           "write the same job.");
}

QString TwoTrainingOperators::remedy(const Finding &)
{
    return FindingText::tr("Keep the older one only for TensorFlow and MPI, which Trainer has no "
                           "runtime for.");
}

// --- lanes-without-queue

QList<Finding> LanesWithoutQueue::find(const RuleInput &input)
{
    const QList<Id> &present = input.figures.platform.components.present;
    if (input.plan.platform.lanes.isEmpty() || present.contains(component::kueue) ||
        present.contains(component::volcano))
        return {};
    return {made<LanesWithoutQueue>(Severity::Warning, QString(kComponentsPath), {})};
}

QString LanesWithoutQueue::sentence(const FindingWords &)
{
    return FindingText::tr("Lanes are drawn, but nothing holds jobs to them: neither Kueue nor "
                           "Volcano is there.");
}

QString LanesWithoutQueue::remedy(const Finding &)
{
    return FindingText::tr("Choose Kueue.");
}

// --- footprint-unplaced

QList<Finding> FootprintUnplaced::find(const RuleInput &input)
{
    const PlatformFigures &platform = input.figures.platform;
    const std::optional<Hosting> hosting = input.plan.platform.kubernetes.hosting;
    const std::optional<double> needed = platform.servers.total();
    const bool isOurs = hosting == Hosting::Own || hosting == Hosting::Turnkey;
    if (platform.components.chosen.isEmpty() || !isOurs || !needed)
        return {};
    int devices = 0;
    int servers = 0;
    forEachDevice(input.plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = input.catalog.device(device.device);
        ++devices;
        servers += entry != nullptr && entry->kind == DeviceKind::Management ? 1 : 0;
    });
    if (devices == 0 || servers >= *needed)
        return {};
    return {made<FootprintUnplaced>(Severity::Warning,
                                    QString(kComponentsPath),
                                    {argument(kNeeded, Amount{*needed, Unit::Count}),
                                     argument(kPlaced, Amount{double(servers), Unit::Count})})};
}

QString FootprintUnplaced::sentence(const FindingWords &words)
{
    return FindingText::tr("The platform itself takes %1 servers besides those that compute; %2 "
                           "stand in racks.")
        .arg(words.of(kNeeded), words.of(kPlaced));
}

QString FootprintUnplaced::remedy(const Finding &)
{
    return FindingText::tr("Place management servers for the control plane, the components and the "
                           "gateway.");
}

} // namespace kf::findings
