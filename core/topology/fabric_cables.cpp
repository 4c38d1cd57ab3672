// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_cables.h"

#include "core/topology/fabric_served.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

/// Lengths in metres that cables are commonly sold in.
constexpr std::array kLadderM{
    0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 70.0, 100.0};
constexpr double kBeyondLadderM = 50.0; ///< then whole multiples of that

bool isEnough(double boughtM, double lengthM)
{
    return boughtM >= lengthM * (1.0 - kSpeedTolerance);
}

double ladderLength(double lengthM)
{
    for (const double rung : kLadderM) {
        if (isEnough(rung, lengthM))
            return rung;
    }
    return std::ceil(lengthM / kBeyondLadderM - kSpeedTolerance) * kBeyondLadderM;
}

/// What is laid with the cables of one entry.
struct LaidCables {
    const CableEntry *entry = nullptr;
    int cables = 0;
    QHash<int, int> ends; ///< link ends, by device
};

/// What the bundles of a fabric take, added up.
class CableSum {
public:
    CableSum(const CableShelf &shelf, const PlaceOrder &order, FabricFigures &figures)
        : m_shelf(shelf)
        , m_order(order)
        , m_figures(figures)
    {
    }

    void add(const CableBundle &bundle);
    void finish();

private:
    void addGap(const CableBundle &bundle);
    void addCounts();
    void addTransceivers();

    const CableShelf &m_shelf;
    const PlaceOrder &m_order;
    FabricFigures &m_figures;
    QMap<QPair<Id, double>, CableCount> m_counts;
    QMap<Id, LaidCables> m_laid; ///< by entry
    QSet<QPair<Id, Id>> m_roomsApart;
};

void CableSum::add(const CableBundle &bundle)
{
    if (!bundle.lengthM) {
        const Id from = m_order.rooms().at(m_order.roomOf(bundle.a))->id;
        const Id to = m_order.rooms().at(m_order.roomOf(bundle.b))->id;
        const QPair<Id, Id> rooms(std::min(from, to), std::max(from, to));
        if (!m_roomsApart.contains(rooms))
            m_figures.troubles.roomsApart.append(rooms);
        m_roomsApart.insert(rooms);
        m_figures.links.unplaced += bundle.links;
        return;
    }
    m_figures.longestM = std::max(m_figures.longestM.value_or(0.0), *bundle.lengthM);
    if (bundle.cable == nullptr) {
        addGap(bundle);
        return;
    }
    const int cables = (bundle.links - 1) / bundle.cable->links + 1;
    CableCount &count = m_counts[{bundle.cable->id, bundle.boughtM}];
    count.cables += cables;
    count.links += bundle.links;
    LaidCables &laid = m_laid[bundle.cable->id];
    laid.entry = bundle.cable;
    laid.cables += cables;
    laid.ends[bundle.a] += bundle.links;
    laid.ends[bundle.b] += bundle.links;
}

void CableSum::addGap(const CableBundle &bundle)
{
    m_figures.links.uncabled += bundle.links;
    const std::optional<double> reach = m_shelf.longestReachM(bundle.links);
    std::optional<CableGap> &gap =
        reach ? m_figures.troubles.outOfReach : m_figures.troubles.unknownCable;
    const int links = (gap ? gap->links : 0) + bundle.links;
    if (!gap || *bundle.lengthM > gap->lengthM)
        gap = CableGap{m_order.device(bundle.a).placed->id,
                       m_order.device(bundle.b).placed->id,
                       *bundle.lengthM,
                       reach.value_or(0.0),
                       links};
    gap->links = links;
}

void CableSum::addCounts()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        CableCount count = it.value();
        count.cable = it.key().first;
        count.lengthM = it.key().second;
        m_figures.cables.append(count);
    }
}

