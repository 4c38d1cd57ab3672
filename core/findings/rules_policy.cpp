// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy of a plan leaves at nothing: it may be meant, mostly it was never thought of.

#include "core/findings/rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kHeadroom("plan/policy/headroom");
constexpr QLatin1StringView kStorageHeadroom("plan/policy/storage_headroom");
constexpr QLatin1StringView kSpares("plan/policy/spare_systems");
constexpr QLatin1StringView kLeadTime("plan/policy/lead_time_months");

} // namespace

// --- policy-zero

QList<Finding> PolicyZero::find(const RuleInput &input)
{
    const Policy &policy = input.plan.settings.policy;
    const bool hasGroups = !input.plan.demand.groups.isEmpty();
    const bool hasDevices = input.figures.topology.totals.devices > 0;
    const bool hasData =
        !input.plan.storage.datasets.isEmpty() || !input.plan.storage.homes.isEmpty();
    QList<Finding> found;
    const auto add = [&found](bool isZero, QLatin1StringView path) {
        if (isZero)
            found.append(made<PolicyZero>(Severity::Advice, QString(path), {}));
    };
    add(hasGroups && policy.headroom == 0.0, kHeadroom);
    add(hasData && policy.storageHeadroom == 0.0, kStorageHeadroom);
    add(hasGroups && hasDevices && policy.spareSystems == 0, kSpares);
    add(hasGroups && hasDevices && policy.leadTimeMonths.value_or(0.0) == 0.0, kLeadTime);
    return found;
}

QString PolicyZero::sentence(const FindingWords &words)
{
    const QString &path = words.finding().path;
    if (path == kHeadroom)
        return FindingText::tr("The headroom is 0: what is required is just the forecast peak.");
    if (path == kStorageHeadroom)
        return FindingText::tr("The storage headroom is 0: tiers are full when data is as large as "
                               "forecast.");
    if (path == kSpares)
        return FindingText::tr("No system of a kind is spare: one that fails takes supply away.");
    return FindingText::tr("The lead time of an order is not known, so no month is named in which "
                           "to order.");
}

QString PolicyZero::remedy(const Finding &finding)
{
    if (finding.path == kHeadroom)
        return FindingText::tr("Set the headroom in the plan settings, 20 % is usual.");
    if (finding.path == kStorageHeadroom)
        return FindingText::tr("Set the storage headroom in the plan settings, 25 % is usual.");
    if (finding.path == kSpares)
        return FindingText::tr("Set spare systems in the plan settings, one a kind is usual.");
    return FindingText::tr("Set the lead time in the plan settings, 4 months are usual.");
}

} // namespace kf::findings
