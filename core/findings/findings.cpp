// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"

#include "core/findings/port_rules.h"
#include "core/findings/rules.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace kf {

namespace {

using namespace findings;

template<typename Rule> constexpr FindingRule row()
{
    return {Rule::id, &Rule::find, &Rule::sentence, &Rule::remedy};
}

constexpr std::array kRules{
    row<RackPowerOver>(),
    row<RackHeatOver>(),
    row<RackWeightOver>(),
    row<RoomPowerOver>(),
    row<RoomHeatOver>(),
    row<RackLiquidOver>(),
    row<RackAirflowOver>(),
    row<FloorOver>(),
    row<FeedOver>(),
    row<RowPowerOver>(),
    row<RowHeatOver>(),
    row<RoomLiquidOver>(),
    row<SitePowerOver>(),
    row<DeviceOverlap>(),
    row<RetiresBeforeService>(),
    row<DeviceOutside>(),
    row<RackWeightUnknown>(),
    row<SideMissing>(),
    row<NoSupply>(),
    row<RunsOut>(),
    row<FabricReachExceeded>(),
    row<FabricTooLarge>(),
    row<FabricIncomplete>(),
    row<FabricPortsTaken>(),
    row<FabricCableUnknown>(),
    row<CpuShort>(),
    row<OfferWithdrawn>(),
    row<EnergyCountedTwice>(),
    row<StorageFills>(),
    row<StorageQuotaOver>(),
    row<DeadlineUnreachable>(),
    row<RunExceedsMemory>(),
    row<NobodyToOperate>(),
    row<RoleLacksKind>(),
    row<DependencyMissing>(),
    row<UnknownComponent>(),
    row<KubernetesTooOld>(),
    row<NoNodeForLabels>(),
    row<PoolWithoutDevicePlugin>(),
    row<GroupInTwoLanes>(),
    row<BorrowWithoutCohort>(),
    row<LendOverNominal>(),
    row<QuotaOverHardware>(),
    row<LargestJobNeverFits>(),
    row<OneSideOpen>(),
    row<EndpointOpen>(),
    row<StaticPassword>(),
    row<RegulatedDataInCloud>(),
    row<ReaderBelowClearance>(),
    row<SensitiveImagePublic>(),
    row<CudaTooNew>(),
    row<CudaTooOld>(),
    row<CudaOnOtherVendor>(),
    row<TfjobWithoutOperator>(),
    row<DaysNot365>(),
    row<UnknownAccelerator>(),
    row<UnknownDevice>(),
    row<UnusableValue>(),
    row<FeedLossNotSurvived>(),
    row<DeviceOnReserved>(),
    row<StripInUnit>(),
    row<StripWithoutFeed>(),
    row<StripRatingUnknown>(),
    row<WidthNotKnown>(),
    row<TooDeep>(),
    row<RowTooLong>(),
    row<RowOutsideRoom>(),
    row<RowsOverlap>(),
    row<RacksOverlap>(),
    row<FabricSwitchesMissing>(),
    row<FabricRouteUnknown>(),
    row<FabricRailBroken>(),
    row<FabricSingleSwitch>(),
    row<FabricUnitCut>(),
    row<RunNeedsFabric>(),
    row<JobLargerThanNode>(),
    row<NoNvlinkForCoupled>(),
    row<SingleSystemServing>(),
    row<HomeShared>(),
    row<OrderOverdue>(),
    row<LinkShort>(),
    row<IngestBeyondLink>(),
    row<OfferUnknown>(),
    row<OfferGpusNotWhole>(),
    row<UsedBelowAMonth>(),
    row<SpotForServing>(),
    row<AcceleratorOnlyPrice>(),
    row<InstanceThin>(),
    row<PriceUnknown>(),
    row<InletOutside>(),
    row<UnknownFigure>(),
    row<SystemNotChosen>(),
    row<DeadlineMissed>(),
    row<ServiceSlowerThanTarget>(),
    row<LlmDoesNotFit>(),
    row<ModelEmbedded>(),
    row<GpusStarve>(),
    row<BatchUsesReserved>(),
    row<TooFewToOperate>(),
    row<SkillMissing>(),
    row<KubectlWithoutGateway>(),
    row<NeedOpen>(),
    row<ComponentAlreadyThere>(),
    row<ComponentEnded>(),
    row<LanesWithoutQueue>(),
    row<FootprintUnplaced>(),
    row<SingleControlPlane>(),
    row<ControlPlaneEven>(),
    row<PrivilegedPoolOpen>(),
    row<SystemsInNoPool>(),
    row<ManagedWithRacks>(),
    row<DynamicOnOwnMachines>(),
    row<GroupWithoutLane>(),
    row<ServingWithoutQuota>(),
    row<LaneShort>(),
    row<ExploreStarvesSchedule>(),
    row<QuotaForPoolMember>(),
    row<QuotaNotWhole>(),
    row<ExposureOpen>(),
    row<ExposureContradicts>(),
    row<SamlWithKubectl>(),
    row<ConnectorWithoutGroups>(),
    row<X509NoRevocation>(),
    row<AuditRequiredOff>(),
    row<SourceWithoutOwner>(),
    row<DataAboveDeclared>(),
    row<SensitiveSharedNamespace>(),
    row<ImageWithoutRegistry>(),
    row<RequirementOpen>(),
    row<ClaimContradicted>(),
    row<PeakHigherInYear>(),
    row<ProtectionCountedTwice>(),
    row<TransientExisting>(),
    row<WorkloadsIgnored>(),
    row<DayTypeMissing>(),
    row<CellClamped>(),
    row<UnknownKeyKept>(),
    row<DayTypeShift>(),
    row<OccasionalBeyondSupply>(),
    row<CpuSupplyUnknown>(),
    row<DistributedNotWorth>(),
    row<SmallModelOnGpu>(),
    row<SameSourceTwice>(),
    row<RackTypeUnlimited>(),
    row<ThreePhaseVolts>(),
    row<FabricNextLevel>(),
    row<SwitchUnused>(),
    row<HeatDiffers>(),
    row<CatalogueEntryOutdated>(),
    row<GroupWithoutProfile>(),
    row<ExperimentalComponent>(),
    row<ComponentUnused>(),
    row<TwoTrainingOperators>(),
    row<NoPersonLimit>(),
    row<GpusInNoLane>(),
    row<IsolationInOneCluster>(),
    row<ClaimNotMeasured>(),
    row<DecisionOpen>(),
    row<PlacedBesideOptimum>(),
    row<CloudStorageNotCounted>(),
    row<MoveBeyondHorizon>(),
    row<PolicyZero>(),
};

const FindingRule *ruleOf(const Finding &finding)
{
    for (const FindingRule &rule : kRules) {
        if (finding.rule == QLatin1String(rule.id))
            return &rule;
    }
    return nullptr;
}

bool isAccepted(const Finding &finding, const QList<AcceptedFinding> &accepted)
{
    return std::any_of(
        accepted.cbegin(), accepted.cend(), [&finding](const AcceptedFinding &acceptance) {
            return acceptance.rule == finding.rule && acceptance.path == finding.path &&
                   (!acceptance.fingerprint || *acceptance.fingerprint == fingerprint(finding));
        });
}

void sortBySeverity(QList<Finding> &found)
{
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return a.severity < b.severity;
    });
}

