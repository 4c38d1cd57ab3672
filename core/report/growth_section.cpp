// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

namespace kf {

namespace {

Table growthTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("growth"),
                ReportText::tr("Demand, required GPUs and supply by month"),
                monthColumns(),
                {}};
    table.columns += {{QStringLiteral("accelerator"), ReportText::tr("Accelerator"), Unit::None},
                      {QStringLiteral("peak_gpus"), ReportText::tr("Peak"), Unit::Gpus},
                      {QStringLiteral("required_gpus"), ReportText::tr("Required"), Unit::Gpus},
                      {QStringLiteral("supply_gpus"), ReportText::tr("Supply"), Unit::Gpus}};
    const auto &forecasts = evaluation.growth.byAccelerator;
    for (int month = 0; month <= evaluation.plan.settings.horizonMonths; ++month) {
        for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
            const AcceleratorForecast &forecast = it.value();
            table.rows += monthCells(evaluation.plan, month) +
                          QList<Cell>{it.key(),
                                      cellAt(forecast.peak, month, forecast.known),
                                      cellAt(forecast.required, month, forecast.known),
                                      cellAt(forecast.supply.value_or(QList<double>()), month)};
        }
    }
    return table;
}

} // namespace

ReportSection growthSection(const Evaluation &evaluation)
{
    return {QStringLiteral("growth"), ReportText::tr("Growth"), {growthTable(evaluation)}};
}

} // namespace kf
