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
    /// After the loss of the feeds with these indices; `name` says what was lost.
    FeedLoss after(const QList<qsizetype> &lost, const QString &name) const;
    /// Indices of the feeds that the loss takes away.
    QList<qsizetype> lostFeeds(const QString &feed, std::optional<FeedSide> side) const;
    /// Devices that draw power, or of which nobody knows.
    qsizetype consumers() const { return m_consumers.size(); }

private:
    struct Consumer {
        Id id;
        std::optional<double> watts;
        QList<qsizetype> feeds; ///< empty: nobody knows
        std::optional<int> supplies;
        std::optional<int> needed;
    };
    /// Loads of the feeds where the supplies on `lost` are gone.
    QList<double> loads(const QList<qsizetype> &lost) const;
    bool atLeast(qsizetype feed) const;
    LimitState stateOfFeed(qsizetype feed, double loadW) const;

    const RackType &m_type;
    QList<FeedLimit> m_limits;
    QList<Consumer> m_consumers;
};

} // namespace kf
