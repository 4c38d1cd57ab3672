// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/feed_supply.h"

#include "core/topology/equipment_load.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <numeric>

namespace kf {

namespace {

/// Volts to neutral with what they are between phases in the same network.
struct NetworkVolts {
    double toNeutral;
    double betweenPhases;
};
constexpr std::array kNetworks{NetworkVolts{120.0, 208.0},
                               NetworkVolts{127.0, 220.0},
                               NetworkVolts{220.0, 380.0},
                               NetworkVolts{230.0, 400.0},
                               NetworkVolts{240.0, 415.0},
                               NetworkVolts{277.0, 480.0}};
constexpr double kLowestOfRange = 220.0; ///< everything between these two is to neutral too
constexpr double kHighestOfRange = 240.0;

/// Indices of the feeds that `device` hangs on; empty where nobody says.
QList<qsizetype> feedsOf(const PlacedDevice &device, const RackType &type, const DeviceFacts &facts)
{
    QList<qsizetype> feeds;
    const bool namesNone = !device.feeds;
    if (namesNone && facts.supplies == 1 && type.feeds.size() > 1)
        return feeds;
    for (qsizetype i = 0; i < type.feeds.size(); ++i) {
        if (namesNone || device.feeds->contains(type.feeds[i].name))
            feeds.append(i);
    }
    return feeds;
}

enum class Fate { Unchanged, Down, Degraded, Unknown };

/// What becomes of a system of which `lost` of `feeds` are gone.
Fate fateOf(std::optional<int> supplies, std::optional<int> needed, qsizetype feeds, qsizetype lost)
{
    if (lost == 0)
        return Fate::Unchanged;
    if (lost == feeds)
        return Fate::Down;
    if (!supplies)
        return Fate::Unknown;
    const int left = suppliesLeft(*supplies, feeds, lost);
    if (left <= 0)
        return *supplies < feeds ? Fate::Unknown : Fate::Down;
    if (!needed)
        return Fate::Unknown;
    return left >= *needed ? Fate::Unchanged : Fate::Degraded;
}

qsizetype countIn(const QList<qsizetype> &feeds, const QList<qsizetype> &lost)
{
    return std::count_if(
        feeds.cbegin(), feeds.cend(), [&lost](qsizetype feed) { return lost.contains(feed); });
}

} // namespace

int suppliesLeft(int supplies, qsizetype feeds, qsizetype lost)
{
    const int each = supplies / static_cast<int>(feeds);
    const int more = supplies % static_cast<int>(feeds);
    return supplies - each * static_cast<int>(lost) - std::min(static_cast<int>(lost), more);
}

FeedSupply::FeedSupply(const Rack &rack, const RackType &type, DeviceFactsTable &table)
    : m_type(type)
    , m_limits(feedLimits(rack, type, table.catalog()))
{
    for (const Shared<PlacedDevice> &device : rack.devices) {
        const DeviceFacts &facts = table.of(device->device);
        const std::optional<double> watts = drawOf(*device, facts);
        if (facts.isPdu || facts.standsInRoom || watts == 0.0)
            continue;
        m_consumers.append({device->id,
                            watts,
                            table.isDrawAssumed(*device),
                            feedsOf(*device, type, facts),
                            facts.supplies,
                            facts.suppliesForFullLoad,
                            facts.supplyW});
    }
}

QList<FeedFigures> FeedSupply::feeds() const
{
    const QList<double> normal = loads({});
    QList<FeedFigures> figures;
    for (qsizetype i = 0; i < m_limits.size(); ++i)
        figures.append({m_type.feeds[i].name,
                        m_limits[i].side,
                        normal[i],
                        m_limits[i].watts,
                        atLeast(i),
                        stateOfFeed(i, normal[i]),
                        m_limits[i].stripsW && *m_limits[i].stripsW < *m_limits[i].ownW,
                        isAssumed(i)});
    return figures;
}

QList<FeedLoss> FeedSupply::losses() const
{
    QList<FeedLoss> losses;
    if (m_type.redundancy == Redundancy::TwoN) {
        for (const FeedSide side : {FeedSide::A, FeedSide::B}) {
            if (const std::optional<FeedLoss> loss = after({{}, side}))
                losses.append(*loss);
        }
        return losses;
    }
    for (qsizetype feed = 0; feed < m_limits.size(); ++feed)
        losses.append(lossOf({feed}, std::nullopt));
    return losses;
}

std::optional<FeedLoss> FeedSupply::after(const LostSupply &lost) const
{
    QList<qsizetype> feeds;
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        if (lost.side ? m_limits[i].side == lost.side : m_type.feeds[i].name == lost.feed)
            feeds.append(i);
    }
    if (feeds.isEmpty())
        return std::nullopt;
    return lossOf(feeds, lost.side);
}

