// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/bill_of_materials.h"

#include "core/topology/fabric_size.h"
#include "core/topology/topology_walk.h"

#include <tuple>

namespace kf {

namespace {

/// Devices of no known kind stand behind all others.
constexpr int kUnknownKind = static_cast<int>(EnumWords<DeviceKind>::words.size());

/// One bill while it is written.
class BillWriter {
public:
    BillWriter(const Topology &topology, const CatalogView &catalog)
        : m_topology(topology)
        , m_catalog(catalog)
    {
    }

    void addPlaced();
    void addFabric(const Fabric &fabric, const FabricFigures &figures);
    void addSystems(const QMap<Id, qint64> &systems);
    BillOfMaterials finish(const QHash<Id, double> &prices);

private:
    struct RowKey {
        BillKind kind = BillKind::Device;
        int deviceKind = 0;
        Id id;
        double lengthM = 0.0;

        bool operator<(const RowKey &other) const
        {
            return std::tie(kind, deviceKind, id, lengthM) <
                   std::tie(other.kind, other.deviceKind, other.id, other.lengthM);
        }
    };

    BillRow &device(const Id &id);
    BillRow &other(BillKind kind, const Id &id, std::optional<double> lengthM = std::nullopt);
    void requireSwitches(const Id &device, qint64 count);

    const Topology &m_topology;
    const CatalogView &m_catalog;
    QMap<RowKey, BillRow> m_rows;
    QHash<Id, int> m_kinds;
    BillOfMaterials m_bill;
};

BillRow &BillWriter::device(const Id &id)
{
    auto kind = m_kinds.constFind(id);
    if (kind == m_kinds.constEnd()) {
        const DeviceEntry *entry = m_catalog.device(id);
        kind = m_kinds.insert(id, entry == nullptr ? kUnknownKind : static_cast<int>(entry->kind));
    }
    BillRow &row = m_rows[{BillKind::Device, *kind, id}];
    row.kind = BillKind::Device;
    row.id = id;
    if (*kind != kUnknownKind)
        row.deviceKind = static_cast<DeviceKind>(*kind);
    return row;
}

BillRow &BillWriter::other(BillKind kind, const Id &id, std::optional<double> lengthM)
{
    BillRow &row = m_rows[{kind, 0, id, lengthM.value_or(0.0)}];
    row.kind = kind;
    row.id = id;
    row.lengthM = lengthM;
    return row;
}

void BillWriter::addPlaced()
{
    QHash<Id, int> devices;
    forEachRack(m_topology, [&](const RackSpot &spot) {
        ++other(BillKind::Rack, spot.rack.type).placed;
        for (const Shared<PlacedDevice> &placed : spot.rack.devices)
            ++devices[placed->device];
    });
    for (auto it = devices.cbegin(); it != devices.cend(); ++it)
        device(it.key()).placed = it.value();
}

void BillWriter::requireSwitches(const Id &id, qint64 count)
{
    if (count > 0)
        device(id).required += count;
}

void BillWriter::addFabric(const Fabric &fabric, const FabricFigures &figures)
{
    if (figures.problem) {
        m_bill.fabricsUnknown.append(fabric.id);
        return;
    }
    const FabricRoles roles = rolesOf(fabric);
    requireSwitches(roles.leaf, figures.required.leaf);
    requireSwitches(roles.spine, figures.required.spine);
    requireSwitches(roles.core, figures.required.core);
    for (const CableCount &cable : figures.cables)
        other(BillKind::Cable, cable.cable, cable.lengthM).required += cable.cables;
    for (auto it = figures.transceivers.cbegin(); it != figures.transceivers.cend(); ++it)
        other(BillKind::Transceiver, it.key()).required += it.value();
    m_bill.linksWithoutCable += figures.links.unplaced + figures.links.uncabled;
}

void BillWriter::addSystems(const QMap<Id, qint64> &systems)
{
    for (auto it = systems.cbegin(); it != systems.cend(); ++it)
        device(it.key()).required += it.value();
}

BillOfMaterials BillWriter::finish(const QHash<Id, double> &prices)
{
    for (BillRow &row : m_rows) {
        if (row.quantity() == 0)
            continue;
        const auto known = prices.constFind(row.id);
        if (known != prices.constEnd())
            row.unitPrice = *known;
        else if (!m_bill.unpriced.contains(row.id))
            m_bill.unpriced.append(row.id);
        if (const std::optional<double> price = row.price())
            m_bill.priced = m_bill.priced.value_or(0.0) + *price;
        m_bill.rows.append(row);
    }
    if (m_bill.unpriced.isEmpty())
        m_bill.total = m_bill.priced.value_or(0.0);
    return m_bill;
}

} // namespace

BillOfMaterials billOfMaterials(const Topology &topology,
                                const CatalogView &catalog,
                                const QMap<Id, FabricFigures> &fabrics,
                                const QMap<Id, qint64> &systems,
                                const QHash<Id, double> &prices)
{
    BillWriter writer(topology, catalog);
    writer.addPlaced();
    for (const Fabric &fabric : topology.fabrics)
        writer.addFabric(fabric, fabrics.value(fabric.id));
    writer.addSystems(systems);
    return writer.finish(prices);
}

} // namespace kf
