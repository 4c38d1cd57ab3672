// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/group_colours.h"

#include "core/report/charts.h"
#include "core/report/demand_source.h"
#include "core/workloads/derived_demand.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

/// GPU-hours a year as they are typed or follow from workloads: they do not change with the month
/// that is shown.
QList<double> weightsOf(const Evaluation &figures)
{
    const Plan &plan = figures.plan;
    const QList<DayType> &days = plan.demand.dayTypes;
    const QHash<Id, DerivedDemand> derived = derivedDemand(plan.workloads, figures.workloads, days);
    QList<double> weights;
    for (const Shared<Group> &group : plan.demand.groups) {
        const bool isTyped = group->source == DemandSource::Manual;
        weights.append(hoursOfYear(isTyped ? group->demand : derived.value(group->id).hours, days));
    }
    return weights;
}

/// The same for an id on every machine (FNV-1a).
quint32 hashOf(const Id &id)
{
    quint32 hash = 2166136261U;
    for (const char byte : id.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash ^ (hash >> 16U);
}

} // namespace

QHash<Id, int> groupColours(const Evaluation &figures)
{
    const Demand &demand = figures.plan.demand;
    QList<qsizetype> order(demand.groups.size());
    std::iota(order.begin(), order.end(), 0);
    const qsizetype shown = std::min(kGroupsInChart, order.size());
    if (order.size() > kGroupsInChart) {
        const QList<double> weights = weightsOf(figures);
        std::stable_sort(order.begin(), order.end(), [&weights](qsizetype a, qsizetype b) {
            return weights[a] > weights[b];
        });
    }
    const auto hashAt = [&demand](qsizetype group) {
        return hashOf(demand.groups[group]->id);
    };
    const auto isBefore = [&hashAt](qsizetype a, qsizetype b) {
        return hashAt(a) < hashAt(b); // whatever their order in the sheet
    };
    std::sort(order.begin(), order.begin() + shown, isBefore);
    std::sort(order.begin() + shown, order.end(), isBefore);
    QHash<Id, int> colours;
    QSet<int> taken;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i == shown || taken.size() == kGroupColours)
            taken.clear();
        auto colour = static_cast<int>(hashAt(order[i]) % kGroupColours);
        while (taken.contains(colour))
            colour = (colour + 1) % kGroupColours;
        taken.insert(colour);
        colours.insert(demand.groups[order[i]]->id, colour);
    }
    return colours;
}

} // namespace kf
