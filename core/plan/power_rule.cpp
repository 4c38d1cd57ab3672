// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/power_rule.h"

#include "core/plan/validate/validate.h"

namespace kf {

namespace {

constexpr QLatin1StringView kOwnPower("power_w");

} // namespace

PowerRule powerRuleOf(const Plan &plan)
{
    PowerRule rule(plan.settings.policy.powerBasis);
    const QString devices = collectionPath(IdKind::Device) + QLatin1Char('/');
    for (const Assumption &assumption : plan.settings.assumptions) {
        if (assumption.confidence != Standing::Assumed || !assumption.path.startsWith(devices))
            continue;
        const QString inside = assumption.path.mid(devices.size());
        const qsizetype slash = inside.indexOf(QLatin1Char('/'));
        if (slash > 0 && inside.mid(slash + 1) == kOwnPower)
            rule.assumedDraws.insert(inside.left(slash));
    }
    return rule;
}

QString pathOfOwnPower(const Id &device)
{
    return QStringLiteral("%1/%2/%3").arg(collectionPath(IdKind::Device), device, kOwnPower);
}

} // namespace kf
