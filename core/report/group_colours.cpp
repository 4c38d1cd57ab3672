// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/group_colours.h"

#include "core/report/charts.h"

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

/// GPU-hours a year in the sheet as it is typed: they do not change with the month that is shown.
QList<double> weightsOf(const Demand &demand)
{
    QList<double> weights;
    for (const Shared<Group> &group : demand.groups) {
        double weight = 0.0;
        for (const DayType &day : demand.dayTypes) {
            const auto hours = group->demand.constFind(day.id);
            if (hours != group->demand.cend())
                weight += day.daysPerYear * std::accumulate(hours->begin(), hours->end(), 0.0);
        }
        weights.append(weight);
    }
    return weights;
}

} // namespace

QHash<Id, int> groupColours(const Plan &plan)
{
    const Demand &demand = plan.demand;
    QList<qsizetype> order(demand.groups.size());
    std::iota(order.begin(), order.end(), 0);
    if (order.size() > kGroupsInChart) {
        const QList<double> weights = weightsOf(demand);
        std::stable_sort(order.begin(), order.end(), [&weights](qsizetype a, qsizetype b) {
            return weights[a] > weights[b];
        });
        std::sort(order.begin(), order.begin() + kGroupsInChart);
    }
    QHash<Id, int> colours;
    for (qsizetype i = 0; i < order.size(); ++i)
        colours.insert(demand.groups[order[i]]->id, static_cast<int>(i % kGroupColours));
    return colours;
}

} // namespace kf
