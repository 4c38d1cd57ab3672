// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a value stands against its limit.

namespace kf {

/// Ordered from good to bad, so that the worst of several is their maximum.
enum class LimitState { Within, Near, Unknown, Over };

inline constexpr double kLimitTolerance = 1e-9; ///< relative
inline constexpr double kNearShare = 0.9;       ///< from here on a value is near its limit

/// Over where value > limit, near from 90 % of it on, else within; a limit of 0 is within at 0.
constexpr LimitState stateOf(double value, double limit)
{
    if (limit <= 0.0)
        return value > 0.0 ? LimitState::Over : LimitState::Within;
    if (value > limit * (1.0 + kLimitTolerance))
        return LimitState::Over;
    if (value >= kNearShare * limit * (1.0 - kLimitTolerance))
        return LimitState::Near;
    return LimitState::Within;
}

/// The worse of two states.
constexpr LimitState worse(LimitState a, LimitState b)
{
    return a < b ? b : a;
}

} // namespace kf
