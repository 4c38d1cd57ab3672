// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/feed_supply.h"

#include "core/topology/equipment_load.h"

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

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

/// Of `supplies` spread evenly over `feeds`, how many can hang on `lost` of them at most.
int suppliesLost(int supplies, qsizetype feeds, qsizetype lost)
{
    const int each = supplies / static_cast<int>(feeds);
    const int more = supplies % static_cast<int>(feeds);
    return each * static_cast<int>(lost) + std::min(static_cast<int>(lost), more);
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
    const int left = *supplies - suppliesLost(*supplies, feeds, lost);
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
                            feedsOf(*device, type, facts),
                            facts.supplies,
                            facts.suppliesForFullLoad});
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
                        stateOfFeed(i, normal[i])});
    return figures;
}

FeedLoss FeedSupply::after(const QList<qsizetype> &lost, const QString &name) const
{
    FeedLoss loss;
    loss.lost = name;
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
        else if (fate == Fate::Degraded)
            loss.degraded.append(consumer.id);
        else if (fate == Fate::Unknown)
            loss.unknown.append(consumer.id);
    }
    return loss;
}

QList<qsizetype> FeedSupply::lostFeeds(const QString &feed, std::optional<FeedSide> side) const
{
    QList<qsizetype> lost;
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        if (side ? m_limits[i].side == side : m_type.feeds[i].name == feed)
            lost.append(i);
    }
    return lost;
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

LimitState FeedSupply::stateOfFeed(qsizetype feed, double loadW) const
{
    if (!m_limits[feed].watts)
        return LimitState::Unknown;
    return limited(loadW, m_limits[feed].watts, atLeast(feed));
}

} // namespace kf
