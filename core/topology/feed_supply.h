// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The feeds of one rack and what hangs on them.

#include "core/topology/device_facts.h"
#include "core/topology/topology_sums.h"

namespace kf {

/// Which feeds each device of a rack hangs on, looked up once, to be asked for several losses.
class FeedSupply {
public:
    FeedSupply(const Rack &rack, const RackType &type, DeviceFactsTable &facts);

    /// Every feed in normal operation.
    QList<FeedFigures> feeds() const;
    /// What counts as a loss: each side that has feeds where the rack promises 2N, else each feed.
    QList<FeedLoss> losses() const;
    /// After that loss; nothing where the rack hangs on none of it.
    std::optional<FeedLoss> after(const LostSupply &lost) const;
    /// Devices that draw power, or of which nobody knows.
    qsizetype consumers() const { return m_consumers.size(); }

private:
    struct Consumer {
        Id id;
        std::optional<double> watts;
        bool isAssumed = false; ///< the watts are
        QList<qsizetype> feeds; ///< empty: nobody knows
        std::optional<int> supplies;
        std::optional<int> needed;
        std::optional<double> supplyW;
    };
    /// What is left of a device that has lost `lost` of its feeds.
    static SupplyShortage shortageOf(const Consumer &consumer, qsizetype lost);
    FeedLoss lossOf(const QList<qsizetype> &lost, std::optional<FeedSide> side) const;
    /// Loads of the feeds where the supplies on `lost` are gone.
    QList<double> loads(const QList<qsizetype> &lost) const;
    bool atLeast(qsizetype feed) const;
    /// True where what something draws from that feed is an assumption.
    bool isAssumed(qsizetype feed) const;
    LimitState stateOfFeed(qsizetype feed, double loadW) const;

    const RackType &m_type;
    QList<FeedLimit> m_limits;
    QList<Consumer> m_consumers;
};

/// What the volts of a three-phase feed are between phases if they were meant to neutral; nothing
/// where they do not look like that.
std::optional<double> voltsBetweenPhases(const Feed &feed);

} // namespace kf
