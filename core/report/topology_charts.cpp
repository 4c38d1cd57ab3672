// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/topology_charts.h"

#include "core/report/sections.h"
#include "core/topology/topology_month.h"

namespace kf {

namespace {

TopologyMonths monthsOf(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    return topologyMonths(
        plan.topology, view, plan.settings.policy.powerBasis, plan.settings.horizonMonths);
}

ChartSpec byMonth(const Plan &plan)
{
    ChartSpec spec;
    spec.form = ChartForm::Lines;
    spec.categoryTitle = ReportText::tr("Month");
    spec.categories = calendarMonths(plan);
    spec.emptyText = ReportText::tr("Devices in racks appear here with their months of service.");
    return spec;
}

} // namespace

ChartSpec supplyByMonthChart(const Plan &plan, const Catalog &catalog)
{
    ChartSpec spec = byMonth(plan);
    spec.title = ReportText::tr("GPUs in service by month");
    spec.valueTitle = ReportText::tr("GPUs");
    spec.unit = Unit::Gpus;
    const TopologyMonths months = monthsOf(plan, catalog);
    spec.series = {{QStringLiteral("supply"),
                    ReportText::tr("in service"),
                    SeriesRole::Supply,
                    months.gpus,
                    true}};
    return spec;
}

ChartSpec powerByMonthChart(const Plan &plan, const Catalog &catalog)
{
    ChartSpec spec = byMonth(plan);
    const TopologyMonths months = monthsOf(plan, catalog);
    spec.title = months.powerMissing.contains(true)
                     ? ReportText::tr("Power and heat by month, of what is known")
                     : ReportText::tr("Power and heat by month");
    spec.valueTitle = ReportText::tr("Power");
    spec.unit = Unit::Watts;
    spec.series = {{QStringLiteral("power"),
                    ReportText::tr("power and heat"),
                    SeriesRole::Total,
                    months.powerW,
                    true}};
    if (months.powerLimitW)
        spec.series.append({QStringLiteral("limit"),
                            ReportText::tr("limit of the racks"),
                            SeriesRole::Limit,
                            QList<double>(months.powerW.size(), *months.powerLimitW)});
    return spec;
}

} // namespace kf
