// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/open_sum.h"

#include <algorithm>

namespace kf {

namespace {

QStringList pathsOfMissing(std::initializer_list<Factor> factors)
{
    QStringList paths;
    for (const Factor &factor : factors) {
        if (!factor.value && !factor.path.isEmpty())
            paths.append(factor.path);
    }
    return paths;
}

bool isKnown(const Factor &factor)
{
    return factor.value.has_value();
}

} // namespace

UnitCost productOf(std::initializer_list<Factor> factors)
{
    const bool isZero = std::any_of(
        factors.begin(), factors.end(), [](const Factor &factor) { return factor.value == 0.0; });
    if (isZero)
        return {0.0, {}};
    if (!std::all_of(factors.begin(), factors.end(), isKnown))
        return {std::nullopt, pathsOfMissing(factors)};
    double product = 1.0;
    for (const Factor &factor : factors)
        product *= *factor.value;
    return {product, {}};
}

UnitCost sumOf(std::initializer_list<Factor> parts)
{
    if (!std::all_of(parts.begin(), parts.end(), isKnown))
        return {std::nullopt, pathsOfMissing(parts)};
    double sum = 0.0;
    for (const Factor &part : parts)
        sum += *part.value;
    return {sum, {}};
}

} // namespace kf
