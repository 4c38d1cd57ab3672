// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules, one struct each: its id, what it finds, and how that is said. They are listed once, in
// findings.cpp.

#include "core/findings/finding_words.h"
#include "core/findings/findings.h"

namespace kf::findings {

#define KF_FINDING_RULE(Name, ruleId)                                                              \
    struct Name {                                                                                  \
        static constexpr const char *id = ruleId;                                                  \
        static QList<Finding> find(const RuleInput &input);                                        \
        static QString sentence(const FindingWords &words);                                        \
        static QString remedy(const Finding &finding);                                             \
    }

// Demand.
KF_FINDING_RULE(DaysNot365, "days-not-365");
KF_FINDING_RULE(UnknownAccelerator, "unknown-accelerator");
KF_FINDING_RULE(UnusableValue, "unusable-value");
KF_FINDING_RULE(DeadlineMissed, "deadline-missed");
KF_FINDING_RULE(DeadlineUnreachable, "deadline-unreachable");
KF_FINDING_RULE(WorkloadsIgnored, "workloads-ignored");
KF_FINDING_RULE(DayTypeMissing, "day-type-missing");
KF_FINDING_RULE(CellClamped, "cell-clamped");
KF_FINDING_RULE(PeakHigherInYear, "peak-higher-in-year");
KF_FINDING_RULE(DayTypeShift, "day-type-shift");

// Capacity.
KF_FINDING_RULE(NoSupply, "no-supply");
KF_FINDING_RULE(RunsOut, "runs-out");
KF_FINDING_RULE(SystemNotChosen, "system-not-chosen");

// Storage.
KF_FINDING_RULE(StorageFills, "storage-fills");
KF_FINDING_RULE(ProtectionCountedTwice, "protection-counted-twice");
KF_FINDING_RULE(TransientExisting, "transient-existing");
KF_FINDING_RULE(StorageQuotaOver, "storage-quota-over");
KF_FINDING_RULE(SameSourceTwice, "same-source-twice");
KF_FINDING_RULE(HomeShared, "home-shared");

// Workloads.
KF_FINDING_RULE(BatchUsesReserved, "batch-uses-reserved");
KF_FINDING_RULE(OccasionalBeyondSupply, "occasional-beyond-supply");
KF_FINDING_RULE(CpuSupplyUnknown, "cpu-supply-unknown");
KF_FINDING_RULE(CpuShort, "cpu-short");

// Serving.
KF_FINDING_RULE(ModelEmbedded, "model-embedded");
KF_FINDING_RULE(ServiceSlowerThanTarget, "service-slower-than-target");
KF_FINDING_RULE(LlmDoesNotFit, "llm-does-not-fit");
KF_FINDING_RULE(SmallModelOnGpu, "small-model-on-gpu");
KF_FINDING_RULE(SingleSystemServing, "single-system-serving");

// Training.
KF_FINDING_RULE(GpusStarve, "gpus-starve");
KF_FINDING_RULE(RunExceedsMemory, "run-exceeds-memory");
KF_FINDING_RULE(RunNeedsFabric, "run-needs-fabric");
KF_FINDING_RULE(DistributedNotWorth, "distributed-not-worth");
KF_FINDING_RULE(NoNvlinkForCoupled, "no-nvlink-for-coupled");
KF_FINDING_RULE(JobLargerThanNode, "job-larger-than-node");

// Topology.
KF_FINDING_RULE(RackPowerOver, "rack-power-over");
KF_FINDING_RULE(RackHeatOver, "rack-heat-over");
KF_FINDING_RULE(RackWeightOver, "rack-weight-over");
KF_FINDING_RULE(RoomPowerOver, "room-power-over");
KF_FINDING_RULE(RoomHeatOver, "room-heat-over");
KF_FINDING_RULE(RackLiquidOver, "rack-liquid-over");
KF_FINDING_RULE(RackAirflowOver, "rack-airflow-over");
KF_FINDING_RULE(FloorOver, "floor-over");
KF_FINDING_RULE(InletOutside, "inlet-outside");
KF_FINDING_RULE(FeedOver, "feed-over");
KF_FINDING_RULE(RowPowerOver, "row-power-over");
KF_FINDING_RULE(RowHeatOver, "row-heat-over");
KF_FINDING_RULE(RoomLiquidOver, "room-liquid-over");
KF_FINDING_RULE(SitePowerOver, "site-power-over");
KF_FINDING_RULE(DeviceOverlap, "device-overlap");
KF_FINDING_RULE(DeviceOutside, "device-outside");
KF_FINDING_RULE(DeviceOnReserved, "device-on-reserved");
KF_FINDING_RULE(StripInUnit, "strip-in-unit");
KF_FINDING_RULE(WidthNotKnown, "width-not-known");
KF_FINDING_RULE(TooDeep, "too-deep");
KF_FINDING_RULE(RowTooLong, "row-too-long");
KF_FINDING_RULE(RowOutsideRoom, "row-outside-room");
KF_FINDING_RULE(RowsOverlap, "rows-overlap");
KF_FINDING_RULE(RacksOverlap, "racks-overlap");
KF_FINDING_RULE(RetiresBeforeService, "retires-before-service");
KF_FINDING_RULE(RackTypeUnlimited, "rack-type-unlimited");
KF_FINDING_RULE(RackWeightUnknown, "rack-weight-unknown");
KF_FINDING_RULE(SideMissing, "side-missing");
KF_FINDING_RULE(StripWithoutFeed, "strip-without-feed");
KF_FINDING_RULE(StripRatingUnknown, "strip-rating-unknown");
KF_FINDING_RULE(ThreePhaseVolts, "three-phase-volts");
KF_FINDING_RULE(FeedLossNotSurvived, "feed-loss-not-survived");

// Networks.
KF_FINDING_RULE(FabricIncomplete, "fabric-incomplete");
KF_FINDING_RULE(FabricTooLarge, "fabric-too-large");
KF_FINDING_RULE(FabricSwitchesMissing, "fabric-switches-missing");
KF_FINDING_RULE(FabricReachExceeded, "fabric-reach-exceeded");
KF_FINDING_RULE(FabricCableUnknown, "fabric-cable-unknown");
KF_FINDING_RULE(FabricRouteUnknown, "fabric-route-unknown");
KF_FINDING_RULE(FabricRailBroken, "fabric-rail-broken");
KF_FINDING_RULE(FabricSingleSwitch, "fabric-single-switch");
KF_FINDING_RULE(FabricUnitCut, "fabric-unit-cut");
KF_FINDING_RULE(FabricNextLevel, "fabric-next-level");
KF_FINDING_RULE(SwitchUnused, "switch-unused");

// Catalogue.
KF_FINDING_RULE(UnknownDevice, "unknown-device");
KF_FINDING_RULE(UnknownFigure, "unknown-figure");
KF_FINDING_RULE(HeatDiffers, "heat-differs");
KF_FINDING_RULE(CatalogueEntryOutdated, "catalogue-entry-outdated");

// Users.
KF_FINDING_RULE(NobodyToOperate, "nobody-to-operate");
KF_FINDING_RULE(TooFewToOperate, "too-few-to-operate");
KF_FINDING_RULE(SkillMissing, "skill-missing");
KF_FINDING_RULE(KubectlWithoutGateway, "kubectl-without-gateway");
KF_FINDING_RULE(RoleLacksKind, "role-lacks-kind");
KF_FINDING_RULE(NeedOpen, "need-open");
KF_FINDING_RULE(GroupWithoutProfile, "group-without-profile");

// Components.
KF_FINDING_RULE(DependencyMissing, "dependency-missing");
KF_FINDING_RULE(ComponentAlreadyThere, "component-already-there");
KF_FINDING_RULE(ExperimentalComponent, "experimental-component");
KF_FINDING_RULE(ComponentEnded, "component-ended");
KF_FINDING_RULE(UnknownComponent, "unknown-component");
KF_FINDING_RULE(ComponentUnused, "component-unused");
KF_FINDING_RULE(TwoTrainingOperators, "two-training-operators");
KF_FINDING_RULE(LanesWithoutQueue, "lanes-without-queue");
KF_FINDING_RULE(FootprintUnplaced, "footprint-unplaced");

// Kubernetes.
KF_FINDING_RULE(KubernetesTooOld, "kubernetes-too-old");
KF_FINDING_RULE(NoNodeForLabels, "no-node-for-labels");
KF_FINDING_RULE(SingleControlPlane, "single-control-plane");
KF_FINDING_RULE(ControlPlaneEven, "control-plane-even");
KF_FINDING_RULE(PoolWithoutDevicePlugin, "pool-without-device-plugin");
KF_FINDING_RULE(PrivilegedPoolOpen, "privileged-pool-open");
KF_FINDING_RULE(SystemsInNoPool, "systems-in-no-pool");
KF_FINDING_RULE(ManagedWithRacks, "managed-with-racks");
KF_FINDING_RULE(DynamicOnOwnMachines, "dynamic-on-own-machines");

// Lanes.
KF_FINDING_RULE(GroupWithoutLane, "group-without-lane");
KF_FINDING_RULE(GroupInTwoLanes, "group-in-two-lanes");
KF_FINDING_RULE(BorrowWithoutCohort, "borrow-without-cohort");
KF_FINDING_RULE(LendOverNominal, "lend-over-nominal");
KF_FINDING_RULE(NoPersonLimit, "no-person-limit");
KF_FINDING_RULE(ServingWithoutQuota, "serving-without-quota");
KF_FINDING_RULE(QuotaOverHardware, "quota-over-hardware");
KF_FINDING_RULE(GpusInNoLane, "gpus-in-no-lane");
KF_FINDING_RULE(LaneShort, "lane-short");
KF_FINDING_RULE(ExploreStarvesSchedule, "explore-starves-schedule");
KF_FINDING_RULE(QuotaForPoolMember, "quota-for-pool-member");
KF_FINDING_RULE(QuotaNotWhole, "quota-not-whole");
KF_FINDING_RULE(LargestJobNeverFits, "largest-job-never-fits");

// Security and data.
KF_FINDING_RULE(ExposureOpen, "exposure-open");
KF_FINDING_RULE(ExposureContradicts, "exposure-contradicts");
KF_FINDING_RULE(OneSideOpen, "one-side-open");
KF_FINDING_RULE(EndpointOpen, "endpoint-open");
KF_FINDING_RULE(StaticPassword, "static-password");
KF_FINDING_RULE(SamlWithKubectl, "saml-with-kubectl");
KF_FINDING_RULE(ConnectorWithoutGroups, "connector-without-groups");
KF_FINDING_RULE(X509NoRevocation, "x509-no-revocation");
KF_FINDING_RULE(AuditRequiredOff, "audit-required-off");
KF_FINDING_RULE(IsolationInOneCluster, "isolation-in-one-cluster");
KF_FINDING_RULE(RegulatedDataInCloud, "regulated-data-in-cloud");
KF_FINDING_RULE(SourceWithoutOwner, "source-without-owner");
KF_FINDING_RULE(DataAboveDeclared, "data-above-declared");
KF_FINDING_RULE(ReaderBelowClearance, "reader-below-clearance");
KF_FINDING_RULE(SensitiveSharedNamespace, "sensitive-shared-namespace");

// Images.
KF_FINDING_RULE(ImageWithoutRegistry, "image-without-registry");
KF_FINDING_RULE(SensitiveImagePublic, "sensitive-image-public");
KF_FINDING_RULE(CudaTooNew, "cuda-too-new");
KF_FINDING_RULE(CudaTooOld, "cuda-too-old");
KF_FINDING_RULE(CudaOnOtherVendor, "cuda-on-other-vendor");
KF_FINDING_RULE(TfjobWithoutOperator, "tfjob-without-operator");

// Requirements, claims, decisions.
KF_FINDING_RULE(RequirementOpen, "requirement-open");
KF_FINDING_RULE(ClaimContradicted, "claim-contradicted");
KF_FINDING_RULE(ClaimNotMeasured, "claim-not-measured");
KF_FINDING_RULE(DecisionOpen, "decision-open");

// Placement and cost.
KF_FINDING_RULE(OfferWithdrawn, "offer-withdrawn");
KF_FINDING_RULE(PriceUnknown, "price-unknown");
KF_FINDING_RULE(InstanceThin, "instance-thin");
KF_FINDING_RULE(AcceleratorOnlyPrice, "accelerator-only-price");
KF_FINDING_RULE(EnergyCountedTwice, "energy-counted-twice");
KF_FINDING_RULE(PlacedBesideOptimum, "placed-beside-optimum");
KF_FINDING_RULE(OrderOverdue, "order-overdue");
KF_FINDING_RULE(LinkShort, "link-short");
KF_FINDING_RULE(IngestBeyondLink, "ingest-beyond-link");
KF_FINDING_RULE(SpotForServing, "spot-for-serving");
KF_FINDING_RULE(CloudStorageNotCounted, "cloud-storage-not-counted");
KF_FINDING_RULE(OfferUnknown, "offer-unknown");
KF_FINDING_RULE(OfferGpusNotWhole, "offer-gpus-not-whole");
KF_FINDING_RULE(UsedBelowAMonth, "used-below-a-month");
KF_FINDING_RULE(MoveBeyondHorizon, "move-beyond-horizon");

// The plan as a whole.
KF_FINDING_RULE(PolicyZero, "policy-zero");
KF_FINDING_RULE(UnknownKeyKept, "unknown-key");

#undef KF_FINDING_RULE

// Arguments of what is over a limit.
inline constexpr QLatin1StringView kLimit("limit");
inline constexpr QLatin1StringView kExcess("excess");

/// "topology/racks/a01"
QString pathOf(IdKind kind, const Id &id);

/// The path of an accelerator or pool.
QString pathOfKey(const Plan &plan, const AcceleratorKey &key);

/// True where the value is above the limit by more than a rounding: what is just reached is not
/// passed.
bool isAbove(double value, double limit);

/// What is said of a value that is over its limit: the value, as `name`, the limit, and what is too
/// much; with `atLeast` also that there is more of which nobody knows.
QList<Argument>
overArguments(QLatin1StringView name, double value, double limit, Unit unit, bool atLeast);

/// A finding of `Rule`.
template<typename Rule>
Finding made(Severity severity, const QString &path, QList<Argument> arguments)
{
    return {QLatin1String(Rule::id), severity, path, std::move(arguments), false};
}

} // namespace kf::findings
