// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"

#include "core/base/state.h"
#include "core/plan/validate/validate.h"

#include <algorithm>
#include <cmath>

namespace kf::findings {

QString pathOf(IdKind kind, const Id &id)
{
    return collectionPath(kind) + u'/' + id;
}

QString pathOfKey(const Plan &plan, const AcceleratorKey &key)
{
    const QList<Pool> &pools = plan.settings.pools;
    const bool isPool = std::any_of(
        pools.cbegin(), pools.cend(), [&key](const Pool &pool) { return pool.id == key; });
    return pathOf(isPool ? IdKind::Pool : IdKind::CatalogGpu, key);
}

bool isAbove(double value, double limit)
{
    return value - limit > kLimitTolerance * std::max(std::abs(value), std::abs(limit));
}

QList<Argument>
overArguments(QLatin1StringView name, double value, double limit, Unit unit, bool atLeast)
{
    QList<Argument> arguments{argument(name, Amount{value, unit}),
                              argument(kLimit, Amount{limit, unit}),
                              argument(kExcess, Amount{value - limit, unit})};
    if (atLeast)
        arguments.append(argument(kAtLeast, QStringLiteral("yes")));
    return arguments;
}

} // namespace kf::findings
