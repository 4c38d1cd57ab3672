// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/floor_plan.h"

#include "core/base/units.h"
#include "core/topology/floor.h"
#include "core/topology/topology_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace kf {

namespace {

constexpr double kRounding = 1e-9;

/// Draws up one room.
class Floor {
public:
    Floor(const Room &room, const Topology &topology) : m_room(room), m_topology(topology)
    {
        for (const RackType &type : topology.rackTypes)
            m_types.insert(type.id, &type);
    }

    FloorPlan plan()
    {
        for (qsizetype i = 0; i < m_room.rows.size(); ++i)
            addRow(i);
        addFloor();
        markWhatIsOutside();
        markWhatOverlaps();
        addAisles();
        return m_plan;
    }

private:
    const RackType &typeOf(const Rack &rack) const
    {
        static const RackType plain;
        const RackType *type = m_types.value(rack.type, nullptr);
        return type != nullptr ? *type : plain;
    }

    /// Where each position of a row begins: racks that share one begin together.
    std::map<int, double> beginnings(const Row &row) const
    {
        std::map<int, double> widths;
        for (const Shared<Rack> &rack : row.racks) {
            double &width = widths[rack->position];
            width = std::max(width, typeOf(*rack).outerWidthMm / kMmPerM);
        }
        const double gap = RackType().outerWidthMm / kMmPerM;
        std::map<int, double> from;
        double x = 0.0;
        int next = 1;
        for (const auto &[position, width] : widths) {
            x += std::max(0, position - next) * gap;
            from[position] = x;
            x += width;
            next = position + 1;
        }
        return from;
    }

    void addRow(qsizetype index)
    {
        const Row &row = m_room.rows[index];
        const RackType plain;
        const double north = northOf(m_room, index, m_topology);
        const double depth = row.racks.isEmpty() ? plain.outerDepthMm / kMmPerM
                                                 : reachOf(m_room, index, m_topology) - north;
        const double length =
            row.racks.isEmpty() ? plain.outerWidthMm / kMmPerM : lengthOf(row, m_topology);
        m_plan.rows.append({row.id, QRectF(0.0, north, length, depth), row.facing});
        const std::map<int, double> from = beginnings(row);
        for (const Shared<Rack> &rack : row.racks) {
            const double its = typeOf(*rack).outerDepthMm / kMmPerM;
            // Fronts stand in line, whatever the depth.
            const double y = row.facing == RowFacing::North ? north : north + depth - its;
            m_plan.racks.append(
                {rack->id,
                 row.id,
                 QRectF(from.at(rack->position), y, typeOf(*rack).outerWidthMm / kMmPerM, its),
                 row.facing});
        }
    }

    void addFloor()
    {
        m_plan.knowsWidth = m_room.widthM.has_value();
        m_plan.knowsDepth = m_room.depthM.has_value();
        double width = 0.0;
        double depth = 0.0;
        for (const FloorRow &row : std::as_const(m_plan.rows)) {
            width = std::max(width, row.box.right());
            depth = std::max(depth, row.box.bottom());
        }
        m_plan.floor =
            QRectF(0.0, 0.0, m_room.widthM.value_or(width), m_room.depthM.value_or(depth));
    }

    void markWhatIsOutside()
    {
        const QRectF &floor = m_plan.floor;
        for (FloorRack &rack : m_plan.racks)
            rack.fits = rack.box.right() <= floor.right() + kRounding &&
                        rack.box.bottom() <= floor.bottom() + kRounding &&
                        rack.box.top() >= -kRounding;
    }

    /// The rows from north to south.
    QList<FloorRow> southwards() const
    {
        QList<FloorRow> rows = m_plan.rows;
        std::stable_sort(rows.begin(), rows.end(), [](const FloorRow &a, const FloorRow &b) {
            return a.box.top() < b.box.top();
        });
        return rows;
    }

    /// Of two rows that stand on each other, the racks of both do not fit.
    void markWhatOverlaps()
    {
        QSet<Id> overlapping;
        for (const RowOverlap &overlap : overlapsOf(m_room, m_topology))
            overlapping.unite({overlap.row, overlap.other});
        for (FloorRack &rack : m_plan.racks)
            rack.fits = rack.fits && !overlapping.contains(rack.row);
    }

    void addAisle(double from, double to, AisleAir air)
    {
        if (to > from + kRounding)
            m_plan.aisles.append(
                {QRectF(m_plan.floor.left(), from, m_plan.floor.width(), to - from), air});
    }

    void addAisles()
    {
        const QList<FloorRow> rows = southwards();
        if (rows.isEmpty())
            return;
        const auto air = [](bool isFront) {
            return isFront ? AisleAir::Cold : AisleAir::Hot;
        };
        addAisle(0.0, rows.first().box.top(), air(rows.first().facing == RowFacing::North));
        for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
            const bool isFront = rows[i].facing == RowFacing::South;
            const bool isNextFront = rows[i + 1].facing == RowFacing::North;
            addAisle(rows[i].box.bottom(),
                     rows[i + 1].box.top(),
                     isFront == isNextFront ? air(isFront) : AisleAir::Mixed);
        }
        if (m_plan.knowsDepth)
            addAisle(rows.last().box.bottom(),
                     m_plan.floor.bottom(),
                     air(rows.last().facing == RowFacing::South));
    }

    const Room &m_room;
    const Topology &m_topology;
    QHash<Id, const RackType *> m_types;
    FloorPlan m_plan;
};

} // namespace

FloorPlan floorPlan(const Room &room, const Topology &topology)
{
    return Floor(room, topology).plan();
}

} // namespace kf
