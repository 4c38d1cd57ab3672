// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who comes in, and what asks them who they are: the ways of requests through the platform as a
// value that a screen and a file draw alike.

#include "core/platform/platform_figures.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kf {

struct Evaluation;

/// Where a hop stands, from left to right.
enum class PathZone { People, Edge, Identity, Reached };
inline constexpr int kPathZones = 4;

struct PathHop {
    PathZone zone = PathZone::People;
    QString title;
    QString detail;
    QString choice;     ///< what decides it; empty: nothing here
    bool isOff = false; ///< the plan goes without it

    bool operator==(const PathHop &) const = default;
};

/// A gate on the way from one hop to the next, by the threat that it is the answer to.
struct PathGate {
    PathZone before = PathZone::Identity; ///< stands in front of this hop
    QString threat;                       ///< "outsider/api-server"
    ThreatState state = ThreatState::Unknown;

    bool operator==(const PathGate &) const = default;
};

/// One way in: a hop in each zone, in their order.
struct PathWay {
    QString id; ///< "browser"
    QList<PathHop> hops;
    QList<PathGate> gates;

    bool operator==(const PathWay &) const = default;
};

struct RequestPath {
    QStringList zones; ///< what the columns are called
    QList<PathWay> ways;

    bool operator==(const RequestPath &) const = default;
};

RequestPath requestPath(const Evaluation &figures);

/// Those ways, with that of a threat ("tenant/home") behind them where none of them has its gate:
/// who, how they get there, what decides it, what they reach. What decides it is that of `before`,
/// the plan without what is tried: it stays the same hop while its ways are tried.
RequestPath
requestPathWith(const Evaluation &figures, const QString &threat, const Evaluation &before);

/// The way in one sentence, for screen readers: hop by hop, with its gates.
QString wayInWords(const PathWay &way);

} // namespace kf
