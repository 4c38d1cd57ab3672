// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/bin_maker.h"

#include "core/topology/wanted_maker.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

/// The highest place for one of `kind` in runs of free units.
std::optional<double>
highestPlace(const std::vector<int> &starts, const std::vector<int> &lengths, const Kind &kind)
{
    const int halves = kind.halfUnits;
    for (std::size_t i = starts.size(); i-- > 0;) {
        int at = std::min(starts[i] + lengths[i], kind.toHalf) - halves;
        if (halves % 2 == 0)
            at -= at % 2;
        if (at >= std::max(starts[i], kind.fromHalf))
            return 1.0 + at / 2.0;
    }
    return std::nullopt;
}

/// The names of the feeds on which strips hang one after the other: of side A and B by turns.
QList<QString> feedsByTurns(const RackType &type, const CatalogView &catalog)
{
    const QList<FeedLimit> limits = feedLimits(Rack(), type, catalog);
    QList<QString> first;
    QList<QString> second;
    for (qsizetype i = 0; i < limits.size(); ++i)
        (limits[i].side == FeedSide::B ? second : first).append(type.feeds[i].name);
    QList<QString> feeds;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        feeds += first.mid(i, 1) + second.mid(i, 1);
    return feeds;
}

} // namespace

BinMaker::BinMaker(const PlacementRequest &request,
                   const RackType &type,
                   const RackSurroundings &around,
                   DeviceFactsTable &facts)
    : m_request(request)
    , m_type(type)
    , m_around(around)
    , m_facts(facts)
    , m_limit(powerLimit(Rack(), type, facts.catalog()))
{
}

std::optional<AllowedUnits> BinMaker::allowedTo(const Id &device) const
{
    for (const AllowedUnits &allowed : m_request.units) {
        if (allowed.device == device)
            return allowed;
    }
    return std::nullopt;
}

bool BinMaker::stand(const RackBin &bin, PlacedDevice &device, const DeviceFacts &facts) const
{
    Kind kind;
    kind.halfUnits = static_cast<int>(std::lround(*facts.heightU.value * 2.0));
    if (const auto allowed = allowedTo(device.device)) {
        kind.fromHalf = (allowed->from - 1) * 2;
        kind.toHalf = allowed->to * 2;
    }
    if (!facts.takesWholeUnit) {
        // Behind or in front of another one first, where its depth allows that.
        device.u = highestPlace(bin.bin.rearStarts, bin.bin.rearOnly, kind);
        device.face = Face::Rear;
        if (device.u)
            return true;
        device.u = highestPlace(bin.bin.frontStarts, bin.bin.frontOnly, kind);
        device.face = Face::Front;
        if (device.u)
            return true;
    }
    device.u = highestPlace(bin.bin.starts, bin.bin.segments, kind);
    return device.u.has_value();
}

bool BinMaker::addStrips(RackBin &bin)
{
    const QList<QString> feeds = feedsByTurns(m_type, m_facts.catalog());
    int hung = 0; // of all kinds
    for (qsizetype i = 0; i < m_request.strips.size(); ++i) {
        const PlacementStrips &strips = m_request.strips[i];
        const auto isIt = [&strips](const Shared<PlacedDevice> &device) {
            return device->device == strips.device;
        };
        const auto there = static_cast<int>(
            std::count_if(bin.rack.devices.cbegin(), bin.rack.devices.cend(), isIt));
        for (int n = there; n < strips.count; ++n) {
            if (!addOneAlong(bin, strips.device, hung + n))
                return false;
            PlacedDevice &strip = bin.along.last();
            if (!feeds.isEmpty())
                strip.feeds = QList<QString>{feeds[(hung + n) % feeds.size()]};
            bin.rack.devices.last() = strip;
            bin.alongItems.append(
                static_cast<int>(m_request.items.size() + m_request.along.size() + i));
        }
        hung += strips.count;
    }
    return true;
}

bool BinMaker::mayStandBetween(const Id &device) const
{
    const DeviceEntry *entry = m_facts.catalog().device(device);
    return m_request.switches == SwitchPlace::Middle && entry != nullptr && isSwitch(*entry) &&
           !allowedTo(device);
}

bool BinMaker::addAlong(RackBin &bin)
{
    // What may stand between systems is right above them until these come in.
    return addAlong(bin, false) && addAlong(bin, true);
}

bool BinMaker::addAlong(RackBin &bin, bool between)
{
    for (qsizetype i = 0; i < m_request.along.size(); ++i) {
        const PlacementAlong &along = m_request.along[i];
        if (along.racks > 1 || mayStandBetween(along.device) != between)
            continue;
        const auto stands = [&along](const Shared<PlacedDevice> &device) {
            return device->device == along.device;
        };
        const auto there = static_cast<int>(
            std::count_if(bin.rack.devices.cbegin(), bin.rack.devices.cend(), stands));
        for (int n = there; n < along.count; ++n) {
            if (!addOneAlong(bin, along.device, n))
                return false;
            bin.alongItems.append(static_cast<int>(m_request.items.size() + i));
        }
    }
    return true;
}

bool BinMaker::addOneAlong(RackBin &bin, const Id &id, int number)
{
    const DeviceFacts &facts = m_facts.of(id);
    PlacedDevice device;
    device.device = id;
    device.inServiceMonth = m_request.inServiceMonth;
    if (!facts.heightU.value || facts.standsInRoom || isTooDeep(facts, m_type))
        return false;
    const int halves = static_cast<int>(std::lround(*facts.heightU.value * 2.0));
    if (halves == 0) {
        device.side = number % 2 == 0 ? RackSide::Left : RackSide::Right;
    } else {
        addSegments(bin, m_type, m_request, m_facts);
        if (!stand(bin, device, facts))
            return false;
        if (facts.takesWholeUnit && halves % 2 == 0 && mayStandBetween(id))
            bin.between.append({bin.along.size(), halves});
    }
    bin.along.append(device);
    bin.rack.devices.append(device);
    return true;
}

std::optional<MissingFigure> BinMaker::make(const Rack &rack, RackBin &bin)
{
    bin.rack = rack;
    if (!addAlong(bin) || !addStrips(bin))
        return MissingFigure();
    addSegments(bin, m_type, m_request, m_facts);
    if (auto missing = addCapacity(bin, m_around, m_limit, m_facts))
        return missing;
    for (std::size_t r = 0; r < kResources; ++r) {
        if (!isWithin(bin.used[r], bin.capacity[r]))
            return MissingFigure();
    }
    return std::nullopt;
}

} // namespace kf::packing
