// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The nodes of the cluster as a value that a screen and a page draw alike.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

/// A pool of nodes as it is drawn and as its row says it.
struct PoolView {
    QString name;
    QString model;            ///< of the system or accelerator
    std::optional<int> nodes; ///< planned; nothing where nobody said
    QString system;           ///< the kind of its systems in racks; empty: none stands there
    int placed = 0;           ///< systems of it that stand in racks, spares left out
    int missing = 0;       ///< nodes with an accelerator of our own machines that stand in no rack
    int spares = 0;        ///< systems of it in racks that only stand in for others
    QString resource;      ///< that pods ask for; empty: not known
    bool pluginOk = false; ///< somebody offers that resource on the nodes
    QStringList labels;
    QStringList groups; ///< that need it

    bool operator==(const PoolView &) const = default;
};

/// What the platform's own components take of the servers that carry them.
struct PlatformLoad {
    double share = 0.0; ///< of cores or memory, whichever is fuller; 1 is full
    QString words;

    bool operator==(const PlatformLoad &) const = default;
};

struct ClusterPicture {
    std::optional<int> controlNodes;
    bool isOfProvider = false;            ///< the control plane is run by a provider
    QString controlWords;                 ///< "3 nodes: one may fail"
    std::optional<PlatformLoad> platform; ///< nothing where no component is chosen
    QList<PoolView> pools;                ///< in the order of the plan

    bool operator==(const ClusterPicture &) const = default;
};

} // namespace kf
