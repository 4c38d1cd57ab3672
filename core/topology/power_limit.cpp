// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/device_facts.h"
#include "core/topology/topology_sums.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kf {

namespace {

std::optional<FeedSide> sideOf(const Feed &feed)
{
    if (feed.side || feed.name.isEmpty())
        return feed.side;
    const QChar first = feed.name.front().toUpper();
    if (first == u'A')
        return FeedSide::A;
    if (first == u'B')
        return FeedSide::B;
    return std::nullopt;
}

/// Watts that `amps` on `feed` carry continuously.
double wattsAt(const Feed &feed, double amps, int phases)
{
    const double factor = phases == 3 ? std::numbers::sqrt3 : 1.0;
    return *feed.volts * amps * factor * feed.powerFactor * feed.derating;
}

/// What `pdu` passes on from `feed`, of what the feed could give.
double throughPdu(const DeviceEntry &pdu, const Feed &feed, double feedWatts)
{
    double watts = feedWatts;
    const Fact amps = factOf(pdu, pdu.pduAmps, QStringLiteral("pdu_amps"));
    if (amps.value) {
        const int phases = std::min(feed.phases, pdu.pduPhases.value_or(feed.phases));
        watts = std::min(watts, wattsAt(feed, std::min(*feed.amps, *amps.value), phases));
    }
    const Fact rating = factOf(pdu, pdu.powerMaxW, QStringLiteral("power_max_w"));
    return rating.value ? std::min(watts, *rating.value) : watts;
}

bool hangsOn(const PlacedDevice &device, const Feed &feed)
{
    return !device.feeds || device.feeds->contains(feed.name);
}

QList<const PlacedDevice *> pdusOf(const Rack &rack, const CatalogView &catalog)
{
    QList<const PlacedDevice *> pdus;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceEntry *entry = catalog.device(device->device);
        if (entry != nullptr && entry->kind == DeviceKind::Pdu)
            pdus.append(&*device);
    }
    return pdus;
}

/// Supplies share the load equally: `count` feeds carry `count` times the smallest of `limits`.
std::optional<double> carriedBy(qsizetype count, const QList<FeedLimit> &limits)
{
    if (count <= 0)
        return 0.0;
    double smallest = limits.front().watts.value_or(0.0);
    for (const FeedLimit &limit : limits) {
        if (!limit.watts)
            return std::nullopt;
        smallest = std::min(smallest, *limit.watts);
    }
    return static_cast<double>(count) * smallest;
}

PowerLimit limitOfSides(const QList<FeedLimit> &limits)
{
    PowerLimit result;
    result.basis = PowerBasisOfLimit::FeedsAfterLossOfSide;
    QList<std::optional<double>> sides;
    for (const FeedSide side : {FeedSide::A, FeedSide::B}) {
        QList<FeedLimit> own;
        std::copy_if(limits.cbegin(),
                     limits.cend(),
                     std::back_inserter(own),
                     [side](const FeedLimit &limit) { return limit.side == side; });
        result.sideMissing = result.sideMissing || own.isEmpty();
        sides.append(carriedBy(own.size(), own));
    }
    if (result.sideMissing)
        result.watts = 0.0;
    else if (sides[0] && sides[1])
        result.watts = std::min(*sides[0], *sides[1]);
    result.unknown = !result.watts;
    return result;
}

/// What the feeds alone allow.
PowerLimit limitOfFeeds(Redundancy redundancy, const QList<FeedLimit> &limits)
{
    if (redundancy == Redundancy::TwoN)
        return limitOfSides(limits);
    const bool spareFeed = redundancy == Redundancy::NPlus1;
    PowerLimit result;
    result.basis = spareFeed ? PowerBasisOfLimit::FeedsNPlus1 : PowerBasisOfLimit::Feeds;
    result.watts = carriedBy(limits.size() - (spareFeed ? 1 : 0), limits);
    result.unknown = !result.watts;
    return result;
}

} // namespace

QList<FeedLimit> feedLimits(const Rack &rack, const RackType &type, const CatalogView &catalog)
{
    const QList<const PlacedDevice *> pdus = pdusOf(rack, catalog);
    QList<FeedLimit> limits;
    for (const Feed &feed : type.feeds) {
        FeedLimit limit{std::nullopt, sideOf(feed)};
        if (feed.volts && feed.amps) {
            double watts = wattsAt(feed, *feed.amps, feed.phases);
            for (const PlacedDevice *pdu : pdus) {
                if (hangsOn(*pdu, feed))
                    watts = throughPdu(*catalog.device(pdu->device), feed, watts);
            }
            limit.watts = watts;
        }
        limits.append(limit);
    }
    return limits;
}

PowerLimit powerLimit(const Rack &rack, const RackType &type, const CatalogView &catalog)
{
    PowerLimit result;
    if (!type.feeds.isEmpty())
        result = limitOfFeeds(type.redundancy, feedLimits(rack, type, catalog));
    if (type.powerLimitW && (!result.watts || *type.powerLimitW <= *result.watts)) {
        result.watts = type.powerLimitW;
        result.basis = PowerBasisOfLimit::Budget;
    }
    if (!result.watts)
        result.basis = PowerBasisOfLimit::NoLimit;
    return result;
}

std::optional<bool> survivesFeedLoss(const DeviceEntry &system, int feeds)
{
    if (!system.psuCount || !system.psuMinForFullLoad || feeds < 1)
        return std::nullopt;
    const int lost = (*system.psuCount + feeds - 1) / feeds;
    return *system.psuCount - lost >= *system.psuMinForFullLoad;
}

} // namespace kf
