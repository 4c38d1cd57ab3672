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

ChartSpec growthChart(const Evaluation &evaluation,
                      const AcceleratorKey &key,
                      const AcceleratorForecast &forecast)
{
    ChartSpec chart{ChartForm::Lines,
                    ReportText::tr("Demand and supply: %1").arg(key),
                    ReportText::tr("Month"),
                    key == kCpuCore ? ReportText::tr("CPU cores") : ReportText::tr("GPUs"),
                    key == kCpuCore ? Unit::Cores : Unit::Gpus,
                    calendarMonths(evaluation.plan),
                    {}};
    if (forecast.known) {
        chart.series += {key, ReportText::tr("Peak"), SeriesRole::Total, forecast.peak};
        chart.series += {key, ReportText::tr("Required"), SeriesRole::Required, forecast.required};
    }
    if (forecast.supply)
        chart.series += {key, ReportText::tr("Supply"), SeriesRole::Supply, *forecast.supply};
    return chart;
}

} // namespace

ReportSection growthSection(const Evaluation &evaluation)
{
    ReportSection section{
        QStringLiteral("growth"), ReportText::tr("Growth"), {growthTable(evaluation)}, {}};
    const auto &forecasts = evaluation.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it)
        section.charts += growthChart(evaluation, it.key(), it.value());
    return section;
}

} // namespace kf
