// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The queue M/M/c: how often requests wait for one of c servers, and how many servers keep a
// promise. Offered load a = arrival rate x service time, in erlangs.

#include <optional>

namespace kf {

inline constexpr double kMostErlangs = 1e9;            ///< beyond that sizing would take seconds
inline constexpr double kMostServers = 1e15;           ///< beyond that a double skips whole numbers
inline constexpr double kUtilisationTolerance = 1e-12; ///< relative; a/c may touch its limit

/// Blocking probability of `servers` servers without a queue, 0..1. `servers` is a whole number
/// >= 0, `offeredLoad` >= 0.
double erlangB(double servers, double offeredLoad);

/// Probability that a request has to wait, from the blocking probability; `offeredLoad` <
/// `servers`.
double erlangC(double servers, double offeredLoad, double blocking);

/// What a service promises its requests.
struct WaitPromise {
    double maxUtilisation = 1.0; ///< of a server
    double longestWait = 0.0;    ///< in mean service times
    double lateShare = 0.0;      ///< of the requests may wait longer
    double burstiness = 1.0;     ///< stretches the wait (Allen-Cunneen)
};

/// P(wait > longestWait) with `servers` servers whose blocking probability is `blocking`.
double
lateProbability(const WaitPromise &promise, double servers, double offeredLoad, double blocking);

/// The smallest whole number of servers above the offered load that keeps the promise. Nothing
/// where load or servers are beyond the limits above.
std::optional<double> serversNeeded(const WaitPromise &promise, double offeredLoad);

} // namespace kf
