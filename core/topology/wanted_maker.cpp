// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/wanted_maker.h"

#include "core/topology/equipment_load.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

constexpr int kHalvesPerUnit = 2;

/// Two of half width stand side by side and are placed as one.
void makePairs(Wanted &wanted)
{
    wanted.inPairs = true;
    wanted.kind.count = (wanted.kind.count + 1) / 2;
    if (wanted.kind.most != std::numeric_limits<int>::max())
        wanted.kind.most = std::max(1, wanted.kind.most / 2);
    for (double &use : wanted.kind.uses)
        use *= 2.0;
}

/// The free halves beside single devices of half width and that height, as devices without a kind.
QList<PlacedDevice> freeHalves(const Rack &rack, double heightU, DeviceFactsTable &facts)
{
    QList<PlacedDevice> free;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceFacts &its = facts.of(device->device);
        if (!device->u || !its.halfWidth || !its.heightU.value || *its.heightU.value != heightU)
            continue;
        PlacedDevice beside;
        beside.u = device->u;
        beside.face = device->face;
        beside.side = halfOf(*device, its) == RackSide::Left ? RackSide::Right : RackSide::Left;
        const bool isTaken = std::any_of(
            rack.devices.cbegin(), rack.devices.cend(), [&](const Shared<PlacedDevice> &other) {
                const DeviceFacts &theirs = facts.of(other->device);
                const double from = other->u.value_or(0.0);
                const double to = from + theirs.heightU.value.value_or(1.0);
                return other->u && from < *beside.u + heightU && to > *beside.u &&
                       halfOf(*other, theirs) != halfOf(*device, its);
            });
        if (!isTaken)
            free.append(beside);
    }
    return free;
}

} // namespace

bool isSwitch(const DeviceEntry &entry)
{
    return entry.kind == DeviceKind::IbSwitch || entry.kind == DeviceKind::EthSwitch;
}

std::optional<QString> WantedMaker::missingFigure(const EquipmentLoad &load,
                                                  const DeviceFacts &facts) const
{
    if (!facts.heightU.value)
        return QStringLiteral("height_u");
    const bool heats = m_empty.capacity[AirHeat] != kUnlimited || m_left.airHeat.watts;
    const bool drains = m_empty.capacity[LiquidHeat] != kUnlimited || m_left.liquidHeat.watts;
    const bool powers = m_empty.capacity[Power] != kUnlimited || m_left.power.watts;
    if ((load.powerMissing && powers) || (load.airHeatMissing && heats) ||
        (load.liquidHeatMissing && drains))
        return QStringLiteral("power_max_w");
    if (load.airflowMissing && m_empty.capacity[Airflow] != kUnlimited)
        return QStringLiteral("airflow_cfm");
    if (load.weightMissing && !facts.isPdu && m_empty.capacity[Weight] != kUnlimited)
        return QStringLiteral("weight_kg");
    return std::nullopt;
}

void WantedMaker::keepToUnits(Wanted &wanted) const
{
    wanted.kind.height = !wanted.isSwitch                            ? Height::Low
                         : m_request.switches == SwitchPlace::Middle ? Height::Middle
                                                                     : Height::High;
    for (const AllowedUnits &allowed : m_request.units) {
        if (allowed.device != wanted.device)
            continue;
        wanted.kind.fromHalf = (allowed.from - 1) * kHalvesPerUnit;
        wanted.kind.toHalf = allowed.to * kHalvesPerUnit;
    }
}

RackFigures WantedMaker::alone(const PlacedDevice &device) const
{
    Rack rack;
    rack.devices.append(device);
    return rackFigures(rack, m_around, PowerLimit(), m_facts);
}

std::optional<KindRefusal> WantedMaker::unsuited(const PlacedDevice &device,
                                                 const DeviceFacts &facts) const
{
    if (isTooDeep(facts, *m_around.type))
        return KindRefusal{NotPlacedReason::TooLarge, PlacementLimit::Depth};
    if (alone(device).inletState == LimitState::Over)
        return KindRefusal{NotPlacedReason::RoomAir};
    return std::nullopt;
}

