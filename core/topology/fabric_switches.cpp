// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_switches.h"

namespace kf {

namespace {

/// True where a person says that the switch is for that fabric, or that role.
bool isNamedFor(const PlacedDevice &device, const Fabric &fabric, SwitchRole role)
{
    return device.fabric == fabric.id || device.role == role;
}

bool isNamedForAnother(const PlacedDevice &device, const Fabric &fabric, SwitchRole role)
{
    return (device.fabric && *device.fabric != fabric.id) || (device.role && *device.role != role);
}

} // namespace

const QList<int> &FabricSwitches::of(SwitchRole role) const
{
    return role == SwitchRole::Leaf ? leaves : role == SwitchRole::Spine ? spines : cores;
}

SwitchPool::SwitchPool(const PlaceOrder &order)
    : m_order(order)
    , m_taken(order.devices().size(), false)
{
    for (int i = 0; i < order.devices().size(); ++i)
        m_devices[order.device(i).placed->device].append(i);
}

FabricSwitches SwitchPool::take(const Fabric &fabric, const FabricSize &size)
{
    FabricSwitches switches;
    switches.leaves = takeRole(fabric, SwitchRole::Leaf, size.leaves * fabric.planes);
    switches.spines = takeRole(fabric, SwitchRole::Spine, size.spines * fabric.planes);
    switches.cores = takeRole(fabric, SwitchRole::Core, size.cores * fabric.planes);
    return switches;
}

QList<int> SwitchPool::takeRole(const Fabric &fabric, SwitchRole role, int count)
{
    QList<int> taken;
    taken.reserve(count);
    takeSome(fabric, role, true, count, taken);
    takeSome(fabric, role, false, count, taken);
    while (taken.size() < count)
        taken.append(kNotPlaced);
    return taken;
}

void SwitchPool::takeSome(
    const Fabric &fabric, SwitchRole role, bool named, int count, QList<int> &taken)
{
    const QList<int> candidates = m_devices.value(rolesOf(fabric).of(role));
    for (const int index : candidates) {
        if (taken.size() == count)
            return;
        const PlacedDevice &device = *m_order.device(index).placed;
        if (m_taken.at(index) || isNamedForAnother(device, fabric, role) ||
            isNamedFor(device, fabric, role) != named ||
            !isIn(fabric, m_order.rooms().at(m_order.roomOf(index))->id))
            continue;
        m_taken[index] = true;
        taken.append(index);
    }
}

} // namespace kf
