// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs how many GPUs in which hour.

#include "core/report/build/cells.h"
#include "core/report/build/demand_tables.h"
#include "core/report/charts.h"

namespace kf {

QList<Block> demandPart(const PartInput &input)
{
    const DemandFigures &demand = input.figures.demand;
    QList<Block> blocks{{demandByAccelerator(input), Detail::Summary}, {groupTable(input)}};
    for (qsizetype day = 0; day < demand.dayTypes.size(); ++day) {
        blocks.append({localHoursTable(input, day), Detail::Data});
        blocks.append({dayTable(input, day)});
    }
    if (!input.plan.demand.groups.isEmpty())
        blocks.append({Footnote{ReportText::tr(
            "Hours are those of the plan's zone; a group counts with its need in the quarter hour "
            "in which the total is largest. The hour of the peak is marked.")}});
    for (qsizetype day = 0; day < demand.dayTypes.size(); ++day) {
        ChartSpec chart = dayChart(input.figures, day, input.wording);
        const DayType &type = demand.dayTypes[day];
        chart.title = ReportText::tr("%1 by user group").arg(type.name.value_or(type.id));
        blocks.append({chart});
    }
    blocks.append({peaksOfYearTable(input)});
    blocks.append({loadDurationChart(input.figures, input.wording)});
    blocks.append({loadDurationTable(demand.total), Detail::Data});
    return blocks;
}

} // namespace kf
