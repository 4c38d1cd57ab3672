// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/figure_gaps.h"
#include "core/topology/device_facts.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <map>
#include <tuple>

namespace kf {

namespace {

/// Adds up what is in service in the same months, so that a hall of systems is a few steps.
class Supply {
public:
    explicit Supply(const CatalogView &catalog) : m_catalog(catalog) {}

    void add(const PlacedDevice &device)
    {
        const DeviceEntry *entry = m_catalog.device(device.device);
        addCores(device, entry);
        const bool isUnclear =
            entry == nullptr || (entry->gpuCount > 0.0 && !entry->gpuModel.has_value());
        if (isUnclear) {
            if (!device.spare)
                m_result.unknownDevices.append(device.id);
            return;
        }
        if (entry->gpuCount <= 0.0)
            return;
        m_result.gpusOf[*entry->gpuModel][entry->id] += entry->gpuCount;
        ++m_result.systems;
        if (!device.spare)
            m_gpus[{*entry->gpuModel, device.inServiceMonth, device.retireMonth}] +=
                entry->gpuCount;
    }

    PlacedSupply result() &&
    {
        for (const auto &[key, gpus] : m_gpus) {
            const auto &[accelerator, from, until] = key;
            m_result.steps.append({accelerator, from, until, gpus});
        }
        for (const auto &[key, cores] : m_cores) {
            const auto &[device, from, until] = key;
            m_result.cores.append(
                {device, from, until, cores.known ? std::optional(cores.count) : std::nullopt});
        }
        return std::move(m_result);
    }

private:
    struct Cores {
        double count = 0.0;
        bool known = true;
    };
    using Months = std::tuple<Id, int, std::optional<int>>;

    /// What is in no catalogue may have cores or not: nobody knows.
    void addCores(const PlacedDevice &device, const DeviceEntry *entry)
    {
        if (device.spare || (entry != nullptr && !runsPods(entry->kind)))
            return;
        Cores &sum = m_cores[{device.device, device.inServiceMonth, device.retireMonth}];
        sum.known = sum.known && entry != nullptr;
        if (entry == nullptr)
            return;
        const Fact cores = factOf(*entry, entry->cpuCores, QStringLiteral("cpu_cores"));
        if (cores.value)
            sum.count += *cores.value;
        else
            sum.known = false;
    }

    const CatalogView &m_catalog;
    PlacedSupply m_result;
    std::map<Months, Cores> m_cores;
    std::map<Months, double> m_gpus;
};

std::optional<Id> tierOf(const PlacedDevice &device)
{
    const auto label = device.labels.constFind(QStringLiteral("tier"));
    return label == device.labels.constEnd() ? std::nullopt : std::optional<Id>(*label);
}

} // namespace

PlacedSupply placedSupply(const Topology &topology, const CatalogView &catalog)
{
    Supply supply(catalog);
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &device) { supply.add(device); });
    return std::move(supply).result();
}

QList<PlacedCapacity> placedCapacities(const Topology &topology, const CatalogView &catalog)
{
    QList<PlacedCapacity> capacities;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = catalog.device(device.device);
        const std::optional<Id> tier = tierOf(device);
        // What no catalogue knows is storage only where its label says so.
        const bool isStorage =
            entry != nullptr ? entry->kind == DeviceKind::Storage : tier.has_value();
        if (!isStorage || device.spare)
            return;
        PlacedCapacity capacity{tier, device.inServiceMonth, device.retireMonth, {}, {}};
        if (entry != nullptr) {
            capacity.usableGb = factOf(*entry, entry->usableGb, QStringLiteral("usable_gb")).value;
            capacity.readGbPerS =
                factOf(*entry, entry->readGbPerS, QStringLiteral("read_gb_per_s")).value;
        }
        capacities.append(capacity);
    });
    return capacities;
}

} // namespace kf