/// Findings of one setting follow the first of them.
QList<Finding> gatheredBySetting(QList<Finding> found)
{
    QHash<QString, qsizetype> places;
    places.reserve(found.size());
    QList<QList<qsizetype>> settings; // what is found of each, in the order of the first of it
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto known = places.constFind(found[i].path);
        if (known == places.cend()) {
            places.insert(found[i].path, settings.size());
            settings.append(QList<qsizetype>{i});
        } else {
            settings[*known].append(i);
        }
    }
    QList<Finding> gathered;
    gathered.reserve(found.size());
    for (const QList<qsizetype> &setting : std::as_const(settings)) {
        for (const qsizetype i : setting)
            gathered.append(std::move(found[i]));
    }
    return gathered;
}

} // namespace

std::span<const FindingRule> findingRules()
{
    return kRules;
}

QList<Finding> findAll(const RuleInput &input)
{
    QList<Finding> found;
    for (const FindingRule &rule : kRules)
        found.append(rule.find(input));
    sortBySeverity(found); // the settings with the most severe come first
    found = gatheredBySetting(std::move(found));
    sortBySeverity(found);
    const QList<AcceptedFinding> &accepted = input.plan.settings.accepted;
    if (!accepted.isEmpty()) {
        for (Finding &finding : found)
            finding.accepted = isAccepted(finding, accepted);
    }
    return found;
}

qsizetype countOpen(const QList<Finding> &findings, Severity severity)
{
    return std::count_if(findings.cbegin(), findings.cend(), [severity](const Finding &finding) {
        return finding.severity == severity && !finding.accepted;
    });
}

QString sentence(const Finding &finding, const Plan &plan, const Wording &wording)
{
    const FindingRule *rule = ruleOf(finding);
    return rule == nullptr ? finding.rule : rule->sentence(FindingWords(finding, plan, wording));
}

QString remedy(const Finding &finding)
{
    const FindingRule *rule = ruleOf(finding);
    return rule == nullptr ? QString() : rule->remedy(finding);
}

} // namespace kf
