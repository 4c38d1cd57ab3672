// SPDX-License-Identifier: GPL-3.0-or-later
// How long data takes to the cloud, and what it costs to bring it back.
#include "core/base/units.h"
#include "core/cost/transport.h"
#include "core/evaluate/cost_terms.h"
#include "core/evaluate/explain_steps.h"

namespace kf {

namespace {

/// GB that a second brings: of the bits of the link those that are usable.
Derivation linkStep(const CloudPolicy &policy)
{
    const char *const path = "cost/policy/interconnect_gbps";
    Derivation link =
        at(termOf("link", sumOf(linkGbPerS(policy)), Unit::GigabytesPerSecond, kOver), path);
    link.parts = {
        at(termOf("link_gbps", sumOf(policy.interconnectGbps), Unit::GigabitsPerSecond), path),
        at(termOf("link_efficiency", policy.interconnectEfficiency, Unit::Share, kTimes),
           "cost/policy/interconnect_efficiency"),
        termOf("bits_per_byte", kBitsPerByte, Unit::Count, kOver)};
    return link;
}

Derivation
hoursOf(const std::optional<double> &hours, const Derivation &data, const CloudPolicy &policy)
{
    return figureOf(
        sumOf(hours),
        Unit::Hours,
        {data, linkStep(policy), termOf("seconds_per_hour", kSecondsPerHour, Unit::Count, kOver)});
}

} // namespace

std::optional<Derivation> transportSteps(const Evaluation &evaluation, const QStringList &place)
{
    const Plan &plan = evaluation.plan;
    CloudPolicy policy = plan.cost.policy;
    if (place.size() > 3) // a link that is only tried
        policy.interconnectGbps = place[3].toDouble();
    const TransportFigures figures = transportFigures(plan.storage, policy, {});
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        if (dataset->id != place.value(1))
            continue;
        const DataTransport its = figures.datasets.value(dataset->id);
        const QByteArray path = (QStringLiteral("storage/datasets/") + dataset->id).toUtf8();
        const Derivation existing =
            at(termOf("existing_gb", gbToSend(*dataset), Unit::Gigabytes), path + "/existing_gb");
        const Derivation daily = at(termOf("ingest_gb", dataset->ingestGbPerDay, Unit::Gigabytes),
                                    path + "/ingest_gb_per_day");
        if (place.value(2) == QLatin1String("existing_h"))
            return hoursOf(its.existingHours, existing, policy);
        if (place.value(2) == QLatin1String("daily_h"))
            return hoursOf(its.dailyHours, daily, policy);
        if (place.value(2) != QLatin1String("egress_cost"))
            return std::nullopt;
        return figureOf(sumOf(its.egressCost),
                        Unit::None,
                        {existing,
                         at(termOf("egress_per_gb", sumOf(policy.egressPerGb), Unit::None, kTimes),
                            "cost/policy/egress_per_gb")});
    }
    return std::nullopt;
}

} // namespace kf
