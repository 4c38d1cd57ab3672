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

/// Watts that `amps` on `feed` carry continuously where `phases` of it are used: all three between
/// phases, a single one of three between a phase and neutral.
double wattsAt(const Feed &feed, double amps, int phases)
{
    const bool isToNeutral = feed.phases == 3 && phases == 1;
    const double volts = isToNeutral ? *feed.volts / std::numbers::sqrt3 : *feed.volts;
    const double factor = feed.phases == 3 && phases == 3 ? std::numbers::sqrt3 : 1.0;
    return volts * amps * factor * feed.powerFactor * feed.derating;
}

QList<const PlacedDevice *> stripsOf(const Rack &rack, const CatalogView &catalog)
{
    QList<const PlacedDevice *> strips;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceEntry *entry = catalog.device(device->device);
        if (entry != nullptr && entry->kind == DeviceKind::Pdu)
            strips.append(&*device);
    }
    return strips;
}

/// What the strips on a feed carry together; nothing where there are none, or where nobody knows
/// what one of them carries.
std::optional<double> carriedByStrips(const QList<const PlacedDevice *> &strips,
                                      const RackType &type,
                                      const Feed &feed,
                                      const CatalogView &catalog)
{
    std::optional<double> sum;
    for (const PlacedDevice *strip : strips) {
        if (!stripHangsOn(*strip, type, feed))
            continue;
        const std::optional<double> rating = stripRating(*catalog.device(strip->device), feed);
        if (!rating)
            return std::nullopt;
        sum = sum.value_or(0.0) + *rating;
    }
    return sum;
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
    const QList<const PlacedDevice *> strips = stripsOf(rack, catalog);
    QList<FeedLimit> limits;
    for (const Feed &feed : type.feeds) {
        FeedLimit limit;
        limit.side = sideOf(feed);
        if (feed.volts && feed.amps) {
            limit.ownW = wattsAt(feed, *feed.amps, feed.phases);
            limit.stripsW = carriedByStrips(strips, type, feed, catalog);
            limit.watts = std::min(*limit.ownW, limit.stripsW.value_or(*limit.ownW));
        }
        limits.append(limit);
    }
    return limits;
}

bool stripHangsOn(const PlacedDevice &strip, const RackType &type, const Feed &feed)
{
    return strip.feeds ? strip.feeds->contains(feed.name) : type.feeds.size() == 1;
}

std::optional<double> stripRating(const DeviceEntry &strip, const Feed &feed)
{
    std::optional<double> rating =
        factOf(strip, strip.powerMaxW, QStringLiteral("power_max_w")).value;
    const Fact amps = factOf(strip, strip.pduAmps, QStringLiteral("pdu_amps"));
    if (amps.value && feed.volts) {
        const int phases = std::min(feed.phases, strip.pduPhases.value_or(feed.phases));
        const double carried =
            wattsAt(feed, std::min(feed.amps.value_or(*amps.value), *amps.value), phases);
        rating = std::min(rating.value_or(carried), carried);
    }
    return rating;
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

} // namespace kf
