// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/question_answers.h"

#include "core/platform/components.h"
#include "core/platform/platform_context.h"
#include "core/topology/topology_walk.h"

namespace kf::findings {

namespace {

using State = QuestionState;

State said(bool isAnswered)
{
    return isAnswered ? State::Answered : State::Open;
}

State unless(bool doesNotApply, bool isAnswered)
{
    return doesNotApply ? State::NotApplicable : said(isAnswered);
}

template<typename List, typename Predicate> bool some(const List &list, const Predicate &predicate)
{
    return std::any_of(list.cbegin(), list.cend(), predicate);
}

/// False where there is none.
template<typename List, typename Predicate> bool every(const List &list, const Predicate &predicate)
{
    return !list.isEmpty() && std::all_of(list.cbegin(), list.cend(), predicate);
}

/// Answered where each of those that count is; does not apply where none counts.
template<typename List, typename Counts, typename Predicate>
State everyOf(const List &list, const Counts &counts, const Predicate &predicate)
{
    return unless(!some(list, counts),
                  !some(list, [&](const auto &one) { return counts(one) && !predicate(one); }));
}

constexpr auto anyThing = [](const auto &) {
    return true;
};
constexpr auto isGpu = [](const PlatformGroup &one) {
    return one.isGpu();
};
constexpr auto isOwn = [](const PlatformGroup &one) {
    return one.isOwn;
};
constexpr auto isCloud = [](const PlatformGroup &one) {
    return one.isCloud;
};

bool isPerson(const Profile &profile)
{
    return profile.persona != Persona::Application;
}

bool isScientist(const Profile &profile)
{
    return profile.persona == Persona::DataScientist;
}

bool isNewHardware(const PoolFigures &pool)
{
    return pool.resource != QLatin1String("nvidia.com/gpu") &&
           pool.resource != QLatin1String("cpu");
}

} // namespace

bool QuestionAnswers::isOperator(const Id &profile) const
{
    return some(platform().profiles, [&profile](const Profile &one) {
        return one.id == profile && one.persona == Persona::Devops;
    });
}

template<typename Predicate> bool QuestionAnswers::hasDevice(const Predicate &predicate) const
{
    bool found = false;
    forEachDevice(m_plan.topology, [&](const Rack &, const PlacedDevice &device) {
        found = found || predicate(device);
    });
    return found;
}

template<typename Predicate> State QuestionAnswers::everyData(const Predicate &predicate) const
{
    return everyOf(datasets(), anyThing, [&predicate](const auto &one) { return predicate(*one); });
}

bool QuestionAnswers::hasCapacity() const
{
    const auto isStorage = [this](const PlacedDevice &device) {
        const DeviceEntry *entry = m_catalog.device(device.device);
        return entry != nullptr && entry->kind == DeviceKind::Storage;
    };
    return some(m_plan.storage.tiers,
                [](const Tier &tier) { return tier.capacityGb.has_value(); }) ||
           hasDevice(isStorage);
}

bool QuestionAnswers::isInLane(const Id &group) const
{
    return laneOf(platform().lanes, group) != nullptr;
}

bool QuestionAnswers::explores(const Lane &lane) const
{
    return some(groups(), [&lane](const PlatformGroup &group) {
        return group.kind == GroupKind::Exploratory && lane.groups.contains(group.id);
    });
}

bool QuestionAnswers::grows() const
{
    return !m_plan.demand.events.isEmpty() || some(m_plan.demand.groups, [](const auto &group) {
        return group->growth.annual != 0.0 || !group->growth.cells.isEmpty();
    });
}

bool QuestionAnswers::hasRegistry() const
{
    return !registriesOf(platform()).isEmpty();
}

State QuestionAnswers::clusterAsked() const
{
    return said(cluster().cluster.has_value());
}

State QuestionAnswers::usersAsked() const
{
    return said(some(platform().profiles,
                     [](const Profile &one) { return one.persona != Persona::Devops; }));
}

State QuestionAnswers::operatorsAsked() const
{
    return said(some(platform().profiles, [](const Profile &one) {
        return one.persona == Persona::Devops && knownPeople(one).value_or(0.0) > 0.0;
    }));
}

State QuestionAnswers::skillsAsked() const
{
    const QList<Profile> &profiles = platform().profiles;
    const bool areAllPrograms = !profiles.isEmpty() && !some(profiles, isPerson);
    return unless(areAllPrograms, every(profiles, [](const Profile &one) {
                      return !isPerson(one) || !one.skills.isEmpty();
                  }));
}

State QuestionAnswers::operatorSkillsAsked() const
{
    return everyOf(
        m_figures.platform.profiles,
        [this](const ProfileFigures &one) { return isOperator(one.id); },
        [](const ProfileFigures &one) { return one.skillsMissing.isEmpty(); });
}

State QuestionAnswers::agreementAsked() const
{
    return said(every(m_plan.settings.decisions,
                      [](const Decision &one) { return one.state == DecisionState::Agreed; }));
}

State QuestionAnswers::todayAsked() const
{
    return everyOf(platform().profiles, isScientist, [](const Profile &one) {
        return one.worksOn.has_value();
    });
}

State QuestionAnswers::deliveryAsked() const
{
    return everyOf(platform().profiles, isScientist, [](const Profile &one) {
        return one.deliversAs.has_value();
    });
}

State QuestionAnswers::waysAsked() const
{
    return said(
        every(platform().profiles, [](const Profile &one) { return !one.submitsBy.isEmpty(); }));
}

State QuestionAnswers::gatewayHostAsked() const
{
    return unless(!submits(platform().profiles, SubmitsBy::Kubectl) &&
                      !submits(platform().profiles, SubmitsBy::OperatorCrd),
                  security().gatewayHost.has_value());
}

State QuestionAnswers::homesAsked() const
{
    return unless(!submits(platform().profiles, SubmitsBy::Notebook),
                  !m_plan.storage.homes.isEmpty());
}

State QuestionAnswers::toolVersionsAsked() const
{
    return said(every(platform().images, [](const Image &one) {
        return isSet(one.framework) && isSet(one.frameworkVersion);
    }));
}

State QuestionAnswers::sensitivityAsked() const
{
    return everyData([](const Dataset &one) { return one.sensitivity.has_value(); });
}

State QuestionAnswers::dataSourceAsked() const
{
    return everyData([](const Dataset &one) { return isSet(one.source); });
}

State QuestionAnswers::dataOwnerAsked() const
{
    return everyOf(
        datasets(),
        [](const auto &one) { return isSet(one->source); },
        [](const auto &one) { return isSet(one->owner); });
}

State QuestionAnswers::dataReadersAsked() const
{
    return everyData([](const Dataset &one) { return isSet(one.group) || !one.readers.isEmpty(); });
}

State QuestionAnswers::dataRoleAsked() const
{
    return said(platform().dataRole.has_value());
}

State QuestionAnswers::retentionAsked() const
{
    return everyData([](const Dataset &one) { return one.retentionDays.has_value(); });
}

State QuestionAnswers::lakeAsked() const
{
    return everyOf(
        datasets(),
        [](const auto &one) { return one->pattern == DatasetPattern::Transient; },
        [](const auto &one) { return isSet(one->subsetOf); });
}

State QuestionAnswers::volumeAsked() const
{
    return everyData(
        [](const Dataset &one) { return one.existingGb > 0.0 || one.ingestGbPerDay > 0.0; });
}

State QuestionAnswers::capacityAsked() const
{
    return unless(datasets().isEmpty(), hasCapacity());
}

State QuestionAnswers::portabilityAsked() const
{
    return unless(groups().isEmpty(), !m_plan.cost.placement.isEmpty());
}

State QuestionAnswers::newHardwareAsked() const
{
    return everyOf(m_figures.platform.cluster.pools, isNewHardware, [](const PoolFigures &one) {
        return one.pluginOk;
    });
}

State QuestionAnswers::componentsAsked() const
{
    return said(!platform().components.selected.isEmpty());
}

State QuestionAnswers::dependenciesAsked() const
{
    return unless(choseNothing(), m_figures.platform.components.added.isEmpty());
}

State QuestionAnswers::footprintAsked() const
{
    return unless(choseNothing(), m_figures.platform.footprint.unknown.isEmpty());
}

State QuestionAnswers::releaseAsked() const
{
    return unless(choseNothing(), isSet(platform().components.release));
}

State QuestionAnswers::cpuBaseAsked() const
{
    return unless(groups().isEmpty(),
                  some(groups(), [](const PlatformGroup &one) { return !one.isGpu(); }));
}

State QuestionAnswers::deadlinesAsked() const
{
    return everyOf(m_plan.workloads.scheduled, anyThing, [](const auto &one) {
        return one->finishBy.has_value();
    });
}

State QuestionAnswers::servingLaneAsked() const
{
    return everyOf(
        groups(),
        [](const PlatformGroup &one) { return one.kind == GroupKind::Serving; },
        [this](const PlatformGroup &one) { return isInLane(one.id); });
}

State QuestionAnswers::runsAsked() const
{
    return unless(!some(groups(), isGpu), !m_plan.workloads.trainingRuns.isEmpty());
}

State QuestionAnswers::runSizeAsked() const
{
    return everyOf(m_plan.workloads.trainingRuns, anyThing, [](const auto &one) {
        return one->gpus || one->memoryGb || one->parameters;
    });
}

State QuestionAnswers::growthAsked() const
{
    return unless(groups().isEmpty(), grows());
}

State QuestionAnswers::headroomAsked() const
{
    return said(m_plan.settings.policy.headroom > 0.0);
}

State QuestionAnswers::leadTimeAsked() const
{
    return unless(!some(groups(), isOwn), m_plan.settings.policy.leadTimeMonths.has_value());
}

State QuestionAnswers::racksAsked() const
{
    return unless(!some(groups(), isOwn), hasDevice([](const PlacedDevice &) { return true; }));
}

State QuestionAnswers::fabricAsked() const
{
    return unless(m_plan.workloads.trainingRuns.isEmpty(),
                  some(m_plan.topology.fabrics,
                       [](const Fabric &one) { return one.network == NetworkKind::Compute; }));
}

State QuestionAnswers::feedAsked() const
{
    return everyOf(
        m_plan.demand.groups,
        [](const auto &one) { return one->accelerator != kCpuCore; },
        [](const auto &one) { return one->feedGbPerSPerGpu.has_value(); });
}

State QuestionAnswers::pricesAsked() const
{
    return said(!m_plan.cost.prices.isEmpty() || !m_plan.cost.cloud.isEmpty());
}

State QuestionAnswers::offersAsked() const
{
    return unless(!some(groups(), isCloud), !m_plan.cost.cloud.isEmpty());
}

State QuestionAnswers::transportAsked() const
{
    return unless(!some(groups(), isCloud), m_plan.cost.policy.interconnectGbps.has_value());
}

State QuestionAnswers::hostingAsked() const
{
    return said(cluster().hosting.has_value());
}

State QuestionAnswers::controlPlaneAsked() const
{
    return unless(isOfProvider(cluster().hosting), cluster().controlPlaneNodes.has_value());
}

State QuestionAnswers::versionAsked() const
{
    return said(isSet(cluster().version));
}

State QuestionAnswers::nodePoolsAsked() const
{
    return said(every(cluster().pools, [](const NodePool &one) { return one.nodes.has_value(); }));
}

State QuestionAnswers::registryAsked() const
{
    return said(hasRegistry());
}

State QuestionAnswers::imageSensitivityAsked() const
{
    return everyOf(
        platform().images, anyThing, [](const Image &one) { return one.sensitivity.has_value(); });
}

State QuestionAnswers::scanningAsked() const
{
    return unless(!hasRegistry(), platform().registry.scanning.has_value());
}

State QuestionAnswers::authenticationAsked() const
{
    return said(login().has_value());
}

State QuestionAnswers::connectorsAsked() const
{
    return unless(login() != Authentication::Oidc && login() != Authentication::Both,
                  !security().controlPlane.connectors.isEmpty() ||
                      isSet(security().identityProvider));
}

State QuestionAnswers::certificatesAsked() const
{
    return unless(login() != Authentication::X509 && login() != Authentication::Both,
                  isSet(security().controlPlane.certIssuer) &&
                      security().controlPlane.certDays.has_value());
}

State QuestionAnswers::exposureAsked() const
{
    return said(!security().exposure.isEmpty());
}

State QuestionAnswers::exposedListAsked() const
{
    return unless(!security().exposure.contains(Exposure::Hybrid), !security().exposed.isEmpty());
}

State QuestionAnswers::doorAsked() const
{
    return unless(!m_figures.platform.components.present.contains(component::istio),
                  security().gatewayBy.has_value());
}

State QuestionAnswers::networkPoliciesAsked() const
{
    return said(security().networkPolicies.has_value());
}

State QuestionAnswers::driversAsked() const
{
    return said(!security().drivers.isEmpty());
}

State QuestionAnswers::auditAsked() const
{
    return unless(!security().drivers.contains(Driver::Audit) &&
                      !security().drivers.contains(Driver::Regulation),
                  security().audit && *security().audit != Audit::None);
}

State QuestionAnswers::egressAsked() const
{
    return unless(datasets().isEmpty(), security().egress.has_value());
}

State QuestionAnswers::isolationAsked() const
{
    return said(platform().tenancy.isolation.has_value());
}

State QuestionAnswers::lanesAsked() const
{
    return everyOf(
        groups(),
        [](const PlatformGroup &one) { return one.isGpu() && one.isOwn; },
        [this](const PlatformGroup &one) { return isInLane(one.id); });
}

State QuestionAnswers::personLimitAsked() const
{
    return everyOf(
        platform().lanes,
        [this](const Lane &one) { return explores(one); },
        [](const Lane &one) { return one.maxGpusPerUser.has_value(); });
}

State QuestionAnswers::scalingAsked() const
{
    return said(platform().scaling.contains(ScaledPart::Serving) &&
                platform().scaling.contains(ScaledPart::Nodes));
}

State QuestionAnswers::claimsAsked() const
{
    return everyOf(platform().claims, anyThing, [](const Claim &one) {
        return one.standing == Standing::Measured;
    });
}

} // namespace kf::findings