bool WantedMaker::losesLoad(const PlacedDevice &device) const
{
    const QList<FeedLoss> losses = alone(device).losses;
    return m_around.type->redundancy != Redundancy::None &&
           std::any_of(losses.cbegin(), losses.cend(), [](const FeedLoss &loss) {
               return !loss.down.isEmpty() || !loss.degraded.isEmpty();
           });
}

std::optional<KindRefusal> WantedMaker::make(Wanted &wanted) const
{
    const DeviceFacts &facts = m_facts.of(wanted.device);
    if (!facts.inCatalogue)
        return KindRefusal{NotPlacedReason::UnknownDevice};
    if (facts.standsInRoom)
        return KindRefusal{NotPlacedReason::StandsOnFloor};
    PlacedDevice one;
    one.device = wanted.device;
    one.u = 1.0;
    if (const auto refusal = unsuited(one, facts))
        return refusal;
    wanted.losesLoad = losesLoad(one);
    const EquipmentLoad load = loadOf(one, m_facts, m_around.deltaTK);
    if (const auto missing = missingFigure(load, facts))
        return KindRefusal{NotPlacedReason::UnknownFigure,
                           PlacementLimit::Nothing,
                           MissingFigure{*missing, wanted.device}};
    const DeviceEntry &entry = *m_catalog.device(wanted.device);
    wanted.fillsRack = entry.kind == DeviceKind::RackScale && *facts.heightU.value == 0.0;
    Kind &kind = wanted.kind;
    kind.halfUnits = wanted.fillsRack
                         ? m_empty.bin.heightHalves
                         : static_cast<int>(std::lround(*facts.heightU.value * kHalvesPerUnit));
    if (entry.kind == DeviceKind::GpuSystem && kind.halfUnits > 0)
        kind.halfUnits += m_request.freeAbove * kHalvesPerUnit;
    kind.halfDepth = !facts.takesWholeUnit && !wanted.fillsRack;
    kind.uses = usesOf(load);
    wanted.isSwitch = isSwitch(entry);
    if (facts.halfWidth && kind.halfUnits > 0)
        makePairs(wanted);
    keepToUnits(wanted);
    const std::vector<Wanted> alone = wantedIn(m_empty, {wanted});
    if (!fits({alone[0].kind}, m_empty.bin, {1}))
        return KindRefusal{NotPlacedReason::TooLarge,
                           bindingOf(m_empty, alone, {0}, wanted.index + 1).limit};
    return std::nullopt;
}

void pairUp(RackBin &bin, std::vector<Wanted> &wanted, int inServiceMonth, DeviceFactsTable &facts)
{
    for (Wanted &one : wanted) {
        if (!one.inPairs)
            continue;
        const DeviceFacts &its = facts.of(one.device);
        std::array<double, kResources> uses = one.kind.uses; // of two
        for (double &use : uses)
            use /= 2.0;
        for (PlacedDevice device : freeHalves(bin.rack, *its.heightU.value, facts)) {
            bool hasRoom = one.devices > 0;
            for (std::size_t r = 0; r < kResources; ++r)
                hasRoom = hasRoom && isWithin(uses[r], bin.bin.left[r]);
            if (!hasRoom)
                break;
            device.device = one.device;
            device.inServiceMonth = inServiceMonth;
            bin.rack.devices.append(device);
            bin.along.append(device);
            bin.alongItems.append(one.index);
            bin.hasPartners = true;
            for (std::size_t r = 0; r < kResources; ++r) {
                bin.bin.left[r] -= uses[r];
                bin.used[r] += uses[r];
            }
            one.kind.count = (--one.devices + 1) / 2;
        }
    }
}

} // namespace kf::packing
