// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Why this number?": the steps that lead to a figure, computed when asked for.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/figures/why_request.h"

namespace kf {

/// What a step of a derivation is.
enum class StepKind {
    Peak,         ///< largest hourly total: arguments day type, hour, slot, date of the clocks
    HourTotal,    ///< hourly total of one hour: the same arguments, and kind of a band of groups
    DayTotal,     ///< of all hours of a day: arguments day_type, and kind of a band of groups
    GroupInHour,  ///< one group at a local hour: arguments zone and shift
    TypedCell,    ///< what was typed for the local hour
    DerivedCell,  ///< what workloads give for it; its parts are they
    WorkloadCell, ///< what one of them gives: argument workload
    DayOfGroup,   ///< one group's hours of a day added up: arguments group, day_type; cores as None
    FeedOfGroup,  ///< what its GPUs read at the largest hour: argument group
    FeedOfGpu,
    Difference, ///< to today, of a group or, without that argument, of a sum as HourTotal; its
                ///< parts are then and today
    ScenarioFactor,
    GrowthFactor,
    EventFactor,
    EventAdd,
    Clamped,
    Required, ///< peak x (1 + headroom), rounded up
    Headroom,
    Supply,         ///< what stands against what is required; `open` where a part is not known
    DeviceSupply,   ///< of all of a kind: arguments device, count, each where it is known
    PlatformCores,  ///< what the platform's own components take of the cores
    ReservedSupply, ///< reserved in the cloud
    SupplyTotal,    ///< arguments accelerator, month; as Supply, of all GPUs its parts are they
    ToSpare,        ///< the same arguments; its parts are supply and what is required
    SystemsToHave,  ///< the same arguments, device; its parts are what is required and the next two
    GpusOfSystem,
    SpareSystems,
    StorageTotal, ///< arguments month, unknown; provision where the headroom is a part
    DatasetTotal,
    Ingested,
    Existing,
    StoredRaw, ///< argument dataset, where it stands by itself
    OnDisk,    ///< argument dataset
    StoredSum, ///< of all data: arguments month, unknown
    OnDiskSum, ///< the same
    Compression,
    Replication,
    JobCopies,
    Intermediate,
    HomeVolumes, ///< arguments tier, and group where they are of one
    HomePeople,
    HomeData, ///< of one person
    HomesSum, ///< all home volumes
    Backups,  ///< of one dataset: arguments dataset, tier, copies
    StorageHeadroom,
    TierProvision, ///< arguments tier, month; its parts are data, headroom, and what it is against
    TierCapacity,  ///< usable; arguments month, typed, max_fill where they are the plan's own
    TierFull,      ///< argument full: the first month in which it is; no value
    TierData,      ///< what lies in it: arguments tier, month
    TierUsable,    ///< the same arguments; its part is TierCapacity
    TierQuotas,    ///< what groups may store in it; argument tier, where it stands by itself
    Quota,         ///< of one group: argument group
    TotalPower,
    RoomPower,
    RackPower,  ///< argument limit, where there is one
    FloorPower, ///< what stands in a room, outside of its racks
    // One rack: a power request whose place is the rack. Where `limit` is an argument, the value is
    // against it; where `month` is, it is that of the month, and not of month 0.
    DeviceDraw, ///< of all of a kind: arguments device, each, count
    RackLimit,  ///< argument basis; its parts are feeds
    FeedLimit,  ///< arguments volts, amps, phases, factor, derating, own; its parts are strips
    StripRating,
    RackHeat,
    RackLiquidHeat,
    RackAirflow, ///< argument delta_t, in K
    RackWeight,
    RackFloor,  ///< arguments rack_weight, width and depth in mm
    SupplyLoss, ///< lost, side, down, degraded, not_known, short, short_of, short_unknown; of feeds
    FeedLoad,
    CostFigure, ///< core/figures/cost_request.h; arguments figure, of, year, month, open, missing:
                ///< paths of what is not known; money where it has no unit, but for energy in kWh
    CostOfPart, ///< arguments part, sign, and open where it is known in part only
    CostTerm,   ///< arguments figure, sign, of, year, month, length, rate, open
    Footprint,  ///< of the platform, in millicores; arguments memory_mi, volumes_gi, missing: what
                ///< counts 0
    FootprintPart,  ///< arguments part, memory_mi, count, volumes_gi
    ComponentTakes, ///< argument component, memory_mi, volumes_gi, missing where it has no figure
    ServerPart,     ///< of the platform, the total first; arguments part, and open where not known
    Claim,          ///< arguments claim, knee, holds, and open where there is no value
    Requirement,    ///< arguments requirement, state; its parts are conditions
    Condition,      ///< arguments condition, holds
    DataReaders,    ///< of a dataset: argument dataset; its parts are clearances
    Clearance,      ///< arguments dataset, group, state where it reads that; its parts are profiles
    ProfileClearance, ///< arguments profile, and sensitivity where it says one
    QuotaSum,         ///< nominal quotas of all lanes: argument key; its parts are lanes
    LaneQuota,        ///< argument lane
    LaneWants,        ///< what its groups ask for in an hour: arguments as HourTotal, lane
    LaneFigure,       ///< what it gets or gives of that: the same arguments, part
    LanePart,         ///< arguments part, sign, lane
    InNoLane,         ///< what is in service but owned by no lane; its parts are supply and quotas
    PoolSystems,      ///< in racks, of a node pool: argument pool, from 0; its parts are racks
    RackSystems,      ///< arguments device, rack: its name
    People,           ///< of all profiles; its parts are they, and open where some are not known
    ProfilePeople,    ///< argument profile, and open where nobody has said how many
};

/// One figure and the figures it is made of.
struct Derivation {
    StepKind kind = StepKind::Peak;
    Amount value;
    QString path; ///< the place in the plan it comes from, may be empty
    QList<Argument> arguments;
    QList<Derivation> parts;

    bool operator==(const Derivation &) const = default;
};

/// How the figure came about, in the scenario that `request` names or else the one of `looked`. The
/// value of the outermost step equals the evaluation's; a group, day type, dataset or scenario that
/// the plan does not have gives nothing.
std::optional<Derivation> explain(const Plan &plan,
                                  const Catalog &catalog,
                                  const Question &looked,
                                  const WhyRequest &request);

} // namespace kf
