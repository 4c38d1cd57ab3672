// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/topology_charts.h"

#include "core/report/build/cells.h"

namespace kf {

namespace {

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

ChartSpec supplyByMonthChart(const Plan &plan, const TopologyMonths &months)
{
    ChartSpec spec = byMonth(plan);
    spec.title = ReportText::tr("GPUs in service by month");
    spec.valueTitle = ReportText::tr("GPUs");
    spec.unit = Unit::Gpus;
    spec.series = {{QStringLiteral("supply"),
                    ReportText::tr("in service"),
                    SeriesRole::Supply,
                    months.gpus,
                    true}};
    return spec;
}

ChartSpec powerByMonthChart(const Plan &plan, const TopologyMonths &months)
{
    ChartSpec spec = byMonth(plan);
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
                            ReportText::tr("power limit"),
                            SeriesRole::Limit,
                            QList<double>(months.powerW.size(), *months.powerLimitW)});
    return spec;
}

} // namespace kf
