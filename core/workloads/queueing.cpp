// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/queueing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace kf {

namespace {

/// The smallest whole number above the load that keeps utilisation within its limit.
double leastServers(double maxUtilisation, double offeredLoad)
{
    const double limit = maxUtilisation * (1.0 + kUtilisationTolerance);
    const double stable = std::floor(offeredLoad) + 1.0;
    double servers = std::max(stable, std::ceil(offeredLoad / limit));
    if (servers - 1.0 >= stable && offeredLoad <= limit * (servers - 1.0))
        servers -= 1.0; // the division was rounded up past a whole number
    if (offeredLoad > limit * servers)
        servers += 1.0; // or down
    return servers;
}

} // namespace

// 1/B(c) = 1 + c/a + c(c-1)/a^2 + ...: a sum of positive terms, which takes about 9 sqrt(a) terms
// near full load where the recursion from 0 servers takes c.
double erlangB(double servers, double offeredLoad)
{
    if (offeredLoad <= 0.0)
        return servers > 0.0 ? 0.0 : 1.0;
    double sum = 1.0;
    double term = 1.0;
    for (std::int64_t taken = 0; double(taken) < servers; ++taken) {
        const double left = servers - double(taken);
        term *= left / offeredLoad;
        sum += term;
        if (std::isinf(sum))
            return 0.0;
        if (left < offeredLoad && term < sum * std::numeric_limits<double>::epsilon() * 1e-3)
            break;
    }
    return 1.0 / sum;
}

double erlangC(double servers, double offeredLoad, double blocking)
{
    return blocking / (1.0 - offeredLoad / servers * (1.0 - blocking));
}

double
lateProbability(const WaitPromise &promise, double servers, double offeredLoad, double blocking)
{
    const double decay = (servers - offeredLoad) * promise.longestWait / promise.burstiness;
    return erlangC(servers, offeredLoad, blocking) * std::exp(-decay);
}

std::optional<double> serversNeeded(const WaitPromise &promise, double offeredLoad)
{
    if (!(offeredLoad <= kMostErlangs))
        return std::nullopt;
    double servers = leastServers(promise.maxUtilisation, offeredLoad);
    if (!(servers <= kMostServers))
        return std::nullopt;
    double blocking = erlangB(servers, offeredLoad);
    while (lateProbability(promise, servers, offeredLoad, blocking) > promise.lateShare) {
        servers += 1.0;
        blocking = offeredLoad * blocking / (servers + offeredLoad * blocking);
    }
    return servers;
}

} // namespace kf
