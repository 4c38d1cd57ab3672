// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_inventory.h"

#include <algorithm>
#include <random>

namespace kf::test {

namespace {

class Maker {
public:
    explicit Maker(unsigned number) : m_random(number), m_binding(number % 4) {}

    Inventory make()
    {
        Inventory inventory;
        const int kinds = between(1, 8);
        int left = between(10, 300);
        for (int k = 0; k < kinds; ++k) {
            const int count = k + 1 == kinds ? left : between(0, left);
            left -= count;
            const DeviceEntry entry = device(k);
            inventory.catalog.devices.append(entry);
            inventory.request.items.append({entry.id, count, 0, 0, {}});
        }
        inventory.topology.rackTypes = {rackType()};
        inventory.topology.sites = {site()};
        inventory.request.rackType = QStringLiteral("rack");
        return inventory;
    }

private:
    int between(int low, int high)
    {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }

    DeviceEntry device(int number)
    {
        DeviceEntry entry;
        entry.id = QStringLiteral("kind-%1").arg(number);
        entry.model = entry.id;
        entry.kind = DeviceKind::GpuSystem;
        const int units = between(1, 10);
        entry.height = DeviceHeight::ofUnits(units);
        // Dense systems and light ones: 100 W to 1.5 kW and 5 to 25 kg for each unit.
        entry.powerMaxW = units * 10.0 * between(10, 150);
        entry.weightKg = units * between(5, 25);
        entry.liquidFraction = between(0, 4) == 0 ? 0.7 : 0.0;
        return entry;
    }

    /// One limit is tight, the others are wide; each device of device() fits alone.
    RackType rackType()
    {
        RackType type;
        type.id = QStringLiteral("rack");
        type.heightU = m_binding == 3 ? between(12, 20) : between(42, 52);
        type.powerLimitW = m_binding == 0 ? 1000.0 * between(15, 30) : 60000.0;
        type.heatLimitW = m_binding == 1 ? 1000.0 * between(15, 25) : 60000.0;
        type.weightLimitKg = m_binding == 2 ? 10.0 * between(25, 60) : 1500.0;
        if (between(0, 3) == 0)
            type.reservedU = {type.heightU, type.heightU - 1};
        return type;
    }

    static Site site()
    {
        Room room;
        room.id = QStringLiteral("room");
        Site site;
        site.id = QStringLiteral("site");
        site.rooms = {room};
        return site;
    }

    std::mt19937 m_random;
    unsigned m_binding;
};

} // namespace

Inventory randomInventory(unsigned number)
{
    return Maker(number).make();
}

} // namespace kf::test
