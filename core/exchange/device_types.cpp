// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types.h"

#include <cmath>
#include <numeric>

namespace kf {

bool isRackHeight(double units)
{
    constexpr double kHalfUnit = 0.5;
    return units >= 0.0 && units <= kTallestTypeU && std::fmod(units, kHalfUnit) == 0.0;
}

std::optional<double> DeviceTypeFacts::maximumDrawW() const
{
    if (maximumDrawsW.isEmpty())
        return std::nullopt;
    return std::accumulate(maximumDrawsW.begin(), maximumDrawsW.end(), 0.0);
}

DeviceTypeState DeviceTypeFile::state() const
{
    if (!facts)
        return DeviceTypeState::Refused;
    return problems.isEmpty() ? DeviceTypeState::Taken : DeviceTypeState::Warned;
}

Problem toProblem(const DeviceTypeProblem &problem)
{
    return {QString(wordFor(problem.rule)), problem.line, problem.column, problem.text, {}};
}

} // namespace kf
