// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/equipment_load.h"

#include "core/base/units.h"

#include <algorithm>

namespace kf {

namespace {

void addKinds(AssumedFigures &figures, const AssumedFigures &other)
{
    figures.power = figures.power || other.power;
    figures.airflow = figures.airflow || other.airflow;
    figures.weight = figures.weight || other.weight;
    figures.height = figures.height || other.height;
}

} // namespace

AssumedFigures &AssumedFigures::operator+=(const AssumedFigures &other)
{
    addKinds(*this, other);
    devices += other.devices;
    return *this;
}

void AssumedFigures::keepLargest(const AssumedFigures &other)
{
    addKinds(*this, other);
    devices = std::max(devices, other.devices);
}

EquipmentLoad &EquipmentLoad::operator+=(const EquipmentLoad &other)
{
    powerW += other.powerW;
    airHeatW += other.airHeatW;
    liquidHeatW += other.liquidHeatW;
    airflowM3PerH += other.airflowM3PerH;
    weightKg += other.weightKg;
    gpus += other.gpus;
    devices += other.devices;
    addMissing(other);
    assumed += other.assumed;
    return *this;
}

void EquipmentLoad::addMissing(const EquipmentLoad &other)
{
    powerMissing = powerMissing || other.powerMissing;
    airHeatMissing = airHeatMissing || other.airHeatMissing;
    liquidHeatMissing = liquidHeatMissing || other.liquidHeatMissing;
    airflowMissing = airflowMissing || other.airflowMissing;
    weightMissing = weightMissing || other.weightMissing;
    heightMissing = heightMissing || other.heightMissing;
    gpusMissing = gpusMissing || other.gpusMissing;
}

void EquipmentLoad::keepLargest(const EquipmentLoad &other)
{
    powerW = std::max(powerW, other.powerW);
    airHeatW = std::max(airHeatW, other.airHeatW);
    liquidHeatW = std::max(liquidHeatW, other.liquidHeatW);
    airflowM3PerH = std::max(airflowM3PerH, other.airflowM3PerH);
    weightKg = std::max(weightKg, other.weightKg);
    gpus = std::max(gpus, other.gpus);
    devices = std::max(devices, other.devices);
    addMissing(other);
    assumed.keepLargest(other.assumed);
}

void PeakMonths::keepLarger(const EquipmentLoad &before, const EquipmentLoad &now, int month)
{
    const auto keep = [month](int &kept, double was, double is) {
        if (is > was)
            kept = month;
    };
    keep(power, before.powerW, now.powerW);
    keep(airHeat, before.airHeatW, now.airHeatW);
    keep(liquidHeat, before.liquidHeatW, now.liquidHeatW);
    keep(airflow, before.airflowM3PerH, now.airflowM3PerH);
    keep(weight, before.weightKg, now.weightKg);
    keep(gpus, before.gpus, now.gpus);
}

namespace {

void addHeat(EquipmentLoad &load, const DeviceFacts &facts, std::optional<double> power)
{
    load.powerMissing = !power;
    load.airHeatMissing = !power && facts.liquidFraction < 1.0;
    load.liquidHeatMissing = !power && (facts.liquidFraction > 0.0 || !facts.inCatalogue);
    load.powerW = power.value_or(0.0);
    load.liquidHeatW = load.powerW * facts.liquidFraction;
    load.airHeatW = load.powerW - load.liquidHeatW;
}

void addAirflow(EquipmentLoad &load, const DeviceFacts &facts, double deltaTK)
{
    const std::optional<double> flow = facts.airflowM3PerH.value;
    if (flow)
        load.airflowM3PerH = *flow;
    else if (deltaTK > 0.0)
        load.airflowM3PerH = airflowM3PerHour(load.airHeatW, deltaTK);
    load.airflowMissing = !flow && (load.airHeatMissing || deltaTK <= 0.0);
}

} // namespace

EquipmentLoad loadOf(const PlacedDevice &device, DeviceFactsTable &table, double deltaTK)
{
    const DeviceFacts &facts = table.of(device.device);
    EquipmentLoad load;
    load.devices = 1;
    load.gpus = facts.gpus;
    load.gpusMissing = !facts.inCatalogue;
    load.heightMissing = !facts.heightU.value && device.u;
    load.weightKg = facts.weightKg.value.value_or(0.0);
    load.weightMissing = !facts.weightKg.value;
    addHeat(load, facts, drawOf(device, facts));
    addAirflow(load, facts, deltaTK);
    AssumedFigures &assumed = load.assumed;
    assumed.power = table.isDrawAssumed(device);
    assumed.airflow = facts.airflowM3PerH.assumed || (assumed.power && !facts.airflowM3PerH.value);
    assumed.weight = facts.weightKg.assumed;
    assumed.height = facts.heightU.assumed && device.u;
    assumed.devices = assumed.power || assumed.airflow || assumed.weight || assumed.height ? 1 : 0;
    return load;
}

QList<Quantity> unknownOf(const EquipmentLoad &load)
{
    QList<Quantity> unknown;
    if (load.powerMissing)
        unknown.append(Quantity::Power);
    if (load.weightMissing)
        unknown.append(Quantity::Weight);
    if (load.heightMissing)
        unknown.append(Quantity::Height);
    if (load.gpusMissing)
        unknown.append(Quantity::Gpus);
    return unknown;
}

LimitState limited(double value, std::optional<double> limit, bool isMissing)
{
    if (!limit)
        return LimitState::Within;
    const LimitState state = stateOf(value, *limit);
    return isMissing && state != LimitState::Over ? LimitState::Unknown : state;
}

} // namespace kf
