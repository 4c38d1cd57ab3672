// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/device_facts.h"

#include "core/base/units.h"

namespace kf {

namespace {

Fact powerOf(const DeviceEntry &entry, PowerBasis basis)
{
    if (entry.kind == DeviceKind::Pdu)
        return {0.0, false};
    if (basis == PowerBasis::Typical) {
        const Fact typical = factOf(entry, entry.powerTypicalW, QStringLiteral("power_typical_w"));
        if (typical.value)
            return typical;
    }
    return factOf(entry, entry.powerMaxW, QStringLiteral("power_max_w"));
}

Fact heightOf(const DeviceEntry &entry)
{
    switch (entry.height.kind) {
    case DeviceHeight::Kind::Floor:
        return {0.0, false};
    case DeviceHeight::Kind::Units:
        return {entry.height.units, false};
    case DeviceHeight::Kind::Unknown:
        break;
    }
    return factOf(entry, std::nullopt, QStringLiteral("height_u"));
}

Fact airflowOf(const DeviceEntry &entry)
{
    Fact flow = factOf(entry, entry.airflowCfm, QStringLiteral("airflow_cfm"));
    if (flow.value)
        *flow.value *= kM3PerHourPerCfm;
    return flow;
}

} // namespace

Fact factOf(const DeviceEntry &entry, std::optional<double> published, const QString &key)
{
    if (published)
        return {published, false};
    const auto assumed = entry.assumed.constFind(key);
    if (assumed == entry.assumed.constEnd())
        return {};
    return {*assumed, true};
}

DeviceFacts deviceFacts(const DeviceEntry *entry, PowerBasis basis)
{
    DeviceFacts facts;
    if (entry == nullptr)
        return facts;
    facts.inCatalogue = true;
    facts.isPdu = entry->kind == DeviceKind::Pdu;
    // A rack-scale system stands on the floor too, but is its own rack.
    facts.standsInRoom =
        entry->height.kind == DeviceHeight::Kind::Floor && entry->kind != DeviceKind::RackScale;
    facts.takesWholeUnit = entry->fullDepth;
    facts.halfWidth = entry->halfWidth;
    facts.depthMm = factOf(*entry, entry->depthMm, QStringLiteral("depth_mm"));
    facts.gpus = entry->gpuCount;
    facts.liquidFraction = entry->liquidFraction;
    facts.powerW = powerOf(*entry, basis);
    facts.weightKg = factOf(*entry, entry->weightKg, QStringLiteral("weight_kg"));
    facts.heightU = heightOf(*entry);
    facts.airflowM3PerH = airflowOf(*entry);
    facts.supplies = entry->psuCount;
    facts.suppliesForFullLoad = entry->psuMinForFullLoad;
    facts.supplyW = entry->psuW;
    if (entry->inletC && entry->inletC->size() == 2) {
        facts.lowestInletC = entry->inletC->front();
        facts.highestInletC = entry->inletC->back();
    }
    return facts;
}

const DeviceFacts &DeviceFactsTable::of(const Id &device)
{
    const auto known = m_facts.constFind(device);
    if (known != m_facts.constEnd())
        return *known;
    return *m_facts.insert(device, deviceFacts(m_catalog.device(device), m_power.basis));
}

bool DeviceFactsTable::isDrawAssumed(const PlacedDevice &device)
{
    const DeviceFacts &facts = of(device.device);
    return device.powerW && !facts.isPdu ? m_power.assumedDraws.contains(device.id)
                                         : facts.powerW.assumed;
}

std::optional<RackSide> halfOf(const PlacedDevice &device, const DeviceFacts &facts)
{
    if (device.side || !facts.halfWidth)
        return device.side;
    return RackSide::Left;
}

std::optional<double> drawOf(const PlacedDevice &device, const DeviceFacts &facts)
{
    return device.powerW && !facts.isPdu ? device.powerW : facts.powerW.value;
}

} // namespace kf
