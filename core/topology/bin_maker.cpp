// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/bin_maker.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

/// The highest place for something of that many halves in runs of free units.
std::optional<double>
highestPlace(const std::vector<int> &starts, const std::vector<int> &lengths, int halves)
{
    for (std::size_t i = starts.size(); i-- > 0;) {
        if (lengths[i] < halves)
            continue;
        int at = starts[i] + lengths[i] - halves;
        if (halves % 2 == 0)
            at -= at % 2;
        if (at >= starts[i])
            return 1.0 + at / 2.0;
    }
    return std::nullopt;
}

/// Stands `device` as high as it can; behind or in front of another one first, where its depth
/// allows that.
bool stand(const RackBin &bin, PlacedDevice &device, int halves, bool isFullDepth)
{
    if (!isFullDepth) {
        device.u = highestPlace(bin.rearStarts, bin.bin.rearOnly, halves);
        device.face = Face::Rear;
        if (device.u)
            return true;
        device.u = highestPlace(bin.frontStarts, bin.bin.frontOnly, halves);
        device.face = Face::Front;
        if (device.u)
            return true;
    }
    device.u = highestPlace(bin.starts, bin.bin.segments, halves);
    return device.u.has_value();
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

bool BinMaker::addAlong(RackBin &bin)
{
    for (qsizetype i = 0; i < m_request.along.size(); ++i) {
        const PlacementAlong &along = m_request.along[i];
        if (along.racks > 1)
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
    if (!facts.heightU.value || facts.standsInRoom)
        return false;
    const int halves = static_cast<int>(std::lround(*facts.heightU.value * 2.0));
    if (halves == 0) {
        device.side = number % 2 == 0 ? RackSide::Left : RackSide::Right;
    } else {
        addSegments(bin, m_type, m_request.reservedU, m_facts);
        if (!stand(bin, device, halves, facts.takesWholeUnit))
            return false;
    }
    bin.along.append(device);
    bin.rack.devices.append(device);
    return true;
}

std::optional<QString> BinMaker::make(const Rack &rack, RackBin &bin)
{
    bin.rack = rack;
    if (!addAlong(bin))
        return QString();
    addSegments(bin, m_type, m_request.reservedU, m_facts);
    if (auto missing = addCapacity(bin, m_around, m_limit, m_facts))
        return missing;
    for (std::size_t r = 0; r < kResources; ++r) {
        if (!isWithin(bin.used[r], bin.capacity[r]))
            return QString();
    }
    return std::nullopt;
}

} // namespace kf::packing
