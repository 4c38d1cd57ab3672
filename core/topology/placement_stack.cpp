// SPDX-License-Identifier: GPL-3.0-or-later
// Where the devices of a filling stand in their rack.

#include "core/topology/placement_bins.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

constexpr int kHalvesPerUnit = 2;

double weightOfOne(const Wanted &wanted)
{
    return wanted.kind.uses[Weight] / wanted.devicesEach();
}

/// The kinds in the order in which they are stacked from the bottom: systems below switches, heavy
/// ones below light ones.
std::vector<std::size_t> stackOrder(const std::vector<Wanted> &wanted)
{
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        order.push_back(k);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool aIsWhole = wanted[a].kind.halfUnits % kHalvesPerUnit == 0;
        const bool bIsWhole = wanted[b].kind.halfUnits % kHalvesPerUnit == 0;
        if (aIsWhole != bIsWhole)
            return aIsWhole;
        if (wanted[a].isSwitch != wanted[b].isSwitch)
            return wanted[b].isSwitch;
        return weightOfOne(wanted[a]) > weightOfOne(wanted[b]);
    });
    return order;
}

PlacedDevice deviceOf(const Wanted &wanted, int inServiceMonth)
{
    PlacedDevice device;
    device.device = wanted.device;
    device.inServiceMonth = inServiceMonth;
    return device;
}

/// Stands devices on each other: whole units first, so that they begin at whole ones; those of
/// half depth between those of full depth, in front and behind.
class Stacker {
public:
    Stacker(const std::vector<Wanted> &wanted, const PlacementRequest &request)
        : m_wanted(wanted)
        , m_order(stackOrder(wanted))
        , m_request(request)
    {
    }

    void stack(const Arranged &arranged, const RackBin &bin)
    {
        const Arrangement &columns = arranged.columns;
        m_along = bin.along;
        if (columns.empty())
            return;
        std::size_t column = 0;
        for (std::size_t i = 0; i < arranged.bin.starts.size(); ++i) {
            const int start = arranged.bin.starts[i];
            m_between = between(bin, start + arranged.bin.segments[i]);
            const int first = wholeUnits(columns[column], start);
            const int front = half(columns[column], first, Face::Front);
            const int rear = half(columns[column + 1], first, Face::Rear);
            int at = std::max(front, rear);
            for (const std::size_t kind : m_order) {
                if (isFull(kind, false))
                    at = pile(kind, columns[column][kind], at, Face::Front);
            }
            column += 2;
        }
        for (const int start : arranged.bin.frontStarts)
            half(columns[column++], start, Face::Front);
        for (const int start : arranged.bin.rearStarts)
            half(columns[column++], start, Face::Rear);
    }

    /// What takes no units hangs at the sides by turns.
    void hang(const Filling &filling)
    {
        for (std::size_t kind = 0; kind < m_wanted.size(); ++kind) {
            for (int i = 0; m_wanted[kind].kind.halfUnits == 0 && i < filling[kind]; ++i) {
                PlacedDevice device = deviceOf(m_wanted[kind], m_request.inServiceMonth);
                device.side = i % 2 == 0 ? RackSide::Left : RackSide::Right;
                add(kind, device);
            }
        }
    }

    RackPlacement result() && { return std::move(m_result); }
    const QList<PlacedDevice> &along() const { return m_along; }

private:
    /// The switches that go along and stand right above the half unit `end`, the lowest first.
    static std::vector<Between> between(const RackBin &bin, int end)
    {
        std::vector<Between> result;
        for (qsizetype i = bin.between.size(); i-- > 0;) {
            const Between &one = bin.between[i];
            if (std::lround((*bin.along[one.index].u - 1.0) * kHalvesPerUnit) != end)
                continue;
            result.push_back(one);
            end += one.halves;
        }
        return result;
    }

    /// True for kinds of full depth, of whole units or the others.
    bool isFull(std::size_t kind, bool whole) const
    {
        const Kind &its = m_wanted[kind].kind;
        return !its.halfDepth && (its.halfUnits % kHalvesPerUnit == 0) == whole;
    }

    /// Devices of full depth and whole units from `at` on; returns where they end. Where switches
    /// stand between systems, half of these come first.
    int wholeUnits(const Filling &column, int at)
    {
        Filling left = column;
        const auto stand = [&](bool isSwitch, bool halfOfThem) {
            for (const std::size_t kind : m_order) {
                if (!isFull(kind, true) || m_wanted[kind].isSwitch != isSwitch)
                    continue;
                const int count = halfOfThem ? (left[kind] + 1) / 2 : left[kind];
                at = pile(kind, count, at, Face::Front);
                left[kind] -= count;
            }
        };
        if (m_request.switches == SwitchPlace::Middle) {
            const int below = at;
            stand(false, true);
            for (const Between &one : m_between) {
                if (at == below && &one == &m_between.front())
                    break; // above all, where no system stands below them
                m_along[one.index].u = 1.0 + double(at) / kHalvesPerUnit;
                at += one.halves;
            }
            stand(true, false);
        }
        stand(false, false);
        stand(true, false);
        return at;
    }

    int half(const Filling &column, int at, Face face)
    {
        for (const std::size_t kind : m_order) {
            if (m_wanted[kind].kind.halfDepth)
                at = pile(kind, column[kind], at, face);
        }
        return at;
    }

    int pile(std::size_t kind, int count, int at, Face face)
    {
        const Wanted &wanted = m_wanted[kind];
        for (int i = 0; wanted.kind.halfUnits > 0 && i < count; ++i) {
            PlacedDevice device = deviceOf(wanted, m_request.inServiceMonth);
            device.face = face;
            if (!wanted.fillsRack)
                device.u = 1.0 + double(at) / kHalvesPerUnit;
            at += wanted.kind.halfUnits;
            if (wanted.inPairs) {
                device.side = RackSide::Left;
                add(kind, device);
                device.side = RackSide::Right;
            }
            add(kind, device);
        }
        return at;
    }

    void add(std::size_t kind, const PlacedDevice &device)
    {
        m_result.devices.append(device);
        m_result.items.append(m_wanted[kind].index);
    }

    const std::vector<Wanted> &m_wanted;
    std::vector<std::size_t> m_order;
    const PlacementRequest &m_request;
    QList<PlacedDevice> m_along;    ///< of the rack, where it stands in the end
    std::vector<Between> m_between; ///< of it, what stands above the run that is being filled
    RackPlacement m_result;
};

} // namespace

RackPlacement placed(const RackBin &bin,
                     const std::vector<Wanted> &wanted,
                     const Filling &filling,
                     const PlacementRequest &request)
{
    std::vector<Kind> kinds;
    for (const Wanted &one : wanted)
        kinds.push_back(one.kind);
    Stacker stacker(wanted, request);
    stacker.stack(arrange(kinds, bin.bin, filling), bin);
    stacker.hang(filling);
    const QList<PlacedDevice> along = stacker.along();
    RackPlacement result = std::move(stacker).result();
    result.rack = bin.rack.id;
    result.devices.append(along);
    result.items.append(bin.alongItems);
    return result;
}

} // namespace kf::packing