FeedLoss FeedSupply::lossOf(const QList<qsizetype> &lost, std::optional<FeedSide> side) const
{
    FeedLoss loss;
    loss.side = side;
    for (const qsizetype feed : lost)
        loss.lost.append(m_type.feeds[feed].name);
    loss.loadW = loads(lost);
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        if (!lost.contains(i))
            loss.state = worse(loss.state, stateOfFeed(i, loss.loadW[i]));
    }
    for (const Consumer &consumer : m_consumers) {
        const qsizetype gone = countIn(consumer.feeds, lost);
        const Fate fate =
            consumer.feeds.isEmpty()
                ? Fate::Unknown
                : fateOf(consumer.supplies, consumer.needed, consumer.feeds.size(), gone);
        if (fate == Fate::Down)
            loss.down.append(consumer.id);
        else if (fate == Fate::Degraded) {
            loss.degraded.append(consumer.id);
            loss.shortages.append(shortageOf(consumer, gone));
        } else if (fate == Fate::Unknown)
            loss.unknown.append(consumer.id);
    }
    return loss;
}

SupplyShortage FeedSupply::shortageOf(const Consumer &consumer, qsizetype lost)
{
    SupplyShortage shortage{consumer.id,
                            *consumer.supplies,
                            suppliesLeft(*consumer.supplies, consumer.feeds.size(), lost),
                            *consumer.needed,
                            std::nullopt,
                            consumer.watts};
    if (consumer.supplyW)
        shortage.carriedW = shortage.left * *consumer.supplyW;
    return shortage;
}

QList<double> FeedSupply::loads(const QList<qsizetype> &lost) const
{
    QList<double> watts(m_limits.size(), 0.0);
    for (const Consumer &consumer : m_consumers) {
        const qsizetype left = consumer.feeds.size() - countIn(consumer.feeds, lost);
        if (left == 0 || !consumer.watts)
            continue;
        for (const qsizetype feed : consumer.feeds) {
            if (!lost.contains(feed))
                watts[feed] += *consumer.watts / static_cast<double>(left);
        }
    }
    return watts;
}

bool FeedSupply::atLeast(qsizetype feed) const
{
    return std::any_of(m_consumers.cbegin(), m_consumers.cend(), [feed](const Consumer &consumer) {
        return consumer.feeds.isEmpty() || (!consumer.watts && consumer.feeds.contains(feed));
    });
}

bool FeedSupply::isAssumed(qsizetype feed) const
{
    return std::any_of(m_consumers.cbegin(), m_consumers.cend(), [feed](const Consumer &consumer) {
        return consumer.isAssumed && consumer.feeds.contains(feed);
    });
}

LimitState FeedSupply::stateOfFeed(qsizetype feed, double loadW) const
{
    if (!m_limits[feed].watts)
        return LimitState::Unknown;
    return limited(loadW, m_limits[feed].watts, atLeast(feed));
}

std::optional<double> voltsBetweenPhases(const Feed &feed)
{
    if (feed.phases != 3 || !feed.volts)
        return std::nullopt;
    const double volts = *feed.volts;
    for (const NetworkVolts &network : kNetworks) {
        if (volts == network.toNeutral)
            return network.betweenPhases;
    }
    if (volts < kLowestOfRange || volts > kHighestOfRange)
        return std::nullopt;
    return volts * std::numbers::sqrt3;
}

} // namespace kf
