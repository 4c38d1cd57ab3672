// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/claims.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kSame = 1e-9;       ///< relative, of a claim and what was computed
constexpr double kSameSpeed = 1e-12; ///< relative, of two speed-ups

bool isPositive(const std::optional<double> &value)
{
    return value && *value > 0.0;
}

/// A figure that is there and makes sense; nothing else is reckoned with.
bool isAmount(const std::optional<double> &value)
{
    return value && std::isfinite(*value) && *value >= 0.0;
}

/// True where the shares, of which each may be absent, leave a speed-up to compute.
bool areShares(const Claim &claim)
{
    const double serial = claim.serialShare.value_or(0.0);
    const double comm = claim.commShare.value_or(0.0);
    return serial >= 0.0 && serial <= 1.0 && comm >= 0.0 && std::isfinite(comm);
}

/// Nothing where a number has grown beyond what can be said.
std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Seconds that gradients take around a ring.
std::optional<double> allReduce(const Claim &claim)
{
    if (!isAmount(claim.gpus) || !isAmount(claim.gradientGb) || *claim.gpus < 1.0 ||
        !isPositive(claim.linkGbPerS))
        return std::nullopt;
    return ifFinite(2.0 * (*claim.gpus - 1.0) / *claim.gpus * *claim.gradientGb /
                    *claim.linkGbPerS);
}

std::optional<double> ports(const Claim &claim)
{
    if (!claim.switchPorts || *claim.switchPorts <= 0 || !claim.levels)
        return std::nullopt;
    const double k = *claim.switchPorts;
    switch (*claim.levels) {
    case 1:
        return k;
    case 2:
        return k * k / 2.0;
    case 3:
        return k * k * k / 4.0;
    default:
        return std::nullopt;
    }
}

std::optional<double> valueOf(const Claim &claim)
{
    switch (*claim.check) {
    case ClaimCheck::AllReduce:
        return allReduce(claim);
    case ClaimCheck::MemoryTransfer:
        if (!isAmount(claim.bytesGb) || !isPositive(claim.bandwidthGbS))
            return std::nullopt;
        return ifFinite(*claim.bytesGb / *claim.bandwidthGbS);
    case ClaimCheck::SpeedUp:
        if (!isAmount(claim.gpus) || *claim.gpus < 1.0 || !areShares(claim))
            return std::nullopt;
        return speedUp(*claim.gpus, claim.serialShare.value_or(0.0), claim.commShare.value_or(0.0));
    case ClaimCheck::Ports:
        return ports(claim);
    case ClaimCheck::Feed:
        if (!isAmount(claim.readGbPerS) || !isPositive(claim.feedGbPerSPerGpu))
            return std::nullopt;
        return ifFinite(*claim.readGbPerS / *claim.feedGbPerSPerGpu);
    }
    return std::nullopt;
}

/// The whole number of GPUs, at least 1, with the largest speed-up; the smaller of two alike.
std::optional<double> kneeOf(double serial, double comm)
{
    if (comm <= 0.0)
        return std::nullopt;
    // (1 - s) / n + c n is least at the root of (1 - s) / c, between whole numbers on either side.
    const double below = std::max(1.0, std::floor(std::sqrt((1.0 - serial) / comm)));
    const double there = speedUp(below, serial, comm);
    const double next = speedUp(below + 1.0, serial, comm);
    return next > there * (1.0 + kSameSpeed) ? below + 1.0 : below;
}

bool isAtMost(double value, double limit)
{
    return value <= limit + kSame * std::abs(limit);
}

bool holds(ClaimCheck check, double value, double claimed)
{
    const bool isTime = check == ClaimCheck::AllReduce || check == ClaimCheck::MemoryTransfer;
    return isTime ? isAtMost(value, claimed) : isAtMost(claimed, value);
}

} // namespace

double speedUp(double gpus, double serial, double comm)
{
    return 1.0 / (serial + (1.0 - serial) / gpus + comm * (gpus - 1.0));
}

ClaimFigures claimFigures(const Claim &claim)
{
    ClaimFigures figures;
    figures.id = claim.id;
    if (!claim.check)
        return figures;
    figures.value = valueOf(claim);
    if (claim.check == ClaimCheck::SpeedUp && areShares(claim))
        figures.knee = kneeOf(claim.serialShare.value_or(0.0), claim.commShare.value_or(0.0));
    if (figures.value && claim.claimed)
        figures.holds = holds(*claim.check, *figures.value, *claim.claimed);
    return figures;
}

} // namespace kf