/// Whole transceivers for each device and entry: a twin-port one carries two links.
void CableSum::addTransceivers()
{
    double power = 0.0;
    bool isKnown = true;
    for (const LaidCables &laid : std::as_const(m_laid)) {
        const CableEntry &entry = *laid.entry;
        double ends = 2.0 * laid.cables;
        if (entry.transceiver) {
            const int each = std::max(1, entry.transceiverLinks.value_or(entry.links));
            int count = 0;
            for (const int links : laid.ends)
                count += (links - 1) / each + 1;
            m_figures.transceivers[*entry.transceiver] += count;
            ends = count;
        }
        isKnown = isKnown && entry.powerWPerEnd.has_value();
        power += entry.powerWPerEnd.value_or(0.0) * ends;
    }
    m_figures.cablePowerW = isKnown ? std::optional(power) : std::nullopt;
}

void CableSum::finish()
{
    addCounts();
    addTransceivers();
}

} // namespace

CableShelf::CableShelf(const Fabric &fabric, const CatalogView &catalog, double linkGbps)
{
    QList<const CableEntry *> entries;
    if (!fabric.cables)
        entries = catalog.cables();
    else
        for (const Id &id : *fabric.cables)
            entries.append(catalog.cable(id));
    for (const CableEntry *entry : std::as_const(entries)) {
        if (entry != nullptr && entry->gbps && entry->links >= 1 &&
            isSameSpeed(*entry->gbps / entry->links, linkGbps))
            m_entries.append(entry);
    }
}

void CableShelf::choose(CableBundle &bundle) const
{
    for (const CableEntry *entry : m_entries) {
        if (entry->links > bundle.links)
            continue;
        const std::optional<double> bought = boughtLengthM(*entry, *bundle.lengthM);
        if (!bought)
            continue;
        bundle.cable = entry;
        bundle.boughtM = *bought;
        return;
    }
}

std::optional<double> CableShelf::longestReachM(int links) const
{
    std::optional<double> longest;
    for (const CableEntry *entry : m_entries) {
        if (entry->links > links)
            continue;
        if (!entry->reachM)
            return std::nullopt;
        longest = std::max(longest.value_or(0.0), *entry->reachM);
    }
    return longest;
}

std::optional<double> boughtLengthM(const CableEntry &entry, double lengthM)
{
    if (!entry.reachM || !isEnough(*entry.reachM, lengthM))
        return std::nullopt;
    if (!entry.lengthsM)
        return std::min(ladderLength(lengthM), *entry.reachM);
    std::optional<double> shortest;
    for (const double length : *entry.lengthsM) {
        if (isEnough(length, lengthM) && (!shortest || length < *shortest))
            shortest = length;
    }
    return shortest;
}

CabledWires cabled(const QList<Wire> &wires, const PlaceOrder &order, const CableShelf &shelf)
{
    CabledWires result;
    result.bundleOf.reserve(wires.size());
    QHash<quint64, int> known;
    known.reserve(wires.size());
    for (const Wire &wire : wires) {
        if (wire.a == kNotPlaced || wire.b == kNotPlaced) {
            result.bundleOf.append(-1);
            continue;
        }
        const quint64 key = (static_cast<quint64>(wire.a) << 32U) | static_cast<quint64>(wire.b);
        auto found = known.constFind(key);
        if (found == known.constEnd()) {
            found = known.insert(key, static_cast<int>(result.bundles.size()));
            result.bundles.append({wire.a, wire.b, 0, order.lengthM(wire.a, wire.b), nullptr, 0.0});
        }
        ++result.bundles[*found].links;
        result.bundleOf.append(*found);
    }
    for (CableBundle &bundle : result.bundles) {
        if (bundle.lengthM)
            shelf.choose(bundle);
    }
    return result;
}

void addCables(const QList<Wire> &wires,
               const CabledWires &cables,
               const CableShelf &shelf,
               const PlaceOrder &order,
               FabricFigures &figures)
{
    for (qsizetype i = 0; i < wires.size(); ++i)
        figures.links.unplaced += cables.bundleOf.at(i) < 0 ? 1 : 0;
    CableSum sum(shelf, order, figures);
    for (const CableBundle &bundle : cables.bundles)
        sum.add(bundle);
    sum.finish();
}

} // namespace kf
