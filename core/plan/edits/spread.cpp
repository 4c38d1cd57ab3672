// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/spread.h"

#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/strips.h"
#include "core/topology/topology_limits.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

PlacementLimit limitOfKind(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Units:
        return PlacementLimit::Units;
    case LimitKind::Power:
        return PlacementLimit::Power;
    case LimitKind::AirHeat:
        return PlacementLimit::AirHeat;
    case LimitKind::LiquidHeat:
        return PlacementLimit::LiquidHeat;
    case LimitKind::Airflow:
        return PlacementLimit::Airflow;
    case LimitKind::Weight:
    case LimitKind::FloorLoad:
        return PlacementLimit::Weight;
    case LimitKind::Inlet:
        break;
    }
    return PlacementLimit::Nothing;
}

/// Fills racks one after the other.
class Spreader {
public:
    Spreader(const Plan &plan, const Catalog &catalog, const SpreadRequest &wanted)
        : m_plan(plan)
        , m_catalog(catalog)
        , m_wanted(wanted)
        , m_heightU(unitsOf(plan, catalog, wanted.device))
    {
        const CatalogView view(plan.catalog, catalog);
        const DeviceEntry *entry = view.device(wanted.device);
        m_isStrip = entry != nullptr && entry->kind == DeviceKind::Pdu;
    }

    Spread run()
    {
        for (const Id &id : m_wanted.racks) {
            if (left() == 0)
                break;
            const Rack *rack = findRack(m_plan.topology, id);
            if (rack == nullptr || rack->locked)
                continue;
            const QList<DevicePosition> places = placesIn(id);
            if (isFirst(id) && places.isEmpty())
                return {};
            take(id, places);
            if (m_spread.positions.isEmpty())
                break;
        }
        return m_spread;
    }

private:
    qsizetype left() const { return m_wanted.count - m_spread.positions.size(); }
    bool isFirst(const Id &rack) const { return rack == m_wanted.racks.constFirst(); }

    /// Where devices of the kind could stand in that rack, as far as units and feeds go.
    QList<DevicePosition> placesIn(const Id &rack) const
    {
        if (m_isStrip) {
            QList<DevicePosition> places =
                freeStripPlaces(m_plan, m_catalog, rack, m_wanted.device);
            // A person lets them go on this rack: they hang there, whatever hangs there already.
            if (places.isEmpty() && isFirst(rack))
                places = furtherStripPlaces(m_plan, m_catalog, rack, m_wanted.device);
            if (places.isEmpty() && isFirst(rack))
                places.append({rack, std::nullopt, m_wanted.face});
            return places;
        }
        if (m_heightU <= 0.0)
            return QList<DevicePosition>(isFirst(rack) ? left() : 0,
                                         DevicePosition{rack, std::nullopt, m_wanted.face});
        QList<DevicePosition> places;
        double next = isFirst(rack) ? m_wanted.u : 1.0;
        for (const double at :
             freePositions(m_plan, m_catalog, rack, m_wanted.device, m_wanted.face)) {
            if (at < next || places.size() == left())
                continue;
            if (isFirst(rack) && places.isEmpty() && at > m_wanted.u)
                return {};
            places.append({rack, at, m_wanted.face});
            next = at + m_heightU;
        }
        return places;
    }

    /// The limit that the rack would be over with devices at the first `count` of `places`.
    std::optional<PlacementLimit> overWith(const QList<DevicePosition> &places,
                                           qsizetype count) const
    {
        QList<Placement> wanted;
        for (const DevicePosition &at : places.first(count))
            wanted.append({{}, m_wanted.device, at});
        for (const RackEffect &effect : effectOf(m_plan, m_catalog, wanted, m_wanted.month)) {
            for (const LimitFigure &limit : limitsOf(effect.after, nullptr)) {
                if (limit.state == LimitState::Over && limit.kind != LimitKind::Units &&
                    limit.kind != LimitKind::Inlet)
                    return limitOfKind(limit.kind);
            }
        }
        return std::nullopt;
    }

    /// Takes as many of `places` as are wanted and as the rack's limits allow.
    void take(const Id &rack, const QList<DevicePosition> &places)
    {
        const qsizetype most = std::min(places.size(), left());
        for (qsizetype n = 1; n <= most; ++n) {
            // A strip is no load: where it is too weak for its rack, the findings say so.
            const std::optional<PlacementLimit> over =
                m_isStrip ? std::nullopt : overWith(places, n);
            if (over)
                m_spread.bounds.append({rack, *over});
            const bool isWanted = m_wanted.count == 1; // a person puts it there
            if (!over || isWanted)
                m_spread.positions.append(places[n - 1]);
            if (over)
                return;
        }
    }

    const Plan &m_plan;
    const Catalog &m_catalog;
    const SpreadRequest &m_wanted;
    double m_heightU;
    bool m_isStrip = false;
    Spread m_spread;
};

} // namespace

Spread spreadFrom(const Plan &plan, const Catalog &catalog, const SpreadRequest &wanted)
{
    return wanted.racks.isEmpty() ? Spread() : Spreader(plan, catalog, wanted).run();
}

} // namespace kf
